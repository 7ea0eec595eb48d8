<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>slipway::ui::AccessStep</name>
        <message>
            <source>Finding your address…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who may reach the engine?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One rule in the machine's network security group lets these addresses reach the engine's port. All others stay out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only this &amp;computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These &amp;addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N&amp;obody yet: I will open it myself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybod&amp;y: type the machine's name to allow it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find My Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the machine</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::ActivityPage</name>
        <message numerus="yes">
            <source>%n set-up(s) interrupted</source>
            <extracomment>Under the title: interrupted set-ups</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set-up(s) since Slipway was started</source>
            <extracomment>Under the title</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>What Slipway does on your machines, step by step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record of this set-up cannot be read, so it can neither go on nor be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activity</source>
            <extracomment>Title of a page: what Slipway does and did</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been done yet. When you set up Docker on a machine, every step of it stands here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Machines</source>
            <extracomment>Button: opens the page Machines</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::AttentionList</name>
        <message numerus="yes">
            <source>and %n more</source>
            <extracomment>%n more things need attention and are not listed</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>Button: takes back what an interrupted set-up has done</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue</source>
            <extracomment>Button: goes on with an interrupted set-up</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try Now</source>
            <extracomment>Button: tries to connect at once instead of waiting</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <extracomment>Button: opens the page Certificates</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::Banner</name>
        <message>
            <source>Details</source>
            <extracomment>Button of an error: shows the technical lines</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button: closes a message</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::CertificateDetail</name>
        <message>
            <source>Certificate Details</source>
            <extracomment>Accessible name of the pane that shows one certificate</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <extracomment>Kind of certificate</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject</source>
            <extracomment>Whom a certificate is for</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names</source>
            <extracomment>DNS names and addresses in a certificate</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <extracomment>From when a certificate is valid</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To</source>
            <extracomment>Until when a certificate is valid</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key</source>
            <extracomment>Kind of cryptographic key</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Serial</source>
            <extracomment>Serial number of a certificate</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SHA-256</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Creating, importing, exporting and renewing by hand come in a later version. Today the set-up of Docker on a machine makes what it needs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1 is a date and time, %2 is "in 12 days"</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::CertificateModel</name>
        <message>
            <source>State</source>
            <extracomment>Column of the table of certificates</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <extracomment>Column of the table of certificates</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <extracomment>Column of the table of certificates: authority, server or identity</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed By</source>
            <extracomment>Column of the table of certificates: the authority that signed it</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends</source>
            <extracomment>Column of the table of certificates: when it is no longer valid</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not valid yet</source>
            <extracomment>State of a certificate</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid</source>
            <extracomment>State of a certificate</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ends soon</source>
            <extracomment>State of a certificate</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended</source>
            <extracomment>State of a certificate</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authority</source>
            <extracomment>Kind of certificate: one that signs others</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server</source>
            <extracomment>Kind of certificate: of a Docker engine</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identity</source>
            <extracomment>Kind of certificate: with it Slipway or a person proves who they are</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::CertificatesPage</name>
        <message>
            <source>There are no certificates yet. Setting up Docker on a machine makes an authority, a certificate for the machine and an identity for this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Machines</source>
            <extracomment>Button: opens the page Machines</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No certificate matches the filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear Filter</source>
            <extracomment>Button: empties the filter field</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who may talk to your engines, and how your engines prove who they are.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n certificate(s), all valid</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s), %L1 ended or ending soon</source>
            <extracomment>%1 is how many of them need attention</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Certificates</source>
            <extracomment>Title of a page</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter Certificates</source>
            <extracomment>Accessible name of a filter field</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter: name, kind:server, authority:slipway  (/)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::CertificatesStep</name>
        <message>
            <source>%1 authority</source>
            <extracomment>Name of a new certificate authority; %1 is the name of a machine</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which certificates protect the engine?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine will answer only to identities that this authority has signed. Whoever holds such an identity is root on the machine, so one authority for each machine or team is best.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a &amp;new authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use an &amp;existing authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Existing authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Na&amp;me:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Identity:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name on the certificate that this computer shows to the engine.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::CommandPalette</name>
        <message>
            <source>Command Palette</source>
            <extracomment>Title of the window in which commands are found by typing</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::Confirm</name>
        <message>
            <source>Cancel</source>
            <extracomment>Button: do nothing</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::ConnectDialog</name>
        <message>
            <source>Connect to a Host</source>
            <extracomment>Title of a window</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A host is a computer with a Docker Engine that this computer can reach. It is added when its engine has answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name:</source>
            <extracomment>Field: what a host is called in Slipway</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Endpoint:</source>
            <extracomment>Field: where a Docker Engine listens</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tcp://address:2376 with TLS, ssh://user@address, or unix:///var/run/docker.sock. TCP without TLS is refused: whoever reaches such an engine owns the machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate Folder:</source>
            <extracomment>Field: folder with ca.pem, cert.pem and key.pem</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder with ca.pem, cert.pem and key.pem. They are copied; the folder is not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Browse…</source>
            <extracomment>Button: chooses a folder</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect</source>
            <extracomment>Button: tries to reach the host, then adds it</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate Folder</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::ContainerDetail</name>
        <message>
            <source>Container Details</source>
            <extracomment>Accessible name of the pane that shows one container</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ID</source>
            <extracomment>Identifier of a container</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Image</source>
            <extracomment>Docker image of a container</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command</source>
            <extracomment>What a container runs</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Created</source>
            <extracomment>When a container was made</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ports</source>
            <extracomment>Network ports of a container</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project</source>
            <extracomment>Docker Compose project of a container</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Host</source>
            <extracomment>Machine whose engine runs a container</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labels</source>
            <extracomment>Docker labels of a container</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logs, terminal and statistics are not part of this version yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1 is a date and time, %2 is "3 days ago"</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::ContainerModel</name>
        <message>
            <source>State</source>
            <extracomment>Column of the table of containers</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <extracomment>Column of the table of containers</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Image</source>
            <extracomment>Column of the table of containers: the Docker image, not a picture</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <extracomment>Column of the table of containers: "Up for 3 hours"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ports</source>
            <extracomment>Column of the table of containers: network ports</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project</source>
            <extracomment>Column of the table of containers: the Docker Compose project that a container belongs to</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Created</source>
            <extracomment>Column of the table of containers: when a container was made</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Host</source>
            <extracomment>Column of the table of containers: the machine whose engine runs them</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::ContainersPage</name>
        <message>
            <source>%1 on %2</source>
            <extracomment>One of several containers: %1 is its name, %2 the host it is on</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <extracomment>Last line of a list: %n more containers are not named</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n Container(s)</source>
            <extracomment>Title of a question</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Remove the container "%1" from the host "%2"? What it wrote outside of volumes is lost.</source>
            <extracomment>%1 is a container, %2 the host it is on</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Remove these %n container(s)? What they wrote outside of volumes is lost.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A container that runs is stopped first.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Stop %n Container(s)</source>
            <extracomment>Title of a question</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Stop the container "%1" on the host "%2"? You can start it again.</source>
            <extracomment>%1 is a container, %2 the host it is on</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Stop these %n container(s)? You can start them again.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Restart %n Container(s)</source>
            <extracomment>Title of a question</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Restart the container "%1" on the host "%2"? It stops for a moment.</source>
            <extracomment>%1 is a container, %2 the host it is on</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Restart these %n container(s)? They stop for a moment.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Start</source>
            <extracomment>Button: starts containers</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <extracomment>Button: stops containers</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restart</source>
            <extracomment>Button: stops containers and starts them again</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <extracomment>Button: removes containers</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What runs on your hosts, live.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n container(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <extracomment>How many containers run; follows "12 containers"</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nothing is known yet about what runs here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2 · %L3 match the filter · updated %4</source>
            <extracomment>Under the title. %1 is "12 containers", %2 is "5 running", %3 is a number, %4 is "12 s ago"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2 · updated %3</source>
            <extracomment>Under the title. %1 is "12 containers", %2 is "5 running", %3 is "12 s ago"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no host yet. Set up Docker on one of your machines, or connect to a host that has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Machines</source>
            <extracomment>Button: opens the page Machines</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connecting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What runs here is not known, because there is no connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try Now</source>
            <extracomment>Button: tries to connect at once instead of waiting</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no containers here yet. As soon as one is made, it appears by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No container matches the filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear Filter</source>
            <extracomment>Button: empties the filter field</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No connection to "%1", Slipway tries again by itself. %2</source>
            <extracomment>%1 is a host, %2 the reason as one or two sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>No connection to %n host(s), Slipway tries again by itself: %1</source>
            <extracomment>%1 is a list of hosts</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Forget Host</source>
            <extracomment>Title of a question</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take "%1" out of the list of hosts? Nothing changes on the machine: Docker and its containers stay.</source>
            <extracomment>%1 is a host</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget</source>
            <extracomment>Button: takes a host out of the list</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Containers</source>
            <extracomment>Title of a page</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect to a Host…</source>
            <extracomment>Button: adds a host by hand</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter Containers</source>
            <extracomment>Accessible name of a filter field</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter: name, state:running, image:nginx, host:web-01, project:blog  (/)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hosts</source>
            <extracomment>Accessible name of the list of hosts</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::DetailsBox</name>
        <message>
            <source>Details</source>
            <extracomment>Accessible name of a box with technical lines about an error</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <extracomment>Button: copies the technical lines to the clipboard</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::DockerStep</name>
        <message>
            <source>How should Docker be installed?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The machine installs Docker from its distribution's own signed packages, and keeps an engine that is already there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Route:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Port:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Azure agent on the machine runs one script, once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Docker's usual port with TLS is 2376.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::HomePage</name>
        <message>
            <source>The record of this set-up cannot be read, so it can neither go on nor be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Machines</source>
            <extracomment>Button: opens the page Machines</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your Azure Machines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See every Linux machine of your subscriptions, and put Docker on the ones you choose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign In to Azure</source>
            <extracomment>Button: opens the window for signing in to Azure</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Sandbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practise on an Azure and a Docker Engine inside this program. No account, no cost, nothing real.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the Sandbox</source>
            <extracomment>Button: opens the embedded sandbox</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A Host You Already Have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watch the containers of a Docker Engine over TLS, SSH or a local socket.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connect to a Host</source>
            <extracomment>Button: opens the window for adding a host by hand</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed in as %1 · %2</source>
            <extracomment>Under the title. %1 is an account, %2 is a cloud: "Azure" or "Sandbox"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Docker on your Azure Linux machines, by pointing and clicking.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home</source>
            <extracomment>Title of a page: where the program begins</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs Attention</source>
            <extracomment>Title above the list of what needs somebody's attention</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hosts</source>
            <extracomment>Title above the hosts</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The set-up of Docker on "%1" was interrupted</source>
            <extracomment>%1 is a machine</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%L1 of %L2 steps done, started %3</source>
            <extracomment>%1 and %2 are numbers, %3 is "3 h ago"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No connection to "%1"</source>
            <extracomment>%1 is a host</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of "%1" has ended</source>
            <extracomment>%1 is the name of a certificate</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of "%1" ends %2</source>
            <extracomment>%1 is the name of a certificate, %2 is "in 12 days"</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::HostList</name>
        <message>
            <source>Forget Host…</source>
            <extracomment>Menu: takes a host out of Slipway's list; nothing changes on the machine</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::HostModel</name>
        <message>
            <source>All Hosts</source>
            <extracomment>First line of the list of hosts: the containers of all of them</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Containers</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::HostStrip</name>
        <message>
            <source>%L1 of %L2 containers running</source>
            <extracomment>How many of a host's containers run: %1 of %2</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>%1 is "Docker 27.1.1" or "Connecting", %2 is "5 of 12 containers running"</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::LearnPage</name>
        <message>
            <source>A container is a program that runs with its own files, its own network and its own limits, although it shares the Linux kernel with everything else on the machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An image is the set of files that a container starts from. It never changes; a new version is a new image.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A container is one run of an image. What it writes is lost when it is removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A volume keeps data that has to outlive a container: a database belongs in one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine is the service that does the work. Slipway asks it, as the docker command does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A Compose project is a group of containers that were described together in one file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the States Mean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A container that has exited with 0 did its work. Another number is an error: 137 means that it was killed, often for using more memory than it was allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slipway changes nothing before you have seen every change, and it can take each one back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Five Steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificates: an authority of your own, a certificate for the machine, an identity for this computer. They are made here, and the key of the authority never leaves this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network rule: the port of the engine is opened in the network security group, for the addresses you name and for nobody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Installation: Azure runs a script on the machine, which installs Docker from the packages of its distribution. Nothing listens before the certificates are there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check: Slipway connects by itself. Only an answer over mutual TLS counts as success, not what Azure reports.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Host: the machine appears on the page Containers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When Something Goes Wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every step is written down before the next one begins. After a failure, or when this computer was switched off, Home offers to continue or to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever can talk to a Docker Engine can become root on its machine: a container may be given any file and any device. Treat access to the engine like the password of root.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What Follows from That</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never let an engine listen on TCP without TLS, not even for a minute. Such ports are found within hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mutual TLS means that both sides show a certificate. The engine then refuses everybody whom your authority has not signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the port for your own address only. A certificate is the lock, the network rule is the fence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Membership of the group docker on a machine is the same as root there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not hand the engine's socket to a container unless you would hand it the machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give each person and each program an identity of its own, so that one can be replaced without the others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the ends of your certificates now and then. Home tells you 30 days before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Azure's virtual machines and Docker's containers both divide a computer, at different heights.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Virtual Machines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A hypervisor gives each machine its own kernel on hardware that is divided by the processor itself. The border is strong. A machine takes a minute to start and memory for a whole system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Containers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Containers share one kernel, which keeps them apart with namespaces and limits. They start in less than a second and cost little more than the program itself. A flaw in the kernel is a flaw in the border.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both Together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put what must not trust each other on different machines, and what belongs together into containers on one. That is what Slipway is made for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Docker and Containers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the Set-Up Works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safe Practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Machines and Containers Compared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learn</source>
            <extracomment>Title of a page with explanations</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Four short texts about what Slipway does, and why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts</source>
            <extracomment>Accessible name of the list of texts</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::MachineDetail</name>
        <message>
            <source>Machine Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Networking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extensions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resource group:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subscription:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Image:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agent:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public address:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Private address:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DNS name:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can get Docker by: %1</source>
            <extracomment>%1 is a list of routes, e.g. "Custom Script extension"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Containers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start Machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add Docker…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::MachineModel</name>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Location</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resource Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subscription</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::MachineStep</name>
        <message>
            <source>Add Docker to %1</source>
            <extracomment>%1 is the name of a machine</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is changed until you have seen the plan and agreed to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operating system:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resource group:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agent:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::MachinesPage</name>
        <message>
            <source>Machines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add Docker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try Again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter Machines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter: name, address, os:ubuntu, state:running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in to see your machines, or practise in the sandbox.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no machines in the subscriptions of this account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to Home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not signed in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking Azure for machines…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n machine(s)</source>
            <extracomment>First part of the status line; the second part says in how many subscriptions</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n subscription(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <extracomment>%1 is "38 machines", %2 is "3 subscriptions"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 in %2 · updated %3</source>
            <extracomment>%1 is "38 machines", %2 is "3 subscriptions", %3 is "12 s ago"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy Resource ID</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::MainWindow</name>
        <message>
            <source>&amp;File</source>
            <extracomment>Menu</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Sign In to Azure…</source>
            <extracomment>Menu: opens the window for signing in</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open the Sandbox</source>
            <extracomment>Menu: opens the embedded sandbox</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Connect to a Host…</source>
            <extracomment>Menu: opens the window for adding a host by hand</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign O&amp;ut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <extracomment>Menu</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Narrow Rail</source>
            <extracomment>Menu: makes the list of pages at the left narrow or wide</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command &amp;Palette…</source>
            <extracomment>Menu: opens the window in which commands are found by typing</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <extracomment>Menu</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Learn</source>
            <extracomment>Menu: opens the page Learn</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;About Slipway</source>
            <extracomment>Menu: opens the page Settings, which tells the version</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slipway (Sandbox)</source>
            <extracomment>Title of the window while the sandbox is open</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign Out</source>
            <extracomment>Menu: ends the session</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Containers on %1</source>
            <extracomment>Command: %1 is a host</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home</source>
            <extracomment>Name of a page: where the program begins</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Machines</source>
            <extracomment>Name of a page: virtual machines</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Containers</source>
            <extracomment>Name of a page: Docker containers</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificates</source>
            <extracomment>Name of a page</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activity</source>
            <extracomment>Name of a page: what Slipway does and did</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learn</source>
            <extracomment>Name of a page with explanations</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <extracomment>Name of a page</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::ProgressStep</name>
        <message>
            <source>Docker %1 answers over mutual TLS</source>
            <extracomment>%1 is a version number such as 27.1</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. What was done so far can be continued or undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything that was set up has been taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Setting up Docker on %1</source>
            <extracomment>%1 is the name of a machine</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can close this window: the set-up goes on and is shown under Activity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Containers</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::Rail</name>
        <message>
            <source>Pages</source>
            <extracomment>Accessible name of the list of pages</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expand</source>
            <extracomment>Button: makes the list of pages wide or narrow</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collapse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signing in…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign In</source>
            <extracomment>Button at the foot of the rail</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::ReviewStep</name>
        <message>
            <source>What will be changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are all the changes. Keys and other secrets are shown as asterisks. Nothing has been changed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>az Commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ARM Requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try Again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::RunCard</name>
        <message>
            <source>Under way</source>
            <extracomment>State of a set-up of Docker</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <extracomment>State of a set-up of Docker</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <extracomment>State of a set-up of Docker</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <extracomment>State of a set-up of Docker: somebody stopped it</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being undone</source>
            <extracomment>State of a set-up of Docker: what it did is being taken back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone</source>
            <extracomment>State of a set-up of Docker: what it did was taken back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>Button: stops a set-up</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <extracomment>Button: takes back what a set-up has done</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue</source>
            <extracomment>Button: goes on with a set-up, or tries its failed step again</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Containers</source>
            <extracomment>Button: opens the page Containers</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>started %1</source>
            <extracomment>%1 is "3 h ago"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Docker on %1</source>
            <extracomment>Title of a set-up; %1 is a machine</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interrupted</source>
            <extracomment>State of a set-up of Docker: the program ended before it was over</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::SandboxSign</name>
        <message>
            <source>Sandbox</source>
            <extracomment>Sign that is always visible while people practise on the embedded cloud</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the sandbox: an Azure and a Docker Engine inside this program. Nothing here is real, and nothing costs money.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <extracomment>Title of a page</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you choose here takes effect at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look and Language</source>
            <extracomment>Title of a group of settings: language and colours</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As on This Computer</source>
            <extracomment>Choice of language: that of the computer
----------
Choice of theme: that of the computer</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <extracomment>Choice of theme: dark text on light ground</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <extracomment>Choice of theme: light text on dark ground</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data and Sign-In</source>
            <extracomment>Title of a group: where data is and who signs in</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data Folder:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hosts, certificates, keys and the records of set-ups. Choose another one with the option --data-dir.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client ID:</source>
            <extracomment>Identifier of the application as which Slipway signs in to Azure</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The application as which Slipway asks Azure for a code when you sign in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Slipway</source>
            <extracomment>Title of a group: version and licence</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slipway %1, built on Qt %2. Free software under the GNU General Public License, version 3 or later.</source>
            <extracomment>%1 is the version of Slipway, %2 that of Qt</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::SetupWizard</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set Up Docker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add Docker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close While Setting Up?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Docker is still being set up on %1. It can go on in the background; you find it under Activity.</source>
            <extracomment>%1 is the name of a machine</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go On in the Background</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::SignInDialog</name>
        <message>
            <source>Sign In to Azure</source>
            <extracomment>Title of a window</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ways to Sign In</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a Code</source>
            <extracomment>Tab: sign in with a code that is entered in a browser</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service Principal</source>
            <extracomment>Tab: sign in as a service principal, Azure's account for programs</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You get a short code and enter it on Microsoft's page, in a browser on this or another device.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tenant:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Optional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its ID or domain, such as example.com. Leave it empty to use that of your account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Get a Code</source>
            <extracomment>Button: asks Azure for a code to sign in with</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <extracomment>Button: copies the code to the clipboard</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Browser</source>
            <extracomment>Button: opens the page for the code in a browser</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter only a code that you asked for yourself, here. Nobody else needs it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An account for programs. Its secret is used once to sign in and is not stored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client ID:</source>
            <extracomment>Field: identifier of an application registered in Azure</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client Secret:</source>
            <extracomment>Field: password of an application registered in Azure</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign In</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open %1 and enter this code:</source>
            <extracomment>%1 is a web address</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code has ended.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Waiting for you. The code is good for %n second(s) more.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting for you. The code is good for %n minute(s) more.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::StepLine</name>
        <message>
            <source>%1 s</source>
            <extracomment>Seconds that a step took; %1 is a number</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::StepRail</name>
        <message>
            <source>Machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Docker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Access</source>
            <extracomment>Who may reach the engine over the network</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::SummaryPane</name>
        <message>
            <source>Port %1</source>
            <extracomment>%1 is a port number</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authority “%1”</source>
            <extracomment>%1 is the name of a certificate authority</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New authority “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identity “%1”</source>
            <extracomment>%1 is the name on a client certificate</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open to %1</source>
            <extracomment>%1 is a list of network addresses</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open to nobody yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open to everybody</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>slipway::ui::words</name>
        <message numerus="yes">
            <source>%n second(s)</source>
            <extracomment>How long a container has run</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <extracomment>How long a container has run</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <extracomment>How long a container has run</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <extracomment>How long a container has run</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Restarts again and again, last ended with %1 %2</source>
            <extracomment>Status of a container. %1 is the exit code of its last run, %2 is "3 min ago"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exited with %1, %2</source>
            <extracomment>Status of a container. %1 is its exit code, %2 is "3 min ago"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Created</source>
            <extracomment>State of a container: it was made and has never run</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running</source>
            <comment>container</comment>
            <extracomment>State of a container</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <extracomment>State of a container</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restarting</source>
            <extracomment>State of a container: it is between two runs</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removing</source>
            <extracomment>State of a container: it is being removed</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exited</source>
            <extracomment>State of a container: its process has ended</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dead</source>
            <extracomment>State of a container: it could not be removed whole</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown</source>
            <comment>container</comment>
            <extracomment>State of a container that the engine did not tell</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown (%1)</source>
            <extracomment>State of a container that Slipway has no word for; %1 is the engine's own</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>health not known yet</source>
            <extracomment>Result of a container's health check: it has not been told yet</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>healthy</source>
            <extracomment>Result of a container's health check</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unhealthy</source>
            <extracomment>Result of a container's health check</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused, up for %1</source>
            <extracomment>Status of a container. %1 is "3 hours"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up for %1</source>
            <extracomment>Status of a container. %1 is "3 hours": how long it has run</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>Status of a container. %1 is "Up for 3 hours", %2 is "healthy" or "unhealthy"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not connected</source>
            <extracomment>State of the connection to a host</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connecting</source>
            <extracomment>State of the connection to a host</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connected</source>
            <extracomment>State of the connection to a host</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Docker %1</source>
            <extracomment>State of the connection to a host; %1 is the version of its Docker Engine</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No connection, trying again</source>
            <extracomment>State of the connection to a host: it failed and will be tried again by itself</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of "%1" has ended. Renew it, or check the clock of this computer.</source>
            <extracomment>%1 is a host, server or file</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of "%1" is not valid yet. Check the clocks of both computers.</source>
            <extracomment>%1 is a host, server or file</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of "%1" was not signed by the authority that Slipway trusts for it. Docker may have been set up there anew, or somebody stands in between.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of "%1" was made for another name or address. If the address of the machine has changed, set up Docker again to get a new certificate.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of "%1" was not made for this use. Get one that is for servers.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of "%1" has a key or signature that is too weak. Make a new one.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of "%1" was revoked. Do not trust this host before you know why.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is not a certificate that can be read. Choose a PEM or DER file.</source>
            <extracomment>%1 is a host, server or file</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of "%1" does not lead to a trusted authority in a valid way.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" refused the certificate of this computer. Use an identity that its authority signed.</source>
            <extracomment>%1 is a host</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key and the certificate of "%1" do not belong together. Choose the pair that does.</source>
            <extracomment>%1 is a file or a name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is not a private key that can be read. Choose a PEM file.</source>
            <extracomment>%1 is a file or a name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key "%1" is protected by a password. Choose a key without one.</source>
            <extracomment>%1 is a file or a name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Others on this computer can read "%1". Take their permission away, then try again.</source>
            <extracomment>%1 is a file</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is too large to be what was asked for.</source>
            <extracomment>%1 is a file</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Docker Engine on "%1" and Slipway have no API version in common. Update the engine.</source>
            <extracomment>%1 is a host</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer led away to another server, "%1", and was not followed.</source>
            <extracomment>%1 is a server</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sign-in was declined. Start it again to get a new code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code was not entered in time. Start again to get a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The client ID or its secret is not right, or the secret has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The set-up was taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There was no answer in time. Check the network connection, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no connection. Check the network connection, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A protected connection could not be made. The details tell why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are not signed in any more. Sign in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your account may not do this. Ask the owner of the subscription for a role that can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not exist any more. Refresh the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is busy, or in a state in which this cannot be done. Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service asks for a pause. Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service reported a failure. The details tell what it said.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer could not be understood. The details tell what was wrong with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was entered cannot be right. The details tell why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something on this computer failed: a file, a program or memory. The details tell what.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" was cancelled.</source>
            <extracomment>%1 is what it was about: a host, a container, a file</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" did not answer in time. Check that it runs and that the network lets you through.</source>
            <extracomment>%1 is a host, a server or a resource</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot reach "%1". Check the address, the network rule and the network connection.</source>
            <extracomment>%1 is a host or a server</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A protected connection to "%1" could not be made. The details tell why.</source>
            <extracomment>%1 is a host or a server</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" asks you to sign in again.</source>
            <extracomment>%1 is a host, a server or a resource</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are not allowed to do this with "%1". Ask its owner for a role that can.</source>
            <extracomment>%1 is a host, a resource or a file</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" was not found. It may have been removed in the meantime.</source>
            <extracomment>%1 is a container, a resource or a file</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is busy, or in a state in which this cannot be done. Try again in a moment.</source>
            <extracomment>%1 is a container or a resource</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" asks for a pause. Try again in a moment.</source>
            <extracomment>%1 is a server or a resource</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" reported a failure. The details tell what it said.</source>
            <extracomment>%1 is a host or a resource</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer from "%1" could not be understood. The details tell what was wrong with it.</source>
            <extracomment>%1 is a host, a server or a file</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" cannot be right. The details tell why.</source>
            <extracomment>%1 is what was entered, or a file</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" failed on this computer. The details tell what happened.</source>
            <extracomment>%1 is a file or a program</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 (It asked for %n second(s).)</source>
            <extracomment>%1 is a whole sentence; %n is how many seconds the service asks us to wait</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Not Linux</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot: %1</source>
            <extracomment>In a table: Docker cannot be put on this machine. %1 is a distribution, "SLES 12"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown distribution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start it first</source>
            <extracomment>In a table: what to do with the machine before it can get Docker</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Azure is changing it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agent is not ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agent is too old</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extensions are not allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another script is in place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An extension has failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has Docker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can get Docker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot get Docker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This machine does not run Linux. Slipway sets up Docker on Linux only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slipway cannot set up Docker on %1. A newer release may be possible.</source>
            <extracomment>%1 is a distribution, "SLES 12"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Azure does not say which Linux this is. Start the machine and wait until its agent reports.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The machine does not run. Start it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Azure is changing the machine just now. Wait until that is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Azure agent on the machine is not ready. Wait a moment, or restart the machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Azure agent on the machine is too old (%1). Update the package walinuxagent there.</source>
            <extracomment>%1 is the version of the Azure agent on the machine</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extensions are switched off for this machine. Allow extension operations in the portal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The machine already has a Custom Script extension, "%1", and can have only one. Remove it in the portal if it is not needed any more.</source>
            <extracomment>%1 is the name of an extension</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The extension "%1" is in a failed state and blocks others. Repair or remove it in the portal.</source>
            <extracomment>%1 is the name of an extension</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The machine has no address at which this computer could reach it. Give it one in the portal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Custom Script Extension</source>
            <extracomment>A way to install Docker: the name of an Azure extension</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run Command</source>
            <extracomment>A way to install Docker: the name of an Azure feature</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Docker Extension (retired)</source>
            <extracomment>A way to install Docker: the name of an Azure extension that Microsoft retired</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This machine cannot get Docker as it is. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This way is not open for the machine. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The port must be between 1 and 65535.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port 22 belongs to SSH. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the new authority a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the identity a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chosen authority does not exist any more. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter at least one address that may reach the engine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is not an address. Write it like 203.0.113.7 or 203.0.113.0/24.</source>
            <extracomment>%1 is what was typed</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" means everybody on the Internet. Choose "Everybody" if that is what you want.</source>
            <extracomment>%1 is what was typed, "0.0.0.0/0"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the name of the machine to allow everybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The machine has no network security group in which a rule could be made. Choose "Nobody yet" and open the port yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make certificates for "%1"</source>
            <extracomment>A change of a plan; %1 is a machine</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the engine's port through in "%1"</source>
            <extracomment>A change of a plan; %1 is a network security group</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install Docker on "%1"</source>
            <extracomment>A change of a plan; %1 is a machine</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that Docker on "%1" answers over mutual TLS</source>
            <extracomment>A change of a plan; %1 is a machine</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add "%1" to the hosts of Slipway</source>
            <extracomment>A change of a plan; %1 is a machine</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1 is a change ("Install Docker on web-01"), %2 what belongs to it: names, addresses, a port</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make certificates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install Docker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <extracomment>State of a step of a set-up</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running</source>
            <comment>step</comment>
            <extracomment>State of a step of a set-up: it is being done now</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <extracomment>State of a step of a set-up</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <extracomment>State of a step of a set-up</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being undone</source>
            <extracomment>State of a step of a set-up: it is being taken back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undone</source>
            <extracomment>State of a step of a set-up: it was taken back</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown</source>
            <extracomment>Power state of a virtual machine</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting</source>
            <extracomment>Power state of a virtual machine</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running</source>
            <extracomment>Power state of a virtual machine</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping</source>
            <extracomment>Power state of a virtual machine</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped</source>
            <extracomment>Power state of a virtual machine: switched off, still paid for</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deallocating</source>
            <extracomment>Power state of a virtual machine</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped (deallocated)</source>
            <extracomment>Power state of a virtual machine: switched off and not paid for, as the Azure portal says it</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>just now</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n s ago</source>
            <extracomment>How long ago; %n seconds, s is the unit's sign</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <extracomment>How long ago; %n minutes, min is the unit's sign</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <extracomment>How long ago; %n hours, h is the unit's sign</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <extracomment>How long ago</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) ago</source>
            <extracomment>How long ago</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) ago</source>
            <extracomment>How long ago</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>ended %1</source>
            <extracomment>A certificate's end. %1 is "3 days ago"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in less than an hour</source>
            <extracomment>When a certificate ends</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>in %n hour(s)</source>
            <extracomment>A certificate ends in %n hours</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <extracomment>A certificate ends in %n days</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n month(s)</source>
            <extracomment>A certificate ends in %n months</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n year(s)</source>
            <extracomment>A certificate ends in %n years</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 s</source>
            <extracomment>How long something took; %1 is a number with one decimal, s means seconds</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 min %2 s</source>
            <extracomment>How long something took: %1 minutes and %2 seconds</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <extracomment>Between the items of a list</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
