<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>LogLayout</name>
    <message>
        <source>(more than can be shown)</source>
        <extracomment>Behind the beginning of a very long line of a log; copying gives all of it</extracomment>
        <translation>(trop long pour être affiché en entier)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccessPicker</name>
    <message>
        <source>Finding your address…</source>
        <translation>Recherche de votre adresse…</translation>
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
        <translation>&amp;Personne pour l’instant&#xa0;: j’ouvrirai le port moi-même</translation>
    </message>
    <message>
        <source>Everybod&amp;y: type the machine&apos;s name to allow it</source>
        <translation>&amp;Tout le monde&#xa0;: saisir le nom de la machine pour l’autoriser</translation>
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
    <message>
        <source>This is the address with which this computer goes to %1 now. Where a VPN leads there, connect it first, and find the address again.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>C’est l’adresse avec laquelle cet ordinateur va actuellement vers %1. Si un VPN y mène, connectez-le d’abord, puis cherchez l’adresse à nouveau.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccessStep</name>
    <message>
        <source>Who may reach the engine?</source>
        <translation>Qui peut joindre le moteur&#xa0;?</translation>
    </message>
    <message>
        <source>One rule in the machine&apos;s network security group lets these addresses reach the engine&apos;s port. All others stay out.</source>
        <translation>Une règle du groupe de sécurité réseau de la machine permet à ces adresses de joindre le port du moteur. Toutes les autres restent à l’extérieur.</translation>
    </message>
    <message>
        <source>One rule for each machine in its network security group lets these addresses reach the engine&apos;s port. All others stay out.</source>
        <translation>Une règle par machine dans son groupe de sécurité réseau laisse ces adresses atteindre le port du moteur. Toutes les autres restent dehors.</translation>
    </message>
    <message>
        <source>This computer reaches %1 only from inside the machine&apos;s network, by a VPN for example: there is no public address.</source>
        <extracomment>%1 is a list of machines</extracomment>
        <translation>Cet ordinateur n’atteint %1 que depuis le réseau de la machine, par un VPN par exemple&#xa0;: il n’y a pas d’adresse publique.</translation>
    </message>
    <message>
        <source>Otherwise reach the engine by ssh through a jump host, below.</source>
        <translation>Sinon, atteignez le moteur par ssh à travers un hôte de rebond, ci-dessous.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a list of machines, %2 a sentence or more about each of them
----------
%1 is the name of a machine, %2 a sentence or more that say which ports are open to everybody</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Keep the Address…</source>
        <extracomment>Button: opens a window that gives the public address of a machine a DNS name, or makes it stay</extracomment>
        <translation>Conserver l’adresse…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccessTab</name>
    <message>
        <source>Access</source>
        <extracomment>Tab: passwords, keys and users of a machine</extracomment>
        <translation>Accès</translation>
    </message>
    <message>
        <source>The machine has to run for this.</source>
        <translation>La machine doit être en cours d’exécution.</translation>
    </message>
    <message>
        <source>%1 This is done on &quot;%2&quot;.</source>
        <extracomment>%1 is a sentence that says what happens, %2 a machine</extracomment>
        <translation>%1 Cela se fait sur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Azure was asked. This takes about a minute.</source>
        <translation>La demande a été envoyée à Azure. Cela prend environ une minute.</translation>
    </message>
    <message>
        <source>What to do:</source>
        <extracomment>Field: what to do with the way into a machine</extracomment>
        <translation>Que faire&#xa0;:</translation>
    </message>
    <message>
        <source>User:</source>
        <extracomment>Field: name of a user</extracomment>
        <translation>Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Password:</source>
        <extracomment>Field</extracomment>
        <translation>Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Public key:</source>
        <extracomment>Field: an SSH key</extracomment>
        <translation>Clé publique&#xa0;:</translation>
    </message>
    <message>
        <source>Remove the user&apos;s other keys:</source>
        <extracomment>Field: a check box stands beside it</extracomment>
        <translation>Supprimer les autres clés de l’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>The account ends:</source>
        <extracomment>Field: a check box stands beside it</extracomment>
        <translation>Le compte expire&#xa0;:</translation>
    </message>
    <message>
        <source>On:</source>
        <extracomment>Field: a day</extracomment>
        <translation>Le&#xa0;:</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Button: changes passwords, keys or users of a machine</extracomment>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccountBanner</name>
    <message>
        <source>Sign In Again</source>
        <extracomment>Button: the person signs in once more</extracomment>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <extracomment>Button: opens the list of accounts in the settings</extracomment>
        <translation>Comptes…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccountTrouble</name>
    <message>
        <source>The machines of &quot;%1&quot; are not shown.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Les machines de «&#xa0;%1&#xa0;» ne sont pas affichées.</translation>
    </message>
    <message>
        <source>The machines of the tenant &quot;%1&quot; are not shown.</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>Les machines du locataire «&#xa0;%1&#xa0;» ne sont pas affichées.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sees no subscription.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne voit aucun abonnement.</translation>
    </message>
    <message>
        <source>These tenants were asked: %1. Ask the owner of a subscription for the role Reader or Contributor on it.</source>
        <extracomment>%1 is a list of tenants</extracomment>
        <translation>Locataires interrogés&#xa0;: %1. Demandez au propriétaire d’un abonnement le rôle Lecteur ou Contributeur sur celui-ci.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 says what is missing, %2 why: two whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>The machines of %n accounts and tenants are not shown.</source>
        <extracomment>%n is how many accounts and tenants show no machines: two or more</extracomment>
        <translation>
            <numerusform>Les machines de %Ln compte ou locataire ne sont pas affichées.</numerusform>
            <numerusform>Les machines de %Ln comptes et locataires ne sont pas affichées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccountsPane</name>
    <message>
        <source>Accounts</source>
        <extracomment>Title of a group: who is signed in</extracomment>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Untick subscriptions whose machines you do not want to see.</source>
        <translation>Décochez les abonnements dont vous ne voulez pas voir les machines.</translation>
    </message>
    <message>
        <source>Accounts, Tenants and Subscriptions</source>
        <translation>Comptes, locataires et abonnements</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: account, tenant or subscription; column: how it is</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Add Account…</source>
        <extracomment>Button: signs in with one more account</extracomment>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Sign In Again</source>
        <extracomment>Button: the person signs in once more, to the chosen tenant</extracomment>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <extracomment>Button: ends the chosen account&apos;s session</extracomment>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%Ln abonnement</numerusform>
            <numerusform>%Ln abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>State of a subscription: its machines cannot be used</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>State of an account: still signed in after the next start</extracomment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Signed in until you quit Slipway</source>
        <translation>Connecté jusqu’à ce que vous quittiez Slipway</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ActivityModel</name>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Machine or Container</source>
        <translation>Machine ou conteneur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
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
        <translation>L’enregistrement de cette mise en place est illisible&#xa0;: elle ne peut être ni poursuivie ni défaite.</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Title of a page: what Slipway does and did</extracomment>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Open Machines</source>
        <extracomment>Button: opens the page Machines</extracomment>
        <translation>Afficher les machines</translation>
    </message>
    <message>
        <source>Nothing has been done yet. When you set up Docker on a machine, every step of it stands here, and so does everything else that you ask for and what happens to your containers.</source>
        <translation>Rien n’a encore été fait. Quand vous mettez Docker en place sur une machine, chaque étape apparaît ici, de même que tout ce que vous demandez et ce qui arrive à vos conteneurs.</translation>
    </message>
    <message>
        <source>Continue All</source>
        <extracomment>Button: goes on with every set-up that was interrupted</extracomment>
        <translation>Tout continuer</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AddressDialog</name>
    <message>
        <source>Take the DNS name %1 away from the public address &quot;%2&quot;</source>
        <extracomment>A change that is about to be made. %1 is a DNS name, %2 a public IP address resource</extracomment>
        <translation>Retirer le nom DNS %1 de l’adresse publique «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Give the public address &quot;%2&quot; the DNS label &quot;%1&quot;</source>
        <extracomment>A change that is about to be made. %1 is the first part of a DNS name, %2 a public IP address resource</extracomment>
        <translation>Donner à l’adresse publique «&#xa0;%2&#xa0;» l’étiquette DNS «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Make the public address &quot;%2&quot; static: it keeps %1 when the machine is deallocated</source>
        <extracomment>A change that is about to be made. %1 is an IP address, %2 a public IP address resource</extracomment>
        <translation>Rendre statique l’adresse publique «&#xa0;%2&#xa0;»&#xa0;: elle garde %1 lorsque la machine est libérée</translation>
    </message>
    <message>
        <source>The address is like that already.</source>
        <translation>L’adresse est déjà ainsi.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; is free.</source>
        <extracomment>%1 is the first part of a DNS name</extracomment>
        <translation>L’étiquette «&#xa0;%1&#xa0;» est libre.</translation>
    </message>
    <message>
        <source>Somebody else has the label &quot;%1&quot;. Choose another one.</source>
        <extracomment>%1 is the first part of a DNS name</extracomment>
        <translation>Quelqu’un d’autre a l’étiquette «&#xa0;%1&#xa0;». Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>DNS Name and Static Address</source>
        <extracomment>Title of a window</extracomment>
        <translation>Nom DNS et adresse statique</translation>
    </message>
    <message>
        <source>A DNS name leads to the machine whatever address it has. A static address stays when the machine is deallocated. One of them is enough, and you can undo this.</source>
        <translation>Un nom DNS mène à la machine, quelle que soit son adresse. Une adresse statique demeure lorsque la machine est libérée. L’un des deux suffit, et vous pouvez défaire cette modification.</translation>
    </message>
    <message>
        <source>Repair Docker afterwards, so that its certificate names the machine&apos;s new name.</source>
        <translation>Réparez ensuite Docker, afin que son certificat comporte le nouveau nom de la machine.</translation>
    </message>
    <message>
        <source>DNS label:</source>
        <extracomment>Field: the first part of a DNS name, &quot;web&quot; of web.westeurope.cloudapp.azure.com</extracomment>
        <translation>Étiquette DNS&#xa0;:</translation>
    </message>
    <message>
        <source>Static address</source>
        <extracomment>Check box: the public address stays when the machine is deallocated</extracomment>
        <translation>Adresse statique</translation>
    </message>
    <message>
        <source>Change Address</source>
        <extracomment>Button: changes the public address of a machine</extracomment>
        <translation>Modifier l’adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AddressServicePane</name>
    <message>
        <source>Your Address on the Internet</source>
        <extracomment>Title of a group of settings: how the address of this computer is found</extracomment>
        <translation>Votre adresse sur Internet</translation>
    </message>
    <message>
        <source>A service that answers with nothing but the address it sees you at. Slipway asks it when you look at who reaches a machine, and tells it nothing else. Without one, nobody is asked and you type your address.</source>
        <translation>Un service qui ne répond que par l’adresse à laquelle il vous voit. Slipway l’interroge quand vous regardez qui atteint une machine, et ne lui dit rien d’autre. Sans service, personne n’est interrogé et vous saisissez votre adresse.</translation>
    </message>
    <message>
        <source>Service to Ask:</source>
        <extracomment>Field: URL of a service</extracomment>
        <translation>Service à interroger&#xa0;:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Enter a URL that begins with https://, or nothing.</source>
        <translation>Saisissez une URL qui commence par https://, ou rien.</translation>
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
        <extracomment>Button: shows the page Activity, where the making of a machine can go on
----------
Button: opens the page Certificates
----------
Button: shows Docker on a machine, where its network rule can be removed
----------
Button: shows the list of accounts in the settings</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button: forgets something interrupted that cannot be undone, or tells no more of an account in trouble</extracomment>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Sign In Again</source>
        <extracomment>Button: the person signs in once more</extracomment>
        <translation>Se reconnecter</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AzureAuthoritiesPane</name>
    <message>
        <source>Authority of Your Company</source>
        <translation>Autorité de votre entreprise</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies) added and trusted for Azure from now on.</source>
        <translation>
            <numerusform>%Ln autorité ajoutée, désormais approuvée pour Azure.</numerusform>
            <numerusform>%Ln autorités ajoutées, désormais approuvées pour Azure.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was trusted already.</source>
        <translation>Elle était déjà approuvée.</translation>
    </message>
    <message>
        <source>Authorities for Azure</source>
        <extracomment>Title of a group: certificates of authorities that are trusted for Azure</extracomment>
        <translation>Autorités pour Azure</translation>
    </message>
    <message>
        <source>Azure is trusted as this computer trusts it. If your company inspects TLS, or has a cloud of its own, add its authority here; administrators give it out as a file. It is never trusted for Docker hosts.</source>
        <translation>Azure est approuvé comme cet ordinateur l’approuve. Si votre entreprise inspecte le TLS, ou a son propre cloud, ajoutez ici son autorité&#xa0;; les administrateurs la fournissent sous forme de fichier. Elle n’est jamais approuvée pour les hôtes Docker.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of an authority; column: when its certificate ends</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Add Authority…</source>
        <extracomment>Button: chooses a file with certificates</extracomment>
        <translation>Ajouter une autorité…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: the chosen authority is trusted no more</extracomment>
        <translation>Supprimer</translation>
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
    <name>slipway::ui::BasicsQuestion</name>
    <message>
        <source>There is no subscription in which this account could make a machine.</source>
        <translation>Il n’y a aucun abonnement dans lequel ce compte pourrait créer une machine.</translation>
    </message>
    <message>
        <source>Azure offers this subscription no location for machines.</source>
        <translation>Azure ne propose à cet abonnement aucun emplacement pour des machines.</translation>
    </message>
    <message>
        <source>A new resource group</source>
        <extracomment>Entry of a list of resource groups</extracomment>
        <translation>Un nouveau groupe de ressources</translation>
    </message>
    <message>
        <source>Where should the new machine be?</source>
        <translation>Où placer la nouvelle machine&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Subscription:</source>
        <translation>&amp;Abonnement&#xa0;:</translation>
    </message>
    <message>
        <source>Resource &amp;group:</source>
        <translation>&amp;Groupe de ressources&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the g&amp;roup:</source>
        <extracomment>Field: what a new resource group is called</extracomment>
        <translation>Nom du g&amp;roupe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Location:</source>
        <translation>&amp;Emplacement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;DNS label:</source>
        <translation>Étiquette &amp;DNS&#xa0;:</translation>
    </message>
    <message>
        <source>With it the machine keeps its name when its address changes. It may stay empty.</source>
        <translation>Grâce à elle, la machine garde son nom quand son adresse change. Elle peut rester vide.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>It may stay empty. Names of the sandbox are known to Slipway only.</source>
        <translation>Peut rester vide. Seul Slipway connaît les noms du bac à sable.</translation>
    </message>
    <message>
        <source>Slipway makes one Linux machine with a network of its own, and puts Docker on it. A name is enough: everything else is suggested, and changed under &quot;More Options&quot;.</source>
        <translation>Slipway crée une machine Linux avec son propre réseau et y installe Docker. Un nom suffit&#xa0;: tout le reste est proposé et se modifie sous «&#xa0;Plus d’options&#xa0;».</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BetweenDialog</name>
    <message>
        <source>From</source>
        <extracomment>Check box in front of a date and time</extracomment>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Check box in front of a date and time</extracomment>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Lines From a Time</source>
        <extracomment>Title of a dialog: which part of the logs is shown</extracomment>
        <translation>Lignes d’une période</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a dialog</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <source>%1 (%2)</source>
        <extracomment>%1 is a date and time, %2 is &quot;in 12 days&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Used By</source>
        <extracomment>What needs a certificate: hosts, other certificates</extracomment>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Does Not Name</source>
        <extracomment>Names that a certificate should have and has not</extracomment>
        <translation>Ne nomme pas</translation>
    </message>
    <message>
        <source>Key Usage</source>
        <extracomment>What a certificate&apos;s key may be used for</extracomment>
        <translation>Utilisation de la clé</translation>
    </message>
    <message>
        <source>Private Key</source>
        <extracomment>Where the private key of a certificate is</extracomment>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>Chain</source>
        <extracomment>A certificate and the authorities above it</extracomment>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Renew…</source>
        <extracomment>Button: makes the chosen certificates anew</extracomment>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button: writes a certificate into files</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button: removes a certificate</extracomment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <extracomment>Button: copies what is shown of a certificate</extracomment>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy Certificate</source>
        <extracomment>Button: copies a certificate (not its key) as PEM text</extracomment>
        <translation>Copier le certificat</translation>
    </message>
    <message>
        <source>Kept here, encrypted</source>
        <extracomment>Where the private key of a certificate is</extracomment>
        <translation>Conservée ici, chiffrée</translation>
    </message>
    <message>
        <source>Only on the machine</source>
        <translation>Uniquement sur la machine</translation>
    </message>
    <message>
        <source>Signs Only For</source>
        <extracomment>What an authority may sign certificates for, when it is limited: names, addresses, networks</extracomment>
        <translation>Signe uniquement pour</translation>
    </message>
    <message>
        <source>Never Signs For</source>
        <extracomment>What an authority may not sign certificates for: names, addresses, networks</extracomment>
        <translation>Ne signe jamais pour</translation>
    </message>
    <message>
        <source>Replace on All Hosts…</source>
        <extracomment>Button: another authority takes the place of this one, host by host</extracomment>
        <translation>Remplacer sur tous les hôtes…</translation>
    </message>
    <message>
        <source>Key Leaked…</source>
        <extracomment>Button: somebody else may have the key of this identity</extracomment>
        <translation>Clé divulguée…</translation>
    </message>
    <message>
        <source>Only on the machine, where it was made</source>
        <extracomment>Where the private key of a certificate is</extracomment>
        <translation>Uniquement sur la machine, où elle a été créée</translation>
    </message>
    <message>
        <source>In Use Now</source>
        <extracomment>Of a certificate that its engine does not show: which one it shows</extracomment>
        <translation>Utilisé actuellement</translation>
    </message>
    <message>
        <source>The former certificate (%1), until this one is put on the machine</source>
        <extracomment>What an engine shows instead of its renewed certificate. %1 is &quot;in 12 days&quot; or &quot;ended 3 days ago&quot;</extracomment>
        <translation>L’ancien certificat (%1), jusqu’à l’installation de celui-ci sur la machine</translation>
    </message>
    <message>
        <source>Another certificate. Nothing needs this one any more.</source>
        <translation>Un autre certificat. Plus rien n’a besoin de celui-ci.</translation>
    </message>
    <message>
        <source>Another certificate: &quot;%1&quot; shows that one. Nothing needs this one any more.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Un autre certificat, celui que présente «&#xa0;%1&#xa0;». Plus rien n’a besoin de celui-ci.</translation>
    </message>
    <message>
        <source>Another authority, which has taken its place on all hosts. Nothing needs this one any more.</source>
        <translation>Une autre autorité, qui l’a remplacée sur tous les hôtes. Plus rien n’a besoin de celle-ci.</translation>
    </message>
    <message>
        <source>Other identities: no host trusts the authority of this one any more. Nothing needs it.</source>
        <translation>D’autres identités&#xa0;: plus aucun hôte ne fait confiance à l’autorité de celle-ci. Plus rien n’en a besoin.</translation>
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
    <message>
        <source>Used By</source>
        <extracomment>Column of the table of certificates: hosts that need it</extracomment>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Not in use yet</source>
        <extracomment>State of a certificate that was renewed: its machine does not have the new one yet</extracomment>
        <translation>Pas encore utilisé</translation>
    </message>
    <message>
        <source>Former</source>
        <extracomment>State of a certificate: another one has taken its place on its machine</extracomment>
        <translation>Ancien</translation>
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
        <translation>Filtre&#xa0;: nom, kind:server, authority:slipway  (/)</translation>
    </message>
    <message>
        <source>Check a Server…</source>
        <extracomment>Button: looks at a server by its address and says what is wrong with it</extracomment>
        <translation>Vérifier un serveur…</translation>
    </message>
    <message>
        <source>Others on this computer can read files of the certificate store. Take that from them, and renew what has its key there: it may have been copied.</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent lire des fichiers du magasin de certificats. Retirez-leur cet accès et renouvelez ce dont la clé s’y trouve&#xa0;: elle a pu être copiée.</translation>
    </message>
    <message>
        <source>Make Private</source>
        <extracomment>Button: makes files private again</extracomment>
        <translation>Rendre privé</translation>
    </message>
    <message>
        <source>Private keys are locked. Certificates can be looked at but not used.</source>
        <translation>Les clés privées sont verrouillées. Les certificats peuvent être consultés mais pas utilisés.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <extracomment>Button: asks for the passphrase</extracomment>
        <translation>Déverrouiller…</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) cannot be used: %1</source>
        <extracomment>%n entries of the certificate store</extracomment>
        <translation>
            <numerusform>%n certificat est inutilisable&#xa0;: %1</numerusform>
            <numerusform>%n certificats sont inutilisables&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>%n more things use a certificate</extracomment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this computer? It cannot be brought back.</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» de cet ordinateur&#xa0;? Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this computer? What it has signed stays good, but can no longer be renewed, and hosts that rely on it can no longer be reached. It is used by:</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>Supprimer «&#xa0;%1&#xa0;» de cet ordinateur&#xa0;? Ce qu’elle a signé reste valable mais ne peut plus être renouvelé, et les hôtes qui en dépendent ne sont plus accessibles. Utilisée par&#xa0;:</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this computer? It cannot be brought back, and is used by:</source>
        <extracomment>%1 is a certificate</extracomment>
        <translation>Supprimer «&#xa0;%1&#xa0;» de cet ordinateur&#xa0;? Cette action est irréversible. Utilisé par&#xa0;:</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes a certificate</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The calendar is in &quot;%1&quot;.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le calendrier est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Renew…</source>
        <extracomment>Menu: makes the chosen certificates anew</extracomment>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Menu: writes a certificate into files</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Menu: removes a certificate</extracomment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <extracomment>Button: writes the days on which certificates end into a calendar file</extracomment>
        <translation>Calendrier…</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>Button: takes certificates from files</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Button with a menu: makes a certificate</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Authority…</source>
        <extracomment>Menu: makes one</extracomment>
        <translation>Autorité…</translation>
    </message>
    <message>
        <source>Server Certificate…</source>
        <extracomment>Menu: makes one</extracomment>
        <translation>Certificat de serveur…</translation>
    </message>
    <message>
        <source>Identity…</source>
        <extracomment>Menu: makes one</extracomment>
        <translation>Identité…</translation>
    </message>
    <message>
        <source>Replace on All Hosts…</source>
        <extracomment>Menu: another authority takes the place of this one, host by host</extracomment>
        <translation>Remplacer sur tous les hôtes…</translation>
    </message>
    <message>
        <source>Key Leaked…</source>
        <extracomment>Menu: somebody else may have the key of this identity</extracomment>
        <translation>Clé divulguée…</translation>
    </message>
    <message>
        <source>Only the keychain of this computer can open your private keys. If it loses their passphrase, nobody can.</source>
        <translation>Seul le trousseau de cet ordinateur peut ouvrir vos clés privées. S’il perd leur phrase secrète, personne ne le pourra plus.</translation>
    </message>
    <message>
        <source>Recovery Passphrase…</source>
        <extracomment>Button: opens a window that makes a second passphrase of the private keys
----------
Menu: makes a second passphrase of the private keys, for emergencies</extracomment>
        <translation>Phrase secrète de récupération…</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Button with a menu: what protects the private keys</extracomment>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Change Passphrase…</source>
        <extracomment>Menu: gives private keys another passphrase</extracomment>
        <translation>Modifier la phrase secrète…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Former Certificate(s)…</source>
        <extracomment>Menu: removes all certificates in whose place engines show another; %n of them</extracomment>
        <translation>
            <numerusform>Supprimer %Ln ancien certificat…</numerusform>
            <numerusform>Supprimer %Ln anciens certificats…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this computer? Its engine shows another certificate, so nothing needs this one any more.</source>
        <extracomment>%1 is a certificate</extracomment>
        <translation>Supprimer «&#xa0;%1&#xa0;» de cet ordinateur&#xa0;? Son moteur présente un autre certificat&#xa0;: plus rien n’a besoin de celui-ci.</translation>
    </message>
    <message>
        <source>%1, used by %2</source>
        <extracomment>A line of a list. %1 is a certificate, %2 what uses it</extracomment>
        <translation>%1, utilisé par %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n certificate(s) from this computer? They cannot be brought back.</source>
        <extracomment>%n certificates, which are listed below</extracomment>
        <translation>
            <numerusform>Supprimer %Ln certificat de cet ordinateur&#xa0;? Il ne pourra pas être récupéré.</numerusform>
            <numerusform>Supprimer %Ln certificats de cet ordinateur&#xa0;? Ils ne pourront pas être récupérés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Certificate(s)</source>
        <extracomment>Title of a window; %n certificates</extracomment>
        <translation>
            <numerusform>Supprimer %Ln certificat</numerusform>
            <numerusform>Supprimer %Ln certificats</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this computer? No host trusts it any more, so nothing needs it.</source>
        <extracomment>%1 is an authority or an identity</extracomment>
        <translation>Supprimer «&#xa0;%1&#xa0;» de cet ordinateur&#xa0;? Plus aucun hôte ne lui fait confiance&#xa0;: plus rien n’en a besoin.</translation>
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
        <translation>Quels certificats protègent le moteur&#xa0;?</translation>
    </message>
    <message>
        <source>The engine will answer only to identities that this authority has signed. Whoever holds such an identity is root on the machine, so one authority for each machine or team is best.</source>
        <translation>Le moteur ne répondra qu’aux identités signées par cette autorité. Quiconque détient une telle identité est root sur la machine&#xa0;: le mieux est d’avoir une autorité par machine ou par équipe.</translation>
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
        <translation>No&amp;m&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Identity:</source>
        <translation>&amp;Identité&#xa0;:</translation>
    </message>
    <message>
        <source>The name on the certificate that this computer shows to the engine.</source>
        <translation>Le nom inscrit sur le certificat que cet ordinateur présente au moteur.</translation>
    </message>
    <message>
        <source>Shared authority</source>
        <extracomment>Name of a new certificate authority for several machines</extracomment>
        <translation>Autorité partagée</translation>
    </message>
    <message>
        <source>Make the server&apos;s &amp;key on the machine</source>
        <extracomment>Stricter than making the key on this computer and sending it there</extracomment>
        <translation>Créer la &amp;clé du serveur sur la machine</translation>
    </message>
    <message>
        <source>Stricter: the key never leaves the machine, and only a certificate request comes from there. The script runs twice, which takes a minute longer.</source>
        <translation>Plus strict&#xa0;: la clé ne quitte jamais la machine et seule une demande de certificat en provient. Le script s’exécute deux fois, ce qui prend une minute de plus.</translation>
    </message>
    <message>
        <source>Not possible here: the Docker extension has to be given a key. Go back and choose another way.</source>
        <translation>Impossible ici&#xa0;: l’extension Docker doit recevoir une clé. Revenez en arrière et choisissez une autre méthode.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ChangesTabs</name>
    <message>
        <source>Words</source>
        <extracomment>Tab: changes in words</extracomment>
        <translation>En clair</translation>
    </message>
    <message>
        <source>az Commands</source>
        <extracomment>Tab: az is the program of the Azure CLI</extracomment>
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
</context>
<context>
    <name>slipway::ui::CheckDialog</name>
    <message>
        <source>Check a Server</source>
        <extracomment>Title of a window that looks at a server and says what is wrong with it</extracomment>
        <translation>Vérifier un serveur</translation>
    </message>
    <message>
        <source>Check &quot;%1&quot;</source>
        <extracomment>Title of a window. %1 is a host</extracomment>
        <translation>Vérifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Slipway looks at what the server shows and says what is wrong, if anything. Nothing is changed, and your identity is shown only to a server that is trusted.</source>
        <translation>Slipway examine ce que montre le serveur et indique ce qui ne va pas, le cas échéant. Rien n’est modifié, et votre identité n’est montrée qu’à un serveur de confiance.</translation>
    </message>
    <message>
        <source>Address:</source>
        <extracomment>Field: where a server listens</extracomment>
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>What the Server Showed</source>
        <extracomment>Accessible name of the list of everything that a server has shown</extracomment>
        <translation>Ce que le serveur a montré</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what a line is about</extracomment>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: what it says</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <extracomment>Button: puts what was found on the clipboard</extracomment>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops looking at a server</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Check Again</source>
        <extracomment>Button: looks at a server once more</extracomment>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button: looks at a server</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>Heading of a group of lines</extracomment>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Line: who a certificate is for</extracomment>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Issued by</source>
        <extracomment>Line: who has signed a certificate</extracomment>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Line: a name or address that a certificate is for</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>Line: when a certificate begins to be valid</extracomment>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Line: when a certificate ends</extracomment>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Line: kind and size of a certificate&apos;s key</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>Line: serial number of a certificate</extracomment>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <extracomment>Line: fingerprint of a certificate</extracomment>
        <translation>Empreinte SHA-256</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Heading of a group of lines</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Line: port of a server</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>Line: version of TLS</extracomment>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Cipher</source>
        <extracomment>Line: how a connection is encrypted</extracomment>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Line: what a server calls itself</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Asks for an identity</source>
        <extracomment>Line: whether a server wants to see a certificate of the client</extracomment>
        <translation>Demande une identité</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Lets in identities of</source>
        <extracomment>Line: an authority whose identities a server accepts</extracomment>
        <translation>Accepte les identités de</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <extracomment>Line: the time by this computer&apos;s clock</extracomment>
        <translation>Horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <extracomment>Line: the time by the server&apos;s clock</extracomment>
        <translation>Horloge du serveur</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Line: technical words, English</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Use Another Identity…</source>
        <extracomment>Button: chooses which identity the engine of a host is shown</extracomment>
        <translation>Utiliser une autre identité…</translation>
    </message>
    <message>
        <source>%1, by what was measured on %2</source>
        <extracomment>%1 is a time, %2 is when the difference of two clocks was measured</extracomment>
        <translation>%1, d’après la mesure du %2</translation>
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
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ComposeRow</name>
    <message>
        <source>Compose File</source>
        <translation>Fichier Compose</translation>
    </message>
    <message>
        <source>Compose files (*.yaml *.yml)</source>
        <extracomment>Kinds of files to choose from</extracomment>
        <translation>Fichiers Compose (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <extracomment>Button: opens a window to choose a file</extracomment>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: no compose file is used</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Its containers are started when Docker runs, through the engine&apos;s API. Images come from registries that need no sign-in.</source>
        <translation>Ses conteneurs sont démarrés dès que Docker fonctionne, au moyen de l’API du moteur. Les images proviennent de registres sans connexion.</translation>
    </message>
    <message>
        <source>Project &quot;%1&quot; with %2</source>
        <extracomment>%1 is the name of a project, %2 a list of services</extracomment>
        <translation>Projet «&#xa0;%1&#xa0;» avec %2</translation>
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
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Endpoint:</source>
        <extracomment>Field: where a Docker Engine listens</extracomment>
        <translation>Point de terminaison&#xa0;:</translation>
    </message>
    <message>
        <source>tcp://address:2376 with TLS, ssh://user@address, or unix:///var/run/docker.sock. TCP without TLS is refused: whoever reaches such an engine owns the machine.</source>
        <translation>tcp://adresse:2376 avec TLS, ssh://utilisateur@adresse ou unix:///var/run/docker.sock. TCP sans TLS est refusé&#xa0;: quiconque joint un tel moteur est maître de la machine.</translation>
    </message>
    <message>
        <source>Certificate Folder:</source>
        <extracomment>Field: folder with ca.pem, cert.pem and key.pem</extracomment>
        <translation>Dossier des certificats&#xa0;:</translation>
    </message>
    <message>
        <source>The folder with ca.pem, cert.pem and key.pem. They are copied; the folder is not changed.</source>
        <translation>Le dossier contenant ca.pem, cert.pem et key.pem. Ces fichiers sont copiés&#xa0;; le dossier n’est pas modifié.</translation>
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
    <message>
        <source>Jump Host (optional):</source>
        <extracomment>Field: a host through which ssh goes to another; may stay empty</extracomment>
        <translation>Hôte de rebond (facultatif)&#xa0;:</translation>
    </message>
    <message>
        <source>Identity:</source>
        <extracomment>Field: the identity that an engine is shown</extracomment>
        <translation>Identité&#xa0;:</translation>
    </message>
    <message>
        <source>From a folder</source>
        <extracomment>First choice of a list of identities: certificates that are not kept here yet</extracomment>
        <translation>D’un dossier</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ContainerActions</name>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with more that can be done to containers</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Run Container</source>
        <extracomment>Button: makes and starts a new container</extracomment>
        <translation>Exécuter un conteneur</translation>
    </message>
    <message>
        <source>Run Again Like This…</source>
        <extracomment>Menu entry: makes another container with the settings of this one</extracomment>
        <translation>Exécuter un conteneur semblable…</translation>
    </message>
    <message>
        <source>Copy as docker run…</source>
        <extracomment>Menu entry: shows the command line that makes such a container</extracomment>
        <translation>Copier comme docker run…</translation>
    </message>
    <message>
        <source>Clean Up…</source>
        <extracomment>Menu entry: removes containers, images and volumes that nobody uses</extracomment>
        <translation>Nettoyer…</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <extracomment>One of several containers for which something failed: %1 its name, %2 its host, %3 why</extracomment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>It was done, and the engine warns. The details tell what of.</source>
        <translation>L’opération a abouti, mais le moteur émet un avertissement. Les détails indiquent lequel.</translation>
    </message>
    <message>
        <source>There is no newer image. The container was left as it is.</source>
        <translation>Il n’y a pas d’image plus récente. Le conteneur a été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a container, %2 an address and port of the host</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made, and the engine warns. The details tell what of.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé, mais le moteur émet un avertissement. Les détails indiquent lequel.</translation>
    </message>
    <message>
        <source>Show Logs</source>
        <extracomment>Menu entry: shows the logs of containers, those of several merged by time</extracomment>
        <translation>Afficher les journaux</translation>
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
        <source>Show List</source>
        <extracomment>Button: the details take the place of the list, or give it back</extracomment>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Agrandir</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ContainerFigures</name>
    <message>
        <source>statistics paused to spare the host</source>
        <extracomment>Under the title: statistics are not measured because somebody pressed the button</extracomment>
        <translation>statistiques suspendues pour ménager l’hôte</translation>
    </message>
    <message>
        <source>statistics every %1 s to spare the host</source>
        <extracomment>Under the title: statistics are measured more rarely than usual. %1 is a number of seconds</extracomment>
        <translation>statistiques toutes les %1&#xa0;s pour ménager l’hôte</translation>
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
        <extracomment>Column of the table of containers: &quot;Up for 3 hours&quot;</extracomment>
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
    <message>
        <source>host network</source>
        <extracomment>In the column Ports: the container has no ports of its own, it uses those of the host</extracomment>
        <translation>réseau de l’hôte</translation>
    </message>
    <message>
        <source>127.0.0.1 and ::1: only from the host itself</source>
        <extracomment>Tool tip of the column Ports</extracomment>
        <translation>127.0.0.1 et&#xa0;::1&#xa0;: uniquement depuis l’hôte lui-même</translation>
    </message>
    <message numerus="yes">
        <source>%1 of one core. That is %2 of the host, which has %n core(s).</source>
        <extracomment>Tool tip of the column CPU. %1 is &quot;150 %&quot;, %2 is &quot;37 %&quot;, %n is the number of cores of the host</extracomment>
        <translation>
            <numerusform>%1 d’un cœur. Cela représente %2 de l’hôte, qui a %Ln cœur.</numerusform>
            <numerusform>%1 d’un cœur. Cela représente %2 de l’hôte, qui a %Ln cœurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in use, without the cache of files. There is no limit.</source>
        <extracomment>Tool tip of the column Memory. %1 is &quot;181 MiB&quot;</extracomment>
        <translation>%1 utilisés, hors cache de fichiers. Il n’y a pas de limite.</translation>
    </message>
    <message>
        <source>%1 in use, without the cache of files: %2 of the limit of %3.</source>
        <extracomment>Tool tip of the column Memory. %1 is &quot;181 MiB&quot;, %2 is &quot;35 %&quot;, %3 is &quot;512 MiB&quot;</extracomment>
        <translation>%1 utilisés, hors cache de fichiers&#xa0;: %2 de la limite de %3.</translation>
    </message>
    <message>
        <source>not available</source>
        <extracomment>In the column Network: the container shares another one&apos;s network, so the engine counts nothing</extracomment>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>%1 received and %2 sent since the container started</source>
        <extracomment>Tool tip of the column Network. %1 and %2 are &quot;1.2 GiB&quot;</extracomment>
        <translation>%1 reçus et %2 envoyés depuis le démarrage du conteneur</translation>
    </message>
    <message>
        <source>%1 read and %2 written since the container started</source>
        <extracomment>Tool tip of the column Block I/O. %1 and %2 are &quot;1.2 GiB&quot;</extracomment>
        <translation>%1 lus et %2 écrits depuis le démarrage du conteneur</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>Column of the table of containers: result of the health check</extracomment>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Column of the table of containers: what runs in it</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>CPU</source>
        <extracomment>Column of the table of containers: use of the processor</extracomment>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>Column of the table of containers: use of memory</extracomment>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Column of the table of containers: what goes over the network</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Block I/O</source>
        <extracomment>Column of the table of containers: what is read from and written to disks</extracomment>
        <translation>E/S de blocs</translation>
    </message>
    <message>
        <source>Restarts</source>
        <extracomment>Column of the table of containers: how often the engine started it again by itself</extracomment>
        <translation>Redémarrages</translation>
    </message>
    <message>
        <source>%1 (tag moved)</source>
        <extracomment>In the column Image. %1 is an image&apos;s id; the tag that the container was made from names another image now</extracomment>
        <translation>%1 (étiquette déplacée)</translation>
    </message>
    <message>
        <source>Without a project</source>
        <extracomment>Heading of a group of containers</extracomment>
        <translation>Sans projet</translation>
    </message>
    <message>
        <source>Without %1</source>
        <extracomment>Heading of a group of containers; %1 is the name of a label</extracomment>
        <translation>Sans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <extracomment>Heading of a group. %n containers</extracomment>
        <translation>
            <numerusform>%Ln conteneur</numerusform>
            <numerusform>%Ln conteneurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, %3 running</source>
        <extracomment>Heading of a group. %1 is its name, %2 is &quot;12 containers&quot;, %3 how many of them run</extracomment>
        <translation>%1 · %2, dont %3 en cours d’exécution</translation>
    </message>
    <message>
        <source>No container matches the filter.</source>
        <extracomment>In place of a list</extracomment>
        <translation>Aucun conteneur ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No container matches the filter, which has no field &quot;%1&quot;. Its fields are %2.</source>
        <extracomment>Of &quot;colour:red&quot; in a filter, %1 is &quot;colour&quot;; %2 is a list of words such as &quot;state, name and image&quot;</extracomment>
        <translation>Aucun conteneur ne correspond au filtre, qui n’a pas de champ «&#xa0;%1&#xa0;». Ses champs sont %2.</translation>
    </message>
    <message>
        <source>%1
State: %2</source>
        <extracomment>Tool tip of the column State. %1 is a sentence that says why something could not be done to the container, %2 its state: &quot;running&quot;</extracomment>
        <translation>%1
État&#xa0;: %2</translation>
    </message>
    <message>
        <source>One-off run for the service &quot;%1&quot;, by docker compose run or as a hook. It is not the service itself.</source>
        <extracomment>Tool tip of a container of a Docker Compose project. %1 is a service; &quot;docker compose run&quot; is a command and stays as it is</extracomment>
        <translation>Exécution ponctuelle pour le service «&#xa0;%1&#xa0;», par docker compose run ou comme hook. Ce n’est pas le service lui-même.</translation>
    </message>
    <message>
        <source>%1 (one-off)</source>
        <extracomment>In the column Project. %1 is a Docker Compose project; the container was run once, and is none of its services</extracomment>
        <translation>%1 (ponctuel)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n one-off run(s)</source>
        <extracomment>Heading of a group. %1 is &quot;blog · 3 containers, 2 running&quot;; %n containers that were run once, by hand or as a hook, and are none of the project&apos;s services</extracomment>
        <translation>
            <numerusform>%1, %Ln exécution ponctuelle</numerusform>
            <numerusform>%1, %Ln exécutions ponctuelles</numerusform>
        </translation>
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
        <source>Remove the container &quot;%1&quot; from the host &quot;%2&quot;? What it wrote outside of volumes is lost.</source>
        <extracomment>%1 is a container, %2 the host it is on</extracomment>
        <translation>Supprimer le conteneur «&#xa0;%1&#xa0;» de l’hôte «&#xa0;%2&#xa0;»&#xa0;? Ce qu’il a écrit hors des volumes sera perdu.</translation>
    </message>
    <message numerus="yes">
        <source>Remove these %n container(s)? What they wrote outside of volumes is lost.</source>
        <translation>
            <numerusform>Supprimer %Ln conteneur&#xa0;? Ce qu’il a écrit hors des volumes sera perdu.</numerusform>
            <numerusform>Supprimer ces %Ln conteneurs&#xa0;? Ce qu’ils ont écrit hors des volumes sera perdu.</numerusform>
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
        <source>Stop the container &quot;%1&quot; on the host &quot;%2&quot;? You can start it again.</source>
        <extracomment>%1 is a container, %2 the host it is on</extracomment>
        <translation>Arrêter le conteneur «&#xa0;%1&#xa0;» sur l’hôte «&#xa0;%2&#xa0;»&#xa0;? Vous pourrez le redémarrer.</translation>
    </message>
    <message numerus="yes">
        <source>Stop these %n container(s)? You can start them again.</source>
        <translation>
            <numerusform>Arrêter %Ln conteneur&#xa0;? Vous pourrez le redémarrer.</numerusform>
            <numerusform>Arrêter ces %Ln conteneurs&#xa0;? Vous pourrez les redémarrer.</numerusform>
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
        <source>Restart the container &quot;%1&quot; on the host &quot;%2&quot;? It stops for a moment.</source>
        <extracomment>%1 is a container, %2 the host it is on</extracomment>
        <translation>Redémarrer le conteneur «&#xa0;%1&#xa0;» sur l’hôte «&#xa0;%2&#xa0;»&#xa0;? Il s’arrêtera un instant.</translation>
    </message>
    <message numerus="yes">
        <source>Restart these %n container(s)? They stop for a moment.</source>
        <translation>
            <numerusform>Redémarrer %Ln conteneur&#xa0;? Il s’arrêtera un instant.</numerusform>
            <numerusform>Redémarrer ces %Ln conteneurs&#xa0;? Ils s’arrêteront un instant.</numerusform>
        </translation>
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
        <extracomment>How many containers run; follows &quot;12 containers&quot;</extracomment>
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
        <extracomment>Under the title. %1 is &quot;12 containers&quot;, %2 is &quot;5 running&quot;, %3 is a number, %4 is &quot;12 s ago&quot;</extracomment>
        <translation>%1, %2 · %L3 correspondant au filtre · liste actualisée %4</translation>
    </message>
    <message>
        <source>%1, %2 · updated %3</source>
        <extracomment>Under the title. %1 is &quot;12 containers&quot;, %2 is &quot;5 running&quot;, %3 is &quot;12 s ago&quot;</extracomment>
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
        <source>Clear Filter</source>
        <extracomment>Button: empties the filter field</extracomment>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Forget Host</source>
        <extracomment>Title of a question</extracomment>
        <translation>Oublier l’hôte</translation>
    </message>
    <message>
        <source>Take &quot;%1&quot; out of the list of hosts? Nothing changes on the machine: Docker and its containers stay.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Retirer «&#xa0;%1&#xa0;» de la liste des hôtes&#xa0;? Rien ne change sur la machine&#xa0;: Docker et ses conteneurs y restent.</translation>
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
        <source>Filter Containers</source>
        <extracomment>Accessible name of a filter field</extracomment>
        <translation>Filtrer les conteneurs</translation>
    </message>
    <message>
        <source>Hosts</source>
        <extracomment>Accessible name of the list of hosts</extracomment>
        <translation>Hôtes</translation>
    </message>
    <message numerus="yes">
        <source>Pause %n Container(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>Mettre en pause %Ln conteneur</numerusform>
            <numerusform>Mettre en pause %Ln conteneurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause these %n container(s)? They stand still until you resume them.</source>
        <translation>
            <numerusform>Mettre en pause %Ln conteneur&#xa0;? Il reste figé jusqu’à ce que vous le repreniez.</numerusform>
            <numerusform>Mettre en pause ces %Ln conteneurs&#xa0;? Ils restent figés jusqu’à ce que vous les repreniez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kill %n Container(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>Forcer l’arrêt de %Ln conteneur</numerusform>
            <numerusform>Forcer l’arrêt de %Ln conteneurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send a signal to the first process of %n container(s)? SIGKILL ends it at once, and what it has not written yet is lost.</source>
        <translation>
            <numerusform>Envoyer un signal au premier processus de %Ln conteneur&#xa0;? SIGKILL y met fin immédiatement, et ce qu’il n’a pas encore écrit sera perdu.</numerusform>
            <numerusform>Envoyer un signal au premier processus de %Ln conteneurs&#xa0;? SIGKILL y met fin immédiatement, et ce qu’il n’a pas encore écrit sera perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume Stats</source>
        <translation>Reprendre les stats</translation>
    </message>
    <message>
        <source>Pause Stats</source>
        <translation>Suspendre les stats</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Under the title. %1 is what else is said there, %2 is &quot;statistics paused to spare the host&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Filter: name, state:running, image:nginx, host:web*, port:443, label:tier=db  (/)</source>
        <translation>Filtre&#xa0;: nom, state:running, image:nginx, host:web*, port:443, label:tier=db  (/)</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button with a menu: which columns the table shows</extracomment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Host Stats</source>
        <extracomment>Button: shows what all containers of a host use together</extracomment>
        <translation>Statistiques de l’hôte</translation>
    </message>
    <message>
        <source>Connect…</source>
        <extracomment>Button below the list of hosts: adds one by hand</extracomment>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Connect to a Host</source>
        <extracomment>Tool tip of a button</extracomment>
        <translation>Se connecter à un hôte</translation>
    </message>
    <message>
        <source>Check Connection…</source>
        <extracomment>Button: looks at a host&apos;s certificate and connection and says what is wrong</extracomment>
        <translation>Vérifier la connexion…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CreateDialog</name>
    <message>
        <source>Host:</source>
        <extracomment>Field: the host on which a container is made</extracomment>
        <translation>Hôte&#xa0;:</translation>
    </message>
    <message>
        <source>Pull the Image:</source>
        <extracomment>Field: when the image is fetched from its registry</extracomment>
        <translation>Extraire l’image&#xa0;:</translation>
    </message>
    <message>
        <source>Run Container</source>
        <extracomment>Title of a dialog that makes a new container</extracomment>
        <translation>Exécuter un conteneur</translation>
    </message>
    <message>
        <source>When it is not on the host</source>
        <extracomment>Choice: the image is fetched only where the host does not have it</extracomment>
        <translation>Si elle n’est pas sur l’hôte</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Choice: the image is always fetched</extracomment>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice: the image is never fetched</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Start it at once</source>
        <translation>Le démarrer immédiatement</translation>
    </message>
    <message>
        <source>From docker run…</source>
        <extracomment>Button: fills a form from a command line</extracomment>
        <translation>Depuis docker run…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Button: makes and starts the container</extracomment>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>From docker run</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Depuis docker run</translation>
    </message>
    <message>
        <source>Paste a &quot;docker run&quot; line. What it says replaces what is in the form.</source>
        <translation>Collez une ligne «&#xa0;docker run&#xa0;». Son contenu remplace celui du formulaire.</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Button: takes over a command line into a form</extracomment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>The line could not be used. %1</source>
        <translation>La ligne n’a pas pu être utilisée. %1</translation>
    </message>
    <message>
        <source>Not everything in the line could be used. %1</source>
        <translation>Une partie de la ligne n’a pas pu être utilisée. %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CreateForm</name>
    <message>
        <source>Settings of the New Container</source>
        <translation>Paramètres du nouveau conteneur</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>Section of a form</extracomment>
        <translation>Général</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Section of a form</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>Section of a form</extracomment>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>Section of a form</extracomment>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>Section of a form</extracomment>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>Section of a form</extracomment>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>Section of a form</extracomment>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>Image:</source>
        <extracomment>Field: the Docker image of a new container</extracomment>
        <translation>Image&#xa0;:</translation>
    </message>
    <message>
        <source>For example nginx:1.27. It is pulled where it is not on the host.</source>
        <translation>Par exemple nginx:1.27. Elle est extraite si elle n’est pas sur l’hôte.</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field: a new container&apos;s name</extracomment>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Empty: the engine invents one.</source>
        <translation>Vide&#xa0;: le moteur en invente un.</translation>
    </message>
    <message>
        <source>Command:</source>
        <extracomment>Field: what a new container runs</extracomment>
        <translation>Commande&#xa0;:</translation>
    </message>
    <message>
        <source>Empty: the image&apos;s own. Quoted as in a shell.</source>
        <translation>Vide&#xa0;: celle de l’image. Guillemets comme dans un shell.</translation>
    </message>
    <message>
        <source>Entry Point:</source>
        <extracomment>Field: the program that a container&apos;s command is given to</extracomment>
        <translation>Point d’entrée&#xa0;:</translation>
    </message>
    <message>
        <source>Empty: the image&apos;s own.</source>
        <translation>Vide&#xa0;: celui de l’image.</translation>
    </message>
    <message>
        <source>Working Directory:</source>
        <extracomment>Field: the folder in which a container&apos;s command starts</extracomment>
        <translation>Répertoire de travail&#xa0;:</translation>
    </message>
    <message>
        <source>User:</source>
        <extracomment>Field: the user that a container&apos;s command runs as</extracomment>
        <translation>Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>A name or number, and after a colon the group.</source>
        <translation>Un nom ou un numéro, puis le groupe après un deux-points.</translation>
    </message>
    <message>
        <source>Ports:</source>
        <extracomment>Field: ports of a new container, one a line</extracomment>
        <translation>Ports&#xa0;:</translation>
    </message>
    <message>
        <source>One a line: 8080:80, 127.0.0.1:5432:5432, 53:53/udp. Without an address every computer that reaches the host reaches the port.</source>
        <translation>Un par ligne&#xa0;: 8080:80, 127.0.0.1:5432:5432, 53:53/udp. Sans adresse, tout ordinateur qui joint l’hôte joint le port.</translation>
    </message>
    <message>
        <source>Network:</source>
        <extracomment>Field: the Docker network of a new container</extracomment>
        <translation>Réseau&#xa0;:</translation>
    </message>
    <message>
        <source>bridge, host, none, or the name of a network.</source>
        <translation>bridge, host, none ou le nom d’un réseau.</translation>
    </message>
    <message>
        <source>Host Name:</source>
        <extracomment>Field: the host name that a container has inside</extracomment>
        <translation>Nom d’hôte&#xa0;:</translation>
    </message>
    <message>
        <source>Volumes and Folders:</source>
        <extracomment>Field: volumes and folders of a new container, one a line</extracomment>
        <translation>Volumes et dossiers&#xa0;:</translation>
    </message>
    <message>
        <source>One a line: volume:/data, /srv/site:/site:ro, or an option such as --tmpfs /cache.</source>
        <translation>Un par ligne&#xa0;: volume:/data, /srv/site:/site:ro, ou une option telle que --tmpfs /cache.</translation>
    </message>
    <message>
        <source>Variables:</source>
        <extracomment>Field: environment variables of a new container, one a line</extracomment>
        <translation>Variables&#xa0;:</translation>
    </message>
    <message>
        <source>One a line: NAME=value.</source>
        <translation>Une par ligne&#xa0;: NOM=valeur.</translation>
    </message>
    <message>
        <source>Labels:</source>
        <extracomment>Field: Docker labels of a new container, one a line</extracomment>
        <translation>Labels&#xa0;:</translation>
    </message>
    <message>
        <source>One a line: name=value.</source>
        <translation>Un par ligne&#xa0;: nom=valeur.</translation>
    </message>
    <message>
        <source>Restart:</source>
        <extracomment>Field: when the engine starts a container again</extracomment>
        <translation>Redémarrage&#xa0;:</translation>
    </message>
    <message>
        <source>on-failure:5 tries five times.</source>
        <translation>on-failure:5 fait cinq tentatives.</translation>
    </message>
    <message>
        <source>Memory Limit:</source>
        <extracomment>Field: the most memory a container may use</extracomment>
        <translation>Limite de mémoire&#xa0;:</translation>
    </message>
    <message>
        <source>For example 512m or 2g. Empty: none.</source>
        <translation>Par exemple 512m ou 2g. Vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>CPU Limit:</source>
        <extracomment>Field: the most processor time a container may use</extracomment>
        <translation>Limite de processeur&#xa0;:</translation>
    </message>
    <message>
        <source>For example 0.5 or 2. Empty: none.</source>
        <translation>Par exemple 0.5 ou 2. Vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Process Limit:</source>
        <extracomment>Field: the most processes a container may have</extracomment>
        <translation>Limite de processus&#xa0;:</translation>
    </message>
    <message>
        <source>Empty: none.</source>
        <translation>Vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Add Capabilities:</source>
        <extracomment>Field: Linux capabilities that a container gets</extracomment>
        <translation>Ajouter des capacités&#xa0;:</translation>
    </message>
    <message>
        <source>Separated by blanks: NET_ADMIN SYS_TIME.</source>
        <translation>Séparées par des espaces&#xa0;: NET_ADMIN SYS_TIME.</translation>
    </message>
    <message>
        <source>Drop Capabilities:</source>
        <extracomment>Field: Linux capabilities that a container loses</extracomment>
        <translation>Retirer des capacités&#xa0;:</translation>
    </message>
    <message>
        <source>ALL drops every one that is not added.</source>
        <translation>ALL retire toutes celles qui ne sont pas ajoutées.</translation>
    </message>
    <message>
        <source>Check Command:</source>
        <extracomment>Field: the command by which the engine finds out whether a container works</extracomment>
        <translation>Commande de contrôle&#xa0;:</translation>
    </message>
    <message>
        <source>Empty: the image&apos;s own. It runs in a shell; 0 means healthy.</source>
        <translation>Vide&#xa0;: celle de l’image. Elle s’exécute dans un shell&#xa0;; 0 signifie sain.</translation>
    </message>
    <message>
        <source>Every:</source>
        <extracomment>Field: time between two health checks</extracomment>
        <translation>Intervalle&#xa0;:</translation>
    </message>
    <message>
        <source>For example 30s. Empty: the engine&apos;s own, 30s.</source>
        <translation>Par exemple 30s. Vide&#xa0;: la valeur du moteur, 30s.</translation>
    </message>
    <message>
        <source>At Most:</source>
        <extracomment>Field: how long a health check may take</extracomment>
        <translation>Durée maximale&#xa0;:</translation>
    </message>
    <message>
        <source>For example 5s. Empty: the engine&apos;s own, 30s.</source>
        <translation>Par exemple 5s. Vide&#xa0;: la valeur du moteur, 30s.</translation>
    </message>
    <message>
        <source>Failures Allowed:</source>
        <extracomment>Field: failed checks until a container counts as unhealthy</extracomment>
        <translation>Échecs tolérés&#xa0;:</translation>
    </message>
    <message>
        <source>Empty: the engine&apos;s own, 3.</source>
        <translation>Vide&#xa0;: la valeur du moteur, 3.</translation>
    </message>
    <message>
        <source>Remove the container when it stops</source>
        <translation>Supprimer le conteneur lorsqu’il s’arrête</translation>
    </message>
    <message>
        <source>Give it a terminal</source>
        <translation>Lui donner un terminal</translation>
    </message>
    <message>
        <source>Keep its input open</source>
        <translation>Garder son entrée ouverte</translation>
    </message>
    <message>
        <source>Run a small init process in it</source>
        <translation>Y exécuter un petit processus init</translation>
    </message>
    <message>
        <source>Publish all ports that the image names on free ports of the host</source>
        <translation>Publier tous les ports indiqués par l’image sur des ports libres de l’hôte</translation>
    </message>
    <message>
        <source>Make its file system read-only</source>
        <translation>Mettre son système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Privileged: it may do everything that the host&apos;s administrator may</source>
        <translation>Mode privilégié&#xa0;: il peut faire tout ce que peut l’administrateur de l’hôte</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) with line breaks or blanks at the end are kept but not shown.</source>
        <extracomment>Below a field for lines, after what may be typed. A value with line breaks cannot be shown as one line</extracomment>
        <translation>
            <numerusform>%n valeur avec des sauts de ligne ou des espaces à la fin est conservée sans être affichée.</numerusform>
            <numerusform>%n valeurs avec des sauts de ligne ou des espaces à la fin sont conservées sans être affichées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::CustomScriptForm</name>
    <message>
        <source>All of this is encrypted for the machine. Neither Azure nor Slipway shows it again.</source>
        <translation>Tout ceci est chiffré pour la machine. Ni Azure ni Slipway ne l’affichent de nouveau.</translation>
    </message>
    <message>
        <source>Run:</source>
        <extracomment>Field: whether a command or a script is run</extracomment>
        <translation>Exécuter&#xa0;:</translation>
    </message>
    <message>
        <source>A command line</source>
        <extracomment>Choice: what is run on a machine</extracomment>
        <translation>Une ligne de commande</translation>
    </message>
    <message>
        <source>A script</source>
        <extracomment>Choice: what is run on a machine</extracomment>
        <translation>Un script</translation>
    </message>
    <message>
        <source>Command or script:</source>
        <extracomment>Field: the command line or the script itself</extracomment>
        <translation>Commande ou script&#xa0;:</translation>
    </message>
    <message>
        <source>Files:</source>
        <extracomment>Field: addresses of files</extracomment>
        <translation>Fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>Addresses, one a line. The machine fetches them first, into the folder where the command runs.</source>
        <translation>Adresses, une par ligne. La machine les récupère d’abord, dans le dossier où s’exécute la commande.</translation>
    </message>
    <message>
        <source>Storage account:</source>
        <extracomment>Field: of Azure Storage, where the files are</extracomment>
        <translation>Compte de stockage&#xa0;:</translation>
    </message>
    <message>
        <source>Its key:</source>
        <extracomment>Field: of the storage account</extracomment>
        <translation>Sa clé&#xa0;:</translation>
    </message>
    <message>
        <source>Keep the line ends of fetched scripts as they are</source>
        <translation>Conserver les fins de ligne des scripts récupérés telles quelles</translation>
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
    <name>slipway::ui::DeviceCodePane</name>
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
        <source>Open %1 and enter this code:</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>Ouvrez %1 et saisissez ce code&#xa0;:</translation>
    </message>
    <message>
        <source>Azure says: %1</source>
        <extracomment>%1 is a sentence of Azure&apos;s, in the language of the window where Azure has it</extracomment>
        <translation>Message d’Azure&#xa0;: %1</translation>
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
    <name>slipway::ui::DockerStep</name>
    <message>
        <source>How should Docker be installed?</source>
        <translation>Comment installer Docker&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Route:</source>
        <translation>&amp;Méthode&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>The Azure agent on the machine runs one script, once.</source>
        <translation>L’agent Azure de la machine exécute un script, une seule fois.</translation>
    </message>
    <message>
        <source>Docker&apos;s usual port with TLS is 2376.</source>
        <translation>Le port habituel de Docker avec TLS est 2376.</translation>
    </message>
    <message>
        <source>The machine installs Docker from signed packages: those of its distribution, or Docker&apos;s own where there are none. An engine that is already there is kept.</source>
        <translation>La machine installe Docker à partir de paquets signés&#xa0;: ceux de sa distribution ou, s’il n’y en a pas, ceux de Docker. Un moteur déjà présent est conservé.</translation>
    </message>
    <message>
        <source>The Azure agent on the machine runs one script, once. This way leaves the machine&apos;s other scripts alone.</source>
        <translation>L’agent Azure de la machine exécute un script, une seule fois. Cette méthode ne touche pas aux autres scripts de la machine.</translation>
    </message>
    <message>
        <source>Microsoft retired this extension in 2018. It fetches Docker from get.docker.com and a very old Docker Compose from GitHub, and changes Docker&apos;s service file, which the next update of Docker undoes: the port then closes. Taking it back stops Docker and all containers. Choose it only if you have to.</source>
        <translation>Microsoft a mis cette extension hors service en 2018. Elle télécharge Docker depuis get.docker.com et un très ancien Docker Compose depuis GitHub, et modifie le fichier de service de Docker, ce que la prochaine mise à jour de Docker annule&#xa0;: le port se ferme alors. Son retrait arrête Docker et tous les conteneurs. Ne la choisissez qu’en cas de nécessité.</translation>
    </message>
    <message>
        <source>Asking Azure which other ways there are…</source>
        <translation>Interrogation d’Azure sur les autres méthodes…</translation>
    </message>
    <message>
        <source>Other ways are not open for this machine:</source>
        <translation>Les autres méthodes ne sont pas disponibles pour cette machine&#xa0;:</translation>
    </message>
    <message>
        <source>Hide Engine Options</source>
        <translation>Masquer les options du moteur</translation>
    </message>
    <message>
        <source>Engine Options…</source>
        <translation>Options du moteur…</translation>
    </message>
    <message>
        <source>Compose project:</source>
        <extracomment>Field: a file of docker compose</extracomment>
        <translation>Projet Compose&#xa0;:</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EndNotices</name>
    <message numerus="yes">
        <source>%n certificate(s) end soon or have ended: %1</source>
        <extracomment>Notification; %n certificates, %1 is their names</extracomment>
        <translation>
            <numerusform>%Ln certificat se termine bientôt ou est terminé&#xa0;: %1</numerusform>
            <numerusform>%Ln certificats se terminent bientôt ou sont terminés&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::EngineDialog</name>
    <message numerus="yes">
        <source>%n running container(s) will be stopped.</source>
        <translation>
            <numerusform>%Ln conteneur en cours d’exécution sera arrêté.</numerusform>
            <numerusform>%Ln conteneurs en cours d’exécution seront arrêtés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running container(s) will stop. Those with a restart policy start again.</source>
        <translation>
            <numerusform>%Ln conteneur en cours d’exécution s’arrêtera. Il redémarre s’il a une stratégie de redémarrage.</numerusform>
            <numerusform>%Ln conteneurs en cours d’exécution s’arrêteront. Ceux qui ont une stratégie de redémarrage redémarrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine does not answer now. Unless it has live-restore, its containers will stop.</source>
        <extracomment>live-restore is a setting of Docker</extracomment>
        <translation>Le moteur ne répond pas pour l’instant. S’il n’a pas live-restore, ses conteneurs s’arrêteront.</translation>
    </message>
    <message>
        <source>Containers keep running: the engine reads these options while it runs.</source>
        <translation>Les conteneurs continuent de fonctionner&#xa0;: le moteur lit ces options pendant qu’il fonctionne.</translation>
    </message>
    <message>
        <source>The engine is started anew; containers keep running, as it has live-restore.</source>
        <extracomment>live-restore is a setting of Docker</extracomment>
        <translation>Le moteur est redémarré&#xa0;; les conteneurs continuent de fonctionner, car il a live-restore.</translation>
    </message>
    <message>
        <source>Engine Options on %1</source>
        <extracomment>Title of a window; %1 is a machine</extracomment>
        <translation>Options du moteur sur %1</translation>
    </message>
    <message>
        <source>What is changed here is changed in daemon.json, key by key; all else there stays. When the engine does not take it, the former file comes back. You can undo this. The engine does not tell how it rotates log files: what is not set here stays as it is.</source>
        <extracomment>daemon.json is a file</extracomment>
        <translation>Ce qui est modifié ici l’est dans daemon.json, clé par clé&#xa0;; tout le reste y demeure. Si le moteur ne l’accepte pas, l’ancien fichier est rétabli. Vous pouvez annuler cette opération. Le moteur n’indique pas comment il assure la rotation des fichiers journaux&#xa0;: ce qui n’est pas défini ici reste tel quel.</translation>
    </message>
    <message>
        <source>Change Options</source>
        <extracomment>Button: changes the options of an engine</extracomment>
        <translation>Modifier les options</translation>
    </message>
    <message>
        <source>Upgrade Docker on %1</source>
        <extracomment>Title of a window; %1 is a machine</extracomment>
        <translation>Mettre à niveau Docker sur %1</translation>
    </message>
    <message>
        <source>The packages that the engine came in are updated to the newest that the machine&apos;s package sources have. Nothing else is. This cannot be undone.</source>
        <translation>Les paquets dont provient le moteur sont mis à jour vers les plus récents des sources de paquets de la machine. Rien d’autre n’est modifié. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <extracomment>Button: updates the packages of an engine</extracomment>
        <translation>Mettre à niveau</translation>
    </message>
    <message>
        <source>Remove Docker from %1</source>
        <extracomment>Title of a window; %1 is a machine</extracomment>
        <translation>Supprimer Docker de %1</translation>
    </message>
    <message>
        <source>All containers are stopped and the engine&apos;s packages removed, with the certificates on the machine, the network rule and the host. Authorities and identities stay on the page Certificates. This cannot be undone.</source>
        <translation>Tous les conteneurs sont arrêtés et les paquets du moteur supprimés, ainsi que les certificats sur la machine, la règle réseau et l’hôte. Les autorités et les identités restent sur la page Certificats. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>Also &amp;delete all images, containers and volumes there</source>
        <extracomment>Check box</extracomment>
        <translation>&amp;Supprimer aussi toutes les images, tous les conteneurs et tous les volumes</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to allow that:</source>
        <extracomment>Field; %1 is the name of a machine</extracomment>
        <translation>Saisissez «&#xa0;%1&#xa0;» pour l’autoriser&#xa0;:</translation>
    </message>
    <message>
        <source>Remove Docker</source>
        <extracomment>Button: removes an engine from a machine</extracomment>
        <translation>Supprimer Docker</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No container is running there now.</source>
        <translation>Aucun conteneur n’y est en cours d’exécution.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EngineOptionsPanel</name>
    <message>
        <source>Registry mirrors:</source>
        <translation>Miroirs de registre&#xa0;:</translation>
    </message>
    <message>
        <source>Asked for images before Docker Hub, such as https://mirror.example.</source>
        <translation>Interrogés pour les images avant Docker Hub, par exemple https://mirror.example.</translation>
    </message>
    <message>
        <source>Insecure registries:</source>
        <translation>Registres non sécurisés&#xa0;:</translation>
    </message>
    <message>
        <source>Warning: images from these come without TLS or from anybody who pretends to be them. Better give the registry a certificate.</source>
        <translation>Attention&#xa0;: leurs images arrivent sans TLS, ou de quiconque se fait passer pour eux. Mieux vaut donner un certificat au registre.</translation>
    </message>
    <message>
        <source>Log driver:</source>
        <translation>Pilote de journalisation&#xa0;:</translation>
    </message>
    <message>
        <source>Slipway shows logs of json-file, local and journald.</source>
        <translation>Slipway affiche les journaux de json-file, local et journald.</translation>
    </message>
    <message>
        <source>Log file size (MiB):</source>
        <translation>Taille du fichier journal (Mio)&#xa0;:</translation>
    </message>
    <message>
        <source>A container&apos;s log file is put aside when it is this large. Without a limit it can fill the disk.</source>
        <translation>Le fichier journal d’un conteneur est mis de côté à cette taille. Sans limite, il peut remplir le disque.</translation>
    </message>
    <message>
        <source>Log files:</source>
        <translation>Fichiers journaux&#xa0;:</translation>
    </message>
    <message>
        <source>How many log files of a container are kept.</source>
        <translation>Nombre de fichiers journaux conservés par conteneur.</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>Dossier de données&#xa0;:</translation>
    </message>
    <message>
        <source>For images, containers and volumes, such as /data/docker on a disk of its own. What an engine has now is not moved.</source>
        <translation>Pour les images, conteneurs et volumes, par exemple /data/docker sur un disque à part. Ce qu’un moteur possède déjà n’est pas déplacé.</translation>
    </message>
    <message>
        <source>Address pools:</source>
        <translation>Plages d’adresses&#xa0;:</translation>
    </message>
    <message>
        <source>Where new networks of containers get their addresses from, such as 172.30.0.0/16:24 for networks of /24.</source>
        <translation>D’où les nouveaux réseaux de conteneurs tirent leurs adresses, par exemple 172.30.0.0/16:24 pour des réseaux en /24.</translation>
    </message>
    <message>
        <source>Labels:</source>
        <translation>Étiquettes&#xa0;:</translation>
    </message>
    <message>
        <source>Of the engine, such as stage=test, separated by commas.</source>
        <translation>Du moteur, par exemple stage=test, séparées par des virgules.</translation>
    </message>
    <message>
        <source>The engine&apos;s own</source>
        <translation>Celui du moteur</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Live restore</source>
        <translation>Live restore</translation>
    </message>
    <message>
        <source>Containers keep running while Docker is restarted. Not together with Swarm services.</source>
        <translation>Les conteneurs continuent de fonctionner pendant le redémarrage de Docker. Incompatible avec les services Swarm.</translation>
    </message>
    <message>
        <source>User namespaces</source>
        <translation>Espaces de noms d’utilisateurs</translation>
    </message>
    <message>
        <source>Root in containers has no rights on the machine. Safer; some containers do not run so. Images that an engine has now are hidden by it.</source>
        <translation>Root dans les conteneurs n’a aucun droit sur la machine. Plus sûr&#xa0;; certains conteneurs ne fonctionnent pas ainsi. Les images actuelles du moteur deviennent invisibles.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EngineQuestion</name>
    <message>
        <source>%1 authority</source>
        <extracomment>Name of a new certificate authority; %1 is the name of a machine</extracomment>
        <translation>Autorité de %1</translation>
    </message>
    <message>
        <source>Hide Engine Options</source>
        <translation>Masquer les options du moteur</translation>
    </message>
    <message>
        <source>Engine Options…</source>
        <translation>Options du moteur…</translation>
    </message>
    <message>
        <source>How is the engine protected?</source>
        <translation>Comment le moteur est-il protégé&#xa0;?</translation>
    </message>
    <message>
        <source>The engine will answer only to identities that this authority has signed. Whoever holds such an identity is root on the machine.</source>
        <translation>Le moteur ne répondra qu’aux identités signées par cette autorité. Quiconque détient une telle identité est root sur la machine.</translation>
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
        <translation>No&amp;m&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Identity:</source>
        <translation>&amp;Identité&#xa0;:</translation>
    </message>
    <message>
        <source>The name on the certificate that this computer shows to the engine.</source>
        <translation>Le nom inscrit sur le certificat que cet ordinateur présente au moteur.</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>Docker&apos;s usual port with TLS is 2376.</source>
        <translation>Le port habituel de Docker avec TLS est 2376.</translation>
    </message>
    <message>
        <source>Compose project:</source>
        <extracomment>Field: a file of docker compose</extracomment>
        <translation>Projet Compose&#xa0;:</translation>
    </message>
    <message>
        <source>The machine sets itself up at its first start, without an extension. Its custom data holds the private key of its Docker, and root on the machine can read it there.</source>
        <translation>La machine se configure elle-même à son premier démarrage, sans extension. Ses données personnalisées contiennent la clé privée de son Docker, et root peut l’y lire sur la machine.</translation>
    </message>
    <message>
        <source>The Azure agent on the machine runs one script, once.</source>
        <translation>L’agent Azure de la machine exécute un script, une seule fois.</translation>
    </message>
    <message>
        <source>Not possible with cloud-init, which has to be given a key.</source>
        <translation>Impossible avec cloud-init, qui doit recevoir une clé.</translation>
    </message>
    <message>
        <source>Stricter: the key never leaves the machine, and only a certificate request comes from there. Docker then follows in a second step, when the machine is there.</source>
        <translation>Plus strict&#xa0;: la clé ne quitte jamais la machine et seule une demande de certificat en provient. Docker suit alors dans une seconde étape, quand la machine existe.</translation>
    </message>
    <message>
        <source>Make the server&apos;s &amp;key on the machine</source>
        <extracomment>Stricter than making the key on this computer and sending it there</extracomment>
        <translation>Créer la &amp;clé du serveur sur la machine</translation>
    </message>
    <message>
        <source>&amp;Route:</source>
        <translation>Mét&amp;hode&#xa0;:</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EventsTab</name>
    <message>
        <source>Events</source>
        <extracomment>Title of a tab: what has happened to a container</extracomment>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column: when something happened</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Column: what happened to a container</extracomment>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Column: more about an event</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>The engine remembers nothing that has happened to this container.</source>
        <translation>Le moteur n’a rien retenu de ce qui est arrivé à ce conteneur.</translation>
    </message>
    <message>
        <source>Not complete before</source>
        <extracomment>In a list of events, in place of one: those above it are all there were</extracomment>
        <translation>Incomplet avant</translation>
    </message>
    <message>
        <source>Known only as far as Slipway was watching the host then.</source>
        <extracomment>More about a gap in a list of events</extracomment>
        <translation>Connu seulement dans la mesure où Slipway surveillait alors l’hôte.</translation>
    </message>
    <message>
        <source>Show commands and health checks</source>
        <extracomment>Check box above a list of events: those of commands, such as health checks, are shown, too</extracomment>
        <translation>Afficher les commandes et les contrôles d’intégrité</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EverythingElse</name>
    <message>
        <source>Asking Azure…</source>
        <translation>Azure est interrogé…</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <extracomment>%1 is a price such as &quot;31.20 EUR&quot;</extracomment>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>User &quot;%1&quot;</source>
        <extracomment>%1 is the name of a user of a machine</extracomment>
        <translation>Utilisateur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Everything Else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Taille&#xa0;:</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>Système&#xa0;:</translation>
    </message>
    <message>
        <source>SSH key:</source>
        <translation>Clé SSH&#xa0;:</translation>
    </message>
    <message>
        <source>Docker:</source>
        <translation>Docker&#xa0;:</translation>
    </message>
    <message>
        <source>Access:</source>
        <extracomment>Who may reach the machine</extracomment>
        <translation>Accès&#xa0;:</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExportDialog</name>
    <message>
        <source>Export &quot;%1&quot;</source>
        <extracomment>Title of a window. %1 is a certificate</extracomment>
        <translation>Exporter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Whoever has the private key can do what it is for. Keep exported keys where only those can read them who need them.</source>
        <translation>Quiconque possède la clé privée peut faire ce à quoi elle sert. Conservez les clés exportées là où seules les personnes qui en ont besoin peuvent les lire.</translation>
    </message>
    <message>
        <source>Folder with ca.pem, cert.pem and key.pem</source>
        <extracomment>Way to export: files with these names in a folder</extracomment>
        <translation>Dossier avec ca.pem, cert.pem et key.pem</translation>
    </message>
    <message>
        <source>Docker context</source>
        <extracomment>Way to export: a context of docker&apos;s command line</extracomment>
        <translation>Contexte Docker</translation>
    </message>
    <message>
        <source>PKCS#12, modern</source>
        <extracomment>Way to export</extracomment>
        <translation>PKCS#12, moderne</translation>
    </message>
    <message>
        <source>PKCS#12, compatible with older systems</source>
        <extracomment>Way to export: weaker, but readable by old systems</extracomment>
        <translation>PKCS#12, compatible avec les anciens systèmes</translation>
    </message>
    <message>
        <source>Encrypted backup of the authority</source>
        <extracomment>Way to export: an authority with its key</extracomment>
        <translation>Sauvegarde chiffrée de l’autorité</translation>
    </message>
    <message>
        <source>Only the certificate, as PEM</source>
        <extracomment>Way to export</extracomment>
        <translation>Uniquement le certificat, au format PEM</translation>
    </message>
    <message>
        <source>As:</source>
        <extracomment>Field: the way to export</extracomment>
        <translation>Sous forme de&#xa0;:</translation>
    </message>
    <message>
        <source>Context Name:</source>
        <extracomment>Field: name of a docker context</extracomment>
        <translation>Nom du contexte&#xa0;:</translation>
    </message>
    <message>
        <source>Endpoint:</source>
        <extracomment>Field: where a Docker Engine listens</extracomment>
        <translation>Point de terminaison&#xa0;:</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>Again:</source>
        <extracomment>Field: the same passphrase once more</extracomment>
        <translation>Confirmer&#xa0;:</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Button: chooses a file or folder</extracomment>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Lines for the Shell</source>
        <extracomment>Accessible name: lines for a shell</extracomment>
        <translation>Lignes pour le shell</translation>
    </message>
    <message>
        <source>Shell</source>
        <extracomment>Accessible name: which shell lines are for</extracomment>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Copy Lines</source>
        <extracomment>Button: copies lines to the clipboard</extracomment>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes files</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>For DOCKER_CERT_PATH. The key is not encrypted: docker takes no other.</source>
        <translation>Pour DOCKER_CERT_PATH. La clé n’est pas chiffrée&#xa0;: docker n’en accepte pas d’autre.</translation>
    </message>
    <message>
        <source>Then &quot;docker --context NAME ps&quot; works. The key is not encrypted.</source>
        <translation>Ensuite, «&#xa0;docker --context NAME ps&#xa0;» fonctionne. La clé n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Weakly encrypted, as systems before 2017 need it: choose a long passphrase.</source>
        <translation>Chiffrement faible, nécessaire aux systèmes antérieurs à 2017&#xa0;: choisissez une longue phrase secrète.</translation>
    </message>
    <message>
        <source>Folder:</source>
        <extracomment>Field: where to write</extracomment>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Docker&apos;s Folder:</source>
        <translation>Dossier de Docker&#xa0;:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Written:
%1</source>
        <extracomment>%1 is a list of files, a line each</extracomment>
        <translation>Fichiers écrits&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <extracomment>Button: replaces files</extracomment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already. Overwrite it?</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>With its key, and all that it has signed with the keys that are kept here. Import the file to restore it.</source>
        <translation>Avec sa clé et tout ce qu’elle a signé, y compris les clés conservées ici. Importez le fichier pour la restaurer.</translation>
    </message>
    <message>
        <source>Without its key: that is only on the machine.</source>
        <translation>Sans sa clé&#xa0;: elle se trouve uniquement sur la machine.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already. Overwrite all of them?</source>
        <extracomment>%n files, which are listed below</extracomment>
        <translation>
            <numerusform>%Ln fichier existe déjà. Le remplacer&#xa0;?</numerusform>
            <numerusform>%Ln fichiers existent déjà. Les remplacer tous&#xa0;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExtensionDialog</name>
    <message>
        <source>Another one that the location offers</source>
        <extracomment>Last entry of a list of extensions</extracomment>
        <translation>Une autre que propose la région</translation>
    </message>
    <message>
        <source>Every extension that Azure offers in the location of the machine. Those of other companies may cost money.</source>
        <translation>Toutes les extensions qu’Azure propose là où se trouve la machine. Celles d’autres sociétés peuvent être payantes.</translation>
    </message>
    <message>
        <source>The location of the machine does not offer this extension.</source>
        <translation>Cette extension n’est pas proposée là où se trouve la machine.</translation>
    </message>
    <message>
        <source>Encrypted for the machine. Neither Azure nor Slipway shows them again.</source>
        <translation>Chiffrés pour la machine. Ni Azure ni Slipway ne les affichent de nouveau.</translation>
    </message>
    <message>
        <source>The machine has this extension already, as &quot;%1&quot;. A machine takes only one of each: that one is updated.</source>
        <extracomment>%1 is an extension</extracomment>
        <translation>La machine a déjà cette extension, sous le nom «&#xa0;%1&#xa0;». Une machine n’en accepte qu’une de chaque type&#xa0;: celle-ci est mise à jour.</translation>
    </message>
    <message>
        <source>Update an Extension of %1</source>
        <extracomment>Title of a window; %1 is a machine</extracomment>
        <translation>Mettre à jour une extension de %1</translation>
    </message>
    <message>
        <source>Add an Extension to %1</source>
        <translation>Ajouter une extension à %1</translation>
    </message>
    <message>
        <source>Extension:</source>
        <extracomment>Field: which extension</extracomment>
        <translation>Extension&#xa0;:</translation>
    </message>
    <message>
        <source>Publisher:</source>
        <extracomment>Field: who makes an extension</extracomment>
        <translation>Éditeur&#xa0;:</translation>
    </message>
    <message>
        <source>Type:</source>
        <extracomment>Field: an extension of a publisher</extracomment>
        <translation>Type&#xa0;:</translation>
    </message>
    <message>
        <source>Version:</source>
        <extracomment>Field: version of an extension</extracomment>
        <translation>Version&#xa0;:</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field: what the extension is called on the machine</extracomment>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Settings (JSON):</source>
        <extracomment>Field: settings of an extension, as JSON</extracomment>
        <translation>Paramètres (JSON)&#xa0;:</translation>
    </message>
    <message>
        <source>Protected settings (JSON):</source>
        <extracomment>Field: secret settings of an extension, as JSON</extracomment>
        <translation>Paramètres protégés (JSON)&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>Button: changes an extension of a machine, or adds it</extracomment>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Another extension of the machine is called &quot;%1&quot; already. Choose another name.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Une autre extension de la machine s’appelle déjà «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This extension is made for Windows; the machine has Linux.</source>
        <translation>Cette extension est faite pour Windows&#xa0;; la machine est sous Linux.</translation>
    </message>
    <message>
        <source>This extension is made for Linux; the machine has Windows.</source>
        <translation>Cette extension est faite pour Linux&#xa0;; la machine est sous Windows.</translation>
    </message>
    <message>
        <source>Settings:</source>
        <extracomment>Field: how settings are entered</extracomment>
        <translation>Paramètres&#xa0;:</translation>
    </message>
    <message>
        <source>In fields</source>
        <extracomment>Choice: settings are entered in fields</extracomment>
        <translation>Dans des champs</translation>
    </message>
    <message>
        <source>As JSON</source>
        <extracomment>Choice: settings are entered as JSON</extracomment>
        <translation>En JSON</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExtensionsTab</name>
    <message>
        <source>Extensions</source>
        <extracomment>Tab: the extensions of a machine</extracomment>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Remove Extension</source>
        <extracomment>Title of a window</extracomment>
        <translation>Supprimer l’extension</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed from &quot;%2&quot;. What it has installed or changed there may stay.</source>
        <extracomment>%1 is an extension, %2 a machine</extracomment>
        <translation>«&#xa0;%1&#xa0;» est supprimée de «&#xa0;%2&#xa0;». Ce qu’elle y a installé ou modifié peut rester.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: the name of an extension</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: how an extension is</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Column: the version of an extension</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column: publisher and type of an extension</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>Button: opens a window for adding an extension to a machine</extracomment>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Update…</source>
        <extracomment>Button: opens a window for changing an extension&apos;s settings or version</extracomment>
        <translation>Mettre à jour…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button: asks whether to remove an extension</extracomment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: looks again</extracomment>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Try Again</source>
        <extracomment>Button: asks Azure once more</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This machine has no extensions.</source>
        <translation>Cette machine n’a pas d’extension.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::FileModel</name>
    <message>
        <source>Modified</source>
        <extracomment>How a file differs from the image</extracomment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>How a file differs from the image</extracomment>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>How a file differs from the image</extracomment>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Since the Image</source>
        <translation>Depuis l’image</translation>
    </message>
</context>
<context>
    <name>slipway::ui::FileView</name>
    <message>
        <source>This is not a text file. Download it to look into it.</source>
        <translation>Ce n’est pas un fichier texte. Téléchargez-le pour en voir le contenu.</translation>
    </message>
    <message>
        <source>The first %1 of %2. Download the file to see all of it.</source>
        <extracomment>%1 and %2 are sizes, &quot;1 MB&quot;</extracomment>
        <translation>Les premiers %1 sur %2. Téléchargez le fichier pour le voir en entier.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the view of a file</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>slipway::ui::FilesTab</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After a list of names</extracomment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Title of a tab: the files inside a container</extracomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Button: opens the folder above</extracomment>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Accessible name of a field with the path of a folder in a container</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens a folder, or shows a file</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Download…</source>
        <extracomment>Button: brings files from a container to this computer</extracomment>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Upload…</source>
        <extracomment>Button: puts files of this computer into a container</extracomment>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Not everything in this folder is shown: the container has no tools to list it with, and it is too large to be read through. Folders in it may be opened by their path.</source>
        <translation>Ce dossier n’est pas affiché en entier&#xa0;: le conteneur n’a pas d’outil pour en lister le contenu, et il est trop volumineux pour être parcouru. Ses sous-dossiers peuvent être ouverts par leur chemin.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Ce dossier est vide.</translation>
    </message>
    <message>
        <source>Asking for the files…</source>
        <translation>Demande des fichiers…</translation>
    </message>
    <message>
        <source>Upload Files</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Envoyer des fichiers</translation>
    </message>
    <message>
        <source>Replace Files</source>
        <extracomment>Title of a question</extracomment>
        <translation>Remplacer des fichiers</translation>
    </message>
    <message>
        <source>Replace what has the same name in %1 of &quot;%2&quot;? Its old contents are lost.</source>
        <extracomment>%1 is a folder, %2 the name of a container</extracomment>
        <translation>Remplacer ce qui porte le même nom dans %1 de «&#xa0;%2&#xa0;»&#xa0;? L’ancien contenu sera perdu.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button</extracomment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Uploading to %1</source>
        <extracomment>%1 is a folder in a container</extracomment>
        <translation>Envoi vers %1</translation>
    </message>
    <message>
        <source>Download to a Folder</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Télécharger dans un dossier</translation>
    </message>
    <message>
        <source>Replace what has the same name in %1? Its old contents are lost.</source>
        <extracomment>%1 is a folder on this computer</extracomment>
        <translation>Remplacer ce qui porte le même nom dans %1&#xa0;? L’ancien contenu sera perdu.</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <extracomment>%1 is a path in a container</extracomment>
        <translation>Téléchargement de %1</translation>
    </message>
    <message>
        <source>Folders and large files cannot be dragged out. Use Download instead.</source>
        <translation>Les dossiers et les fichiers volumineux ne peuvent pas être glissés hors de la fenêtre. Utilisez plutôt Télécharger.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::GroupMenu</name>
    <message>
        <source>Label</source>
        <extracomment>Menu: below it are the names of labels to group containers by</extracomment>
        <translation>Label</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>What containers are grouped by</extracomment>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>What containers are grouped by</extracomment>
        <translation>Projet</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>What containers are grouped by</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>What containers are grouped by: the Docker image</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Containers are not grouped</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <extracomment>Button with a menu. %1 is what containers are grouped by: &quot;Project&quot;, &quot;None&quot;</extracomment>
        <translation>Regroupement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Other Label…</source>
        <extracomment>Menu entry: asks for the name of a label to group containers by</extracomment>
        <translation>Autre label…</translation>
    </message>
    <message>
        <source>Group by a Label</source>
        <extracomment>Title of a question</extracomment>
        <translation>Grouper par label</translation>
    </message>
    <message>
        <source>Put containers with the same value of this label together.</source>
        <translation>Regrouper les conteneurs qui ont la même valeur pour ce label.</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Button: puts containers together by a label</extracomment>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>Label:</source>
        <extracomment>Field: the name of a Docker label</extracomment>
        <translation>Label&#xa0;:</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HeaderKeys</name>
    <message>
        <source>%1, sorted ascending</source>
        <extracomment>Accessible name of the title of a column, %1, by which a table is sorted, the least first</extracomment>
        <translation>%1, tri croissant</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <extracomment>Accessible name of the title of a column, %1, by which a table is sorted, the greatest first</extracomment>
        <translation>%1, tri décroissant</translation>
    </message>
    <message>
        <source>Space sorts by this column.</source>
        <extracomment>What the keyboard does on the title of a column</extracomment>
        <translation>La barre d’espace trie selon cette colonne.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HistoryModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column of a table of figures: when they were measured</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>CPU</source>
        <extracomment>Column of a table of figures: use of the processor</extracomment>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>Column of a table of figures</extracomment>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Column of a table of figures: over the network</extracomment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Column of a table of figures: over the network</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Column of a table of figures: from disks</extracomment>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Column of a table of figures: to disks</extracomment>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Processes</source>
        <extracomment>Column of a table of figures: number of processes</extracomment>
        <translation>Processus</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HomePage</name>
    <message>
        <source>The record of this set-up cannot be read, so it can neither go on nor be undone.</source>
        <translation>L’enregistrement de cette mise en place est illisible&#xa0;: elle ne peut être ni poursuivie ni défaite.</translation>
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
        <extracomment>Under the title. %1 is an account, %2 is a cloud: &quot;Azure&quot; or &quot;Sandbox&quot;</extracomment>
        <translation>Compte connecté&#xa0;: %1 · %2</translation>
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
        <extracomment>Title above the list of what needs somebody&apos;s attention</extracomment>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Hosts</source>
        <extracomment>Title above the hosts</extracomment>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>The set-up of Docker on &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>La mise en place de Docker sur «&#xa0;%1&#xa0;» a été interrompue</translation>
    </message>
    <message>
        <source>%L1 of %L2 steps done, started %3</source>
        <extracomment>%1 and %2 are numbers, %3 is &quot;3 h ago&quot;</extracomment>
        <translation>Étapes terminées&#xa0;: %L1 sur %L2, lancement %3</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot;</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Aucune connexion à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; has ended</source>
        <extracomment>%1 is the name of a certificate</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» a expiré</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; ends %2</source>
        <extracomment>%1 is the name of a certificate, %2 is &quot;in 12 days&quot;</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» expire %2</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; does not fit its machine any more</source>
        <extracomment>%1 is the name of a certificate</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» ne correspond plus à sa machine</translation>
    </message>
    <message>
        <source>It does not name %1.</source>
        <extracomment>%1 is a list of names and addresses</extracomment>
        <translation>Il ne nomme pas %1.</translation>
    </message>
    <message>
        <source>The replacement of certificates on &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Le remplacement des certificats sur «&#xa0;%1&#xa0;» a été interrompu</translation>
    </message>
    <message>
        <source>The network rule for &quot;%1&quot; is still there</source>
        <extracomment>%1 is a host</extracomment>
        <translation>La règle réseau pour «&#xa0;%1&#xa0;» est toujours là</translation>
    </message>
    <message>
        <source>You wanted to close it on %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Vous vouliez la fermer le %1.</translation>
    </message>
    <message>
        <source>New Machine…</source>
        <extracomment>Button: opens the window in which a machine is made</extracomment>
        <translation>Nouvelle machine…</translation>
    </message>
    <message>
        <source>The making of &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>La création de «&#xa0;%1&#xa0;» a été interrompue</translation>
    </message>
    <message>
        <source>Started %1</source>
        <extracomment>%1 is &quot;3 h ago&quot;</extracomment>
        <translation>Commencé %1</translation>
    </message>
    <message>
        <source>The change of Docker&apos;s options on &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>La modification des options de Docker sur «&#xa0;%1&#xa0;» a été interrompue</translation>
    </message>
    <message>
        <source>The upgrade of Docker on &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>La mise à niveau de Docker sur «&#xa0;%1&#xa0;» a été interrompue</translation>
    </message>
    <message>
        <source>The removal of Docker from &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>La suppression de Docker de «&#xa0;%1&#xa0;» a été interrompue</translation>
    </message>
    <message>
        <source>The renewed certificate of &quot;%1&quot; is not on its machine yet</source>
        <extracomment>%1 is the name of a certificate</extracomment>
        <translation>Le certificat renouvelé de «&#xa0;%1&#xa0;» n’est pas encore sur sa machine</translation>
    </message>
    <message>
        <source>The engine shows the former one: %1.</source>
        <extracomment>%1 is &quot;in 12 days&quot; or &quot;ended 3 days ago&quot;</extracomment>
        <translation>Le moteur présente l’ancien&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Port %1 of &quot;%2&quot; is open to everybody</source>
        <extracomment>%1 is a port, %2 a machine</extracomment>
        <translation>Le port %1 de «&#xa0;%2&#xa0;» est ouvert à tous</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HostBanner</name>
    <message>
        <source>Try Now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot;, Slipway tries again by itself. %2</source>
        <extracomment>%1 is a host, %2 the reason as one or two sentences</extracomment>
        <translation>Aucune connexion à «&#xa0;%1&#xa0;», Slipway réessaie automatiquement. %2</translation>
    </message>
    <message numerus="yes">
        <source>No connection to %n host(s), Slipway tries again by itself: %1</source>
        <extracomment>%1 is a list of hosts</extracomment>
        <translation>
            <numerusform>Aucune connexion à %Ln hôte, Slipway réessaie automatiquement&#xa0;: %1</numerusform>
            <numerusform>Aucune connexion à %Ln hôtes, Slipway réessaie automatiquement&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Start Machine</source>
        <extracomment>Button: switches a machine on</extracomment>
        <translation>Démarrer la machine</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be reached because its machine does not run: %2. Start it?</source>
        <extracomment>%1 is a host, %2 is the state of its machine: &quot;Stopped&quot;, &quot;Stopped (deallocated)&quot;</extracomment>
        <translation>«&#xa0;%1&#xa0;» est injoignable car sa machine ne fonctionne pas&#xa0;: %2. La démarrer&#xa0;?</translation>
    </message>
    <message>
        <source>The machine of &quot;%1&quot; is starting. Slipway connects as soon as Docker answers.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>La machine de «&#xa0;%1&#xa0;» démarre. Slipway se connecte dès que Docker répond.</translation>
    </message>
    <message numerus="yes">
        <source>Slow to answer: %1 (%n second(s)). What is shown is the last that was heard.</source>
        <extracomment>%1 is a list of hosts; %n is for how many seconds an answer has been awaited</extracomment>
        <translation>
            <numerusform>Réponse lente&#xa0;: %1 (%Ln seconde). Les données affichées sont les dernières reçues.</numerusform>
            <numerusform>Réponse lente&#xa0;: %1 (%Ln secondes). Les données affichées sont les dernières reçues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of &quot;%1&quot; is %2 ahead of this computer&apos;s. Let both be set by the network: times are wrong here, and certificates may seem to be.</source>
        <extracomment>%1 is a host, %2 is a time span</extracomment>
        <translation>L’horloge de «&#xa0;%1&#xa0;» avance de %2 sur celle de cet ordinateur. Réglez-les toutes deux par le réseau&#xa0;: les heures affichées ici sont fausses, et des certificats peuvent sembler l’être.</translation>
    </message>
    <message>
        <source>The clock of &quot;%1&quot; is %2 behind this computer&apos;s. Let both be set by the network: times are wrong here, and certificates may seem to be.</source>
        <extracomment>%1 is a host, %2 is a time span</extracomment>
        <translation>L’horloge de «&#xa0;%1&#xa0;» retarde de %2 sur celle de cet ordinateur. Réglez-les toutes deux par le réseau&#xa0;: les heures affichées ici sont fausses, et des certificats peuvent sembler l’être.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; calls itself the same engine as %2. Either it was added twice, or the machines were made from one image: then delete /var/lib/docker/engine-id on one of them and restart Docker there.</source>
        <extracomment>%1 is a host, %2 is a list of other hosts</extracomment>
        <translation>«&#xa0;%1&#xa0;» se présente comme le même moteur que %2. Soit il a été ajouté deux fois, soit les machines ont été créées à partir d’une même image&#xa0;: dans ce cas, supprimez /var/lib/docker/engine-id sur l’une d’elles et redémarrez-y Docker.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HostList</name>
    <message>
        <source>Forget Host…</source>
        <extracomment>Menu: takes a host out of Slipway&apos;s list; nothing changes on the machine</extracomment>
        <translation>Oublier l’hôte…</translation>
    </message>
    <message>
        <source>Check Connection…</source>
        <extracomment>Menu: looks at a host&apos;s certificate and connection and says what is wrong</extracomment>
        <translation>Vérifier la connexion…</translation>
    </message>
    <message>
        <source>Use Another Identity…</source>
        <extracomment>Menu: chooses which identity the engine of a host is shown</extracomment>
        <translation>Utiliser une autre identité…</translation>
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
    <name>slipway::ui::HostStats</name>
    <message>
        <source>All containers of %1</source>
        <extracomment>Title of a pane with curves; %1 is a host</extracomment>
        <translation>Tous les conteneurs de %1</translation>
    </message>
    <message>
        <source>Statistics are paused to spare the host.</source>
        <translation>Les statistiques sont suspendues pour ménager l’hôte.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>What all running containers use together, measured while this pane is open.</source>
        <translation>Ce que tous les conteneurs en cours d’exécution utilisent ensemble, mesuré tant que ce volet est ouvert.</translation>
    </message>
    <message>
        <source>Host Stats</source>
        <extracomment>Accessible name of a pane with curves</extracomment>
        <translation>Statistiques de l’hôte</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Accessible name of a choice</extracomment>
        <translation>Hôte</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HostStrip</name>
    <message>
        <source>%L1 of %L2 running</source>
        <extracomment>How many of a host&apos;s containers run: 3 of 5</extracomment>
        <translation>%L1 sur %L2 en cours d’exécution</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;Docker 27.1.1&quot; or &quot;Connecting&quot;, %2 is &quot;5 of 12 running&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::IdentityChoice</name>
    <message>
        <source>%1, signed by %2 (%3)</source>
        <extracomment>An identity in a list. %1 is its name, %2 an authority, %3 its state: &quot;Valid&quot;, &quot;Ended&quot;</extracomment>
        <translation>%1, signée par %2 (%3)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::IdentityDialog</name>
    <message>
        <source>Identity for &quot;%1&quot;</source>
        <extracomment>Title of a window. %1 is a host</extracomment>
        <translation>Identité pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>An engine lets in only identities of an authority that it knows. It is asked with the chosen one first: if it does not let that in, everything stays as it is.</source>
        <translation>Un moteur n’accepte que les identités d’une autorité qu’il connaît. Il est d’abord interrogé avec celle choisie&#xa0;: s’il ne l’accepte pas, rien ne change.</translation>
    </message>
    <message>
        <source>Identity:</source>
        <extracomment>Field: the identity that an engine is shown</extracomment>
        <translation>Identité&#xa0;:</translation>
    </message>
    <message>
        <source>The former identity stays on the page Certificates.</source>
        <translation>L’ancienne identité reste dans la page Certificats.</translation>
    </message>
    <message>
        <source>No identity is kept here. Make or import one on the page Certificates.</source>
        <translation>Aucune identité n’est conservée ici. Créez-en ou importez-en une dans la page Certificats.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use Identity</source>
        <extracomment>Button: from now on, an engine is shown the chosen identity</extracomment>
        <translation>Utiliser l’identité</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ImportDialog</name>
    <message>
        <source>Import Certificates</source>
        <extracomment>Title of a window</extracomment>
        <translation>Importer des certificats</translation>
    </message>
    <message>
        <source>Choose or drop files: PEM, DER, PKCS#12, in any order and mix. You see what is in them before anything is kept. The files are not changed.</source>
        <translation>Choisissez ou déposez des fichiers&#xa0;: PEM, DER, PKCS#12, dans n’importe quel ordre. Vous voyez leur contenu avant que quoi que ce soit ne soit conservé. Les fichiers ne sont pas modifiés.</translation>
    </message>
    <message>
        <source>Choose Files…</source>
        <extracomment>Button: opens a window for choosing files</extracomment>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <extracomment>Button: opens a window for choosing a folder</extracomment>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Search %1</source>
        <extracomment>Button: looks for what docker and its tools keep in their folder. %1 is a folder</extracomment>
        <translation>Rechercher dans %1</translation>
    </message>
    <message>
        <source>Passphrase of the files:</source>
        <extracomment>Field: of encrypted files</extracomment>
        <translation>Phrase secrète des fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>Look Again</source>
        <extracomment>Button: reads the chosen files once more</extracomment>
        <translation>Relire</translation>
    </message>
    <message>
        <source>What Is in the Files</source>
        <extracomment>Accessible name of the list of what was found in files</extracomment>
        <translation>Contenu des fichiers</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: a certificate&apos;s name</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether something can be imported</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: authority, server or identity</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>Column: when a certificate ends</extracomment>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Column: the files that something was found in</extracomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: keeps what is marked</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Before what is wrong with something in a file: it can be imported nevertheless</extracomment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Before what is wrong with something in a file: it cannot be imported</extracomment>
        <translation>Problème</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A line below a certificate. %1 is &quot;Warning&quot; or &quot;Problem&quot;, %2 is a sentence, %3 is a file</extracomment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Can be imported</source>
        <extracomment>State of something in a file</extracomment>
        <translation>Importable</translation>
    </message>
    <message>
        <source>Here already</source>
        <extracomment>State of something in a file</extracomment>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <extracomment>State of something in a file</extracomment>
        <translation>Non importable</translation>
    </message>
    <message>
        <source>With warnings</source>
        <extracomment>State of something in a file: there are warnings</extracomment>
        <translation>Avec avertissements</translation>
    </message>
    <message>
        <source>No files are chosen yet.</source>
        <translation>Aucun fichier n’est encore choisi.</translation>
    </message>
    <message>
        <source>There is nothing in these files that could be imported.</source>
        <translation>Ces fichiers ne contiennent rien qui puisse être importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) found</source>
        <extracomment>%n certificates</extracomment>
        <translation>
            <numerusform>%n certificat trouvé</numerusform>
            <numerusform>%n certificats trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; does not check who its engine is (SkipTLSVerify): with docker, anybody on the way can read and change everything. Slipway always checks.</source>
        <extracomment>A line about a docker context. %1 is its name; SkipTLSVerify is docker&apos;s name of the setting</extracomment>
        <translation>Le contexte «&#xa0;%1&#xa0;» ne vérifie pas l’identité de son moteur (SkipTLSVerify)&#xa0;: avec docker, quiconque se trouve sur le chemin peut tout lire et tout modifier. Slipway vérifie toujours.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) could not be connected: %1</source>
        <extracomment>%n is how many engines could not be reached</extracomment>
        <translation>
            <numerusform>Impossible de se connecter à %n hôte&#xa0;: %1</numerusform>
            <numerusform>Impossible de se connecter à %n hôtes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect to &quot;%1&quot; at %2, too</source>
        <extracomment>A choice below an identity. %1 is what a host is called, %2 where its engine listens</extracomment>
        <translation>Se connecter aussi à «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::InspectTab</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Inspect</source>
        <extracomment>Title of a tab: the whole configuration of a container</extracomment>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Search in the Configuration</source>
        <extracomment>Accessible name of a search field</extracomment>
        <translation>Rechercher dans la configuration</translation>
    </message>
    <message>
        <source>Search names and values</source>
        <translation>Rechercher des noms et des valeurs</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>One of several views of a container&apos;s configuration</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>Environment variables</extracomment>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Montages</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Health Checks</source>
        <translation>Contrôles d’intégrité</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Columns of a table of a container&apos;s networks</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Columns of a table of a container&apos;s mounts</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>On the Host</source>
        <translation>Sur l’hôte</translation>
    </message>
    <message>
        <source>In the Container</source>
        <translation>Dans le conteneur</translation>
    </message>
    <message>
        <source>Writable</source>
        <extracomment>Column: whether a mount can be written to</extracomment>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>IPv6 Address</source>
        <translation>Adresse IPv6</translation>
    </message>
    <message>
        <source>MAC Address</source>
        <translation>Adresse MAC</translation>
    </message>
    <message>
        <source>Also Called</source>
        <extracomment>Column: further names of a container in a network</extracomment>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Columns of a table of a container&apos;s health checks</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>Column: the beginning of what a health check printed</extracomment>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies what is selected, masked as it is shown</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: asks for the data again</extracomment>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Healthy</source>
        <extracomment>Result of a health check; %1 is an exit code</extracomment>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Failed with %1</source>
        <translation>Échec avec le code %1</translation>
    </message>
    <message>
        <source>Hide Value</source>
        <extracomment>Button: shows a masked value, or masks it again</extracomment>
        <translation>Masquer la valeur</translation>
    </message>
    <message>
        <source>Reveal Value</source>
        <translation>Révéler la valeur</translation>
    </message>
</context>
<context>
    <name>slipway::ui::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <extracomment>How much an array or object of JSON holds</extracomment>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <extracomment>How much an object of JSON holds</extracomment>
        <translation>
            <numerusform>%Ln champ</numerusform>
            <numerusform>%Ln champs</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of a setting</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
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
        <translation>Une image est l’ensemble des fichiers à partir desquels un conteneur démarre. Elle ne change jamais&#xa0;; une nouvelle version est une nouvelle image.</translation>
    </message>
    <message>
        <source>A container is one run of an image. What it writes is lost when it is removed.</source>
        <translation>Un conteneur est une exécution d’une image. Ce qu’il écrit est perdu lorsqu’il est supprimé.</translation>
    </message>
    <message>
        <source>A volume keeps data that has to outlive a container: a database belongs in one.</source>
        <translation>Un volume conserve les données qui doivent survivre à un conteneur&#xa0;: une base de données y a sa place.</translation>
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
        <translation>Un conteneur arrêté avec le code 0 a fait son travail. Un autre nombre indique une erreur&#xa0;: 137 signifie que son arrêt a été forcé, souvent parce qu’il utilisait plus de mémoire qu’il n’y était autorisé.</translation>
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
        <translation>Certificats&#xa0;: une autorité qui vous appartient, un certificat pour la machine, une identité pour cet ordinateur. Ils sont créés ici, et la clé de l’autorité ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Network rule: the port of the engine is opened in the network security group, for the addresses you name and for nobody else.</source>
        <translation>Règle réseau&#xa0;: le port du moteur est ouvert dans le groupe de sécurité réseau, pour les adresses que vous indiquez et pour personne d’autre.</translation>
    </message>
    <message>
        <source>Check: Slipway connects by itself. Only an answer over mutual TLS counts as success, not what Azure reports.</source>
        <translation>Vérification&#xa0;: Slipway se connecte lui-même. Seule une réponse avec authentification TLS mutuelle compte comme un succès, et non ce qu’Azure annonce.</translation>
    </message>
    <message>
        <source>Host: the machine appears on the page Containers.</source>
        <translation>Hôte&#xa0;: la machine apparaît sur la page Conteneurs.</translation>
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
        <translation>Quiconque peut communiquer avec un moteur Docker peut devenir root sur sa machine&#xa0;: un conteneur peut recevoir n’importe quel fichier et n’importe quel périphérique. Traitez l’accès au moteur comme le mot de passe de root.</translation>
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
        <source>Do not hand the engine&apos;s socket to a container unless you would hand it the machine.</source>
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
        <source>Azure&apos;s virtual machines and Docker&apos;s containers both divide a computer, at different heights.</source>
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
        <source>Texts</source>
        <extracomment>Accessible name of the list of texts</extracomment>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Installation: Azure runs a script on the machine, which installs Docker from signed packages. Nothing listens before the certificates are there.</source>
        <translation>Installation&#xa0;: Azure exécute sur la machine un script qui installe Docker à partir de paquets signés. Rien n’écoute tant que les certificats ne sont pas en place.</translation>
    </message>
    <message>
        <source>New Machine makes a Linux machine in your subscription and puts Docker on it. Azure charges for it from then on.</source>
        <translation>Nouvelle machine crée une machine Linux dans votre abonnement et y installe Docker. Azure la facture à partir de ce moment.</translation>
    </message>
    <message>
        <source>What Is Made</source>
        <translation>Ce qui est créé</translation>
    </message>
    <message>
        <source>One deployment makes the machine with its disk, a network, a security group, a public address and a network interface. Azure is asked first whether it would take it.</source>
        <translation>Un seul déploiement crée la machine avec son disque, un réseau, un groupe de sécurité, une adresse publique et une interface réseau. Azure est d’abord interrogé pour savoir s’il l’accepterait.</translation>
    </message>
    <message>
        <source>You sign in to the machine with an SSH key. There is no password to guess.</source>
        <translation>La connexion à la machine se fait avec une clé SSH. Il n’y a pas de mot de passe à deviner.</translation>
    </message>
    <message>
        <source>A DNS label gives the machine a name that stays when its address changes, and that its certificate can vouch for.</source>
        <translation>Une étiquette DNS donne à la machine un nom qui reste quand son adresse change, et que son certificat peut garantir.</translation>
    </message>
    <message>
        <source>When It Is Not Wanted Any More</source>
        <translation>Quand elle n’est plus utile</translation>
    </message>
    <message>
        <source>Take Back deletes exactly what was made. What was there before stays, also in the same resource group. A machine that is stopped costs no more than its disk and its address.</source>
        <translation>Retirer supprime exactement ce qui a été créé. Ce qui existait auparavant reste, y compris dans le même groupe de ressources. Une machine arrêtée ne coûte que son disque et son adresse.</translation>
    </message>
    <message>
        <source>New Machines</source>
        <translation>Nouvelles machines</translation>
    </message>
    <message>
        <source>Short texts about what Slipway does, and why.</source>
        <translation>De courts textes sur ce que fait Slipway, et pourquoi.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LogToolBar</name>
    <message>
        <source>From a Time…</source>
        <extracomment>Choice of lines of a log: opens a dialog</extracomment>
        <translation>Choisir une période…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Choice of lines of a log. %1 and %2 are dates and times</extracomment>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>Choice of lines of a log. %1 is a date and time</extracomment>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>Choice of lines of a log. %1 is a date and time</extracomment>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Last 1,000 Lines</source>
        <extracomment>Choice of lines of a log</extracomment>
        <translation>1&#x202f;000 dernières lignes</translation>
    </message>
    <message>
        <source>Last 15 Minutes</source>
        <extracomment>Choice of lines of a log</extracomment>
        <translation>15 dernières minutes</translation>
    </message>
    <message>
        <source>Last Hour</source>
        <extracomment>Choice of lines of a log</extracomment>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 Hours</source>
        <extracomment>Choice of lines of a log</extracomment>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Choice of lines of a log</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Lines to Show</source>
        <extracomment>Accessible name of a choice: which part of the logs is shown</extracomment>
        <translation>Lignes à afficher</translation>
    </message>
    <message>
        <source>Standard Output (stdout)</source>
        <extracomment>Menu item. stdout is the name of a stream</extracomment>
        <translation>Sortie standard (stdout)</translation>
    </message>
    <message>
        <source>Standard Error (stderr)</source>
        <extracomment>Menu item. stderr is the name of a stream</extracomment>
        <translation>Erreur standard (stderr)</translation>
    </message>
    <message>
        <source>Local Time</source>
        <extracomment>Menu item: time stamps of a log</extracomment>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>UTC</source>
        <extracomment>Menu item: time stamps of a log</extracomment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>No Time Stamps</source>
        <extracomment>Menu item: time stamps of a log</extracomment>
        <translation>Sans horodatage</translation>
    </message>
    <message>
        <source>Wrap Long Lines</source>
        <extracomment>Menu item: long lines go on in the next row</extracomment>
        <translation>Renvoyer les longues lignes à la ligne</translation>
    </message>
    <message>
        <source>Show JSON as Text</source>
        <extracomment>Menu item</extracomment>
        <translation>Afficher le JSON comme texte</translation>
    </message>
    <message>
        <source>Highlight Matches</source>
        <extracomment>Menu item: marks what was searched for</extracomment>
        <translation>Surligner les correspondances</translation>
    </message>
    <message>
        <source>Search Logs</source>
        <extracomment>Accessible name of a field</extracomment>
        <translation>Rechercher dans les journaux</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <extracomment>Shown in the empty field; the keys go there</extracomment>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Previous Match</source>
        <extracomment>Button: jumps to the match before</extracomment>
        <translation>Correspondance précédente</translation>
    </message>
    <message>
        <source>Next Match</source>
        <extracomment>Button: jumps to the match behind</extracomment>
        <translation>Correspondance suivante</translation>
    </message>
    <message>
        <source>Copy Lines</source>
        <extracomment>Button: copies lines of a log</extracomment>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Save Lines…</source>
        <extracomment>Button: writes lines of a log into a file</extracomment>
        <translation>Enregistrer les lignes…</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: empties the window; nothing changes in the container</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Match Case</source>
        <extracomment>Button that stays pressed</extracomment>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Regular Expression</source>
        <extracomment>Button that stays pressed</extracomment>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Show Only Matching Lines</source>
        <extracomment>Button that stays pressed: shows only the lines that match</extracomment>
        <translation>Uniquement les lignes correspondantes</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button that stays pressed: new lines of a log are scrolled to</extracomment>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Button: menu of how a log is shown</extracomment>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LogView</name>
    <message>
        <source>Copy</source>
        <extracomment>Menu: copies lines of a log with their time stamps</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy Without Time Stamps</source>
        <extracomment>Menu: copies lines of a log</extracomment>
        <translation>Copier sans horodatage</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Menu: selects all lines of a log</extracomment>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LogWords</name>
    <message>
        <source>Debug</source>
        <extracomment>Importance of a line of a log</extracomment>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Information</source>
        <extracomment>Importance of a line of a log</extracomment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Importance of a line of a log</extracomment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Importance of a line of a log</extracomment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>The container was started again here.</source>
        <extracomment>Between the lines of a log</extracomment>
        <translation>Le conteneur a été redémarré ici.</translation>
    </message>
    <message>
        <source>The connection was lost here.</source>
        <extracomment>Between the lines of a log</extracomment>
        <translation>La connexion a été perdue ici.</translation>
    </message>
    <message>
        <source>The connection is back. Nothing was left out.</source>
        <extracomment>Between the lines of a log</extracomment>
        <translation>La connexion est rétablie. Rien ne manque.</translation>
    </message>
    <message>
        <source>Lines are missing here: the engine no longer has them.</source>
        <extracomment>Between the lines of a log</extracomment>
        <translation>Des lignes manquent ici&#xa0;: le moteur ne les a plus.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LogsTab</name>
    <message>
        <source>Logs</source>
        <extracomment>Title of a tab: what a container has written</extracomment>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Not a valid expression</source>
        <extracomment>Beside the search field</extracomment>
        <translation>Expression non valide</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside the search field: the match that is shown, and how many there are</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <extracomment>Beside the search field
----------
Below the lines of a log</extracomment>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <extracomment>Below the lines of a log</extracomment>
        <translation>
            <numerusform>%Ln ligne copiée.</numerusform>
            <numerusform>%Ln lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Lines</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Enregistrer les lignes</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <extracomment>Below the lines of a log. %1 is a file</extracomment>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>%1 of %2 lines shown</source>
        <extracomment>Below the lines of a log. %1 of %2 lines are shown</extracomment>
        <translation>%1 lignes affichées sur %2</translation>
    </message>
    <message>
        <source>%1; older ones were let go to save memory</source>
        <extracomment>Below the lines of a log. %1 is &quot;1,234 lines&quot;</extracomment>
        <translation>%1&#xa0;; les plus anciennes ont été abandonnées pour économiser la mémoire</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <extracomment>Instead of the lines of a log</extracomment>
        <translation>Aucune ligne ne correspond.</translation>
    </message>
    <message>
        <source>There are no lines here yet. New ones appear as they are written.</source>
        <extracomment>Instead of the lines of a log</extracomment>
        <translation>Il n’y a pas encore de ligne ici. Les nouvelles apparaissent dès qu’elles sont écrites.</translation>
    </message>
    <message>
        <source>The connection to the log of &quot;%1&quot; is lost and is tried again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>La connexion au journal de «&#xa0;%1&#xa0;» est perdue&#xa0;; nouvelle tentative en cours.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <extracomment>Button</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Log Lines</source>
        <extracomment>Accessible name of the lines of a log</extracomment>
        <translation>Lignes du journal</translation>
    </message>
    <message numerus="yes">
        <source>Only the logs of the first %1 of %n container(s) are shown.</source>
        <extracomment>%n containers are chosen in the list, %1 is 20</extracomment>
        <translation>
            <numerusform>Seuls les journaux des %1 premiers de %n conteneur sont affichés.</numerusform>
            <numerusform>Seuls les journaux des %1 premiers de %n conteneurs sont affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of a line copied.</source>
        <translation>Une partie d’une ligne a été copiée.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LooseFolder</name>
    <message>
        <source>Make the Data Folder Private</source>
        <extracomment>Title of a question when the program starts</extracomment>
        <translation>Rendre le dossier de données privé</translation>
    </message>
    <message>
        <source>Others on this computer can read the folder in which Slipway keeps its keys and settings, so it does not start. Take that from them? What is in the folder stays as it is.</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent lire le dossier dans lequel Slipway conserve ses clés et ses paramètres&#xa0;: il ne démarre donc pas. Leur retirer cet accès&#xa0;? Le contenu du dossier reste inchangé.</translation>
    </message>
    <message>
        <source>Make Private</source>
        <extracomment>Button: takes from others what they may do with a folder</extracomment>
        <translation>Rendre privé</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineActions</name>
    <message>
        <source>Copy Name</source>
        <extracomment>Menu entry</extracomment>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <extracomment>Menu entry</extracomment>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy Resource ID</source>
        <extracomment>Menu entry</extracomment>
        <translation>Copier l’ID de ressource</translation>
    </message>
    <message>
        <source>Copy ssh Command</source>
        <extracomment>Menu entry: copies &quot;ssh user@address&quot;</extracomment>
        <translation>Copier la commande ssh</translation>
    </message>
    <message>
        <source>Open in the Azure Portal</source>
        <extracomment>Menu entry: opens the web page of a machine</extracomment>
        <translation>Ouvrir dans le portail Azure</translation>
    </message>
    <message>
        <source>%1 %2 of %3 machines are done.</source>
        <extracomment>Above the list of machines: %1 is &quot;Starting…&quot;, %2 of %3 machines are done</extracomment>
        <translation>%1 %2 machines sur %3 sont terminées.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed.</source>
        <extracomment>Follows &quot;12 of 20 machines are done.&quot;</extracomment>
        <translation>
            <numerusform>%Ln a échoué.</numerusform>
            <numerusform>%Ln ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It failed for %n machine(s). &quot;%1&quot;: %2</source>
        <extracomment>%n machines could not be started, stopped or restarted; %1 is the first of them, %2 says why</extracomment>
        <translation>
            <numerusform>Échec pour %Ln machine. «&#xa0;%1&#xa0;»&#xa0;: %2</numerusform>
            <numerusform>Échec pour %Ln machines. «&#xa0;%1&#xa0;»&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineActivityTab</name>
    <message>
        <source>Activity</source>
        <extracomment>Tab: what was done to a machine</extracomment>
        <translation>Activité</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineDetail</name>
    <message>
        <source>Machine Details</source>
        <extracomment>Accessible name of the pane that shows one machine</extracomment>
        <translation>Détails de la machine</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineDockerTab</name>
    <message>
        <source>Docker</source>
        <extracomment>Title of a tab: Docker on a machine</extracomment>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Result of the Check</source>
        <extracomment>Accessible name: what a look at an engine has found</extracomment>
        <translation>Résultat de la vérification</translation>
    </message>
    <message>
        <source>Change Rule…</source>
        <extracomment>Button: changes who may reach the engine over the network</extracomment>
        <translation>Modifier la règle…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <extracomment>Button: puts a new certificate for today&apos;s addresses on a machine</extracomment>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Set up by</source>
        <extracomment>What installed Docker on a machine</extracomment>
        <translation>Installé par</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Version of Docker</extracomment>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>Where an engine listens</extracomment>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>The engine&apos;s certificate</extracomment>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Network rule</source>
        <extracomment>Slipway&apos;s rule in the security group of a machine</extracomment>
        <translation>Règle réseau</translation>
    </message>
    <message>
        <source>Reminder</source>
        <extracomment>When somebody wants to be reminded to close the network rule</extracomment>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Slipway has not set up Docker on this machine, and knows no engine there.</source>
        <translation>Slipway n’a pas installé Docker sur cette machine et n’y connaît aucun moteur.</translation>
    </message>
    <message>
        <source>Add Docker…</source>
        <extracomment>Button: opens the wizard that sets up Docker</extracomment>
        <translation>Ajouter Docker…</translation>
    </message>
    <message>
        <source>Valid until %1 (%2)</source>
        <extracomment>%1 is a date, %2 is &quot;in 12 days&quot; or &quot;ended 3 days ago&quot;</extracomment>
        <translation>Valable jusqu’au %1 (%2)</translation>
    </message>
    <message>
        <source>It does not name %1.</source>
        <extracomment>%1 is a list of names and addresses</extracomment>
        <translation>Il ne nomme pas %1.</translation>
    </message>
    <message>
        <source>The machine&apos;s address has changed to %1. Repairing gives it a certificate for that address, and leads the host there.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>L’adresse de la machine est maintenant %1. La réparation lui donne un certificat pour cette adresse et y dirige l’hôte.</translation>
    </message>
    <message>
        <source>The machine is reached by %1 today, which its certificate does not name. Repairing gives it one that does.</source>
        <extracomment>%1 is a list of names and addresses</extracomment>
        <translation>La machine est aujourd’hui joignable par %1, que son certificat ne nomme pas. La réparation lui en donne un qui le fait.</translation>
    </message>
    <message>
        <source>The network rule has been changed.</source>
        <translation>La règle réseau a été modifiée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes back what was just done</extracomment>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>The network rule does not let you in: your address is %1 now.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>La règle réseau ne vous laisse pas entrer&#xa0;: votre adresse est maintenant %1.</translation>
    </message>
    <message>
        <source>Update Rule…</source>
        <extracomment>Button: changes the network rule to another address</extracomment>
        <translation>Mettre à jour la règle…</translation>
    </message>
    <message>
        <source>The day on which you wanted to close the network rule has come.</source>
        <translation>Le jour où vous vouliez fermer la règle réseau est arrivé.</translation>
    </message>
    <message>
        <source>Remove Rule…</source>
        <extracomment>Menu: removes Slipway&apos;s rule from the security groups of a machine</extracomment>
        <translation>Supprimer la règle…</translation>
    </message>
    <message>
        <source>Replace the Authority…</source>
        <extracomment>Menu: another authority takes the place of an engine&apos;s, on all its hosts</extracomment>
        <translation>Remplacer l’autorité…</translation>
    </message>
    <message>
        <source>Remove Slipway&apos;s Access…</source>
        <extracomment>Menu: closes the way to an engine and forgets the host; Docker stays</extracomment>
        <translation>Supprimer l’accès de Slipway…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops looking at an engine</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Check Now</source>
        <extracomment>Button: looks how far a connection to an engine comes</extracomment>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>Engine Options…</source>
        <extracomment>Menu: changes settings of an engine</extracomment>
        <translation>Options du moteur…</translation>
    </message>
    <message>
        <source>Upgrade Docker…</source>
        <extracomment>Menu: updates the packages of Docker on a machine</extracomment>
        <translation>Mettre à niveau Docker…</translation>
    </message>
    <message>
        <source>Remove Docker…</source>
        <extracomment>Menu: takes Docker away from a machine</extracomment>
        <translation>Supprimer Docker…</translation>
    </message>
    <message>
        <source>Slipway has set up Docker on this machine, but has no host for it any more. Connecting again keeps the engine and gives it new certificates.</source>
        <translation>Slipway a installé Docker sur cette machine, mais n’a plus d’hôte pour ce moteur. Une nouvelle connexion conserve le moteur et lui donne de nouveaux certificats.</translation>
    </message>
    <message>
        <source>Connect Again…</source>
        <extracomment>Button: opens the wizard that sets up Docker again, for a new way to an engine that is there</extracomment>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Keep the Address…</source>
        <extracomment>Button: opens a window that gives the public address of a machine a DNS name, or makes it stay</extracomment>
        <translation>Conserver l’adresse…</translation>
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
    <message>
        <source>Private Address</source>
        <translation>Adresse privée</translation>
    </message>
    <message>
        <source>DNS Name</source>
        <translation>Nom DNS</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>State of a machine that could not be read just now: %1 is &quot;Running&quot;, %2 is &quot;5 min ago&quot;
----------
Heading of a group. %1 is the name of a subscription that another one has, too, %2 its id</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <extracomment>Heading of a group. %n machines</extracomment>
        <translation>
            <numerusform>%Ln machine</numerusform>
            <numerusform>%Ln machines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, %3 running</source>
        <extracomment>Heading of a group. %1 is its name, %2 is &quot;12 machines&quot;, %3 how many of them run</extracomment>
        <translation>%1 · %2, dont %3 en cours d’exécution</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineNetworkTab</name>
    <message>
        <source>Network</source>
        <extracomment>Title of a tab: addresses and security groups of a machine</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Reached from:</source>
        <extracomment>Label of a field: an address; whether it can reach the port is said below</extracomment>
        <translation>Accès depuis&#xa0;:</translation>
    </message>
    <message>
        <source>My Address</source>
        <extracomment>Button: finds out the address of this computer on the Internet</extracomment>
        <translation>Mon adresse</translation>
    </message>
    <message>
        <source>Port:</source>
        <extracomment>Label of a field: a TCP port</extracomment>
        <translation>Port&#xa0;:</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Adresse privée</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>Nom DNS</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>The network interface of a machine</extracomment>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Security group of the interface</source>
        <extracomment>The security group of a network interface</extracomment>
        <translation>Groupe de sécurité de l’interface</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Sous-réseau</translation>
    </message>
    <message>
        <source>Security group of the subnet</source>
        <extracomment>The security group of a subnet</extracomment>
        <translation>Groupe de sécurité du sous-réseau</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>No security group guards this machine.</source>
        <extracomment>A machine without network security groups</extracomment>
        <translation>Aucun groupe de sécurité ne protège cette machine.</translation>
    </message>
    <message>
        <source>The machine has no public address: only its virtual network gets to it.</source>
        <translation>La machine n’a pas d’adresse publique&#xa0;: seul son réseau virtuel y accède.</translation>
    </message>
    <message>
        <source>DNS Name or Static Address…</source>
        <extracomment>Button: opens a window that gives the public address of a machine a DNS name, or makes it stay</extracomment>
        <translation>Nom DNS ou adresse statique…</translation>
    </message>
    <message>
        <source>No security group guards this machine, and a Standard public address lets nothing in until a security group allows it.</source>
        <extracomment>Why nothing gets to a machine&apos;s public address. &quot;Standard&quot; is the name of Azure&apos;s kind of address</extracomment>
        <translation>Aucun groupe de sécurité ne protège cette machine, et une adresse publique Standard ne laisse rien entrer tant qu’un groupe de sécurité ne l’autorise pas.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineOverviewTab</name>
    <message>
        <source>Overview</source>
        <extracomment>Title of a tab: what the list knows of a machine</extracomment>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>What a machine has: the name of a size of Azure, e.g. Standard_D2s_v5</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Where a machine stands: a region of Azure</extracomment>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>What a machine was made from</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>The Azure agent on a machine</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Adresse privée</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>Nom DNS</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Azure tags of a machine, &quot;key=value&quot;</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Can get Docker by: %1</source>
        <extracomment>%1 is a list of routes, e.g. &quot;Custom Script extension&quot;</extracomment>
        <translation>Installation de Docker possible par&#xa0;: %1</translation>
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
        <source>Connect Again…</source>
        <extracomment>Button: opens the wizard that sets up Docker again, for a new way to an engine that is there</extracomment>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Show Extensions</source>
        <extracomment>Button: shows the tab with the extensions of a machine</extracomment>
        <translation>Afficher les extensions</translation>
    </message>
    <message>
        <source>Open in the Portal</source>
        <extracomment>Button: opens the page of a machine in the Azure portal, in a browser</extracomment>
        <translation>Ouvrir dans le portail</translation>
    </message>
    <message>
        <source>Slipway has set up Docker here, but has no host for it any more. Connecting again keeps the engine and gives it new certificates.</source>
        <translation>Slipway a installé Docker ici, mais n’a plus d’hôte pour ce moteur. Une nouvelle connexion conserve le moteur et lui donne de nouveaux certificats.</translation>
    </message>
    <message>
        <source>Restart Machine…</source>
        <extracomment>Button: asks whether a machine shall be restarted</extracomment>
        <translation>Redémarrer la machine…</translation>
    </message>
    <message>
        <source>New Machine…</source>
        <extracomment>Button: opens the window in which a machine is made</extracomment>
        <translation>Nouvelle machine…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineStatusTab</name>
    <message>
        <source>Status</source>
        <extracomment>Title of a tab: what a virtual machine reports of itself</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>Title of a column: what a status is about: the machine, its agent, a disk</extracomment>
        <translation>Élément</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Title of a column</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Title of a column: when it was reported</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Title of a column: what Azure or the agent says, in English</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>generation %1</source>
        <extracomment>%1 is &quot;V2&quot;: which kind of virtual hardware a machine has</extracomment>
        <translation>génération %1</translation>
    </message>
    <message>
        <source>agent %1</source>
        <extracomment>%1 is a version</extracomment>
        <translation>agent %1</translation>
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
        <translation>Système d’exploitation&#xa0;:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Resource group:</source>
        <translation>Groupe de ressources&#xa0;:</translation>
    </message>
    <message>
        <source>Agent:</source>
        <translation>Agent&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Add Docker to %n machine(s)</source>
        <translation>
            <numerusform>Ajouter Docker à %Ln machine</numerusform>
            <numerusform>Ajouter Docker à %Ln machines</numerusform>
        </translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <extracomment>A machine is not set up with the others; %1 is a sentence or some words that say why</extracomment>
        <translation>Exclue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Packages:</source>
        <extracomment>Field: where packages of Docker come from</extracomment>
        <translation>Paquets&#xa0;:</translation>
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
        <extracomment>%1 is &quot;38 machines&quot;, %2 is &quot;3 subscriptions&quot;</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 in %2 · updated %3</source>
        <extracomment>%1 is &quot;38 machines&quot;, %2 is &quot;3 subscriptions&quot;, %3 is &quot;12 s ago&quot;</extracomment>
        <translation>%1 dans %2 · liste actualisée %3</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>Menu entry: writes the machines that are listed to a file for spreadsheets</extracomment>
        <translation>Exporter au format CSV…</translation>
    </message>
    <message>
        <source>Show Windows Machines</source>
        <extracomment>Menu entry that can be checked</extracomment>
        <translation>Afficher les machines Windows</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <extracomment>Button with a menu. %1 is what machines are grouped by: &quot;Location&quot;, &quot;None&quot;</extracomment>
        <translation>Grouper&#xa0;: %1</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>What machines are grouped by</extracomment>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Resource Group</source>
        <extracomment>What machines are grouped by</extracomment>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>What machines are grouped by</extracomment>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Docker</source>
        <extracomment>What machines are grouped by: whether they have Docker or can get it</extracomment>
        <translation>Docker</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Machines are not grouped</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>Button with a menu: start, stop, restart machines</extracomment>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Filter: name, address, tag:env=prod, os:ubuntu, state:running, location:west  (/)</source>
        <translation>Filtre&#xa0;: nom, adresse, tag:env=prod, os:ubuntu, state:running, location:west  (/)</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button with a menu: which columns the table shows</extracomment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with more</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>No machine matches the filter.</source>
        <translation>Aucune machine ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <extracomment>Button: empties the filter field</extracomment>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 machines match the filter, %2 is &quot;38 machines&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <extracomment>Title of a column in a file</extracomment>
        <translation>ID de ressource</translation>
    </message>
    <message>
        <source>Export Machines</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Exporter les machines</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>%1 (%2), with its containers</source>
        <extracomment>One of several machines that will stop: %1 is its name, %2 its resource group</extracomment>
        <translation>%1 (%2), avec ses conteneurs</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>One of several machines: %1 is its name, %2 its resource group</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of a list: %n more machines are not named</extracomment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n Machine(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>Arrêter %Ln machine</numerusform>
            <numerusform>Arrêter %Ln machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n machine(s) and give back the hardware? Everything that runs there ends; disks are kept.</source>
        <translation>
            <numerusform>Arrêter %Ln machine et rendre le matériel&#xa0;? Tout ce qui s’y exécute prend fin&#xa0;; les disques sont conservés.</numerusform>
            <numerusform>Arrêter %Ln machines et rendre le matériel&#xa0;? Tout ce qui s’y exécute prend fin&#xa0;; les disques sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>A public address that is not static may be another one afterwards.</source>
        <translation>Une adresse publique qui n’est pas statique peut être différente ensuite.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops machines</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n Machine(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>Redémarrer %Ln machine</numerusform>
            <numerusform>Redémarrer %Ln machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n machine(s)? Everything that runs there ends, and what does not start by itself stays ended.</source>
        <translation>
            <numerusform>Redémarrer %Ln machine&#xa0;? Tout ce qui s’y exécute prend fin, et ce qui ne démarre pas tout seul reste arrêté.</numerusform>
            <numerusform>Redémarrer %Ln machines&#xa0;? Tout ce qui s’y exécute prend fin, et ce qui ne démarre pas tout seul reste arrêté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>Button: restarts machines</extracomment>
        <translation>Redémarrer</translation>
    </message>
    <message numerus="yes">
        <source>Redeploy %n Machine(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>Redéployer %Ln machine</numerusform>
            <numerusform>Redéployer %Ln machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n machine(s) to other hardware? They restart, and what is on their temporary disk is lost.</source>
        <translation>
            <numerusform>Déplacer %Ln machine vers un autre matériel&#xa0;? Elle redémarre, et le contenu de son disque temporaire est perdu.</numerusform>
            <numerusform>Déplacer %Ln machines vers un autre matériel&#xa0;? Elles redémarrent, et le contenu de leur disque temporaire est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeploy</source>
        <extracomment>Button: moves machines to other hardware</extracomment>
        <translation>Redéployer</translation>
    </message>
    <message>
        <source>New Machine…</source>
        <extracomment>Button: opens the window in which a machine is made</extracomment>
        <translation>Nouvelle machine…</translation>
    </message>
    <message>
        <source>Connect Again</source>
        <extracomment>Button: sets up Docker again on a machine whose engine Slipway has no host for any more</extracomment>
        <translation>Se reconnecter</translation>
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
    <message>
        <source>Accounts…</source>
        <extracomment>Menu: opens the list of accounts in the settings</extracomment>
        <translation>Comptes…</translation>
    </message>
    <message>
        <source>&amp;New Machine with Docker…</source>
        <extracomment>Menu: opens the window in which a machine is made</extracomment>
        <translation>&amp;Nouvelle machine avec Docker…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NetworkPane</name>
    <message>
        <source>Unchanged</source>
        <extracomment>In an empty field: a password was entered before and is still used</extracomment>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy. Until then the choice before it holds.</source>
        <translation>Saisissez le nom ou l’adresse du proxy. D’ici là, le choix précédent s’applique.</translation>
    </message>
    <message>
        <source>The server is a name or an address alone, without &quot;http://&quot;, port or path.</source>
        <translation>Le serveur est un nom ou une adresse seulement, sans «&#xa0;http://&#xa0;», port ni chemin.</translation>
    </message>
    <message>
        <source>One of the exceptions is neither a name, an address nor a network such as 10.0.0.0/8.</source>
        <translation>L’une des exceptions n’est ni un nom, ni une adresse, ni un réseau tel que 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. The password is good until you quit Slipway.</source>
        <translation>Le trousseau de cet ordinateur ne peut pas être utilisé. Le mot de passe est valable jusqu’à ce que vous quittiez Slipway.</translation>
    </message>
    <message>
        <source>Asking Azure…</source>
        <translation>Demande à Azure…</translation>
    </message>
    <message>
        <source>Azure and its sign-in answer.</source>
        <translation>Azure et sa page de connexion répondent.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Title of a group of settings: how Azure is reached</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>How Slipway reaches Azure. Docker hosts are always reached directly.</source>
        <translation>Comment Slipway joint Azure. Les hôtes Docker sont toujours joints directement.</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>Proxy&#xa0;:</translation>
    </message>
    <message>
        <source>As on This Computer</source>
        <extracomment>Choice of proxy: that of the computer</extracomment>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Choice of proxy: no proxy</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This HTTP Proxy</source>
        <extracomment>Choice of proxy: the one whose server and port are entered below</extracomment>
        <translation>Ce proxy HTTP</translation>
    </message>
    <message>
        <source>Server:</source>
        <extracomment>Field: name or address of the proxy</extracomment>
        <translation>Serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Port&#xa0;:</translation>
    </message>
    <message>
        <source>Not For:</source>
        <extracomment>Field: hosts that are reached without the proxy</extracomment>
        <translation>Sauf pour&#xa0;:</translation>
    </message>
    <message>
        <source>Names, addresses and networks, separated by commas. This computer itself is always reached directly.</source>
        <translation>Noms, adresses et réseaux, séparés par des virgules. Cet ordinateur lui-même est toujours joint directement.</translation>
    </message>
    <message>
        <source>User Name:</source>
        <translation>Nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Keep the password in the keychain of this computer</source>
        <translation>Conserver le mot de passe dans le trousseau</translation>
    </message>
    <message>
        <source>Try Connection</source>
        <extracomment>Button: asks Azure for something that needs no sign-in</extracomment>
        <translation>Essayer la connexion</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewCertificateDialog</name>
    <message>
        <source>None: for any names</source>
        <extracomment>First choice of a list of machines: none of them</extracomment>
        <translation>Aucune&#xa0;: pour des noms quelconques</translation>
    </message>
    <message>
        <source>New Authority</source>
        <extracomment>Title of a window</extracomment>
        <translation>Nouvelle autorité</translation>
    </message>
    <message>
        <source>An authority signs the certificates of your engines and of those who may talk to them. Its key never leaves this computer unless you export it.</source>
        <translation>Une autorité signe les certificats de vos moteurs et de ceux qui peuvent leur parler. Sa clé ne quitte jamais cet ordinateur, sauf si vous l’exportez.</translation>
    </message>
    <message>
        <source>New Server Certificate</source>
        <extracomment>Title of a window</extracomment>
        <translation>Nouveau certificat de serveur</translation>
    </message>
    <message>
        <source>A server certificate proves that an engine is the one you mean. It counts only for the names and addresses that it carries.</source>
        <translation>Un certificat de serveur prouve qu’un moteur est bien celui auquel vous pensez. Il ne vaut que pour les noms et adresses qu’il contient.</translation>
    </message>
    <message>
        <source>New Identity</source>
        <extracomment>Title of a window</extracomment>
        <translation>Nouvelle identité</translation>
    </message>
    <message>
        <source>An identity lets somebody talk to the engines that trust its authority, with all rights there. Make one for each person and each CI job, so that each can end by itself.</source>
        <translation>Une identité permet de parler aux moteurs qui font confiance à son autorité, avec tous les droits. Créez-en une par personne et par tâche CI, afin que chacune puisse expirer séparément.</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field: what a certificate is called</extracomment>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Machine:</source>
        <extracomment>Field: the machine a certificate is for</extracomment>
        <translation>Machine&#xa0;:</translation>
    </message>
    <message>
        <source>Names and Addresses:</source>
        <extracomment>Field: DNS names and addresses in a certificate</extracomment>
        <translation>Noms et adresses&#xa0;:</translation>
    </message>
    <message>
        <source>Everything that the engine is reached by, with commas or blanks in between.</source>
        <translation>Tout ce par quoi le moteur est joignable, séparé par des virgules ou des espaces.</translation>
    </message>
    <message>
        <source>Signed By:</source>
        <extracomment>Field: who signs a certificate</extracomment>
        <translation>Signé par&#xa0;:</translation>
    </message>
    <message>
        <source>Key:</source>
        <extracomment>Field: the kind of a key</extracomment>
        <translation>Clé&#xa0;:</translation>
    </message>
    <message>
        <source>Valid for:</source>
        <extracomment>Field: how long a certificate is good for</extracomment>
        <translation>Valable pendant&#xa0;:</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>After a number in a field</extracomment>
        <translation>jours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button: makes a certificate</extracomment>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Only for These Names and Addresses:</source>
        <extracomment>Field: the DNS names and addresses for which an authority may sign certificates</extracomment>
        <translation>Seulement pour ces noms et adresses&#xa0;:</translation>
    </message>
    <message>
        <source>Whoever steals its key can then pretend to be nobody else. A name stands for everything below it, too. Empty: no limits. They cannot be changed later.</source>
        <translation>Qui vole sa clé ne peut alors se faire passer pour personne d’autre. Un nom vaut aussi pour tout ce qui se trouve au-dessous. Vide&#xa0;: aucune limite. Elles ne peuvent pas être modifiées par la suite.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineCard</name>
    <message>
        <source>Being made</source>
        <extracomment>State of a new machine</extracomment>
        <translation>Création en cours</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>State of a new machine</extracomment>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a new machine</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of a new machine: somebody stopped it</extracomment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <extracomment>State of a new machine: what was made is being deleted</extracomment>
        <translation>Retrait en cours</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>State of a new machine: what was made was deleted</extracomment>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>State of a new machine: the program ended before it was done</extracomment>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Started %1</source>
        <extracomment>%1 is &quot;3 min ago&quot;</extracomment>
        <translation>Commencé %1</translation>
    </message>
    <message>
        <source>New machine %1</source>
        <extracomment>Title of a card: a machine that is being made; %1 is its name</extracomment>
        <translation>Nouvelle machine %1</translation>
    </message>
    <message>
        <source>Take Back</source>
        <extracomment>Button: takes back what was made of a new machine</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on with making a machine</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Show Steps</source>
        <translation>Afficher les étapes</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineEnds</name>
    <message>
        <source>The machine &quot;%1&quot; is ready.</source>
        <extracomment>Notification. %1 is a machine that was made</extracomment>
        <translation>La machine «&#xa0;%1&#xa0;» est prête.</translation>
    </message>
    <message>
        <source>The machine &quot;%1&quot; was taken back.</source>
        <extracomment>Notification. %1 is a machine: what was made of it is deleted</extracomment>
        <translation>La machine «&#xa0;%1&#xa0;» a été retirée.</translation>
    </message>
    <message>
        <source>The machine &quot;%1&quot; could not be taken back. %2</source>
        <extracomment>Notification. %1 is a machine, %2 says why, in sentences</extracomment>
        <translation>La machine «&#xa0;%1&#xa0;» n’a pas pu être retirée. %2</translation>
    </message>
    <message>
        <source>The machine &quot;%1&quot; could not be made. %2</source>
        <extracomment>Notification. %1 is a machine, %2 says why, in sentences</extracomment>
        <translation>La machine «&#xa0;%1&#xa0;» n’a pas pu être créée. %2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineList</name>
    <message>
        <source>The record of this machine cannot be read, so it can neither go on nor be taken back.</source>
        <translation>L’enregistrement de cette machine est illisible&#xa0;: sa création ne peut ni continuer ni être défaite.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineProgress</name>
    <message>
        <source>%1 runs, and its Docker answers over mutual TLS.</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 fonctionne, et son Docker répond avec authentification TLS mutuelle.</translation>
    </message>
    <message>
        <source>Stopped. What was made so far can be continued or taken back.</source>
        <translation>Arrêté. Ce qui a été créé jusqu’ici peut être poursuivi ou retiré.</translation>
    </message>
    <message>
        <source>Everything that was made is being taken back…</source>
        <translation>Retrait en cours de tout ce qui a été créé…</translation>
    </message>
    <message>
        <source>Everything that was made has been taken back. The resource group stays: something else is in it.</source>
        <translation>Tout ce qui avait été créé a été retiré. Le groupe de ressources reste&#xa0;: il contient autre chose.</translation>
    </message>
    <message>
        <source>Everything that was made has been taken back.</source>
        <translation>Tout ce qui avait été créé a été retiré.</translation>
    </message>
    <message>
        <source>Under way for %1</source>
        <extracomment>%1 is a duration such as &quot;2 min 5 s&quot;</extracomment>
        <translation>En cours depuis %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <extracomment>%1 is a duration such as &quot;2 min 5 s&quot;</extracomment>
        <translation>Durée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take Back %1</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>The machine %1 is deleted with its disk and its network, and the resource group %2 if nothing else is in it. What is on the machine is lost.</source>
        <translation>La machine %1 est supprimée avec son disque et son réseau, ainsi que le groupe de ressources %2 s’il ne contient rien d’autre. Ce qui se trouve sur la machine est perdu.</translation>
    </message>
    <message>
        <source>The machine %1 is deleted with its disk and its network. What is on the machine is lost. Everything that was in the resource group before stays.</source>
        <translation>La machine %1 est supprimée avec son disque et son réseau. Ce qui se trouve sur la machine est perdu. Tout ce qui était déjà dans le groupe de ressources reste.</translation>
    </message>
    <message>
        <source>Take Back</source>
        <extracomment>Button: deletes what was made</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Making %1</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Création de %1</translation>
    </message>
    <message>
        <source>You can close this window: the work goes on and is shown under Activity.</source>
        <translation>Vous pouvez fermer cette fenêtre&#xa0;: le travail se poursuit et s’affiche sous Activité.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Title of a column: a step or a resource</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Title of a column: how long something took</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open Containers</source>
        <translation>Afficher les conteneurs</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 est prête</translation>
    </message>
    <message>
        <source>%1 could not be made</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Impossible de créer %1</translation>
    </message>
    <message>
        <source>Making %1 was stopped</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>La création de %1 a été arrêtée</translation>
    </message>
    <message>
        <source>Taking %1 back</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Retrait de %1</translation>
    </message>
    <message>
        <source>%1 was taken back</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 a été retirée</translation>
    </message>
    <message>
        <source>You find this under Activity, also when this window is closed.</source>
        <translation>Vous retrouvez ceci sous Activité, même une fois cette fenêtre fermée.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineQuestion</name>
    <message>
        <source>There is a machine of this name in the resource group. Choose another name.</source>
        <translation>Le groupe de ressources contient déjà une machine de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a resource group of this name already. Choose it in the list, or another name.</source>
        <translation>Il existe déjà un groupe de ressources de ce nom. Choisissez-le dans la liste, ou un autre nom.</translation>
    </message>
    <message>
        <source>Somebody has this DNS label in this location already. Choose another one.</source>
        <translation>Cette étiquette DNS est déjà prise dans cet emplacement. Choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineReview</name>
    <message>
        <source>Export ARM Template</source>
        <translation>Exporter le modèle ARM</translation>
    </message>
    <message>
        <source>Export Template Parameters</source>
        <translation>Exporter les paramètres du modèle</translation>
    </message>
    <message>
        <source>Export az Script</source>
        <translation>Exporter le script az</translation>
    </message>
    <message>
        <source>Export cloud-init File</source>
        <translation>Exporter le fichier cloud-init</translation>
    </message>
    <message>
        <source>Looking whether the names are free…</source>
        <translation>Vérification de la disponibilité des noms…</translation>
    </message>
    <message>
        <source>Asking Azure what it would do. This can take a minute…</source>
        <translation>Azure est interrogé sur ce qu’il ferait. Cela peut prendre une minute…</translation>
    </message>
    <message>
        <source>Azure would take it. Nothing has been made yet.</source>
        <translation>Azure l’accepterait. Rien n’a encore été créé.</translation>
    </message>
    <message>
        <source>The machine costs about %1 a month while it runs. Its disk, its address and traffic come on top.</source>
        <extracomment>%1 is a price such as &quot;31.20 EUR&quot;</extracomment>
        <translation>La machine coûte environ %1 par mois tant qu’elle fonctionne. Son disque, son adresse et le trafic s’y ajoutent.</translation>
    </message>
    <message>
        <source>What the machine costs is not known here: see the prices of Azure.</source>
        <translation>Le coût de la machine n’est pas connu ici&#xa0;: consultez les tarifs d’Azure.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Ce qui sera créé</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Azure&apos;s Answer</source>
        <extracomment>Tab: what Azure foresees</extracomment>
        <translation>Réponse d’Azure</translation>
    </message>
    <message>
        <source>az Script</source>
        <translation>Script az</translation>
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
        <source>ARM Template</source>
        <translation>Modèle ARM</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button with a menu: writes the plan to files</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>ARM Template…</source>
        <translation>Modèle ARM…</translation>
    </message>
    <message>
        <source>Template Parameters…</source>
        <translation>Paramètres du modèle…</translation>
    </message>
    <message>
        <source>az Script…</source>
        <translation>Script az…</translation>
    </message>
    <message>
        <source>cloud-init File…</source>
        <translation>Fichier cloud-init…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing has been made yet. In a new resource group you may ask Azure only when it is there, and it is asked before anything else is made.</source>
        <translation>Rien n’a encore été créé. Pour un nouveau groupe de ressources, vous n’êtes autorisé à interroger Azure que lorsqu’il existe&#xa0;; Azure est interrogé avant toute autre création.</translation>
    </message>
    <message>
        <source>One deployment makes the machine. Its address is known only then, so Docker follows in a second step. With a DNS label, everything is in the one deployment. Keys and other secrets are shown as asterisks.</source>
        <translation>Un seul déploiement crée la machine. Son adresse n’est connue qu’à ce moment-là&#xa0;: Docker suit donc dans une seconde étape. Avec une étiquette DNS, tout se fait dans ce seul déploiement. Les clés et autres secrets sont affichés sous forme d’astérisques.</translation>
    </message>
    <message>
        <source>One deployment makes all of this and ends with Docker running. After it Slipway only checks that Docker answers, and adds the host. Nothing else is changed. Keys and other secrets are shown as asterisks.</source>
        <translation>Un seul déploiement crée tout cela et se termine avec Docker en cours d’exécution. Ensuite, Slipway vérifie seulement que Docker répond et ajoute l’hôte. Rien d’autre n’est modifié. Les clés et autres secrets sont affichés sous forme d’astérisques.</translation>
    </message>
    <message>
        <source>The script holds the private key of the machine&apos;s Docker. It is written so that only you can read it: give it to nobody, and delete it when it has run. Its certificates are made now. When it has run, continue the set-up under Activity.</source>
        <translation>Le script contient la clé privée du Docker de la machine. Il est enregistré de sorte que vous seul puissiez le lire&#xa0;: ne le donnez à personne et supprimez-le une fois exécuté. Ses certificats sont créés maintenant. Une fois le script exécuté, continuez la configuration sous Activité.</translation>
    </message>
    <message>
        <source>One deployment makes the machine. The key of its Docker is made there, so Docker follows in a second step. Keys and other secrets are shown as asterisks.</source>
        <translation>Un seul déploiement crée la machine. La clé de son Docker y est créée&#xa0;: Docker suit donc dans une seconde étape. Les clés et autres secrets sont affichés sous forme d’astérisques.</translation>
    </message>
    <message>
        <source>The file holds the private key of the machine&apos;s Docker. It is written so that only you can read it: give it to nobody, and delete it when the machine is made. Make the machine with it and with the exported ARM template, which has the names that its certificates are for. Then continue the set-up under Activity.</source>
        <translation>Le fichier contient la clé privée du Docker de la machine. Il est enregistré de sorte que vous seul puissiez le lire&#xa0;: ne le donnez à personne et supprimez-le une fois la machine créée. Créez la machine avec ce fichier et avec le modèle ARM exporté, qui porte les noms auxquels ses certificats sont destinés. Continuez ensuite la configuration sous Activité.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineSummary</name>
    <message>
        <source>New group &quot;%1&quot;</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>Nouveau groupe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Group &quot;%1&quot;</source>
        <translation>Groupe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <extracomment>%1 is a price such as &quot;31.20 EUR&quot;</extracomment>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>Prix inconnu</translation>
    </message>
    <message>
        <source>User &quot;%1&quot;</source>
        <extracomment>%1 is the name of a user of a machine</extracomment>
        <translation>Utilisateur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>Nouvelle machine</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineWizard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Make Machine</source>
        <translation>Créer la machine</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>New Machine with Docker</source>
        <translation>Nouvelle machine avec Docker</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Page of a wizard: image, disk, user and key</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Page of a wizard: who may reach the machine</extracomment>
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
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close While the Machine Is Being Made?</source>
        <translation>Fermer pendant la création de la machine&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is still being made. It can go on in the background; you find it under Activity.</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>La création de %1 est encore en cours. Elle peut se poursuivre en arrière-plan&#xa0;; vous la retrouverez sous Activité.</translation>
    </message>
    <message>
        <source>Go On in the Background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Drop These Answers?</source>
        <translation>Abandonner ces réponses&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing has been made. What you have entered for %1 is forgotten.</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Rien n’a été créé. Ce que vous avez saisi pour %1 sera oublié.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>button</comment>
        <extracomment>Button: shows what will be made, before it is</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>More Options</source>
        <extracomment>Button: through the pages with all questions</extracomment>
        <translation>Plus d’options</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NoticeList</name>
    <message>
        <source>Notifications</source>
        <extracomment>Title of a list on the page Activity: what happened to containers and hosts</extracomment>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: empties the list of notifications</extracomment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NoticeModel</name>
    <message>
        <source>What Happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NoticeSettingsPane</name>
    <message>
        <source>Notifications</source>
        <extracomment>Title of a group of settings</extracomment>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Not Again Within:</source>
        <extracomment>Field: the same about the same container is told again only after so many minutes</extracomment>
        <translation>Pas de répétition avant&#xa0;:</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number: minutes</extracomment>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Title of a list of rules: containers and hosts for which other notifications are wanted</extracomment>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>The first one that matches the name of a container or host decides. The signs * and ? stand for any characters; with host: in front only hosts are meant.</source>
        <translation>La première qui correspond au nom d’un conteneur ou d’un hôte l’emporte. Les signes * et&#xa0;? remplacent des caractères quelconques&#xa0;; la forme host:nom ne vise que les hôtes.</translation>
    </message>
    <message>
        <source>Add Exception</source>
        <extracomment>Button: adds an exception</extracomment>
        <translation>Ajouter une exception</translation>
    </message>
    <message>
        <source>Also as messages of the desktop</source>
        <translation>Également comme messages du bureau</translation>
    </message>
    <message>
        <source>While the window of Slipway is not in front.</source>
        <translation>Quand la fenêtre de Slipway n’est pas au premier plan.</translation>
    </message>
    <message>
        <source>This desktop has no place for them (a system tray with messages).</source>
        <translation>Ce bureau n’a pas d’emplacement pour eux (une zone de notification avec messages).</translation>
    </message>
    <message>
        <source>Keep watching while the page Containers is not shown</source>
        <translation>Continuer la surveillance quand la page Conteneurs n’est pas affichée</translation>
    </message>
    <message>
        <source>Otherwise nothing is noticed meanwhile. It costs each host two connections, an answer every 15 seconds and a list of its containers every minute and after every change; and this computer the same once for each host.</source>
        <translation>Sinon, rien n’est remarqué entre-temps. Cela coûte à chaque hôte deux connexions, une réponse toutes les 15&#xa0;secondes et une liste de ses conteneurs chaque minute et après chaque modification&#xa0;; et à cet ordinateur, la même chose pour chaque hôte.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NoticeToast</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below a notification; %n is how many others came at the same time</extracomment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notification: opens the page Containers on its host, or the page Activity</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a message</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>You wanted to close the network rule for &quot;%1&quot; by now.</source>
        <extracomment>Notification. %1 is a host</extracomment>
        <translation>Vous vouliez avoir fermé la règle réseau pour «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>slipway::ui::OperationList</name>
    <message>
        <source>It could not be cancelled. %1</source>
        <extracomment>Of an operation that goes on. %1 says why, in sentences</extracomment>
        <translation>L’opération n’a pas pu être annulée. %1</translation>
    </message>
    <message>
        <source>Operations</source>
        <extracomment>Title of a list: what Slipway was asked to do with machines and containers</extracomment>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Button: does a failed operation once more, or looks again how it goes</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: ends an operation</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <extracomment>Button: takes operations that have ended out of the list</extracomment>
        <translation>Effacer les opérations terminées</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes back what an operation has done</extracomment>
        <translation>Défaire</translation>
    </message>
</context>
<context>
    <name>slipway::ui::OverviewTab</name>
    <message>
        <source>Overview</source>
        <extracomment>Title of a tab: what the list knows of a container</extracomment>
        <translation>Vue d’ensemble</translation>
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
        <source>%1 (%2)</source>
        <extracomment>%1 is a date and time, %2 is &quot;3 days ago&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::PassphraseDialog</name>
    <message>
        <source>Change Passphrase</source>
        <extracomment>Title of a window</extracomment>
        <translation>Modifier la phrase secrète</translation>
    </message>
    <message>
        <source>Private keys are encrypted with this passphrase. The keychain of this computer keeps it where it can; you are asked for it where it cannot. A recovery passphrase stays good.</source>
        <translation>Les clés privées sont chiffrées avec cette phrase secrète. Le trousseau de cet ordinateur la conserve s’il le peut&#xa0;; sinon, elle vous est demandée. Une phrase secrète de récupération reste valable.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <extracomment>Field</extracomment>
        <translation>Nouvelle phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>Again:</source>
        <extracomment>Field: the same passphrase once more</extracomment>
        <translation>Confirmer&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: gives private keys another passphrase</extracomment>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>slipway::ui::PortButtons</name>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens an address in the browser. %1 is &quot;http://203.0.113.21:8080&quot;</extracomment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Open a Port</source>
        <extracomment>Title of a question</extracomment>
        <translation>Ouvrir un port</translation>
    </message>
    <message>
        <source>Open this address in the browser? The port is published there only, and it is not the address by which the host is reached.</source>
        <translation>Ouvrir cette adresse dans le navigateur&#xa0;? Le port n’est publié que là, et ce n’est pas l’adresse par laquelle l’hôte est joint.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens an address in the browser</extracomment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ProcessesTab</name>
    <message>
        <source>Processes</source>
        <extracomment>Title of a tab: the processes that run in a container</extracomment>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Nothing runs in this container now. Start it to see its processes.</source>
        <translation>Rien ne s’exécute dans ce conteneur pour l’instant. Démarrez-le pour voir ses processus.</translation>
    </message>
    <message>
        <source>Asking for the processes…</source>
        <translation>Demande des processus…</translation>
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
        <translation>Vous pouvez fermer cette fenêtre&#xa0;: la mise en place se poursuit et s’affiche sous Activité.</translation>
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
    <message>
        <source>Done: %1 · Failed: %2 · Under way or waiting: %3</source>
        <extracomment>How several set-ups stand together; %1, %2 and %3 are numbers of machines</extracomment>
        <translation>Terminées&#xa0;: %1 · Échouées&#xa0;: %2 · En cours ou en attente&#xa0;: %3</translation>
    </message>
    <message>
        <source>Undo the Set-Up of All Machines?</source>
        <translation>Défaire l’installation sur toutes les machines&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>What was set up on %n machine(s) is taken back: network rules, certificates and hosts. Docker itself stays installed.</source>
        <translation>
            <numerusform>Ce qui a été installé sur %Ln machine est retiré&#xa0;: règles réseau, certificats et hôtes. Docker lui-même reste installé.</numerusform>
            <numerusform>Ce qui a été installé sur %Ln machines est retiré&#xa0;: règles réseau, certificats et hôtes. Docker lui-même reste installé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo All</source>
        <extracomment>Button: takes back the set-up of all machines</extracomment>
        <translation>Tout défaire</translation>
    </message>
    <message numerus="yes">
        <source>Setting up Docker on %n machine(s)</source>
        <translation>
            <numerusform>Mise en place de Docker sur %Ln machine</numerusform>
            <numerusform>Mise en place de Docker sur %Ln machines</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel This One</source>
        <extracomment>Button: stops the set-up of the machine that is selected, not that of the others</extracomment>
        <translation>Annuler celle-ci</translation>
    </message>
    <message>
        <source>Retry All</source>
        <extracomment>Button: tries the set-up again on every machine on which it failed or was cancelled</extracomment>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>The network rule, the certificates and the host have been taken back. Docker stays on the machine and goes on listening there for clients with a certificate.</source>
        <translation>La règle de réseau, les certificats et l’hôte ont été retirés. Docker reste sur la machine et continue d’y écouter les clients munis d’un certificat.</translation>
    </message>
    <message>
        <source>Everything that was set up has been taken back, and Docker was removed. Its containers, images and volumes are still on the machine&apos;s disk.</source>
        <translation>Tout ce qui avait été mis en place a été défait et Docker a été supprimé. Ses conteneurs, images et volumes sont toujours sur le disque de la machine.</translation>
    </message>
    <message>
        <source>Undo, and Remove Docker from %1?</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Défaire et supprimer Docker de %1&#xa0;?</translation>
    </message>
    <message>
        <source>The set-up brought Docker to %1. All containers there stop, its packages and settings are removed, and nothing listens any more. Containers, images and volumes stay on the machine&apos;s disk. Network rule, certificates and host are taken back, too.</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>C’est cette configuration qui a installé Docker sur %1. Tous les conteneurs s’y arrêtent, ses paquets et ses paramètres sont supprimés et plus rien n’est à l’écoute. Les conteneurs, les images et les volumes restent sur le disque de la machine. La règle de réseau, les certificats et l’hôte sont également retirés.</translation>
    </message>
    <message>
        <source>Undo and Remove Docker</source>
        <translation>Défaire et supprimer Docker</translation>
    </message>
    <message>
        <source>Remove Docker Too…</source>
        <extracomment>Button: takes a set-up back, and the Docker that it brought</extracomment>
        <translation>Supprimer aussi Docker…</translation>
    </message>
    <message>
        <source>Docker is set up on %1</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Docker est en place sur %1</translation>
    </message>
    <message>
        <source>Docker could not be set up on %1</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Docker n’a pas pu être mis en place sur %1</translation>
    </message>
    <message>
        <source>Setting up Docker on %1 was stopped</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>La mise en place de Docker sur %1 a été arrêtée</translation>
    </message>
    <message>
        <source>Taking back the set-up of %1</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Retrait de la mise en place sur %1</translation>
    </message>
    <message>
        <source>The set-up of %1 was taken back</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>La mise en place sur %1 a été défaite</translation>
    </message>
    <message>
        <source>You find this under Activity, also when this window is closed.</source>
        <translation>Vous retrouvez ceci sous Activité, même une fois cette fenêtre fermée.</translation>
    </message>
    <message numerus="yes">
        <source>Setting up Docker on %n machine(s) has ended</source>
        <translation>
            <numerusform>La mise en place de Docker sur %Ln machine est terminée</numerusform>
            <numerusform>La mise en place de Docker sur %Ln machines est terminée</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::PruneDialog</name>
    <message>
        <source>Host:</source>
        <extracomment>Field: the host that is cleaned up</extracomment>
        <translation>Hôte&#xa0;:</translation>
    </message>
    <message>
        <source>Clean Up</source>
        <extracomment>Title of a dialog that removes what nobody uses</extracomment>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Containers that do not run</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>Conteneurs arrêtés</translation>
    </message>
    <message>
        <source>Images without a name that no container uses</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>Images sans nom qu’aucun conteneur n’utilise</translation>
    </message>
    <message>
        <source>All images that no container uses</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>Toutes les images qu’aucun conteneur n’utilise</translation>
    </message>
    <message>
        <source>Volumes without a name that no container uses</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>Volumes sans nom qu’aucun conteneur n’utilise</translation>
    </message>
    <message>
        <source>All volumes that no container uses, with all that is in them</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>Tous les volumes qu’aucun conteneur n’utilise, avec tout leur contenu</translation>
    </message>
    <message>
        <source>Networks that no container uses</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>Réseaux qu’aucun conteneur n’utilise</translation>
    </message>
    <message>
        <source>What Would Be Removed</source>
        <extracomment>Accessible name of the list of what would be removed</extracomment>
        <translation>Éléments qui seraient supprimés</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: container, image, volume or network</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: a thing&apos;s name</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column: how large a thing is</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Remove All of These</source>
        <extracomment>Button: removes what the list shows</extracomment>
        <translation>Supprimer tous ces éléments</translation>
    </message>
    <message>
        <source>Looking for what nobody uses…</source>
        <translation>Recherche des éléments inutilisés…</translation>
    </message>
    <message>
        <source>There is nothing of this kind that nobody uses.</source>
        <translation>Il n’y a aucun élément inutilisé de ce type.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) on the host &quot;%1&quot; would go and give back up to %2. Images may share parts, so it can be less.</source>
        <extracomment>%1 is a host, %2 a size</extracomment>
        <translation>
            <numerusform>%Ln élément de l’hôte «&#xa0;%1&#xa0;» serait supprimé, ce qui libérerait jusqu’à %2. Des images peuvent partager des parties&#xa0;: ce sera peut-être moins.</numerusform>
            <numerusform>%Ln éléments de l’hôte «&#xa0;%1&#xa0;» seraient supprimés, ce qui libérerait jusqu’à %2. Des images peuvent partager des parties&#xa0;: ce sera peut-être moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing: %L1 of %L2 are done.</source>
        <extracomment>How far a removal is: %L1 of %L2 things</extracomment>
        <translation>Suppression en cours&#xa0;: %L1 sur %L2.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) removed.</source>
        <translation>
            <numerusform>%Ln élément supprimé.</numerusform>
            <numerusform>%Ln éléments supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be removed. The details tell why.</source>
        <translation>
            <numerusform>%Ln élément n’a pas pu être supprimé. Les détails en donnent la raison.</numerusform>
            <numerusform>%Ln éléments n’ont pas pu être supprimés. Les détails en donnent la raison.</numerusform>
        </translation>
    </message>
    <message>
        <source>Volumes cannot be brought back. To remove them, type the name of the host, %1:</source>
        <extracomment>Above a field in which a host&apos;s name has to be typed before volumes are removed. %1 is the host</extracomment>
        <translation>Les volumes ne peuvent pas être récupérés. Pour les supprimer, tapez le nom de l’hôte, %1&#xa0;:</translation>
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
    <message>
        <source>Notifications</source>
        <extracomment>Button in the rail: opens the list of what happened to containers and hosts</extracomment>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Notifications (%1)</source>
        <extracomment>Button in the rail, which is narrow; %1 is how many notifications are new, or &quot;99+&quot;</extracomment>
        <translation>Notifications (%1)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ReachQuestion</name>
    <message>
        <source>Who may reach the machine?</source>
        <translation>Qui peut joindre la machine&#xa0;?</translation>
    </message>
    <message>
        <source>The machine&apos;s network security group lets these addresses in, by SSH and to the engine. All others stay out.</source>
        <translation>Le groupe de sécurité réseau de la machine laisse entrer ces adresses, par SSH et vers le moteur. Toutes les autres restent à l’extérieur.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RecoveryDialog</name>
    <message>
        <source>Recovery Passphrase</source>
        <extracomment>Title of a window: a second passphrase of the private keys, for emergencies</extracomment>
        <translation>Phrase secrète de récupération</translation>
    </message>
    <message>
        <source>The keychain of this computer keeps the passphrase of your private keys. If it loses that, a recovery passphrase opens them instead. It is shown only now: write it down or save it, and keep it away from this computer.</source>
        <translation>Le trousseau de cet ordinateur conserve la phrase secrète de vos clés privées. S’il la perd, une phrase secrète de récupération les ouvre à sa place. Elle n’est affichée que maintenant&#xa0;: notez-la ou enregistrez-la, et conservez-la loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Recovery passphrase:</source>
        <extracomment>Field: a second passphrase of the private keys, for emergencies</extracomment>
        <translation>Phrase secrète de récupération&#xa0;:</translation>
    </message>
    <message>
        <source>Save to File…</source>
        <extracomment>Button: opens a window for choosing a file</extracomment>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>One that was made before opens your keys no more.</source>
        <translation>Celle créée auparavant n’ouvre plus vos clés.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: closes a window after something was done</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Make Recovery Passphrase</source>
        <extracomment>Button: makes a second passphrase of the private keys</extracomment>
        <translation>Créer la phrase secrète de récupération</translation>
    </message>
    <message>
        <source>The recovery passphrase is in &quot;%1&quot;.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>La phrase secrète de récupération est dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ReminderDay</name>
    <message>
        <source>&amp;Remind me to close it on</source>
        <extracomment>Check box before a date</extracomment>
        <translation>Me &amp;rappeler de fermer l’accès le</translation>
    </message>
    <message>
        <source>Day of the reminder</source>
        <translation>Jour du rappel</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RenewDialog</name>
    <message>
        <source>The new certificate is kept here. The engine uses the old one until you put the new one on its machine: export it, or set up Docker there again.</source>
        <translation>Le nouveau certificat est conservé ici. Le moteur utilise l’ancien jusqu’à ce que vous mettiez le nouveau sur sa machine&#xa0;: exportez-le ou configurez-y de nouveau Docker.</translation>
    </message>
    <message>
        <source>Slipway uses a new identity at once. Where you have exported the old one, export again; the old one works until it ends.</source>
        <translation>Slipway utilise immédiatement la nouvelle identité. Là où vous avez exporté l’ancienne, exportez de nouveau&#xa0;; l’ancienne fonctionne jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>An authority keeps its key, so what it has signed stays good. Machines that trust its old certificate do so until that ends.</source>
        <translation>Une autorité garde sa clé, donc ce qu’elle a signé reste valable. Les machines qui font confiance à son ancien certificat le font jusqu’à son expiration.</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n Certificate(s)</source>
        <extracomment>Title of a window; %n certificates</extracomment>
        <translation>
            <numerusform>Renouveler %n certificat</numerusform>
            <numerusform>Renouveler %n certificats</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is made anew under the same name, for as long as it was good for at first.</source>
        <translation>Chacun est recréé sous le même nom, pour la même durée qu’à l’origine.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a certificate, %2 is &quot;in 12 days&quot; or &quot;ended 3 days ago&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>%n more certificates</extracomment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>With a new key</source>
        <extracomment>Choice: renewed certificates get another key</extracomment>
        <translation>Avec une nouvelle clé</translation>
    </message>
    <message>
        <source>With the same key</source>
        <extracomment>Choice: renewed certificates keep their key</extracomment>
        <translation>Avec la même clé</translation>
    </message>
    <message>
        <source>Use the names and addresses that machines have today</source>
        <extracomment>Check box</extracomment>
        <translation>Utiliser les noms et adresses actuels des machines</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Renew</source>
        <extracomment>Button: makes certificates anew</extracomment>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Machines get a certificate with a new key, for the names and addresses that they have today. What that changes is shown before it is done.</source>
        <translation>Les machines reçoivent un certificat avec une nouvelle clé, pour leurs noms et adresses d’aujourd’hui. Ce que cela change est montré avant d’être fait.</translation>
    </message>
    <message>
        <source>Also put it on %1</source>
        <extracomment>Check box; %1 is a machine</extracomment>
        <translation>Le placer aussi sur %1</translation>
    </message>
    <message numerus="yes">
        <source>Also put them on %n machine(s)</source>
        <extracomment>Check box; %n machines</extracomment>
        <translation>
            <numerusform>Les placer aussi sur %n machine</numerusform>
            <numerusform>Les placer aussi sur %n machines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Why a certificate was not renewed. %1 is its name, %2 is a sentence</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) were renewed. These were not; you can try them again:
%1</source>
        <extracomment>%n certificates; %1 are lines that say which were not renewed and why</extracomment>
        <translation>
            <numerusform>%Ln certificat a été renouvelé. Ceux-ci ne l’ont pas été&#xa0;; vous pouvez réessayer&#xa0;:
%1</numerusform>
            <numerusform>%Ln certificats ont été renouvelés. Ceux-ci ne l’ont pas été&#xa0;; vous pouvez réessayer&#xa0;:
%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ReplaceDialog</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a host, %2 says why</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: containers keep running, as the engine has live-restore.</source>
        <extracomment>%1 is a host; live-restore is a setting of Docker</extracomment>
        <translation>%1&#xa0;: les conteneurs continuent de fonctionner, car le moteur a live-restore.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n running container(s) will stop. Those with a restart policy start again.</source>
        <extracomment>%1 is a host, %n containers</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n conteneur en cours d’exécution s’arrêtera. Il redémarre s’il a une stratégie de redémarrage.</numerusform>
            <numerusform>%1&#xa0;: %n conteneurs en cours d’exécution s’arrêteront. Ceux qui ont une stratégie de redémarrage redémarrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the engine does not answer now. Unless it has live-restore, its containers will stop.</source>
        <extracomment>%1 is a host; live-restore is a setting of Docker</extracomment>
        <translation>%1&#xa0;: le moteur ne répond pas actuellement. S’il n’a pas live-restore, ses conteneurs s’arrêteront.</translation>
    </message>
    <message>
        <source>Put New Certificates on Machines</source>
        <extracomment>Title of a window</extracomment>
        <translation>Placer de nouveaux certificats sur des machines</translation>
    </message>
    <message>
        <source>Docker reads its certificates only when it starts, so each engine is started anew; a reload is not enough. The former certificates stay on the machine until the next time, and come back at once when the engine does not work with the new ones. Keys and other secrets are shown as asterisks.</source>
        <translation>Docker ne lit ses certificats qu’au démarrage&#xa0;: chaque moteur est donc redémarré, un rechargement ne suffit pas. Les anciens certificats restent sur la machine jusqu’à la prochaine fois et reviennent aussitôt si le moteur ne fonctionne pas avec les nouveaux. Les clés et autres secrets sont affichés sous forme d’astérisques.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put on Machines</source>
        <extracomment>Button: puts new certificates on machines</extracomment>
        <translation>Placer sur les machines</translation>
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
    <message>
        <source>%1 is left out: %2</source>
        <extracomment>%1 is the name of a machine, %2 a sentence that says why</extracomment>
        <translation>%1 est exclue&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RotationDialog</name>
    <message>
        <source>Knows the old authority only</source>
        <extracomment>State of a host while its authority is replaced</extracomment>
        <translation>Ne connaît que l’ancienne autorité</translation>
    </message>
    <message>
        <source>Trusts both</source>
        <extracomment>State of a host while its authority is replaced</extracomment>
        <translation>Fait confiance aux deux</translation>
    </message>
    <message>
        <source>Trusts the new authority only</source>
        <extracomment>State of a host while its authority is replaced</extracomment>
        <translation>Ne fait confiance qu’à la nouvelle autorité</translation>
    </message>
    <message>
        <source>Each engine is started anew twice: once to trust both authorities, once to trust the new one only. Containers keep running where the engine has live-restore; elsewhere they stop, and those with a restart policy start again.</source>
        <translation>Chaque moteur est redémarré deux fois&#xa0;: une fois pour faire confiance aux deux autorités, une fois pour ne faire confiance qu’à la nouvelle. Les conteneurs continuent de fonctionner là où le moteur a live-restore&#xa0;; ailleurs ils s’arrêtent, et ceux qui ont une stratégie de redémarrage redémarrent.</translation>
    </message>
    <message>
        <source>One host after the other is changed. You can close this window: it goes on.</source>
        <translation>Les hôtes sont modifiés l’un après l’autre. Vous pouvez fermer cette fenêtre&#xa0;: cela continue.</translation>
    </message>
    <message>
        <source>Some hosts are left. Those that work already go on working: continue when the others run.</source>
        <translation>Il reste des hôtes. Ceux qui fonctionnent déjà continuent de fonctionner&#xa0;: continuez lorsque les autres seront démarrés.</translation>
    </message>
    <message>
        <source>Every host trusts both authorities. Export the new identities for whoever else connects, then remove the old authority from the hosts.</source>
        <translation>Chaque hôte fait confiance aux deux autorités. Exportez les nouvelles identités pour les autres personnes qui se connectent, puis retirez l’ancienne autorité des hôtes.</translation>
    </message>
    <message>
        <source>Every host trusts both authorities. These identities stop working when the old one is removed from the hosts; make new ones for who uses them: %1</source>
        <extracomment>%1 are names of identities</extracomment>
        <translation>Chaque hôte fait confiance aux deux autorités. Ces identités cesseront de fonctionner lorsque l’ancienne sera retirée des hôtes&#xa0;; créez-en de nouvelles pour leurs utilisateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>No host trusts the old authority any more. What it has signed can be removed here, too.</source>
        <translation>Plus aucun hôte ne fait confiance à l’ancienne autorité. Ce qu’elle a signé peut aussi être supprimé ici.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button: begins to replace an authority</extracomment>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on with replacing an authority</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Remove the Old Authority</source>
        <extracomment>Button: no host trusts the old authority then</extracomment>
        <translation>Retirer l’ancienne autorité</translation>
    </message>
    <message>
        <source>Replace the Authority &quot;%1&quot;</source>
        <extracomment>Title of a window; %1 is an authority</extracomment>
        <translation>Remplacer l’autorité «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A new authority takes its place: first every host trusts both and gets a certificate of the new one, and Slipway uses new identities. Then the old one is removed from the hosts. Meanwhile, hosts that are up let in both old and new identities.</source>
        <translation>Une nouvelle autorité prend sa place&#xa0;: d’abord chaque hôte fait confiance aux deux et reçoit un certificat de la nouvelle, et Slipway utilise de nouvelles identités. Ensuite l’ancienne est retirée des hôtes. Entre-temps, les hôtes démarrés acceptent les anciennes identités comme les nouvelles.</translation>
    </message>
    <message>
        <source>Docker does not check revocation lists: whoever has the key is let in by every host that trusts its authority, until the authority itself is replaced there.</source>
        <translation>Docker ne vérifie pas les listes de révocation&#xa0;: quiconque possède la clé est accepté par chaque hôte qui fait confiance à son autorité, jusqu’à ce que l’autorité elle-même y soit remplacée.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Button: stops replacing an authority, after the host that is being changed</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave Out &quot;%1&quot;</source>
        <extracomment>Title of a question, %1 is a host</extracomment>
        <translation>Laisser «&#xa0;%1&#xa0;» de côté</translation>
    </message>
    <message>
        <source>The host keeps the old authority: whoever has a key that it signed is accepted there. Slipway goes on using the old identity for it.</source>
        <translation>L’hôte garde l’ancienne autorité&#xa0;: quiconque possède une clé qu’elle a signée y est accepté. Slipway continue d’utiliser l’ancienne identité pour cet hôte.</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <extracomment>Button: the host is not changed</extracomment>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Changed by Hand</source>
        <extracomment>Button: somebody has changed this host&apos;s engine; it is asked whether that is so</extracomment>
        <translation>Modifié à la main</translation>
    </message>
    <message>
        <source>Leave Out…</source>
        <extracomment>Button: this host keeps the old authority</extracomment>
        <translation>Laisser de côté…</translation>
    </message>
    <message>
        <source>A change of this host was begun and is not finished: it may trust the old authority, the new one, or both, and nobody goes on with it. Whoever has a key that the old one signed may be accepted there.</source>
        <translation>Une modification de cet hôte a été commencée et n’est pas terminée&#xa0;: il fait peut-être confiance à l’ancienne autorité, à la nouvelle ou aux deux, et personne ne la poursuit. Quiconque possède une clé signée par l’ancienne y est peut-être accepté.</translation>
    </message>
    <message>
        <source>The host goes on trusting both authorities: whoever has a key that the old one signed is accepted there. Slipway uses the new identity for it.</source>
        <translation>L’hôte continue de faire confiance aux deux autorités&#xa0;: quiconque possède une clé signée par l’ancienne y est accepté. Slipway utilise la nouvelle identité pour lui.</translation>
    </message>
    <message>
        <source>Put these files where the engine&apos;s tlscacert, tlscert and tlskey point, restart the engine, and choose Changed by Hand. Whoever has server-key.pem can pretend to be this host: delete it here afterwards.
%1</source>
        <extracomment>%1 are paths of files, a line each</extracomment>
        <translation>Placez ces fichiers aux endroits indiqués par tlscacert, tlscert et tlskey du moteur, redémarrez-le et choisissez Modifié à la main. Quiconque possède server-key.pem peut se faire passer pour cet hôte&#xa0;: supprimez-le ensuite ici.
%1</translation>
    </message>
    <message>
        <source>Save Files…</source>
        <extracomment>Button: writes what a host&apos;s engine needs into a folder, for whoever changes it by hand</extracomment>
        <translation>Enregistrer les fichiers…</translation>
    </message>
    <message>
        <source>Every host trusts both authorities. These were made anew. Export them again for who uses them, then remove the old authority from the hosts: %1</source>
        <extracomment>%1 are names of certificates</extracomment>
        <translation>Tous les hôtes approuvent les deux autorités. Les éléments suivants ont été recréés. Exportez-les de nouveau pour leurs utilisateurs, puis retirez l’ancienne autorité des hôtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>No host trusts the old authority any more. To be exported again for who uses them, if that is not done yet: %1</source>
        <extracomment>%1 are names of certificates</extracomment>
        <translation>Plus aucun hôte n’approuve l’ancienne autorité. À exporter de nouveau pour leurs utilisateurs, si ce n’est pas encore fait&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RuleDialog</name>
    <message>
        <source>Forget the host &quot;%1&quot;</source>
        <extracomment>A change that is about to be made. %1 is a host</extracomment>
        <translation>Oublier l’hôte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The rule is like that already.</source>
        <translation>La règle est déjà ainsi.</translation>
    </message>
    <message>
        <source>There is no rule of Slipway&apos;s for this port.</source>
        <translation>Il n’y a pas de règle de Slipway pour ce port.</translation>
    </message>
    <message>
        <source>Slipway&apos;s rule lets only these addresses reach the engine&apos;s port. Other rules stay as they are. You can undo this.</source>
        <translation>La règle de Slipway ne laisse que ces adresses atteindre le port du moteur. Les autres règles restent telles quelles. Vous pouvez défaire cela.</translation>
    </message>
    <message>
        <source>Nobody reaches the engine through Slipway&apos;s rule any more; other rules stay as they are. Docker and its containers go on. You can undo this.</source>
        <translation>Plus personne n’atteint le moteur par la règle de Slipway&#xa0;; les autres règles restent telles quelles. Docker et ses conteneurs continuent. Vous pouvez défaire cela.</translation>
    </message>
    <message>
        <source>Docker, its containers and its certificates stay on the machine; Slipway only closes the way to it and forgets the host. The certificates stay on the page Certificates. The rule can be put back afterwards; the host has to be added again.</source>
        <translation>Docker, ses conteneurs et ses certificats restent sur la machine&#xa0;; Slipway ne fait que fermer l’accès et oublier l’hôte. Les certificats restent sur la page Certificats. La règle peut être rétablie ensuite&#xa0;; l’hôte doit être ajouté de nouveau.</translation>
    </message>
    <message>
        <source>Change the Network Rule</source>
        <extracomment>Title of a window</extracomment>
        <translation>Modifier la règle réseau</translation>
    </message>
    <message>
        <source>Change Rule</source>
        <extracomment>Button: makes the changes to a network rule</extracomment>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>Remove the Network Rule</source>
        <extracomment>Title of a window</extracomment>
        <translation>Supprimer la règle réseau</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <extracomment>Button: removes a network rule</extracomment>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Remove Slipway&apos;s Access</source>
        <extracomment>Title of a window</extracomment>
        <translation>Supprimer l’accès de Slipway</translation>
    </message>
    <message>
        <source>Remove Access</source>
        <extracomment>Button: removes the network rule and forgets the host</extracomment>
        <translation>Supprimer l’accès</translation>
    </message>
    <message>
        <source>Addresses:</source>
        <extracomment>Field: addresses that may reach an engine</extracomment>
        <translation>Adresses&#xa0;:</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Find My Address</source>
        <translation>Trouver mon adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RuleLine</name>
    <message>
        <source>Name or Pattern</source>
        <extracomment>Accessible name of a field: of which containers or hosts a rule about notifications is</extracomment>
        <translation>Nom ou modèle</translation>
    </message>
    <message>
        <source>What to Tell</source>
        <extracomment>Accessible name of a choice: what is told about those that match</extracomment>
        <translation>Que signaler</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>Choice in a rule about notifications</extracomment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Only What Is Serious</source>
        <extracomment>Choice in a rule about notifications: memory, health, restart loops, lost hosts</extracomment>
        <translation>Seulement ce qui est grave</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Choice in a rule about notifications</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <extracomment>Button: removes a rule about notifications</extracomment>
        <translation>Supprimer la règle</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RunBanners</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: ends what is being done to containers</extracomment>
        <translation>Annuler</translation>
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
        <extracomment>%1 is &quot;3 h ago&quot;</extracomment>
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
    <message>
        <source>Certificates on %1</source>
        <extracomment>Title of a replacement of certificates; %1 is a machine</extracomment>
        <translation>Certificats sur %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a set-up of Docker: others come first</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Options of Docker on %1</source>
        <extracomment>Title of a change of an engine&apos;s options; %1 is a machine</extracomment>
        <translation>Options de Docker sur %1</translation>
    </message>
    <message>
        <source>Upgrade of Docker on %1</source>
        <extracomment>Title of an upgrade; %1 is a machine</extracomment>
        <translation>Mise à niveau de Docker sur %1</translation>
    </message>
    <message>
        <source>Removal of Docker from %1</source>
        <extracomment>Title of a removal; %1 is a machine</extracomment>
        <translation>Suppression de Docker de %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button: forgets something that has failed and cannot be undone</extracomment>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>State of something that cannot be undone, and was given up</extracomment>
        <translation>Écarté</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RunCommandTab</name>
    <message>
        <source>Run Script</source>
        <extracomment>Tab: runs a script on a machine</extracomment>
        <translation>Exécuter un script</translation>
    </message>
    <message>
        <source>The machine has to run for this.</source>
        <translation>La machine doit être en cours d’exécution.</translation>
    </message>
    <message>
        <source>The script is too long.</source>
        <translation>Le script est trop long.</translation>
    </message>
    <message>
        <source>It runs as root, or as SYSTEM on Windows, for ten minutes at most.</source>
        <translation>Il s’exécute en tant que root, ou SYSTEM sous Windows, pendant dix minutes au plus.</translation>
    </message>
    <message>
        <source>Exit code %1 (%2)</source>
        <translation>Code de sortie %1 (%2)</translation>
    </message>
    <message>
        <source>It printed nothing.</source>
        <extracomment>Stands where the output of a script would be</extracomment>
        <translation>Il n’a rien affiché.</translation>
    </message>
    <message>
        <source>Script:</source>
        <extracomment>Field: a shell script</extracomment>
        <translation>Script&#xa0;:</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Button: runs a script on a machine</extracomment>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: ends a script</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No exit code (%1)</source>
        <translation>Aucun code de sortie (%1)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RunsTable</name>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Titles of columns: which machine, how its set-up stands, what is being done, how long it has taken</extracomment>
        <translation>Machine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
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
        <translation>Ceci est le bac à sable&#xa0;: un Azure et un moteur Docker intégrés à ce programme. Rien ici n’est réel, et rien ne coûte d’argent.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SecurityTab</name>
    <message>
        <source>Explanation</source>
        <extracomment>Accessible name of the text that explains a security finding</extracomment>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>Title of a tab: how safe a container and its host are</extracomment>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>This Container</source>
        <extracomment>Button: shows what was found about the chosen container</extracomment>
        <translation>Ce conteneur</translation>
    </message>
    <message>
        <source>Its Host</source>
        <extracomment>Button: shows what was found about the engine and its host</extracomment>
        <translation>Son hôte</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>Accessible name of a table of security findings</extracomment>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Column: what a security check is about</extracomment>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: what a security check found</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Column: how many points of 100 a finding costs</extracomment>
        <translation>Points</translation>
    </message>
    <message>
        <source>CIS</source>
        <extracomment>Column: number of a recommendation of the CIS Docker Benchmark</extracomment>
        <translation>CIS</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <extracomment>Above the reason of a security finding</extracomment>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Above what can be done about a security finding</extracomment>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Above what a security check found exactly</extracomment>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <extracomment>A score for safety; %1 is from 0 to 100</extracomment>
        <translation>%1 sur 100</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Result of a security check; %1 is &quot;Found&quot;, %2 is &quot;high&quot;</extracomment>
        <translation>%1, %2</translation>
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
        <translation>Langue&#xa0;:</translation>
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
        <translation>Thème&#xa0;:</translation>
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
        <translation>Dossier de données&#xa0;:</translation>
    </message>
    <message>
        <source>Hosts, certificates, keys and the records of set-ups. Choose another one with the option --data-dir.</source>
        <translation>Hôtes, certificats, clés et enregistrements des mises en place. Pour choisir un autre dossier, utilisez l’option --data-dir.</translation>
    </message>
    <message>
        <source>Client ID:</source>
        <extracomment>Identifier of the application as which Slipway signs in to Azure</extracomment>
        <translation>ID client&#xa0;:</translation>
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
    <message>
        <source>The application as which people sign in to Azure by Slipway.</source>
        <translation>L’application au nom de laquelle on se connecte à Azure avec Slipway.</translation>
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
        <translation>Mettre Docker en place</translation>
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
        <translation>Fermer pendant la mise en place&#xa0;?</translation>
    </message>
    <message>
        <source>Docker is still being set up on %1. It can go on in the background; you find it under Activity.</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>La mise en place de Docker sur %1 est encore en cours. Elle peut se poursuivre en arrière-plan&#xa0;; vous la retrouverez sous Activité.</translation>
    </message>
    <message>
        <source>Go On in the Background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Cancel All</source>
        <extracomment>Button: stops the set-up of all machines</extracomment>
        <translation>Tout annuler</translation>
    </message>
    <message numerus="yes">
        <source>Docker is still being set up on %n machine(s). It can go on in the background; you find it under Activity.</source>
        <translation>
            <numerusform>Docker est encore en cours d’installation sur %Ln machine. Cela peut continuer en arrière-plan&#xa0;; vous le retrouvez sous Activité.</numerusform>
            <numerusform>Docker est encore en cours d’installation sur %Ln machines. Cela peut continuer en arrière-plan&#xa0;; vous le retrouvez sous Activité.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ShellForm</name>
    <message>
        <source>Closing a terminal closes the connection; what runs in it may go on running.</source>
        <translation>Fermer un terminal ferme la connexion&#xa0;; ce qui s’y exécute peut continuer.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>The shell: take the first one that the container has</extracomment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Shell:</source>
        <translation>Shell&#xa0;:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Working directory:</source>
        <translation>Répertoire de travail&#xa0;:</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>Environnement&#xa0;:</translation>
    </message>
    <message>
        <source>As in the container</source>
        <extracomment>In an empty field: what the container itself says is taken</extracomment>
        <translation>Comme dans le conteneur</translation>
    </message>
    <message>
        <source>NAME=value OTHER=&quot;another value&quot;</source>
        <extracomment>In an empty field: an example of environment variables</extracomment>
        <translation>NOM=valeur AUTRE=&quot;une autre valeur&quot;</translation>
    </message>
    <message>
        <source>Open Terminal</source>
        <extracomment>Button: open a shell in the container</extracomment>
        <translation>Ouvrir un terminal</translation>
    </message>
    <message>
        <source>Attach to Main Process</source>
        <extracomment>Button: join the main process of the container, as docker attach does</extracomment>
        <translation>Attacher au processus principal</translation>
    </message>
    <message numerus="yes">
        <source>Show the last %n line(s) first</source>
        <translation>
            <numerusform>Afficher d’abord la dernière %n ligne</numerusform>
            <numerusform>Afficher d’abord les %n dernières lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys go to the process itself: Ctrl+C may end it, closing the terminal never does.</source>
        <translation>Les touches sont envoyées au processus lui-même&#xa0;: Ctrl+C peut y mettre fin, fermer le terminal jamais.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SignInAgainDialog</name>
    <message>
        <source>Sign In Again</source>
        <extracomment>Title of a window: a person signs in once more
----------
Button: signs in once more</extracomment>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Sign in as %1.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Connectez-vous en tant que %1.</translation>
    </message>
    <message>
        <source>Sign in as %1 to the tenant &quot;%2&quot;.</source>
        <extracomment>%1 is an account, %2 a tenant</extracomment>
        <translation>Connectez-vous en tant que %1 au locataire «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Waiting for the browser. Go on there; this window closes by itself.</source>
        <translation>En attente du navigateur. Continuez là-bas&#xa0;; cette fenêtre se ferme d’elle-même.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <extracomment>Tab: sign in as a service principal, Azure&apos;s account for programs</extracomment>
        <translation>Principal de service</translation>
    </message>
    <message>
        <source>You get a short code and enter it on Microsoft&apos;s page, in a browser on this or another device.</source>
        <translation>Vous recevez un code court et le saisissez sur la page de Microsoft, dans un navigateur de cet appareil ou d’un autre.</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>Locataire&#xa0;:</translation>
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
        <source>Client ID:</source>
        <extracomment>Field: identifier of an application registered in Azure</extracomment>
        <translation>ID client&#xa0;:</translation>
    </message>
    <message>
        <source>Client Secret:</source>
        <extracomment>Field: password of an application registered in Azure</extracomment>
        <translation>Secret client&#xa0;:</translation>
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
        <source>You are signed in. Close this page and go back to Slipway.</source>
        <extracomment>Shown in the browser at the end</extracomment>
        <translation>Vous êtes connecté. Fermez cette page et revenez à Slipway.</translation>
    </message>
    <message>
        <source>This did not work. Go back to Slipway, which says why.</source>
        <extracomment>Shown in the browser at the end</extracomment>
        <translation>Cela n’a pas fonctionné. Revenez à Slipway, qui dit pourquoi.</translation>
    </message>
    <message>
        <source>Cloud:</source>
        <extracomment>Field: which of Azure&apos;s separate clouds</extracomment>
        <translation>Cloud&#xa0;:</translation>
    </message>
    <message>
        <source>Azure</source>
        <extracomment>One of Azure&apos;s separate clouds: the one that most people use</extracomment>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Azure China</source>
        <extracomment>One of Azure&apos;s separate clouds</extracomment>
        <translation>Azure Chine</translation>
    </message>
    <message>
        <source>Azure US Government</source>
        <extracomment>One of Azure&apos;s separate clouds</extracomment>
        <translation>Azure US Government</translation>
    </message>
    <message>
        <source>Another Cloud</source>
        <extracomment>A cloud of somebody else that speaks as Azure does</extracomment>
        <translation>Un autre cloud</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>The simulated cloud to practise on</extracomment>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Address:</source>
        <extracomment>Field: web address of a cloud</extracomment>
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>The address of its Azure Resource Manager, which tells the rest.</source>
        <translation>L’adresse de son Azure Resource Manager, qui indique le reste.</translation>
    </message>
    <message>
        <source>In the Browser</source>
        <extracomment>Tab: sign in on a web page</extracomment>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <source>This Computer</source>
        <extracomment>Tab: sign in with what this computer already has</extracomment>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Your browser opens the sign-in page and tells Slipway when you are done.</source>
        <translation>Votre navigateur ouvre la page de connexion et prévient Slipway quand vous avez terminé.</translation>
    </message>
    <message>
        <source>Sign In in the Browser</source>
        <extracomment>Button: opens the sign-in page in a browser</extracomment>
        <translation>Se connecter dans le navigateur</translation>
    </message>
    <message>
        <source>Waiting for the browser. Go on there; this window closes by itself.</source>
        <translation>En attente du navigateur. Continuez là-bas&#xa0;; cette fenêtre se ferme d’elle-même.</translation>
    </message>
    <message>
        <source>An account for programs. It needs the tenant, and a secret or a certificate, which are not stored.</source>
        <translation>Un compte pour les programmes. Il lui faut le locataire et un secret ou un certificat, qui ne sont pas enregistrés.</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <extracomment>Field: file with the certificate and key of an application registered in Azure</extracomment>
        <translation>Certificat&#xa0;:</translation>
    </message>
    <message>
        <source>A PEM file with the certificate and its RSA key, instead of the secret.</source>
        <translation>Un fichier PEM contenant le certificat et sa clé RSA, à la place du secret.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Button: chooses a file</extracomment>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>If you are signed in to the Azure CLI on this computer, Slipway can ask it for access.</source>
        <translation>Si vous êtes connecté à Azure CLI sur cet ordinateur, Slipway peut lui demander l’accès.</translation>
    </message>
    <message>
        <source>Use the Azure CLI</source>
        <extracomment>Button: signs in with the account of the program az</extracomment>
        <translation>Utiliser Azure CLI</translation>
    </message>
    <message>
        <source>If this computer is an Azure machine with a managed identity, it can sign in by itself.</source>
        <translation>Si cet ordinateur est une machine Azure dotée d’une identité managée, il peut se connecter de lui-même.</translation>
    </message>
    <message>
        <source>Identity:</source>
        <extracomment>Field: identifier of a user-assigned managed identity</extracomment>
        <translation>Identité&#xa0;:</translation>
    </message>
    <message>
        <source>Client ID, if the machine has several</source>
        <translation>ID client, si la machine en a plusieurs</translation>
    </message>
    <message>
        <source>Use the Managed Identity</source>
        <extracomment>Button: signs in as the Azure machine that this computer is</extracomment>
        <translation>Utiliser l’identité managée</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SizeModel</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Monthly Price</source>
        <translation>Prix mensuel</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SizeQuestion</name>
    <message>
        <source>No size matches the filter.</source>
        <translation>Aucune taille ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <extracomment>Button: empties the filter field</extracomment>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>The quota of this subscription leaves no machine in this location. Choose another location, or ask Azure for more.</source>
        <translation>Le quota de cet abonnement ne permet plus aucune machine dans cet emplacement. Choisissez un autre emplacement ou demandez une augmentation à Azure.</translation>
    </message>
    <message>
        <source>This location offers no size to this subscription. Choose another one.</source>
        <translation>Cet emplacement ne propose aucune taille à cet abonnement. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Asking Azure for sizes…</source>
        <translation>Azure est interrogé sur les tailles…</translation>
    </message>
    <message numerus="yes">
        <source>%n size(s)</source>
        <translation>
            <numerusform>%Ln taille</numerusform>
            <numerusform>%Ln tailles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are beyond your quota</source>
        <translation>
            <numerusform>%Ln autre dépasse votre quota</numerusform>
            <numerusform>%Ln autres dépassent votre quota</numerusform>
        </translation>
    </message>
    <message>
        <source>How large should it be?</source>
        <translation>Quelle taille doit-elle avoir&#xa0;?</translation>
    </message>
    <message>
        <source>These sizes are offered in the location and within your quota. Prices are Azure&apos;s public ones for Linux, without disks and traffic.</source>
        <translation>Ces tailles sont proposées dans l’emplacement et respectent votre quota. Les prix sont les tarifs publics d’Azure pour Linux, hors disques et trafic.</translation>
    </message>
    <message>
        <source>Filter Sizes</source>
        <translation>Filtrer les tailles</translation>
    </message>
    <message>
        <source>Filter: name, arm64, cores:4, memory:16  (/)</source>
        <translation>Filtre&#xa0;: nom, arm64, cores:4, memory:16  (/)</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SshPanel</name>
    <message>
        <source>Reach the engine by ssh; open its port to nobody</source>
        <extracomment>Check box: an engine is reached by ssh, and its port is opened to nobody</extracomment>
        <translation>Atteindre le moteur par ssh&#xa0;; n’ouvrir son port à personne</translation>
    </message>
    <message>
        <source>User:</source>
        <extracomment>Field: who signs in by ssh</extracomment>
        <translation>Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Jump host (optional):</source>
        <extracomment>Field: a host through which ssh goes to another; may stay empty</extracomment>
        <translation>Hôte de rebond (facultatif)&#xa0;:</translation>
    </message>
    <message>
        <source>ssh must get there without asking for anything, and the user must be allowed to use Docker, as members of the group docker are.</source>
        <translation>ssh doit y parvenir sans rien demander, et l’utilisateur doit avoir le droit d’utiliser Docker, comme les membres du groupe docker.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::StatsTab</name>
    <message>
        <source>Stats</source>
        <extracomment>Title of a tab: what a container uses of its host</extracomment>
        <translation>Stats</translation>
    </message>
    <message>
        <source>The container does not run. These are its last figures.</source>
        <translation>Le conteneur est arrêté. Voici ses derniers chiffres.</translation>
    </message>
    <message>
        <source>The container does not run, so there is nothing to measure.</source>
        <translation>Le conteneur est arrêté&#xa0;: il n’y a rien à mesurer.</translation>
    </message>
    <message>
        <source>Statistics are paused to spare the host.</source>
        <translation>Les statistiques sont suspendues pour ménager l’hôte.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>The last hour, measured every second while this tab is open.</source>
        <translation>La dernière heure, mesurée chaque seconde tant que cet onglet est ouvert.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::StatsView</name>
    <message>
        <source>Received</source>
        <extracomment>In a chart: bytes that came over the network</extracomment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>In a chart: bytes that went over the network</extracomment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>In a chart: bytes from disks</extracomment>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>In a chart: bytes to disks</extracomment>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>%1 of the host</source>
        <extracomment>In the chart CPU, after &quot;150 %&quot; of one core, and in the chart Memory; %1 is &quot;37 %&quot;</extracomment>
        <translation>%1 de l’hôte</translation>
    </message>
    <message>
        <source>%1 of the limit</source>
        <extracomment>In the chart Memory; %1 is &quot;35 %&quot;</extracomment>
        <translation>%1 de la limite</translation>
    </message>
    <message>
        <source>Not available: the container has no network of its own.</source>
        <extracomment>In the chart Network</extracomment>
        <translation>Non disponible&#xa0;: le conteneur n’a pas son propre réseau.</translation>
    </message>
    <message>
        <source>CPU (of one core)</source>
        <extracomment>Title of a chart: use of the processor, in percent of one core</extracomment>
        <translation>Processeur (d’un cœur)</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>Title of a chart</extracomment>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Title of a chart</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Block I/O</source>
        <extracomment>Title of a chart: what is read from and written to disks</extracomment>
        <translation>E/S de blocs</translation>
    </message>
    <message>
        <source>Processes</source>
        <extracomment>Title of a chart: number of processes and threads</extracomment>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <extracomment>Button: shows the figures of the charts as a table</extracomment>
        <translation>Afficher sous forme de tableau</translation>
    </message>
    <message>
        <source>Figures of the Last Hour</source>
        <extracomment>Accessible name of the table of figures of the last hour</extracomment>
        <translation>Chiffres de la dernière heure</translation>
    </message>
</context>
<context>
    <name>slipway::ui::StepLine</name>
    <message>
        <source>Docker %1</source>
        <extracomment>What answers when a set-up is checked; %1 is the version of the engine</extracomment>
        <translation>Docker %1</translation>
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
        <source>Identity &quot;%1&quot;</source>
        <extracomment>%1 is the name on a client certificate</extracomment>
        <translation>Identité «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%Ln machine</numerusform>
            <numerusform>%Ln machines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::SystemQuestion</name>
    <message>
        <source>The key was made: the public half is %1. Keep the other half, beside it, to yourself.</source>
        <extracomment>%1 is a file with a public key, ending in .pub</extracomment>
        <translation>La clé a été créée&#xa0;: sa moitié publique est %1. Gardez pour vous l’autre moitié, qui se trouve à côté.</translation>
    </message>
    <message>
        <source>What should run on it?</source>
        <translation>Que doit-elle exécuter&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <comment>of a machine</comment>
        <translation>&amp;Image&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Disk:</source>
        <translation>&amp;Disque&#xa0;:</translation>
    </message>
    <message>
        <source>Standard SSD</source>
        <extracomment>Entries of the list of disks</extracomment>
        <translation>SSD standard</translation>
    </message>
    <message>
        <source>Premium SSD</source>
        <translation>SSD premium</translation>
    </message>
    <message>
        <source>Standard HDD</source>
        <translation>HDD standard</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <extracomment>Field: how large a disk is</extracomment>
        <translation>&amp;Taille&#xa0;:</translation>
    </message>
    <message>
        <source>Size of the disk</source>
        <translation>Taille du disque</translation>
    </message>
    <message>
        <source>as the image</source>
        <translation>comme l’image</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>SSH Key</source>
        <translation>Clé SSH</translation>
    </message>
    <message>
        <source>A &amp;key of this computer</source>
        <translation>Une &amp;clé de cet ordinateur</translation>
    </message>
    <message>
        <source>Public key file</source>
        <translation>Fichier de clé publique</translation>
    </message>
    <message>
        <source>There is none in your .ssh folder</source>
        <translation>Il n’y en a aucune dans votre dossier .ssh</translation>
    </message>
    <message>
        <source>This &amp;public key</source>
        <translation>Cette clé &amp;publique</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Make a ne&amp;w pair of keys</source>
        <translation>Créer une &amp;nouvelle paire de clés</translation>
    </message>
    <message>
        <source>File of the new key</source>
        <translation>Fichier de la nouvelle clé</translation>
    </message>
    <message>
        <source>Make Key</source>
        <extracomment>Button: makes a pair of SSH keys</extracomment>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Azure charges for this system too, on top of the price of the machine.</source>
        <translation>Azure facture aussi ce système, en plus du prix de la machine.</translation>
    </message>
    <message>
        <source>These images can have Docker, and come without terms to agree to. You sign in to the machine with an SSH key; it has no password.</source>
        <translation>Ces images acceptent Docker et n’ont pas de conditions à accepter d’abord. La connexion à la machine se fait avec une clé SSH&#xa0;; elle n’a pas de mot de passe.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TerminalSession</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of a terminal&apos;s tab. %1 is the container, %2 what runs in it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The session has ended (exit code %1). Press Enter or choose Reconnect to open it again.</source>
        <extracomment>%1 is a number that the shell ended with; 0 means that all was well</extracomment>
        <translation>La session est terminée (code de sortie %1). Appuyez sur Entrée ou choisissez Reconnecter pour la rouvrir.</translation>
    </message>
    <message>
        <source>The connection to the shell has ended. What runs in it may go on running.</source>
        <translation>La connexion au shell est terminée. Ce qui s’y exécute continue peut-être.</translation>
    </message>
    <message>
        <source>Opening a shell…</source>
        <translation>Ouverture d’un shell…</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <extracomment>Button: open the shell again</extracomment>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Terminal in %1</source>
        <extracomment>Accessible name of a terminal. %1 is a container</extracomment>
        <translation>Terminal dans %1</translation>
    </message>
    <message>
        <source>Keys go to the shell, Tab too. %1 leaves the terminal.</source>
        <extracomment>%1 is a key, such as Ctrl+Shift+Esc</extracomment>
        <translation>Les touches sont envoyées au shell, Tab comprise. %1 quitte le terminal.</translation>
    </message>
    <message>
        <source>main process</source>
        <extracomment>In the title of a terminal&apos;s tab: the main process of a container</extracomment>
        <translation>processus principal</translation>
    </message>
    <message>
        <source>The main process has ended (exit code %1). Start the container, then press Enter or choose Reconnect to join it again.</source>
        <extracomment>%1 is a number that a container&apos;s main process ended with; 0 means that all was well</extracomment>
        <translation>Le processus principal est terminé (code de sortie %1). Démarrez le conteneur, puis appuyez sur Entrée ou choisissez Reconnecter pour le rejoindre.</translation>
    </message>
    <message>
        <source>The connection to the main process has ended. It runs on, or was started again. Press Enter or choose Reconnect to join it again.</source>
        <translation>La connexion au processus principal est terminée. Il continue de s’exécuter, ou il a été redémarré. Appuyez sur Entrée ou choisissez Reconnecter pour le rejoindre.</translation>
    </message>
    <message>
        <source>What is typed is not sent: the container was made without an input (-i).</source>
        <extracomment>-i is an option of docker run</extracomment>
        <translation>Ce que vous tapez n’est pas envoyé&#xa0;: le conteneur a été créé sans entrée (-i).</translation>
    </message>
    <message>
        <source>What is typed is not sent: this container closes its input for good as soon as the first who wrote to it leaves.</source>
        <translation>Ce que vous tapez n’est pas envoyé&#xa0;: ce conteneur ferme définitivement son entrée dès que le premier à y avoir écrit s’en va.</translation>
    </message>
    <message>
        <source>The main process has no terminal: a line is sent with Enter, and what it says on stderr is red and italic.</source>
        <translation>Le processus principal n’a pas de terminal&#xa0;: une ligne est envoyée avec Entrée, et ce qu’il écrit sur stderr est en rouge et en italique.</translation>
    </message>
    <message>
        <source>Attaching…</source>
        <extracomment>Shown until a container&apos;s main process was joined</extracomment>
        <translation>Attachement en cours…</translation>
    </message>
    <message>
        <source>Keys go to the main process, Tab too. %1 leaves the terminal.</source>
        <extracomment>%1 is a key, such as Ctrl+Shift+Esc</extracomment>
        <translation>Les touches sont envoyées au processus principal, Tab comprise. %1 quitte le terminal.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TerminalTab</name>
    <message>
        <source>Terminal</source>
        <extracomment>Title of a tab: a shell in a container</extracomment>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Choose a container to open a shell in it.</source>
        <translation>Choisissez un conteneur pour y ouvrir un shell.</translation>
    </message>
    <message>
        <source>The container does not run. Start it to open a shell in it.</source>
        <translation>Le conteneur est arrêté. Démarrez-le pour y ouvrir un shell.</translation>
    </message>
    <message>
        <source>Many terminals are open. Close one to open another.</source>
        <translation>De nombreux terminaux sont ouverts. Fermez-en un pour en ouvrir un autre.</translation>
    </message>
    <message>
        <source>Close the Terminal</source>
        <translation>Fermer le terminal</translation>
    </message>
    <message>
        <source>Close this terminal in %1? What runs in it may go on running in the container.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>Fermer ce terminal dans %1&#xa0;? Ce qui s’y exécute peut continuer dans le conteneur.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: close a terminal</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Terminaux</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Tab with the form that opens another terminal</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Close Terminal</source>
        <extracomment>Button: close the terminal that is shown</extracomment>
        <translation>Fermer le terminal</translation>
    </message>
    <message>
        <source>%1 leaves the terminal</source>
        <extracomment>%1 is a key, such as Ctrl+Shift+Esc</extracomment>
        <translation>%1 quitte le terminal</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TerminalView</name>
    <message>
        <source>Paste into the Terminal</source>
        <translation>Coller dans le terminal</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n line(s)? The shell runs each line as soon as it ends.</source>
        <extracomment>%n is how many lines of text are to be pasted into a shell</extracomment>
        <translation>
            <numerusform>Coller %Ln ligne&#xa0;? Le shell l’exécute dès qu’elle se termine.</numerusform>
            <numerusform>Coller %Ln lignes&#xa0;? Le shell exécute chaque ligne dès qu’elle se termine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Button: insert the clipboard&apos;s text
----------
Menu: insert the clipboard&apos;s text</extracomment>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Open a Link</source>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <source>Open this address in the browser? It comes from the container, and its text may say something else.</source>
        <translation>Ouvrir cette adresse dans le navigateur&#xa0;? Elle provient du conteneur, et son texte peut indiquer autre chose.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: open an address in the browser</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Menu: copy the marked text</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open Link…</source>
        <extracomment>Menu: open the address behind the text under the mouse</extracomment>
        <translation>Ouvrir le lien…</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Menu: mark everything</extracomment>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Clear Scroll-Back</source>
        <extracomment>Menu: forget the lines that have scrolled away</extracomment>
        <translation>Effacer l’historique d’affichage</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TimeChart</name>
    <message>
        <source>limit %1</source>
        <extracomment>In a chart, beside a dashed line; %1 is &quot;512 MiB&quot;</extracomment>
        <translation>limite %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TransferStrip</name>
    <message>
        <source>%1, %2</source>
        <extracomment>How far a transfer is; %1 is &quot;3 MB&quot;, %2 is a file name</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops a transfer</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>slipway::ui::UnlockDialog</name>
    <message>
        <source>At least %L1 characters: some words that do not belong together are best. Nobody can open the keys without it, not even Slipway.</source>
        <extracomment>%L1 is a number</extracomment>
        <translation>Au moins %L1 caractères&#xa0;: quelques mots sans rapport entre eux conviennent le mieux. Sans elle, personne ne peut ouvrir les clés, pas même Slipway.</translation>
    </message>
    <message>
        <source>Protect Your Keys</source>
        <extracomment>Title of a window</extracomment>
        <translation>Protéger vos clés</translation>
    </message>
    <message>
        <source>Unlock Your Keys</source>
        <translation>Déverrouiller vos clés</translation>
    </message>
    <message>
        <source>Slipway keeps private keys encrypted. This computer has no keychain that could keep the passphrase, so you will be asked for it once each time Slipway starts.</source>
        <translation>Slipway conserve les clés privées chiffrées. Cet ordinateur n’a pas de trousseau pour conserver la phrase secrète&#xa0;; elle vous sera donc demandée une fois à chaque démarrage de Slipway.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <extracomment>Field</extracomment>
        <translation>Phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>Again:</source>
        <extracomment>Field: the same passphrase once more</extracomment>
        <translation>Confirmer&#xa0;:</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Protect</source>
        <extracomment>Button: encrypts the private keys</extracomment>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: makes private keys usable</extracomment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Slipway keeps private keys encrypted, and no keychain of this computer has their passphrase. Without it, certificates can be looked at but not used. A recovery passphrase opens them, too.</source>
        <translation>Slipway conserve les clés privées chiffrées, et aucun trousseau de cet ordinateur n’a leur phrase secrète. Sans elle, les certificats peuvent être consultés mais pas utilisés. Une phrase secrète de récupération les ouvre aussi.</translation>
    </message>
    <message>
        <source>Start Anew…</source>
        <extracomment>Button: begins an empty store of certificates in the place of one that nobody can open</extracomment>
        <translation>Repartir de zéro…</translation>
    </message>
    <message>
        <source>Start Anew</source>
        <extracomment>Title of a question</extracomment>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Begin with an empty store? All certificates and keys are put aside, into a folder &quot;former-store-…&quot; of the data folder, for the day on which the passphrase is found. Hosts stay in the list, but need another identity.</source>
        <translation>Commencer avec un magasin vide&#xa0;? Tous les certificats et toutes les clés sont mis de côté, dans un dossier «&#xa0;former-store-…&#xa0;» du dossier de données, pour le jour où la phrase secrète serait retrouvée. Les hôtes restent dans la liste, mais ont besoin d’une autre identité.</translation>
    </message>
    <message>
        <source>Put Aside</source>
        <extracomment>Button: begins an empty store of certificates in the place of one that nobody can open</extracomment>
        <translation>Mettre de côté</translation>
    </message>
</context>
<context>
    <name>slipway::ui::WizardSummary</name>
    <message>
        <source>Port %1</source>
        <extracomment>%1 is a port number</extracomment>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Authority &quot;%1&quot;</source>
        <extracomment>%1 is the name of a certificate authority</extracomment>
        <translation>Autorité «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New authority &quot;%1&quot;</source>
        <extracomment>%1 is the name of a certificate authority</extracomment>
        <translation>Nouvelle autorité «&#xa0;%1&#xa0;»</translation>
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
    <message>
        <source>Project &quot;%1&quot;</source>
        <extracomment>%1 is the name of a compose project</extracomment>
        <translation>Projet «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>slipway::ui::dialogs</name>
    <message>
        <source>without end</source>
        <extracomment>Instead of a number of attempts</extracomment>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Restart:</source>
        <extracomment>Field: when the engine starts a container again</extracomment>
        <translation>Redémarrage&#xa0;:</translation>
    </message>
    <message>
        <source>Attempts:</source>
        <extracomment>Field: how often a container is started again after a failure</extracomment>
        <translation>Tentatives&#xa0;:</translation>
    </message>
    <message>
        <source>Memory Limit:</source>
        <extracomment>Field: the most memory a container may use</extracomment>
        <translation>Limite de mémoire&#xa0;:</translation>
    </message>
    <message>
        <source>CPU Limit:</source>
        <extracomment>Field: the most processor time a container may use</extracomment>
        <translation>Limite de processeur&#xa0;:</translation>
    </message>
    <message>
        <source>Process Limit:</source>
        <extracomment>Field: the most processes a container may have</extracomment>
        <translation>Limite de processus&#xa0;:</translation>
    </message>
    <message>
        <source>Empty fields stay as they are. A limit of memory or CPU can be changed, but only a new container can do without.</source>
        <translation>Les champs vides restent inchangés. Une limite de mémoire ou de processeur peut être modifiée, mais seul un nouveau conteneur peut s’en passer.</translation>
    </message>
    <message>
        <source>A limit cannot be right. Write 512m or 2g for memory, 0.5 or 2 for CPUs, a number for processes.</source>
        <translation>Une limite est incorrecte. Écrivez 512m ou 2g pour la mémoire, 0.5 ou 2 pour les processeurs, un nombre pour les processus.</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>Choice: a setting is not changed</extracomment>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice: the engine never starts a container again by itself</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>On Failure</source>
        <extracomment>Choice: the engine starts a container again when it failed</extracomment>
        <translation>En cas d’échec</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Choice: the engine always starts a container again</extracomment>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Unless Stopped</source>
        <extracomment>Choice: the engine starts a container again unless somebody stopped it</extracomment>
        <translation>Sauf arrêt manuel</translation>
    </message>
    <message>
        <source>Also those that are running</source>
        <extracomment>Check box in a question before removing containers</extracomment>
        <translation>Y compris ceux en cours d’exécution</translation>
    </message>
    <message>
        <source>With their volumes that have no name, and all that is in them</source>
        <extracomment>Check box in a question before removing containers</extracomment>
        <translation>Avec leurs volumes sans nom et tout leur contenu</translation>
    </message>
    <message>
        <source>Signal:</source>
        <extracomment>Field: a signal of the system, such as SIGTERM</extracomment>
        <translation>Signal&#xa0;:</translation>
    </message>
    <message>
        <source>Rename Container</source>
        <extracomment>Title of a question</extracomment>
        <translation>Renommer le conteneur</translation>
    </message>
    <message>
        <source>Give the container &quot;%1&quot; on the host &quot;%2&quot; another name.</source>
        <extracomment>%1 is a container, %2 the host it is on</extracomment>
        <translation>Donner un autre nom au conteneur «&#xa0;%1&#xa0;» de l’hôte «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: gives a container the name that was entered</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field: a container&apos;s name</extracomment>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Change Restart Policy and Limits</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Modifier la stratégie de redémarrage et les limites</translation>
    </message>
    <message>
        <source>What is changed takes effect at once, without a restart.</source>
        <translation>Les modifications prennent effet immédiatement, sans redémarrage.</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: changes settings of containers</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Recreate with Newer Image</source>
        <extracomment>Title of a question</extracomment>
        <translation>Recréer avec une image plus récente</translation>
    </message>
    <message>
        <source>Pull the image &quot;%3&quot; and put a new container in the place of &quot;%1&quot; on the host &quot;%2&quot;? Settings, networks and volumes are kept. If anything fails, the old container is put back.</source>
        <extracomment>%1 is a container, %2 a host, %3 an image</extracomment>
        <translation>Extraire l’image «&#xa0;%3&#xa0;» et remplacer «&#xa0;%1&#xa0;» sur l’hôte «&#xa0;%2&#xa0;» par un nouveau conteneur&#xa0;? Les paramètres, réseaux et volumes sont conservés. En cas d’échec, l’ancien conteneur est remis en place.</translation>
    </message>
    <message>
        <source>The image is named by its digest: there can be no newer one under that name.</source>
        <translation>L’image est désignée par son digest&#xa0;: il ne peut pas en exister de plus récente sous ce nom.</translation>
    </message>
    <message>
        <source>The container removes itself when it stops, so this cannot be done with it.</source>
        <translation>Le conteneur se supprime lui-même lorsqu’il s’arrête&#xa0;: cette opération est donc impossible avec lui.</translation>
    </message>
    <message>
        <source>Recreate</source>
        <extracomment>Button: makes a container anew</extracomment>
        <translation>Recréer</translation>
    </message>
    <message>
        <source>Also when there is no newer image</source>
        <extracomment>Check box in a question</extracomment>
        <translation>Même s’il n’y a pas d’image plus récente</translation>
    </message>
    <message>
        <source>Copy as docker run</source>
        <extracomment>Title of a dialog that shows a command</extracomment>
        <translation>Copier comme docker run</translation>
    </message>
    <message>
        <source>A container like &quot;%1&quot; on the host &quot;%2&quot; is made by this line:</source>
        <extracomment>%1 is a container, %2 the host it is on</extracomment>
        <translation>Cette ligne crée un conteneur semblable à «&#xa0;%1&#xa0;» de l’hôte «&#xa0;%2&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>There is no option for this: %1</source>
        <extracomment>%1 is a list of technical names</extracomment>
        <translation>Aucune option n’existe pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog that shows something</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show values that look like secrets</source>
        <extracomment>Check box: values that look like passwords are not hidden</extracomment>
        <translation>Afficher les valeurs qui ressemblent à des secrets</translation>
    </message>
</context>
<context>
    <name>slipway::ui::words</name>
    <message>
        <source>The certificate of &quot;%1&quot; has ended. Renew it, or check the clock of this computer.</source>
        <extracomment>%1 is a host, server or file</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» a expiré. Renouvelez-le, ou vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is not valid yet. Check the clocks of both computers.</source>
        <extracomment>%1 is a host, server or file</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» n’est pas encore valide. Vérifiez l’horloge des deux ordinateurs.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was not signed by the authority that Slipway trusts for it. Docker may have been set up there anew, or somebody stands in between.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» n’a pas été signé par l’autorité à laquelle Slipway fait confiance dans ce cas. Docker y a peut-être été remis en place entre-temps, ou quelqu’un s’interpose.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was made for another name or address. If the address of the machine has changed, set up Docker again to get a new certificate.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» a été établi pour un autre nom ou une autre adresse. Si l’adresse de la machine a changé, remettez Docker en place pour obtenir un nouveau certificat.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was not made for this use. Get one that is for servers.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» n’a pas été établi pour cet usage. Procurez-vous un certificat de serveur.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; has a key or signature that is too weak. Make a new one.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>La clé ou la signature du certificat de «&#xa0;%1&#xa0;» est trop faible. Créez un nouveau certificat.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was revoked. Do not trust this host before you know why.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» a été révoqué. Ne faites pas confiance à cet hôte avant de savoir pourquoi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a certificate that can be read. Choose a PEM or DER file.</source>
        <extracomment>%1 is a host, server or file</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un certificat lisible. Choisissez un fichier PEM ou DER.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; does not lead to a trusted authority in a valid way.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» ne mène pas de façon valide à une autorité approuvée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refused the certificate of this computer. Use an identity that its authority signed.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>«&#xa0;%1&#xa0;» a refusé le certificat de cet ordinateur. Utilisez une identité signée par son autorité.</translation>
    </message>
    <message>
        <source>The key and the certificate of &quot;%1&quot; do not belong together. Choose the pair that does.</source>
        <extracomment>%1 is a file or a name</extracomment>
        <translation>La clé et le certificat de «&#xa0;%1&#xa0;» ne vont pas ensemble. Choisissez une paire assortie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a private key that can be read. Choose a PEM file.</source>
        <extracomment>%1 is a file or a name</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une clé privée lisible. Choisissez un fichier PEM.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is protected by a password. Choose a key without one.</source>
        <extracomment>%1 is a file or a name</extracomment>
        <translation>La clé «&#xa0;%1&#xa0;» est protégée par un mot de passe. Choisissez une clé sans mot de passe.</translation>
    </message>
    <message>
        <source>Others on this computer can read &quot;%1&quot;. Take their permission away, then try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>D’autres personnes peuvent lire «&#xa0;%1&#xa0;» sur cet ordinateur. Retirez-leur cette autorisation, puis réessayez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large to be what was asked for.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux pour être ce qui était demandé.</translation>
    </message>
    <message>
        <source>The Docker Engine on &quot;%1&quot; and Slipway have no API version in common. Update the engine.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Le moteur Docker sur «&#xa0;%1&#xa0;» et Slipway n’ont aucune version d’API en commun. Mettez le moteur à jour.</translation>
    </message>
    <message>
        <source>The answer led away to another server, &quot;%1&quot;, and was not followed.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>La réponse renvoyait vers un autre serveur, «&#xa0;%1&#xa0;», et n’a pas été suivie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not speak TLS at this port. An engine without TLS is never used: set it up with certificates, or choose its TLS port.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’utilise pas TLS sur ce port. Un moteur sans TLS n’est jamais utilisé&#xa0;: équipez-le de certificats, ou choisissez son port TLS.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; offers only versions of TLS that are no longer safe. Update its Docker Engine or system.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne propose que des versions de TLS qui ne sont plus sûres. Mettez à jour son moteur Docker ou son système.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; broke off while the protected connection was made. It may want another certificate; the details tell more.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>«&#xa0;%1&#xa0;» a interrompu l’établissement de la connexion protégée. Un autre certificat est peut-être attendu&#xa0;; les détails en disent plus.</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; was cut off in the middle. Try again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>La connexion à «&#xa0;%1&#xa0;» a été coupée en cours de route. Réessayez.</translation>
    </message>
    <message>
        <source>The Docker Engine on &quot;%1&quot; no longer speaks any API version that Slipway knows. Update Slipway.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Le moteur Docker sur «&#xa0;%1&#xa0;» ne prend plus en charge aucune version d’API connue de Slipway. Mettez Slipway à jour.</translation>
    </message>
    <message>
        <source>What answers at &quot;%1&quot; is not a Docker Engine. Check the address and the port.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Ce qui répond à «&#xa0;%1&#xa0;» n’est pas un moteur Docker. Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be an engine without TLS. Whoever reaches such an engine owns the machine, so Slipway does not use it.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>«&#xa0;%1&#xa0;» serait un moteur sans TLS. Quiconque joint un tel moteur est maître de la machine&#xa0;: Slipway ne l’utilise donc pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an endpoint. Write tcp://address:2376, ssh://user@address or unix:///path.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un point de terminaison. Écrivez tcp://adresse:2376, ssh://utilisateur@adresse ou unix:///chemin.</translation>
    </message>
    <message>
        <source>There is no usable address in &quot;%1&quot;.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne contient aucune adresse utilisable.</translation>
    </message>
    <message>
        <source>There is no usable port in &quot;%1&quot;. Ports are between 1 and 65535.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun port utilisable. Les ports sont compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>The path in &quot;%1&quot; cannot be right. Only unix:// takes one, and it begins with a slash.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>Le chemin dans «&#xa0;%1&#xa0;» est incorrect. Seul unix:// en accepte un, et il commence par une barre oblique.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a host.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un hôte.</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; is not installed on this computer. Install it, then try again.</source>
        <extracomment>%1 is a program, ssh</extracomment>
        <translation>Le programme «&#xa0;%1&#xa0;» n’est pas installé sur cet ordinateur. Installez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The identity for &quot;%1&quot; is not on this computer any more. Add the host again, or set up Docker again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>L’identité pour «&#xa0;%1&#xa0;» n’est plus sur cet ordinateur. Ajoutez de nouveau l’hôte, ou remettez Docker en place.</translation>
    </message>
    <message>
        <source>The authority of &quot;%1&quot; is not on this computer any more. Add the host again, or set up Docker again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>L’autorité de «&#xa0;%1&#xa0;» n’est plus sur cet ordinateur. Ajoutez de nouveau l’hôte, ou remettez Docker en place.</translation>
    </message>
    <message>
        <source>The record &quot;%1&quot; is damaged. It was kept beside the others; what it describes cannot be continued.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>L’enregistrement «&#xa0;%1&#xa0;» est endommagé. Il a été conservé à côté des autres&#xa0;; ce qu’il décrit ne peut pas être poursuivi.</translation>
    </message>
    <message>
        <source>The record &quot;%1&quot; was written by a newer Slipway. Use that version to continue.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>L’enregistrement «&#xa0;%1&#xa0;» a été écrit par une version plus récente de Slipway. Utilisez cette version pour continuer.</translation>
    </message>
    <message>
        <source>Every priority for rules in &quot;%1&quot; is taken. Remove a rule there that is not needed.</source>
        <extracomment>%1 is a network security group</extracomment>
        <translation>Toutes les priorités de règles de «&#xa0;%1&#xa0;» sont prises. Supprimez-y une règle devenue inutile.</translation>
    </message>
    <message>
        <source>Azure has not finished with &quot;%1&quot; in time. It may still do so: wait a while, then try again.</source>
        <extracomment>%1 is a resource</extracomment>
        <translation>Azure n’a pas terminé à temps avec «&#xa0;%1&#xa0;». Cela peut encore aboutir&#xa0;: attendez un peu, puis réessayez.</translation>
    </message>
    <message>
        <source>Azure reported that the change of &quot;%1&quot; failed. The details tell what it said.</source>
        <extracomment>%1 is a resource</extracomment>
        <translation>Azure a signalé l’échec de la modification de «&#xa0;%1&#xa0;». Les détails indiquent sa réponse.</translation>
    </message>
    <message>
        <source>The change of &quot;%1&quot; was cancelled in Azure, by somebody or by Azure itself.</source>
        <extracomment>%1 is a resource</extracomment>
        <translation>La modification de «&#xa0;%1&#xa0;» a été annulée dans Azure, par quelqu’un ou par Azure lui-même.</translation>
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
        <extracomment>Status of a container. %1 is the exit code of its last run, %2 is &quot;3 min ago&quot;</extracomment>
        <translation>Redémarre en boucle, dernier arrêt avec le code %1 %2</translation>
    </message>
    <message>
        <source>Exited with %1, %2</source>
        <extracomment>Status of a container. %1 is its exit code, %2 is &quot;3 min ago&quot;</extracomment>
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
        <extracomment>State of a container that Slipway has no word for; %1 is the engine&apos;s own</extracomment>
        <translation>Inconnu (%1)</translation>
    </message>
    <message>
        <source>health not known yet</source>
        <extracomment>Result of a container&apos;s health check: it has not been told yet</extracomment>
        <translation>intégrité en cours de vérification</translation>
    </message>
    <message>
        <source>healthy</source>
        <extracomment>Result of a container&apos;s health check</extracomment>
        <translation>sain</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <extracomment>Result of a container&apos;s health check</extracomment>
        <translation>non sain</translation>
    </message>
    <message>
        <source>Paused, up for %1</source>
        <extracomment>Status of a container. %1 is &quot;3 hours&quot;</extracomment>
        <translation>En pause, actif depuis %1</translation>
    </message>
    <message>
        <source>Up for %1</source>
        <extracomment>Status of a container. %1 is &quot;3 hours&quot;: how long it has run</extracomment>
        <translation>Actif depuis %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Status of a container. %1 is &quot;Up for 3 hours&quot;, %2 is &quot;healthy&quot; or &quot;unhealthy&quot;</extracomment>
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
        <translation>Un élément de cet ordinateur a échoué&#xa0;: un fichier, un programme ou la mémoire. Les détails indiquent lequel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was cancelled.</source>
        <extracomment>%1 is what it was about: a host, a container, a file</extracomment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: opération annulée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not answer in time. Check that it runs and that the network lets you through.</source>
        <extracomment>%1 is a host, a server or a resource</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas répondu à temps. Vérifiez qu’il fonctionne et que le réseau vous laisse passer.</translation>
    </message>
    <message>
        <source>Cannot reach &quot;%1&quot;. Check the address, the network rule and the network connection.</source>
        <extracomment>%1 is a host or a server</extracomment>
        <translation>Impossible de joindre «&#xa0;%1&#xa0;». Vérifiez l’adresse, la règle réseau et la connexion réseau.</translation>
    </message>
    <message>
        <source>A protected connection to &quot;%1&quot; could not be made. The details tell why.</source>
        <extracomment>%1 is a host or a server</extracomment>
        <translation>Impossible d’établir une connexion protégée à «&#xa0;%1&#xa0;». Les détails en donnent la raison.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks you to sign in again.</source>
        <extracomment>%1 is a host, a server or a resource</extracomment>
        <translation>«&#xa0;%1&#xa0;» vous demande de vous reconnecter.</translation>
    </message>
    <message>
        <source>You are not allowed to do this with &quot;%1&quot;. Ask its owner for a role that can.</source>
        <extracomment>%1 is a host, a resource or a file</extracomment>
        <translation>Cette action n’est pas autorisée avec «&#xa0;%1&#xa0;». Demandez à son propriétaire un rôle qui la permet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not found. It may have been removed in the meantime.</source>
        <extracomment>%1 is a container, a resource or a file</extracomment>
        <translation>«&#xa0;%1&#xa0;» est introuvable. Une suppression a peut-être eu lieu entre-temps.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is busy, or in a state in which this cannot be done. Try again in a moment.</source>
        <extracomment>%1 is a container or a resource</extracomment>
        <translation>«&#xa0;%1&#xa0;» est occupé, ou dans un état qui ne le permet pas. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for a pause. Try again in a moment.</source>
        <extracomment>%1 is a server or a resource</extracomment>
        <translation>«&#xa0;%1&#xa0;» demande une pause. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; reported a failure. The details tell what it said.</source>
        <extracomment>%1 is a host or a resource</extracomment>
        <translation>«&#xa0;%1&#xa0;» a signalé un échec. Les détails indiquent sa réponse.</translation>
    </message>
    <message>
        <source>The answer from &quot;%1&quot; could not be understood. The details tell what was wrong with it.</source>
        <extracomment>%1 is a host, a server or a file</extracomment>
        <translation>Impossible de comprendre la réponse de «&#xa0;%1&#xa0;». Les détails indiquent ce qui n’allait pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be right. The details tell why.</source>
        <extracomment>%1 is what was entered, or a file</extracomment>
        <translation>«&#xa0;%1&#xa0;» est incorrect. Les détails en donnent la raison.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed on this computer. The details tell what happened.</source>
        <extracomment>%1 is a file or a program</extracomment>
        <translation>Échec de «&#xa0;%1&#xa0;» sur cet ordinateur. Les détails indiquent ce qui s’est passé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (It asked for %n second(s).)</source>
        <extracomment>%1 is a whole sentence; %n is how many seconds the service asks us to wait</extracomment>
        <translation>
            <numerusform>%1 (Délai demandé&#xa0;: %n seconde.)</numerusform>
            <numerusform>%1 (Délai demandé&#xa0;: %n secondes.)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not Linux</source>
        <translation>Pas Linux</translation>
    </message>
    <message>
        <source>Cannot: %1</source>
        <extracomment>In a table: Docker cannot be put on this machine. %1 is a distribution, &quot;SLES 12&quot;</extracomment>
        <translation>Non pris en charge&#xa0;: %1</translation>
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
        <source>&quot;%1&quot; is not an address. Write it like 203.0.113.7 or 203.0.113.0/24.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse. Écrivez-la sous la forme 203.0.113.7 ou 203.0.113.0/24.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means everybody on the Internet. Choose &quot;Everybody&quot; if that is what you want.</source>
        <extracomment>%1 is what was typed, &quot;0.0.0.0/0&quot;</extracomment>
        <translation>«&#xa0;%1&#xa0;» désigne tout le monde sur Internet. Choisissez «&#xa0;Tout le monde&#xa0;» si c’est ce que vous voulez.</translation>
    </message>
    <message>
        <source>Type the name of the machine to allow everybody.</source>
        <translation>Saisissez le nom de la machine pour autoriser tout le monde.</translation>
    </message>
    <message>
        <source>The machine has no network security group in which a rule could be made. Choose &quot;Nobody yet&quot; and open the port yourself.</source>
        <translation>La machine n’a aucun groupe de sécurité réseau dans lequel créer une règle. Choisissez «&#xa0;Personne pour l’instant&#xa0;» et ouvrez le port vous-même.</translation>
    </message>
    <message>
        <source>Make the authority &quot;%1&quot;, a server certificate for %2, and the identity &quot;%3&quot;</source>
        <extracomment>A change of a plan. %1 is an authority, %2 the names and addresses of a machine, %3 an identity</extracomment>
        <translation>Créer l’autorité «&#xa0;%1&#xa0;», un certificat de serveur pour %2 et l’identité «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>With the chosen authority, make a server certificate for %1 and the identity &quot;%2&quot;</source>
        <extracomment>A change of a plan. %1 are the names and addresses of a machine, %2 is an identity</extracomment>
        <translation>Avec l’autorité choisie, créer un certificat de serveur pour %1 et l’identité «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Make the rule &quot;%1&quot; (priority %2) in &quot;%3&quot;: let %4 through to port %5</source>
        <extracomment>A change of a plan. %1 is a rule, %2 its priority, %3 a network security group, %4 addresses, %5 a port</extracomment>
        <translation>Créer la règle «&#xa0;%1&#xa0;» (priorité %2) dans «&#xa0;%3&#xa0;»&#xa0;: laisser passer %4 vers le port %5</translation>
    </message>
    <message>
        <source>Install Docker on &quot;%1&quot; through the extension &quot;%2&quot;, to listen on port %3 with TLS only</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension, %3 a port</extracomment>
        <translation>Installer Docker sur «&#xa0;%1&#xa0;» au moyen de l’extension «&#xa0;%2&#xa0;», à l’écoute sur le port %3 uniquement avec TLS</translation>
    </message>
    <message>
        <source>Check that Docker on &quot;%1&quot; answers at %2, port %3, over mutual TLS</source>
        <extracomment>A change of a plan. %1 is a machine, %2 its address, %3 a port</extracomment>
        <translation>Vérifier que Docker sur «&#xa0;%1&#xa0;» répond à l’adresse %2, port %3, avec authentification TLS mutuelle</translation>
    </message>
    <message>
        <source>Add the host &quot;%1&quot; at %2</source>
        <extracomment>A change of a plan. %1 is a host, %2 where its engine listens</extracomment>
        <translation>Ajouter l’hôte «&#xa0;%1&#xa0;» avec le point de terminaison %2</translation>
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
        <extracomment>How long ago; %n seconds, s is the unit&apos;s sign</extracomment>
        <translation>
            <numerusform>il y a %n&#xa0;s</numerusform>
            <numerusform>il y a %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>How long ago; %n minutes, min is the unit&apos;s sign</extracomment>
        <translation>
            <numerusform>il y a %n&#xa0;min</numerusform>
            <numerusform>il y a %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <extracomment>How long ago; %n hours, h is the unit&apos;s sign</extracomment>
        <translation>
            <numerusform>il y a %n&#xa0;h</numerusform>
            <numerusform>il y a %n&#xa0;h</numerusform>
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
        <extracomment>A certificate&apos;s end. %1 is &quot;3 days ago&quot;</extracomment>
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
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>How long something took: %1 minutes and %2 seconds</extracomment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; cannot be accepted. The details tell what is wrong with it.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» ne peut pas être accepté. Les détails indiquent ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; takes questions and does not answer. The machine may be overloaded, or the way to it is cut.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Docker sur «&#xa0;%1&#xa0;» reçoit les demandes mais n’y répond pas. La machine est peut-être surchargée, ou la liaison avec elle coupée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there, but no Docker answers at its port. Check that Docker runs on the machine.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>«&#xa0;%1&#xa0;» est joignable, mais aucun Docker ne répond sur son port. Vérifiez que Docker s’exécute sur la machine.</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; broke. Docker may be restarting.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>La connexion à «&#xa0;%1&#xa0;» a été interrompue. Docker est peut-être en train de redémarrer.</translation>
    </message>
    <message>
        <source>This computer slept or changed its network. The connection to &quot;%1&quot; is made anew.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Cet ordinateur était en veille ou a changé de réseau. La connexion à «&#xa0;%1&#xa0;» est en cours de rétablissement.</translation>
    </message>
    <message>
        <source>The name in &quot;%1&quot; has no address. Check its spelling and the network connection.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Le nom dans «&#xa0;%1&#xa0;» n’a pas d’adresse. Vérifiez son orthographe et la connexion réseau.</translation>
    </message>
    <message>
        <source>There is no socket at &quot;%1&quot;. Check that Docker runs on this computer.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Il n’y a pas de socket à l’emplacement «&#xa0;%1&#xa0;». Vérifiez que Docker s’exécute sur cet ordinateur.</translation>
    </message>
    <message>
        <source>You are not allowed to use &quot;%1&quot;. On most systems members of the group docker are.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Vous n’êtes pas autorisé à utiliser «&#xa0;%1&#xa0;». Sur la plupart des systèmes, les membres du groupe docker le sont.</translation>
    </message>
    <message>
        <source>The answer from &quot;%1&quot; broke off in the middle. Try again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>La réponse de «&#xa0;%1&#xa0;» s’est interrompue avant la fin. Réessayez.</translation>
    </message>
    <message>
        <source>The answer from &quot;%1&quot; is larger than any answer should be, and was not read.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>La réponse de «&#xa0;%1&#xa0;» dépasse toute taille raisonnable et n’a pas été lue.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more containers than Slipway can show. Remove those that are not needed.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>«&#xa0;%1&#xa0;» a plus de conteneurs que Slipway ne peut en afficher. Supprimez ceux qui sont inutiles.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has none of the usual shells. Name a program that it has.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a aucun des shells habituels. Indiquez un programme qui s’y trouve.</translation>
    </message>
    <message>
        <source>The logging driver of this container, &quot;%1&quot;, keeps nothing that can be read back. Create the container with the driver &quot;local&quot; or &quot;json-file&quot; to see its logs here.</source>
        <extracomment>%1 is a logging driver of Docker, such as &quot;syslog&quot; or &quot;none&quot;</extracomment>
        <translation>Le pilote de journalisation de ce conteneur, «&#xa0;%1&#xa0;», ne conserve rien qui puisse être relu. Créez le conteneur avec le pilote «&#xa0;local&#xa0;» ou «&#xa0;json-file&#xa0;» pour voir ses journaux ici.</translation>
    </message>
    <message>
        <source>The Docker Engine could not go on reading for &quot;%1&quot;. What it said stands in the details.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>Le moteur Docker n’a pas pu poursuivre la lecture pour «&#xa0;%1&#xa0;». Les détails indiquent sa réponse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not accept the certificates. The details tell which and why.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas accepté les certificats. Les détails indiquent lesquels et pourquoi.</translation>
    </message>
    <message>
        <source>The Linux distribution of &quot;%1&quot; is none that Docker can be installed on from here.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>La distribution Linux de «&#xa0;%1&#xa0;» n’est pas de celles sur lesquelles Docker peut être installé d’ici.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not install Docker&apos;s packages. Check that it reaches its package sources, then try again.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu installer les paquets de Docker. Vérifiez que ses sources de paquets sont joignables, puis réessayez.</translation>
    </message>
    <message>
        <source>The settings in daemon.json on &quot;%1&quot; stand in the way and were left as they are. The details tell which.</source>
        <extracomment>%1 is a machine; daemon.json is a file</extracomment>
        <translation>Les paramètres de daemon.json sur «&#xa0;%1&#xa0;» font obstacle et ont été laissés tels quels. Les détails indiquent lesquels.</translation>
    </message>
    <message>
        <source>Another program on &quot;%1&quot; uses the port for Docker. Stop it, or take everything back and set up Docker with another port.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Un autre programme sur «&#xa0;%1&#xa0;» utilise le port de Docker. Arrêtez-le, ou défaites tout et mettez Docker en place avec un autre port.</translation>
    </message>
    <message>
        <source>Docker was installed on &quot;%1&quot; but does not start. The details tell what it said.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Docker a été installé sur «&#xa0;%1&#xa0;» mais ne démarre pas. Les détails indiquent son message.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks a program that the set-up needs. The details tell which.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Il manque à «&#xa0;%1&#xa0;» un programme nécessaire à la mise en place. Les détails indiquent lequel.</translation>
    </message>
    <message>
        <source>The Docker that is already on &quot;%1&quot; cannot be changed from here, such as one installed as a snap.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Le Docker déjà présent sur «&#xa0;%1&#xa0;» ne peut pas être modifié d’ici, par exemple parce qu’il a été installé comme snap.</translation>
    </message>
    <message>
        <source>Another program is writing &quot;%1&quot;. Try again in a moment.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Un autre programme est en train d’écrire «&#xa0;%1&#xa0;». Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>What the container sent has a path that leads out of the folder: &quot;%1&quot;. Nothing was written there. Do not trust this container.</source>
        <extracomment>%1 is a path in an archive</extracomment>
        <translation>Les données envoyées par le conteneur contiennent un chemin qui sort du dossier&#xa0;: «&#xa0;%1&#xa0;». Rien n’y a été écrit. Ne faites pas confiance à ce conteneur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of this container is read-only. Upload to a folder that is a writable volume.</source>
        <extracomment>%1 is a folder in a container</extracomment>
        <translation>«&#xa0;%1&#xa0;» est en lecture seule dans ce conteneur. Envoyez les fichiers dans un dossier qui est un volume accessible en écriture.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; became shorter while it was read. Wait until nobody writes to it, then try again.</source>
        <extracomment>%1 is a file of this computer</extracomment>
        <translation>«&#xa0;%1&#xa0;» a raccourci pendant la lecture. Attendez que plus rien n’y écrive, puis réessayez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file that can be shown.</source>
        <extracomment>%1 is a path in a container</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier affichable.</translation>
    </message>
    <message>
        <source>The name of &quot;%1&quot; cannot be used, another container has it already. Choose another name, or rename or remove that container.</source>
        <extracomment>%1 is a container&apos;s name</extracomment>
        <translation>Le nom «&#xa0;%1&#xa0;» est déjà utilisé par un autre conteneur. Choisissez un autre nom, ou renommez ou supprimez ce conteneur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is running. Stop it first.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>«&#xa0;%1&#xa0;» est en cours d’exécution. Arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is paused. Resume it first.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>«&#xa0;%1&#xa0;» est en pause. Reprenez-le d’abord.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not run. Start it first.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>«&#xa0;%1&#xa0;» est arrêté. Démarrez-le d’abord.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is just restarting. Wait a moment, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>«&#xa0;%1&#xa0;» est en train de redémarrer. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is being removed already.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>«&#xa0;%1&#xa0;» est déjà en cours de suppression.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; removes itself when it stops, so it cannot be restarted by the engine.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>«&#xa0;%1&#xa0;» se supprime lui-même lorsqu’il s’arrête&#xa0;: le moteur ne peut donc pas le redémarrer.</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; is used by a container. Remove the container first.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>L’image «&#xa0;%1&#xa0;» est utilisée par un conteneur. Supprimez d’abord le conteneur.</translation>
    </message>
    <message>
        <source>Other images were made from &quot;%1&quot;. Remove them first.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>D’autres images ont été créées à partir de «&#xa0;%1&#xa0;». Supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; has several names. Remove the names one by one.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>L’image «&#xa0;%1&#xa0;» a plusieurs noms. Supprimez-les un par un.</translation>
    </message>
    <message>
        <source>The volume &quot;%1&quot; is used by a container. Remove the container first.</source>
        <extracomment>%1 is a volume</extracomment>
        <translation>Le volume «&#xa0;%1&#xa0;» est utilisé par un conteneur. Supprimez d’abord le conteneur.</translation>
    </message>
    <message>
        <source>Containers are still in the network &quot;%1&quot;.</source>
        <extracomment>%1 is a network</extracomment>
        <translation>Le réseau «&#xa0;%1&#xa0;» contient encore des conteneurs.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a port of the host that is in use already. Choose another port, or stop what uses it.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>«&#xa0;%1&#xa0;» a besoin d’un port de l’hôte déjà utilisé. Choisissez un autre port, ou arrêtez ce qui l’utilise.</translation>
    </message>
    <message>
        <source>The memory limit of &quot;%1&quot; cannot be larger than that of memory and swap together.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>La limite de mémoire de «&#xa0;%1&#xa0;» ne peut pas dépasser celle de la mémoire et du swap réunis.</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; is not on the host. Pull it first.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>L’image «&#xa0;%1&#xa0;» n’est pas sur l’hôte. Extrayez-la d’abord.</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; was not made for the kind of processor that the host has.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>L’image «&#xa0;%1&#xa0;» n’est pas conçue pour le type de processeur de l’hôte.</translation>
    </message>
    <message>
        <source>The registry has no image &quot;%1&quot;. Check its name and tag.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>Le registre n’a pas d’image «&#xa0;%1&#xa0;». Vérifiez son nom et son étiquette.</translation>
    </message>
    <message>
        <source>The registry does not give the image &quot;%1&quot;: it does not exist, or needs a sign-in.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>Le registre ne fournit pas l’image «&#xa0;%1&#xa0;»&#xa0;: elle n’existe pas, ou il faut se connecter.</translation>
    </message>
    <message>
        <source>The registry of &quot;%1&quot; allows no more pulls for now. Try again later.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>Le registre de «&#xa0;%1&#xa0;» n’autorise plus d’extraction pour l’instant. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The host cannot reach the registry of &quot;%1&quot;. Check the network of the host.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>L’hôte ne peut pas joindre le registre de «&#xa0;%1&#xa0;». Vérifiez le réseau de l’hôte.</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; could not be pulled. The details tell what the engine said.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>L’image «&#xa0;%1&#xa0;» n’a pas pu être extraite. Les détails indiquent la réponse du moteur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; removes itself when it stops, so it could not be put back if something failed. It was left alone.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>«&#xa0;%1&#xa0;» se supprime lui-même lorsqu’il s’arrête et ne pourrait donc pas être remis en place en cas d’échec. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The new container for &quot;%1&quot; did not stay up. The old one was put back.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>Le nouveau conteneur pour «&#xa0;%1&#xa0;» n’est pas resté actif. L’ancien a été remis en place.</translation>
    </message>
    <message>
        <source>Something failed, and the old container could not be put back: it is called &quot;%1&quot; now. Rename and start it yourself; the details tell more.</source>
        <extracomment>%1 is the name that the old container has now</extracomment>
        <translation>Une erreur s’est produite, et l’ancien conteneur n’a pas pu être remis en place&#xa0;: il s’appelle maintenant «&#xa0;%1&#xa0;». Renommez-le et démarrez-le vous-même&#xa0;; les détails en disent plus.</translation>
    </message>
    <message>
        <source>The new container runs, but the old one, &quot;%1&quot;, could not be removed.</source>
        <extracomment>%1 is the name that the old container has now</extracomment>
        <translation>Le nouveau conteneur est en cours d’exécution, mais l’ancien, «&#xa0;%1&#xa0;», n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>What the engine sent is not an archive that can be read. Try again; if it stays so, see Details.</source>
        <translation>Les données envoyées par le moteur ne sont pas une archive lisible. Réessayez&#xa0;; si cela persiste, consultez les détails.</translation>
    </message>
    <message>
        <source>The container sent more files, longer names or more data than Slipway takes. Choose a smaller folder.</source>
        <translation>Le conteneur a envoyé plus de fichiers, des noms plus longs ou plus de données que Slipway n’en accepte. Choisissez un dossier plus petit.</translation>
    </message>
    <message>
        <source>The connection ended before all files had come. What is here is whole; try again for the rest.</source>
        <translation>La connexion a pris fin avant l’arrivée de tous les fichiers. Ceux qui sont ici sont complets&#xa0;; réessayez pour les autres.</translation>
    </message>
    <message>
        <source>Out of memory (%1), %2</source>
        <extracomment>Status of a container that the system ended. %1 is its exit code, %2 is &quot;3 min ago&quot;</extracomment>
        <translation>Mémoire insuffisante (code %1) %2</translation>
    </message>
    <message>
        <source>No answer, trying again</source>
        <extracomment>State of the connection to a host: it was asked and said nothing</extracomment>
        <translation>Aucune réponse, nouvelle tentative</translation>
    </message>
    <message>
        <source>Docker does not run there, trying again</source>
        <extracomment>State of the connection to a host: the machine is there, and no Docker Engine at its port</extracomment>
        <translation>Docker arrêté, nouvelle tentative</translation>
    </message>
    <message>
        <source>Name not found, trying again</source>
        <extracomment>State of the connection to a host: its name has no address</extracomment>
        <translation>Nom introuvable, nouvelle tentative</translation>
    </message>
    <message>
        <source>Certificate not accepted, trying again</source>
        <extracomment>State of the connection to a host: its certificate or ours was not accepted</extracomment>
        <translation>Certificat non accepté, nouvelle tentative</translation>
    </message>
    <message>
        <source>Slow to answer</source>
        <extracomment>State of the connection to a host: an answer is awaited for longer than usual</extracomment>
        <translation>Réponse lente</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation>Redémarré</translation>
    </message>
    <message>
        <source>Signal sent</source>
        <translation>Signal envoyé</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommé</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Paramètres modifiés</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Somebody attached</source>
        <translation>Client attaché</translation>
    </message>
    <message>
        <source>Somebody detached</source>
        <translation>Client détaché</translation>
    </message>
    <message>
        <source>Terminal resized</source>
        <translation>Terminal redimensionné</translation>
    </message>
    <message>
        <source>Processes listed</source>
        <translation>Processus listés</translation>
    </message>
    <message>
        <source>Command prepared</source>
        <translation>Commande préparée</translation>
    </message>
    <message>
        <source>Command started</source>
        <translation>Commande démarrée</translation>
    </message>
    <message>
        <source>Command ended</source>
        <translation>Commande terminée</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Fichiers lus</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Fichiers écrits</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>Fichiers copiés</translation>
    </message>
    <message>
        <source>Saved as an image</source>
        <translation>Enregistré comme image</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Contrôle d’intégrité</translation>
    </message>
    <message>
        <source>with exit code %1</source>
        <extracomment>More about the end of a container or command; %1 is a number</extracomment>
        <translation>avec le code de sortie %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <extracomment>More about a signal; %1 is its number</extracomment>
        <translation>signal %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>More about a renaming; %1 and %2 are names</extracomment>
        <translation>de %1 en %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on &quot;%2&quot; ended by itself with exit code %3.</source>
        <extracomment>Notification. %1 is a container, %2 a host, %3 a number</extracomment>
        <translation>«&#xa0;%1&#xa0;» sur «&#xa0;%2&#xa0;» s’est arrêté de lui-même avec le code de sortie %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on &quot;%2&quot; ran out of memory.</source>
        <extracomment>Notification. %1 is a container, %2 a host</extracomment>
        <translation>«&#xa0;%1&#xa0;» sur «&#xa0;%2&#xa0;» a manqué de mémoire.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on &quot;%2&quot; is unhealthy: its health check fails.</source>
        <extracomment>Notification. %1 is a container, %2 a host</extracomment>
        <translation>«&#xa0;%1&#xa0;» sur «&#xa0;%2&#xa0;» n’est pas sain&#xa0;: son contrôle d’intégrité échoue.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on &quot;%2&quot; is healthy again.</source>
        <extracomment>Notification. %1 is a container, %2 a host</extracomment>
        <translation>«&#xa0;%1&#xa0;» sur «&#xa0;%2&#xa0;» est de nouveau sain.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; on &quot;%2&quot; restarts again and again: it ended %n time(s) in five minutes.</source>
        <extracomment>Notification. %1 is a container, %2 a host; %n is how often it has ended within five minutes</extracomment>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» sur «&#xa0;%2&#xa0;» redémarre en boucle&#xa0;: %Ln arrêt en cinq minutes.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» sur «&#xa0;%2&#xa0;» redémarre en boucle&#xa0;: %Ln arrêts en cinq minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is connected again.</source>
        <extracomment>Notification. %1 is a host</extracomment>
        <translation>«&#xa0;%1&#xa0;» est de nouveau connecté.</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot;. %2</source>
        <extracomment>Notification. %1 is a host, %2 is the reason as one or two sentences</extracomment>
        <translation>Aucune connexion à «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>A container ends by itself with an error code</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>Un conteneur s’arrête de lui-même avec un code d’erreur</translation>
    </message>
    <message>
        <source>A container runs out of memory</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>Un conteneur manque de mémoire</translation>
    </message>
    <message>
        <source>A container becomes unhealthy</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>Un conteneur devient non sain</translation>
    </message>
    <message>
        <source>A container becomes healthy again</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>Un conteneur redevient sain</translation>
    </message>
    <message>
        <source>A container restarts again and again</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>Un conteneur redémarre en boucle</translation>
    </message>
    <message>
        <source>The connection to a host is lost</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>La connexion à un hôte est perdue</translation>
    </message>
    <message>
        <source>A lost host is connected again</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>Un hôte perdu est de nouveau connecté</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button: starts containers</extracomment>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>starting…</source>
        <extracomment>State of a container that is being started</extracomment>
        <translation>démarrage…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops containers</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>stopping…</source>
        <extracomment>State of a container that is being stopped</extracomment>
        <translation>arrêt…</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>Button: stops containers and starts them again</extracomment>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>restarting…</source>
        <extracomment>State of a container that is being restarted</extracomment>
        <translation>redémarrage…</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Menu entry: freezes containers</extracomment>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>pausing…</source>
        <extracomment>State of a container that is being paused</extracomment>
        <translation>mise en pause…</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Menu entry: lets paused containers go on</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>resuming…</source>
        <extracomment>State of a container that is being resumed</extracomment>
        <translation>reprise…</translation>
    </message>
    <message>
        <source>Kill…</source>
        <extracomment>Menu entry: sends a signal to containers; asks which</extracomment>
        <translation>Forcer l’arrêt…</translation>
    </message>
    <message>
        <source>killing…</source>
        <extracomment>State of a container that is being sent a signal</extracomment>
        <translation>arrêt forcé…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>Menu entry: gives a container another name</extracomment>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>renaming…</source>
        <extracomment>State of a container that is being renamed</extracomment>
        <translation>changement de nom…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes containers</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>removing…</source>
        <extracomment>State of a container that is being removed</extracomment>
        <translation>suppression…</translation>
    </message>
    <message>
        <source>Change Restart Policy and Limits…</source>
        <extracomment>Menu entry: changes restart policy and limits of containers</extracomment>
        <translation>Modifier la stratégie de redémarrage et les limites…</translation>
    </message>
    <message>
        <source>changing…</source>
        <extracomment>State of a container whose limits are being changed</extracomment>
        <translation>modification…</translation>
    </message>
    <message>
        <source>Recreate with Newer Image…</source>
        <extracomment>Menu entry: makes a container anew from a newer image</extracomment>
        <translation>Recréer avec une image plus récente…</translation>
    </message>
    <message>
        <source>recreating…</source>
        <extracomment>State of a container that is being made anew</extracomment>
        <translation>recréation…</translation>
    </message>
    <message>
        <source>%1: it failed for %L2 of %L3 containers. The details tell why.</source>
        <extracomment>Some of several containers could not be stopped, started ...: %1 is the action as on its button, %L2 of all %L3 containers it failed for</extracomment>
        <translation>%1&#xa0;: échec pour %L2 conteneurs sur %L3. Les détails en donnent la raison.</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3 containers are done.</source>
        <extracomment>Something is done to many containers: %1 is the action as on its button, %L2 of all %L3 are done</extracomment>
        <translation>%1&#xa0;: %L2 conteneurs traités sur %L3.</translation>
    </message>
    <message>
        <source>Looking at the container…</source>
        <translation>Examen du conteneur…</translation>
    </message>
    <message>
        <source>Pulling the image…</source>
        <translation>Extraction de l’image…</translation>
    </message>
    <message>
        <source>Setting the old container aside…</source>
        <translation>Mise à l’écart de l’ancien conteneur…</translation>
    </message>
    <message>
        <source>Making the new container…</source>
        <translation>Création du nouveau conteneur…</translation>
    </message>
    <message>
        <source>Joining its networks…</source>
        <translation>Connexion à ses réseaux…</translation>
    </message>
    <message>
        <source>Stopping the old container…</source>
        <translation>Arrêt de l’ancien conteneur…</translation>
    </message>
    <message>
        <source>Starting the new container…</source>
        <translation>Démarrage du nouveau conteneur…</translation>
    </message>
    <message>
        <source>Watching whether it stays up…</source>
        <translation>Vérification qu’il reste actif…</translation>
    </message>
    <message>
        <source>Removing the old container…</source>
        <translation>Suppression de l’ancien conteneur…</translation>
    </message>
    <message>
        <source>Something failed. Putting the old container back…</source>
        <translation>Une erreur s’est produite. Remise en place de l’ancien conteneur…</translation>
    </message>
    <message>
        <source>What it wrote outside of volumes is lost.</source>
        <translation>Ce qu’il a écrit hors des volumes sera perdu.</translation>
    </message>
    <message>
        <source>Its logs begin anew.</source>
        <translation>Ses journaux repartent de zéro.</translation>
    </message>
    <message>
        <source>A hardware address that was chosen for it is not kept.</source>
        <translation>Une adresse matérielle choisie pour lui n’est pas conservée.</translation>
    </message>
    <message>
        <source>These containers use its network and have to be made anew, too: %1.</source>
        <extracomment>%1 is a list of containers</extracomment>
        <translation>Ces conteneurs utilisent son réseau et doivent aussi être recréés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Making the container…</source>
        <translation>Création du conteneur…</translation>
    </message>
    <message>
        <source>Starting the container…</source>
        <translation>Démarrage du conteneur…</translation>
    </message>
    <message>
        <source>Unpacking the image: %L1 of %L2 layers.</source>
        <extracomment>An image is downloaded; %L1 of %L2 parts are unpacked</extracomment>
        <translation>Décompression de l’image&#xa0;: %L1 couches sur %L2.</translation>
    </message>
    <message>
        <source>Pulling the image: %L1 of %L2 layers are here, %3 received.</source>
        <extracomment>%L1 of %L2 parts are here; %3 is a size</extracomment>
        <translation>Extraction de l’image&#xa0;: %L1 couches sur %L2 présentes, %3 reçus.</translation>
    </message>
    <message>
        <source>Container</source>
        <extracomment>One container</extracomment>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>One Docker image</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>One Docker volume</extracomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>One Docker network</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Runs privileged</source>
        <translation>S’exécute en mode privilégié</translation>
    </message>
    <message>
        <source>Does not run privileged</source>
        <translation>Ne s’exécute pas en mode privilégié</translation>
    </message>
    <message>
        <source>A privileged container may do everything that the host may: load kernel modules, use every device, mount disks. Whoever gets into it has the host.</source>
        <translation>Un conteneur privilégié peut faire tout ce que peut l’hôte&#xa0;: charger des modules du noyau, utiliser n’importe quel périphérique, monter des disques. Quiconque y pénètre est maître de l’hôte.</translation>
    </message>
    <message>
        <source>Run it without --privileged and give it only the capabilities and devices that it needs.</source>
        <translation>Exécutez-le sans --privileged et ne lui donnez que les capacités et périphériques dont il a besoin.</translation>
    </message>
    <message>
        <source>Can control the container engine</source>
        <translation>Peut commander le moteur de conteneurs</translation>
    </message>
    <message>
        <source>Cannot control the container engine</source>
        <translation>Ne peut pas commander le moteur de conteneurs</translation>
    </message>
    <message>
        <source>The engine&apos;s socket is mounted. Through it the container can start a privileged container, and so has the host; mounting it read-only changes nothing.</source>
        <translation>Le socket du moteur est monté. Grâce à lui, le conteneur peut démarrer un conteneur privilégié et devenir ainsi maître de l’hôte&#xa0;; le monter en lecture seule n’y change rien.</translation>
    </message>
    <message>
        <source>Take the mount away, or put a proxy in between that lets only the needed requests through.</source>
        <translation>Retirez ce montage, ou intercalez un proxy qui ne laisse passer que les requêtes nécessaires.</translation>
    </message>
    <message>
        <source>Sees the host&apos;s processes</source>
        <translation>Voit les processus de l’hôte</translation>
    </message>
    <message>
        <source>Does not see the host&apos;s processes</source>
        <translation>Ne voit pas les processus de l’hôte</translation>
    </message>
    <message>
        <source>It shares the process namespace of the host: it can see, signal and, as root, inspect every process there.</source>
        <translation>Il partage l’espace de noms des processus de l’hôte&#xa0;: il peut y voir chaque processus, lui envoyer des signaux et, en tant que root, l’inspecter.</translation>
    </message>
    <message>
        <source>Run it without --pid=host.</source>
        <translation>Exécutez-le sans --pid=host.</translation>
    </message>
    <message>
        <source>Has more capabilities than usual</source>
        <translation>A plus de capacités que d’ordinaire</translation>
    </message>
    <message>
        <source>Has no more capabilities than usual</source>
        <translation>N’a pas plus de capacités que d’ordinaire</translation>
    </message>
    <message>
        <source>Each capability is a part of root&apos;s power on the host. Some of them, such as SYS_ADMIN, are as good as all of it.</source>
        <translation>Chaque capacité est une part du pouvoir de root sur l’hôte. Certaines, comme SYS_ADMIN, équivalent à sa totalité.</translation>
    </message>
    <message>
        <source>Take away every --cap-add that the program does without.</source>
        <translation>Retirez chaque --cap-add dont le programme peut se passer.</translation>
    </message>
    <message>
        <source>Mounts sensitive folders of the host</source>
        <translation>Monte des dossiers sensibles de l’hôte</translation>
    </message>
    <message>
        <source>Mounts no sensitive folder of the host</source>
        <translation>Ne monte aucun dossier sensible de l’hôte</translation>
    </message>
    <message>
        <source>These folders hold the host&apos;s accounts, keys, programs or kernel settings. Written to, they give the host away; even read, they tell much.</source>
        <translation>Ces dossiers contiennent les comptes, clés, programmes ou réglages du noyau de l’hôte. En écriture, ils livrent l’hôte&#xa0;; même en lecture, ils en disent long.</translation>
    </message>
    <message>
        <source>Mount only the folder that is needed, read-only where possible, or use a volume.</source>
        <translation>Ne montez que le dossier nécessaire, en lecture seule si possible, ou utilisez un volume.</translation>
    </message>
    <message>
        <source>Uses the host&apos;s network</source>
        <translation>Utilise le réseau de l’hôte</translation>
    </message>
    <message>
        <source>Does not use the host&apos;s network</source>
        <translation>N’utilise pas le réseau de l’hôte</translation>
    </message>
    <message>
        <source>It reaches everything that listens on the host alone, and can listen on every address of the host itself.</source>
        <translation>Il joint tout ce qui n’est à l’écoute que sur l’hôte, et peut lui-même se mettre à l’écoute sur chaque adresse de l’hôte.</translation>
    </message>
    <message>
        <source>Give it a network of its own and publish the ports that are needed.</source>
        <translation>Donnez-lui son propre réseau et publiez les ports nécessaires.</translation>
    </message>
    <message>
        <source>May make every system call</source>
        <translation>Peut effectuer tous les appels système</translation>
    </message>
    <message>
        <source>System calls are filtered</source>
        <translation>Les appels système sont filtrés</translation>
    </message>
    <message>
        <source>Without the seccomp filter a container can reach parts of the kernel that programs hardly ever need, and where most escapes were found.</source>
        <translation>Sans le filtre seccomp, un conteneur peut atteindre des parties du noyau dont les programmes n’ont presque jamais besoin, et où la plupart des évasions ont été découvertes.</translation>
    </message>
    <message>
        <source>Run it without seccomp=unconfined, so that the engine&apos;s own profile holds.</source>
        <translation>Exécutez-le sans seccomp=unconfined, afin que le profil du moteur s’applique.</translation>
    </message>
    <message>
        <source>Is held by neither AppArmor nor SELinux</source>
        <translation>N’est confiné ni par AppArmor ni par SELinux</translation>
    </message>
    <message>
        <source>Is held by AppArmor or SELinux</source>
        <translation>Est confiné par AppArmor ou SELinux</translation>
    </message>
    <message>
        <source>These keep a container from files and settings of the host even when it runs as root.</source>
        <translation>Ils tiennent un conteneur à l’écart des fichiers et réglages de l’hôte, même lorsqu’il s’exécute en tant que root.</translation>
    </message>
    <message>
        <source>Run it without apparmor=unconfined and label=disable.</source>
        <translation>Exécutez-le sans apparmor=unconfined ni label=disable.</translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation>S’exécute en tant que root</translation>
    </message>
    <message>
        <source>Does not run as root</source>
        <translation>Ne s’exécute pas en tant que root</translation>
    </message>
    <message>
        <source>Root in the container is root outside when something lets it out, and can change every file of its image.</source>
        <translation>Root dans le conteneur est root à l’extérieur dès que quelque chose le laisse sortir, et peut modifier tous les fichiers de son image.</translation>
    </message>
    <message>
        <source>Name a user in the image, or run it with --user.</source>
        <translation>Indiquez un utilisateur dans l’image, ou exécutez-le avec --user.</translation>
    </message>
    <message>
        <source>Shares the host&apos;s memory segments</source>
        <translation>Partage les segments de mémoire de l’hôte</translation>
    </message>
    <message>
        <source>Does not share the host&apos;s memory segments</source>
        <translation>Ne partage pas les segments de mémoire de l’hôte</translation>
    </message>
    <message>
        <source>It can read and change what processes of the host keep in shared memory.</source>
        <translation>Il peut lire et modifier ce que des processus de l’hôte conservent en mémoire partagée.</translation>
    </message>
    <message>
        <source>Run it without --ipc=host.</source>
        <translation>Exécutez-le sans --ipc=host.</translation>
    </message>
    <message>
        <source>Is left out of the user namespace</source>
        <translation>Est exclu de l’espace de noms utilisateur</translation>
    </message>
    <message>
        <source>Has users of its own</source>
        <translation>A ses propres utilisateurs</translation>
    </message>
    <message>
        <source>The engine maps users to harmless ones, but not for this container.</source>
        <translation>Le moteur associe les utilisateurs à des utilisateurs sans pouvoir, mais pas pour ce conteneur.</translation>
    </message>
    <message>
        <source>Run it without --userns=host.</source>
        <translation>Exécutez-le sans --userns=host.</translation>
    </message>
    <message>
        <source>Uses devices of the host</source>
        <translation>Utilise des périphériques de l’hôte</translation>
    </message>
    <message>
        <source>Uses no device of the host</source>
        <translation>N’utilise aucun périphérique de l’hôte</translation>
    </message>
    <message>
        <source>A device is the way around the file system: a disk can be read and written whole.</source>
        <translation>Un périphérique contourne le système de fichiers&#xa0;: un disque peut être lu et écrit en entier.</translation>
    </message>
    <message>
        <source>Take away every --device that is not needed.</source>
        <translation>Retirez chaque --device inutile.</translation>
    </message>
    <message>
        <source>Can change the host&apos;s name</source>
        <translation>Peut changer le nom de l’hôte</translation>
    </message>
    <message>
        <source>Cannot change the host&apos;s name</source>
        <translation>Ne peut pas changer le nom de l’hôte</translation>
    </message>
    <message>
        <source>It shares the namespace of the host&apos;s name and domain.</source>
        <translation>Il partage l’espace de noms du nom et du domaine de l’hôte.</translation>
    </message>
    <message>
        <source>Run it without --uts=host.</source>
        <translation>Exécutez-le sans --uts=host.</translation>
    </message>
    <message>
        <source>Ports are published on all addresses</source>
        <translation>Des ports sont publiés sur toutes les adresses</translation>
    </message>
    <message>
        <source>No port is published on all addresses</source>
        <translation>Aucun port n’est publié sur toutes les adresses</translation>
    </message>
    <message>
        <source>Everybody who reaches the host reaches these ports; published ports also pass many firewalls of the host.</source>
        <translation>Quiconque joint l’hôte joint ces ports&#xa0;; les ports publiés contournent aussi de nombreux pare-feu de l’hôte.</translation>
    </message>
    <message>
        <source>Publish on one address, such as 127.0.0.1:8080:80, or limit who may connect in the network security group.</source>
        <translation>Publiez sur une seule adresse, par exemple 127.0.0.1:8080:80, ou limitez qui peut se connecter dans le groupe de sécurité réseau.</translation>
    </message>
    <message>
        <source>The image is old</source>
        <translation>L’image est ancienne</translation>
    </message>
    <message>
        <source>The image is not old</source>
        <translation>L’image n’est pas ancienne</translation>
    </message>
    <message>
        <source>What was mended since the image was made is not in it.</source>
        <translation>Elle ne contient pas ce qui a été corrigé depuis sa création.</translation>
    </message>
    <message>
        <source>Pull or build a newer image, then make the container anew.</source>
        <translation>Extrayez ou construisez une image plus récente, puis recréez le conteneur.</translation>
    </message>
    <message>
        <source>Keeps the usual capabilities</source>
        <translation>Conserve les capacités habituelles</translation>
    </message>
    <message>
        <source>Gives up the usual capabilities</source>
        <translation>Renonce aux capacités habituelles</translation>
    </message>
    <message>
        <source>Most programs need none of the capabilities that a container is given.</source>
        <translation>La plupart des programmes n’ont besoin d’aucune des capacités qu’un conteneur reçoit.</translation>
    </message>
    <message>
        <source>Run it with --cap-drop=ALL and add back what it turns out to need.</source>
        <translation>Exécutez-le avec --cap-drop=ALL et rajoutez ce qui s’avère nécessaire.</translation>
    </message>
    <message>
        <source>Can gain privileges</source>
        <translation>Peut obtenir des privilèges</translation>
    </message>
    <message>
        <source>Cannot gain privileges</source>
        <translation>Ne peut pas obtenir de privilèges</translation>
    </message>
    <message>
        <source>Programs with the setuid bit, such as su, can make a user into root.</source>
        <translation>Des programmes dotés du bit setuid, comme su, peuvent faire d’un utilisateur root.</translation>
    </message>
    <message>
        <source>Run it with --security-opt no-new-privileges.</source>
        <translation>Exécutez-le avec --security-opt no-new-privileges.</translation>
    </message>
    <message>
        <source>Can change its programs</source>
        <translation>Peut modifier ses programmes</translation>
    </message>
    <message>
        <source>Cannot change its programs</source>
        <translation>Ne peut pas modifier ses programmes</translation>
    </message>
    <message>
        <source>Whoever gets in can leave something behind in its file system.</source>
        <translation>Quiconque y pénètre peut laisser quelque chose dans son système de fichiers.</translation>
    </message>
    <message>
        <source>Run it with --read-only, and with a volume or tmpfs where it has to write.</source>
        <translation>Exécutez-le avec --read-only, et avec un volume ou un tmpfs là où il doit écrire.</translation>
    </message>
    <message>
        <source>May use all memory</source>
        <translation>Peut utiliser toute la mémoire</translation>
    </message>
    <message>
        <source>Has a memory limit</source>
        <translation>A une limite de mémoire</translation>
    </message>
    <message>
        <source>One leak can take the memory of everything else on the host.</source>
        <translation>Une seule fuite peut prendre la mémoire de tout le reste sur l’hôte.</translation>
    </message>
    <message>
        <source>Set a limit with --memory.</source>
        <translation>Fixez une limite avec --memory.</translation>
    </message>
    <message>
        <source>May start any number of processes</source>
        <translation>Peut démarrer un nombre illimité de processus</translation>
    </message>
    <message>
        <source>Has a limit of processes</source>
        <translation>A une limite de processus</translation>
    </message>
    <message>
        <source>A program that starts itself again and again stops the whole host.</source>
        <translation>Un programme qui se relance sans cesse paralyse l’hôte entier.</translation>
    </message>
    <message>
        <source>Set a limit with --pids-limit.</source>
        <translation>Fixez une limite avec --pids-limit.</translation>
    </message>
    <message>
        <source>May use all processors</source>
        <translation>Peut utiliser tous les processeurs</translation>
    </message>
    <message>
        <source>Has a processor limit</source>
        <translation>A une limite de processeur</translation>
    </message>
    <message>
        <source>One busy container can slow down everything else on the host.</source>
        <translation>Un seul conteneur très actif peut ralentir tout le reste sur l’hôte.</translation>
    </message>
    <message>
        <source>Set a limit with --cpus.</source>
        <translation>Fixez une limite avec --cpus.</translation>
    </message>
    <message>
        <source>Has no health check</source>
        <translation>N’a pas de contrôle d’intégrité</translation>
    </message>
    <message>
        <source>Has a health check</source>
        <translation>A un contrôle d’intégrité</translation>
    </message>
    <message>
        <source>Nobody notices when it runs but no longer works.</source>
        <translation>Personne ne remarque qu’il s’exécute mais ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Add a HEALTHCHECK to the image, or run it with --health-cmd.</source>
        <translation>Ajoutez un HEALTHCHECK à l’image, ou exécutez-le avec --health-cmd.</translation>
    </message>
    <message>
        <source>The engine does not filter system calls</source>
        <translation>Le moteur ne filtre pas les appels système</translation>
    </message>
    <message>
        <source>The engine filters system calls</source>
        <translation>Le moteur filtre les appels système</translation>
    </message>
    <message>
        <source>Without the seccomp filter containers can reach parts of the kernel that programs hardly ever need.</source>
        <translation>Sans le filtre seccomp, les conteneurs peuvent atteindre des parties du noyau dont les programmes n’ont presque jamais besoin.</translation>
    </message>
    <message>
        <source>Use a kernel with seccomp, and leave seccomp-profile out of daemon.json.</source>
        <translation>Utilisez un noyau avec seccomp, et n’indiquez pas seccomp-profile dans daemon.json.</translation>
    </message>
    <message>
        <source>Neither AppArmor nor SELinux is on</source>
        <translation>Ni AppArmor ni SELinux n’est activé</translation>
    </message>
    <message>
        <source>AppArmor or SELinux is on</source>
        <translation>AppArmor ou SELinux est activé</translation>
    </message>
    <message>
        <source>These keep containers from files and settings of the host even when they run as root.</source>
        <translation>Ils tiennent les conteneurs à l’écart des fichiers et réglages de l’hôte, même lorsqu’ils s’exécutent en tant que root.</translation>
    </message>
    <message>
        <source>Switch on the one that the host&apos;s distribution brings.</source>
        <translation>Activez celui que fournit la distribution de l’hôte.</translation>
    </message>
    <message>
        <source>Containers share the host&apos;s users</source>
        <translation>Les conteneurs partagent les utilisateurs de l’hôte</translation>
    </message>
    <message>
        <source>Containers have users of their own</source>
        <translation>Les conteneurs ont leurs propres utilisateurs</translation>
    </message>
    <message>
        <source>Root in a container is root outside when something lets it out.</source>
        <translation>Root dans un conteneur est root à l’extérieur dès que quelque chose le laisse sortir.</translation>
    </message>
    <message>
        <source>Set userns-remap in daemon.json or run the engine rootless. Containers have to be made anew then.</source>
        <translation>Définissez userns-remap dans daemon.json ou exécutez le moteur en mode rootless. Les conteneurs devront alors être recréés.</translation>
    </message>
    <message>
        <source>Images may come without TLS</source>
        <translation>Des images peuvent arriver sans TLS</translation>
    </message>
    <message>
        <source>Images come by TLS only</source>
        <translation>Les images n’arrivent que par TLS</translation>
    </message>
    <message>
        <source>Whoever stands between the host and these registries can put something else in the place of an image.</source>
        <translation>Quiconque se trouve entre l’hôte et ces registres peut substituer autre chose à une image.</translation>
    </message>
    <message>
        <source>Give the registry a certificate and take it out of insecure-registries.</source>
        <translation>Donnez un certificat au registre et retirez-le de insecure-registries.</translation>
    </message>
    <message>
        <source>The storage driver is no longer kept up</source>
        <translation>Le pilote de stockage n’est plus maintenu</translation>
    </message>
    <message>
        <source>The storage driver is kept up</source>
        <translation>Le pilote de stockage est maintenu</translation>
    </message>
    <message>
        <source>Errors in it are not mended any more.</source>
        <translation>Ses erreurs ne sont plus corrigées.</translation>
    </message>
    <message>
        <source>Move to overlay2. Images have to be pulled again.</source>
        <translation>Passez à overlay2. Les images devront être extraites à nouveau.</translation>
    </message>
    <message>
        <source>Containers can gain privileges</source>
        <translation>Les conteneurs peuvent obtenir des privilèges</translation>
    </message>
    <message>
        <source>Containers cannot gain privileges</source>
        <translation>Les conteneurs ne peuvent pas obtenir de privilèges</translation>
    </message>
    <message>
        <source>Set no-new-privileges in daemon.json.</source>
        <translation>Définissez no-new-privileges dans daemon.json.</translation>
    </message>
    <message>
        <source>The engine is out of date</source>
        <translation>Le moteur est obsolète</translation>
    </message>
    <message>
        <source>The engine is still mended</source>
        <translation>Le moteur est encore maintenu</translation>
    </message>
    <message>
        <source>This version gets no security updates from its makers; a distribution may still mend it.</source>
        <translation>Cette version ne reçoit plus de mises à jour de sécurité de ses auteurs&#xa0;; une distribution peut encore la corriger.</translation>
    </message>
    <message>
        <source>Install a newer Docker Engine.</source>
        <translation>Installez un moteur Docker plus récent.</translation>
    </message>
    <message>
        <source>Containers stop when the engine does</source>
        <translation>Les conteneurs s’arrêtent avec le moteur</translation>
    </message>
    <message>
        <source>Containers run on without the engine</source>
        <translation>Les conteneurs continuent sans le moteur</translation>
    </message>
    <message>
        <source>Updates of the engine are put off when they stop everything.</source>
        <translation>On remet à plus tard les mises à jour du moteur lorsqu’elles arrêtent tout.</translation>
    </message>
    <message>
        <source>Set live-restore in daemon.json.</source>
        <translation>Définissez live-restore dans daemon.json.</translation>
    </message>
    <message>
        <source>Experimental features are on</source>
        <translation>Les fonctionnalités expérimentales sont activées</translation>
    </message>
    <message>
        <source>Experimental features are off</source>
        <translation>Les fonctionnalités expérimentales sont désactivées</translation>
    </message>
    <message>
        <source>They are less tested than the rest.</source>
        <translation>Elles sont moins testées que le reste.</translation>
    </message>
    <message>
        <source>Take experimental out of daemon.json where nothing needs it.</source>
        <translation>Retirez experimental de daemon.json si rien n’en a besoin.</translation>
    </message>
    <message>
        <source>The engine runs in debug mode</source>
        <translation>Le moteur s’exécute en mode débogage</translation>
    </message>
    <message>
        <source>The engine does not run in debug mode</source>
        <translation>Le moteur ne s’exécute pas en mode débogage</translation>
    </message>
    <message>
        <source>Its log tells more than it should, and it answers on paths for debugging.</source>
        <translation>Son journal en dit plus qu’il ne devrait, et il répond sur des chemins de débogage.</translation>
    </message>
    <message>
        <source>Take debug out of daemon.json.</source>
        <translation>Retirez debug de daemon.json.</translation>
    </message>
    <message>
        <source>Logs stay on the host</source>
        <translation>Les journaux restent sur l’hôte</translation>
    </message>
    <message>
        <source>Logs go elsewhere, too</source>
        <translation>Les journaux sont aussi envoyés ailleurs</translation>
    </message>
    <message>
        <source>Whoever gets into the host can erase what happened.</source>
        <translation>Quiconque pénètre dans l’hôte peut effacer les traces de ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Choose a log driver that sends logs to another place.</source>
        <translation>Choisissez un pilote de journalisation qui envoie les journaux ailleurs.</translation>
    </message>
    <message>
        <source>Every client may do everything</source>
        <translation>Tout client peut tout faire</translation>
    </message>
    <message>
        <source>A plug-in decides what clients may do</source>
        <translation>Un plug-in décide de ce que les clients peuvent faire</translation>
    </message>
    <message>
        <source>Who has a client certificate has the host.</source>
        <translation>Quiconque possède un certificat client est maître de l’hôte.</translation>
    </message>
    <message>
        <source>Where several people use this host, install an authorization plug-in.</source>
        <translation>Si plusieurs personnes utilisent cet hôte, installez un plug-in d’autorisation.</translation>
    </message>
    <message>
        <source>Swarm mode is on</source>
        <translation>Le mode Swarm est activé</translation>
    </message>
    <message>
        <source>Swarm mode is off</source>
        <translation>Le mode Swarm est désactivé</translation>
    </message>
    <message>
        <source>It opens further ports to other hosts.</source>
        <translation>Il ouvre d’autres ports à d’autres hôtes.</translation>
    </message>
    <message>
        <source>Leave the swarm where nothing uses it.</source>
        <translation>Quittez le swarm si rien ne l’utilise.</translation>
    </message>
    <message>
        <source>The engine warns about its host</source>
        <translation>Le moteur émet des avertissements sur son hôte</translation>
    </message>
    <message>
        <source>The engine has no warnings</source>
        <translation>Le moteur n’a aucun avertissement</translation>
    </message>
    <message>
        <source>Something of the host keeps limits or networks of containers from working.</source>
        <translation>Quelque chose sur l’hôte empêche les limites ou les réseaux des conteneurs de fonctionner.</translation>
    </message>
    <message>
        <source>See the engine&apos;s own words below.</source>
        <translation>Voir le message du moteur ci-dessous.</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Verdict of a security check</extracomment>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Verdict of a security check: what it looks for is there</extracomment>
        <translation>Détecté</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Verdict of a security check: the engine does not tell</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <extracomment>Verdict of a security check that makes no sense here</extracomment>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>How much a finding matters</extracomment>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>How much a finding matters</extracomment>
        <translation>moyen</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>How much a finding matters</extracomment>
        <translation>élevé</translation>
    </message>
    <message>
        <source>critical</source>
        <extracomment>How much a finding matters</extracomment>
        <translation>critique</translation>
    </message>
    <message numerus="yes">
        <source>It was made %n day(s) ago.</source>
        <extracomment>How old an image is</extracomment>
        <translation>
            <numerusform>Elle a été créée il y a %Ln jour.</numerusform>
            <numerusform>Elle a été créée il y a %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an image.</source>
        <translation>Choisissez une image.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of an image.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom d’une image.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name: use at least two letters, digits, &quot;_&quot;, &quot;.&quot; or &quot;-&quot;, and begin with a letter or digit.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom&#xa0;: utilisez au moins deux lettres, chiffres, «&#xa0;_&#xa0;», «&#xa0;.&#xa0;» ou «&#xa0;-&#xa0;», et commencez par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no variable: write NAME=value.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une variable&#xa0;: écrivez NOM=valeur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port: write 8080:80, or 53:53/udp.</source>
        <extracomment>%1 is a port as it was entered</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port&#xa0;: écrivez 8080:80 ou 53:53/udp.</translation>
    </message>
    <message>
        <source>The port %1 of the host is named twice.</source>
        <extracomment>%1 is a port of the host</extracomment>
        <translation>Le port %1 de l’hôte est indiqué deux fois.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address of the host.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP de l’hôte.</translation>
    </message>
    <message>
        <source>With the network &quot;%1&quot; no ports can be published.</source>
        <extracomment>%1 is a network mode: host, container:web</extracomment>
        <translation>Avec le réseau «&#xa0;%1&#xa0;», aucun port ne peut être publié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place in the container: it begins with a slash.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un emplacement dans le conteneur&#xa0;: il doit commencer par une barre oblique.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a volume nor a whole path on the host.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est ni un volume ni un chemin complet sur l’hôte.</translation>
    </message>
    <message>
        <source>Two things would stand at &quot;%1&quot;.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Deux éléments se trouveraient à l’emplacement «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The engine wants at least 6 MiB of memory.</source>
        <translation>Le moteur exige au moins 6&#xa0;Mio de mémoire.</translation>
    </message>
    <message>
        <source>Memory and swap together cannot be less than the memory alone.</source>
        <translation>La mémoire et le swap réunis ne peuvent pas être inférieurs à la mémoire seule.</translation>
    </message>
    <message>
        <source>The number of CPUs cannot be negative.</source>
        <translation>Le nombre de processeurs ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>A container that removes itself cannot be restarted by the engine.</source>
        <translation>Le moteur ne peut pas redémarrer un conteneur qui se supprime lui-même.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a host.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un hôte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a capability, such as NET_ADMIN.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une capacité, par exemple NET_ADMIN.</translation>
    </message>
    <message>
        <source>The health check cannot be right.</source>
        <translation>Le contrôle d’intégrité est incorrect.</translation>
    </message>
    <message>
        <source>The working directory &quot;%1&quot; has to begin with a slash.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>Le répertoire de travail «&#xa0;%1&#xa0;» doit commencer par une barre oblique.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no label: write name=value.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un label&#xa0;: écrivez nom=valeur.</translation>
    </message>
    <message>
        <source>This is no &quot;docker run&quot; line.</source>
        <translation>Ce n’est pas une ligne «&#xa0;docker run&#xa0;».</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means something to a shell. Write the value itself, or put it into single quotation marks.</source>
        <extracomment>%1 is a character such as $ or |</extracomment>
        <translation>«&#xa0;%1&#xa0;» a une signification pour un shell. Écrivez la valeur elle-même, ou placez-la entre guillemets simples.</translation>
    </message>
    <message>
        <source>Slipway does not know the option &quot;%1&quot;.</source>
        <extracomment>%1 is an option such as --gpus</extracomment>
        <translation>Slipway ne connaît pas l’option «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be right.</source>
        <extracomment>%1 is an option with its value</extracomment>
        <translation>«&#xa0;%1&#xa0;» est incorrect.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; would come from a shell. Write NAME=value.</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>La valeur de «&#xa0;%1&#xa0;» proviendrait d’un shell. Écrivez NOM=valeur.</translation>
    </message>
    <message>
        <source>there is something of that name</source>
        <extracomment>Why a file was not copied</extracomment>
        <translation>ce nom existe déjà</translation>
    </message>
    <message>
        <source>a link that leads out of the folder</source>
        <extracomment>Why a link was not copied</extracomment>
        <translation>un lien qui sort du dossier</translation>
    </message>
    <message>
        <source>a link to something that was left out</source>
        <extracomment>Why a link was not copied</extracomment>
        <translation>un lien vers un élément laissé de côté</translation>
    </message>
    <message>
        <source>a device, pipe or socket</source>
        <extracomment>Why something was not copied</extracomment>
        <translation>un périphérique, un tube ou un socket</translation>
    </message>
    <message>
        <source>a kind of file that cannot be copied</source>
        <extracomment>Why something was not copied</extracomment>
        <translation>un type de fichier qui ne peut pas être copié</translation>
    </message>
    <message>
        <source>its name cannot be used here</source>
        <extracomment>Why a file was not copied</extracomment>
        <translation>son nom ne peut pas être utilisé ici</translation>
    </message>
    <message>
        <source>its folder is a link on this computer</source>
        <extracomment>Why a file was not copied</extracomment>
        <translation>son dossier est un lien sur cet ordinateur</translation>
    </message>
    <message>
        <source>Copied %1, %2.</source>
        <extracomment>What was copied; %1 is &quot;12 files&quot;, %2 is &quot;3.4 MB&quot;</extracomment>
        <translation>Copié&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: %1 is &quot;Copied 12 files, 3.4 MB.&quot;, %2 is &quot;2 were left out.&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file that was left out and why; %1 is its path, %2 is &quot;a link that leads out of the folder&quot;
----------
A resource of Azure: %1 is its kind, such as &quot;Network interface&quot;, %2 is its name</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share; %1 is a number</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Bytes a second; %1 is &quot;1.2 MiB&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>↓ %1 ↑ %2</source>
        <extracomment>What came in and what went out, %1 and %2 are &quot;1.2 MiB/s&quot;</extracomment>
        <translation>↓ %1 ↑ %2</translation>
    </message>
    <message>
        <source>Start container</source>
        <translation>Démarrer un conteneur</translation>
    </message>
    <message>
        <source>Stop container</source>
        <translation>Arrêter un conteneur</translation>
    </message>
    <message>
        <source>Restart container</source>
        <translation>Redémarrer un conteneur</translation>
    </message>
    <message>
        <source>Pause container</source>
        <translation>Suspendre un conteneur</translation>
    </message>
    <message>
        <source>Resume container</source>
        <translation>Reprendre un conteneur</translation>
    </message>
    <message>
        <source>Kill container</source>
        <translation>Forcer l’arrêt d’un conteneur</translation>
    </message>
    <message>
        <source>Rename container</source>
        <translation>Renommer un conteneur</translation>
    </message>
    <message>
        <source>Remove container</source>
        <translation>Supprimer un conteneur</translation>
    </message>
    <message>
        <source>Change limits of container</source>
        <translation>Modifier les limites d’un conteneur</translation>
    </message>
    <message>
        <source>Recreate container</source>
        <translation>Recréer un conteneur</translation>
    </message>
    <message>
        <source>Set up Docker</source>
        <extracomment>A step of making a machine</extracomment>
        <translation>Mettre Docker en place</translation>
    </message>
    <message>
        <source>Undo the set-up of Docker</source>
        <translation>Défaire la mise en place de Docker</translation>
    </message>
    <message>
        <source>Start machine</source>
        <translation>Démarrer la machine</translation>
    </message>
    <message>
        <source>Stop machine</source>
        <translation>Arrêter la machine</translation>
    </message>
    <message>
        <source>Restart machine</source>
        <translation>Redémarrer la machine</translation>
    </message>
    <message>
        <source>Redeploy machine</source>
        <translation>Redéployer la machine</translation>
    </message>
    <message>
        <source>Add or update extension %1</source>
        <extracomment>An operation. %1 is an extension of a machine</extracomment>
        <translation>Ajouter ou mettre à jour l’extension %1</translation>
    </message>
    <message>
        <source>Remove extension %1</source>
        <extracomment>An operation. %1 is an extension of a machine</extracomment>
        <translation>Supprimer l’extension %1</translation>
    </message>
    <message>
        <source>Change access to machine</source>
        <extracomment>An operation: changes passwords, keys or users of a machine</extracomment>
        <translation>Modifier l’accès à la machine</translation>
    </message>
    <message>
        <source>Run script</source>
        <extracomment>An operation: runs a script on a machine</extracomment>
        <translation>Exécuter un script</translation>
    </message>
    <message>
        <source>Create container</source>
        <translation>Créer un conteneur</translation>
    </message>
    <message>
        <source>Running (%1)</source>
        <extracomment>State of an operation; %1 is how much is done, e.g. &quot;40%&quot;</extracomment>
        <translation>En cours (%1)</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>operation</comment>
        <extracomment>State of an operation</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not watched</source>
        <extracomment>State of an operation that Azure may still be at, of which Slipway hears nothing</extracomment>
        <translation>Non suivie</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>operation</comment>
        <extracomment>State of an operation</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>operation</comment>
        <extracomment>State of an operation</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>operation</comment>
        <extracomment>State of an operation</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>operation</comment>
        <extracomment>State of an operation that nobody knows the end of</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;: failed. %3</source>
        <extracomment>How an operation ended. %1 is what was done, e.g. &quot;Start machine&quot;, %2 a machine, %3 why, in sentences</extracomment>
        <translation>%1, «&#xa0;%2&#xa0;»&#xa0;: échec. %3</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;: cancelled.</source>
        <extracomment>How an operation ended. %1 is what was done, e.g. &quot;Start machine&quot;, %2 a machine</extracomment>
        <translation>%1, «&#xa0;%2&#xa0;»&#xa0;: annulé.</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;: done.</source>
        <extracomment>How an operation ended. %1 is what was done, e.g. &quot;Start machine&quot;, %2 a machine</extracomment>
        <translation>%1, «&#xa0;%2&#xa0;»&#xa0;: terminé.</translation>
    </message>
    <message>
        <source>Runs a command or a script on the machine, once.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Exécute une fois une commande ou un script sur la machine.</translation>
    </message>
    <message>
        <source>Sends metrics and logs to Azure Monitor.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Envoie des métriques et des journaux à Azure Monitor.</translation>
    </message>
    <message>
        <source>Lets people of your organisation sign in by SSH. The machine needs an identity.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Permet aux membres de votre organisation de se connecter par SSH. La machine a besoin d’une identité.</translation>
    </message>
    <message>
        <source>Lets people of your organisation sign in by remote desktop.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Permet aux membres de votre organisation de se connecter par le Bureau à distance.</translation>
    </message>
    <message>
        <source>Fetches certificates from Key Vault and keeps them up to date.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Récupère des certificats dans Key Vault et les tient à jour.</translation>
    </message>
    <message>
        <source>Captures packets and tests connections for Network Watcher.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Capture des paquets et teste des connexions pour Network Watcher.</translation>
    </message>
    <message>
        <source>Draws the map of connections in VM insights.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Dessine la carte des connexions dans VM Insights.</translation>
    </message>
    <message>
        <source>Asks your application whether it is well.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Demande à votre application si elle va bien.</translation>
    </message>
    <message>
        <source>Proves that the machine has started unchanged.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Prouve que la machine a démarré sans avoir été modifiée.</translation>
    </message>
    <message>
        <source>Protects the machine with Defender for Endpoint.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Protège la machine avec Defender for Endpoint.</translation>
    </message>
    <message>
        <source>Checks settings inside the machine against policies.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Compare les paramètres de la machine aux stratégies.</translation>
    </message>
    <message>
        <source>Encrypts the disks of the machine.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Chiffre les disques de la machine.</translation>
    </message>
    <message>
        <source>Installs the driver of NVIDIA graphics cards.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Installe le pilote des cartes graphiques NVIDIA.</translation>
    </message>
    <message>
        <source>Installed Docker. It was retired in 2018: set up Docker with Slipway instead.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Installait Docker. Elle a été retirée en 2018&#xa0;: mettez plutôt Docker en place avec Slipway.</translation>
    </message>
    <message>
        <source>Looks for malware on the machine.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Recherche les programmes malveillants sur la machine.</translation>
    </message>
    <message>
        <source>Collects logs and performance counters.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Collecte des journaux et des compteurs de performances.</translation>
    </message>
    <message>
        <source>Brings the machine into the state that a PowerShell configuration describes.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Met la machine dans l’état que décrit une configuration PowerShell.</translation>
    </message>
    <message>
        <source>Writes facts about the machine on its desktop.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Affiche des informations sur la machine sur son bureau.</translation>
    </message>
    <message>
        <source>Type the name of a user.</source>
        <translation>Saisissez le nom d’un utilisateur.</translation>
    </message>
    <message>
        <source>No user can have this name.</source>
        <translation>Aucun utilisateur ne peut porter ce nom.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Saisissez un mot de passe.</translation>
    </message>
    <message>
        <source>The password needs 12 to 72 characters of at least three kinds: small letters, capital letters, digits, others.</source>
        <translation>Le mot de passe doit compter de 12 à 72 caractères d’au moins trois sortes&#xa0;: minuscules, majuscules, chiffres, autres.</translation>
    </message>
    <message>
        <source>Paste a public key.</source>
        <translation>Collez une clé publique.</translation>
    </message>
    <message>
        <source>Azure&apos;s agent does not take ECDSA keys. Use an RSA or an Ed25519 key.</source>
        <translation>L’agent d’Azure n’accepte pas les clés ECDSA. Utilisez une clé RSA ou Ed25519.</translation>
    </message>
    <message>
        <source>This is a private key. Paste the public one, and give the private one to nobody.</source>
        <translation>Ceci est une clé privée. Collez la clé publique, et ne donnez la clé privée à personne.</translation>
    </message>
    <message>
        <source>This is no public key that Azure&apos;s agent takes. One line, beginning with ssh-rsa or ssh-ed25519, is right.</source>
        <translation>Ce n’est pas une clé publique que l’agent d’Azure accepte. Il faut une ligne qui commence par ssh-rsa ou ssh-ed25519.</translation>
    </message>
    <message>
        <source>The account would have ended already.</source>
        <translation>Le compte aurait déjà expiré.</translation>
    </message>
    <message>
        <source>The user gets this password, is made if there is none, and may use sudo. Signing in with passwords is switched on.</source>
        <translation>L’utilisateur reçoit ce mot de passe, est créé s’il n’existe pas, et peut utiliser sudo. La connexion par mot de passe est activée.</translation>
    </message>
    <message>
        <source>The user can sign in with this key, is made if there is none, and may use sudo.</source>
        <translation>L’utilisateur peut se connecter avec cette clé, est créé s’il n’existe pas, et peut utiliser sudo.</translation>
    </message>
    <message>
        <source>The configuration of the SSH server is replaced by Azure&apos;s own. Your changes to it are lost; a copy stays on the machine.</source>
        <translation>La configuration du serveur SSH est remplacée par celle d’Azure. Vos modifications sont perdues&#xa0;; une copie reste sur la machine.</translation>
    </message>
    <message>
        <source>The user and the user&apos;s home folder are removed.</source>
        <translation>L’utilisateur et son dossier personnel sont supprimés.</translation>
    </message>
    <message>
        <source>The local administrator gets this name and this password.</source>
        <translation>L’administrateur local reçoit ce nom et ce mot de passe.</translation>
    </message>
    <message>
        <source>Remote desktop is switched on again with its usual settings.</source>
        <translation>Le Bureau à distance est réactivé avec ses paramètres habituels.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>Définir un mot de passe</translation>
    </message>
    <message>
        <source>Add an SSH key</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>Ajouter une clé SSH</translation>
    </message>
    <message>
        <source>Reset the SSH server</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>Réinitialiser le serveur SSH</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>Supprimer un utilisateur</translation>
    </message>
    <message>
        <source>Reset the administrator</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>Réinitialiser l’administrateur</translation>
    </message>
    <message>
        <source>Reset remote desktop</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>Réinitialiser le Bureau à distance</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>extension</comment>
        <extracomment>State of an extension of a machine</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Changing</source>
        <comment>extension</comment>
        <extracomment>State of an extension of a machine: it is being installed, updated, removed, or its script runs</extracomment>
        <translation>En cours de modification</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>extension</comment>
        <extracomment>State of an extension of a machine</extracomment>
        <translation>Opérationnelle</translation>
    </message>
    <message>
        <source>This is not JSON: look at line %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Ce n’est pas du JSON&#xa0;: voyez la ligne %1.</translation>
    </message>
    <message>
        <source>Settings are a JSON object: { … }</source>
        <translation>Les paramètres sont un objet JSON&#xa0;: { … }</translation>
    </message>
    <message>
        <source>You signed in as &quot;%1&quot;, which is another account. Add it as an account of its own.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Vous vous êtes connecté en tant que «&#xa0;%1&#xa0;», qui est un autre compte. Ajoutez-le comme compte à part.</translation>
    </message>
    <message>
        <source>The Azure CLI is not installed here, or not on the PATH. Install it, or sign in another way.</source>
        <translation>Azure CLI n’est pas installé ici, ou n’est pas dans le PATH. Installez-le ou connectez-vous autrement.</translation>
    </message>
    <message>
        <source>Nobody is signed in to the Azure CLI. Run &quot;az login&quot; in a terminal, then try again.</source>
        <translation>Personne n’est connecté à Azure CLI. Exécutez «&#xa0;az login&#xa0;» dans un terminal, puis réessayez.</translation>
    </message>
    <message>
        <source>The Azure CLI did not give access. The details tell what it said.</source>
        <translation>Azure CLI n’a pas donné l’accès. Les détails indiquent ce qu’il a répondu.</translation>
    </message>
    <message>
        <source>This computer is not a machine of Azure, so it has no managed identity.</source>
        <translation>Cet ordinateur n’est pas une machine d’Azure&#xa0;; il n’a donc pas d’identité managée.</translation>
    </message>
    <message>
        <source>This machine has no such managed identity. Assign one to it in Azure.</source>
        <translation>Cette machine n’a pas cette identité managée. Attribuez-lui-en une dans Azure.</translation>
    </message>
    <message>
        <source>The browser did not come back within five minutes. Sign in again.</source>
        <translation>Le navigateur n’est pas revenu dans les cinq minutes. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>This tenant wants more than a password, such as a second factor. Sign in again to it.</source>
        <translation>Ce locataire demande plus qu’un mot de passe, par exemple un second facteur. Connectez-vous-y de nouveau.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Slipway can use. You stay signed in until you quit Slipway.</source>
        <translation>Cet ordinateur n’a pas de trousseau que Slipway puisse utiliser. Vous restez connecté jusqu’à ce que vous quittiez Slipway.</translation>
    </message>
    <message>
        <source>The keychain of this computer refused. You stay signed in until you quit Slipway.</source>
        <translation>Le trousseau de cet ordinateur a refusé. Vous restez connecté jusqu’à ce que vous quittiez Slipway.</translation>
    </message>
    <message>
        <source>An account is not in the keychain any more. Add it again.</source>
        <translation>Un compte n’est plus dans le trousseau. Ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Azure takes only certificates with an RSA key. Choose another one.</source>
        <translation>Azure n’accepte que les certificats à clé RSA. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of the Azure agent on a machine</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Not ready</source>
        <extracomment>State of the Azure agent on a machine</extracomment>
        <translation>Pas prêt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The Azure agent on a machine: %1 is &quot;Ready&quot;, %2 its version</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Start Machine</source>
        <extracomment>Menu entry: starts virtual machines</extracomment>
        <translation>Démarrer la machine</translation>
    </message>
    <message>
        <source>Stop (Deallocate)</source>
        <extracomment>Menu entry: stops virtual machines so that they cost no more than their disks</extracomment>
        <translation>Arrêter (désallouer)</translation>
    </message>
    <message>
        <source>Restart Machine</source>
        <extracomment>Menu entry: restarts virtual machines</extracomment>
        <translation>Redémarrer la machine</translation>
    </message>
    <message>
        <source>Redeploy</source>
        <extracomment>Menu entry: moves virtual machines to other hardware of Azure</extracomment>
        <translation>Redéployer</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>A machine is being started</extracomment>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>A machine is being stopped</extracomment>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <extracomment>A machine is being restarted</extracomment>
        <translation>Redémarrage…</translation>
    </message>
    <message>
        <source>Redeploying…</source>
        <extracomment>A machine is being moved to other hardware</extracomment>
        <translation>Redéploiement…</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>What a status is about</extracomment>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>What a status is about: the Azure agent on a machine</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Boot diagnostics</source>
        <extracomment>What a status is about: how a machine starts</extracomment>
        <translation>Diagnostics de démarrage</translation>
    </message>
    <message>
        <source>Handler %1</source>
        <extracomment>What a status is about: %1 is a kind of extension</extracomment>
        <translation>Gestionnaire %1</translation>
    </message>
    <message>
        <source>Extension %1</source>
        <extracomment>What a status is about: %1 is an extension of a machine</extracomment>
        <translation>Extension %1</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <extracomment>What a status is about: %1 is a disk of a machine</extracomment>
        <translation>Disque %1</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Being made</source>
        <extracomment>State of a resource that is being made</extracomment>
        <translation>En cours de création</translation>
    </message>
    <message>
        <source>Being changed</source>
        <translation>En cours de modification</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>En cours de suppression</translation>
    </message>
    <message>
        <source>Does not report</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>%1 can reach port %2.</source>
        <extracomment>%1 is an address, %2 a port</extracomment>
        <translation>%1 peut atteindre le port %2.</translation>
    </message>
    <message>
        <source>%1 cannot reach port %2.</source>
        <extracomment>%1 is an address, %2 a port</extracomment>
        <translation>%1 ne peut pas atteindre le port %2.</translation>
    </message>
    <message>
        <source>Whether %1 can reach port %2 hangs on addresses that only Azure knows.</source>
        <extracomment>%1 is an address, %2 a port</extracomment>
        <translation>Que %1 puisse atteindre le port %2 dépend d’adresses que seul Azure connaît.</translation>
    </message>
    <message>
        <source>%1: no rule of its own fits, Azure&apos;s default rules decide</source>
        <extracomment>%1 is a network security group</extracomment>
        <translation>%1&#xa0;: aucune règle propre ne s’applique, les règles par défaut d’Azure décident</translation>
    </message>
    <message>
        <source>%1: the rule %2 allows it</source>
        <extracomment>%1 is a network security group, %2 one of its rules</extracomment>
        <translation>%1&#xa0;: la règle %2 l’autorise</translation>
    </message>
    <message>
        <source>%1: the rule %2 denies it</source>
        <extracomment>%1 is a network security group, %2 one of its rules</extracomment>
        <translation>%1&#xa0;: la règle %2 le refuse</translation>
    </message>
    <message>
        <source>%1: the rule %2 may decide it</source>
        <extracomment>%1 is a network security group, %2 one of its rules</extracomment>
        <translation>%1&#xa0;: la règle %2 peut en décider</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server. Write it like vm1.example:2376 or tcp://10.0.0.4:2376.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un serveur. Écrivez-la comme vm1.example:2376 ou tcp://10.0.0.4:2376.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not reached by TLS, so there are no certificates to look at.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas joint par TLS&#xa0;: il n’y a pas de certificat à examiner.</translation>
    </message>
    <message>
        <source>The authority may not vouch for all of these: %1. It was limited to other names when it was made; use another authority or make a new one.</source>
        <extracomment>%1 is a list of names and addresses</extracomment>
        <translation>L’autorité ne peut pas se porter garante de tous ces noms&#xa0;: %1. Elle a été limitée à d’autres noms lors de sa création&#xa0;; utilisez une autre autorité ou créez-en une.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a symbolic link. Slipway follows none where keys are, since it could lead anywhere. Remove it.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>«&#xa0;%1&#xa0;» est un lien symbolique. Slipway n’en suit aucun là où se trouvent des clés, car il pourrait mener n’importe où. Supprimez-le.</translation>
    </message>
    <message>
        <source>Private keys are locked. Unlock them on the page Certificates, then try again.</source>
        <translation>Les clés privées sont verrouillées. Déverrouillez-les sur la page Certificats, puis réessayez.</translation>
    </message>
    <message>
        <source>That is not the passphrase of your keys.</source>
        <translation>Ce n’est pas la phrase secrète de vos clés.</translation>
    </message>
    <message>
        <source>Another Slipway is writing into &quot;%1&quot;. Wait until it is done, then try again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Un autre Slipway écrit dans «&#xa0;%1&#xa0;». Attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a later version of Slipway. Use that version.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version ultérieure de Slipway. Utilisez cette version.</translation>
    </message>
    <message>
        <source>Other packages on &quot;%1&quot;, such as podman, runc or containerd, stand in the way of Docker. Remove them if nobody needs them, then try again.</source>
        <extracomment>%1 is a machine; podman, runc and containerd are programs</extracomment>
        <translation>D’autres paquets présents sur «&#xa0;%1&#xa0;», comme podman, runc ou containerd, empêchent l’installation de Docker. Supprimez-les si personne n’en a besoin, puis réessayez.</translation>
    </message>
    <message>
        <source>Nobody knows an address for &quot;%1&quot;.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>Aucune adresse n’est connue pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The computer of &quot;%1&quot; is there, but nothing listens at this port.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>L’ordinateur de «&#xa0;%1&#xa0;» répond, mais rien n’écoute sur ce port.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not answer in time.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>There is no way from this computer to &quot;%1&quot;.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>Aucun chemin ne mène de cet ordinateur à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check how the name is written, and whether this network can look it up.</source>
        <translation>Vérifiez l’orthographe du nom et si ce réseau peut le résoudre.</translation>
    </message>
    <message>
        <source>Check the port, and whether Docker runs on the machine.</source>
        <translation>Vérifiez le port et si Docker fonctionne sur la machine.</translation>
    </message>
    <message>
        <source>Check that the machine runs, and that a network rule lets your address through to this port.</source>
        <translation>Vérifiez que la machine fonctionne et qu’une règle réseau laisse passer votre adresse vers ce port.</translation>
    </message>
    <message>
        <source>Check the network connection, and whether a VPN is needed.</source>
        <translation>Vérifiez la connexion réseau et si un VPN est nécessaire.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was issued by your authority &quot;%2&quot;, which does not count for this host.</source>
        <extracomment>%1 is a host and port, %2 an authority</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» a été émis par votre autorité «&#xa0;%2&#xa0;», qui ne vaut pas pour cet hôte.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was issued by &quot;%2&quot;, which Slipway does not know.</source>
        <extracomment>%1 is a host and port, %2 an authority</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» a été émis par «&#xa0;%2&#xa0;», que Slipway ne connaît pas.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; names no host that it is for.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» ne nomme aucun hôte.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is for %2 and not for this name.</source>
        <extracomment>%1 is a host and port, %2 a list of names</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» est destiné à %2, pas à ce nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in order, but lets in only who shows an identity, and there was none to show.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>«&#xa0;%1&#xa0;» est en règle, mais n’accepte que qui montre une identité, et il n’y en avait aucune à montrer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in order, but lets in only who shows an identity of %2.</source>
        <extracomment>%1 is a host and port, %2 a list of authorities</extracomment>
        <translation>«&#xa0;%1&#xa0;» est en règle, mais n’accepte que qui montre une identité de %2.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; ended on %2.</source>
        <extracomment>%1 is a host and port, %2 a time</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» a expiré le %2.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is valid only from %2 on.</source>
        <extracomment>%1 is a host and port, %2 a time</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» n’est valide qu’à partir du %2.</translation>
    </message>
    <message>
        <source>A proxy stands between this computer and &quot;%1&quot;: %2</source>
        <extracomment>%1 is a host and port, %2 how a proxy calls itself</extracomment>
        <translation>Un proxy se trouve entre cet ordinateur et «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>All is well: &quot;%1&quot; is a Docker engine that is trusted and that lets you in.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>Tout va bien&#xa0;: «&#xa0;%1&#xa0;» est un moteur Docker de confiance qui vous accepte.</translation>
    </message>
    <message>
        <source>What answers at &quot;%1&quot; speaks neither TLS nor HTTP.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>Ce qui répond à «&#xa0;%1&#xa0;» ne parle ni TLS ni HTTP.</translation>
    </message>
    <message>
        <source>A web server without TLS answers at &quot;%1&quot;, where an engine with TLS should be.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>Un serveur web sans TLS répond à «&#xa0;%1&#xa0;», là où devrait se trouver un moteur avec TLS.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; speaks TLS, although the address says that it does not.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>«&#xa0;%1&#xa0;» parle TLS, alors que l’adresse dit le contraire.</translation>
    </message>
    <message>
        <source>The engine at &quot;%1&quot; is unprotected: whoever reaches this port owns the machine.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>Le moteur à «&#xa0;%1&#xa0;» n’est pas protégé&#xa0;: quiconque atteint ce port possède la machine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; speaks only TLS below 1.2, which is not safe.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne parle que TLS en dessous de 1.2, ce qui n’est pas sûr.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is not fit for a server. The details tell why.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» ne convient pas à un serveur. Les détails disent pourquoi.</translation>
    </message>
    <message>
        <source>The engine at &quot;%1&quot; does not accept your identity.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>Le moteur à «&#xa0;%1&#xa0;» n’accepte pas votre identité.</translation>
    </message>
    <message>
        <source>What answers at &quot;%1&quot; is no Docker engine.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>Ce qui répond à «&#xa0;%1&#xa0;» n’est pas un moteur Docker.</translation>
    </message>
    <message>
        <source>A TLS connection to &quot;%1&quot; could not be made. The details tell why.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>Impossible d’établir une connexion TLS avec «&#xa0;%1&#xa0;». Les détails disent pourquoi.</translation>
    </message>
    <message>
        <source>By the clock of the server it is valid: set the clock of this computer right.</source>
        <translation>D’après l’horloge du serveur, il est valide&#xa0;: réglez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the clocks of both computers, then make a new certificate.</source>
        <translation>Vérifiez les horloges des deux ordinateurs, puis créez un nouveau certificat.</translation>
    </message>
    <message>
        <source>Renew the certificate, and put it on the machine.</source>
        <translation>Renouvelez le certificat et installez-le sur la machine.</translation>
    </message>
    <message>
        <source>It would let in your %1: use that for this host.</source>
        <extracomment>%1 is a list of identities</extracomment>
        <translation>Il accepterait %1&#xa0;: utilisez cette identité pour cet hôte.</translation>
    </message>
    <message>
        <source>Make or import an identity of %1.</source>
        <extracomment>%1 is a list of authorities</extracomment>
        <translation>Créez ou importez une identité de %1.</translation>
    </message>
    <message>
        <source>Make or import an identity of the authority that the engine was set up with.</source>
        <translation>Créez ou importez une identité de l’autorité avec laquelle le moteur a été configuré.</translation>
    </message>
    <message>
        <source>If that is right, connect to the host again with an identity of this authority.</source>
        <translation>Si c’est normal, connectez-vous à nouveau à l’hôte avec une identité de cette autorité.</translation>
    </message>
    <message>
        <source>If you know who has issued it, import that authority. Else do not go on: somebody may stand in between.</source>
        <translation>Si vous savez qui l’a émis, importez cette autorité. Sinon, n’allez pas plus loin&#xa0;: quelqu’un s’interpose peut-être.</translation>
    </message>
    <message>
        <source>Check the port: an engine with TLS usually listens at 2376.</source>
        <translation>Vérifiez le port&#xa0;: un moteur avec TLS écoute généralement sur 2376.</translation>
    </message>
    <message>
        <source>Check the port, or set up Docker with certificates on the machine.</source>
        <translation>Vérifiez le port ou configurez Docker avec des certificats sur la machine.</translation>
    </message>
    <message>
        <source>Write the address as tcp:// with the port at which it speaks TLS.</source>
        <translation>Écrivez l’adresse sous la forme tcp:// avec le port sur lequel il parle TLS.</translation>
    </message>
    <message>
        <source>Close the port by a network rule now, then set up Docker with certificates that it checks (--tlsverify).</source>
        <translation>Fermez maintenant le port par une règle réseau, puis configurez Docker avec des certificats qu’il vérifie (--tlsverify).</translation>
    </message>
    <message>
        <source>Ask who runs the network to let this address and port through untouched, or use another network.</source>
        <translation>Demandez à l’administrateur du réseau de laisser passer cette adresse et ce port sans intervention, ou utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>Update Docker on the machine.</source>
        <translation>Mettez à jour Docker sur la machine.</translation>
    </message>
    <message>
        <source>Use one of the names in the certificate, or renew it with the address of today.</source>
        <translation>Utilisez l’un des noms du certificat ou renouvelez-le avec l’adresse actuelle.</translation>
    </message>
    <message>
        <source>Make a new certificate for the machine.</source>
        <translation>Créez un nouveau certificat pour la machine.</translation>
    </message>
    <message>
        <source>Look into the log of Docker on the machine for what it says about this moment.</source>
        <translation>Consultez le journal de Docker sur la machine pour ce moment.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind that of the server.</source>
        <extracomment>%1 is a time span: &quot;5 min&quot;</extracomment>
        <translation>L’horloge de cet ordinateur retarde de %1 sur celle du serveur.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of that of the server.</source>
        <extracomment>%1 is a time span: &quot;5 min&quot;</extracomment>
        <translation>L’horloge de cet ordinateur avance de %1 sur celle du serveur.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was signed by an authority that this computer does not know. Your company probably inspects TLS: get its authority as a file from its administrators and add it in Settings, under Authorities for Azure. If nobody should inspect here, do not go on.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» a été signé par une autorité que cet ordinateur ne connaît pas. Votre entreprise inspecte probablement le TLS&#xa0;: demandez à ses administrateurs le fichier de son autorité et ajoutez-le dans les paramètres, sous Autorités pour Azure. Si personne ne devrait inspecter ici, n’allez pas plus loin.</translation>
    </message>
    <message>
        <source>What answers as &quot;%1&quot; has the certificate of another server. The sign-in page of a network or a proxy may stand in between: open a page in the browser, then try again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Ce qui répond en tant que «&#xa0;%1&#xa0;» a le certificat d’un autre serveur. La page de connexion d’un réseau ou un proxy s’interpose peut-être&#xa0;: ouvrez une page dans le navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>A protected connection to &quot;%1&quot; could not be made. A proxy or firewall may be in the way; the details tell more.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Impossible d’établir une connexion protégée avec «&#xa0;%1&#xa0;». Un proxy ou un pare-feu y fait peut-être obstacle&#xa0;; les détails en disent plus.</translation>
    </message>
    <message>
        <source>Nobody answers at &quot;%1&quot;. Check the network connection, and the proxy in Settings.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Personne ne répond à «&#xa0;%1&#xa0;». Vérifiez la connexion réseau, et le proxy dans les paramètres.</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; broke. Try again; if it stays so, check the proxy in Settings.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>La connexion à «&#xa0;%1&#xa0;» s’est interrompue. Réessayez&#xa0;; si cela persiste, vérifiez le proxy dans les paramètres.</translation>
    </message>
    <message>
        <source>The proxy on the way to &quot;%1&quot; wants a user name and password, or does not take those it was given. Enter them in Settings, under Network.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Le proxy sur le chemin de «&#xa0;%1&#xa0;» demande un nom d’utilisateur et un mot de passe, ou n’accepte pas ceux qu’il a reçus. Saisissez-les dans les paramètres, sous Réseau.</translation>
    </message>
    <message>
        <source>The proxy on the way to &quot;%1&quot; cannot be reached, or lets nobody through to there. Check it in Settings, under Network.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Le proxy sur le chemin de «&#xa0;%1&#xa0;» est injoignable, ou n’y laisse passer personne. Vérifiez-le dans les paramètres, sous Réseau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be reached without TLS, and secrets are not sent so. Enter an address that begins with https://.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>«&#xa0;%1&#xa0;» serait joint sans TLS, et les secrets ne sont pas envoyés ainsi. Saisissez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a server that is reached by https. Check the address.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un serveur joignable par https. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a certificate that is not an authority&apos;s. Choose the file with the authority itself.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#xa0;%1&#xa0;» contient un certificat qui n’est pas celui d’une autorité. Choisissez le fichier de l’autorité elle-même.</translation>
    </message>
    <message>
        <source>With &quot;%1&quot; there would be more authorities than Slipway keeps. Choose a file with those alone that are needed.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Avec «&#xa0;%1&#xa0;», il y aurait plus d’autorités que Slipway n’en conserve. Choisissez un fichier ne contenant que celles qui sont nécessaires.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the ID of a resource in Azure.</source>
        <extracomment>%1 is an id that cannot be right</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’ID d’une ressource dans Azure.</translation>
    </message>
    <message>
        <source>What Azure does with &quot;%1&quot; cannot be stopped any more. Wait until it is over.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Ce qu’Azure fait avec «&#xa0;%1&#xa0;» ne peut plus être arrêté. Attendez que ce soit terminé.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; is not whole: it needs addresses, ports, and a priority between 100 and 4096.</source>
        <extracomment>%1 is a rule of a network security group</extracomment>
        <translation>La règle «&#xa0;%1&#xa0;» est incomplète&#xa0;: il lui faut des adresses, des ports et une priorité entre 100 et 4096.</translation>
    </message>
    <message>
        <source>Azure sent the same part of the list of &quot;%1&quot; twice. Try again.</source>
        <extracomment>%1 is a server or a list of Azure</extracomment>
        <translation>Azure a envoyé deux fois la même partie de la liste de «&#xa0;%1&#xa0;». Réessayez.</translation>
    </message>
    <message>
        <source>The list of &quot;%1&quot; has no end. Try again; choose fewer subscriptions if it stays so.</source>
        <extracomment>%1 is a server or a list of Azure</extracomment>
        <translation>La liste de «&#xa0;%1&#xa0;» n’a pas de fin. Réessayez&#xa0;; choisissez moins d’abonnements si cela persiste.</translation>
    </message>
    <message>
        <source>Azure does not tell how far it is with &quot;%1&quot;. Refresh the list to see what has become of it.</source>
        <extracomment>%1 is a resource</extracomment>
        <translation>Azure n’indique pas où il en est avec «&#xa0;%1&#xa0;». Actualisez la liste pour voir ce qu’il en est.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; answered is not HTTP. A proxy or another program may be in between.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>La réponse de «&#xa0;%1&#xa0;» n’est pas du HTTP. Un proxy ou un autre programme s’interpose peut-être.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; closed the connection without an answer. Try again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>«&#xa0;%1&#xa0;» a fermé la connexion sans répondre. Réessayez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answered in a way that was not asked for. Check the address and the port.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>«&#xa0;%1&#xa0;» a répondu d’une façon qui n’était pas demandée. Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <source>No way leads from this network to &quot;%1&quot;. Check the network connection, and a VPN if one is needed.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Aucun chemin ne mène de ce réseau à «&#xa0;%1&#xa0;». Vérifiez la connexion réseau, et le VPN s’il en faut un.</translation>
    </message>
    <message>
        <source>The identity for &quot;%1&quot; cannot be read. Add the host again with its files.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>L’identité pour «&#xa0;%1&#xa0;» est illisible. Ajoutez de nouveau l’hôte avec ses fichiers.</translation>
    </message>
    <message>
        <source>The key and the certificate for &quot;%1&quot; do not belong together. Add the host again with the pair that does.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>La clé et le certificat pour «&#xa0;%1&#xa0;» ne vont pas ensemble. Ajoutez de nouveau l’hôte avec la bonne paire.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the path of a socket: it is empty or too long.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le chemin d’un socket&#xa0;: il est vide ou trop long.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ended early. The details tell what it said.</source>
        <extracomment>%1 is a program, such as ssh</extracomment>
        <translation>«&#xa0;%1&#xa0;» s’est terminé prématurément. Les détails indiquent ce qu’il a affiché.</translation>
    </message>
    <message>
        <source>The authority that signed &quot;%1&quot; is not kept here, so only its owner can renew it.</source>
        <extracomment>%1 is a certificate</extracomment>
        <translation>L’autorité qui a signé «&#xa0;%1&#xa0;» n’est pas conservée ici&#xa0;; seul son propriétaire peut donc le renouveler.</translation>
    </message>
    <message>
        <source>The authority &quot;%1&quot; has ended or ends today. Renew it first.</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>L’autorité «&#xa0;%1&#xa0;» a expiré ou expire aujourd’hui. Renouvelez-la d’abord.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>The certificate is not there any more.</source>
        <translation>Le certificat n’existe plus.</translation>
    </message>
    <message>
        <source>What was found in the files is not there any more. Look at them again.</source>
        <translation>Ce qui a été trouvé dans les fichiers n’est plus disponible. Relisez-les.</translation>
    </message>
    <message>
        <source>This cannot be a passphrase. Choose another one.</source>
        <translation>Ceci ne peut pas être une phrase secrète. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Docker does not take this as the name of a context. Use letters, digits, dots and hyphens.</source>
        <translation>Docker n’accepte pas ce nom de contexte. Utilisez des lettres, des chiffres, des points et des traits d’union.</translation>
    </message>
    <message>
        <source>The sign-in is no longer good: it was withdrawn, has ended, or the password was changed. Sign in again.</source>
        <translation>La connexion n’est plus valable&#xa0;: elle a été révoquée, a expiré, ou le mot de passe a changé. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The sign-in page has to see you once more. Sign in again.</source>
        <translation>La page de connexion doit vous voir encore une fois. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Nobody has agreed yet that this program may use Azure for you. Sign in again, or ask an administrator of the tenant to agree.</source>
        <translation>Personne n’a encore accepté que ce programme utilise Azure pour vous. Reconnectez-vous, ou demandez à un administrateur du locataire de l’accepter.</translation>
    </message>
    <message>
        <source>Access was denied on the sign-in page, by you or by a rule of the tenant. Sign in again, or ask an administrator of the tenant.</source>
        <translation>L’accès a été refusé sur la page de connexion, par vous ou par une règle du locataire. Reconnectez-vous, ou adressez-vous à un administrateur du locataire.</translation>
    </message>
    <message>
        <source>The tenant does not let this program sign people in. Ask its administrator, or set another client ID.</source>
        <translation>Le locataire ne permet pas à ce programme de connecter des personnes. Demandez à son administrateur, ou définissez un autre ID client.</translation>
    </message>
    <message>
        <source>The code is not known any more. Start again to get a new one.</source>
        <translation>Le code n’est plus connu. Recommencez pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>The sign-in service did not take the request. The details tell what it said.</source>
        <translation>Le service de connexion n’a pas accepté la demande. Les détails indiquent ce qu’il a répondu.</translation>
    </message>
    <message>
        <source>The sign-in service does not know Azure by that name in this cloud. Check the cloud and its address.</source>
        <translation>Le service de connexion ne connaît pas Azure sous ce nom dans ce cloud. Vérifiez le cloud et son adresse.</translation>
    </message>
    <message>
        <source>This tenant has no access to Azure in this cloud. Check the tenant and the cloud.</source>
        <translation>Ce locataire n’a pas accès à Azure dans ce cloud. Vérifiez le locataire et le cloud.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this way to sign in. Choose another one.</source>
        <translation>Le service de connexion ne propose pas ce mode de connexion. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no such tenant. Check its ID or domain.</source>
        <translation>Ce locataire n’existe pas. Vérifiez son ID ou son domaine.</translation>
    </message>
    <message>
        <source>This computer has no free port at which the browser could come back. Sign in with a code instead.</source>
        <translation>Cet ordinateur n’a pas de port libre auquel le navigateur pourrait revenir. Connectez-vous plutôt avec un code.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was for somebody or something else, and was not trusted. Sign in again.</source>
        <translation>La réponse de la page de connexion était destinée à quelqu’un ou quelque chose d’autre, et n’a pas été prise en compte. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>What was to be sent is not allowed in a request. The details tell what it was.</source>
        <translation>Ce qui devait être envoyé n’est pas permis dans une requête. Les détails indiquent de quoi il s’agit.</translation>
    </message>
    <message>
        <source>There is no certificate and no key in this file.</source>
        <translation>Ce fichier ne contient ni certificat ni clé.</translation>
    </message>
    <message>
        <source>The file is damaged: it cannot be read to its end.</source>
        <translation>Le fichier est endommagé&#xa0;: il ne peut pas être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>The file is larger than certificates and keys are.</source>
        <translation>Le fichier est plus grand que ne le sont des certificats et des clés.</translation>
    </message>
    <message>
        <source>It is encrypted. Type its passphrase, then look again.</source>
        <translation>Le contenu est chiffré. Saisissez sa phrase secrète, puis relisez.</translation>
    </message>
    <message>
        <source>The passphrase does not open it.</source>
        <translation>La phrase secrète ne l’ouvre pas.</translation>
    </message>
    <message>
        <source>The key is of a kind that Slipway cannot use, for example one of OpenSSH.</source>
        <translation>La clé est d’un type que Slipway ne peut pas utiliser, par exemple une clé OpenSSH.</translation>
    </message>
    <message>
        <source>The same stands in another file, too.</source>
        <translation>La même chose figure aussi dans un autre fichier.</translation>
    </message>
    <message>
        <source>The key belongs to none of the certificates.</source>
        <translation>La clé n’appartient à aucun des certificats.</translation>
    </message>
    <message>
        <source>The key and the certificate do not belong together.</source>
        <translation>La clé et le certificat ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Its private key is not among the files.</source>
        <translation>Sa clé privée ne figure pas parmi les fichiers.</translation>
    </message>
    <message>
        <source>The authority that signed it is not among the files.</source>
        <translation>L’autorité qui l’a signé ne figure pas parmi les fichiers.</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Il a expiré.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Il n’est pas encore valable.</translation>
    </message>
    <message>
        <source>It is made neither for servers nor for clients.</source>
        <translation>Il n’est fait ni pour les serveurs ni pour les clients.</translation>
    </message>
    <message>
        <source>It names no host in the way that counts today, so clients will refuse it. Renew it.</source>
        <translation>Il ne nomme aucun hôte de la manière exigée aujourd’hui&#xa0;; les clients le refuseront. Renouvelez-le.</translation>
    </message>
    <message>
        <source>Its key is too weak. Make a new one.</source>
        <translation>Sa clé est trop faible. Créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Its signature is too weak. Make a new one.</source>
        <translation>Sa signature est trop faible. Créez-en un nouveau.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message>
        <source>A name has at most 64 characters.</source>
        <translation>Un nom compte au plus 64 caractères.</translation>
    </message>
    <message>
        <source>The authority itself has this name.</source>
        <translation>L’autorité elle-même porte ce nom.</translation>
    </message>
    <message>
        <source>A server needs the names or addresses under which it is reached.</source>
        <translation>Un serveur a besoin des noms ou adresses par lesquels il est joignable.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nom DNS ni une adresse IP.</translation>
    </message>
    <message>
        <source>Make an authority first: somebody has to sign it.</source>
        <translation>Créez d’abord une autorité&#xa0;: quelqu’un doit le signer.</translation>
    </message>
    <message>
        <source>Its authority ends before, on %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Son autorité expire avant, le %1.</translation>
    </message>
    <message>
        <source>That is longer than usual: who gets hold of the key can use it all that time.</source>
        <translation>C’est plus long que d’habitude&#xa0;: quiconque obtient la clé peut l’utiliser pendant tout ce temps.</translation>
    </message>
    <message>
        <source>EC P-256 (usual)</source>
        <extracomment>Kind of key</extracomment>
        <translation>EC P-256 (habituel)</translation>
    </message>
    <message>
        <source>RSA 2048 (for old clients)</source>
        <extracomment>Kind of key</extracomment>
        <translation>RSA 2048 (pour anciens clients)</translation>
    </message>
    <message>
        <source>RSA 4096 (slow)</source>
        <extracomment>Kind of key</extracomment>
        <translation>RSA 4096 (lent)</translation>
    </message>
    <message>
        <source>Ed25519 (Docker and Go only)</source>
        <extracomment>Kind of key</extracomment>
        <translation>Ed25519 (Docker et Go uniquement)</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; has ended. Renew it.</source>
        <extracomment>Notification. %1 is the name of a certificate</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» a expiré. Renouvelez-le.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; ends %2.</source>
        <extracomment>Notification. %1 is the name of a certificate, %2 is &quot;in 12 days&quot;</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» expire %2.</translation>
    </message>
    <message>
        <source>Certificate of &quot;%1&quot; ends</source>
        <extracomment>In a calendar. %1 is the name of a certificate</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» expire</translation>
    </message>
    <message>
        <source>%1: %2. Renew it in Slipway.</source>
        <extracomment>In a calendar. %1 is &quot;Server&quot;, %2 is whom a certificate is for</extracomment>
        <translation>%1&#xa0;: %2. À renouveler dans Slipway.</translation>
    </message>
    <message>
        <source>Type what is to run.</source>
        <translation>Saisissez ce qui doit être exécuté.</translation>
    </message>
    <message>
        <source>A command line is one line. For more, choose to run a script, or fetch one as a file.</source>
        <translation>Une ligne de commande tient sur une ligne. Pour davantage, choisissez d’exécuter un script, ou récupérez-en un sous forme de fichier.</translation>
    </message>
    <message>
        <source>This is more than the extension runs. Put it into a file that is fetched.</source>
        <translation>C’est plus que ce que l’extension exécute. Placez-le dans un fichier à récupérer.</translation>
    </message>
    <message>
        <source>Each file is a whole address that begins with https:// or http://.</source>
        <translation>Chaque fichier est une adresse complète qui commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>A storage account and its key belong together: enter both, or neither.</source>
        <translation>Un compte de stockage et sa clé vont ensemble&#xa0;: saisissez les deux, ou aucun.</translation>
    </message>
    <message>
        <source>A storage account&apos;s name has 3 to 24 small letters and digits.</source>
        <translation>Le nom d’un compte de stockage comporte de 3 à 24 minuscules et chiffres.</translation>
    </message>
    <message>
        <source>This is no key of a storage account. Copy it whole from the portal.</source>
        <translation>Ce n’est pas une clé de compte de stockage. Copiez-la en entier depuis le portail.</translation>
    </message>
    <message>
        <source>The script on &quot;%1&quot; took too long and was stopped. What it printed stands in the details.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Le script sur «&#xa0;%1&#xa0;» a duré trop longtemps et a été arrêté. Les détails indiquent ce qu’il a affiché.</translation>
    </message>
    <message>
        <source>The script was not run on &quot;%1&quot;. The details tell what its agent said.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Le script n’a pas été exécuté sur «&#xa0;%1&#xa0;». Les détails indiquent ce qu’a répondu son agent.</translation>
    </message>
    <message>
        <source>The Docker extension failed on &quot;%1&quot;. What it said stands in the details. Another route may do better.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>L’extension Docker a échoué sur «&#xa0;%1&#xa0;». Les détails indiquent son message. Une autre méthode peut mieux convenir.</translation>
    </message>
    <message>
        <source>%1: it does not work on %2.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a distribution, &quot;Debian 11&quot;</extracomment>
        <translation>%1&#xa0;: ne fonctionne pas sur %2.</translation>
    </message>
    <message>
        <source>%1: the machine already has one, &quot;%2&quot;, and can have only one.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 the name of an extension</extracomment>
        <translation>%1&#xa0;: la machine en possède déjà une, «&#xa0;%2&#xa0;», et ne peut en avoir qu’une.</translation>
    </message>
    <message>
        <source>%1: the Azure agent on the machine is too old for it (%2).</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a version</extracomment>
        <translation>%1&#xa0;: l’agent Azure de la machine est trop ancien (%2).</translation>
    </message>
    <message>
        <source>%1: Azure does not offer it in %2.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a location, &quot;westeurope&quot;</extracomment>
        <translation>%1&#xa0;: Azure ne la propose pas dans %2.</translation>
    </message>
    <message>
        <source>%1: Azure has not said whether it is offered in %2.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a location, &quot;westeurope&quot;</extracomment>
        <translation>%1&#xa0;: Azure n’a pas indiqué si elle est proposée dans %2.</translation>
    </message>
    <message>
        <source>Install Docker on &quot;%1&quot; through the run command &quot;%2&quot;, to listen on port %3 with TLS only</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of a run command, %3 a port</extracomment>
        <translation>Installer Docker sur «&#xa0;%1&#xa0;» au moyen de l’exécution de commande «&#xa0;%2&#xa0;», à l’écoute sur le port %3 uniquement avec TLS</translation>
    </message>
    <message>
        <source>Install Docker on &quot;%1&quot; through the retired Docker extension &quot;%2&quot;, to listen on port %3 with TLS only</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension, %3 a port</extracomment>
        <translation>Installer Docker sur «&#xa0;%1&#xa0;» au moyen de l’extension Docker mise hors service «&#xa0;%2&#xa0;», à l’écoute sur le port %3 uniquement avec TLS</translation>
    </message>
    <message>
        <source>Protocol:</source>
        <extracomment>Field of the Application Health extension: http, https or tcp</extracomment>
        <translation>Protocole&#xa0;:</translation>
    </message>
    <message>
        <source>Port:</source>
        <extracomment>Field of the Application Health extension: a number</extracomment>
        <translation>Port&#xa0;:</translation>
    </message>
    <message>
        <source>Path:</source>
        <extracomment>Field of the Application Health extension: a path of an URL</extracomment>
        <translation>Chemin&#xa0;:</translation>
    </message>
    <message>
        <source>The application is well when it answers 200 there.</source>
        <translation>L’application va bien lorsqu’elle y répond 200.</translation>
    </message>
    <message>
        <source>Interval:</source>
        <extracomment>Field of the Application Health extension: a number of seconds
----------
Field of the Key Vault extension: a number of seconds</extracomment>
        <translation>Intervalle&#xa0;:</translation>
    </message>
    <message>
        <source>Seconds from one question to the next.</source>
        <translation>Secondes d’une question à la suivante.</translation>
    </message>
    <message>
        <source>Answers:</source>
        <extracomment>Field of the Application Health extension: a number</extracomment>
        <translation>Réponses&#xa0;:</translation>
    </message>
    <message>
        <source>So many equal answers in a row change the state.</source>
        <translation>Autant de réponses identiques de suite changent l’état.</translation>
    </message>
    <message>
        <source>Certificates:</source>
        <extracomment>Field of the Key Vault extension: addresses</extracomment>
        <translation>Certificats&#xa0;:</translation>
    </message>
    <message>
        <source>Addresses of their secrets in Key Vault, one a line. Without a version at the end the newest is fetched. The machine needs an identity that may read them.</source>
        <translation>Adresses de leurs secrets dans Key Vault, une par ligne. Sans version à la fin, la plus récente est récupérée. La machine a besoin d’une identité autorisée à les lire.</translation>
    </message>
    <message>
        <source>Seconds from one look for newer ones to the next.</source>
        <translation>Secondes d’une recherche de versions plus récentes à la suivante.</translation>
    </message>
    <message>
        <source>Identity:</source>
        <extracomment>Field of the Azure Monitor agent: the resource id of a managed identity</extracomment>
        <translation>Identité&#xa0;:</translation>
    </message>
    <message>
        <source>Resource ID of a user-assigned identity. Empty: the machine&apos;s own.</source>
        <translation>Identifiant de ressource d’une identité affectée par l’utilisateur. Vide&#xa0;: celle de la machine.</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <extracomment>Field of the Azure Monitor agent: an address</extracomment>
        <translation>Proxy&#xa0;:</translation>
    </message>
    <message>
        <source>For example http://10.0.0.4:3128. Empty: none.</source>
        <translation>Par exemple http://10.0.0.4:3128. Vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Send what it finds by the Azure Monitor agent</source>
        <extracomment>Choice of the Dependency Agent</extracomment>
        <translation>Envoyer ce qu’il trouve par l’agent Azure Monitor</translation>
    </message>
    <message>
        <source>Key vault:</source>
        <extracomment>Field of Disk Encryption: an address</extracomment>
        <translation>Coffre de clés&#xa0;:</translation>
    </message>
    <message>
        <source>Its address, for example https://name.vault.azure.net. It must allow disk encryption.</source>
        <translation>Son adresse, par exemple https://name.vault.azure.net. Il doit autoriser le chiffrement de disque.</translation>
    </message>
    <message>
        <source>Resource ID:</source>
        <extracomment>Field of Disk Encryption: of the key vault</extracomment>
        <translation>Identifiant de ressource&#xa0;:</translation>
    </message>
    <message>
        <source>Disks:</source>
        <extracomment>Field of Disk Encryption: Data, OS or All</extracomment>
        <translation>Disques&#xa0;:</translation>
    </message>
    <message>
        <source>The disk of the system cannot be decrypted again on Linux.</source>
        <translation>Sous Linux, le disque du système ne peut plus être déchiffré ensuite.</translation>
    </message>
    <message>
        <source>Wrapping key:</source>
        <extracomment>Field of Disk Encryption: the address of a key that encrypts other keys</extracomment>
        <translation>Clé d’enveloppe&#xa0;:</translation>
    </message>
    <message>
        <source>Address, with version, of a key that encrypts those of the disks. Empty: they are kept as they are, as secrets.</source>
        <translation>Adresse, avec la version, d’une clé qui chiffre celles des disques. Vide&#xa0;: elles sont conservées telles quelles, comme secrets.</translation>
    </message>
    <message>
        <source>Its vault:</source>
        <extracomment>Field of Disk Encryption: a resource id</extracomment>
        <translation>Son coffre&#xa0;:</translation>
    </message>
    <message>
        <source>Resource ID of the vault that holds this key.</source>
        <translation>Identifiant de ressource du coffre qui contient cette clé.</translation>
    </message>
    <message>
        <source>Look at every file that is used</source>
        <extracomment>Choice of the Antimalware extension</extracomment>
        <translation>Examiner chaque fichier utilisé</translation>
    </message>
    <message>
        <source>Scan every Saturday at two in the morning</source>
        <extracomment>Choice of the Antimalware extension</extracomment>
        <translation>Analyser chaque samedi à deux heures du matin</translation>
    </message>
    <message>
        <source>Scan:</source>
        <extracomment>Field of the Antimalware extension: Quick or Full</extracomment>
        <translation>Analyse&#xa0;:</translation>
    </message>
    <message>
        <source>Skip paths:</source>
        <extracomment>Field of the Antimalware extension: folders and files</extracomment>
        <translation>Ignorer les chemins&#xa0;:</translation>
    </message>
    <message>
        <source>Skip files:</source>
        <extracomment>Field of the Antimalware extension: file name extensions</extracomment>
        <translation>Ignorer les fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>Ends of their names, one a line: .log</source>
        <translation>Fins de leurs noms, une par ligne&#xa0;: .log</translation>
    </message>
    <message>
        <source>Skip programs:</source>
        <extracomment>Field of the Antimalware extension: programs</extracomment>
        <translation>Ignorer les programmes&#xa0;:</translation>
    </message>
    <message>
        <source>What these programs open is not looked at.</source>
        <translation>Ce que ces programmes ouvrent n’est pas examiné.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty, but needed.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>«&#xa0;%1&#xa0;» est vide, mais nécessaire.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds something that is no web address.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>«&#xa0;%1&#xa0;» contient quelque chose qui n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not accept the new certificates. The details tell why; the former ones are in use.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas accepté les nouveaux certificats. Les détails indiquent pourquoi&#xa0;; les anciens sont utilisés.</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; did not work with the new certificates. It was given the former ones back. The details tell what it said.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Docker sur «&#xa0;%1&#xa0;» n’a pas fonctionné avec les nouveaux certificats. Les anciens ont été remis en place. Les détails indiquent son message.</translation>
    </message>
    <message>
        <source>There are no certificates on &quot;%1&quot; that could be replaced: Docker there was not set up from here, or with another port.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Il n’y a pas de certificats à remplacer sur «&#xa0;%1&#xa0;»&#xa0;: Docker n’y a pas été mis en place d’ici, ou avec un autre port.</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; was removed. Its machine keeps the certificates it has.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>L’hôte «&#xa0;%1&#xa0;» a été retiré. Sa machine garde ses certificats.</translation>
    </message>
    <message>
        <source>The certificates of &quot;%1&quot; cannot be replaced from here: it is no machine of Azure that is reached by TLS. Export them, and put them there yourself.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Les certificats de «&#xa0;%1&#xa0;» ne peuvent pas être remplacés d’ici&#xa0;: ce n’est pas une machine Azure accessible par TLS. Exportez-les et placez-les vous-même.</translation>
    </message>
    <message>
        <source>The machine of &quot;%1&quot; is switched off. It keeps its certificates until it runs and you continue.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>La machine de «&#xa0;%1&#xa0;» est éteinte. Elle garde ses certificats jusqu’à ce qu’elle fonctionne et que vous continuiez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is being replaced already. Continue that.</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>«&#xa0;%1&#xa0;» est déjà en cours de remplacement. Continuez ce remplacement.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there any more.</source>
        <extracomment>%1 is an authority, an identity or a host</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’existe plus.</translation>
    </message>
    <message>
        <source>Replace certificates</source>
        <translation>Remplacer les certificats</translation>
    </message>
    <message>
        <source>Make a new server certificate for %1</source>
        <extracomment>A change of a plan. %1 are the names and addresses of a machine</extracomment>
        <translation>Créer un nouveau certificat de serveur pour %1</translation>
    </message>
    <message>
        <source>Replace the engine&apos;s certificates on &quot;%1&quot; through &quot;%2&quot;, keep the former ones there, and start the engine anew</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command</extracomment>
        <translation>Remplacer les certificats du moteur sur «&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;», y garder les anciens et redémarrer le moteur</translation>
    </message>
    <message>
        <source>Let the host &quot;%1&quot; use the new certificates</source>
        <extracomment>A change of a plan. %1 is a host</extracomment>
        <translation>Faire utiliser les nouveaux certificats par l’hôte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Replace certificates on the machine</source>
        <translation>Remplacer les certificats sur la machine</translation>
    </message>
    <message>
        <source>Update the host</source>
        <translation>Mettre à jour l’hôte</translation>
    </message>
    <message>
        <source>The engine of &quot;%1&quot; still accepts the old identity. Remove the old authority from its ca.pem and restart the engine.</source>
        <translation>Le moteur de «&#xa0;%1&#xa0;» accepte encore l’ancienne identité. Retirez l’ancienne autorité de son fichier ca.pem et redémarrez le moteur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is being replaced at this moment. Pause that first.</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>«&#xa0;%1&#xa0;» est en cours de remplacement. Mettez-le d’abord en pause.</translation>
    </message>
    <message>
        <source>Somebody else has changed the rule &quot;%1&quot; in the meantime. Nothing was done to it: look at it again.</source>
        <extracomment>%1 is a rule of a network security group</extracomment>
        <translation>Quelqu’un d’autre a modifié la règle «&#xa0;%1&#xa0;» entre-temps. Rien n’y a été fait&#xa0;: examinez-la de nouveau.</translation>
    </message>
    <message>
        <source>Enter addresses or networks, such as 203.0.113.7 or 198.51.100.0/24, and none that stands for everybody.</source>
        <translation>Saisissez des adresses ou des réseaux, comme 203.0.113.7 ou 198.51.100.0/24, et aucun qui désigne tout le monde.</translation>
    </message>
    <message>
        <source>No network security group guards &quot;%1&quot;, so there is no place for a rule.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Aucun groupe de sécurité réseau ne protège «&#xa0;%1&#xa0;»&#xa0;: il n’y a donc pas de place pour une règle.</translation>
    </message>
    <message>
        <source>No service for finding your address was chosen. Enter the address yourself, or choose a service in Settings.</source>
        <translation>Aucun service pour trouver votre adresse n’a été choisi. Saisissez l’adresse vous-même, ou choisissez un service dans les paramètres.</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <extracomment>Stage of a check of an engine</extracomment>
        <translation>Connexion (TCP)</translation>
    </message>
    <message>
        <source>Encryption and certificate (TLS)</source>
        <extracomment>Stage of a check of an engine: TLS and the authority and dates of the server&apos;s certificate</extracomment>
        <translation>Chiffrement et certificat (TLS)</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <extracomment>Stage of a check of an engine: whether the server&apos;s certificate is for this address</extracomment>
        <translation>Nom dans le certificat</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <extracomment>Stage of a check of an engine: whether it accepts our certificate</extracomment>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Docker&apos;s API</source>
        <extracomment>Stage of a check of an engine: whether Docker answers</extracomment>
        <translation>API de Docker</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of %2 lets everybody on the Internet through to port %3. Only the machine&apos;s other security group keeps them out.</source>
        <extracomment>%1 is a rule, %2 a network security group, %3 a port</extracomment>
        <translation>La règle «&#xa0;%1&#xa0;» de %2 laisse tout Internet accéder au port %3. Seul l’autre groupe de sécurité de la machine l’en empêche.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of %2 lets everybody on the Internet through to port %3, Docker&apos;s port without TLS. Whoever reaches an engine there is root on the machine. Remove the rule.</source>
        <extracomment>%1 is a rule, %2 a network security group, %3 a port</extracomment>
        <translation>La règle «&#xa0;%1&#xa0;» de %2 laisse tout Internet accéder au port %3, le port de Docker sans TLS. Quiconque y atteint un moteur est root sur la machine. Supprimez la règle.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of %2 lets everybody on the Internet through to port %3. Limit it to the addresses that need it.</source>
        <extracomment>%1 is a rule, %2 a network security group, %3 a port</extracomment>
        <translation>La règle «&#xa0;%1&#xa0;» de %2 laisse tout Internet accéder au port %3. Limitez-la aux adresses qui en ont besoin.</translation>
    </message>
    <message>
        <source>No security group guards this machine.</source>
        <translation>Aucun groupe de sécurité ne protège cette machine.</translation>
    </message>
    <message>
        <source>No rule of Slipway&apos;s opens port %1.</source>
        <extracomment>%1 is a port</extracomment>
        <translation>Aucune règle de Slipway n’ouvre le port %1.</translation>
    </message>
    <message>
        <source>No rule of Slipway&apos;s opens port %1, but another one lets %2 in.</source>
        <extracomment>%1 is a port, %2 an address</extracomment>
        <translation>Aucune règle de Slipway n’ouvre le port %1, mais une autre laisse entrer %2.</translation>
    </message>
    <message>
        <source>The rule lets everybody through to port %1.</source>
        <extracomment>%1 is a port</extracomment>
        <translation>La règle laisse tout le monde accéder au port %1.</translation>
    </message>
    <message>
        <source>Lets %1 through to port %2, and you are among them</source>
        <extracomment>%1 is a list of addresses, %2 a port</extracomment>
        <translation>Laisse %1 accéder au port %2, et vous en faites partie</translation>
    </message>
    <message>
        <source>Lets %1 through to port %2, but you are at %3</source>
        <extracomment>%1 is a list of addresses, %2 a port, %3 an address</extracomment>
        <translation>Laisse %1 accéder au port %2, mais votre adresse est %3</translation>
    </message>
    <message>
        <source>Lets %1 through to port %2</source>
        <extracomment>%1 is a list of addresses, %2 a port</extracomment>
        <translation>Laisse %1 accéder au port %2</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <extracomment>%1 is a stage of a check, such as &quot;Connection (TCP)&quot;</extracomment>
        <translation>%1&#xa0;: en ordre</translation>
    </message>
    <message>
        <source>%1: fails here</source>
        <extracomment>%1 is a stage of a check, such as &quot;Connection (TCP)&quot;</extracomment>
        <translation>%1&#xa0;: échoue ici</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <extracomment>%1 is a stage of a check, such as &quot;Connection (TCP)&quot;</extracomment>
        <translation>%1&#xa0;: pas atteint</translation>
    </message>
    <message>
        <source>It has to be mended on this computer.</source>
        <translation>C’est sur cet ordinateur qu’il faut y remédier.</translation>
    </message>
    <message>
        <source>It has to be mended between this computer and the machine: network rules, firewalls, proxies, or the machine is off.</source>
        <translation>C’est entre cet ordinateur et la machine qu’il faut y remédier&#xa0;: règles réseau, pare-feu, proxys, ou la machine est arrêtée.</translation>
    </message>
    <message>
        <source>It has to be mended on the machine.</source>
        <translation>C’est sur la machine qu’il faut y remédier.</translation>
    </message>
    <message>
        <source>Remove the rule &quot;%1&quot; from &quot;%2&quot;: it lets %3 through to port %4</source>
        <extracomment>A change of a plan. %1 is a rule, %2 a network security group, %3 addresses, %4 a port</extracomment>
        <translation>Supprimer la règle «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;»&#xa0;: elle laisse %3 accéder au port %4</translation>
    </message>
    <message>
        <source>Let the host &quot;%1&quot; use the new certificates and its new address %2</source>
        <extracomment>A change of a plan. %1 is a host, %2 where its engine listens now</extracomment>
        <translation>Faire utiliser à l’hôte «&#xa0;%1&#xa0;» les nouveaux certificats et sa nouvelle adresse %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a mirror. Write it like https://mirror.example.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un miroir. Écrivez-la comme https://mirror.example.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a registry. Write it like registry.example:5000 or 10.0.0.0/8.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un registre. Écrivez-le comme registry.example:5000 ou 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the data folder. Give Docker a folder of its own, like /data/docker.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le dossier de données. Donnez à Docker un dossier à part, comme /data/docker.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address pool. Write it like 172.30.0.0/16:24.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une plage d’adresses. Écrivez-la comme 172.30.0.0/16:24.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a label, or its name stands there twice. Write it like stage=test.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une étiquette, ou son nom figure deux fois. Écrivez-la comme stage=test.</translation>
    </message>
    <message>
        <source>The Docker extension takes no engine options. Empty them, or choose another way.</source>
        <translation>L’extension Docker n’accepte pas d’options du moteur. Videz-les ou choisissez une autre méthode.</translation>
    </message>
    <message>
        <source>%1; in daemon.json, replacing settings of the same name: %2</source>
        <extracomment>A change of a plan. %1 is what is done, %2 are settings with their values; daemon.json is a file</extracomment>
        <translation>%1&#xa0;; dans daemon.json, en remplaçant les réglages du même nom&#xa0;: %2</translation>
    </message>
    <message>
        <source>Azure does not offer what &quot;%1&quot; needs in this location. Choose another way to bring Docker there.</source>
        <extracomment>%1 is a machine, or an extension on it</extracomment>
        <translation>Azure ne propose pas ce dont «&#xa0;%1&#xa0;» a besoin à cet emplacement. Choisissez une autre méthode pour y installer Docker.</translation>
    </message>
    <message>
        <source>The agent on &quot;%1&quot; does not answer. After a start it needs some minutes, and it has to reach Azure from there; on the machine, /var/log/waagent.log tells more.</source>
        <extracomment>%1 is a machine, or an extension on it</extracomment>
        <translation>L’agent sur «&#xa0;%1&#xa0;» ne répond pas. Après un démarrage, il lui faut quelques minutes, et il doit pouvoir joindre Azure&#xa0;; sur la machine, /var/log/waagent.log en dit plus.</translation>
    </message>
    <message>
        <source>Azure does not let anything be installed on &quot;%1&quot; now. Start the machine, or wait until nothing else is being changed on it, then try again.</source>
        <extracomment>%1 is a machine, or an extension on it</extracomment>
        <translation>Azure ne permet aucune installation sur «&#xa0;%1&#xa0;» pour le moment. Démarrez la machine, ou attendez que plus rien d’autre n’y soit modifié, puis réessayez.</translation>
    </message>
    <message>
        <source>The script on &quot;%1&quot; was not run, or ended early, although Azure calls it a success. What it printed stands in the details; a retry runs it again.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Le script sur «&#xa0;%1&#xa0;» n’a pas été exécuté ou s’est terminé trop tôt, bien qu’Azure parle de succès. Ce qu’il a affiché figure dans les détails&#xa0;; réessayer l’exécute à nouveau.</translation>
    </message>
    <message>
        <source>No identity of the old authority is left here, so nobody can ask the engine of &quot;%1&quot; whether it refuses them. Make an identity of that authority, then try again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Il ne reste ici aucune identité de l’ancienne autorité&#xa0;: personne ne peut demander au moteur de «&#xa0;%1&#xa0;» s’il les refuse. Créez une identité de cette autorité, puis réessayez.</translation>
    </message>
    <message>
        <source>Azure asks whoever is signed in to the Azure CLI for more proof, such as a second factor. Run the commands of the details in a terminal (an older Azure CLI: without --claims-challenge), then try again.</source>
        <translation>Azure demande plus de preuves à la personne connectée à Azure CLI, par exemple un deuxième facteur. Exécutez les commandes des détails dans un terminal (avec une version plus ancienne d’Azure CLI&#xa0;: sans --claims-challenge), puis réessayez.</translation>
    </message>
    <message>
        <source>There is a resource group &quot;%1&quot; already. Choose it as an existing one, or another name for the new one.</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>Il existe déjà un groupe de ressources «&#xa0;%1&#xa0;». Choisissez-le comme groupe existant, ou un autre nom pour le nouveau.</translation>
    </message>
    <message>
        <source>The resource group &quot;%1&quot; is not there any more. Choose another one.</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>Le groupe de ressources «&#xa0;%1&#xa0;» n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Something named after &quot;%1&quot; is in the resource group already. Choose another name for the machine.</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Le groupe de ressources contient déjà quelque chose qui porte le nom «&#xa0;%1&#xa0;». Choisissez un autre nom pour la machine.</translation>
    </message>
    <message>
        <source>An answer cannot be used as it is. Go back: what is wrong stands beside it.</source>
        <translation>Une réponse ne peut pas être utilisée telle quelle. Revenez en arrière&#xa0;: le problème est indiqué à côté.</translation>
    </message>
    <message>
        <source>There is a file &quot;%1&quot; already, and no key is ever overwritten. Give another name.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le fichier «&#xa0;%1&#xa0;» existe déjà, et aucune clé n’est jamais écrasée. Donnez un autre nom.</translation>
    </message>
    <message>
        <source>Give the machine a name.</source>
        <translation>Donnez un nom à la machine.</translation>
    </message>
    <message>
        <source>A name has 1 to 64 letters, digits and hyphens. It is no number, and no hyphen stands at either end.</source>
        <translation>Un nom comporte 1 à 64 lettres, chiffres et traits d’union. Ce n’est pas un nombre, et il ne commence ni ne finit par un trait d’union.</translation>
    </message>
    <message>
        <source>Choose a subscription.</source>
        <translation>Choisissez un abonnement.</translation>
    </message>
    <message>
        <source>Choose a resource group, or name a new one.</source>
        <translation>Choisissez un groupe de ressources, ou nommez-en un nouveau.</translation>
    </message>
    <message>
        <source>The name of a resource group has up to 90 letters, digits, hyphens, underscores, dots and brackets, and no dot at its end.</source>
        <translation>Le nom d’un groupe de ressources comporte jusqu’à 90 lettres, chiffres, traits d’union, traits de soulignement, points et parenthèses, et ne finit pas par un point.</translation>
    </message>
    <message>
        <source>Choose a location.</source>
        <translation>Choisissez un emplacement.</translation>
    </message>
    <message>
        <source>Choose a size.</source>
        <translation>Choisissez une taille.</translation>
    </message>
    <message>
        <source>Choose an image of the list.</source>
        <translation>Choisissez une image de la liste.</translation>
    </message>
    <message>
        <source>There is no image of it for the processor of the chosen size. Choose another image, or another size.</source>
        <translation>Cette image n’existe pas pour le processeur de la taille choisie. Choisissez une autre image ou une autre taille.</translation>
    </message>
    <message>
        <source>Give the user a name.</source>
        <translation>Donnez un nom à l’utilisateur.</translation>
    </message>
    <message>
        <source>The name of a user has up to 32 characters: first a small letter or an underscore, then small letters, digits, underscores and hyphens.</source>
        <translation>Le nom d’un utilisateur comporte jusqu’à 32 caractères&#xa0;: d’abord une minuscule ou un trait de soulignement, puis des minuscules, chiffres, traits de soulignement et traits d’union.</translation>
    </message>
    <message>
        <source>Azure or Linux keeps this name for itself. Choose another one.</source>
        <translation>Azure ou Linux se réserve ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose the SSH key with which you will sign in to the machine, or make one.</source>
        <translation>Choisissez la clé SSH avec laquelle vous vous connecterez à la machine, ou créez-en une.</translation>
    </message>
    <message>
        <source>This is a private key, which should never leave this computer. Give its public half, from the file that ends in .pub.</source>
        <translation>Ceci est une clé privée, qui ne devrait jamais quitter cet ordinateur. Indiquez sa moitié publique, contenue dans le fichier en .pub.</translation>
    </message>
    <message>
        <source>This is no public SSH key. Give the one line of the file that ends in .pub.</source>
        <translation>Ceci n’est pas une clé SSH publique. Indiquez la ligne unique du fichier en .pub.</translation>
    </message>
    <message>
        <source>Azure takes RSA and Ed25519 keys for new machines, and no others.</source>
        <translation>Pour les nouvelles machines, Azure n’accepte que les clés RSA et Ed25519.</translation>
    </message>
    <message>
        <source>An RSA key must have 2048 bits or more. Ed25519 is best.</source>
        <translation>Une clé RSA doit avoir au moins 2048 bits. Le mieux est Ed25519.</translation>
    </message>
    <message>
        <source>The chosen size takes no premium disks. Choose another kind of disk, or another size.</source>
        <translation>La taille choisie n’accepte pas les disques premium. Choisissez un autre type de disque ou une autre taille.</translation>
    </message>
    <message>
        <source>A DNS label has 3 to 63 characters: first a small letter, then small letters, digits and hyphens, and no hyphen at its end.</source>
        <translation>Une étiquette DNS comporte 3 à 63 caractères&#xa0;: d’abord une minuscule, puis des minuscules, chiffres et traits d’union, sans trait d’union à la fin.</translation>
    </message>
    <message>
        <source>Lets nobody in yet</source>
        <translation>Ne laisse encore entrer personne</translation>
    </message>
    <message>
        <source>Lets everybody in</source>
        <translation>Laisse entrer tout le monde</translation>
    </message>
    <message>
        <source>Lets in: %1</source>
        <extracomment>%1 is a list of network addresses</extracomment>
        <translation>Laisse entrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <extracomment>%1 is a size of machines, such as Standard_B2s</extracomment>
        <translation>Taille&#xa0;: %1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <extracomment>%1 is an image of machines, such as &quot;Ubuntu 24.04 LTS&quot;</extracomment>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Disk: %1</source>
        <extracomment>%1 is a kind of disk, perhaps with its size</extracomment>
        <translation>Disque&#xa0;: %1</translation>
    </message>
    <message>
        <source>User: %1</source>
        <extracomment>%1 is the name of a user of a machine</extracomment>
        <translation>Utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>DNS label: %1</source>
        <extracomment>%1 is a label in the DNS</extracomment>
        <translation>Étiquette DNS&#xa0;: %1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <extracomment>%1 is a port number</extracomment>
        <translation>Port&#xa0;: %1</translation>
    </message>
    <message>
        <source>New authority: %1</source>
        <extracomment>%1 is the name of a certificate authority</extracomment>
        <translation>Nouvelle autorité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Authority: %1</source>
        <translation>Autorité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <extracomment>%1 is the name on a client certificate</extracomment>
        <translation>Identité&#xa0;: %1</translation>
    </message>
    <message>
        <source>The disk must have %1 to %2 GiB.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Le disque doit avoir entre %1 et %2&#xa0;Gio.</translation>
    </message>
    <message>
        <source>Make the resource group</source>
        <extracomment>A step of making a machine</extracomment>
        <translation>Créer le groupe de ressources</translation>
    </message>
    <message>
        <source>Make the machine</source>
        <extracomment>A step of making a machine</extracomment>
        <translation>Créer la machine</translation>
    </message>
    <message>
        <source>Makes the resource group %1</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>Crée le groupe de ressources %1</translation>
    </message>
    <message>
        <source>Makes the machine %1 with its disk, network, security group and public address</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Crée la machine %1 avec son disque, son réseau, son groupe de sécurité et son adresse publique</translation>
    </message>
    <message>
        <source>Sets up Docker on %1, protected by certificates</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Met en place Docker sur %1, protégé par des certificats</translation>
    </message>
    <message>
        <source>Location: %1</source>
        <extracomment>%1 is a location of Azure</extracomment>
        <translation>Emplacement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>Machine virtuelle</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Network interface</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>Interface réseau</translation>
    </message>
    <message>
        <source>Public IP address</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>Adresse IP publique</translation>
    </message>
    <message>
        <source>Network security group</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>Groupe de sécurité réseau</translation>
    </message>
    <message>
        <source>Virtual network</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>Réseau virtuel</translation>
    </message>
    <message>
        <source>Makes %1</source>
        <extracomment>%1 is &quot;Network interface: web-03-nic&quot;</extracomment>
        <translation>Crée %1</translation>
    </message>
    <message>
        <source>Deletes %1</source>
        <extracomment>%1 is &quot;Network interface: web-03-nic&quot;</extracomment>
        <translation>Supprime %1</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <extracomment>%1 is &quot;Network interface: web-03-nic&quot;</extracomment>
        <translation>Modifie %1</translation>
    </message>
    <message>
        <source>Leaves %1 as it is</source>
        <extracomment>%1 is &quot;Network interface: web-03-nic&quot;</extracomment>
        <translation>Laisse %1 en l’état</translation>
    </message>
    <message>
        <source>Azure cannot foresee: %1</source>
        <extracomment>%1 is &quot;Network interface: web-03-nic&quot;</extracomment>
        <translation>Azure ne peut pas prévoir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>State of a resource that was made</extracomment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>of a resource</comment>
        <extracomment>State of a resource that could not be made</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>of a resource</comment>
        <extracomment>State of a resource whose making was stopped</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address or a range of them.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nom DNS, ni une adresse IP, ni une plage d’adresses.</translation>
    </message>
    <message>
        <source>The Linux distribution of &quot;%1&quot; is none whose packages can be changed from here.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>La distribution Linux de «&#xa0;%1&#xa0;» n’est pas de celles dont les paquets peuvent être modifiés d’ici.</translation>
    </message>
    <message>
        <source>The packages on &quot;%1&quot; could not be changed. Check that it reaches its package sources, then try again.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Les paquets de «&#xa0;%1&#xa0;» n’ont pas pu être modifiés. Vérifiez que ses sources de paquets sont joignables, puis réessayez.</translation>
    </message>
    <message>
        <source>The options of the engine on &quot;%1&quot; cannot be changed like this: what stands in daemon.json, or the containers and images there, would be in the way. Nothing was changed; the details tell which.</source>
        <extracomment>%1 is a machine; daemon.json is a file</extracomment>
        <translation>Les options du moteur sur «&#xa0;%1&#xa0;» ne peuvent pas être modifiées ainsi&#xa0;: le contenu de daemon.json, ou les conteneurs et images présents, s’y opposent. Rien n’a été modifié&#xa0;; les détails indiquent quoi.</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; did not come up again. Changed options were put back. The details tell what it said.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Docker n’a pas redémarré sur «&#xa0;%1&#xa0;». Les options modifiées ont été rétablies. Les détails indiquent son message.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks a program that is needed for this. The details tell which.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Il manque sur «&#xa0;%1&#xa0;» un programme nécessaire. Les détails indiquent lequel.</translation>
    </message>
    <message>
        <source>The Docker on &quot;%1&quot; was not set up from here, or with another port, so it is left alone.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Docker n’a pas été mis en place d’ici sur «&#xa0;%1&#xa0;», ou l’a été avec un autre port&#xa0;; il n’est donc pas modifié.</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; did not take the new options. The former ones were put back. The details tell what it said.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Docker sur «&#xa0;%1&#xa0;» n’a pas accepté les nouvelles options. Les anciennes ont été rétablies. Les détails indiquent son message.</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; did not come in packages that can be updated from here: it is part of the system, or was installed in another way.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Docker sur «&#xa0;%1&#xa0;» ne provient pas de paquets pouvant être mis à jour d’ici&#xa0;: il fait partie du système, ou a été installé autrement.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no engine that was set up on a machine from here, so it cannot be changed from here.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un moteur mis en place d’ici sur une machine&#xa0;; il ne peut donc pas être modifié d’ici.</translation>
    </message>
    <message>
        <source>The engine of &quot;%1&quot; has these options already.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Le moteur de «&#xa0;%1&#xa0;» a déjà ces options.</translation>
    </message>
    <message>
        <source>Change options of Docker</source>
        <translation>Modifier les options de Docker</translation>
    </message>
    <message>
        <source>Upgrade Docker</source>
        <translation>Mettre à niveau Docker</translation>
    </message>
    <message>
        <source>Remove Docker</source>
        <translation>Supprimer Docker</translation>
    </message>
    <message>
        <source>Stop all containers on &quot;%1&quot;, delete them with all images and volumes, and remove Docker, through &quot;%2&quot;</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command</extracomment>
        <translation>Arrêter tous les conteneurs sur «&#xa0;%1&#xa0;», les supprimer avec toutes les images et tous les volumes, et supprimer Docker, au moyen de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Stop all containers on &quot;%1&quot; and remove Docker, through &quot;%2&quot;; images, containers and volumes stay on its disk</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command</extracomment>
        <translation>Arrêter tous les conteneurs sur «&#xa0;%1&#xa0;» et supprimer Docker, au moyen de «&#xa0;%2&#xa0;»&#xa0;; les images, conteneurs et volumes restent sur son disque</translation>
    </message>
    <message>
        <source>Change in daemon.json on &quot;%1&quot;, through &quot;%2&quot; (what has no value is taken out): %3</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command, %3 are settings with their values; those without a value are taken out. daemon.json is a file</extracomment>
        <translation>Modifier dans daemon.json sur «&#xa0;%1&#xa0;», au moyen de «&#xa0;%2&#xa0;» (ce qui n’a pas de valeur est retiré)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Update the packages of Docker on &quot;%1&quot; through &quot;%2&quot;, and start the engine anew if there is a newer one</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command</extracomment>
        <translation>Mettre à jour les paquets de Docker sur «&#xa0;%1&#xa0;» au moyen de «&#xa0;%2&#xa0;», et redémarrer le moteur s’il en existe un plus récent</translation>
    </message>
    <message>
        <source>Remove the rule &quot;%1&quot; from &quot;%2&quot;</source>
        <extracomment>A change of a plan. %1 is a rule, %2 a network security group</extracomment>
        <translation>Supprimer la règle «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Forget the host &quot;%1&quot;, its server certificate, and what brought the script</source>
        <extracomment>A change of a plan. %1 is a host</extracomment>
        <translation>Oublier l’hôte «&#xa0;%1&#xa0;», son certificat serveur et ce qui a transmis le script</translation>
    </message>
    <message>
        <source>Change the engine&apos;s options</source>
        <translation>Modifier les options du moteur</translation>
    </message>
    <message>
        <source>Close the port</source>
        <translation>Fermer le port</translation>
    </message>
    <message>
        <source>Forget the host</source>
        <translation>Oublier l’hôte</translation>
    </message>
    <message>
        <source>Slipway does not do &quot;%1&quot; of the compose file. Leave it out, or start the project with docker compose.</source>
        <extracomment>%1 is a place in a compose file, such as services.web.build</extracomment>
        <translation>Slipway ne prend pas en charge «&#xa0;%1&#xa0;» du fichier Compose. Retirez-le, ou démarrez le projet avec docker compose.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the compose file does not have a value that fits. The details tell which.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>«&#xa0;%1&#xa0;» dans le fichier Compose n’a pas de valeur valide. Les détails indiquent laquelle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the compose file uses a variable without a value. Write the value, or one after &quot;:-&quot;.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>«&#xa0;%1&#xa0;» dans le fichier Compose utilise une variable sans valeur. Écrivez la valeur, ou une valeur après «&#xa0;:-&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the compose file is a path beside the file, which is not on the machine. Use a volume, or a path that begins with /.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>«&#xa0;%1&#xa0;» dans le fichier Compose est un chemin relatif au fichier, qui n’existe pas sur la machine. Utilisez un volume, ou un chemin commençant par /.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the compose file names a service, network or volume that the file does not have.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>«&#xa0;%1&#xa0;» dans le fichier Compose désigne un service, un réseau ou un volume que le fichier ne contient pas.</translation>
    </message>
    <message>
        <source>Services of the compose file wait for each other, see &quot;%1&quot;.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>Des services du fichier Compose s’attendent mutuellement, voir «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no compose file in YAML. The details tell the line.</source>
        <extracomment>%1 is a file or a project</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier Compose en YAML. Les détails indiquent la ligne.</translation>
    </message>
    <message>
        <source>The compose file is larger than Slipway takes, at &quot;%1&quot;.</source>
        <extracomment>%1 is a file or a place in it</extracomment>
        <translation>Le fichier Compose dépasse la taille acceptée par Slipway, à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The compose file has no &quot;%1&quot;.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>Le fichier Compose n’a pas de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is a container &quot;%1&quot; already that is none of the project&apos;s. Remove or rename it, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>Il existe déjà un conteneur «&#xa0;%1&#xa0;» qui n’appartient pas au projet. Supprimez-le ou renommez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The project needs the network or volume &quot;%1&quot;, which the engine does not have.</source>
        <extracomment>%1 is a network or a volume</extracomment>
        <translation>Le projet a besoin du réseau ou du volume «&#xa0;%1&#xa0;», que le moteur n’a pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not found healthy within two minutes, so what waits for it was not started. Look at its log, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas été déclaré sain en deux minutes&#xa0;; ce qui l’attend n’a donc pas été démarré. Consultez son journal, puis réessayez.</translation>
    </message>
    <message>
        <source>The compose file cannot be used: see &quot;%1&quot; in it.</source>
        <extracomment>%1 is a place in a compose file, such as services.web.build</extracomment>
        <translation>Le fichier Compose ne peut pas être utilisé&#xa0;: voir «&#xa0;%1&#xa0;» dans celui-ci.</translation>
    </message>
    <message>
        <source>The compose project &quot;%1&quot; is started from this computer, so this computer has to reach the engine.</source>
        <extracomment>%1 is the name of a compose project</extracomment>
        <translation>Le projet Compose «&#xa0;%1&#xa0;» est démarré depuis cet ordinateur&#xa0;; celui-ci doit donc pouvoir joindre le moteur.</translation>
    </message>
    <message>
        <source>Start the compose project &quot;%1&quot; on &quot;%2&quot;: %3</source>
        <extracomment>A change of a plan. %1 is the name of a compose project, %2 a machine, %3 its services with their images</extracomment>
        <translation>Démarrer le projet Compose «&#xa0;%1&#xa0;» sur «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>Start the compose project</source>
        <translation>Démarrer le projet Compose</translation>
    </message>
    <message>
        <source>%1 cannot be read. It says how far hosts are on their way to another authority. Bring it back from a backup, or move it away when you know that no host is on its way.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 ne peut pas être lu. Ce fichier indique où en sont les hôtes dans leur passage à une autre autorité. Rétablissez-le depuis une sauvegarde, ou déplacez-le si vous savez qu’aucun hôte n’est en cours de passage.</translation>
    </message>
    <message>
        <source>The day of the reminder is over. Go back to the page Access and choose another one.</source>
        <translation>Le jour du rappel est passé. Revenez à la page Accès et choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Change network rule</source>
        <extracomment>An operation: changes who may reach the engine of a machine over the network</extracomment>
        <translation>Modifier la règle réseau</translation>
    </message>
    <message>
        <source>Remove network rule</source>
        <extracomment>An operation</extracomment>
        <translation>Supprimer la règle réseau</translation>
    </message>
    <message>
        <source>Undo a change of the network rule</source>
        <extracomment>An operation: puts a network rule back as it was before</extracomment>
        <translation>Défaire une modification de la règle réseau</translation>
    </message>
    <message>
        <source>Reminder to close it: %1</source>
        <extracomment>%1 is the day on which Slipway reminds somebody to close a port</extracomment>
        <translation>Rappel de fermeture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Make the rule &quot;%1&quot; (priority %2) in &quot;%3&quot;: let %4 through to port %5. Slipway reminds you on %6 to close it</source>
        <extracomment>A change of a plan. %1 is a rule, %2 its priority, %3 a network security group, %4 addresses, %5 a port, %6 a day</extracomment>
        <translation>Créer la règle «&#xa0;%1&#xa0;» (priorité %2) dans «&#xa0;%3&#xa0;»&#xa0;: laisser passer %4 vers le port %5. Slipway vous rappelle de la fermer le %6</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no health check, so it can never be found healthy, and what waits for it was not started. Give it a health check in the compose file, or wait only for its start.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas de contrôle d’intégrité&#xa0;: il ne peut donc jamais être déclaré sain, et ce qui l’attend n’a pas été démarré. Ajoutez-lui un contrôle d’intégrité dans le fichier Compose, ou attendez seulement son démarrage.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not run any more, so what waits for it was not started. Look at its log, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne s’exécute plus&#xa0;: ce qui l’attend n’a donc pas été démarré. Consultez son journal, puis réessayez.</translation>
    </message>
    <message>
        <source>Compose project &quot;%1&quot;: %2</source>
        <extracomment>%1 is the name of a compose project, %2 a list of its services with their images</extracomment>
        <translation>Projet Compose «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no machine of Azure: change it by hand. Choose Save Files, put them there, restart the engine, and choose Changed by Hand.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une machine Azure&#xa0;: modifiez-la à la main. Choisissez Enregistrer les fichiers, placez-les là-bas, redémarrez le moteur et choisissez Modifié à la main.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no machine of Azure: change it by hand. Choose Save Files, put the new ca.pem there, which leaves the old authority out, restart the engine, and choose Changed by Hand.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une machine Azure&#xa0;: modifiez-la à la main. Choisissez Enregistrer les fichiers, placez là-bas le nouveau ca.pem, qui ne contient plus l’ancienne autorité, redémarrez le moteur et choisissez Modifié à la main.</translation>
    </message>
    <message>
        <source>The proxy on the way to &quot;%1&quot; asks for a Windows sign-in (NTLM), which Slipway cannot give. Use a proxy that takes a user name and password (Basic or Digest), or a program on this computer that signs in for you.</source>
        <extracomment>%1 is a host. NTLM, Basic and Digest are ways to sign in</extracomment>
        <translation>Le proxy sur le chemin de «&#xa0;%1&#xa0;» demande une authentification Windows (NTLM), que Slipway ne sait pas fournir. Utilisez un proxy qui accepte un nom d’utilisateur et un mot de passe (Basic ou Digest), ou un programme de cet ordinateur qui s’authentifie à votre place.</translation>
    </message>
    <message>
        <source>The proxy on the way to &quot;%1&quot; asks for a Kerberos ticket, which Slipway cannot show. Use a proxy that takes a user name and password (Basic or Digest), or a program on this computer that signs in for you.</source>
        <extracomment>%1 is a host. Basic and Digest are ways to sign in</extracomment>
        <translation>Le proxy sur le chemin de «&#xa0;%1&#xa0;» demande un ticket Kerberos, que Slipway ne sait pas présenter. Utilisez un proxy qui accepte un nom d’utilisateur et un mot de passe (Basic ou Digest), ou un programme de cet ordinateur qui s’authentifie à votre place.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; keeps these addresses out, and no priority before it is free, so that a rule of Slipway&apos;s would be without effect. Change &quot;%1&quot; in the portal, or choose other addresses.</source>
        <extracomment>%1 is a rule of a network security group</extracomment>
        <translation>La règle «&#xa0;%1&#xa0;» bloque ces adresses, et aucune priorité n’est libre avant elle&#xa0;: une règle de Slipway serait sans effet. Modifiez «&#xa0;%1&#xa0;» dans le portail, ou choisissez d’autres adresses.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a DNS name that a certificate can have. Give other names.</source>
        <extracomment>%1 is a name in a certificate</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom DNS qu’un certificat peut avoir. Indiquez d’autres noms.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address.</source>
        <extracomment>%1 is an address in a certificate</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP.</translation>
    </message>
    <message>
        <source>The certificate would be good for longer than its authority &quot;%1&quot;. Choose fewer days, or renew the authority first.</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>Le certificat serait valide plus longtemps que son autorité «&#xa0;%1&#xa0;». Choisissez moins de jours, ou renouvelez d’abord l’autorité.</translation>
    </message>
    <message>
        <source>The authority &quot;%1&quot; is not valid yet. Check the clock of this computer.</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>L’autorité «&#xa0;%1&#xa0;» n’est pas encore valide. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>A certificate in &quot;%1&quot; has ended, so no engine takes it. Get a renewed one from whoever made it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Un certificat dans «&#xa0;%1&#xa0;» a expiré&#xa0;: aucun moteur ne l’accepte. Demandez-en un renouvelé à qui l’a créé.</translation>
    </message>
    <message>
        <source>A certificate in &quot;%1&quot; is not valid yet. Check the clock of this computer.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Un certificat dans «&#xa0;%1&#xa0;» n’est pas encore valide. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is not for clients, so no engine takes it. Choose the folder of an identity.</source>
        <extracomment>%1 is whom a certificate is for</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» n’est pas destiné aux clients&#xa0;: aucun moteur ne l’accepte. Choisissez le dossier d’une identité.</translation>
    </message>
    <message>
        <source>A key or signature in &quot;%1&quot; is too weak to be trusted. Get a new certificate from whoever made it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Une clé ou une signature dans «&#xa0;%1&#xa0;» est trop faible pour être approuvée. Demandez un nouveau certificat à qui l’a créé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a jump host. Write it like user@bastion.example or user@bastion.example:22.</source>
        <extracomment>%1 is what somebody typed
----------
%1 is what was typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un hôte de rebond. Écrivez-le par exemple ainsi&#xa0;: user@bastion.example ou user@bastion.example:22.</translation>
    </message>
    <message>
        <source>No key could be made on &quot;%1&quot;, or the one that was made is gone. Try again: another one is made then.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Aucune clé n’a pu être créée sur «&#xa0;%1&#xa0;», ou celle qui l’a été a disparu. Réessayez&#xa0;: une autre sera alors créée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has made a key but sent no certificate request for it. Try again.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>«&#xa0;%1&#xa0;» a créé une clé, mais n’a envoyé aucune demande de certificat pour elle. Réessayez.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; sent is no certificate request, so nothing was signed. Try again.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Ce que «&#xa0;%1&#xa0;» a envoyé n’est pas une demande de certificat&#xa0;: rien n’a été signé. Réessayez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for a certificate for another kind of key than Slipway has it make, so nothing was signed. Somebody may have changed what runs there.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>«&#xa0;%1&#xa0;» demande un certificat pour un autre type de clé que celui que Slipway lui fait créer&#xa0;: rien n’a été signé. Quelqu’un a peut-être modifié ce qui s’y exécute.</translation>
    </message>
    <message>
        <source>The certificate request from &quot;%1&quot; is not signed by the key that it is for, so nothing was signed. Somebody may have changed it on its way.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>La demande de certificat de «&#xa0;%1&#xa0;» n’est pas signée par la clé qu’elle concerne&#xa0;: rien n’a été signé. Quelqu’un l’a peut-être modifiée en chemin.</translation>
    </message>
    <message>
        <source>A certificate cannot have this name: it is empty, longer than 64 characters, that of the authority, or an address that is not among the certificate&apos;s names.</source>
        <translation>Un certificat ne peut pas porter ce nom&#xa0;: il est vide, dépasse 64 caractères, est celui de l’autorité, ou est une adresse qui ne figure pas parmi les noms du certificat.</translation>
    </message>
    <message>
        <source>A server certificate needs a DNS name or an IP address, and this one has none. Make a new one for the names of the host.</source>
        <translation>Un certificat de serveur a besoin d’un nom DNS ou d’une adresse IP, et celui-ci n’en a pas. Créez-en un nouveau pour les noms de l’hôte.</translation>
    </message>
    <message>
        <source>A certificate can have no more than 100 names.</source>
        <translation>Un certificat ne peut pas avoir plus de 100 noms.</translation>
    </message>
    <message>
        <source>A certificate is good for 1 to 36500 days, and its authority has to be good for as long. Renew the authority, or choose another number of days.</source>
        <translation>Un certificat est valide de 1 à 36500 jours, et son autorité doit l’être aussi longtemps. Renouvelez l’autorité, ou choisissez un autre nombre de jours.</translation>
    </message>
    <message>
        <source>It does not say whether it is for a server or a client. Renew it.</source>
        <translation>Il n’indique pas s’il est destiné à un serveur ou à un client. Renouvelez-le.</translation>
    </message>
    <message>
        <source>Make the server&apos;s key on &quot;%1&quot; through &quot;%2&quot;, fetch only a certificate request from there, and sign it with the authority</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command</extracomment>
        <translation>Créer la clé du serveur sur «&#xa0;%1&#xa0;» au moyen de «&#xa0;%2&#xa0;», n’en récupérer qu’une demande de certificat et la signer avec l’autorité</translation>
    </message>
    <message>
        <source>Makes the machine %1 with its disk, network, security group and public address, and brings Docker to it, all in one deployment</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Crée la machine %1 avec son disque, son réseau, son groupe de sécurité et son adresse publique, et y installe Docker, le tout dans un seul déploiement</translation>
    </message>
    <message>
        <source>The machine already has a Custom Script extension, &quot;%1&quot;, and can have only one. Remove it under Extensions if it is not needed any more.</source>
        <extracomment>%1 is the name of an extension</extracomment>
        <translation>La machine possède déjà une extension Custom Script, «&#xa0;%1&#xa0;», et ne peut en avoir qu’une. Supprimez-la sous Extensions si elle n’est plus nécessaire.</translation>
    </message>
    <message>
        <source>The extension &quot;%1&quot; is in a failed state and blocks others. Change or remove it under Extensions.</source>
        <extracomment>%1 is the name of an extension</extracomment>
        <translation>L’extension «&#xa0;%1&#xa0;» est en échec et bloque les autres. Modifiez-la ou supprimez-la sous Extensions.</translation>
    </message>
    <message>
        <source>%1: it does not work on Arm processors, as machines of the size %2 have.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a size, &quot;Standard_D4ps_v5&quot;</extracomment>
        <translation>%1&#xa0;: ne fonctionne pas sur les processeurs Arm, qu’ont les machines de la taille %2.</translation>
    </message>
    <message>
        <source>The public address changes when the machine is deallocated, and the engine is not reached any more until it is repaired. Give the machine a DNS name or a static address before.</source>
        <translation>L’adresse publique change lorsque la machine est libérée, et le moteur n’est plus joignable jusqu’à sa réparation. Donnez d’abord à la machine un nom DNS ou une adresse statique.</translation>
    </message>
    <message>
        <source>The machine&apos;s subnet lets nothing out to the Internet, so that packages of Docker may not be found. Give the subnet a NAT gateway, or the machine a public address.</source>
        <translation>Le sous-réseau de la machine ne laisse rien sortir vers Internet, de sorte que les paquets de Docker risquent de ne pas être trouvés. Donnez une passerelle NAT au sous-réseau, ou une adresse publique à la machine.</translation>
    </message>
    <message>
        <source>The Docker extension has to be given a key. Do not have the key made on the machine, or choose another way.</source>
        <translation>L’extension Docker doit recevoir une clé. Ne faites pas créer la clé sur la machine ou choisissez une autre méthode.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a user for ssh. Write it like azureuser.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un utilisateur pour ssh. Écrivez-le par exemple ainsi&#xa0;: azureuser.</translation>
    </message>
    <message>
        <source>Make the key on the machine</source>
        <translation>Créer la clé sur la machine</translation>
    </message>
    <message>
        <source>Extension</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>Extension</translation>
    </message>
    <message>
        <source>What this address tells of its cloud does not say where to sign in. Check the address.</source>
        <translation>Ce que cette adresse indique sur son cloud ne dit pas où se connecter. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Somebody else has changed the public address &quot;%1&quot; in the meantime. Nothing was done to it: look at it again.</source>
        <extracomment>%1 is a public IP address resource</extracomment>
        <translation>Quelqu’un d’autre a modifié l’adresse publique «&#xa0;%1&#xa0;» entre-temps. Rien n’y a été fait&#xa0;: examinez-la de nouveau.</translation>
    </message>
    <message>
        <source>The network interface &quot;%1&quot; has no public address. Give it one in the portal.</source>
        <extracomment>%1 is a network interface</extracomment>
        <translation>L’interface réseau «&#xa0;%1&#xa0;» n’a pas d’adresse publique. Donnez-lui-en une dans le portail.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a DNS label. Enter 3 to 63 small letters, digits and hyphens; the first is a letter, the last no hyphen.</source>
        <extracomment>%1 is what was entered as a DNS label</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être une étiquette DNS. Entrez de 3 à 63 lettres minuscules, chiffres et traits d’union&#xa0;; le premier caractère est une lettre, le dernier n’est pas un trait d’union.</translation>
    </message>
    <message>
        <source>Somebody else has the DNS label &quot;%1&quot; in this location. Choose another one.</source>
        <extracomment>%1 is the first part of a DNS name</extracomment>
        <translation>Quelqu’un d’autre a l’étiquette DNS «&#xa0;%1&#xa0;» dans cette région. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The address of &quot;%1&quot; is static. Slipway does not give it up.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>L’adresse de «&#xa0;%1&#xa0;» est statique. Slipway n’y renonce pas.</translation>
    </message>
    <message>
        <source>The identity &quot;%1&quot; has ended, so no engine takes it. Renew it first.</source>
        <extracomment>%1 is an identity</extracomment>
        <translation>L’identité «&#xa0;%1&#xa0;» a expiré&#xa0;: aucun moteur ne l’accepte. Renouvelez-la d’abord.</translation>
    </message>
    <message>
        <source>The identity &quot;%1&quot; is not valid yet, so no engine takes it. Check this computer&apos;s clock.</source>
        <extracomment>%1 is an identity</extracomment>
        <translation>L’identité «&#xa0;%1&#xa0;» n’est pas encore valide&#xa0;: aucun moteur ne l’accepte. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is not for clients, so no engine takes it. Choose another identity.</source>
        <extracomment>%1 is an identity</extracomment>
        <translation>Le certificat de «&#xa0;%1&#xa0;» n’est pas destiné aux clients&#xa0;: aucun moteur ne l’accepte. Choisissez une autre identité.</translation>
    </message>
    <message>
        <source>cloud-init did not run the set-up on &quot;%1&quot;. What it says of itself stands in the details. A retry runs the set-up by a Run Command.</source>
        <extracomment>%1 is a machine; cloud-init is a program</extracomment>
        <translation>cloud-init n’a pas exécuté la configuration sur «&#xa0;%1&#xa0;». Ce qu’il en dit figure dans les détails. Une nouvelle tentative exécute la configuration par une commande Run Command.</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; does not answer, and the machine could not be asked why. Sign in there by SSH: &quot;cloud-init status --long&quot; and /var/log/slipway-docker.err tell more. A retry looks again.</source>
        <extracomment>%1 is a machine; cloud-init is a program, and &quot;cloud-init status --long&quot; a command</extracomment>
        <translation>Docker sur «&#xa0;%1&#xa0;» ne répond pas, et il n’a pas été possible de demander pourquoi à la machine. Connectez-vous-y par SSH&#xa0;: «&#xa0;cloud-init status --long&#xa0;» et /var/log/slipway-docker.err en disent plus. Une nouvelle tentative vérifie à nouveau.</translation>
    </message>
    <message>
        <source>Could not be removed: %1. They are in use by now, or the engine has refused it. The details tell which.</source>
        <extracomment>%1 is a number: of containers, images, volumes or networks that were to be removed</extracomment>
        <translation>Impossible de supprimer&#xa0;: %1. Ils sont utilisés à présent, ou le moteur a refusé. Les détails indiquent lesquels.</translation>
    </message>
    <message>
        <source>The keys of the sandbox protect nothing, so they have no passphrase.</source>
        <translation>Les clés du bac à sable ne protègent rien&#xa0;; elles n’ont donc pas de phrase secrète.</translation>
    </message>
    <message>
        <source>Your keys are not locked, so nothing was changed.</source>
        <translation>Vos clés ne sont pas verrouillées&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>How &quot;%1&quot; will be named in this cloud is not known beforehand, so cloud-init cannot set up Docker. Go back and choose the other route.</source>
        <extracomment>%1 is the name of a machine; cloud-init is a program</extracomment>
        <translation>Le nom qu’aura «&#xa0;%1&#xa0;» dans ce cloud n’est pas connu à l’avance&#xa0;: cloud-init ne peut donc pas configurer Docker. Revenez en arrière et choisissez l’autre méthode.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of %2 keeps the machine from the Internet (port %3), so that packages of Docker may not be found. Let it out to the archives that they come from.</source>
        <extracomment>%1 is a rule, %2 a network security group, %3 a list of ports, &quot;443, 80&quot;</extracomment>
        <translation>La règle «&#xa0;%1&#xa0;» de %2 coupe la machine d’Internet (port %3), de sorte que les paquets de Docker risquent de ne pas être trouvés. Laissez-la accéder aux dépôts d’où ils viennent.</translation>
    </message>
    <message>
        <source>Change public address</source>
        <extracomment>An operation: gives the public address of a machine a DNS name, or makes it static</extracomment>
        <translation>Modifier l’adresse publique</translation>
    </message>
    <message>
        <source>Undo a change of the public address</source>
        <extracomment>An operation: takes the DNS name of a public address away again, or makes it dynamic again</extracomment>
        <translation>Défaire une modification de l’adresse publique</translation>
    </message>
    <message>
        <source>Clean up host</source>
        <extracomment>An operation: removes containers, images, volumes and networks of a host that nobody uses</extracomment>
        <translation>Nettoyer l’hôte</translation>
    </message>
    <message>
        <source>The engine of &quot;%1&quot; still shows its former certificate (%2). Put the renewed one on the machine.</source>
        <extracomment>Notification about a machine&apos;s certificate. %1 is its name, %2 is &quot;in 12 days&quot; or &quot;ended 3 days ago&quot;</extracomment>
        <translation>Le moteur de «&#xa0;%1&#xa0;» présente encore son ancien certificat (%2). Installez le certificat renouvelé sur la machine.</translation>
    </message>
    <message>
        <source>%1: %2. It is renewed: put the new one on the machine.</source>
        <extracomment>In a calendar. %1 is &quot;Server&quot;, %2 is whom a certificate is for</extracomment>
        <translation>%1&#xa0;: %2. Il est renouvelé&#xa0;: installez le nouveau sur la machine.</translation>
    </message>
    <message>
        <source>Install Docker on &quot;%1&quot; by cloud-init at its first start, to listen on port %2 with TLS only</source>
        <extracomment>A change of a plan. %1 is a machine, %2 a port. cloud-init is a program</extracomment>
        <translation>Installer Docker sur «&#xa0;%1&#xa0;» par cloud-init à son premier démarrage, à l’écoute sur le port %2 uniquement avec TLS</translation>
    </message>
    <message>
        <source>The authority &quot;%2&quot; that issued the certificate of &quot;%1&quot; has ended. The certificate itself is valid until %3.</source>
        <extracomment>%1 is a host and port, %2 an authority, %3 a time</extracomment>
        <translation>L’autorité «&#xa0;%2&#xa0;» qui a émis le certificat de «&#xa0;%1&#xa0;» a expiré. Le certificat lui-même est valide jusqu’au %3.</translation>
    </message>
    <message>
        <source>Replace the authority under Certificates, and with it what it has signed.</source>
        <translation>Remplacez l’autorité sous Certificats, et avec elle ce qu’elle a signé.</translation>
    </message>
    <message>
        <source>Collects logs and performance counters in a storage account.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Collecte des journaux et des compteurs de performances dans un compte de stockage.</translation>
    </message>
    <message>
        <source>Takes snapshots for Azure Backup, which adds it by itself.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Prend des instantanés pour Sauvegarde Azure, qui l’ajoute d’elle-même.</translation>
    </message>
    <message>
        <source>Collects security events for Defender for Cloud.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Collecte des événements de sécurité pour Defender pour le cloud.</translation>
    </message>
    <message>
        <source>Sent logs to Log Analytics. It was retired in 2024: use the Azure Monitor agent instead.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Envoyait des journaux à Log Analytics. Elle a été retirée en 2024&#xa0;: utilisez plutôt l’agent Azure Monitor.</translation>
    </message>
    <message>
        <source>The distribution&apos;s own archive</source>
        <extracomment>Where packages of Docker come from</extracomment>
        <translation>Le dépôt de la distribution</translation>
    </message>
    <message>
        <source>Docker&apos;s archive (download.docker.com)</source>
        <extracomment>Where packages of Docker come from. The name of a server stays as it is</extracomment>
        <translation>Le dépôt de Docker (download.docker.com)</translation>
    </message>
    <message>
        <source>Part of the system</source>
        <extracomment>Where Docker comes from</extracomment>
        <translation>Partie intégrante du système</translation>
    </message>
    <message>
        <source>cloud-init needs a DNS label, because the certificates name the machine before it is there. Go back and give it one, or choose the other route.</source>
        <translation>cloud-init nécessite une étiquette DNS, car les certificats nomment la machine avant qu’elle existe. Revenez en arrière et donnez-lui-en une, ou choisissez l’autre méthode.</translation>
    </message>
    <message>
        <source>cloud-init has to be given a key. Do not have the key made on the machine, or choose the other route.</source>
        <translation>cloud-init doit recevoir une clé. Ne faites pas créer la clé sur la machine ou choisissez l’autre méthode.</translation>
    </message>
    <message>
        <source>Route: %1</source>
        <extracomment>%1 is a way to install Docker, such as &quot;Custom Script Extension&quot;</extracomment>
        <translation>Méthode&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server&apos;s key is made on the machine, and never leaves it</source>
        <translation>La clé du serveur est créée sur la machine et ne la quitte jamais</translation>
    </message>
    <message>
        <source>The machine&apos;s custom data holds the server&apos;s key, and root on the machine can read it there</source>
        <translation>Les données personnalisées de la machine contiennent la clé du serveur, et root peut l’y lire sur la machine</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>State of a container that could not be started</extracomment>
        <translation>non démarré</translation>
    </message>
    <message>
        <source>not stopped</source>
        <extracomment>State of a container that could not be stopped</extracomment>
        <translation>non arrêté</translation>
    </message>
    <message>
        <source>not restarted</source>
        <extracomment>State of a container that could not be restarted</extracomment>
        <translation>non redémarré</translation>
    </message>
    <message>
        <source>not paused</source>
        <extracomment>State of a container that could not be paused</extracomment>
        <translation>non mis en pause</translation>
    </message>
    <message>
        <source>not resumed</source>
        <extracomment>State of a container that could not be resumed</extracomment>
        <translation>non repris</translation>
    </message>
    <message>
        <source>not killed</source>
        <extracomment>State of a container that could not be sent a signal</extracomment>
        <translation>arrêt forcé échoué</translation>
    </message>
    <message>
        <source>not renamed</source>
        <extracomment>State of a container that could not be renamed</extracomment>
        <translation>non renommé</translation>
    </message>
    <message>
        <source>not removed</source>
        <extracomment>State of a container that could not be removed</extracomment>
        <translation>non supprimé</translation>
    </message>
    <message>
        <source>not changed</source>
        <extracomment>State of a container whose limits could not be changed</extracomment>
        <translation>non modifié</translation>
    </message>
    <message>
        <source>not recreated</source>
        <extracomment>State of a container that could not be made anew</extracomment>
        <translation>non recréé</translation>
    </message>
    <message>
        <source>waiting…</source>
        <extracomment>State of a container to which something is done when others are done</extracomment>
        <translation>en attente…</translation>
    </message>
    <message>
        <source>%1 In the way: %2.</source>
        <extracomment>%1 is a sentence that says what failed, %2 a list of containers or a port of the host</extracomment>
        <translation>%1 En cause&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>In a table: Azure has not yet said whether a machine can get Docker</extracomment>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Only the retired Docker extension can set up Docker on this system, and Azure has not said yet whether it is offered in %1.</source>
        <extracomment>%1 is a location, &quot;westeurope&quot;</extracomment>
        <translation>Seule l’extension Docker retirée peut installer Docker sur ce système, et Azure n’a pas encore dit si elle est proposée dans %1.</translation>
    </message>
    <message>
        <source>%1: it does not take %2.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a version or an image, &quot;7.0&quot;</extracomment>
        <translation>%1&#xa0;: %2 n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Free security updates of %1 end on %2. Plan for a newer release.</source>
        <extracomment>%1 is a distribution, &quot;Ubuntu 22.04&quot;, %2 a date</extracomment>
        <translation>Les mises à jour de sécurité gratuites de %1 prennent fin le %2. Prévoyez une version plus récente.</translation>
    </message>
    <message>
        <source>Free security updates of %1 ended on %2, and packages may not be found any more. Better take a newer release.</source>
        <extracomment>%1 is a distribution, &quot;Ubuntu 20.04&quot;, %2 a date</extracomment>
        <translation>Les mises à jour de sécurité gratuites de %1 ont pris fin le %2, et il se peut que des paquets ne soient plus trouvés. Préférez une version plus récente.</translation>
    </message>
    <message>
        <source>Type the user with whom ssh signs in.</source>
        <translation>Tapez l’utilisateur avec lequel ssh se connecte.</translation>
    </message>
    <message>
        <source>The engine listens to anybody</source>
        <translation>Le moteur écoute n’importe qui</translation>
    </message>
    <message>
        <source>The engine listens to its own clients only</source>
        <translation>Le moteur n’écoute que ses propres clients</translation>
    </message>
    <message>
        <source>At these addresses it asks for no client certificate. Whoever reaches one of them has the host.</source>
        <translation>À ces adresses, il ne demande aucun certificat client. Quiconque atteint l’une d’elles est maître de l’hôte.</translation>
    </message>
    <message>
        <source>Take them out of hosts in daemon.json, or set tlsverify with certificates. Until then, close the port in the network security group.</source>
        <translation>Retirez-les de hosts dans daemon.json, ou définissez tlsverify avec des certificats. D’ici là, fermez le port dans le groupe de sécurité réseau.</translation>
    </message>
    <message>
        <source>Containers on the default network reach each other</source>
        <translation>Les conteneurs du réseau par défaut communiquent entre eux</translation>
    </message>
    <message>
        <source>Containers on the default network are kept apart</source>
        <translation>Les conteneurs du réseau par défaut sont isolés les uns des autres</translation>
    </message>
    <message>
        <source>Whoever gets into one of them reaches every port of the others, published or not.</source>
        <translation>Quiconque pénètre dans l’un d’eux atteint tous les ports des autres, publiés ou non.</translation>
    </message>
    <message>
        <source>Set icc to false in daemon.json, and give containers that belong together a network of their own.</source>
        <translation>Définissez icc sur false dans daemon.json, et donnez leur propre réseau aux conteneurs qui vont ensemble.</translation>
    </message>
    <message>
        <source>The list of your hosts could not be read from &quot;%1&quot;, so it begins anew. The damaged file was kept beside it; its name stands in the details. Nothing has changed on your machines: connect to their engines again, or close Slipway and put a copy of the file in its place.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>La liste de vos hôtes n’a pas pu être lue dans «&#xa0;%1&#xa0;»&#xa0;; elle est donc vide pour l’instant. Le fichier endommagé a été conservé à côté, son nom figure dans les détails. Rien n’a changé sur vos machines&#xa0;: reconnectez-vous à leurs moteurs, ou fermez Slipway et mettez une copie du fichier à sa place.</translation>
    </message>
    <message>
        <source>The list of your hosts, &quot;%1&quot;, was written by a newer Slipway. Use that version to see them; this one leaves the file alone.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>La liste de vos hôtes, «&#xa0;%1&#xa0;», a été écrite par une version plus récente de Slipway. Utilisez cette version pour les voir&#xa0;; celle-ci ne touche pas au fichier.</translation>
    </message>
    <message>
        <source>System not known yet</source>
        <extracomment>In a table: Azure has not yet said which Linux runs on a machine</extracomment>
        <translation>Système pas encore connu</translation>
    </message>
    <message>
        <source>This machine does not run Linux. Slipway sets up Docker on Linux only; a new machine can have it.</source>
        <translation>Cette machine n’exécute pas Linux. Slipway ne met Docker en place que sur Linux&#xa0;; une nouvelle machine peut l’avoir.</translation>
    </message>
    <message>
        <source>Slipway cannot set up Docker on %1. A newer release may be possible, here or on a new machine.</source>
        <extracomment>%1 is a distribution, &quot;SLES 12&quot;</extracomment>
        <translation>Slipway ne peut pas mettre Docker en place sur %1. Une version plus récente peut convenir, ici ou sur une nouvelle machine.</translation>
    </message>
    <message>
        <source>Slipway does not know %1, and cannot tell how Docker is put on it. A new machine with one of the usual systems can have Docker.</source>
        <extracomment>%1 is a system that Slipway does not know, &quot;gentoo 2.15&quot;</extracomment>
        <translation>Slipway ne connaît pas %1 et ne sait pas comment y installer Docker. Une nouvelle machine avec un système courant peut avoir Docker.</translation>
    </message>
    <message>
        <source>Azure does not say yet which Linux this is. The agent on the machine reports it some minutes after the machine has started.</source>
        <translation>Azure n’indique pas encore de quel Linux il s’agit. L’agent de la machine le signale quelques minutes après le démarrage.</translation>
    </message>
    <message>
        <source>Who was signed in could not be read from &quot;%1&quot;. Sign in again; the damaged file is then kept beside the new one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Les comptes connectés n’ont pas pu être lus dans «&#xa0;%1&#xa0;». Connectez-vous à nouveau&#xa0;; le fichier endommagé est alors conservé à côté du nouveau.</translation>
    </message>
    <message>
        <source>The list of what was asked of Azure could not be read from &quot;%1&quot;, so it begins anew. The damaged file was kept beside it; its name stands in the details. Azure goes on with what it had begun: look at the machines themselves.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>La liste de ce qui a été demandé à Azure n’a pas pu être lue dans «&#xa0;%1&#xa0;»&#xa0;; elle est donc vide pour l’instant. Le fichier endommagé a été conservé à côté, son nom figure dans les détails. Azure poursuit ce qu’il avait commencé&#xa0;: consultez les machines elles-mêmes.</translation>
    </message>
    <message>
        <source>Can mount on the host</source>
        <translation>Peut monter sur l’hôte</translation>
    </message>
    <message>
        <source>Cannot mount on the host</source>
        <translation>Ne peut pas monter sur l’hôte</translation>
    </message>
    <message>
        <source>These folders are shared both ways: what the container mounts below them appears on the host, over what was there.</source>
        <translation>Ces dossiers sont partagés dans les deux sens&#xa0;: ce que le conteneur y monte apparaît sur l’hôte, par-dessus ce qui s’y trouvait.</translation>
    </message>
    <message>
        <source>Mount them without bind-propagation=shared and rshared, or with rslave where it has to see what the host mounts.</source>
        <translation>Montez-les sans bind-propagation=shared ni rshared, ou avec rslave s’il doit voir ce que l’hôte monte.</translation>
    </message>
    <message>
        <source>Takes privileged ports of the host</source>
        <translation>Utilise des ports privilégiés de l’hôte</translation>
    </message>
    <message>
        <source>Takes no privileged port of the host</source>
        <translation>N’utilise aucun port privilégié de l’hôte</translation>
    </message>
    <message>
        <source>Ports below 1024 belong to the services of a system, and others trust what answers there. For 80 and 443 it is usual.</source>
        <translation>Les ports inférieurs à 1024 reviennent aux services d’un système, et l’on fait confiance à ce qui y répond. Pour 80 et 443, c’est l’usage.</translation>
    </message>
    <message>
        <source>Publish on a port from 1024 on, such as 8080:80, or put a proxy in front.</source>
        <translation>Publiez sur un port à partir de 1024, par exemple 8080:80, ou placez un proxy devant.</translation>
    </message>
    <message>
        <source>Is on the default network of the engine</source>
        <translation>Est sur le réseau par défaut du moteur</translation>
    </message>
    <message>
        <source>Is not on the default network of the engine</source>
        <translation>N’est pas sur le réseau par défaut du moteur</translation>
    </message>
    <message>
        <source>Everything that was given no network of its own is there, too, and can reach it.</source>
        <translation>Tout ce qui n’a pas reçu son propre réseau s’y trouve aussi et peut l’atteindre.</translation>
    </message>
    <message>
        <source>Make a network for what belongs together, and run it with --network.</source>
        <translation>Créez un réseau pour ce qui va ensemble, et exécutez-le avec --network.</translation>
    </message>
    <message>
        <source>The authorities that you had added for Azure could not be read from &quot;%1&quot;, so none of them is trusted now. The damaged file was kept beside it; its name stands in the details. Add your company&apos;s authority again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Les autorités que vous aviez ajoutées pour Azure n’ont pas pu être lues dans «&#xa0;%1&#xa0;»&#xa0;; aucune d’elles n’est donc approuvée pour l’instant. Le fichier endommagé a été conservé à côté, son nom figure dans les détails. Ajoutez à nouveau l’autorité de votre entreprise.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be started, so what depends on it was not started either.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être démarré&#xa0;; ce qui en dépend ne l’a donc pas été non plus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has ended with an error, so what waits for it was not started. Look at its log, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>«&#xa0;%1&#xa0;» s’est terminé par une erreur&#xa0;; ce qui l’attend n’a donc pas été démarré. Consultez son journal, puis réessayez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not end within ten minutes, so what waits for it was not started. Look at its log, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>«&#xa0;%1&#xa0;» ne s’est pas terminé en dix minutes&#xa0;; ce qui l’attend n’a donc pas été démarré. Consultez son journal, puis réessayez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be restarted, so what depends on it was not restarted either.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être redémarré&#xa0;; ce qui en dépend ne l’a donc pas été non plus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was restarted, and is not as what depends on it needs it, so that was not restarted. Look at its log, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été redémarré, mais n’est pas dans l’état dont ce qui en dépend a besoin&#xa0;: ce dernier n’a donc pas été redémarré. Consultez son journal, puis réessayez.</translation>
    </message>
    <message>
        <source>Runs an SSH server</source>
        <translation>Exécute un serveur SSH</translation>
    </message>
    <message>
        <source>Runs no SSH server</source>
        <translation>N’exécute pas de serveur SSH</translation>
    </message>
    <message>
        <source>Its accounts, keys and updates have to be looked after beside those of the host, and it is another way in.</source>
        <translation>Ses comptes, ses clés et ses mises à jour sont à gérer en plus de ceux de l’hôte, et c’est une voie d’accès supplémentaire.</translation>
    </message>
    <message>
        <source>Take it out of the image, and open a terminal in the container instead.</source>
        <translation>Retirez-le de l’image et ouvrez plutôt un terminal dans le conteneur.</translation>
    </message>
    <message>
        <source>The image has no fixed version</source>
        <translation>L’image n’a pas de version fixe</translation>
    </message>
    <message>
        <source>The image has a fixed version</source>
        <translation>L’image a une version fixe</translation>
    </message>
    <message>
        <source>Where no version is named, or latest, the next pull may bring another program, and nobody can say which one ran.</source>
        <translation>Si aucune version n’est indiquée, ou si c’est latest, la prochaine extraction peut apporter un autre programme, et nul ne peut dire lequel s’exécutait.</translation>
    </message>
    <message>
        <source>Name a version, such as nginx:1.27, or a digest.</source>
        <translation>Indiquez une version, par exemple nginx:1.27, ou un digest.</translation>
    </message>
    <message>
        <source>Is in a control group of its own</source>
        <translation>Est dans son propre groupe de contrôle</translation>
    </message>
    <message>
        <source>Is in the engine&apos;s control group</source>
        <translation>Est dans le groupe de contrôle du moteur</translation>
    </message>
    <message>
        <source>Limits for all containers together do not hold for it, and it may share those of something else.</source>
        <translation>Les limites communes à tous les conteneurs ne s’appliquent pas à lui, et il peut partager celles d’autre chose.</translation>
    </message>
    <message>
        <source>Run it without --cgroup-parent where nothing needs it.</source>
        <translation>Exécutez-le sans --cgroup-parent si rien ne l’exige.</translation>
    </message>
    <message>
        <source>Is started again without end</source>
        <translation>Est redémarré sans fin</translation>
    </message>
    <message>
        <source>Is not started again without end</source>
        <translation>N’est pas redémarré sans fin</translation>
    </message>
    <message>
        <source>One that fails at its start is started again and again: it takes the host&apos;s time, and its error is easily overlooked.</source>
        <translation>Un conteneur qui échoue à son démarrage est redémarré encore et encore&#xa0;: il occupe l’hôte, et son erreur passe facilement inaperçue.</translation>
    </message>
    <message>
        <source>Where that matters more than its return after a restart of the host, use --restart=on-failure:5.</source>
        <translation>Si cela importe plus que son retour après un redémarrage de l’hôte, utilisez --restart=on-failure:5.</translation>
    </message>
    <message>
        <source>It breaks a rule for certificates, so connections will refuse it. Make a new one.</source>
        <translation>Il enfreint une règle des certificats ; les connexions le refuseront. Créez-en un nouveau.</translation>
    </message>
</context>
</TS>
