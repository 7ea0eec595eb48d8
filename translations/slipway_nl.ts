<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>slipway::ui::AccessStep</name>
        <message>
            <source>Finding your address…</source>
            <translation>Uw adres wordt bepaald…</translation>
        </message>
        <message>
            <source>Who may reach the engine?</source>
            <translation>Wie mag de engine bereiken?</translation>
        </message>
        <message>
            <source>One rule in the machine's network security group lets these addresses reach the engine's port. All others stay out.</source>
            <translation>Eén regel in de netwerkbeveiligingsgroep van de machine geeft deze adressen toegang tot de poort van de engine. Alle andere blijven buitengesloten.</translation>
        </message>
        <message>
            <source>Only this &amp;computer</source>
            <translation>Alleen deze &amp;computer</translation>
        </message>
        <message>
            <source>These &amp;addresses</source>
            <translation>Deze &amp;adressen</translation>
        </message>
        <message>
            <source>N&amp;obody yet: I will open it myself</source>
            <translation>N&amp;og niemand: ik open de poort zelf</translation>
        </message>
        <message>
            <source>Everybod&amp;y: type the machine's name to allow it</source>
            <translation>&amp;Iedereen: typ de naam van de machine om dit toe te staan</translation>
        </message>
        <message>
            <source>Find My Address</source>
            <translation>Mijn adres bepalen</translation>
        </message>
        <message>
            <source>Address of this computer</source>
            <translation>Adres van deze computer</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Adressen</translation>
        </message>
        <message>
            <source>Name of the machine</source>
            <translation>Naam van de machine</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::ActivityPage</name>
        <message numerus="yes">
            <source>%n set-up(s) interrupted</source>
            <extracomment>Under the title: interrupted set-ups</extracomment>
            <translation>
                <numerusform>%Ln inrichting onderbroken</numerusform>
                <numerusform>%Ln inrichtingen onderbroken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set-up(s) since Slipway was started</source>
            <extracomment>Under the title</extracomment>
            <translation>
                <numerusform>%Ln inrichting sinds de start van Slipway</numerusform>
                <numerusform>%Ln inrichtingen sinds de start van Slipway</numerusform>
            </translation>
        </message>
        <message>
            <source>What Slipway does on your machines, step by step.</source>
            <translation>Wat Slipway op uw machines doet, stap voor stap.</translation>
        </message>
        <message>
            <source>The record of this set-up cannot be read, so it can neither go on nor be undone.</source>
            <translation>De vastlegging van deze inrichting kan niet worden gelezen. De inrichting kan daarom niet worden voortgezet en ook niet ongedaan worden gemaakt.</translation>
        </message>
        <message>
            <source>Activity</source>
            <extracomment>Title of a page: what Slipway does and did</extracomment>
            <translation>Activiteit</translation>
        </message>
        <message>
            <source>Nothing has been done yet. When you set up Docker on a machine, every step of it stands here.</source>
            <translation>Er is nog niets gedaan. Wanneer u Docker op een machine inricht, vindt u hier elke stap daarvan.</translation>
        </message>
        <message>
            <source>Open Machines</source>
            <extracomment>Button: opens the page Machines</extracomment>
            <translation>Machines openen</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::AttentionList</name>
        <message numerus="yes">
            <source>and %n more</source>
            <extracomment>%n more things need attention and are not listed</extracomment>
            <translation>
                <numerusform>en nog %Ln</numerusform>
                <numerusform>en nog %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>Button: takes back what an interrupted set-up has done</extracomment>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Continue</source>
            <extracomment>Button: goes on with an interrupted set-up</extracomment>
            <translation>Doorgaan</translation>
        </message>
        <message>
            <source>Try Now</source>
            <extracomment>Button: tries to connect at once instead of waiting</extracomment>
            <translation>Nu proberen</translation>
        </message>
        <message>
            <source>Show</source>
            <extracomment>Button: opens the page Certificates</extracomment>
            <translation>Weergeven</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::Banner</name>
        <message>
            <source>Details</source>
            <extracomment>Button of an error: shows the technical lines</extracomment>
            <translation>Details</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button: closes a message</extracomment>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::CertificateDetail</name>
        <message>
            <source>Certificate Details</source>
            <extracomment>Accessible name of the pane that shows one certificate</extracomment>
            <translation>Certificaatdetails</translation>
        </message>
        <message>
            <source>Kind</source>
            <extracomment>Kind of certificate</extracomment>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Subject</source>
            <extracomment>Whom a certificate is for</extracomment>
            <translation>Onderwerp</translation>
        </message>
        <message>
            <source>Signed By</source>
            <translation>Verlener</translation>
        </message>
        <message>
            <source>Names</source>
            <extracomment>DNS names and addresses in a certificate</extracomment>
            <translation>Namen</translation>
        </message>
        <message>
            <source>From</source>
            <extracomment>From when a certificate is valid</extracomment>
            <translation>Geldig vanaf</translation>
        </message>
        <message>
            <source>To</source>
            <extracomment>Until when a certificate is valid</extracomment>
            <translation>Geldig tot</translation>
        </message>
        <message>
            <source>Key</source>
            <extracomment>Kind of cryptographic key</extracomment>
            <translation>Sleutel</translation>
        </message>
        <message>
            <source>Serial</source>
            <extracomment>Serial number of a certificate</extracomment>
            <translation>Serienummer</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Creating, importing, exporting and renewing by hand come in a later version. Today the set-up of Docker on a machine makes what it needs.</source>
            <translation>Certificaten handmatig maken, importeren, exporteren en verlengen wordt in een latere versie mogelijk. Nu worden bij het inrichten van Docker op een machine de benodigde certificaten gemaakt.</translation>
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
            <translation>Status</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>Column of the table of certificates</extracomment>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Kind</source>
            <extracomment>Column of the table of certificates: authority, server or identity</extracomment>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Signed By</source>
            <extracomment>Column of the table of certificates: the authority that signed it</extracomment>
            <translation>Verlener</translation>
        </message>
        <message>
            <source>Ends</source>
            <extracomment>Column of the table of certificates: when it is no longer valid</extracomment>
            <translation>Verloopt</translation>
        </message>
        <message>
            <source>Not valid yet</source>
            <extracomment>State of a certificate</extracomment>
            <translation>Nog niet geldig</translation>
        </message>
        <message>
            <source>Valid</source>
            <extracomment>State of a certificate</extracomment>
            <translation>Geldig</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <extracomment>State of a certificate</extracomment>
            <translation>Verloopt binnenkort</translation>
        </message>
        <message>
            <source>Ended</source>
            <extracomment>State of a certificate</extracomment>
            <translation>Verlopen</translation>
        </message>
        <message>
            <source>Authority</source>
            <extracomment>Kind of certificate: one that signs others</extracomment>
            <translation>Certificeringsinstantie</translation>
        </message>
        <message>
            <source>Server</source>
            <extracomment>Kind of certificate: of a Docker engine</extracomment>
            <translation>Server</translation>
        </message>
        <message>
            <source>Identity</source>
            <extracomment>Kind of certificate: with it Slipway or a person proves who they are</extracomment>
            <translation>Identiteit</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::CertificatesPage</name>
        <message>
            <source>There are no certificates yet. Setting up Docker on a machine makes an authority, a certificate for the machine and an identity for this computer.</source>
            <translation>Er zijn nog geen certificaten. Wanneer u Docker op een machine inricht, worden een certificeringsinstantie, een certificaat voor de machine en een identiteit voor deze computer gemaakt.</translation>
        </message>
        <message>
            <source>Open Machines</source>
            <extracomment>Button: opens the page Machines</extracomment>
            <translation>Machines openen</translation>
        </message>
        <message>
            <source>No certificate matches the filter.</source>
            <translation>Geen certificaat voldoet aan het filter.</translation>
        </message>
        <message>
            <source>Clear Filter</source>
            <extracomment>Button: empties the filter field</extracomment>
            <translation>Filter wissen</translation>
        </message>
        <message>
            <source>Who may talk to your engines, and how your engines prove who they are.</source>
            <translation>Wie met uw engines mag communiceren en hoe uw engines hun identiteit bewijzen.</translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s), all valid</source>
            <translation>
                <numerusform>%Ln certificaat, geldig</numerusform>
                <numerusform>%Ln certificaten, alle geldig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s), %L1 ended or ending soon</source>
            <extracomment>%1 is how many of them need attention</extracomment>
            <translation>
                <numerusform>%Ln certificaat, waarvan %L1 verlopen of bijna verlopen</numerusform>
                <numerusform>%Ln certificaten, waarvan %L1 verlopen of bijna verlopen</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificates</source>
            <extracomment>Title of a page</extracomment>
            <translation>Certificaten</translation>
        </message>
        <message>
            <source>Filter Certificates</source>
            <extracomment>Accessible name of a filter field</extracomment>
            <translation>Certificaten filteren</translation>
        </message>
        <message>
            <source>Filter: name, kind:server, authority:slipway  (/)</source>
            <translation>Filter: naam, kind:server, authority:slipway  (/)</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::CertificatesStep</name>
        <message>
            <source>%1 authority</source>
            <extracomment>Name of a new certificate authority; %1 is the name of a machine</extracomment>
            <translation>CA voor %1</translation>
        </message>
        <message>
            <source>Which certificates protect the engine?</source>
            <translation>Welke certificaten beveiligen de engine?</translation>
        </message>
        <message>
            <source>The engine will answer only to identities that this authority has signed. Whoever holds such an identity is root on the machine, so one authority for each machine or team is best.</source>
            <translation>De engine antwoordt alleen op identiteiten die door deze certificeringsinstantie zijn ondertekend. Wie zo’n identiteit bezit, heeft rootrechten op de machine. Gebruik daarom bij voorkeur één certificeringsinstantie per machine of team.</translation>
        </message>
        <message>
            <source>Make a &amp;new authority</source>
            <translation>&amp;Nieuwe certificeringsinstantie maken</translation>
        </message>
        <message>
            <source>Use an &amp;existing authority</source>
            <translation>&amp;Bestaande certificeringsinstantie gebruiken</translation>
        </message>
        <message>
            <source>Existing authority</source>
            <translation>Bestaande certificeringsinstantie</translation>
        </message>
        <message>
            <source>Na&amp;me:</source>
            <translation>N&amp;aam:</translation>
        </message>
        <message>
            <source>&amp;Identity:</source>
            <translation>&amp;Identiteit:</translation>
        </message>
        <message>
            <source>The name on the certificate that this computer shows to the engine.</source>
            <translation>De naam op het certificaat dat deze computer aan de engine toont.</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::CommandPalette</name>
        <message>
            <source>Command Palette</source>
            <extracomment>Title of the window in which commands are found by typing</extracomment>
            <translation>Opdrachtenpalet</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Opdracht</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Wat wilt u doen?</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Opdrachten</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::Confirm</name>
        <message>
            <source>Cancel</source>
            <extracomment>Button: do nothing</extracomment>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::ConnectDialog</name>
        <message>
            <source>Connect to a Host</source>
            <extracomment>Title of a window</extracomment>
            <translation>Verbinding maken met een host</translation>
        </message>
        <message>
            <source>A host is a computer with a Docker Engine that this computer can reach. It is added when its engine has answered.</source>
            <translation>Een host is een computer met een Docker-engine die vanaf deze computer bereikbaar is. De host wordt toegevoegd zodra de engine heeft geantwoord.</translation>
        </message>
        <message>
            <source>Name:</source>
            <extracomment>Field: what a host is called in Slipway</extracomment>
            <translation>Naam:</translation>
        </message>
        <message>
            <source>Endpoint:</source>
            <extracomment>Field: where a Docker Engine listens</extracomment>
            <translation>Eindpunt:</translation>
        </message>
        <message>
            <source>tcp://address:2376 with TLS, ssh://user@address, or unix:///var/run/docker.sock. TCP without TLS is refused: whoever reaches such an engine owns the machine.</source>
            <translation>tcp://adres:2376 met TLS, ssh://gebruiker@adres of unix:///var/run/docker.sock. TCP zonder TLS wordt geweigerd: wie zo’n engine bereikt, heeft de machine volledig in handen.</translation>
        </message>
        <message>
            <source>Certificate Folder:</source>
            <extracomment>Field: folder with ca.pem, cert.pem and key.pem</extracomment>
            <translation>Certificaatmap:</translation>
        </message>
        <message>
            <source>The folder with ca.pem, cert.pem and key.pem. They are copied; the folder is not changed.</source>
            <translation>De map met ca.pem, cert.pem en key.pem. De bestanden worden gekopieerd; de map wordt niet gewijzigd.</translation>
        </message>
        <message>
            <source>Browse…</source>
            <extracomment>Button: chooses a folder</extracomment>
            <translation>Bladeren…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Connect</source>
            <extracomment>Button: tries to reach the host, then adds it</extracomment>
            <translation>Verbinding maken</translation>
        </message>
        <message>
            <source>Certificate Folder</source>
            <translation>Certificaatmap</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::ContainerDetail</name>
        <message>
            <source>Container Details</source>
            <extracomment>Accessible name of the pane that shows one container</extracomment>
            <translation>Containerdetails</translation>
        </message>
        <message>
            <source>ID</source>
            <extracomment>Identifier of a container</extracomment>
            <translation>Id</translation>
        </message>
        <message>
            <source>Image</source>
            <extracomment>Docker image of a container</extracomment>
            <translation>Image</translation>
        </message>
        <message>
            <source>Command</source>
            <extracomment>What a container runs</extracomment>
            <translation>Opdracht</translation>
        </message>
        <message>
            <source>Created</source>
            <extracomment>When a container was made</extracomment>
            <translation>Gemaakt op</translation>
        </message>
        <message>
            <source>Ports</source>
            <extracomment>Network ports of a container</extracomment>
            <translation>Poorten</translation>
        </message>
        <message>
            <source>Project</source>
            <extracomment>Docker Compose project of a container</extracomment>
            <translation>Project</translation>
        </message>
        <message>
            <source>Host</source>
            <extracomment>Machine whose engine runs a container</extracomment>
            <translation>Host</translation>
        </message>
        <message>
            <source>Labels</source>
            <extracomment>Docker labels of a container</extracomment>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Logs, terminal and statistics are not part of this version yet.</source>
            <translation>Logboeken, terminal en statistieken maken nog geen deel uit van deze versie.</translation>
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
            <translation>Toestand</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>Column of the table of containers</extracomment>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Image</source>
            <extracomment>Column of the table of containers: the Docker image, not a picture</extracomment>
            <translation>Image</translation>
        </message>
        <message>
            <source>Status</source>
            <extracomment>Column of the table of containers: "Up for 3 hours"</extracomment>
            <translation>Status</translation>
        </message>
        <message>
            <source>Ports</source>
            <extracomment>Column of the table of containers: network ports</extracomment>
            <translation>Poorten</translation>
        </message>
        <message>
            <source>Project</source>
            <extracomment>Column of the table of containers: the Docker Compose project that a container belongs to</extracomment>
            <translation>Project</translation>
        </message>
        <message>
            <source>Created</source>
            <extracomment>Column of the table of containers: when a container was made</extracomment>
            <translation>Gemaakt</translation>
        </message>
        <message>
            <source>Host</source>
            <extracomment>Column of the table of containers: the machine whose engine runs them</extracomment>
            <translation>Host</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::ContainersPage</name>
        <message>
            <source>%1 on %2</source>
            <extracomment>One of several containers: %1 is its name, %2 the host it is on</extracomment>
            <translation>%1 op %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <extracomment>Last line of a list: %n more containers are not named</extracomment>
            <translation>
                <numerusform>en nog %Ln</numerusform>
                <numerusform>en nog %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n Container(s)</source>
            <extracomment>Title of a question</extracomment>
            <translation>
                <numerusform>%Ln container verwijderen</numerusform>
                <numerusform>%Ln containers verwijderen</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove the container "%1" from the host "%2"? What it wrote outside of volumes is lost.</source>
            <extracomment>%1 is a container, %2 the host it is on</extracomment>
            <translation>Wilt u de container ‘%1’ van de host ‘%2’ verwijderen? Wat buiten volumes is opgeslagen, gaat verloren.</translation>
        </message>
        <message numerus="yes">
            <source>Remove these %n container(s)? What they wrote outside of volumes is lost.</source>
            <translation>
                <numerusform>Wilt u deze %Ln container verwijderen? Wat buiten volumes is opgeslagen, gaat verloren.</numerusform>
                <numerusform>Wilt u deze %Ln containers verwijderen? Wat buiten volumes is opgeslagen, gaat verloren.</numerusform>
            </translation>
        </message>
        <message>
            <source>A container that runs is stopped first.</source>
            <translation>Een container die wordt uitgevoerd, wordt eerst gestopt.</translation>
        </message>
        <message numerus="yes">
            <source>Stop %n Container(s)</source>
            <extracomment>Title of a question</extracomment>
            <translation>
                <numerusform>%Ln container stoppen</numerusform>
                <numerusform>%Ln containers stoppen</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop the container "%1" on the host "%2"? You can start it again.</source>
            <extracomment>%1 is a container, %2 the host it is on</extracomment>
            <translation>Wilt u de container ‘%1’ op de host ‘%2’ stoppen? U kunt de container daarna weer starten.</translation>
        </message>
        <message numerus="yes">
            <source>Stop these %n container(s)? You can start them again.</source>
            <translation>
                <numerusform>Wilt u deze %Ln container stoppen? U kunt de container daarna weer starten.</numerusform>
                <numerusform>Wilt u deze %Ln containers stoppen? U kunt de containers daarna weer starten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restart %n Container(s)</source>
            <extracomment>Title of a question</extracomment>
            <translation>
                <numerusform>%Ln container opnieuw starten</numerusform>
                <numerusform>%Ln containers opnieuw starten</numerusform>
            </translation>
        </message>
        <message>
            <source>Restart the container "%1" on the host "%2"? It stops for a moment.</source>
            <extracomment>%1 is a container, %2 the host it is on</extracomment>
            <translation>Wilt u de container ‘%1’ op de host ‘%2’ opnieuw starten? De container stopt even.</translation>
        </message>
        <message numerus="yes">
            <source>Restart these %n container(s)? They stop for a moment.</source>
            <translation>
                <numerusform>Wilt u deze %Ln container opnieuw starten? De container stopt even.</numerusform>
                <numerusform>Wilt u deze %Ln containers opnieuw starten? De containers stoppen even.</numerusform>
            </translation>
        </message>
        <message>
            <source>Start</source>
            <extracomment>Button: starts containers</extracomment>
            <translation>Starten</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>Button: stops containers</extracomment>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Restart</source>
            <extracomment>Button: stops containers and starts them again</extracomment>
            <translation>Opnieuw starten</translation>
        </message>
        <message>
            <source>Remove</source>
            <extracomment>Button: removes containers</extracomment>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>What runs on your hosts, live.</source>
            <translation>Wat er op uw hosts wordt uitgevoerd, live.</translation>
        </message>
        <message numerus="yes">
            <source>%n container(s)</source>
            <translation>
                <numerusform>%Ln container</numerusform>
                <numerusform>%Ln containers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <extracomment>How many containers run; follows "12 containers"</extracomment>
            <translation>
                <numerusform>%Ln actief</numerusform>
                <numerusform>%Ln actief</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is known yet about what runs here.</source>
            <translation>Er is nog niet bekend wat hier wordt uitgevoerd.</translation>
        </message>
        <message>
            <source>%1, %2 · %L3 match the filter · updated %4</source>
            <extracomment>Under the title. %1 is "12 containers", %2 is "5 running", %3 is a number, %4 is "12 s ago"</extracomment>
            <translation>%1, %2 · %L3 in filter · %4 bijgewerkt</translation>
        </message>
        <message>
            <source>%1, %2 · updated %3</source>
            <extracomment>Under the title. %1 is "12 containers", %2 is "5 running", %3 is "12 s ago"</extracomment>
            <translation>%1, %2 · %3 bijgewerkt</translation>
        </message>
        <message>
            <source>There is no host yet. Set up Docker on one of your machines, or connect to a host that has it.</source>
            <translation>Er is nog geen host. Richt Docker in op een van uw machines of maak verbinding met een host die Docker al heeft.</translation>
        </message>
        <message>
            <source>Open Machines</source>
            <extracomment>Button: opens the page Machines</extracomment>
            <translation>Machines openen</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Verbinding wordt gemaakt…</translation>
        </message>
        <message>
            <source>What runs here is not known, because there is no connection.</source>
            <translation>Er is niet bekend wat hier wordt uitgevoerd, omdat er geen verbinding is.</translation>
        </message>
        <message>
            <source>Try Now</source>
            <extracomment>Button: tries to connect at once instead of waiting</extracomment>
            <translation>Nu proberen</translation>
        </message>
        <message>
            <source>There are no containers here yet. As soon as one is made, it appears by itself.</source>
            <translation>Er zijn hier nog geen containers. Zodra er een wordt gemaakt, verschijnt deze vanzelf.</translation>
        </message>
        <message>
            <source>No container matches the filter.</source>
            <translation>Geen container voldoet aan het filter.</translation>
        </message>
        <message>
            <source>Clear Filter</source>
            <extracomment>Button: empties the filter field</extracomment>
            <translation>Filter wissen</translation>
        </message>
        <message>
            <source>No connection to "%1", Slipway tries again by itself. %2</source>
            <extracomment>%1 is a host, %2 the reason as one or two sentences</extracomment>
            <translation>Geen verbinding met ‘%1’. Slipway probeert het vanzelf opnieuw. %2</translation>
        </message>
        <message numerus="yes">
            <source>No connection to %n host(s), Slipway tries again by itself: %1</source>
            <extracomment>%1 is a list of hosts</extracomment>
            <translation>
                <numerusform>Geen verbinding met %Ln host. Slipway probeert het vanzelf opnieuw: %1</numerusform>
                <numerusform>Geen verbinding met %Ln hosts. Slipway probeert het vanzelf opnieuw: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget Host</source>
            <extracomment>Title of a question</extracomment>
            <translation>Host vergeten</translation>
        </message>
        <message>
            <source>Take "%1" out of the list of hosts? Nothing changes on the machine: Docker and its containers stay.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>Wilt u ‘%1’ uit de lijst met hosts halen? Op de machine verandert niets: Docker en de containers blijven bestaan.</translation>
        </message>
        <message>
            <source>Forget</source>
            <extracomment>Button: takes a host out of the list</extracomment>
            <translation>Vergeten</translation>
        </message>
        <message>
            <source>Containers</source>
            <extracomment>Title of a page</extracomment>
            <translation>Containers</translation>
        </message>
        <message>
            <source>Connect to a Host…</source>
            <extracomment>Button: adds a host by hand</extracomment>
            <translation>Verbinding maken met een host…</translation>
        </message>
        <message>
            <source>Filter Containers</source>
            <extracomment>Accessible name of a filter field</extracomment>
            <translation>Containers filteren</translation>
        </message>
        <message>
            <source>Filter: name, state:running, image:nginx, host:web-01, project:blog  (/)</source>
            <translation>Filter: naam, state:running, image:nginx, host:web-01, project:blog  (/)</translation>
        </message>
        <message>
            <source>Hosts</source>
            <extracomment>Accessible name of the list of hosts</extracomment>
            <translation>Hosts</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::DetailsBox</name>
        <message>
            <source>Details</source>
            <extracomment>Accessible name of a box with technical lines about an error</extracomment>
            <translation>Details</translation>
        </message>
        <message>
            <source>Copy</source>
            <extracomment>Button: copies the technical lines to the clipboard</extracomment>
            <translation>Kopiëren</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::DockerStep</name>
        <message>
            <source>How should Docker be installed?</source>
            <translation>Hoe moet Docker worden geïnstalleerd?</translation>
        </message>
        <message>
            <source>The machine installs Docker from its distribution's own signed packages, and keeps an engine that is already there.</source>
            <translation>De machine installeert Docker vanuit de ondertekende pakketten van de eigen distributie en behoudt een engine die al aanwezig is.</translation>
        </message>
        <message>
            <source>&amp;Route:</source>
            <translation>&amp;Methode:</translation>
        </message>
        <message>
            <source>&amp;Port:</source>
            <translation>&amp;Poort:</translation>
        </message>
        <message>
            <source>The Azure agent on the machine runs one script, once.</source>
            <translation>De Azure-agent op de machine voert één keer één script uit.</translation>
        </message>
        <message>
            <source>Docker's usual port with TLS is 2376.</source>
            <translation>De gebruikelijke poort van Docker met TLS is 2376.</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::HomePage</name>
        <message>
            <source>The record of this set-up cannot be read, so it can neither go on nor be undone.</source>
            <translation>De vastlegging van deze inrichting kan niet worden gelezen. De inrichting kan daarom niet worden voortgezet en ook niet ongedaan worden gemaakt.</translation>
        </message>
        <message>
            <source>Open Machines</source>
            <extracomment>Button: opens the page Machines</extracomment>
            <translation>Machines openen</translation>
        </message>
        <message>
            <source>Your Azure Machines</source>
            <translation>Uw Azure-machines</translation>
        </message>
        <message>
            <source>See every Linux machine of your subscriptions, and put Docker on the ones you choose.</source>
            <translation>Bekijk alle Linux-machines van uw abonnementen en zet Docker op de machines die u kiest.</translation>
        </message>
        <message>
            <source>Sign In to Azure</source>
            <extracomment>Button: opens the window for signing in to Azure</extracomment>
            <translation>Aanmelden bij Azure</translation>
        </message>
        <message>
            <source>The Sandbox</source>
            <translation>De sandbox</translation>
        </message>
        <message>
            <source>Practise on an Azure and a Docker Engine inside this program. No account, no cost, nothing real.</source>
            <translation>Oefen met een Azure en een Docker-engine binnen dit programma. Geen account, geen kosten, niets is echt.</translation>
        </message>
        <message>
            <source>Try the Sandbox</source>
            <extracomment>Button: opens the embedded sandbox</extracomment>
            <translation>Sandbox proberen</translation>
        </message>
        <message>
            <source>A Host You Already Have</source>
            <translation>Een host die u al hebt</translation>
        </message>
        <message>
            <source>Watch the containers of a Docker Engine over TLS, SSH or a local socket.</source>
            <translation>Volg de containers van een Docker-engine via TLS, SSH of een lokale socket.</translation>
        </message>
        <message>
            <source>Connect to a Host</source>
            <extracomment>Button: opens the window for adding a host by hand</extracomment>
            <translation>Verbinding maken met een host</translation>
        </message>
        <message>
            <source>Signed in as %1 · %2</source>
            <extracomment>Under the title. %1 is an account, %2 is a cloud: "Azure" or "Sandbox"</extracomment>
            <translation>Aangemeld als %1 · %2</translation>
        </message>
        <message>
            <source>Docker on your Azure Linux machines, by pointing and clicking.</source>
            <translation>Docker op uw Linux-machines in Azure, met een paar klikken.</translation>
        </message>
        <message>
            <source>Home</source>
            <extracomment>Title of a page: where the program begins</extracomment>
            <translation>Startpagina</translation>
        </message>
        <message>
            <source>Needs Attention</source>
            <extracomment>Title above the list of what needs somebody's attention</extracomment>
            <translation>Vraagt aandacht</translation>
        </message>
        <message>
            <source>Hosts</source>
            <extracomment>Title above the hosts</extracomment>
            <translation>Hosts</translation>
        </message>
        <message>
            <source>The set-up of Docker on "%1" was interrupted</source>
            <extracomment>%1 is a machine</extracomment>
            <translation>De inrichting van Docker op ‘%1’ is onderbroken</translation>
        </message>
        <message>
            <source>%L1 of %L2 steps done, started %3</source>
            <extracomment>%1 and %2 are numbers, %3 is "3 h ago"</extracomment>
            <translation>%L1 van %L2 stappen voltooid, %3 gestart</translation>
        </message>
        <message>
            <source>No connection to "%1"</source>
            <extracomment>%1 is a host</extracomment>
            <translation>Geen verbinding met ‘%1’</translation>
        </message>
        <message>
            <source>The certificate of "%1" has ended</source>
            <extracomment>%1 is the name of a certificate</extracomment>
            <translation>Het certificaat van ‘%1’ is verlopen</translation>
        </message>
        <message>
            <source>The certificate of "%1" ends %2</source>
            <extracomment>%1 is the name of a certificate, %2 is "in 12 days"</extracomment>
            <translation>Het certificaat van ‘%1’ verloopt %2</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::HostList</name>
        <message>
            <source>Forget Host…</source>
            <extracomment>Menu: takes a host out of Slipway's list; nothing changes on the machine</extracomment>
            <translation>Host vergeten…</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::HostModel</name>
        <message>
            <source>All Hosts</source>
            <extracomment>First line of the list of hosts: the containers of all of them</extracomment>
            <translation>Alle hosts</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <source>Containers</source>
            <translation>Containers</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::HostStrip</name>
        <message>
            <source>%L1 of %L2 running</source>
            <extracomment>How many of a host's containers run: 3 of 5</extracomment>
            <translation>%L1 van %L2 actief</translation>
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
            <translation>Een container is een programma dat met eigen bestanden, een eigen netwerk en eigen limieten wordt uitgevoerd, hoewel het de Linux-kernel deelt met al het andere op de machine.</translation>
        </message>
        <message>
            <source>The Words</source>
            <translation>De begrippen</translation>
        </message>
        <message>
            <source>An image is the set of files that a container starts from. It never changes; a new version is a new image.</source>
            <translation>Een image is de verzameling bestanden waarmee een container start. Een image verandert nooit; een nieuwe versie is een nieuwe image.</translation>
        </message>
        <message>
            <source>A container is one run of an image. What it writes is lost when it is removed.</source>
            <translation>Een container is één uitvoering van een image. Wat de container opslaat, gaat verloren wanneer deze wordt verwijderd.</translation>
        </message>
        <message>
            <source>A volume keeps data that has to outlive a container: a database belongs in one.</source>
            <translation>Een volume bewaart gegevens die langer moeten bestaan dan een container: een database hoort in een volume.</translation>
        </message>
        <message>
            <source>The engine is the service that does the work. Slipway asks it, as the docker command does.</source>
            <translation>De engine is de service die het werk doet. Slipway geeft die opdrachten, net als de opdracht docker.</translation>
        </message>
        <message>
            <source>A Compose project is a group of containers that were described together in one file.</source>
            <translation>Een Compose-project is een groep containers die samen in één bestand zijn beschreven.</translation>
        </message>
        <message>
            <source>What the States Mean</source>
            <translation>Wat de toestanden betekenen</translation>
        </message>
        <message>
            <source>A container that has exited with 0 did its work. Another number is an error: 137 means that it was killed, often for using more memory than it was allowed.</source>
            <translation>Een container die met code 0 is gestopt, heeft zijn werk gedaan. Een ander getal wijst op een fout: 137 betekent dat de container geforceerd is gestopt, vaak omdat deze meer geheugen gebruikte dan was toegestaan.</translation>
        </message>
        <message>
            <source>Slipway changes nothing before you have seen every change, and it can take each one back.</source>
            <translation>Slipway wijzigt niets voordat u elke wijziging hebt gezien en kan elke wijziging ongedaan maken.</translation>
        </message>
        <message>
            <source>The Five Steps</source>
            <translation>De vijf stappen</translation>
        </message>
        <message>
            <source>Certificates: an authority of your own, a certificate for the machine, an identity for this computer. They are made here, and the key of the authority never leaves this computer.</source>
            <translation>Certificaten: een eigen certificeringsinstantie, een certificaat voor de machine en een identiteit voor deze computer. Ze worden hier gemaakt en de sleutel van de certificeringsinstantie verlaat deze computer nooit.</translation>
        </message>
        <message>
            <source>Network rule: the port of the engine is opened in the network security group, for the addresses you name and for nobody else.</source>
            <translation>Netwerkregel: de poort van de engine wordt in de netwerkbeveiligingsgroep geopend voor de adressen die u opgeeft en voor niemand anders.</translation>
        </message>
        <message>
            <source>Installation: Azure runs a script on the machine, which installs Docker from the packages of its distribution. Nothing listens before the certificates are there.</source>
            <translation>Installatie: Azure voert op de machine een script uit dat Docker vanuit de pakketten van de distributie installeert. Er wordt niets opengesteld voordat de certificaten aanwezig zijn.</translation>
        </message>
        <message>
            <source>Check: Slipway connects by itself. Only an answer over mutual TLS counts as success, not what Azure reports.</source>
            <translation>Controle: Slipway maakt zelf verbinding. Alleen een antwoord via wederzijdse TLS-verificatie geldt als geslaagd, niet wat Azure meldt.</translation>
        </message>
        <message>
            <source>Host: the machine appears on the page Containers.</source>
            <translation>Host: de machine verschijnt op de pagina Containers.</translation>
        </message>
        <message>
            <source>When Something Goes Wrong</source>
            <translation>Als er iets misgaat</translation>
        </message>
        <message>
            <source>Every step is written down before the next one begins. After a failure, or when this computer was switched off, Home offers to continue or to undo.</source>
            <translation>Elke stap wordt vastgelegd voordat de volgende begint. Na een fout, of wanneer deze computer is uitgeschakeld, kunt u op de startpagina doorgaan of alles ongedaan maken.</translation>
        </message>
        <message>
            <source>Whoever can talk to a Docker Engine can become root on its machine: a container may be given any file and any device. Treat access to the engine like the password of root.</source>
            <translation>Wie toegang heeft tot een Docker-engine, kan root worden op de machine: een container kan elk bestand en elk apparaat krijgen. Behandel de toegang tot de engine als het wachtwoord van root.</translation>
        </message>
        <message>
            <source>What Follows from That</source>
            <translation>Wat daaruit volgt</translation>
        </message>
        <message>
            <source>Never let an engine listen on TCP without TLS, not even for a minute. Such ports are found within hours.</source>
            <translation>Laat een engine nooit via TCP zonder TLS luisteren, zelfs geen minuut. Zulke poorten worden binnen enkele uren gevonden.</translation>
        </message>
        <message>
            <source>Mutual TLS means that both sides show a certificate. The engine then refuses everybody whom your authority has not signed.</source>
            <translation>Wederzijdse TLS-verificatie betekent dat beide kanten een certificaat tonen. De engine weigert dan iedereen die niet door uw certificeringsinstantie is ondertekend.</translation>
        </message>
        <message>
            <source>Open the port for your own address only. A certificate is the lock, the network rule is the fence.</source>
            <translation>Open de poort alleen voor uw eigen adres. Het certificaat is het slot, de netwerkregel is het hek.</translation>
        </message>
        <message>
            <source>Membership of the group docker on a machine is the same as root there.</source>
            <translation>Lid zijn van de groep docker op een machine komt neer op rootrechten op die machine.</translation>
        </message>
        <message>
            <source>Do not hand the engine's socket to a container unless you would hand it the machine.</source>
            <translation>Geef de socket van de engine niet aan een container, tenzij u die container ook de machine zou toevertrouwen.</translation>
        </message>
        <message>
            <source>Give each person and each program an identity of its own, so that one can be replaced without the others.</source>
            <translation>Geef elke persoon en elk programma een eigen identiteit, zodat u er één kunt vervangen zonder de andere.</translation>
        </message>
        <message>
            <source>Look at the ends of your certificates now and then. Home tells you 30 days before.</source>
            <translation>Controleer af en toe wanneer uw certificaten verlopen. De startpagina waarschuwt u 30 dagen van tevoren.</translation>
        </message>
        <message>
            <source>Azure's virtual machines and Docker's containers both divide a computer, at different heights.</source>
            <translation>De virtuele machines van Azure en de containers van Docker verdelen allebei een computer, maar op verschillende niveaus.</translation>
        </message>
        <message>
            <source>Virtual Machines</source>
            <translation>Virtuele machines</translation>
        </message>
        <message>
            <source>A hypervisor gives each machine its own kernel on hardware that is divided by the processor itself. The border is strong. A machine takes a minute to start and memory for a whole system.</source>
            <translation>Een hypervisor geeft elke machine een eigen kernel op hardware die door de processor zelf wordt verdeeld. De scheiding is sterk. Een machine start in ongeveer een minuut en heeft geheugen voor een compleet systeem nodig.</translation>
        </message>
        <message>
            <source>Containers</source>
            <translation>Containers</translation>
        </message>
        <message>
            <source>Containers share one kernel, which keeps them apart with namespaces and limits. They start in less than a second and cost little more than the program itself. A flaw in the kernel is a flaw in the border.</source>
            <translation>Containers delen één kernel, die ze met naamruimten en limieten van elkaar scheidt. Ze starten in minder dan een seconde en kosten weinig meer dan het programma zelf. Een fout in de kernel is een fout in de scheiding.</translation>
        </message>
        <message>
            <source>Both Together</source>
            <translation>Allebei samen</translation>
        </message>
        <message>
            <source>Put what must not trust each other on different machines, and what belongs together into containers on one. That is what Slipway is made for.</source>
            <translation>Plaats wat elkaar niet mag vertrouwen op verschillende machines, en wat bij elkaar hoort in containers op één machine. Daarvoor is Slipway gemaakt.</translation>
        </message>
        <message>
            <source>Docker and Containers</source>
            <translation>Docker en containers</translation>
        </message>
        <message>
            <source>How the Set-Up Works</source>
            <translation>Hoe de inrichting werkt</translation>
        </message>
        <message>
            <source>Safe Practice</source>
            <translation>Veilig werken</translation>
        </message>
        <message>
            <source>Machines and Containers Compared</source>
            <translation>Machines en containers vergeleken</translation>
        </message>
        <message>
            <source>Learn</source>
            <extracomment>Title of a page with explanations</extracomment>
            <translation>Uitleg</translation>
        </message>
        <message>
            <source>Four short texts about what Slipway does, and why.</source>
            <translation>Vier korte teksten over wat Slipway doet en waarom.</translation>
        </message>
        <message>
            <source>Texts</source>
            <extracomment>Accessible name of the list of texts</extracomment>
            <translation>Teksten</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::MachineDetail</name>
        <message>
            <source>Machine Details</source>
            <translation>Machinedetails</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>Networking</source>
            <translation>Netwerk</translation>
        </message>
        <message>
            <source>Extensions</source>
            <translation>Extensies</translation>
        </message>
        <message>
            <source>Size:</source>
            <translation>Grootte:</translation>
        </message>
        <message>
            <source>Location:</source>
            <translation>Locatie:</translation>
        </message>
        <message>
            <source>Resource group:</source>
            <translation>Resourcegroep:</translation>
        </message>
        <message>
            <source>Subscription:</source>
            <translation>Abonnement:</translation>
        </message>
        <message>
            <source>Image:</source>
            <translation>Installatiekopie:</translation>
        </message>
        <message>
            <source>Agent:</source>
            <translation>Agent:</translation>
        </message>
        <message>
            <source>Public address:</source>
            <translation>Openbaar adres:</translation>
        </message>
        <message>
            <source>Private address:</source>
            <translation>Privéadres:</translation>
        </message>
        <message>
            <source>DNS name:</source>
            <translation>DNS-naam:</translation>
        </message>
        <message>
            <source>Can get Docker by: %1</source>
            <extracomment>%1 is a list of routes, e.g. "Custom Script extension"</extracomment>
            <translation>Docker is mogelijk via: %1</translation>
        </message>
        <message>
            <source>Open Containers</source>
            <translation>Containers openen</translation>
        </message>
        <message>
            <source>Start Machine</source>
            <translation>Machine starten</translation>
        </message>
        <message>
            <source>Add Docker…</source>
            <translation>Docker toevoegen…</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Geen</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::MachineModel</name>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>OS</source>
            <translation>Besturingssysteem</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Grootte</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Locatie</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Resource Group</source>
            <translation>Resourcegroep</translation>
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
            <translation>Docker toevoegen aan %1</translation>
        </message>
        <message>
            <source>Nothing is changed until you have seen the plan and agreed to it.</source>
            <translation>Er wordt niets gewijzigd voordat u het plan hebt gezien en ermee akkoord bent gegaan.</translation>
        </message>
        <message>
            <source>Operating system:</source>
            <translation>Besturingssysteem:</translation>
        </message>
        <message>
            <source>Address:</source>
            <translation>Adres:</translation>
        </message>
        <message>
            <source>Resource group:</source>
            <translation>Resourcegroep:</translation>
        </message>
        <message>
            <source>Agent:</source>
            <translation>Agent:</translation>
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
            <translation>Vernieuwen</translation>
        </message>
        <message>
            <source>Add Docker</source>
            <translation>Docker toevoegen</translation>
        </message>
        <message>
            <source>Try Again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>Filter Machines</source>
            <translation>Machines filteren</translation>
        </message>
        <message>
            <source>Filter: name, address, os:ubuntu, state:running</source>
            <translation>Filter: naam, adres, os:ubuntu, state:running</translation>
        </message>
        <message>
            <source>Sign in to see your machines, or practise in the sandbox.</source>
            <translation>Meld u aan om uw machines te zien of oefen in de sandbox.</translation>
        </message>
        <message>
            <source>There are no machines in the subscriptions of this account.</source>
            <translation>De abonnementen van dit account bevatten geen machines.</translation>
        </message>
        <message>
            <source>Go to Home</source>
            <translation>Naar startpagina</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>Niet aangemeld</translation>
        </message>
        <message>
            <source>Asking Azure for machines…</source>
            <translation>Machines worden bij Azure opgevraagd…</translation>
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
                <numerusform>%Ln abonnementen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <extracomment>%1 is "38 machines", %2 is "3 subscriptions"</extracomment>
            <translation>%1 in %2</translation>
        </message>
        <message>
            <source>%1 in %2 · updated %3</source>
            <extracomment>%1 is "38 machines", %2 is "3 subscriptions", %3 is "12 s ago"</extracomment>
            <translation>%1 in %2 · %3 bijgewerkt</translation>
        </message>
        <message>
            <source>Copy Name</source>
            <translation>Naam kopiëren</translation>
        </message>
        <message>
            <source>Copy Address</source>
            <translation>Adres kopiëren</translation>
        </message>
        <message>
            <source>Copy Resource ID</source>
            <translation>Resource-id kopiëren</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::MainWindow</name>
        <message>
            <source>&amp;File</source>
            <extracomment>Menu</extracomment>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>&amp;Sign In to Azure…</source>
            <extracomment>Menu: opens the window for signing in</extracomment>
            <translation>&amp;Aanmelden bij Azure…</translation>
        </message>
        <message>
            <source>&amp;Open the Sandbox</source>
            <extracomment>Menu: opens the embedded sandbox</extracomment>
            <translation>&amp;Sandbox openen</translation>
        </message>
        <message>
            <source>&amp;Connect to a Host…</source>
            <extracomment>Menu: opens the window for adding a host by hand</extracomment>
            <translation>&amp;Verbinding maken met een host…</translation>
        </message>
        <message>
            <source>Sign O&amp;ut</source>
            <translation>A&amp;fmelden</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Afsl&amp;uiten</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <extracomment>Menu</extracomment>
            <translation>B&amp;eeld</translation>
        </message>
        <message>
            <source>&amp;Narrow Rail</source>
            <extracomment>Menu: makes the list of pages at the left narrow or wide</extracomment>
            <translation>&amp;Smalle navigatiebalk</translation>
        </message>
        <message>
            <source>Command &amp;Palette…</source>
            <extracomment>Menu: opens the window in which commands are found by typing</extracomment>
            <translation>&amp;Opdrachtenpalet…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <extracomment>Menu</extracomment>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>&amp;Learn</source>
            <extracomment>Menu: opens the page Learn</extracomment>
            <translation>&amp;Uitleg</translation>
        </message>
        <message>
            <source>&amp;About Slipway</source>
            <extracomment>Menu: opens the page Settings, which tells the version</extracomment>
            <translation>&amp;Over Slipway</translation>
        </message>
        <message>
            <source>Slipway (Sandbox)</source>
            <extracomment>Title of the window while the sandbox is open</extracomment>
            <translation>Slipway (sandbox)</translation>
        </message>
        <message>
            <source>Sign Out</source>
            <extracomment>Menu: ends the session</extracomment>
            <translation>Afmelden</translation>
        </message>
        <message>
            <source>Containers on %1</source>
            <extracomment>Command: %1 is a host</extracomment>
            <translation>Containers op %1</translation>
        </message>
        <message>
            <source>Home</source>
            <extracomment>Name of a page: where the program begins</extracomment>
            <translation>Startpagina</translation>
        </message>
        <message>
            <source>Machines</source>
            <extracomment>Name of a page: virtual machines</extracomment>
            <translation>Machines</translation>
        </message>
        <message>
            <source>Containers</source>
            <extracomment>Name of a page: Docker containers</extracomment>
            <translation>Containers</translation>
        </message>
        <message>
            <source>Certificates</source>
            <extracomment>Name of a page</extracomment>
            <translation>Certificaten</translation>
        </message>
        <message>
            <source>Activity</source>
            <extracomment>Name of a page: what Slipway does and did</extracomment>
            <translation>Activiteit</translation>
        </message>
        <message>
            <source>Learn</source>
            <extracomment>Name of a page with explanations</extracomment>
            <translation>Uitleg</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>Name of a page</extracomment>
            <translation>Instellingen</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::ProgressStep</name>
        <message>
            <source>Docker %1 answers over mutual TLS</source>
            <extracomment>%1 is a version number such as 27.1</extracomment>
            <translation>Docker %1 antwoordt via wederzijdse TLS-verificatie</translation>
        </message>
        <message>
            <source>Stopped. What was done so far can be continued or undone.</source>
            <translation>Gestopt. Wat tot nu toe is gedaan, kan worden voortgezet of ongedaan gemaakt.</translation>
        </message>
        <message>
            <source>Everything that was set up has been taken back.</source>
            <translation>Alles wat was ingericht, is ongedaan gemaakt.</translation>
        </message>
        <message>
            <source>Setting up Docker on %1</source>
            <extracomment>%1 is the name of a machine</extracomment>
            <translation>Docker inrichten op %1</translation>
        </message>
        <message>
            <source>You can close this window: the set-up goes on and is shown under Activity.</source>
            <translation>U kunt dit venster sluiten: de inrichting gaat door en is te volgen onder Activiteit.</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Open Containers</source>
            <translation>Containers openen</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::Rail</name>
        <message>
            <source>Pages</source>
            <extracomment>Accessible name of the list of pages</extracomment>
            <translation>Pagina’s</translation>
        </message>
        <message>
            <source>Expand</source>
            <extracomment>Button: makes the list of pages wide or narrow</extracomment>
            <translation>Uitvouwen</translation>
        </message>
        <message>
            <source>Collapse</source>
            <translation>Samenvouwen</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Bezig met aanmelden…</translation>
        </message>
        <message>
            <source>Sign In</source>
            <extracomment>Button at the foot of the rail</extracomment>
            <translation>Aanmelden</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::ReviewStep</name>
        <message>
            <source>What will be changed</source>
            <translation>Wat er wordt gewijzigd</translation>
        </message>
        <message>
            <source>These are all the changes. Keys and other secrets are shown as asterisks. Nothing has been changed yet.</source>
            <translation>Dit zijn alle wijzigingen. Sleutels en andere geheimen worden als sterretjes weergegeven. Er is nog niets gewijzigd.</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>In woorden</translation>
        </message>
        <message>
            <source>az Commands</source>
            <translation>az-opdrachten</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Controle</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Wijzigingen</translation>
        </message>
        <message>
            <source>ARM Requests</source>
            <translation>ARM-aanvragen</translation>
        </message>
        <message>
            <source>Try Again</source>
            <translation>Opnieuw proberen</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::RunCard</name>
        <message>
            <source>Under way</source>
            <extracomment>State of a set-up of Docker</extracomment>
            <translation>Bezig</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>State of a set-up of Docker</extracomment>
            <translation>Voltooid</translation>
        </message>
        <message>
            <source>Failed</source>
            <extracomment>State of a set-up of Docker</extracomment>
            <translation>Mislukt</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <extracomment>State of a set-up of Docker: somebody stopped it</extracomment>
            <translation>Geannuleerd</translation>
        </message>
        <message>
            <source>Being undone</source>
            <extracomment>State of a set-up of Docker: what it did is being taken back</extracomment>
            <translation>Wordt ongedaan gemaakt</translation>
        </message>
        <message>
            <source>Undone</source>
            <extracomment>State of a set-up of Docker: what it did was taken back</extracomment>
            <translation>Ongedaan gemaakt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>Button: stops a set-up</extracomment>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>Button: takes back what a set-up has done</extracomment>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Continue</source>
            <extracomment>Button: goes on with a set-up, or tries its failed step again</extracomment>
            <translation>Doorgaan</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>Open Containers</source>
            <extracomment>Button: opens the page Containers</extracomment>
            <translation>Containers openen</translation>
        </message>
        <message>
            <source>started %1</source>
            <extracomment>%1 is "3 h ago"</extracomment>
            <translation>%1 gestart</translation>
        </message>
        <message>
            <source>Docker on %1</source>
            <extracomment>Title of a set-up; %1 is a machine</extracomment>
            <translation>Docker op %1</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <extracomment>State of a set-up of Docker: the program ended before it was over</extracomment>
            <translation>Onderbroken</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::SandboxSign</name>
        <message>
            <source>Sandbox</source>
            <extracomment>Sign that is always visible while people practise on the embedded cloud</extracomment>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>This is the sandbox: an Azure and a Docker Engine inside this program. Nothing here is real, and nothing costs money.</source>
            <translation>Dit is de sandbox: een Azure en een Docker-engine binnen dit programma. Niets is hier echt en niets kost geld.</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <extracomment>Title of a page</extracomment>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>What you choose here takes effect at once.</source>
            <translation>Wat u hier kiest, wordt direct toegepast.</translation>
        </message>
        <message>
            <source>Look and Language</source>
            <extracomment>Title of a group of settings: language and colours</extracomment>
            <translation>Weergave en taal</translation>
        </message>
        <message>
            <source>Language:</source>
            <translation>Taal:</translation>
        </message>
        <message>
            <source>As on This Computer</source>
            <extracomment>Choice of language: that of the computer
