<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>slipway::ui::AccessStep</name>
        <message>
            <source>Finding your address…</source>
            <translation>Recherche de votre adresse…</translation>
        </message>
        <message>
            <source>Who may reach the engine?</source>
            <translation>Qui peut joindre le moteur ?</translation>
        </message>
        <message>
            <source>One rule in the machine's network security group lets these addresses reach the engine's port. All others stay out.</source>
            <translation>Une règle du groupe de sécurité réseau de la machine permet à ces adresses de joindre le port du moteur. Toutes les autres restent à l’extérieur.</translation>
        </message>
        <message>
            <source>Only this &amp;computer</source>
            <translation>Uniquement cet &amp;ordinateur</translation>
        </message>
        <message>
            <source>These &amp;addresses</source>
            <translation>Ces &amp;adresses</translation>
        </message>
        <message>
            <source>N&amp;obody yet: I will open it myself</source>
            <translation>&amp;Personne pour l’instant : j’ouvrirai le port moi-même</translation>
        </message>
        <message>
            <source>Everybod&amp;y: type the machine's name to allow it</source>
            <translation>&amp;Tout le monde : saisir le nom de la machine pour l’autoriser</translation>
        </message>
        <message>
            <source>Find My Address</source>
            <translation>Trouver mon adresse</translation>
        </message>
        <message>
            <source>Address of this computer</source>
            <translation>Adresse de cet ordinateur</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Adresses</translation>
        </message>
        <message>
            <source>Name of the machine</source>
            <translation>Nom de la machine</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::ActivityPage</name>
        <message numerus="yes">
            <source>%n set-up(s) interrupted</source>
            <extracomment>Under the title: interrupted set-ups</extracomment>
            <translation>
                <numerusform>%Ln mise en place interrompue</numerusform>
                <numerusform>%Ln mises en place interrompues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set-up(s) since Slipway was started</source>
            <extracomment>Under the title</extracomment>
            <translation>
                <numerusform>%Ln mise en place depuis le démarrage de Slipway</numerusform>
                <numerusform>%Ln mises en place depuis le démarrage de Slipway</numerusform>
            </translation>
        </message>
        <message>
            <source>What Slipway does on your machines, step by step.</source>
            <translation>Ce que Slipway fait sur vos machines, étape par étape.</translation>
        </message>
        <message>
            <source>The record of this set-up cannot be read, so it can neither go on nor be undone.</source>
            <translation>L’enregistrement de cette mise en place est illisible : elle ne peut être ni poursuivie ni défaite.</translation>
        </message>
        <message>
            <source>Activity</source>
            <extracomment>Title of a page: what Slipway does and did</extracomment>
            <translation>Activité</translation>
        </message>
        <message>
            <source>Nothing has been done yet. When you set up Docker on a machine, every step of it stands here.</source>
            <translation>Rien n’a encore été fait. Lorsque vous mettez Docker en place sur une machine, chaque étape apparaît ici.</translation>
        </message>
        <message>
            <source>Open Machines</source>
            <extracomment>Button: opens the page Machines</extracomment>
            <translation>Afficher les machines</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::AttentionList</name>
        <message numerus="yes">
            <source>and %n more</source>
            <extracomment>%n more things need attention and are not listed</extracomment>
            <translation>
                <numerusform>et %Ln autre</numerusform>
                <numerusform>et %Ln autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>Button: takes back what an interrupted set-up has done</extracomment>
            <translation>Défaire</translation>
        </message>
        <message>
            <source>Continue</source>
            <extracomment>Button: goes on with an interrupted set-up</extracomment>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Try Now</source>
            <extracomment>Button: tries to connect at once instead of waiting</extracomment>
            <translation>Réessayer maintenant</translation>
        </message>
        <message>
            <source>Show</source>
            <extracomment>Button: opens the page Certificates</extracomment>
            <translation>Afficher</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::Banner</name>
        <message>
            <source>Details</source>
            <extracomment>Button of an error: shows the technical lines</extracomment>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button: closes a message</extracomment>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::CertificateDetail</name>
        <message>
            <source>Certificate Details</source>
            <extracomment>Accessible name of the pane that shows one certificate</extracomment>
            <translation>Détails du certificat</translation>
        </message>
        <message>
            <source>Kind</source>
            <extracomment>Kind of certificate</extracomment>
            <translation>Type</translation>
        </message>
        <message>
            <source>Subject</source>
            <extracomment>Whom a certificate is for</extracomment>
            <translation>Sujet</translation>
        </message>
        <message>
            <source>Signed By</source>
            <translation>Signé par</translation>
        </message>
        <message>
            <source>Names</source>
            <extracomment>DNS names and addresses in a certificate</extracomment>
            <translation>Noms</translation>
        </message>
        <message>
            <source>From</source>
            <extracomment>From when a certificate is valid</extracomment>
            <translation>Valide à partir du</translation>
        </message>
        <message>
            <source>To</source>
            <extracomment>Until when a certificate is valid</extracomment>
            <translation>Valide jusqu’au</translation>
        </message>
        <message>
            <source>Key</source>
            <extracomment>Kind of cryptographic key</extracomment>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Serial</source>
            <extracomment>Serial number of a certificate</extracomment>
            <translation>Numéro de série</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Creating, importing, exporting and renewing by hand come in a later version. Today the set-up of Docker on a machine makes what it needs.</source>
            <translation>La création, l’importation, l’exportation et le renouvellement manuels viendront dans une version ultérieure. Pour l’instant, la mise en place de Docker sur une machine crée ce dont elle a besoin.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1 is a date and time, %2 is "in 12 days"</extracomment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::CertificateModel</name>
        <message>
            <source>State</source>
            <extracomment>Column of the table of certificates</extracomment>
            <translation>État</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>Column of the table of certificates</extracomment>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Kind</source>
            <extracomment>Column of the table of certificates: authority, server or identity</extracomment>
            <translation>Type</translation>
        </message>
        <message>
            <source>Signed By</source>
            <extracomment>Column of the table of certificates: the authority that signed it</extracomment>
            <translation>Signé par</translation>
        </message>
        <message>
            <source>Ends</source>
            <extracomment>Column of the table of certificates: when it is no longer valid</extracomment>
            <translation>Expiration</translation>
        </message>
        <message>
            <source>Not valid yet</source>
            <extracomment>State of a certificate</extracomment>
            <translation>Pas encore valide</translation>
        </message>
        <message>
            <source>Valid</source>
            <extracomment>State of a certificate</extracomment>
            <translation>Valide</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <extracomment>State of a certificate</extracomment>
            <translation>Expire bientôt</translation>
        </message>
        <message>
            <source>Ended</source>
            <extracomment>State of a certificate</extracomment>
            <translation>Expiré</translation>
        </message>
        <message>
            <source>Authority</source>
            <extracomment>Kind of certificate: one that signs others</extracomment>
            <translation>Autorité</translation>
        </message>
        <message>
            <source>Server</source>
            <extracomment>Kind of certificate: of a Docker engine</extracomment>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Identity</source>
            <extracomment>Kind of certificate: with it Slipway or a person proves who they are</extracomment>
            <translation>Identité</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::CertificatesPage</name>
        <message>
            <source>There are no certificates yet. Setting up Docker on a machine makes an authority, a certificate for the machine and an identity for this computer.</source>
            <translation>Il n’y a pas encore de certificat. La mise en place de Docker sur une machine crée une autorité, un certificat pour la machine et une identité pour cet ordinateur.</translation>
        </message>
        <message>
            <source>Open Machines</source>
            <extracomment>Button: opens the page Machines</extracomment>
            <translation>Afficher les machines</translation>
        </message>
        <message>
            <source>No certificate matches the filter.</source>
            <translation>Aucun certificat ne correspond au filtre.</translation>
        </message>
        <message>
            <source>Clear Filter</source>
            <extracomment>Button: empties the filter field</extracomment>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>Who may talk to your engines, and how your engines prove who they are.</source>
            <translation>Qui peut communiquer avec vos moteurs, et comment vos moteurs prouvent leur identité.</translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s), all valid</source>
            <translation>
                <numerusform>%Ln certificat valide</numerusform>
                <numerusform>%Ln certificats, tous valides</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s), %L1 ended or ending soon</source>
            <extracomment>%1 is how many of them need attention</extracomment>
            <translation>
                <numerusform>%Ln certificat, dont %L1 à renouveler</numerusform>
                <numerusform>%Ln certificats, dont %L1 à renouveler</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificates</source>
            <extracomment>Title of a page</extracomment>
            <translation>Certificats</translation>
        </message>
        <message>
            <source>Filter Certificates</source>
            <extracomment>Accessible name of a filter field</extracomment>
            <translation>Filtrer les certificats</translation>
        </message>
        <message>
            <source>Filter: name, kind:server, authority:slipway  (/)</source>
            <translation>Filtre : nom, kind:server, authority:slipway  (/)</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::CertificatesStep</name>
        <message>
            <source>%1 authority</source>
            <extracomment>Name of a new certificate authority; %1 is the name of a machine</extracomment>
            <translation>Autorité de %1</translation>
        </message>
        <message>
            <source>Which certificates protect the engine?</source>
            <translation>Quels certificats protègent le moteur ?</translation>
        </message>
        <message>
            <source>The engine will answer only to identities that this authority has signed. Whoever holds such an identity is root on the machine, so one authority for each machine or team is best.</source>
            <translation>Le moteur ne répondra qu’aux identités signées par cette autorité. Quiconque détient une telle identité est root sur la machine : le mieux est d’avoir une autorité par machine ou par équipe.</translation>
        </message>
        <message>
            <source>Make a &amp;new authority</source>
            <translation>Créer une &amp;nouvelle autorité</translation>
        </message>
        <message>
            <source>Use an &amp;existing authority</source>
            <translation>Utiliser une autorité &amp;existante</translation>
        </message>
        <message>
            <source>Existing authority</source>
            <translation>Autorité existante</translation>
        </message>
        <message>
            <source>Na&amp;me:</source>
            <translation>No&amp;m :</translation>
        </message>
        <message>
            <source>&amp;Identity:</source>
            <translation>&amp;Identité :</translation>
        </message>
        <message>
            <source>The name on the certificate that this computer shows to the engine.</source>
            <translation>Le nom inscrit sur le certificat que cet ordinateur présente au moteur.</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::CommandPalette</name>
        <message>
            <source>Command Palette</source>
            <extracomment>Title of the window in which commands are found by typing</extracomment>
            <translation>Palette de commandes</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Que voulez-vous faire ?</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::Confirm</name>
        <message>
            <source>Cancel</source>
            <extracomment>Button: do nothing</extracomment>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::ConnectDialog</name>
        <message>
            <source>Connect to a Host</source>
            <extracomment>Title of a window</extracomment>
            <translation>Connecter un hôte</translation>
        </message>
        <message>
            <source>A host is a computer with a Docker Engine that this computer can reach. It is added when its engine has answered.</source>
            <translation>Un hôte est un ordinateur doté d’un moteur Docker que cet ordinateur peut joindre. Il est ajouté dès que son moteur a répondu.</translation>
        </message>
        <message>
            <source>Name:</source>
            <extracomment>Field: what a host is called in Slipway</extracomment>
            <translation>Nom :</translation>
        </message>
        <message>
            <source>Endpoint:</source>
            <extracomment>Field: where a Docker Engine listens</extracomment>
            <translation>Point de terminaison :</translation>
        </message>
        <message>
            <source>tcp://address:2376 with TLS, ssh://user@address, or unix:///var/run/docker.sock. TCP without TLS is refused: whoever reaches such an engine owns the machine.</source>
            <translation>tcp://adresse:2376 avec TLS, ssh://utilisateur@adresse ou unix:///var/run/docker.sock. TCP sans TLS est refusé : quiconque joint un tel moteur est maître de la machine.</translation>
        </message>
        <message>
            <source>Certificate Folder:</source>
            <extracomment>Field: folder with ca.pem, cert.pem and key.pem</extracomment>
            <translation>Dossier des certificats :</translation>
        </message>
        <message>
            <source>The folder with ca.pem, cert.pem and key.pem. They are copied; the folder is not changed.</source>
            <translation>Le dossier contenant ca.pem, cert.pem et key.pem. Ces fichiers sont copiés ; le dossier n’est pas modifié.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <extracomment>Button: chooses a folder</extracomment>
            <translation>Parcourir…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Connect</source>
            <extracomment>Button: tries to reach the host, then adds it</extracomment>
            <translation>Connecter</translation>
        </message>
        <message>
            <source>Certificate Folder</source>
            <translation>Dossier des certificats</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::ContainerDetail</name>
        <message>
            <source>Container Details</source>
            <extracomment>Accessible name of the pane that shows one container</extracomment>
            <translation>Détails du conteneur</translation>
        </message>
        <message>
            <source>ID</source>
            <extracomment>Identifier of a container</extracomment>
            <translation>ID</translation>
        </message>
        <message>
            <source>Image</source>
            <extracomment>Docker image of a container</extracomment>
            <translation>Image</translation>
        </message>
        <message>
            <source>Command</source>
            <extracomment>What a container runs</extracomment>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Created</source>
            <extracomment>When a container was made</extracomment>
            <translation>Création</translation>
        </message>
        <message>
            <source>Ports</source>
            <extracomment>Network ports of a container</extracomment>
            <translation>Ports</translation>
        </message>
        <message>
            <source>Project</source>
            <extracomment>Docker Compose project of a container</extracomment>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Host</source>
            <extracomment>Machine whose engine runs a container</extracomment>
            <translation>Hôte</translation>
        </message>
        <message>
            <source>Labels</source>
            <extracomment>Docker labels of a container</extracomment>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Logs, terminal and statistics are not part of this version yet.</source>
            <translation>Les journaux, le terminal et les statistiques ne font pas encore partie de cette version.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1 is a date and time, %2 is "3 days ago"</extracomment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::ContainerModel</name>
        <message>
            <source>State</source>
            <extracomment>Column of the table of containers</extracomment>
            <translation>État</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>Column of the table of containers</extracomment>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Image</source>
            <extracomment>Column of the table of containers: the Docker image, not a picture</extracomment>
            <translation>Image</translation>
        </message>
        <message>
            <source>Status</source>
            <extracomment>Column of the table of containers: "Up for 3 hours"</extracomment>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Ports</source>
            <extracomment>Column of the table of containers: network ports</extracomment>
            <translation>Ports</translation>
        </message>
        <message>
            <source>Project</source>
            <extracomment>Column of the table of containers: the Docker Compose project that a container belongs to</extracomment>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Created</source>
            <extracomment>Column of the table of containers: when a container was made</extracomment>
            <translation>Création</translation>
        </message>
        <message>
            <source>Host</source>
            <extracomment>Column of the table of containers: the machine whose engine runs them</extracomment>
            <translation>Hôte</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::ContainersPage</name>
        <message>
            <source>%1 on %2</source>
            <extracomment>One of several containers: %1 is its name, %2 the host it is on</extracomment>
            <translation>%1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <extracomment>Last line of a list: %n more containers are not named</extracomment>
            <translation>
                <numerusform>et %Ln autre</numerusform>
                <numerusform>et %Ln autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n Container(s)</source>
            <extracomment>Title of a question</extracomment>
            <translation>
                <numerusform>Supprimer %Ln conteneur</numerusform>
                <numerusform>Supprimer %Ln conteneurs</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove the container "%1" from the host "%2"? What it wrote outside of volumes is lost.</source>
            <extracomment>%1 is a container, %2 the host it is on</extracomment>
            <translation>Supprimer le conteneur « %1 » de l’hôte « %2 » ? Ce qu’il a écrit hors des volumes sera perdu.</translation>
        </message>
        <message numerus="yes">
            <source>Remove these %n container(s)? What they wrote outside of volumes is lost.</source>
            <translation>
                <numerusform>Supprimer %Ln conteneur ? Ce qu’il a écrit hors des volumes sera perdu.</numerusform>
                <numerusform>Supprimer ces %Ln conteneurs ? Ce qu’ils ont écrit hors des volumes sera perdu.</numerusform>
            </translation>
        </message>
        <message>
            <source>A container that runs is stopped first.</source>
            <translation>Un conteneur en cours d’exécution est d’abord arrêté.</translation>
        </message>
        <message numerus="yes">
            <source>Stop %n Container(s)</source>
            <extracomment>Title of a question</extracomment>
            <translation>
                <numerusform>Arrêter %Ln conteneur</numerusform>
                <numerusform>Arrêter %Ln conteneurs</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop the container "%1" on the host "%2"? You can start it again.</source>
            <extracomment>%1 is a container, %2 the host it is on</extracomment>
            <translation>Arrêter le conteneur « %1 » sur l’hôte « %2 » ? Vous pourrez le redémarrer.</translation>
        </message>
        <message numerus="yes">
            <source>Stop these %n container(s)? You can start them again.</source>
            <translation>
                <numerusform>Arrêter %Ln conteneur ? Vous pourrez le redémarrer.</numerusform>
                <numerusform>Arrêter ces %Ln conteneurs ? Vous pourrez les redémarrer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restart %n Container(s)</source>
            <extracomment>Title of a question</extracomment>
            <translation>
                <numerusform>Redémarrer %Ln conteneur</numerusform>
                <numerusform>Redémarrer %Ln conteneurs</numerusform>
            </translation>
        </message>
        <message>
            <source>Restart the container "%1" on the host "%2"? It stops for a moment.</source>
            <extracomment>%1 is a container, %2 the host it is on</extracomment>
            <translation>Redémarrer le conteneur « %1 » sur l’hôte « %2 » ? Il s’arrêtera un instant.</translation>
        </message>
        <message numerus="yes">
            <source>Restart these %n container(s)? They stop for a moment.</source>
            <translation>
                <numerusform>Redémarrer %Ln conteneur ? Il s’arrêtera un instant.</numerusform>
                <numerusform>Redémarrer ces %Ln conteneurs ? Ils s’arrêteront un instant.</numerusform>
            </translation>
        </message>
        <message>
            <source>Start</source>
            <extracomment>Button: starts containers</extracomment>
            <translation>Démarrer</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>Button: stops containers</extracomment>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Restart</source>
            <extracomment>Button: stops containers and starts them again</extracomment>
            <translation>Redémarrer</translation>
        </message>
        <message>
            <source>Remove</source>
            <extracomment>Button: removes containers</extracomment>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>What runs on your hosts, live.</source>
            <translation>Ce qui s’exécute sur vos hôtes, en direct.</translation>
        </message>
        <message numerus="yes">
            <source>%n container(s)</source>
            <translation>
                <numerusform>%Ln conteneur</numerusform>
                <numerusform>%Ln conteneurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <extracomment>How many containers run; follows "12 containers"</extracomment>
            <translation>
                <numerusform>%Ln en cours d’exécution</numerusform>
                <numerusform>%Ln en cours d’exécution</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is known yet about what runs here.</source>
            <translation>On ne sait pas encore ce qui s’exécute ici.</translation>
        </message>
        <message>
            <source>%1, %2 · %L3 match the filter · updated %4</source>
            <extracomment>Under the title. %1 is "12 containers", %2 is "5 running", %3 is a number, %4 is "12 s ago"</extracomment>
            <translation>%1, %2 · %L3 correspondant au filtre · liste actualisée %4</translation>
        </message>
        <message>
            <source>%1, %2 · updated %3</source>
            <extracomment>Under the title. %1 is "12 containers", %2 is "5 running", %3 is "12 s ago"</extracomment>
            <translation>%1, %2 · liste actualisée %3</translation>
        </message>
        <message>
            <source>There is no host yet. Set up Docker on one of your machines, or connect to a host that has it.</source>
            <translation>Il n’y a pas encore d’hôte. Mettez Docker en place sur l’une de vos machines, ou connectez un hôte qui en dispose déjà.</translation>
        </message>
        <message>
            <source>Open Machines</source>
            <extracomment>Button: opens the page Machines</extracomment>
            <translation>Afficher les machines</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connexion en cours…</translation>
        </message>
        <message>
            <source>What runs here is not known, because there is no connection.</source>
            <translation>On ne sait pas ce qui s’exécute ici, car il n’y a pas de connexion.</translation>
        </message>
        <message>
            <source>Try Now</source>
            <extracomment>Button: tries to connect at once instead of waiting</extracomment>
            <translation>Réessayer maintenant</translation>
        </message>
        <message>
            <source>There are no containers here yet. As soon as one is made, it appears by itself.</source>
            <translation>Il n’y a pas encore de conteneur ici. Dès qu’un conteneur est créé, il apparaît automatiquement.</translation>
        </message>
        <message>
            <source>No container matches the filter.</source>
            <translation>Aucun conteneur ne correspond au filtre.</translation>
        </message>
        <message>
            <source>Clear Filter</source>
            <extracomment>Button: empties the filter field</extracomment>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>No connection to "%1", Slipway tries again by itself. %2</source>
            <extracomment>%1 is a host, %2 the reason as one or two sentences</extracomment>
            <translation>Aucune connexion à « %1 », Slipway réessaie automatiquement. %2</translation>
        </message>
        <message numerus="yes">
            <source>No connection to %n host(s), Slipway tries again by itself: %1</source>
            <extracomment>%1 is a list of hosts</extracomment>
            <translation>
                <numerusform>Aucune connexion à %Ln hôte, Slipway réessaie automatiquement : %1</numerusform>
                <numerusform>Aucune connexion à %Ln hôtes, Slipway réessaie automatiquement : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget Host</source>
            <extracomment>Title of a question</extracomment>
            <translation>Oublier l’hôte</translation>
        </message>
        <message>
            <source>Take "%1" out of the list of hosts? Nothing changes on the machine: Docker and its containers stay.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>Retirer « %1 » de la liste des hôtes ? Rien ne change sur la machine : Docker et ses conteneurs y restent.</translation>
        </message>
        <message>
            <source>Forget</source>
            <extracomment>Button: takes a host out of the list</extracomment>
            <translation>Oublier</translation>
        </message>
        <message>
            <source>Containers</source>
            <extracomment>Title of a page</extracomment>
            <translation>Conteneurs</translation>
        </message>
        <message>
            <source>Connect to a Host…</source>
            <extracomment>Button: adds a host by hand</extracomment>
            <translation>Connecter un hôte…</translation>
        </message>
        <message>
            <source>Filter Containers</source>
            <extracomment>Accessible name of a filter field</extracomment>
            <translation>Filtrer les conteneurs</translation>
        </message>
        <message>
            <source>Filter: name, state:running, image:nginx, host:web-01, project:blog  (/)</source>
            <translation>Filtre : nom, state:running, image:nginx, host:web-01, project:blog  (/)</translation>
        </message>
        <message>
            <source>Hosts</source>
            <extracomment>Accessible name of the list of hosts</extracomment>
            <translation>Hôtes</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::DetailsBox</name>
        <message>
            <source>Details</source>
            <extracomment>Accessible name of a box with technical lines about an error</extracomment>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Copy</source>
            <extracomment>Button: copies the technical lines to the clipboard</extracomment>
            <translation>Copier</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::DockerStep</name>
        <message>
            <source>How should Docker be installed?</source>
            <translation>Comment installer Docker ?</translation>
        </message>
        <message>
            <source>The machine installs Docker from its distribution's own signed packages, and keeps an engine that is already there.</source>
            <translation>La machine installe Docker à partir des paquets signés de sa propre distribution, et conserve un moteur déjà présent.</translation>
        </message>
        <message>
            <source>&amp;Route:</source>
            <translation>&amp;Méthode :</translation>
        </message>
        <message>
            <source>&amp;Port:</source>
            <translation>&amp;Port :</translation>
        </message>
        <message>
            <source>The Azure agent on the machine runs one script, once.</source>
            <translation>L’agent Azure de la machine exécute un script, une seule fois.</translation>
        </message>
        <message>
            <source>Docker's usual port with TLS is 2376.</source>
            <translation>Le port habituel de Docker avec TLS est 2376.</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::HomePage</name>
        <message>
            <source>The record of this set-up cannot be read, so it can neither go on nor be undone.</source>
            <translation>L’enregistrement de cette mise en place est illisible : elle ne peut être ni poursuivie ni défaite.</translation>
        </message>
        <message>
            <source>Open Machines</source>
            <extracomment>Button: opens the page Machines</extracomment>
            <translation>Afficher les machines</translation>
        </message>
        <message>
            <source>Your Azure Machines</source>
            <translation>Vos machines Azure</translation>
        </message>
        <message>
            <source>See every Linux machine of your subscriptions, and put Docker on the ones you choose.</source>
            <translation>Affichez toutes les machines Linux de vos abonnements, et mettez Docker sur celles que vous choisissez.</translation>
        </message>
        <message>
            <source>Sign In to Azure</source>
            <extracomment>Button: opens the window for signing in to Azure</extracomment>
            <translation>Se connecter à Azure</translation>
        </message>
        <message>
            <source>The Sandbox</source>
            <translation>Le bac à sable</translation>
        </message>
        <message>
            <source>Practise on an Azure and a Docker Engine inside this program. No account, no cost, nothing real.</source>
            <translation>Entraînez-vous sur un Azure et un moteur Docker intégrés à ce programme. Sans compte, sans frais, rien de réel.</translation>
        </message>
        <message>
            <source>Try the Sandbox</source>
            <extracomment>Button: opens the embedded sandbox</extracomment>
            <translation>Essayer le bac à sable</translation>
        </message>
        <message>
            <source>A Host You Already Have</source>
            <translation>Un hôte que vous avez déjà</translation>
        </message>
        <message>
            <source>Watch the containers of a Docker Engine over TLS, SSH or a local socket.</source>
            <translation>Observez les conteneurs d’un moteur Docker via TLS, SSH ou un socket local.</translation>
        </message>
        <message>
            <source>Connect to a Host</source>
            <extracomment>Button: opens the window for adding a host by hand</extracomment>
            <translation>Connecter un hôte</translation>
        </message>
        <message>
            <source>Signed in as %1 · %2</source>
            <extracomment>Under the title. %1 is an account, %2 is a cloud: "Azure" or "Sandbox"</extracomment>
            <translation>Compte connecté : %1 · %2</translation>
        </message>
        <message>
            <source>Docker on your Azure Linux machines, by pointing and clicking.</source>
            <translation>Docker sur vos machines Linux Azure, en quelques clics.</translation>
        </message>
        <message>
            <source>Home</source>
            <extracomment>Title of a page: where the program begins</extracomment>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Needs Attention</source>
            <extracomment>Title above the list of what needs somebody's attention</extracomment>
            <translation>À traiter</translation>
        </message>
        <message>
            <source>Hosts</source>
            <extracomment>Title above the hosts</extracomment>
            <translation>Hôtes</translation>
        </message>
        <message>
            <source>The set-up of Docker on "%1" was interrupted</source>
            <extracomment>%1 is a machine</extracomment>
            <translation>La mise en place de Docker sur « %1 » a été interrompue</translation>
        </message>
        <message>
            <source>%L1 of %L2 steps done, started %3</source>
            <extracomment>%1 and %2 are numbers, %3 is "3 h ago"</extracomment>
            <translation>Étapes terminées : %L1 sur %L2, lancement %3</translation>
        </message>
        <message>
            <source>No connection to "%1"</source>
            <extracomment>%1 is a host</extracomment>
            <translation>Aucune connexion à « %1 »</translation>
        </message>
        <message>
            <source>The certificate of "%1" has ended</source>
            <extracomment>%1 is the name of a certificate</extracomment>
            <translation>Le certificat de « %1 » a expiré</translation>
        </message>
        <message>
            <source>The certificate of "%1" ends %2</source>
            <extracomment>%1 is the name of a certificate, %2 is "in 12 days"</extracomment>
            <translation>Le certificat de « %1 » expire %2</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::HostList</name>
        <message>
            <source>Forget Host…</source>
            <extracomment>Menu: takes a host out of Slipway's list; nothing changes on the machine</extracomment>
            <translation>Oublier l’hôte…</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::HostModel</name>
        <message>
            <source>All Hosts</source>
            <extracomment>First line of the list of hosts: the containers of all of them</extracomment>
            <translation>Tous les hôtes</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <source>Containers</source>
            <translation>Conteneurs</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::HostStrip</name>
        <message>
            <source>%L1 of %L2 running</source>
            <extracomment>How many of a host's containers run: 3 of 5</extracomment>
            <translation>%L1 sur %L2 en cours d’exécution</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>%1 is "Docker 27.1.1" or "Connecting", %2 is "5 of 12 running"</extracomment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::LearnPage</name>
        <message>
            <source>A container is a program that runs with its own files, its own network and its own limits, although it shares the Linux kernel with everything else on the machine.</source>
            <translation>Un conteneur est un programme qui s’exécute avec ses propres fichiers, son propre réseau et ses propres limites, tout en partageant le noyau Linux avec le reste de la machine.</translation>
        </message>
        <message>
            <source>The Words</source>
            <translation>Le vocabulaire</translation>
        </message>
        <message>
            <source>An image is the set of files that a container starts from. It never changes; a new version is a new image.</source>
            <translation>Une image est l’ensemble des fichiers à partir desquels un conteneur démarre. Elle ne change jamais ; une nouvelle version est une nouvelle image.</translation>
        </message>
        <message>
            <source>A container is one run of an image. What it writes is lost when it is removed.</source>
            <translation>Un conteneur est une exécution d’une image. Ce qu’il écrit est perdu lorsqu’il est supprimé.</translation>
        </message>
        <message>
            <source>A volume keeps data that has to outlive a container: a database belongs in one.</source>
            <translation>Un volume conserve les données qui doivent survivre à un conteneur : une base de données y a sa place.</translation>
        </message>
        <message>
            <source>The engine is the service that does the work. Slipway asks it, as the docker command does.</source>
            <translation>Le moteur est le service qui fait le travail. Slipway lui adresse ses demandes, comme le fait la commande docker.</translation>
        </message>
        <message>
            <source>A Compose project is a group of containers that were described together in one file.</source>
            <translation>Un projet Compose est un groupe de conteneurs décrits ensemble dans un même fichier.</translation>
        </message>
        <message>
            <source>What the States Mean</source>
            <translation>La signification des états</translation>
        </message>
        <message>
            <source>A container that has exited with 0 did its work. Another number is an error: 137 means that it was killed, often for using more memory than it was allowed.</source>
            <translation>Un conteneur arrêté avec le code 0 a fait son travail. Un autre nombre indique une erreur : 137 signifie que son arrêt a été forcé, souvent parce qu’il utilisait plus de mémoire qu’il n’y était autorisé.</translation>
        </message>
        <message>
            <source>Slipway changes nothing before you have seen every change, and it can take each one back.</source>
            <translation>Slipway ne modifie rien avant que vous ayez vu chaque modification, et peut revenir sur chacune d’elles.</translation>
        </message>
        <message>
            <source>The Five Steps</source>
            <translation>Les cinq étapes</translation>
        </message>
        <message>
            <source>Certificates: an authority of your own, a certificate for the machine, an identity for this computer. They are made here, and the key of the authority never leaves this computer.</source>
            <translation>Certificats : une autorité qui vous appartient, un certificat pour la machine, une identité pour cet ordinateur. Ils sont créés ici, et la clé de l’autorité ne quitte jamais cet ordinateur.</translation>
        </message>
        <message>
            <source>Network rule: the port of the engine is opened in the network security group, for the addresses you name and for nobody else.</source>
            <translation>Règle réseau : le port du moteur est ouvert dans le groupe de sécurité réseau, pour les adresses que vous indiquez et pour personne d’autre.</translation>
        </message>
        <message>
            <source>Installation: Azure runs a script on the machine, which installs Docker from the packages of its distribution. Nothing listens before the certificates are there.</source>
            <translation>Installation : Azure exécute sur la machine un script qui installe Docker à partir des paquets de sa distribution. Rien n’est à l’écoute avant que les certificats soient en place.</translation>
        </message>
        <message>
            <source>Check: Slipway connects by itself. Only an answer over mutual TLS counts as success, not what Azure reports.</source>
            <translation>Vérification : Slipway se connecte lui-même. Seule une réponse avec authentification TLS mutuelle compte comme un succès, et non ce qu’Azure annonce.</translation>
        </message>
        <message>
            <source>Host: the machine appears on the page Containers.</source>
            <translation>Hôte : la machine apparaît sur la page Conteneurs.</translation>
        </message>
        <message>
            <source>When Something Goes Wrong</source>
            <translation>En cas de problème</translation>
        </message>
        <message>
            <source>Every step is written down before the next one begins. After a failure, or when this computer was switched off, Home offers to continue or to undo.</source>
            <translation>Chaque étape est enregistrée avant que la suivante commence. Après un échec, ou si cet ordinateur a été éteint, l’accueil propose de continuer ou de défaire.</translation>
        </message>
        <message>
            <source>Whoever can talk to a Docker Engine can become root on its machine: a container may be given any file and any device. Treat access to the engine like the password of root.</source>
            <translation>Quiconque peut communiquer avec un moteur Docker peut devenir root sur sa machine : un conteneur peut recevoir n’importe quel fichier et n’importe quel périphérique. Traitez l’accès au moteur comme le mot de passe de root.</translation>
        </message>
        <message>
            <source>What Follows from That</source>
            <translation>Ce qui en découle</translation>
        </message>
        <message>
            <source>Never let an engine listen on TCP without TLS, not even for a minute. Such ports are found within hours.</source>
            <translation>Ne laissez jamais un moteur à l’écoute en TCP sans TLS, pas même une minute. De tels ports sont découverts en quelques heures.</translation>
        </message>
        <message>
            <source>Mutual TLS means that both sides show a certificate. The engine then refuses everybody whom your authority has not signed.</source>
            <translation>L’authentification TLS mutuelle signifie que les deux côtés présentent un certificat. Le moteur refuse alors tous ceux que votre autorité n’a pas signés.</translation>
        </message>
        <message>
            <source>Open the port for your own address only. A certificate is the lock, the network rule is the fence.</source>
            <translation>N’ouvrez le port que pour votre propre adresse. Le certificat est la serrure, la règle réseau est la clôture.</translation>
        </message>
        <message>
            <source>Membership of the group docker on a machine is the same as root there.</source>
            <translation>Appartenir au groupe docker sur une machine revient à y être root.</translation>
        </message>
        <message>
            <source>Do not hand the engine's socket to a container unless you would hand it the machine.</source>
            <translation>Ne confiez pas le socket du moteur à un conteneur, sauf si vous lui confieriez la machine.</translation>
        </message>
        <message>
            <source>Give each person and each program an identity of its own, so that one can be replaced without the others.</source>
            <translation>Donnez à chaque personne et à chaque programme sa propre identité, afin de pouvoir en remplacer une sans toucher aux autres.</translation>
        </message>
        <message>
            <source>Look at the ends of your certificates now and then. Home tells you 30 days before.</source>
            <translation>Vérifiez de temps en temps l’expiration de vos certificats. L’accueil vous prévient 30 jours avant.</translation>
        </message>
        <message>
            <source>Azure's virtual machines and Docker's containers both divide a computer, at different heights.</source>
            <translation>Les machines virtuelles d’Azure et les conteneurs de Docker divisent tous deux un ordinateur, mais à des niveaux différents.</translation>
        </message>
        <message>
            <source>Virtual Machines</source>
            <translation>Machines virtuelles</translation>
        </message>
        <message>
            <source>A hypervisor gives each machine its own kernel on hardware that is divided by the processor itself. The border is strong. A machine takes a minute to start and memory for a whole system.</source>
            <translation>Un hyperviseur donne à chaque machine son propre noyau, sur du matériel que le processeur lui-même divise. La frontière est solide. Une machine met une minute à démarrer et occupe la mémoire d’un système entier.</translation>
        </message>
        <message>
            <source>Containers</source>
            <translation>Conteneurs</translation>
        </message>
        <message>
            <source>Containers share one kernel, which keeps them apart with namespaces and limits. They start in less than a second and cost little more than the program itself. A flaw in the kernel is a flaw in the border.</source>
            <translation>Les conteneurs partagent un seul noyau, qui les sépare par des espaces de noms et des limites. Ils démarrent en moins d’une seconde et coûtent à peine plus que le programme lui-même. Une faille du noyau est une faille de la frontière.</translation>
        </message>
        <message>
            <source>Both Together</source>
            <translation>Les deux ensemble</translation>
        </message>
        <message>
            <source>Put what must not trust each other on different machines, and what belongs together into containers on one. That is what Slipway is made for.</source>
            <translation>Placez sur des machines différentes ce qui ne doit pas se faire confiance, et dans des conteneurs d’une même machine ce qui va ensemble. C’est pour cela que Slipway est fait.</translation>
        </message>
        <message>
            <source>Docker and Containers</source>
            <translation>Docker et les conteneurs</translation>
        </message>
        <message>
            <source>How the Set-Up Works</source>
            <translation>Le déroulement de la mise en place</translation>
        </message>
        <message>
            <source>Safe Practice</source>
            <translation>Bonnes pratiques de sécurité</translation>
        </message>
        <message>
            <source>Machines and Containers Compared</source>
            <translation>Machines et conteneurs comparés</translation>
        </message>
        <message>
            <source>Learn</source>
            <extracomment>Title of a page with explanations</extracomment>
            <translation>Apprendre</translation>
        </message>
        <message>
            <source>Four short texts about what Slipway does, and why.</source>
            <translation>Quatre courts textes sur ce que fait Slipway, et pourquoi.</translation>
        </message>
        <message>
            <source>Texts</source>
            <extracomment>Accessible name of the list of texts</extracomment>
            <translation>Textes</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::MachineDetail</name>
        <message>
            <source>Machine Details</source>
            <translation>Détails de la machine</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Networking</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Extensions</source>
            <translation>Extensions</translation>
        </message>
        <message>
            <source>Size:</source>
            <translation>Taille :</translation>
        </message>
        <message>
            <source>Location:</source>
            <translation>Emplacement :</translation>
        </message>
        <message>
            <source>Resource group:</source>
            <translation>Groupe de ressources :</translation>
        </message>
        <message>
            <source>Subscription:</source>
            <translation>Abonnement :</translation>
        </message>
        <message>
            <source>Image:</source>
            <translation>Image :</translation>
        </message>
        <message>
            <source>Agent:</source>
            <translation>Agent :</translation>
        </message>
        <message>
            <source>Public address:</source>
            <translation>Adresse publique :</translation>
        </message>
        <message>
            <source>Private address:</source>
            <translation>Adresse privée :</translation>
        </message>
        <message>
            <source>DNS name:</source>
            <translation>Nom DNS :</translation>
        </message>
        <message>
            <source>Can get Docker by: %1</source>
            <extracomment>%1 is a list of routes, e.g. "Custom Script extension"</extracomment>
            <translation>Installation de Docker possible par : %1</translation>
        </message>
        <message>
            <source>Open Containers</source>
            <translation>Afficher les conteneurs</translation>
        </message>
        <message>
            <source>Start Machine</source>
            <translation>Démarrer la machine</translation>
        </message>
        <message>
            <source>Add Docker…</source>
            <translation>Ajouter Docker…</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::MachineModel</name>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>OS</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Resource Group</source>
            <translation>Groupe de ressources</translation>
        </message>
        <message>
            <source>Subscription</source>
            <translation>Abonnement</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::MachineStep</name>
        <message>
            <source>Add Docker to %1</source>
            <extracomment>%1 is the name of a machine</extracomment>
            <translation>Ajouter Docker à %1</translation>
        </message>
        <message>
            <source>Nothing is changed until you have seen the plan and agreed to it.</source>
            <translation>Rien n’est modifié tant que vous n’avez pas vu et accepté le plan.</translation>
        </message>
        <message>
            <source>Operating system:</source>
            <translation>Système d’exploitation :</translation>
        </message>
        <message>
            <source>Address:</source>
            <translation>Adresse :</translation>
        </message>
        <message>
            <source>Resource group:</source>
            <translation>Groupe de ressources :</translation>
        </message>
        <message>
            <source>Agent:</source>
            <translation>Agent :</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::MachinesPage</name>
        <message>
            <source>Machines</source>
            <translation>Machines</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualiser</translation>
        </message>
        <message>
            <source>Add Docker</source>
            <translation>Ajouter Docker</translation>
        </message>
        <message>
            <source>Try Again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Filter Machines</source>
            <translation>Filtrer les machines</translation>
        </message>
        <message>
            <source>Filter: name, address, os:ubuntu, state:running</source>
            <translation>Filtre : nom, adresse, os:ubuntu, state:running</translation>
        </message>
        <message>
            <source>Sign in to see your machines, or practise in the sandbox.</source>
            <translation>Connectez-vous pour voir vos machines, ou entraînez-vous dans le bac à sable.</translation>
        </message>
        <message>
            <source>There are no machines in the subscriptions of this account.</source>
            <translation>Il n’y a aucune machine dans les abonnements de ce compte.</translation>
        </message>
        <message>
            <source>Go to Home</source>
            <translation>Aller à l’accueil</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Non connecté</translation>
        </message>
        <message>
            <source>Asking Azure for machines…</source>
            <translation>Demande des machines à Azure…</translation>
        </message>
        <message numerus="yes">
            <source>%n machine(s)</source>
            <extracomment>First part of the status line; the second part says in how many subscriptions</extracomment>
            <translation>
                <numerusform>%Ln machine</numerusform>
                <numerusform>%Ln machines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n subscription(s)</source>
            <translation>
                <numerusform>%Ln abonnement</numerusform>
                <numerusform>%Ln abonnements</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <extracomment>%1 is "38 machines", %2 is "3 subscriptions"</extracomment>
            <translation>%1 dans %2</translation>
        </message>
        <message>
            <source>%1 in %2 · updated %3</source>
            <extracomment>%1 is "38 machines", %2 is "3 subscriptions", %3 is "12 s ago"</extracomment>
            <translation>%1 dans %2 · liste actualisée %3</translation>
        </message>
        <message>
            <source>Copy Name</source>
            <translation>Copier le nom</translation>
        </message>
        <message>
            <source>Copy Address</source>
            <translation>Copier l’adresse</translation>
        </message>
        <message>
            <source>Copy Resource ID</source>
            <translation>Copier l’ID de ressource</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::MainWindow</name>
        <message>
            <source>&amp;File</source>
            <extracomment>Menu</extracomment>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Sign In to Azure…</source>
            <extracomment>Menu: opens the window for signing in</extracomment>
            <translation>&amp;Se connecter à Azure…</translation>
        </message>
        <message>
            <source>&amp;Open the Sandbox</source>
            <extracomment>Menu: opens the embedded sandbox</extracomment>
            <translation>&amp;Ouvrir le bac à sable</translation>
        </message>
        <message>
            <source>&amp;Connect to a Host…</source>
            <extracomment>Menu: opens the window for adding a host by hand</extracomment>
            <translation>&amp;Connecter un hôte…</translation>
        </message>
        <message>
            <source>Sign O&amp;ut</source>
            <translation>Se &amp;déconnecter</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <extracomment>Menu</extracomment>
            <translation>Affic&amp;hage</translation>
        </message>
        <message>
            <source>&amp;Narrow Rail</source>
            <extracomment>Menu: makes the list of pages at the left narrow or wide</extracomment>
            <translation>Volet é&amp;troit</translation>
        </message>
        <message>
            <source>Command &amp;Palette…</source>
            <extracomment>Menu: opens the window in which commands are found by typing</extracomment>
            <translation>&amp;Palette de commandes…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <extracomment>Menu</extracomment>
            <translation>&amp;Aide</translation>
        </message>
        <message>
            <source>&amp;Learn</source>
            <extracomment>Menu: opens the page Learn</extracomment>
            <translation>A&amp;pprendre</translation>
        </message>
        <message>
            <source>&amp;About Slipway</source>
            <extracomment>Menu: opens the page Settings, which tells the version</extracomment>
            <translation>À propos de &amp;Slipway</translation>
        </message>
        <message>
            <source>Slipway (Sandbox)</source>
            <extracomment>Title of the window while the sandbox is open</extracomment>
            <translation>Slipway (bac à sable)</translation>
        </message>
        <message>
            <source>Sign Out</source>
            <extracomment>Menu: ends the session</extracomment>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <source>Containers on %1</source>
            <extracomment>Command: %1 is a host</extracomment>
            <translation>Conteneurs sur %1</translation>
        </message>
        <message>
            <source>Home</source>
            <extracomment>Name of a page: where the program begins</extracomment>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Machines</source>
            <extracomment>Name of a page: virtual machines</extracomment>
            <translation>Machines</translation>
        </message>
        <message>
            <source>Containers</source>
            <extracomment>Name of a page: Docker containers</extracomment>
            <translation>Conteneurs</translation>
        </message>
        <message>
            <source>Certificates</source>
            <extracomment>Name of a page</extracomment>
            <translation>Certificats</translation>
        </message>
        <message>
            <source>Activity</source>
            <extracomment>Name of a page: what Slipway does and did</extracomment>
            <translation>Activité</translation>
        </message>
        <message>
            <source>Learn</source>
            <extracomment>Name of a page with explanations</extracomment>
            <translation>Apprendre</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>Name of a page</extracomment>
            <translation>Paramètres</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::ProgressStep</name>
        <message>
            <source>Docker %1 answers over mutual TLS</source>
            <extracomment>%1 is a version number such as 27.1</extracomment>
            <translation>Docker %1 répond avec authentification TLS mutuelle</translation>
        </message>
        <message>
            <source>Stopped. What was done so far can be continued or undone.</source>
            <translation>Arrêté. Ce qui a été fait jusqu’ici peut être poursuivi ou défait.</translation>
        </message>
        <message>
            <source>Everything that was set up has been taken back.</source>
            <translation>Tout ce qui avait été mis en place a été défait.</translation>
        </message>
        <message>
            <source>Setting up Docker on %1</source>
            <extracomment>%1 is the name of a machine</extracomment>
            <translation>Mise en place de Docker sur %1</translation>
        </message>
        <message>
            <source>You can close this window: the set-up goes on and is shown under Activity.</source>
            <translation>Vous pouvez fermer cette fenêtre : la mise en place se poursuit et s’affiche sous Activité.</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Défaire</translation>
        </message>
        <message>
            <source>Open Containers</source>
            <translation>Afficher les conteneurs</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::Rail</name>
        <message>
            <source>Pages</source>
            <extracomment>Accessible name of the list of pages</extracomment>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Expand</source>
            <extracomment>Button: makes the list of pages wide or narrow</extracomment>
            <translation>Développer</translation>
        </message>
        <message>
            <source>Collapse</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Connexion en cours…</translation>
        </message>
        <message>
            <source>Sign In</source>
            <extracomment>Button at the foot of the rail</extracomment>
            <translation>Se connecter</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::ReviewStep</name>
        <message>
            <source>What will be changed</source>
            <translation>Ce qui sera modifié</translation>
        </message>
        <message>
            <source>These are all the changes. Keys and other secrets are shown as asterisks. Nothing has been changed yet.</source>
            <translation>Voici toutes les modifications. Les clés et autres secrets sont remplacés par des astérisques. Rien n’a encore été modifié.</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>En clair</translation>
        </message>
        <message>
            <source>az Commands</source>
            <translation>Commandes az</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <source>ARM Requests</source>
            <translation>Requêtes ARM</translation>
        </message>
        <message>
            <source>Try Again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::RunCard</name>
        <message>
            <source>Under way</source>
            <extracomment>State of a set-up of Docker</extracomment>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>State of a set-up of Docker</extracomment>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Failed</source>
            <extracomment>State of a set-up of Docker</extracomment>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <extracomment>State of a set-up of Docker: somebody stopped it</extracomment>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Being undone</source>
            <extracomment>State of a set-up of Docker: what it did is being taken back</extracomment>
            <translation>Remise en état en cours</translation>
        </message>
        <message>
            <source>Undone</source>
            <extracomment>State of a set-up of Docker: what it did was taken back</extracomment>
            <translation>Défait</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>Button: stops a set-up</extracomment>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>Button: takes back what a set-up has done</extracomment>
            <translation>Défaire</translation>
        </message>
        <message>
            <source>Continue</source>
            <extracomment>Button: goes on with a set-up, or tries its failed step again</extracomment>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Open Containers</source>
            <extracomment>Button: opens the page Containers</extracomment>
            <translation>Afficher les conteneurs</translation>
        </message>
        <message>
            <source>started %1</source>
            <extracomment>%1 is "3 h ago"</extracomment>
            <translation>lancement %1</translation>
        </message>
        <message>
            <source>Docker on %1</source>
            <extracomment>Title of a set-up; %1 is a machine</extracomment>
            <translation>Docker sur %1</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <extracomment>State of a set-up of Docker: the program ended before it was over</extracomment>
            <translation>Interrompu</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::SandboxSign</name>
        <message>
            <source>Sandbox</source>
            <extracomment>Sign that is always visible while people practise on the embedded cloud</extracomment>
            <translation>Bac à sable</translation>
        </message>
        <message>
            <source>This is the sandbox: an Azure and a Docker Engine inside this program. Nothing here is real, and nothing costs money.</source>
            <translation>Ceci est le bac à sable : un Azure et un moteur Docker intégrés à ce programme. Rien ici n’est réel, et rien ne coûte d’argent.</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <extracomment>Title of a page</extracomment>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>What you choose here takes effect at once.</source>
            <translation>Vos choix prennent effet immédiatement.</translation>
        </message>
        <message>
            <source>Look and Language</source>
            <extracomment>Title of a group of settings: language and colours</extracomment>
            <translation>Apparence et langue</translation>
        </message>
        <message>
            <source>Language:</source>
            <translation>Langue :</translation>
        </message>
        <message>
            <source>As on This Computer</source>
            <extracomment>Choice of language: that of the computer
