<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>slipway::ui::AccountTrouble</name>
    <message numerus="yes">
        <source>The machines of %n accounts and tenants are not shown.</source>
        <extracomment>%n is how many accounts and tenants show no machines: two or more</extracomment>
        <translation>
            <numerusform>The machines of %n account or tenant are not shown.</numerusform>
            <numerusform>The machines of %n accounts and tenants are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccountsPane</name>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ActivityPage</name>
    <message numerus="yes">
        <source>%n set-up(s) interrupted</source>
        <extracomment>Under the title: interrupted set-ups</extracomment>
        <translation>
            <numerusform>%n set-up interrupted</numerusform>
            <numerusform>%n set-ups interrupted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set-up(s) since Slipway was started</source>
        <extracomment>Under the title</extracomment>
        <translation>
            <numerusform>%n set-up since Slipway was started</numerusform>
            <numerusform>%n set-ups since Slipway was started</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::AttentionList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>%n more things need attention and are not listed</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::AzureAuthoritiesPane</name>
    <message numerus="yes">
        <source>%n authority(ies) added and trusted for Azure from now on.</source>
        <translation>
            <numerusform>%n authority added and trusted for Azure from now on.</numerusform>
            <numerusform>%n authorities added and trusted for Azure from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::CertificatesPage</name>
    <message numerus="yes">
        <source>%n certificate(s), all valid</source>
        <translation>
            <numerusform>%n certificate, valid</numerusform>
            <numerusform>%n certificates, all valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s), %L1 ended or ending soon</source>
        <extracomment>%1 is how many of them need attention</extracomment>
        <translation>
            <numerusform>%n certificate, %L1 ended or ending soon</numerusform>
            <numerusform>%n certificates, %L1 ended or ending soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) cannot be used: %1</source>
        <extracomment>%n entries of the certificate store</extracomment>
        <translation>
            <numerusform>%n certificate cannot be used: %1</numerusform>
            <numerusform>%n certificates cannot be used: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>%n more things use a certificate</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Former Certificate(s)…</source>
        <extracomment>Menu: removes all certificates in whose place engines show another; %n of them</extracomment>
        <translation>
            <numerusform>Remove %n Former Certificate…</numerusform>
            <numerusform>Remove %n Former Certificates…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n certificate(s) from this computer? They cannot be brought back.</source>
        <extracomment>%n certificates, which are listed below</extracomment>
        <translation>
            <numerusform>Remove %n certificate from this computer? It cannot be brought back.</numerusform>
            <numerusform>Remove %n certificates from this computer? They cannot be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Certificate(s)</source>
        <extracomment>Title of a window; %n certificates</extracomment>
        <translation>
            <numerusform>Remove %n Certificate</numerusform>
            <numerusform>Remove %n Certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ContainerModel</name>
    <message numerus="yes">
        <source>%1 of one core. That is %2 of the host, which has %n core(s).</source>
        <extracomment>Tool tip of the column CPU. %1 is &quot;150 %&quot;, %2 is &quot;37 %&quot;, %n is the number of cores of the host</extracomment>
        <translation>
            <numerusform>%1 of one core. That is %2 of the host, which has %Ln core.</numerusform>
            <numerusform>%1 of one core. That is %2 of the host, which has %Ln cores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <extracomment>Heading of a group. %n containers</extracomment>
        <translation>
            <numerusform>%Ln container</numerusform>
            <numerusform>%Ln containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n one-off run(s)</source>
        <extracomment>Heading of a group. %1 is &quot;blog · 3 containers, 2 running&quot;; %n containers that were run once, by hand or as a hook, and are none of the project&apos;s services</extracomment>
        <translation>
            <numerusform>%1, %n one-off run</numerusform>
            <numerusform>%1, %n one-off runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ContainersPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of a list: %n more containers are not named</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Container(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>Remove %n Container</numerusform>
            <numerusform>Remove %n Containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove these %n container(s)? What they wrote outside of volumes is lost.</source>
        <translation>
            <numerusform>Remove this %n container? What it wrote outside of volumes is lost.</numerusform>
            <numerusform>Remove these %n containers? What they wrote outside of volumes is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n Container(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>Stop %n Container</numerusform>
            <numerusform>Stop %n Containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop these %n container(s)? You can start them again.</source>
        <translation>
            <numerusform>Stop this %n container? You can start it again.</numerusform>
            <numerusform>Stop these %n containers? You can start them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n Container(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>Restart %n Container</numerusform>
            <numerusform>Restart %n Containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart these %n container(s)? They stop for a moment.</source>
        <translation>
            <numerusform>Restart this %n container? It stops for a moment.</numerusform>
            <numerusform>Restart these %n containers? They stop for a moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n container</numerusform>
            <numerusform>%n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <extracomment>How many containers run; follows &quot;12 containers&quot;</extracomment>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n Container(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>Pause %Ln Container</numerusform>
            <numerusform>Pause %Ln Containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause these %n container(s)? They stand still until you resume them.</source>
        <translation>
            <numerusform>Pause this %Ln container? It stands still until you resume it.</numerusform>
            <numerusform>Pause these %Ln containers? They stand still until you resume them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kill %n Container(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>Kill %Ln Container</numerusform>
            <numerusform>Kill %Ln Containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send a signal to the first process of %n container(s)? SIGKILL ends it at once, and what it has not written yet is lost.</source>
        <translation>
            <numerusform>Send a signal to the first process of %Ln container? SIGKILL ends it at once, and what it has not written yet is lost.</numerusform>
            <numerusform>Send a signal to the first process of %Ln containers? SIGKILL ends it at once, and what it has not written yet is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::CreateForm</name>
    <message numerus="yes">
        <source>%n value(s) with line breaks or blanks at the end are kept but not shown.</source>
        <extracomment>Below a field for lines, after what may be typed. A value with line breaks cannot be shown as one line</extracomment>
        <translation>
            <numerusform>%n value with line breaks or blanks at the end is kept but not shown.</numerusform>
            <numerusform>%n values with line breaks or blanks at the end are kept but not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeviceCodePane</name>
    <message numerus="yes">
        <source>Waiting for you. The code is good for %n second(s) more.</source>
        <translation>
            <numerusform>Waiting for you. The code is good for %n second more.</numerusform>
            <numerusform>Waiting for you. The code is good for %n seconds more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for you. The code is good for %n minute(s) more.</source>
        <translation>
            <numerusform>Waiting for you. The code is good for %n minute more.</numerusform>
            <numerusform>Waiting for you. The code is good for %n minutes more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::EndNotices</name>
    <message numerus="yes">
        <source>%n certificate(s) end soon or have ended: %1</source>
        <extracomment>Notification; %n certificates, %1 is their names</extracomment>
        <translation>
            <numerusform>%n certificate ends soon or has ended: %1</numerusform>
            <numerusform>%n certificates end soon or have ended: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::EngineDialog</name>
    <message numerus="yes">
        <source>%n running container(s) will be stopped.</source>
        <translation>
            <numerusform>%Ln running container will be stopped.</numerusform>
            <numerusform>%Ln running containers will be stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running container(s) will stop. Those with a restart policy start again.</source>
        <translation>
            <numerusform>%Ln running container will stop. It starts again if it has a restart policy.</numerusform>
            <numerusform>%Ln running containers will stop. Those with a restart policy start again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) are there already. Overwrite all of them?</source>
        <extracomment>%n files, which are listed below</extracomment>
        <translation>
            <numerusform>%n file is there already. Overwrite it?</numerusform>
            <numerusform>%n files are there already. Overwrite all of them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::FilesTab</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After a list of names</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::HostBanner</name>
    <message numerus="yes">
        <source>No connection to %n host(s), Slipway tries again by itself: %1</source>
        <extracomment>%1 is a list of hosts</extracomment>
        <translation>
            <numerusform>No connection to %Ln host, Slipway tries again by itself: %1</numerusform>
            <numerusform>No connection to %Ln hosts, Slipway tries again by itself: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slow to answer: %1 (%n second(s)). What is shown is the last that was heard.</source>
        <extracomment>%1 is a list of hosts; %n is for how many seconds an answer has been awaited</extracomment>
        <translation>
            <numerusform>Slow to answer: %1 (%Ln second). What is shown is the last that was heard.</numerusform>
            <numerusform>Slow to answer: %1 (%Ln seconds). What is shown is the last that was heard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n certificate(s) found</source>
        <extracomment>%n certificates</extracomment>
        <translation>
            <numerusform>%n certificate found</numerusform>
            <numerusform>%n certificates found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) could not be connected: %1</source>
        <extracomment>%n is how many engines could not be reached</extracomment>
        <translation>
            <numerusform>%n host could not be connected: %1</numerusform>
            <numerusform>%n hosts could not be connected: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <extracomment>How much an array or object of JSON holds</extracomment>
        <translation>
            <numerusform>%Ln element</numerusform>
            <numerusform>%Ln elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <extracomment>How much an object of JSON holds</extracomment>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::LogsTab</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <extracomment>Beside the search field
----------
Below the lines of a log</extracomment>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <extracomment>Below the lines of a log</extracomment>
        <translation>
            <numerusform>%Ln line copied.</numerusform>
            <numerusform>%Ln lines copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the logs of the first %1 of %n container(s) are shown.</source>
        <extracomment>%n containers are chosen in the list, %1 is 20</extracomment>
        <translation>
            <numerusform>Only the logs of the first %1 of %n container are shown.</numerusform>
            <numerusform>Only the logs of the first %1 of %n containers are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineActions</name>
    <message numerus="yes">
        <source>%n of them failed.</source>
        <extracomment>Follows &quot;12 of 20 machines are done.&quot;</extracomment>
        <translation>
            <numerusform>%Ln of them failed.</numerusform>
            <numerusform>%Ln of them failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It failed for %n machine(s). &quot;%1&quot;: %2</source>
        <extracomment>%n machines could not be started, stopped or restarted; %1 is the first of them, %2 says why</extracomment>
        <translation>
            <numerusform>It failed for %Ln machine. &quot;%1&quot;: %2</numerusform>
            <numerusform>It failed for %Ln machines. &quot;%1&quot;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineModel</name>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <extracomment>Heading of a group. %n machines</extracomment>
        <translation>
            <numerusform>%Ln machine</numerusform>
            <numerusform>%Ln machines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineStep</name>
    <message numerus="yes">
        <source>Add Docker to %n machine(s)</source>
        <translation>
            <numerusform>Add Docker to %Ln machine</numerusform>
            <numerusform>Add Docker to %Ln machines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachinesPage</name>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <extracomment>First part of the status line; the second part says in how many subscriptions</extracomment>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of a list: %n more machines are not named</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n Machine(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>Stop %Ln Machine</numerusform>
            <numerusform>Stop %Ln Machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n machine(s) and give back the hardware? Everything that runs there ends; disks are kept.</source>
        <translation>
            <numerusform>Stop %Ln machine and give back the hardware? Everything that runs there ends; disks are kept.</numerusform>
            <numerusform>Stop %Ln machines and give back the hardware? Everything that runs there ends; disks are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n Machine(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>Restart %Ln Machine</numerusform>
            <numerusform>Restart %Ln Machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n machine(s)? Everything that runs there ends, and what does not start by itself stays ended.</source>
        <translation>
            <numerusform>Restart %Ln machine? Everything that runs there ends, and what does not start by itself stays ended.</numerusform>
            <numerusform>Restart %Ln machines? Everything that runs there ends, and what does not start by itself stays ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeploy %n Machine(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>Redeploy %Ln Machine</numerusform>
            <numerusform>Redeploy %Ln Machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n machine(s) to other hardware? They restart, and what is on their temporary disk is lost.</source>
        <translation>
            <numerusform>Move %Ln machine to other hardware? It restarts, and what is on its temporary disk is lost.</numerusform>
            <numerusform>Move %Ln machines to other hardware? They restart, and what is on their temporary disk is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::NoticeToast</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below a notification; %n is how many others came at the same time</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ProgressStep</name>
    <message numerus="yes">
        <source>What was set up on %n machine(s) is taken back: network rules, certificates and hosts. Docker itself stays installed.</source>
        <translation>
            <numerusform>What was set up on %Ln machine is taken back: network rules, certificates and hosts. Docker itself stays installed.</numerusform>
            <numerusform>What was set up on %Ln machines is taken back: network rules, certificates and hosts. Docker itself stays installed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Setting up Docker on %n machine(s)</source>
        <translation>
            <numerusform>Setting up Docker on %Ln machine</numerusform>
            <numerusform>Setting up Docker on %Ln machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Setting up Docker on %n machine(s) has ended</source>
        <translation>
            <numerusform>Setting up Docker on %Ln machine has ended</numerusform>
            <numerusform>Setting up Docker on %Ln machines has ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::PruneDialog</name>
    <message numerus="yes">
        <source>%n thing(s) on the host &quot;%1&quot; would go and give back up to %2. Images may share parts, so it can be less.</source>
        <extracomment>%1 is a host, %2 a size</extracomment>
        <translation>
            <numerusform>%Ln thing on the host &quot;%1&quot; would go and give back up to %2. Images may share parts, so it can be less.</numerusform>
            <numerusform>%Ln things on the host &quot;%1&quot; would go and give back up to %2. Images may share parts, so it can be less.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) removed.</source>
        <translation>
            <numerusform>%Ln thing removed.</numerusform>
            <numerusform>%Ln things removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be removed. The details tell why.</source>
        <translation>
            <numerusform>%Ln thing could not be removed. The details tell why.</numerusform>
            <numerusform>%Ln things could not be removed. The details tell why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::RenewDialog</name>
    <message numerus="yes">
        <source>Renew %n Certificate(s)</source>
        <extracomment>Title of a window; %n certificates</extracomment>
        <translation>
            <numerusform>Renew %n Certificate</numerusform>
            <numerusform>Renew %n Certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>%n more certificates</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also put them on %n machine(s)</source>
        <extracomment>Check box; %n machines</extracomment>
        <translation>
            <numerusform>Also put them on %n machine</numerusform>
            <numerusform>Also put them on %n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) were renewed. These were not; you can try them again:
%1</source>
        <extracomment>%n certificates; %1 are lines that say which were not renewed and why</extracomment>
        <translation>
            <numerusform>%Ln certificate was renewed. These were not; you can try them again:
%1</numerusform>
            <numerusform>%Ln certificates were renewed. These were not; you can try them again:
%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ReplaceDialog</name>
    <message numerus="yes">
        <source>%1: %n running container(s) will stop. Those with a restart policy start again.</source>
        <extracomment>%1 is a host, %n containers</extracomment>
        <translation>
            <numerusform>%1: %n running container will stop. With a restart policy it starts again.</numerusform>
            <numerusform>%1: %n running containers will stop. Those with a restart policy start again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupWizard</name>
    <message numerus="yes">
        <source>Docker is still being set up on %n machine(s). It can go on in the background; you find it under Activity.</source>
        <translation>
            <numerusform>Docker is still being set up on %Ln machine. It can go on in the background; you find it under Activity.</numerusform>
            <numerusform>Docker is still being set up on %Ln machines. It can go on in the background; you find it under Activity.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ShellForm</name>
    <message numerus="yes">
        <source>Show the last %n line(s) first</source>
        <translation>
            <numerusform>Show the last %n line first</numerusform>
            <numerusform>Show the last %n lines first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::SizeQuestion</name>
    <message numerus="yes">
        <source>%n size(s)</source>
        <translation>
            <numerusform>%Ln size</numerusform>
            <numerusform>%Ln sizes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are beyond your quota</source>
        <translation>
            <numerusform>%Ln more is beyond your quota</numerusform>
            <numerusform>%Ln more are beyond your quota</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::SummaryPane</name>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%Ln machine</numerusform>
            <numerusform>%Ln machines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::TerminalView</name>
    <message numerus="yes">
        <source>Paste %n line(s)? The shell runs each line as soon as it ends.</source>
        <extracomment>%n is how many lines of text are to be pasted into a shell</extracomment>
        <translation>
            <numerusform>Paste %Ln line? The shell runs it as soon as it ends.</numerusform>
            <numerusform>Paste %Ln lines? The shell runs each line as soon as it ends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::words</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>How long a container has run</extracomment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How long a container has run</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (It asked for %n second(s).)</source>
        <extracomment>%1 is a whole sentence; %n is how many seconds the service asks us to wait</extracomment>
        <translation>
            <numerusform>%1 (It asked for %n second.)</numerusform>
            <numerusform>%1 (It asked for %n seconds.)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <extracomment>How long ago; %n seconds, s is the unit&apos;s sign</extracomment>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>How long ago; %n minutes, min is the unit&apos;s sign</extracomment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <extracomment>How long ago; %n hours, h is the unit&apos;s sign</extracomment>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>How long ago</extracomment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <extracomment>How long ago</extracomment>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <extracomment>How long ago</extracomment>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <extracomment>A certificate ends in %n hours</extracomment>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <extracomment>A certificate ends in %n days</extracomment>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <extracomment>A certificate ends in %n months</extracomment>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <extracomment>A certificate ends in %n years</extracomment>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; on &quot;%2&quot; restarts again and again: it ended %n time(s) in five minutes.</source>
        <extracomment>Notification. %1 is a container, %2 a host; %n is how often it has ended within five minutes</extracomment>
        <translation>
            <numerusform>&quot;%1&quot; on &quot;%2&quot; restarts again and again: it ended %Ln time in five minutes.</numerusform>
            <numerusform>&quot;%1&quot; on &quot;%2&quot; restarts again and again: it ended %Ln times in five minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was made %n day(s) ago.</source>
        <extracomment>How old an image is</extracomment>
        <translation>
            <numerusform>It was made %Ln day ago.</numerusform>
            <numerusform>It was made %Ln days ago.</numerusform>
        </translation>
    </message>
</context>
</TS>