----------
Choice of theme: that of the computer</extracomment>
            <translation>Zoals op deze computer</translation>
        </message>
        <message>
            <source>Theme:</source>
            <translation>Thema:</translation>
        </message>
        <message>
            <source>Light</source>
            <extracomment>Choice of theme: dark text on light ground</extracomment>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <extracomment>Choice of theme: light text on dark ground</extracomment>
            <translation>Donker</translation>
        </message>
        <message>
            <source>Data and Sign-In</source>
            <extracomment>Title of a group: where data is and who signs in</extracomment>
            <translation>Gegevens en aanmelding</translation>
        </message>
        <message>
            <source>Data Folder:</source>
            <translation>Gegevensmap:</translation>
        </message>
        <message>
            <source>Hosts, certificates, keys and the records of set-ups. Choose another one with the option --data-dir.</source>
            <translation>Hosts, certificaten, sleutels en de vastlegging van inrichtingen. Kies een andere map met de optie --data-dir.</translation>
        </message>
        <message>
            <source>Client ID:</source>
            <extracomment>Identifier of the application as which Slipway signs in to Azure</extracomment>
            <translation>Client-id:</translation>
        </message>
        <message>
            <source>The application as which Slipway asks Azure for a code when you sign in.</source>
            <translation>De toepassing waarmee Slipway bij Azure een code aanvraagt wanneer u zich aanmeldt.</translation>
        </message>
        <message>
            <source>About Slipway</source>
            <extracomment>Title of a group: version and licence</extracomment>
            <translation>Over Slipway</translation>
        </message>
        <message>
            <source>Slipway %1, built on Qt %2. Free software under the GNU General Public License, version 3 or later.</source>
            <extracomment>%1 is the version of Slipway, %2 that of Qt</extracomment>
            <translation>Slipway %1, gebouwd met Qt %2. Vrije software onder de GNU General Public License, versie 3 of later.</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::SetupWizard</name>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Set Up Docker</source>
            <translation>Docker inrichten</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Volgende</translation>
        </message>
        <message>
            <source>Add Docker</source>
            <translation>Docker toevoegen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Close While Setting Up?</source>
            <translation>Sluiten tijdens het inrichten?</translation>
        </message>
        <message>
            <source>Docker is still being set up on %1. It can go on in the background; you find it under Activity.</source>
            <extracomment>%1 is the name of a machine</extracomment>
            <translation>Docker wordt nog ingericht op %1. Dit kan op de achtergrond doorgaan; u vindt het onder Activiteit.</translation>
        </message>
        <message>
            <source>Go On in the Background</source>
            <translation>Op de achtergrond doorgaan</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::SignInDialog</name>
        <message>
            <source>Sign In to Azure</source>
            <extracomment>Title of a window</extracomment>
            <translation>Aanmelden bij Azure</translation>
        </message>
        <message>
            <source>Ways to Sign In</source>
            <translation>Manieren om aan te melden</translation>
        </message>
        <message>
            <source>With a Code</source>
            <extracomment>Tab: sign in with a code that is entered in a browser</extracomment>
            <translation>Met een code</translation>
        </message>
        <message>
            <source>Service Principal</source>
            <extracomment>Tab: sign in as a service principal, Azure's account for programs</extracomment>
            <translation>Service-principal</translation>
        </message>
        <message>
            <source>You get a short code and enter it on Microsoft's page, in a browser on this or another device.</source>
            <translation>U krijgt een korte code en voert die in op de pagina van Microsoft, in een browser op dit of een ander apparaat.</translation>
        </message>
        <message>
            <source>Tenant:</source>
            <translation>Tenant:</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Optioneel</translation>
        </message>
        <message>
            <source>Its ID or domain, such as example.com. Leave it empty to use that of your account.</source>
            <translation>De id of het domein ervan, zoals example.com. Laat dit leeg om de tenant van uw account te gebruiken.</translation>
        </message>
        <message>
            <source>Get a Code</source>
            <extracomment>Button: asks Azure for a code to sign in with</extracomment>
            <translation>Code aanvragen</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Copy</source>
            <extracomment>Button: copies the code to the clipboard</extracomment>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Open Browser</source>
            <extracomment>Button: opens the page for the code in a browser</extracomment>
            <translation>Browser openen</translation>
        </message>
        <message>
            <source>Enter only a code that you asked for yourself, here. Nobody else needs it.</source>
            <translation>Voer alleen een code in die u hier zelf hebt aangevraagd. Niemand anders heeft deze nodig.</translation>
        </message>
        <message>
            <source>An account for programs. Its secret is used once to sign in and is not stored.</source>
            <translation>Een account voor programma’s. Het geheim wordt één keer gebruikt om aan te melden en wordt niet opgeslagen.</translation>
        </message>
        <message>
            <source>Client ID:</source>
            <extracomment>Field: identifier of an application registered in Azure</extracomment>
            <translation>Client-id:</translation>
        </message>
        <message>
            <source>Client Secret:</source>
            <extracomment>Field: password of an application registered in Azure</extracomment>
            <translation>Clientgeheim:</translation>
        </message>
        <message>
            <source>Sign In</source>
            <translation>Aanmelden</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Open %1 and enter this code:</source>
            <extracomment>%1 is a web address</extracomment>
            <translation>Open %1 en voer deze code in:</translation>
        </message>
        <message>
            <source>The code has ended.</source>
            <translation>De code is verlopen.</translation>
        </message>
        <message numerus="yes">
            <source>Waiting for you. The code is good for %n second(s) more.</source>
            <translation>
                <numerusform>Er wordt op u gewacht. De code is nog %Ln seconde geldig.</numerusform>
                <numerusform>Er wordt op u gewacht. De code is nog %Ln seconden geldig.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting for you. The code is good for %n minute(s) more.</source>
            <translation>
                <numerusform>Er wordt op u gewacht. De code is nog %Ln minuut geldig.</numerusform>
                <numerusform>Er wordt op u gewacht. De code is nog %Ln minuten geldig.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::StepLine</name>
        <message>
            <source>%1 s</source>
            <extracomment>Seconds that a step took; %1 is a number</extracomment>
            <translation>%1 s</translation>
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
            <translation>Certificaten</translation>
        </message>
        <message>
            <source>Access</source>
            <extracomment>Who may reach the engine over the network</extracomment>
            <translation>Toegang</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Controle</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::SummaryPane</name>
        <message>
            <source>Port %1</source>
            <extracomment>%1 is a port number</extracomment>
            <translation>Poort %1</translation>
        </message>
        <message>
            <source>Authority “%1”</source>
            <extracomment>%1 is the name of a certificate authority</extracomment>
            <translation>Certificeringsinstantie ‘%1’</translation>
        </message>
        <message>
            <source>New authority “%1”</source>
            <translation>Nieuwe certificeringsinstantie ‘%1’</translation>
        </message>
        <message>
            <source>Identity “%1”</source>
            <extracomment>%1 is the name on a client certificate</extracomment>
            <translation>Identiteit ‘%1’</translation>
        </message>
        <message>
            <source>Open to %1</source>
            <extracomment>%1 is a list of network addresses</extracomment>
            <translation>Open voor %1</translation>
        </message>
        <message>
            <source>Open to nobody yet</source>
            <translation>Nog voor niemand open</translation>
        </message>
        <message>
            <source>Open to everybody</source>
            <translation>Open voor iedereen</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::words</name>
        <message>
            <source>The certificate of "%1" has ended. Renew it, or check the clock of this computer.</source>
            <extracomment>%1 is a host, server or file</extracomment>
            <translation>Het certificaat van ‘%1’ is verlopen. Verleng het of controleer de klok van deze computer.</translation>
        </message>
        <message>
            <source>The certificate of "%1" is not valid yet. Check the clocks of both computers.</source>
            <extracomment>%1 is a host, server or file</extracomment>
            <translation>Het certificaat van ‘%1’ is nog niet geldig. Controleer de klok van beide computers.</translation>
        </message>
        <message>
            <source>The certificate of "%1" was not signed by the authority that Slipway trusts for it. Docker may have been set up there anew, or somebody stands in between.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>Het certificaat van ‘%1’ is niet ondertekend door de certificeringsinstantie die Slipway hiervoor vertrouwt. Mogelijk is Docker daar opnieuw ingericht of onderschept iemand de verbinding.</translation>
        </message>
        <message>
            <source>The certificate of "%1" was made for another name or address. If the address of the machine has changed, set up Docker again to get a new certificate.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>Het certificaat van ‘%1’ is voor een andere naam of een ander adres gemaakt. Als het adres van de machine is gewijzigd, richt u Docker opnieuw in om een nieuw certificaat te krijgen.</translation>
        </message>
        <message>
            <source>The certificate of "%1" was not made for this use. Get one that is for servers.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>Het certificaat van ‘%1’ is niet voor dit gebruik gemaakt. Gebruik een servercertificaat.</translation>
        </message>
        <message>
            <source>The certificate of "%1" has a key or signature that is too weak. Make a new one.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>Het certificaat van ‘%1’ heeft een sleutel of handtekening die te zwak is. Maak een nieuw certificaat.</translation>
        </message>
        <message>
            <source>The certificate of "%1" was revoked. Do not trust this host before you know why.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>Het certificaat van ‘%1’ is ingetrokken. Vertrouw deze host niet voordat u weet waarom.</translation>
        </message>
        <message>
            <source>"%1" is not a certificate that can be read. Choose a PEM or DER file.</source>
            <extracomment>%1 is a host, server or file</extracomment>
            <translation>‘%1’ is geen leesbaar certificaat. Kies een PEM- of DER-bestand.</translation>
        </message>
        <message>
            <source>The certificate of "%1" does not lead to a trusted authority in a valid way.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>Het certificaat van ‘%1’ leidt niet via een geldige keten naar een vertrouwde certificeringsinstantie.</translation>
        </message>
        <message>
            <source>"%1" refused the certificate of this computer. Use an identity that its authority signed.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>‘%1’ heeft het certificaat van deze computer geweigerd. Gebruik een identiteit die door de certificeringsinstantie van die host is ondertekend.</translation>
        </message>
        <message>
            <source>The key and the certificate of "%1" do not belong together. Choose the pair that does.</source>
            <extracomment>%1 is a file or a name</extracomment>
            <translation>De sleutel en het certificaat van ‘%1’ horen niet bij elkaar. Kies een sleutel en een certificaat die bij elkaar horen.</translation>
        </message>
        <message>
            <source>"%1" is not a private key that can be read. Choose a PEM file.</source>
            <extracomment>%1 is a file or a name</extracomment>
            <translation>‘%1’ is geen leesbare privésleutel. Kies een PEM-bestand.</translation>
        </message>
        <message>
            <source>The key "%1" is protected by a password. Choose a key without one.</source>
            <extracomment>%1 is a file or a name</extracomment>
            <translation>De sleutel ‘%1’ is met een wachtwoord beveiligd. Kies een sleutel zonder wachtwoord.</translation>
        </message>
        <message>
            <source>Others on this computer can read "%1". Take their permission away, then try again.</source>
            <extracomment>%1 is a file</extracomment>
            <translation>Anderen op deze computer kunnen ‘%1’ lezen. Trek hun machtiging in en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>"%1" is too large to be what was asked for.</source>
            <extracomment>%1 is a file</extracomment>
            <translation>‘%1’ is te groot om het gevraagde bestand te zijn.</translation>
        </message>
        <message>
            <source>The Docker Engine on "%1" and Slipway have no API version in common. Update the engine.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>De Docker-engine op ‘%1’ en Slipway hebben geen API-versie gemeen. Werk de engine bij.</translation>
        </message>
        <message>
            <source>The answer led away to another server, "%1", and was not followed.</source>
            <extracomment>%1 is a server</extracomment>
            <translation>Het antwoord verwees door naar een andere server, ‘%1’. De verwijzing is niet gevolgd.</translation>
        </message>
        <message>
            <source>"%1" does not speak TLS at this port. An engine without TLS is never used: set it up with certificates, or choose its TLS port.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>‘%1’ gebruikt op deze poort geen TLS. Een engine zonder TLS wordt nooit gebruikt: richt de engine met certificaten in of kies de TLS-poort ervan.</translation>
        </message>
        <message>
            <source>"%1" offers only versions of TLS that are no longer safe. Update its Docker Engine or system.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>‘%1’ biedt alleen TLS-versies die niet meer veilig zijn. Werk de Docker-engine of het systeem van de host bij.</translation>
        </message>
        <message>
            <source>"%1" broke off while the protected connection was made. It may want another certificate; the details tell more.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>‘%1’ heeft het maken van de beveiligde verbinding afgebroken. Mogelijk is een ander certificaat nodig; de details geven meer informatie.</translation>
        </message>
        <message>
            <source>The connection to "%1" was cut off in the middle. Try again.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>De verbinding met ‘%1’ is halverwege verbroken. Probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The Docker Engine on "%1" no longer speaks any API version that Slipway knows. Update Slipway.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>De Docker-engine op ‘%1’ ondersteunt geen enkele API-versie meer die Slipway kent. Werk Slipway bij.</translation>
        </message>
        <message>
            <source>What answers at "%1" is not a Docker Engine. Check the address and the port.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>Wat op ‘%1’ antwoordt, is geen Docker-engine. Controleer het adres en de poort.</translation>
        </message>
        <message>
            <source>"%1" would be an engine without TLS. Whoever reaches such an engine owns the machine, so Slipway does not use it.</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>‘%1’ zou een engine zonder TLS zijn. Wie zo’n engine bereikt, heeft de machine volledig in handen. Daarom gebruikt Slipway deze niet.</translation>
        </message>
        <message>
            <source>"%1" is not an endpoint. Write tcp://address:2376, ssh://user@address or unix:///path.</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>‘%1’ is geen eindpunt. Schrijf tcp://adres:2376, ssh://gebruiker@adres of unix:///pad.</translation>
        </message>
        <message>
            <source>There is no usable address in "%1".</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>‘%1’ bevat geen bruikbaar adres.</translation>
        </message>
        <message>
            <source>There is no usable port in "%1". Ports are between 1 and 65535.</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>‘%1’ bevat geen bruikbare poort. Poorten liggen tussen 1 en 65535.</translation>
        </message>
        <message>
            <source>The path in "%1" cannot be right. Only unix:// takes one, and it begins with a slash.</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>Het pad in ‘%1’ kan niet juist zijn. Alleen bij unix:// hoort een pad, en dat begint met een schuine streep.</translation>
        </message>
        <message>
            <source>"%1" is not the address of a host.</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>‘%1’ is geen adres van een host.</translation>
        </message>
        <message>
            <source>The program "%1" is not installed on this computer. Install it, then try again.</source>
            <extracomment>%1 is a program, ssh</extracomment>
            <translation>Het programma ‘%1’ is niet op deze computer geïnstalleerd. Installeer het en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The identity for "%1" is not on this computer any more. Add the host again, or set up Docker again.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>De identiteit voor ‘%1’ staat niet meer op deze computer. Voeg de host opnieuw toe of richt Docker opnieuw in.</translation>
        </message>
        <message>
            <source>The authority of "%1" is not on this computer any more. Add the host again, or set up Docker again.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>De certificeringsinstantie van ‘%1’ staat niet meer op deze computer. Voeg de host opnieuw toe of richt Docker opnieuw in.</translation>
        </message>
        <message>
            <source>The record "%1" is damaged. It was kept beside the others; what it describes cannot be continued.</source>
            <extracomment>%1 is a file</extracomment>
            <translation>De vastlegging ‘%1’ is beschadigd. Het bestand is naast de andere bewaard; wat erin staat, kan niet worden voortgezet.</translation>
        </message>
        <message>
            <source>The record "%1" was written by a newer Slipway. Use that version to continue.</source>
            <extracomment>%1 is a file</extracomment>
            <translation>De vastlegging ‘%1’ is door een nieuwere versie van Slipway geschreven. Gebruik die versie om door te gaan.</translation>
        </message>
        <message>
            <source>Every priority for rules in "%1" is taken. Remove a rule there that is not needed.</source>
            <extracomment>%1 is a network security group</extracomment>
            <translation>Alle prioriteiten voor regels in ‘%1’ zijn in gebruik. Verwijder daar een regel die niet nodig is.</translation>
        </message>
        <message>
            <source>The script on "%1" ended early. What it printed stands in the details.</source>
            <extracomment>%1 is a machine</extracomment>
            <translation>Het script op ‘%1’ is voortijdig beëindigd. De uitvoer ervan staat in de details.</translation>
        </message>
        <message>
            <source>Azure has not finished with "%1" in time. It may still do so: wait a while, then try again.</source>
            <extracomment>%1 is a resource</extracomment>
            <translation>Azure is niet op tijd klaar met ‘%1’. Mogelijk lukt dat nog: wacht even en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Azure reported that the change of "%1" failed. The details tell what it said.</source>
            <extracomment>%1 is a resource</extracomment>
            <translation>Azure heeft gemeld dat de wijziging van ‘%1’ is mislukt. De details bevatten de melding.</translation>
        </message>
        <message>
            <source>The change of "%1" was cancelled in Azure, by somebody or by Azure itself.</source>
            <extracomment>%1 is a resource</extracomment>
            <translation>De wijziging van ‘%1’ is in Azure geannuleerd, door iemand of door Azure zelf.</translation>
        </message>
        <message>
            <source>The sign-in was declined. Start it again to get a new code.</source>
            <translation>De aanmelding is geweigerd. Start deze opnieuw om een nieuwe code te krijgen.</translation>
        </message>
        <message>
            <source>The code was not entered in time. Start again to get a new one.</source>
            <translation>De code is niet op tijd ingevoerd. Begin opnieuw om een nieuwe code te krijgen.</translation>
        </message>
        <message>
            <source>The client ID or its secret is not right, or the secret has ended.</source>
            <translation>De client-id of het bijbehorende geheim is onjuist, of het geheim is verlopen.</translation>
        </message>
        <message>
            <source>The set-up was taken back.</source>
            <translation>De inrichting is ongedaan gemaakt.</translation>
        </message>
        <message>
            <source>Nobody is signed in. Sign in first.</source>
            <translation>Er is niemand aangemeld. Meld u eerst aan.</translation>
        </message>
        <message>
            <source>The tenant is not usable. Enter its ID or its domain, such as example.com.</source>
            <translation>De tenant is niet bruikbaar. Voer de id of het domein ervan in, zoals example.com.</translation>
        </message>
        <message>
            <source>Give the host a name.</source>
            <translation>Geef de host een naam.</translation>
        </message>
        <message>
            <source>Choose the folder with ca.pem, cert.pem and key.pem.</source>
            <translation>Kies de map met ca.pem, cert.pem en key.pem.</translation>
        </message>
        <message>
            <source>No service for finding your address was chosen. Enter the address yourself.</source>
            <translation>Er is geen service gekozen om uw adres te bepalen. Voer het adres zelf in.</translation>
        </message>
        <message>
            <source>The service for finding your address gave no usable answer. Enter the address yourself.</source>
            <translation>De service die uw adres bepaalt, gaf geen bruikbaar antwoord. Voer het adres zelf in.</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <extracomment>How long a container has run</extracomment>
            <translation>
                <numerusform>%Ln seconde</numerusform>
                <numerusform>%Ln seconden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <extracomment>How long a container has run</extracomment>
            <translation>
                <numerusform>%Ln minuut</numerusform>
                <numerusform>%Ln minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <extracomment>How long a container has run</extracomment>
            <translation>
                <numerusform>%Ln uur</numerusform>
                <numerusform>%Ln uur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <extracomment>How long a container has run</extracomment>
            <translation>
                <numerusform>%Ln dag</numerusform>
                <numerusform>%Ln dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Restarts again and again, last ended with %1 %2</source>
            <extracomment>Status of a container. %1 is the exit code of its last run, %2 is "3 min ago"</extracomment>
            <translation>Start telkens opnieuw, laatst gestopt met code %1, %2</translation>
        </message>
        <message>
            <source>Exited with %1, %2</source>
            <extracomment>Status of a container. %1 is its exit code, %2 is "3 min ago"</extracomment>
            <translation>Gestopt met code %1, %2</translation>
        </message>
        <message>
            <source>Created</source>
            <extracomment>State of a container: it was made and has never run</extracomment>
            <translation>Gemaakt</translation>
        </message>
        <message>
            <source>Running</source>
            <comment>container</comment>
            <extracomment>State of a container</extracomment>
            <translation>Wordt uitgevoerd</translation>
        </message>
        <message>
            <source>Paused</source>
            <extracomment>State of a container</extracomment>
            <translation>Gepauzeerd</translation>
        </message>
        <message>
            <source>Restarting</source>
            <extracomment>State of a container: it is between two runs</extracomment>
            <translation>Wordt opnieuw gestart</translation>
        </message>
        <message>
            <source>Removing</source>
            <extracomment>State of a container: it is being removed</extracomment>
            <translation>Wordt verwijderd</translation>
        </message>
        <message>
            <source>Exited</source>
            <extracomment>State of a container: its process has ended</extracomment>
            <translation>Gestopt</translation>
        </message>
        <message>
            <source>Dead</source>
            <extracomment>State of a container: it could not be removed whole</extracomment>
            <translation>Onbruikbaar (dead)</translation>
        </message>
        <message>
            <source>Unknown</source>
            <comment>container</comment>
            <extracomment>State of a container that the engine did not tell</extracomment>
            <translation>Onbekend</translation>
        </message>
        <message>
            <source>Unknown (%1)</source>
            <extracomment>State of a container that Slipway has no word for; %1 is the engine's own</extracomment>
            <translation>Onbekend (%1)</translation>
        </message>
        <message>
            <source>health not known yet</source>
            <extracomment>Result of a container's health check: it has not been told yet</extracomment>
            <translation>gezondheid nog niet bekend</translation>
        </message>
        <message>
            <source>healthy</source>
            <extracomment>Result of a container's health check</extracomment>
            <translation>gezond</translation>
        </message>
        <message>
            <source>unhealthy</source>
            <extracomment>Result of a container's health check</extracomment>
            <translation>ongezond</translation>
        </message>
        <message>
            <source>Paused, up for %1</source>
            <extracomment>Status of a container. %1 is "3 hours"</extracomment>
            <translation>Gepauzeerd, al %1 actief</translation>
        </message>
        <message>
            <source>Up for %1</source>
            <extracomment>Status of a container. %1 is "3 hours": how long it has run</extracomment>
            <translation>Al %1 actief</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>Status of a container. %1 is "Up for 3 hours", %2 is "healthy" or "unhealthy"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Not connected</source>
            <extracomment>State of the connection to a host</extracomment>
            <translation>Niet verbonden</translation>
        </message>
        <message>
            <source>Connecting</source>
            <extracomment>State of the connection to a host</extracomment>
            <translation>Verbinding wordt gemaakt</translation>
        </message>
        <message>
            <source>Connected</source>
            <extracomment>State of the connection to a host</extracomment>
            <translation>Verbonden</translation>
        </message>
        <message>
            <source>Docker %1</source>
            <extracomment>State of the connection to a host; %1 is the version of its Docker Engine</extracomment>
            <translation>Docker %1</translation>
        </message>
        <message>
            <source>No connection, trying again</source>
            <extracomment>State of the connection to a host: it failed and will be tried again by itself</extracomment>
            <translation>Geen verbinding, wordt opnieuw geprobeerd</translation>
        </message>
        <message>
            <source>This was cancelled.</source>
            <translation>Deze bewerking is geannuleerd.</translation>
        </message>
        <message>
            <source>There was no answer in time. Check the network connection, then try again.</source>
            <translation>Er kwam niet op tijd antwoord. Controleer de netwerkverbinding en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>There is no connection. Check the network connection, then try again.</source>
            <translation>Er is geen verbinding. Controleer de netwerkverbinding en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>A protected connection could not be made. The details tell why.</source>
            <translation>Er kon geen beveiligde verbinding worden gemaakt. De details geven de reden.</translation>
        </message>
        <message>
            <source>You are not signed in any more. Sign in again.</source>
            <translation>U bent niet meer aangemeld. Meld u opnieuw aan.</translation>
        </message>
        <message>
            <source>Your account may not do this. Ask the owner of the subscription for a role that can.</source>
            <translation>Uw account heeft hiervoor geen machtiging. Vraag de eigenaar van het abonnement om een rol waarmee dit wel kan.</translation>
        </message>
        <message>
            <source>It does not exist any more. Refresh the list.</source>
            <translation>Dit bestaat niet meer. Vernieuw de lijst.</translation>
        </message>
        <message>
            <source>It is busy, or in a state in which this cannot be done. Try again in a moment.</source>
            <translation>Dit is bezig of heeft een status waarin deze bewerking niet mogelijk is. Probeer het zo opnieuw.</translation>
        </message>
        <message>
            <source>The service asks for a pause. Try again in a moment.</source>
            <translation>De service vraagt om even te wachten. Probeer het zo opnieuw.</translation>
        </message>
        <message>
            <source>The service reported a failure. The details tell what it said.</source>
            <translation>De service heeft een fout gemeld. De details bevatten de melding.</translation>
        </message>
        <message>
            <source>The answer could not be understood. The details tell what was wrong with it.</source>
            <translation>Het antwoord kon niet worden begrepen. De details geven aan wat er mis mee was.</translation>
        </message>
        <message>
            <source>What was entered cannot be right. The details tell why.</source>
            <translation>De invoer kan niet juist zijn. De details geven de reden.</translation>
        </message>
        <message>
            <source>Something on this computer failed: a file, a program or memory. The details tell what.</source>
            <translation>Er is iets misgegaan op deze computer: met een bestand, een programma of het geheugen. De details geven aan wat.</translation>
        </message>
        <message>
            <source>"%1" was cancelled.</source>
            <extracomment>%1 is what it was about: a host, a container, a file</extracomment>
            <translation>‘%1’ is geannuleerd.</translation>
        </message>
        <message>
            <source>"%1" did not answer in time. Check that it runs and that the network lets you through.</source>
            <extracomment>%1 is a host, a server or a resource</extracomment>
            <translation>‘%1’ heeft niet op tijd geantwoord. Controleer of deze actief is en of het netwerk u doorlaat.</translation>
        </message>
        <message>
            <source>Cannot reach "%1". Check the address, the network rule and the network connection.</source>
            <extracomment>%1 is a host or a server</extracomment>
            <translation>Kan ‘%1’ niet bereiken. Controleer het adres, de netwerkregel en de netwerkverbinding.</translation>
        </message>
        <message>
            <source>A protected connection to "%1" could not be made. The details tell why.</source>
            <extracomment>%1 is a host or a server</extracomment>
            <translation>Er kon geen beveiligde verbinding met ‘%1’ worden gemaakt. De details geven de reden.</translation>
        </message>
        <message>
            <source>"%1" asks you to sign in again.</source>
            <extracomment>%1 is a host, a server or a resource</extracomment>
            <translation>‘%1’ vraagt u zich opnieuw aan te melden.</translation>
        </message>
        <message>
            <source>You are not allowed to do this with "%1". Ask its owner for a role that can.</source>
            <extracomment>%1 is a host, a resource or a file</extracomment>
            <translation>U mag dit niet doen met ‘%1’. Vraag de eigenaar om een rol waarmee dit wel kan.</translation>
        </message>
        <message>
            <source>"%1" was not found. It may have been removed in the meantime.</source>
            <extracomment>%1 is a container, a resource or a file</extracomment>
            <translation>‘%1’ is niet gevonden. Mogelijk is dit intussen verwijderd.</translation>
        </message>
        <message>
            <source>"%1" is busy, or in a state in which this cannot be done. Try again in a moment.</source>
            <extracomment>%1 is a container or a resource</extracomment>
            <translation>‘%1’ is bezig of heeft een status waarin dit niet mogelijk is. Probeer het zo opnieuw.</translation>
        </message>
        <message>
            <source>"%1" asks for a pause. Try again in a moment.</source>
            <extracomment>%1 is a server or a resource</extracomment>
            <translation>‘%1’ vraagt om even te wachten. Probeer het zo opnieuw.</translation>
        </message>
        <message>
            <source>"%1" reported a failure. The details tell what it said.</source>
            <extracomment>%1 is a host or a resource</extracomment>
            <translation>‘%1’ heeft een fout gemeld. De details bevatten de melding.</translation>
        </message>
        <message>
            <source>The answer from "%1" could not be understood. The details tell what was wrong with it.</source>
            <extracomment>%1 is a host, a server or a file</extracomment>
            <translation>Het antwoord van ‘%1’ kon niet worden begrepen. De details geven aan wat er mis mee was.</translation>
        </message>
        <message>
            <source>"%1" cannot be right. The details tell why.</source>
            <extracomment>%1 is what was entered, or a file</extracomment>
            <translation>‘%1’ kan niet juist zijn. De details geven de reden.</translation>
        </message>
        <message>
            <source>"%1" failed on this computer. The details tell what happened.</source>
            <extracomment>%1 is a file or a program</extracomment>
            <translation>Er is iets misgegaan met ‘%1’ op deze computer. De details geven aan wat er is gebeurd.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (It asked for %n second(s).)</source>
            <extracomment>%1 is a whole sentence; %n is how many seconds the service asks us to wait</extracomment>
            <translation>
                <numerusform>%1 (Gevraagde wachttijd: %Ln seconde.)</numerusform>
                <numerusform>%1 (Gevraagde wachttijd: %Ln seconden.)</numerusform>
            </translation>
        </message>
        <message>
            <source>Not Linux</source>
            <translation>Geen Linux</translation>
        </message>
        <message>
            <source>Cannot: %1</source>
            <extracomment>In a table: Docker cannot be put on this machine. %1 is a distribution, "SLES 12"</extracomment>
            <translation>Niet mogelijk: %1</translation>
        </message>
        <message>
            <source>Unknown distribution</source>
            <translation>Onbekende distributie</translation>
        </message>
        <message>
            <source>Start it first</source>
            <extracomment>In a table: what to do with the machine before it can get Docker</extracomment>
            <translation>Eerst starten</translation>
        </message>
        <message>
            <source>Azure is changing it</source>
            <translation>Wordt door Azure gewijzigd</translation>
        </message>
        <message>
            <source>Agent is not ready</source>
            <translation>Agent is niet gereed</translation>
        </message>
        <message>
            <source>Agent is too old</source>
            <translation>Agent is te oud</translation>
        </message>
        <message>
            <source>Extensions are not allowed</source>
            <translation>Extensies zijn niet toegestaan</translation>
        </message>
        <message>
            <source>Another script is in place</source>
            <translation>Er is al een ander script</translation>
        </message>
        <message>
            <source>An extension has failed</source>
            <translation>Een extensie is mislukt</translation>
        </message>
        <message>
            <source>No address</source>
            <translation>Geen adres</translation>
        </message>
        <message>
            <source>Has Docker</source>
            <translation>Heeft Docker</translation>
        </message>
        <message>
            <source>Can get Docker</source>
            <translation>Geschikt voor Docker</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Nog niet</translation>
        </message>
        <message>
            <source>Cannot get Docker</source>
            <translation>Niet geschikt voor Docker</translation>
        </message>
        <message>
            <source>This machine does not run Linux. Slipway sets up Docker on Linux only.</source>
            <translation>Op deze machine wordt geen Linux uitgevoerd. Slipway richt Docker alleen in op Linux.</translation>
        </message>
        <message>
            <source>Slipway cannot set up Docker on %1. A newer release may be possible.</source>
            <extracomment>%1 is a distribution, "SLES 12"</extracomment>
            <translation>Slipway kan Docker niet inrichten op %1. Met een nieuwere versie kan het mogelijk wel.</translation>
        </message>
        <message>
            <source>Azure does not say which Linux this is. Start the machine and wait until its agent reports.</source>
            <translation>Azure geeft niet aan welke Linux dit is. Start de machine en wacht tot de agent zich meldt.</translation>
        </message>
        <message>
            <source>The machine does not run. Start it first.</source>
            <translation>De machine wordt niet uitgevoerd. Start deze eerst.</translation>
        </message>
        <message>
            <source>Azure is changing the machine just now. Wait until that is over.</source>
            <translation>Azure wijzigt de machine op dit moment. Wacht tot dat klaar is.</translation>
        </message>
        <message>
            <source>The Azure agent on the machine is not ready. Wait a moment, or restart the machine.</source>
            <translation>De Azure-agent op de machine is niet gereed. Wacht even of start de machine opnieuw op.</translation>
        </message>
        <message>
            <source>The Azure agent on the machine is too old (%1). Update the package walinuxagent there.</source>
            <extracomment>%1 is the version of the Azure agent on the machine</extracomment>
            <translation>De Azure-agent op de machine is te oud (%1). Werk daar het pakket walinuxagent bij.</translation>
        </message>
        <message>
            <source>Extensions are switched off for this machine. Allow extension operations in the portal.</source>
            <translation>Extensies zijn voor deze machine uitgeschakeld. Sta extensiebewerkingen toe in Azure Portal.</translation>
        </message>
        <message>
            <source>The machine already has a Custom Script extension, "%1", and can have only one. Remove it in the portal if it is not needed any more.</source>
            <extracomment>%1 is the name of an extension</extracomment>
            <translation>De machine heeft al een Custom Script-extensie, ‘%1’, en kan er maar één hebben. Verwijder deze in Azure Portal als u de extensie niet meer nodig hebt.</translation>
        </message>
        <message>
            <source>The extension "%1" is in a failed state and blocks others. Repair or remove it in the portal.</source>
            <extracomment>%1 is the name of an extension</extracomment>
            <translation>De extensie ‘%1’ heeft de status Mislukt en blokkeert andere extensies. Herstel of verwijder deze in Azure Portal.</translation>
        </message>
        <message>
            <source>The machine has no address at which this computer could reach it. Give it one in the portal.</source>
            <translation>De machine heeft geen adres waarop deze computer de machine kan bereiken. Geef de machine een adres in Azure Portal.</translation>
        </message>
        <message>
            <source>Custom Script Extension</source>
            <extracomment>A way to install Docker: the name of an Azure extension</extracomment>
            <translation>Custom Script-extensie</translation>
        </message>
        <message>
            <source>Run Command</source>
            <extracomment>A way to install Docker: the name of an Azure feature</extracomment>
            <translation>Opdracht uitvoeren (Run Command)</translation>
        </message>
        <message>
            <source>Docker Extension (retired)</source>
            <extracomment>A way to install Docker: the name of an Azure extension that Microsoft retired</extracomment>
            <translation>Docker-extensie (buiten gebruik gesteld)</translation>
        </message>
        <message>
            <source>This machine cannot get Docker as it is. Choose another one.</source>
            <translation>Deze machine kan in de huidige toestand geen Docker krijgen. Kies een andere machine.</translation>
        </message>
        <message>
            <source>This way is not open for the machine. Choose another one.</source>
            <translation>Deze methode is niet beschikbaar voor de machine. Kies een andere methode.</translation>
        </message>
        <message>
            <source>The port must be between 1 and 65535.</source>
            <translation>De poort moet tussen 1 en 65535 liggen.</translation>
        </message>
        <message>
            <source>Port 22 belongs to SSH. Choose another one.</source>
            <translation>Poort 22 is van SSH. Kies een andere poort.</translation>
        </message>
        <message>
            <source>Give the new authority a name.</source>
            <translation>Geef de nieuwe certificeringsinstantie een naam.</translation>
        </message>
        <message>
            <source>Give the identity a name.</source>
            <translation>Geef de identiteit een naam.</translation>
        </message>
        <message>
            <source>The chosen authority does not exist any more. Choose another one.</source>
            <translation>De gekozen certificeringsinstantie bestaat niet meer. Kies een andere.</translation>
        </message>
        <message>
            <source>Enter at least one address that may reach the engine.</source>
            <translation>Voer minstens één adres in dat de engine mag bereiken.</translation>
        </message>
        <message>
            <source>"%1" is not an address. Write it like 203.0.113.7 or 203.0.113.0/24.</source>
            <extracomment>%1 is what was typed</extracomment>
            <translation>‘%1’ is geen adres. Schrijf het als 203.0.113.7 of 203.0.113.0/24.</translation>
        </message>
        <message>
            <source>"%1" means everybody on the Internet. Choose "Everybody" if that is what you want.</source>
            <extracomment>%1 is what was typed, "0.0.0.0/0"</extracomment>
            <translation>‘%1’ betekent iedereen op internet. Kies ‘Iedereen’ als u dat wilt.</translation>
        </message>
        <message>
            <source>Type the name of the machine to allow everybody.</source>
            <translation>Typ de naam van de machine om iedereen toe te staan.</translation>
        </message>
        <message>
            <source>The machine has no network security group in which a rule could be made. Choose "Nobody yet" and open the port yourself.</source>
            <translation>De machine heeft geen netwerkbeveiligingsgroep waarin een regel kan worden gemaakt. Kies ‘Nog niemand’ en open de poort zelf.</translation>
        </message>
        <message>
            <source>Make the authority "%1", a server certificate for %2, and the identity "%3"</source>
            <extracomment>A change of a plan. %1 is an authority, %2 the names and addresses of a machine, %3 an identity</extracomment>
            <translation>De certificeringsinstantie ‘%1’, een servercertificaat voor %2 en de identiteit ‘%3’ maken</translation>
        </message>
        <message>
            <source>With the chosen authority, make a server certificate for %1 and the identity "%2"</source>
            <extracomment>A change of a plan. %1 are the names and addresses of a machine, %2 is an identity</extracomment>
            <translation>Met de gekozen certificeringsinstantie een servercertificaat voor %1 en de identiteit ‘%2’ maken</translation>
        </message>
        <message>
            <source>Make the rule "%1" (priority %2) in "%3": let %4 through to port %5</source>
            <extracomment>A change of a plan. %1 is a rule, %2 its priority, %3 a network security group, %4 addresses, %5 a port</extracomment>
            <translation>De regel ‘%1’ (prioriteit %2) in ‘%3’ maken: %4 toegang geven tot poort %5</translation>
        </message>
        <message>
            <source>Install Docker on "%1" through the extension "%2", to listen on port %3 with TLS only</source>
            <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension, %3 a port</extracomment>
            <translation>Docker op ‘%1’ installeren via de extensie ‘%2’, zodat de engine alleen met TLS op poort %3 luistert</translation>
        </message>
        <message>
            <source>Check that Docker on "%1" answers at %2, port %3, over mutual TLS</source>
            <extracomment>A change of a plan. %1 is a machine, %2 its address, %3 a port</extracomment>
            <translation>Controleren of Docker op ‘%1’ via wederzijdse TLS-verificatie antwoordt op %2, poort %3</translation>
        </message>
        <message>
            <source>Add the host "%1" at %2</source>
            <extracomment>A change of a plan. %1 is a host, %2 where its engine listens</extracomment>
            <translation>De host ‘%1’ op %2 toevoegen</translation>
        </message>
        <message>
            <source>Make certificates</source>
            <translation>Certificaten maken</translation>
        </message>
        <message>
            <source>Open the port</source>
            <translation>Poort openen</translation>
        </message>
        <message>
            <source>Install Docker</source>
            <translation>Docker installeren</translation>
        </message>
        <message>
            <source>Check the connection</source>
            <translation>Verbinding controleren</translation>
        </message>
        <message>
            <source>Add the host</source>
            <translation>Host toevoegen</translation>
        </message>
        <message>
            <source>Waiting</source>
            <extracomment>State of a step of a set-up</extracomment>
            <translation>Wacht</translation>
        </message>
        <message>
            <source>Running</source>
            <comment>step</comment>
            <extracomment>State of a step of a set-up: it is being done now</extracomment>
            <translation>Wordt uitgevoerd</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>State of a step of a set-up</extracomment>
            <translation>Voltooid</translation>
        </message>
        <message>
            <source>Failed</source>
            <extracomment>State of a step of a set-up</extracomment>
            <translation>Mislukt</translation>
        </message>
        <message>
            <source>Being undone</source>
            <extracomment>State of a step of a set-up: it is being taken back</extracomment>
            <translation>Wordt ongedaan gemaakt</translation>
        </message>
        <message>
            <source>Undone</source>
            <extracomment>State of a step of a set-up: it was taken back</extracomment>
            <translation>Ongedaan gemaakt</translation>
        </message>
        <message>
            <source>Unknown</source>
            <extracomment>Power state of a virtual machine</extracomment>
            <translation>Onbekend</translation>
        </message>
        <message>
            <source>Starting</source>
            <extracomment>Power state of a virtual machine</extracomment>
            <translation>Wordt gestart</translation>
        </message>
        <message>
            <source>Running</source>
            <extracomment>Power state of a virtual machine</extracomment>
            <translation>Wordt uitgevoerd</translation>
        </message>
        <message>
            <source>Stopping</source>
            <extracomment>Power state of a virtual machine</extracomment>
            <translation>Wordt gestopt</translation>
        </message>
        <message>
            <source>Stopped</source>
            <extracomment>Power state of a virtual machine: switched off, still paid for</extracomment>
            <translation>Gestopt</translation>
        </message>
        <message>
            <source>Deallocating</source>
            <extracomment>Power state of a virtual machine</extracomment>
            <translation>Toewijzing wordt opgeheven</translation>
        </message>
        <message>
            <source>Stopped (deallocated)</source>
            <extracomment>Power state of a virtual machine: switched off and not paid for, as the Azure portal says it</extracomment>
            <translation>Gestopt (toewijzing opgeheven)</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>zojuist</translation>
        </message>
        <message numerus="yes">
            <source>%n s ago</source>
            <extracomment>How long ago; %n seconds, s is the unit's sign</extracomment>
            <translation>
                <numerusform>%Ln s geleden</numerusform>
                <numerusform>%Ln s geleden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <extracomment>How long ago; %n minutes, min is the unit's sign</extracomment>
            <translation>
                <numerusform>%Ln min geleden</numerusform>
                <numerusform>%Ln min geleden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <extracomment>How long ago; %n hours, h is the unit's sign</extracomment>
            <translation>
                <numerusform>%Ln u geleden</numerusform>
                <numerusform>%Ln u geleden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <extracomment>How long ago</extracomment>
            <translation>
                <numerusform>%Ln dag geleden</numerusform>
                <numerusform>%Ln dagen geleden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) ago</source>
            <extracomment>How long ago</extracomment>
            <translation>
                <numerusform>%Ln maand geleden</numerusform>
                <numerusform>%Ln maanden geleden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) ago</source>
            <extracomment>How long ago</extracomment>
            <translation>
                <numerusform>%Ln jaar geleden</numerusform>
                <numerusform>%Ln jaar geleden</numerusform>
            </translation>
        </message>
        <message>
            <source>ended %1</source>
            <extracomment>A certificate's end. %1 is "3 days ago"</extracomment>
            <translation>%1 verlopen</translation>
        </message>
        <message>
            <source>in less than an hour</source>
            <extracomment>When a certificate ends</extracomment>
            <translation>binnen een uur</translation>
        </message>
        <message numerus="yes">
            <source>in %n hour(s)</source>
            <extracomment>A certificate ends in %n hours</extracomment>
            <translation>
                <numerusform>over %Ln uur</numerusform>
                <numerusform>over %Ln uur</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <extracomment>A certificate ends in %n days</extracomment>
            <translation>
                <numerusform>over %Ln dag</numerusform>
                <numerusform>over %Ln dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n month(s)</source>
            <extracomment>A certificate ends in %n months</extracomment>
            <translation>
                <numerusform>over %Ln maand</numerusform>
                <numerusform>over %Ln maanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n year(s)</source>
            <extracomment>A certificate ends in %n years</extracomment>
            <translation>
                <numerusform>over %Ln jaar</numerusform>
                <numerusform>over %Ln jaar</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 s</source>
            <extracomment>How long something took; %1 is a number with one decimal, s means seconds</extracomment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <extracomment>How long something took: %1 minutes and %2 seconds</extracomment>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>Between the items of a list</extracomment>
            <translation>, </translation>
        </message>
    </context>
</TS>