----------
Choice of theme: that of the computer</extracomment>
            <translation>Comme sur cet ordinateur</translation>
        </message>
        <message>
            <source>Theme:</source>
            <translation>Thème :</translation>
        </message>
        <message>
            <source>Light</source>
            <extracomment>Choice of theme: dark text on light ground</extracomment>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <extracomment>Choice of theme: light text on dark ground</extracomment>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Data and Sign-In</source>
            <extracomment>Title of a group: where data is and who signs in</extracomment>
            <translation>Données et connexion</translation>
        </message>
        <message>
            <source>Data Folder:</source>
            <translation>Dossier de données :</translation>
        </message>
        <message>
            <source>Hosts, certificates, keys and the records of set-ups. Choose another one with the option --data-dir.</source>
            <translation>Hôtes, certificats, clés et enregistrements des mises en place. Pour choisir un autre dossier, utilisez l’option --data-dir.</translation>
        </message>
        <message>
            <source>Client ID:</source>
            <extracomment>Identifier of the application as which Slipway signs in to Azure</extracomment>
            <translation>ID client :</translation>
        </message>
        <message>
            <source>The application as which Slipway asks Azure for a code when you sign in.</source>
            <translation>L’application au nom de laquelle Slipway demande un code à Azure lorsque vous vous connectez.</translation>
        </message>
        <message>
            <source>About Slipway</source>
            <extracomment>Title of a group: version and licence</extracomment>
            <translation>À propos de Slipway</translation>
        </message>
        <message>
            <source>Slipway %1, built on Qt %2. Free software under the GNU General Public License, version 3 or later.</source>
            <extracomment>%1 is the version of Slipway, %2 that of Qt</extracomment>
            <translation>Slipway %1, basé sur Qt %2. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::SetupWizard</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Set Up Docker</source>
            <translation>Mise en place de Docker</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Add Docker</source>
            <translation>Ajouter Docker</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close While Setting Up?</source>
            <translation>Fermer pendant la mise en place ?</translation>
        </message>
        <message>
            <source>Docker is still being set up on %1. It can go on in the background; you find it under Activity.</source>
            <extracomment>%1 is the name of a machine</extracomment>
            <translation>La mise en place de Docker sur %1 est encore en cours. Elle peut se poursuivre en arrière-plan ; vous la retrouverez sous Activité.</translation>
        </message>
        <message>
            <source>Go On in the Background</source>
            <translation>Continuer en arrière-plan</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::SignInDialog</name>
        <message>
            <source>Sign In to Azure</source>
            <extracomment>Title of a window</extracomment>
            <translation>Se connecter à Azure</translation>
        </message>
        <message>
            <source>Ways to Sign In</source>
            <translation>Façons de se connecter</translation>
        </message>
        <message>
            <source>With a Code</source>
            <extracomment>Tab: sign in with a code that is entered in a browser</extracomment>
            <translation>Avec un code</translation>
        </message>
        <message>
            <source>Service Principal</source>
            <extracomment>Tab: sign in as a service principal, Azure's account for programs</extracomment>
            <translation>Principal de service</translation>
        </message>
        <message>
            <source>You get a short code and enter it on Microsoft's page, in a browser on this or another device.</source>
            <translation>Vous recevez un code court et le saisissez sur la page de Microsoft, dans un navigateur de cet appareil ou d’un autre.</translation>
        </message>
        <message>
            <source>Tenant:</source>
            <translation>Locataire :</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Facultatif</translation>
        </message>
        <message>
            <source>Its ID or domain, such as example.com. Leave it empty to use that of your account.</source>
            <translation>Son ID ou son domaine, par exemple example.com. Laissez ce champ vide pour utiliser celui de votre compte.</translation>
        </message>
        <message>
            <source>Get a Code</source>
            <extracomment>Button: asks Azure for a code to sign in with</extracomment>
            <translation>Obtenir un code</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Copy</source>
            <extracomment>Button: copies the code to the clipboard</extracomment>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Open Browser</source>
            <extracomment>Button: opens the page for the code in a browser</extracomment>
            <translation>Ouvrir le navigateur</translation>
        </message>
        <message>
            <source>Enter only a code that you asked for yourself, here. Nobody else needs it.</source>
            <translation>Ne saisissez qu’un code que vous avez demandé vous-même, ici. Personne d’autre n’en a besoin.</translation>
        </message>
        <message>
            <source>An account for programs. Its secret is used once to sign in and is not stored.</source>
            <translation>Un compte pour les programmes. Son secret sert une seule fois, à la connexion, et n’est pas conservé.</translation>
        </message>
        <message>
            <source>Client ID:</source>
            <extracomment>Field: identifier of an application registered in Azure</extracomment>
            <translation>ID client :</translation>
        </message>
        <message>
            <source>Client Secret:</source>
            <extracomment>Field: password of an application registered in Azure</extracomment>
            <translation>Secret client :</translation>
        </message>
        <message>
            <source>Sign In</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Open %1 and enter this code:</source>
            <extracomment>%1 is a web address</extracomment>
            <translation>Ouvrez %1 et saisissez ce code :</translation>
        </message>
        <message>
            <source>The code has ended.</source>
            <translation>Le code a expiré.</translation>
        </message>
        <message numerus="yes">
            <source>Waiting for you. The code is good for %n second(s) more.</source>
            <translation>
                <numerusform>En attente de votre saisie. Le code est encore valable %n seconde.</numerusform>
                <numerusform>En attente de votre saisie. Le code est encore valable %n secondes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting for you. The code is good for %n minute(s) more.</source>
            <translation>
                <numerusform>En attente de votre saisie. Le code est encore valable %n minute.</numerusform>
                <numerusform>En attente de votre saisie. Le code est encore valable %n minutes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::StepLine</name>
        <message>
            <source>%1 s</source>
            <extracomment>Seconds that a step took; %1 is a number</extracomment>
            <translation>%1 s</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::StepRail</name>
        <message>
            <source>Machine</source>
            <translation>Machine</translation>
        </message>
        <message>
            <source>Docker</source>
            <translation>Docker</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificats</translation>
        </message>
        <message>
            <source>Access</source>
            <extracomment>Who may reach the engine over the network</extracomment>
            <translation>Accès</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::SummaryPane</name>
        <message>
            <source>Port %1</source>
            <extracomment>%1 is a port number</extracomment>
            <translation>Port %1</translation>
        </message>
        <message>
            <source>Authority “%1”</source>
            <extracomment>%1 is the name of a certificate authority</extracomment>
            <translation>Autorité « %1 »</translation>
        </message>
        <message>
            <source>New authority “%1”</source>
            <translation>Nouvelle autorité « %1 »</translation>
        </message>
        <message>
            <source>Identity “%1”</source>
            <extracomment>%1 is the name on a client certificate</extracomment>
            <translation>Identité « %1 »</translation>
        </message>
        <message>
            <source>Open to %1</source>
            <extracomment>%1 is a list of network addresses</extracomment>
            <translation>Ouvert à %1</translation>
        </message>
        <message>
            <source>Open to nobody yet</source>
            <translation>Ouvert à personne pour l’instant</translation>
        </message>
        <message>
            <source>Open to everybody</source>
            <translation>Ouvert à tout le monde</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::words</name>
        <message>
            <source>The certificate of "%1" has ended. Renew it, or check the clock of this computer.</source>
            <extracomment>%1 is a host, server or file</extracomment>
            <translation>Le certificat de « %1 » a expiré. Renouvelez-le, ou vérifiez l’horloge de cet ordinateur.</translation>
        </message>
        <message>
            <source>The certificate of "%1" is not valid yet. Check the clocks of both computers.</source>
            <extracomment>%1 is a host, server or file</extracomment>
            <translation>Le certificat de « %1 » n’est pas encore valide. Vérifiez l’horloge des deux ordinateurs.</translation>
        </message>
        <message>
            <source>The certificate of "%1" was not signed by the authority that Slipway trusts for it. Docker may have been set up there anew, or somebody stands in between.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>Le certificat de « %1 » n’a pas été signé par l’autorité à laquelle Slipway fait confiance dans ce cas. Docker y a peut-être été remis en place entre-temps, ou quelqu’un s’interpose.</translation>
        </message>
        <message>
            <source>The certificate of "%1" was made for another name or address. If the address of the machine has changed, set up Docker again to get a new certificate.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>Le certificat de « %1 » a été établi pour un autre nom ou une autre adresse. Si l’adresse de la machine a changé, remettez Docker en place pour obtenir un nouveau certificat.</translation>
        </message>
        <message>
            <source>The certificate of "%1" was not made for this use. Get one that is for servers.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>Le certificat de « %1 » n’a pas été établi pour cet usage. Procurez-vous un certificat de serveur.</translation>
        </message>
        <message>
            <source>The certificate of "%1" has a key or signature that is too weak. Make a new one.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>La clé ou la signature du certificat de « %1 » est trop faible. Créez un nouveau certificat.</translation>
        </message>
        <message>
            <source>The certificate of "%1" was revoked. Do not trust this host before you know why.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>Le certificat de « %1 » a été révoqué. Ne faites pas confiance à cet hôte avant de savoir pourquoi.</translation>
        </message>
        <message>
            <source>"%1" is not a certificate that can be read. Choose a PEM or DER file.</source>
            <extracomment>%1 is a host, server or file</extracomment>
            <translation>« %1 » n’est pas un certificat lisible. Choisissez un fichier PEM ou DER.</translation>
        </message>
        <message>
            <source>The certificate of "%1" does not lead to a trusted authority in a valid way.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>Le certificat de « %1 » ne mène pas de façon valide à une autorité approuvée.</translation>
        </message>
        <message>
            <source>"%1" refused the certificate of this computer. Use an identity that its authority signed.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>« %1 » a refusé le certificat de cet ordinateur. Utilisez une identité signée par son autorité.</translation>
        </message>
        <message>
            <source>The key and the certificate of "%1" do not belong together. Choose the pair that does.</source>
            <extracomment>%1 is a file or a name</extracomment>
            <translation>La clé et le certificat de « %1 » ne vont pas ensemble. Choisissez une paire assortie.</translation>
        </message>
        <message>
            <source>"%1" is not a private key that can be read. Choose a PEM file.</source>
            <extracomment>%1 is a file or a name</extracomment>
            <translation>« %1 » n’est pas une clé privée lisible. Choisissez un fichier PEM.</translation>
        </message>
        <message>
            <source>The key "%1" is protected by a password. Choose a key without one.</source>
            <extracomment>%1 is a file or a name</extracomment>
            <translation>La clé « %1 » est protégée par un mot de passe. Choisissez une clé sans mot de passe.</translation>
        </message>
        <message>
            <source>Others on this computer can read "%1". Take their permission away, then try again.</source>
            <extracomment>%1 is a file</extracomment>
            <translation>D’autres personnes peuvent lire « %1 » sur cet ordinateur. Retirez-leur cette autorisation, puis réessayez.</translation>
        </message>
        <message>
            <source>"%1" is too large to be what was asked for.</source>
            <extracomment>%1 is a file</extracomment>
            <translation>« %1 » est trop volumineux pour être ce qui était demandé.</translation>
        </message>
        <message>
            <source>The Docker Engine on "%1" and Slipway have no API version in common. Update the engine.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>Le moteur Docker sur « %1 » et Slipway n’ont aucune version d’API en commun. Mettez le moteur à jour.</translation>
        </message>
        <message>
            <source>The answer led away to another server, "%1", and was not followed.</source>
            <extracomment>%1 is a server</extracomment>
            <translation>La réponse renvoyait vers un autre serveur, « %1 », et n’a pas été suivie.</translation>
        </message>
        <message>
            <source>"%1" does not speak TLS at this port. An engine without TLS is never used: set it up with certificates, or choose its TLS port.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>« %1 » n’utilise pas TLS sur ce port. Un moteur sans TLS n’est jamais utilisé : équipez-le de certificats, ou choisissez son port TLS.</translation>
        </message>
        <message>
            <source>"%1" offers only versions of TLS that are no longer safe. Update its Docker Engine or system.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>« %1 » ne propose que des versions de TLS qui ne sont plus sûres. Mettez à jour son moteur Docker ou son système.</translation>
        </message>
        <message>
            <source>"%1" broke off while the protected connection was made. It may want another certificate; the details tell more.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>« %1 » a interrompu l’établissement de la connexion protégée. Un autre certificat est peut-être attendu ; les détails en disent plus.</translation>
        </message>
        <message>
            <source>The connection to "%1" was cut off in the middle. Try again.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>La connexion à « %1 » a été coupée en cours de route. Réessayez.</translation>
        </message>
        <message>
            <source>The Docker Engine on "%1" no longer speaks any API version that Slipway knows. Update Slipway.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>Le moteur Docker sur « %1 » ne prend plus en charge aucune version d’API connue de Slipway. Mettez Slipway à jour.</translation>
        </message>
        <message>
            <source>What answers at "%1" is not a Docker Engine. Check the address and the port.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>Ce qui répond à « %1 » n’est pas un moteur Docker. Vérifiez l’adresse et le port.</translation>
        </message>
        <message>
            <source>"%1" would be an engine without TLS. Whoever reaches such an engine owns the machine, so Slipway does not use it.</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>« %1 » serait un moteur sans TLS. Quiconque joint un tel moteur est maître de la machine : Slipway ne l’utilise donc pas.</translation>
        </message>
        <message>
            <source>"%1" is not an endpoint. Write tcp://address:2376, ssh://user@address or unix:///path.</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>« %1 » n’est pas un point de terminaison. Écrivez tcp://adresse:2376, ssh://utilisateur@adresse ou unix:///chemin.</translation>
        </message>
        <message>
            <source>There is no usable address in "%1".</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>« %1 » ne contient aucune adresse utilisable.</translation>
        </message>
        <message>
            <source>There is no usable port in "%1". Ports are between 1 and 65535.</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>« %1 » ne contient aucun port utilisable. Les ports sont compris entre 1 et 65535.</translation>
        </message>
        <message>
            <source>The path in "%1" cannot be right. Only unix:// takes one, and it begins with a slash.</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>Le chemin dans « %1 » est incorrect. Seul unix:// en accepte un, et il commence par une barre oblique.</translation>
        </message>
        <message>
            <source>"%1" is not the address of a host.</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>« %1 » n’est pas l’adresse d’un hôte.</translation>
        </message>
        <message>
            <source>The program "%1" is not installed on this computer. Install it, then try again.</source>
            <extracomment>%1 is a program, ssh</extracomment>
            <translation>Le programme « %1 » n’est pas installé sur cet ordinateur. Installez-le, puis réessayez.</translation>
        </message>
        <message>
            <source>The identity for "%1" is not on this computer any more. Add the host again, or set up Docker again.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>L’identité pour « %1 » n’est plus sur cet ordinateur. Ajoutez de nouveau l’hôte, ou remettez Docker en place.</translation>
        </message>
        <message>
            <source>The authority of "%1" is not on this computer any more. Add the host again, or set up Docker again.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>L’autorité de « %1 » n’est plus sur cet ordinateur. Ajoutez de nouveau l’hôte, ou remettez Docker en place.</translation>
        </message>
        <message>
            <source>The record "%1" is damaged. It was kept beside the others; what it describes cannot be continued.</source>
            <extracomment>%1 is a file</extracomment>
            <translation>L’enregistrement « %1 » est endommagé. Il a été conservé à côté des autres ; ce qu’il décrit ne peut pas être poursuivi.</translation>
        </message>
        <message>
            <source>The record "%1" was written by a newer Slipway. Use that version to continue.</source>
            <extracomment>%1 is a file</extracomment>
            <translation>L’enregistrement « %1 » a été écrit par une version plus récente de Slipway. Utilisez cette version pour continuer.</translation>
        </message>
        <message>
            <source>Every priority for rules in "%1" is taken. Remove a rule there that is not needed.</source>
            <extracomment>%1 is a network security group</extracomment>
            <translation>Toutes les priorités de règles de « %1 » sont prises. Supprimez-y une règle devenue inutile.</translation>
        </message>
        <message>
            <source>The script on "%1" ended early. What it printed stands in the details.</source>
            <extracomment>%1 is a machine</extracomment>
            <translation>Le script sur « %1 » s’est terminé prématurément. Les détails indiquent ce qu’il a affiché.</translation>
        </message>
        <message>
            <source>Azure has not finished with "%1" in time. It may still do so: wait a while, then try again.</source>
            <extracomment>%1 is a resource</extracomment>
            <translation>Azure n’a pas terminé à temps avec « %1 ». Cela peut encore aboutir : attendez un peu, puis réessayez.</translation>
        </message>
        <message>
            <source>Azure reported that the change of "%1" failed. The details tell what it said.</source>
            <extracomment>%1 is a resource</extracomment>
            <translation>Azure a signalé l’échec de la modification de « %1 ». Les détails indiquent sa réponse.</translation>
        </message>
        <message>
            <source>The change of "%1" was cancelled in Azure, by somebody or by Azure itself.</source>
            <extracomment>%1 is a resource</extracomment>
            <translation>La modification de « %1 » a été annulée dans Azure, par quelqu’un ou par Azure lui-même.</translation>
        </message>
        <message>
            <source>The sign-in was declined. Start it again to get a new code.</source>
            <translation>La connexion a été refusée. Recommencez-la pour obtenir un nouveau code.</translation>
        </message>
        <message>
            <source>The code was not entered in time. Start again to get a new one.</source>
            <translation>Le code n’a pas été saisi à temps. Recommencez pour en obtenir un nouveau.</translation>
        </message>
        <message>
            <source>The client ID or its secret is not right, or the secret has ended.</source>
            <translation>L’ID client ou son secret est incorrect, ou le secret a expiré.</translation>
        </message>
        <message>
            <source>The set-up was taken back.</source>
            <translation>La mise en place a été défaite.</translation>
        </message>
        <message>
            <source>Nobody is signed in. Sign in first.</source>
            <translation>Aucun compte n’est connecté. Connectez-vous d’abord.</translation>
        </message>
        <message>
            <source>The tenant is not usable. Enter its ID or its domain, such as example.com.</source>
            <translation>Le locataire n’est pas utilisable. Saisissez son ID ou son domaine, par exemple example.com.</translation>
        </message>
        <message>
            <source>Give the host a name.</source>
            <translation>Donnez un nom à l’hôte.</translation>
        </message>
        <message>
            <source>Choose the folder with ca.pem, cert.pem and key.pem.</source>
            <translation>Choisissez le dossier contenant ca.pem, cert.pem et key.pem.</translation>
        </message>
        <message>
            <source>No service for finding your address was chosen. Enter the address yourself.</source>
            <translation>Aucun service n’a été choisi pour trouver votre adresse. Saisissez l’adresse vous-même.</translation>
        </message>
        <message>
            <source>The service for finding your address gave no usable answer. Enter the address yourself.</source>
            <translation>Le service chargé de trouver votre adresse n’a pas donné de réponse utilisable. Saisissez l’adresse vous-même.</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <extracomment>How long a container has run</extracomment>
            <translation>
                <numerusform>%n seconde</numerusform>
                <numerusform>%n secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <extracomment>How long a container has run</extracomment>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <extracomment>How long a container has run</extracomment>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <extracomment>How long a container has run</extracomment>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Restarts again and again, last ended with %1 %2</source>
            <extracomment>Status of a container. %1 is the exit code of its last run, %2 is "3 min ago"</extracomment>
            <translation>Redémarre en boucle, dernier arrêt avec le code %1 %2</translation>
        </message>
        <message>
            <source>Exited with %1, %2</source>
            <extracomment>Status of a container. %1 is its exit code, %2 is "3 min ago"</extracomment>
            <translation>Arrêté (code %1) %2</translation>
        </message>
        <message>
            <source>Created</source>
            <extracomment>State of a container: it was made and has never run</extracomment>
            <translation>Créé</translation>
        </message>
        <message>
            <source>Running</source>
            <comment>container</comment>
            <extracomment>State of a container</extracomment>
            <translation>En cours d’exécution</translation>
        </message>
        <message>
            <source>Paused</source>
            <extracomment>State of a container</extracomment>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Restarting</source>
            <extracomment>State of a container: it is between two runs</extracomment>
            <translation>Redémarrage en cours</translation>
        </message>
        <message>
            <source>Removing</source>
            <extracomment>State of a container: it is being removed</extracomment>
            <translation>Suppression en cours</translation>
        </message>
        <message>
            <source>Exited</source>
            <extracomment>State of a container: its process has ended</extracomment>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>Dead</source>
            <extracomment>State of a container: it could not be removed whole</extracomment>
            <translation>Inutilisable (dead)</translation>
        </message>
        <message>
            <source>Unknown</source>
            <comment>container</comment>
            <extracomment>State of a container that the engine did not tell</extracomment>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Unknown (%1)</source>
            <extracomment>State of a container that Slipway has no word for; %1 is the engine's own</extracomment>
            <translation>Inconnu (%1)</translation>
        </message>
        <message>
            <source>health not known yet</source>
            <extracomment>Result of a container's health check: it has not been told yet</extracomment>
            <translation>intégrité en cours de vérification</translation>
        </message>
        <message>
            <source>healthy</source>
            <extracomment>Result of a container's health check</extracomment>
            <translation>sain</translation>
        </message>
        <message>
            <source>unhealthy</source>
            <extracomment>Result of a container's health check</extracomment>
            <translation>non sain</translation>
        </message>
        <message>
            <source>Paused, up for %1</source>
            <extracomment>Status of a container. %1 is "3 hours"</extracomment>
            <translation>En pause, actif depuis %1</translation>
        </message>
        <message>
            <source>Up for %1</source>
            <extracomment>Status of a container. %1 is "3 hours": how long it has run</extracomment>
            <translation>Actif depuis %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>Status of a container. %1 is "Up for 3 hours", %2 is "healthy" or "unhealthy"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Not connected</source>
            <extracomment>State of the connection to a host</extracomment>
            <translation>Non connecté</translation>
        </message>
        <message>
            <source>Connecting</source>
            <extracomment>State of the connection to a host</extracomment>
            <translation>Connexion en cours</translation>
        </message>
        <message>
            <source>Connected</source>
            <extracomment>State of the connection to a host</extracomment>
            <translation>Connecté</translation>
        </message>
        <message>
            <source>Docker %1</source>
            <extracomment>State of the connection to a host; %1 is the version of its Docker Engine</extracomment>
            <translation>Docker %1</translation>
        </message>
        <message>
            <source>No connection, trying again</source>
            <extracomment>State of the connection to a host: it failed and will be tried again by itself</extracomment>
            <translation>Aucune connexion, nouvelle tentative</translation>
        </message>
        <message>
            <source>This was cancelled.</source>
            <translation>Opération annulée.</translation>
        </message>
        <message>
            <source>There was no answer in time. Check the network connection, then try again.</source>
            <translation>Aucune réponse dans le délai imparti. Vérifiez la connexion réseau, puis réessayez.</translation>
        </message>
        <message>
            <source>There is no connection. Check the network connection, then try again.</source>
            <translation>Aucune connexion. Vérifiez la connexion réseau, puis réessayez.</translation>
        </message>
        <message>
            <source>A protected connection could not be made. The details tell why.</source>
            <translation>Impossible d’établir une connexion protégée. Les détails en donnent la raison.</translation>
        </message>
        <message>
            <source>You are not signed in any more. Sign in again.</source>
            <translation>Votre session a pris fin. Reconnectez-vous.</translation>
        </message>
        <message>
            <source>Your account may not do this. Ask the owner of the subscription for a role that can.</source>
            <translation>Votre compte n’y est pas autorisé. Demandez au propriétaire de l’abonnement un rôle qui le permet.</translation>
        </message>
        <message>
            <source>It does not exist any more. Refresh the list.</source>
            <translation>Cet élément n’existe plus. Actualisez la liste.</translation>
        </message>
        <message>
            <source>It is busy, or in a state in which this cannot be done. Try again in a moment.</source>
            <translation>L’élément est occupé, ou dans un état qui ne le permet pas. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>The service asks for a pause. Try again in a moment.</source>
            <translation>Le service demande une pause. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>The service reported a failure. The details tell what it said.</source>
            <translation>Le service a signalé un échec. Les détails indiquent sa réponse.</translation>
        </message>
        <message>
            <source>The answer could not be understood. The details tell what was wrong with it.</source>
            <translation>Impossible de comprendre la réponse. Les détails indiquent ce qui n’allait pas.</translation>
        </message>
        <message>
            <source>What was entered cannot be right. The details tell why.</source>
            <translation>La saisie est incorrecte. Les détails en donnent la raison.</translation>
        </message>
        <message>
            <source>Something on this computer failed: a file, a program or memory. The details tell what.</source>
            <translation>Un élément de cet ordinateur a échoué : un fichier, un programme ou la mémoire. Les détails indiquent lequel.</translation>
        </message>
        <message>
            <source>"%1" was cancelled.</source>
            <extracomment>%1 is what it was about: a host, a container, a file</extracomment>
            <translation>« %1 » : opération annulée.</translation>
        </message>
        <message>
            <source>"%1" did not answer in time. Check that it runs and that the network lets you through.</source>
            <extracomment>%1 is a host, a server or a resource</extracomment>
            <translation>« %1 » n’a pas répondu à temps. Vérifiez qu’il fonctionne et que le réseau vous laisse passer.</translation>
        </message>
        <message>
            <source>Cannot reach "%1". Check the address, the network rule and the network connection.</source>
            <extracomment>%1 is a host or a server</extracomment>
            <translation>Impossible de joindre « %1 ». Vérifiez l’adresse, la règle réseau et la connexion réseau.</translation>
        </message>
        <message>
            <source>A protected connection to "%1" could not be made. The details tell why.</source>
            <extracomment>%1 is a host or a server</extracomment>
            <translation>Impossible d’établir une connexion protégée à « %1 ». Les détails en donnent la raison.</translation>
        </message>
        <message>
            <source>"%1" asks you to sign in again.</source>
            <extracomment>%1 is a host, a server or a resource</extracomment>
            <translation>« %1 » vous demande de vous reconnecter.</translation>
        </message>
        <message>
            <source>You are not allowed to do this with "%1". Ask its owner for a role that can.</source>
            <extracomment>%1 is a host, a resource or a file</extracomment>
            <translation>Cette action n’est pas autorisée avec « %1 ». Demandez à son propriétaire un rôle qui la permet.</translation>
        </message>
        <message>
            <source>"%1" was not found. It may have been removed in the meantime.</source>
            <extracomment>%1 is a container, a resource or a file</extracomment>
            <translation>« %1 » est introuvable. Une suppression a peut-être eu lieu entre-temps.</translation>
        </message>
        <message>
            <source>"%1" is busy, or in a state in which this cannot be done. Try again in a moment.</source>
            <extracomment>%1 is a container or a resource</extracomment>
            <translation>« %1 » est occupé, ou dans un état qui ne le permet pas. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>"%1" asks for a pause. Try again in a moment.</source>
            <extracomment>%1 is a server or a resource</extracomment>
            <translation>« %1 » demande une pause. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>"%1" reported a failure. The details tell what it said.</source>
            <extracomment>%1 is a host or a resource</extracomment>
            <translation>« %1 » a signalé un échec. Les détails indiquent sa réponse.</translation>
        </message>
        <message>
            <source>The answer from "%1" could not be understood. The details tell what was wrong with it.</source>
            <extracomment>%1 is a host, a server or a file</extracomment>
            <translation>Impossible de comprendre la réponse de « %1 ». Les détails indiquent ce qui n’allait pas.</translation>
        </message>
        <message>
            <source>"%1" cannot be right. The details tell why.</source>
            <extracomment>%1 is what was entered, or a file</extracomment>
            <translation>« %1 » est incorrect. Les détails en donnent la raison.</translation>
        </message>
        <message>
            <source>"%1" failed on this computer. The details tell what happened.</source>
            <extracomment>%1 is a file or a program</extracomment>
            <translation>Échec de « %1 » sur cet ordinateur. Les détails indiquent ce qui s’est passé.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (It asked for %n second(s).)</source>
            <extracomment>%1 is a whole sentence; %n is how many seconds the service asks us to wait</extracomment>
            <translation>
                <numerusform>%1 (Délai demandé : %n seconde.)</numerusform>
                <numerusform>%1 (Délai demandé : %n secondes.)</numerusform>
            </translation>
        </message>
        <message>
            <source>Not Linux</source>
            <translation>Pas Linux</translation>
        </message>
        <message>
            <source>Cannot: %1</source>
            <extracomment>In a table: Docker cannot be put on this machine. %1 is a distribution, "SLES 12"</extracomment>
            <translation>Non pris en charge : %1</translation>
        </message>
        <message>
            <source>Unknown distribution</source>
            <translation>Distribution inconnue</translation>
        </message>
        <message>
            <source>Start it first</source>
            <extracomment>In a table: what to do with the machine before it can get Docker</extracomment>
            <translation>À démarrer d’abord</translation>
        </message>
        <message>
            <source>Azure is changing it</source>
            <translation>Modification par Azure</translation>
        </message>
        <message>
            <source>Agent is not ready</source>
            <translation>Agent pas prêt</translation>
        </message>
        <message>
            <source>Agent is too old</source>
            <translation>Agent trop ancien</translation>
        </message>
        <message>
            <source>Extensions are not allowed</source>
            <translation>Extensions non autorisées</translation>
        </message>
        <message>
            <source>Another script is in place</source>
            <translation>Autre script en place</translation>
        </message>
        <message>
            <source>An extension has failed</source>
            <translation>Extension en échec</translation>
        </message>
        <message>
            <source>No address</source>
            <translation>Aucune adresse</translation>
        </message>
        <message>
            <source>Has Docker</source>
            <translation>Docker présent</translation>
        </message>
        <message>
            <source>Can get Docker</source>
            <translation>Docker possible</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Pas encore</translation>
        </message>
        <message>
            <source>Cannot get Docker</source>
            <translation>Docker impossible</translation>
        </message>
        <message>
            <source>This machine does not run Linux. Slipway sets up Docker on Linux only.</source>
            <translation>Cette machine n’exécute pas Linux. Slipway ne met Docker en place que sur Linux.</translation>
        </message>
        <message>
            <source>Slipway cannot set up Docker on %1. A newer release may be possible.</source>
            <extracomment>%1 is a distribution, "SLES 12"</extracomment>
            <translation>Slipway ne peut pas mettre Docker en place sur %1. Une version plus récente peut convenir.</translation>
        </message>
        <message>
            <source>Azure does not say which Linux this is. Start the machine and wait until its agent reports.</source>
            <translation>Azure n’indique pas de quel Linux il s’agit. Démarrez la machine et attendez que son agent se manifeste.</translation>
        </message>
        <message>
            <source>The machine does not run. Start it first.</source>
            <translation>La machine est arrêtée. Démarrez-la d’abord.</translation>
        </message>
        <message>
            <source>Azure is changing the machine just now. Wait until that is over.</source>
            <translation>Azure est en train de modifier la machine. Attendez la fin de cette opération.</translation>
        </message>
        <message>
            <source>The Azure agent on the machine is not ready. Wait a moment, or restart the machine.</source>
            <translation>L’agent Azure de la machine n’est pas prêt. Attendez un instant, ou redémarrez la machine.</translation>
        </message>
        <message>
            <source>The Azure agent on the machine is too old (%1). Update the package walinuxagent there.</source>
            <extracomment>%1 is the version of the Azure agent on the machine</extracomment>
            <translation>L’agent Azure de la machine est trop ancien (%1). Mettez-y à jour le paquet walinuxagent.</translation>
        </message>
        <message>
            <source>Extensions are switched off for this machine. Allow extension operations in the portal.</source>
            <translation>Les extensions sont désactivées pour cette machine. Autorisez les opérations d’extension sur le portail.</translation>
        </message>
        <message>
            <source>The machine already has a Custom Script extension, "%1", and can have only one. Remove it in the portal if it is not needed any more.</source>
            <extracomment>%1 is the name of an extension</extracomment>
            <translation>La machine possède déjà une extension Custom Script, « %1 », et ne peut en avoir qu’une. Supprimez-la sur le portail si elle n’est plus nécessaire.</translation>
        </message>
        <message>
            <source>The extension "%1" is in a failed state and blocks others. Repair or remove it in the portal.</source>
            <extracomment>%1 is the name of an extension</extracomment>
            <translation>L’extension « %1 » est en échec et bloque les autres. Réparez-la ou supprimez-la sur le portail.</translation>
        </message>
        <message>
            <source>The machine has no address at which this computer could reach it. Give it one in the portal.</source>
            <translation>La machine n’a aucune adresse à laquelle cet ordinateur pourrait la joindre. Donnez-lui-en une sur le portail.</translation>
        </message>
        <message>
            <source>Custom Script Extension</source>
            <extracomment>A way to install Docker: the name of an Azure extension</extracomment>
            <translation>Extension Custom Script</translation>
        </message>
        <message>
            <source>Run Command</source>
            <extracomment>A way to install Docker: the name of an Azure feature</extracomment>
            <translation>Exécuter la commande (Run Command)</translation>
        </message>
        <message>
            <source>Docker Extension (retired)</source>
            <extracomment>A way to install Docker: the name of an Azure extension that Microsoft retired</extracomment>
            <translation>Extension Docker (mise hors service)</translation>
        </message>
        <message>
            <source>This machine cannot get Docker as it is. Choose another one.</source>
            <translation>En l’état, cette machine ne peut pas recevoir Docker. Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>This way is not open for the machine. Choose another one.</source>
            <translation>Cette méthode n’est pas disponible pour la machine. Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>The port must be between 1 and 65535.</source>
            <translation>Le port doit être compris entre 1 et 65535.</translation>
        </message>
        <message>
            <source>Port 22 belongs to SSH. Choose another one.</source>
            <translation>Le port 22 est réservé à SSH. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Give the new authority a name.</source>
            <translation>Donnez un nom à la nouvelle autorité.</translation>
        </message>
        <message>
            <source>Give the identity a name.</source>
            <translation>Donnez un nom à l’identité.</translation>
        </message>
        <message>
            <source>The chosen authority does not exist any more. Choose another one.</source>
            <translation>L’autorité choisie n’existe plus. Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>Enter at least one address that may reach the engine.</source>
            <translation>Saisissez au moins une adresse autorisée à joindre le moteur.</translation>
        </message>
        <message>
            <source>"%1" is not an address. Write it like 203.0.113.7 or 203.0.113.0/24.</source>
            <extracomment>%1 is what was typed</extracomment>
            <translation>« %1 » n’est pas une adresse. Écrivez-la sous la forme 203.0.113.7 ou 203.0.113.0/24.</translation>
        </message>
        <message>
            <source>"%1" means everybody on the Internet. Choose "Everybody" if that is what you want.</source>
            <extracomment>%1 is what was typed, "0.0.0.0/0"</extracomment>
            <translation>« %1 » désigne tout le monde sur Internet. Choisissez « Tout le monde » si c’est ce que vous voulez.</translation>
        </message>
        <message>
            <source>Type the name of the machine to allow everybody.</source>
            <translation>Saisissez le nom de la machine pour autoriser tout le monde.</translation>
        </message>
        <message>
            <source>The machine has no network security group in which a rule could be made. Choose "Nobody yet" and open the port yourself.</source>
            <translation>La machine n’a aucun groupe de sécurité réseau dans lequel créer une règle. Choisissez « Personne pour l’instant » et ouvrez le port vous-même.</translation>
        </message>
        <message>
            <source>Make the authority "%1", a server certificate for %2, and the identity "%3"</source>
            <extracomment>A change of a plan. %1 is an authority, %2 the names and addresses of a machine, %3 an identity</extracomment>
            <translation>Créer l’autorité « %1 », un certificat de serveur pour %2 et l’identité « %3 »</translation>
        </message>
        <message>
            <source>With the chosen authority, make a server certificate for %1 and the identity "%2"</source>
            <extracomment>A change of a plan. %1 are the names and addresses of a machine, %2 is an identity</extracomment>
            <translation>Avec l’autorité choisie, créer un certificat de serveur pour %1 et l’identité « %2 »</translation>
        </message>
        <message>
            <source>Make the rule "%1" (priority %2) in "%3": let %4 through to port %5</source>
            <extracomment>A change of a plan. %1 is a rule, %2 its priority, %3 a network security group, %4 addresses, %5 a port</extracomment>
            <translation>Créer la règle « %1 » (priorité %2) dans « %3 » : laisser passer %4 vers le port %5</translation>
        </message>
        <message>
            <source>Install Docker on "%1" through the extension "%2", to listen on port %3 with TLS only</source>
            <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension, %3 a port</extracomment>
            <translation>Installer Docker sur « %1 » au moyen de l’extension « %2 », à l’écoute sur le port %3 uniquement avec TLS</translation>
        </message>
        <message>
            <source>Check that Docker on "%1" answers at %2, port %3, over mutual TLS</source>
            <extracomment>A change of a plan. %1 is a machine, %2 its address, %3 a port</extracomment>
            <translation>Vérifier que Docker sur « %1 » répond à l’adresse %2, port %3, avec authentification TLS mutuelle</translation>
        </message>
        <message>
            <source>Add the host "%1" at %2</source>
            <extracomment>A change of a plan. %1 is a host, %2 where its engine listens</extracomment>
            <translation>Ajouter l’hôte « %1 » avec le point de terminaison %2</translation>
        </message>
        <message>
            <source>Make certificates</source>
            <translation>Créer les certificats</translation>
        </message>
        <message>
            <source>Open the port</source>
            <translation>Ouvrir le port</translation>
        </message>
        <message>
            <source>Install Docker</source>
            <translation>Installer Docker</translation>
        </message>
        <message>
            <source>Check the connection</source>
            <translation>Vérifier la connexion</translation>
        </message>
        <message>
            <source>Add the host</source>
            <translation>Ajouter l’hôte</translation>
        </message>
        <message>
            <source>Waiting</source>
            <extracomment>State of a step of a set-up</extracomment>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Running</source>
            <comment>step</comment>
            <extracomment>State of a step of a set-up: it is being done now</extracomment>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>State of a step of a set-up</extracomment>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Failed</source>
            <extracomment>State of a step of a set-up</extracomment>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Being undone</source>
            <extracomment>State of a step of a set-up: it is being taken back</extracomment>
            <translation>Remise en état en cours</translation>
        </message>
        <message>
            <source>Undone</source>
            <extracomment>State of a step of a set-up: it was taken back</extracomment>
            <translation>Défait</translation>
        </message>
        <message>
            <source>Unknown</source>
            <extracomment>Power state of a virtual machine</extracomment>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Starting</source>
            <extracomment>Power state of a virtual machine</extracomment>
            <translation>Démarrage en cours</translation>
        </message>
        <message>
            <source>Running</source>
            <extracomment>Power state of a virtual machine</extracomment>
            <translation>En cours d’exécution</translation>
        </message>
        <message>
            <source>Stopping</source>
            <extracomment>Power state of a virtual machine</extracomment>
            <translation>En cours d’arrêt</translation>
        </message>
        <message>
            <source>Stopped</source>
            <extracomment>Power state of a virtual machine: switched off, still paid for</extracomment>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>Deallocating</source>
            <extracomment>Power state of a virtual machine</extracomment>
            <translation>Libération en cours</translation>
        </message>
        <message>
            <source>Stopped (deallocated)</source>
            <extracomment>Power state of a virtual machine: switched off and not paid for, as the Azure portal says it</extracomment>
            <translation>Arrêté (désalloué)</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
        <message numerus="yes">
            <source>%n s ago</source>
            <extracomment>How long ago; %n seconds, s is the unit's sign</extracomment>
            <translation>
                <numerusform>il y a %n s</numerusform>
                <numerusform>il y a %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <extracomment>How long ago; %n minutes, min is the unit's sign</extracomment>
            <translation>
                <numerusform>il y a %n min</numerusform>
                <numerusform>il y a %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <extracomment>How long ago; %n hours, h is the unit's sign</extracomment>
            <translation>
                <numerusform>il y a %n h</numerusform>
                <numerusform>il y a %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <extracomment>How long ago</extracomment>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) ago</source>
            <extracomment>How long ago</extracomment>
            <translation>
                <numerusform>il y a %n mois</numerusform>
                <numerusform>il y a %n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) ago</source>
            <extracomment>How long ago</extracomment>
            <translation>
                <numerusform>il y a %n an</numerusform>
                <numerusform>il y a %n ans</numerusform>
            </translation>
        </message>
        <message>
            <source>ended %1</source>
            <extracomment>A certificate's end. %1 is "3 days ago"</extracomment>
            <translation>expiré %1</translation>
        </message>
        <message>
            <source>in less than an hour</source>
            <extracomment>When a certificate ends</extracomment>
            <translation>dans moins d’une heure</translation>
        </message>
        <message numerus="yes">
            <source>in %n hour(s)</source>
            <extracomment>A certificate ends in %n hours</extracomment>
            <translation>
                <numerusform>dans %n heure</numerusform>
                <numerusform>dans %n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <extracomment>A certificate ends in %n days</extracomment>
            <translation>
                <numerusform>dans %n jour</numerusform>
                <numerusform>dans %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n month(s)</source>
            <extracomment>A certificate ends in %n months</extracomment>
            <translation>
                <numerusform>dans %n mois</numerusform>
                <numerusform>dans %n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n year(s)</source>
            <extracomment>A certificate ends in %n years</extracomment>
            <translation>
                <numerusform>dans %n an</numerusform>
                <numerusform>dans %n ans</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 s</source>
            <extracomment>How long something took; %1 is a number with one decimal, s means seconds</extracomment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <extracomment>How long something took: %1 minutes and %2 seconds</extracomment>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>Between the items of a list</extracomment>
            <translation>, </translation>
        </message>
    </context>
</TS>
