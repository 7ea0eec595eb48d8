<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>LogLayout</name>
    <message>
        <source>(more than can be shown)</source>
        <extracomment>Behind the beginning of a very long line of a log; copying gives all of it</extracomment>
        <translation>(meer dan kan worden weergegeven)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccessPicker</name>
    <message>
        <source>Finding your address…</source>
        <translation>Uw adres wordt bepaald…</translation>
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
        <source>Everybod&amp;y: type the machine&apos;s name to allow it</source>
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
    <message>
        <source>This is the address with which this computer goes to %1 now. Where a VPN leads there, connect it first, and find the address again.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Dit is het adres waarmee deze computer nu naar %1 gaat. Leidt er een VPN naartoe, maak daar dan eerst verbinding mee en zoek het adres opnieuw.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccessStep</name>
    <message>
        <source>Who may reach the engine?</source>
        <translation>Wie mag de engine bereiken?</translation>
    </message>
    <message>
        <source>One rule in the machine&apos;s network security group lets these addresses reach the engine&apos;s port. All others stay out.</source>
        <translation>Eén regel in de netwerkbeveiligingsgroep van de machine geeft deze adressen toegang tot de poort van de engine. Alle andere blijven buitengesloten.</translation>
    </message>
    <message>
        <source>One rule for each machine in its network security group lets these addresses reach the engine&apos;s port. All others stay out.</source>
        <translation>Eén regel per machine in haar netwerkbeveiligingsgroep laat deze adressen de poort van de engine bereiken. Alle andere blijven buiten.</translation>
    </message>
    <message>
        <source>This computer reaches %1 only from inside the machine&apos;s network, by a VPN for example: there is no public address.</source>
        <extracomment>%1 is a list of machines</extracomment>
        <translation>Deze computer bereikt %1 alleen vanuit het netwerk van de machine, bijvoorbeeld via een VPN: er is geen openbaar adres.</translation>
    </message>
    <message>
        <source>Otherwise reach the engine by ssh through a jump host, below.</source>
        <translation>Bereik de engine anders met ssh via een jumphost, hieronder.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a list of machines, %2 a sentence or more about each of them
----------
%1 is the name of a machine, %2 a sentence or more that say which ports are open to everybody</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep the Address…</source>
        <extracomment>Button: opens a window that gives the public address of a machine a DNS name, or makes it stay</extracomment>
        <translation>Adres behouden…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccessTab</name>
    <message>
        <source>Access</source>
        <extracomment>Tab: passwords, keys and users of a machine</extracomment>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>The machine has to run for this.</source>
        <translation>De machine moet hiervoor actief zijn.</translation>
    </message>
    <message>
        <source>%1 This is done on &quot;%2&quot;.</source>
        <extracomment>%1 is a sentence that says what happens, %2 a machine</extracomment>
        <translation>%1 Dit gebeurt op ‘%2’.</translation>
    </message>
    <message>
        <source>Azure was asked. This takes about a minute.</source>
        <translation>Azure is gevraagd. Dit duurt ongeveer een minuut.</translation>
    </message>
    <message>
        <source>What to do:</source>
        <extracomment>Field: what to do with the way into a machine</extracomment>
        <translation>Wat te doen:</translation>
    </message>
    <message>
        <source>User:</source>
        <extracomment>Field: name of a user</extracomment>
        <translation>Gebruiker:</translation>
    </message>
    <message>
        <source>Password:</source>
        <extracomment>Field</extracomment>
        <translation>Wachtwoord:</translation>
    </message>
    <message>
        <source>Public key:</source>
        <extracomment>Field: an SSH key</extracomment>
        <translation>Openbare sleutel:</translation>
    </message>
    <message>
        <source>Remove the user&apos;s other keys:</source>
        <extracomment>Field: a check box stands beside it</extracomment>
        <translation>De andere sleutels van de gebruiker verwijderen:</translation>
    </message>
    <message>
        <source>The account ends:</source>
        <extracomment>Field: a check box stands beside it</extracomment>
        <translation>Het account verloopt:</translation>
    </message>
    <message>
        <source>On:</source>
        <extracomment>Field: a day</extracomment>
        <translation>Op:</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Button: changes passwords, keys or users of a machine</extracomment>
        <translation>Toepassen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccountBanner</name>
    <message>
        <source>Sign In Again</source>
        <extracomment>Button: the person signs in once more</extracomment>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <extracomment>Button: opens the list of accounts in the settings</extracomment>
        <translation>Accounts…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccountTrouble</name>
    <message>
        <source>The machines of &quot;%1&quot; are not shown.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>De machines van ‘%1’ worden niet weergegeven.</translation>
    </message>
    <message>
        <source>The machines of the tenant &quot;%1&quot; are not shown.</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>De machines van de tenant ‘%1’ worden niet weergegeven.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sees no subscription.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>‘%1’ ziet geen abonnement.</translation>
    </message>
    <message>
        <source>These tenants were asked: %1. Ask the owner of a subscription for the role Reader or Contributor on it.</source>
        <extracomment>%1 is a list of tenants</extracomment>
        <translation>Deze tenants zijn gevraagd: %1. Vraag de eigenaar van een abonnement om de rol Lezer of Inzender daarop.</translation>
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
            <numerusform>De machines van %Ln account of tenant worden niet weergegeven.</numerusform>
            <numerusform>De machines van %Ln accounts en tenants worden niet weergegeven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccountsPane</name>
    <message>
        <source>Accounts</source>
        <extracomment>Title of a group: who is signed in</extracomment>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Untick subscriptions whose machines you do not want to see.</source>
        <translation>Vink abonnementen uit waarvan u de machines niet wilt zien.</translation>
    </message>
    <message>
        <source>Accounts, Tenants and Subscriptions</source>
        <translation>Accounts, tenants en abonnementen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: account, tenant or subscription; column: how it is</extracomment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Add Account…</source>
        <extracomment>Button: signs in with one more account</extracomment>
        <translation>Account toevoegen…</translation>
    </message>
    <message>
        <source>Sign In Again</source>
        <extracomment>Button: the person signs in once more, to the chosen tenant</extracomment>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <extracomment>Button: ends the chosen account&apos;s session</extracomment>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%Ln abonnement</numerusform>
            <numerusform>%Ln abonnementen</numerusform>
        </translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>State of a subscription: its machines cannot be used</extracomment>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>State of an account: still signed in after the next start</extracomment>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Signed in until you quit Slipway</source>
        <translation>Aangemeld tot u Slipway afsluit</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ActivityModel</name>
    <message>
        <source>Operation</source>
        <translation>Bewerking</translation>
    </message>
    <message>
        <source>Machine or Container</source>
        <translation>Machine of container</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestart</translation>
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
        <source>Open Machines</source>
        <extracomment>Button: opens the page Machines</extracomment>
        <translation>Machines openen</translation>
    </message>
    <message>
        <source>Nothing has been done yet. When you set up Docker on a machine, every step of it stands here, and so does everything else that you ask for and what happens to your containers.</source>
        <translation>Er is nog niets gedaan. Wanneer u Docker op een machine inricht, staat elke stap hier, net als al het andere waar u om vraagt en wat er met uw containers gebeurt.</translation>
    </message>
    <message>
        <source>Continue All</source>
        <extracomment>Button: goes on with every set-up that was interrupted</extracomment>
        <translation>Alles voortzetten</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AddressDialog</name>
    <message>
        <source>Take the DNS name %1 away from the public address &quot;%2&quot;</source>
        <extracomment>A change that is about to be made. %1 is a DNS name, %2 a public IP address resource</extracomment>
        <translation>De DNS-naam %1 van het openbare adres ‘%2’ verwijderen</translation>
    </message>
    <message>
        <source>Give the public address &quot;%2&quot; the DNS label &quot;%1&quot;</source>
        <extracomment>A change that is about to be made. %1 is the first part of a DNS name, %2 a public IP address resource</extracomment>
        <translation>Het openbare adres ‘%2’ het DNS-label ‘%1’ geven</translation>
    </message>
    <message>
        <source>Make the public address &quot;%2&quot; static: it keeps %1 when the machine is deallocated</source>
        <extracomment>A change that is about to be made. %1 is an IP address, %2 a public IP address resource</extracomment>
        <translation>Het openbare adres ‘%2’ statisch maken: het houdt %1 wanneer de toewijzing van de machine wordt opgeheven</translation>
    </message>
    <message>
        <source>The address is like that already.</source>
        <translation>Het adres is al zo.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; is free.</source>
        <extracomment>%1 is the first part of a DNS name</extracomment>
        <translation>Het label ‘%1’ is vrij.</translation>
    </message>
    <message>
        <source>Somebody else has the label &quot;%1&quot;. Choose another one.</source>
        <extracomment>%1 is the first part of a DNS name</extracomment>
        <translation>Iemand anders heeft het label ‘%1’. Kies een ander.</translation>
    </message>
    <message>
        <source>DNS Name and Static Address</source>
        <extracomment>Title of a window</extracomment>
        <translation>DNS-naam en statisch adres</translation>
    </message>
    <message>
        <source>A DNS name leads to the machine whatever address it has. A static address stays when the machine is deallocated. One of them is enough, and you can undo this.</source>
        <translation>Een DNS-naam leidt naar de machine, welk adres die ook heeft. Een statisch adres blijft wanneer de toewijzing van de machine wordt opgeheven. Een van beide is genoeg, en u kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Repair Docker afterwards, so that its certificate names the machine&apos;s new name.</source>
        <translation>Herstel Docker daarna, zodat het certificaat de nieuwe naam van de machine bevat.</translation>
    </message>
    <message>
        <source>DNS label:</source>
        <extracomment>Field: the first part of a DNS name, &quot;web&quot; of web.westeurope.cloudapp.azure.com</extracomment>
        <translation>DNS-label:</translation>
    </message>
    <message>
        <source>Static address</source>
        <extracomment>Check box: the public address stays when the machine is deallocated</extracomment>
        <translation>Statisch adres</translation>
    </message>
    <message>
        <source>Change Address</source>
        <extracomment>Button: changes the public address of a machine</extracomment>
        <translation>Adres wijzigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AddressServicePane</name>
    <message>
        <source>Your Address on the Internet</source>
        <extracomment>Title of a group of settings: how the address of this computer is found</extracomment>
        <translation>Uw adres op internet</translation>
    </message>
    <message>
        <source>A service that answers with nothing but the address it sees you at. Slipway asks it when you look at who reaches a machine, and tells it nothing else. Without one, nobody is asked and you type your address.</source>
        <translation>Een dienst die alleen antwoordt met het adres waarop hij u ziet. Slipway vraagt ernaar wanneer u bekijkt wie een machine bereikt, en vertelt verder niets. Zonder dienst wordt niemand gevraagd en typt u uw adres.</translation>
    </message>
    <message>
        <source>Service to Ask:</source>
        <extracomment>Field: URL of a service</extracomment>
        <translation>Te vragen dienst:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Enter a URL that begins with https://, or nothing.</source>
        <translation>Voer een URL in die met https:// begint, of niets.</translation>
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
        <extracomment>Button: shows the page Activity, where the making of a machine can go on
----------
Button: opens the page Certificates
----------
Button: shows Docker on a machine, where its network rule can be removed
----------
Button: shows the list of accounts in the settings</extracomment>
        <translation>Weergeven</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button: forgets something interrupted that cannot be undone, or tells no more of an account in trouble</extracomment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Sign In Again</source>
        <extracomment>Button: the person signs in once more</extracomment>
        <translation>Opnieuw aanmelden</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AzureAuthoritiesPane</name>
    <message>
        <source>Authority of Your Company</source>
        <translation>Certificeringsinstantie van uw bedrijf</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies) added and trusted for Azure from now on.</source>
        <translation>
            <numerusform>%Ln certificeringsinstantie toegevoegd en voortaan vertrouwd voor Azure.</numerusform>
            <numerusform>%Ln certificeringsinstanties toegevoegd en voortaan vertrouwd voor Azure.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was trusted already.</source>
        <translation>Deze werd al vertrouwd.</translation>
    </message>
    <message>
        <source>Authorities for Azure</source>
        <extracomment>Title of a group: certificates of authorities that are trusted for Azure</extracomment>
        <translation>Certificeringsinstanties voor Azure</translation>
    </message>
    <message>
        <source>Azure is trusted as this computer trusts it. If your company inspects TLS, or has a cloud of its own, add its authority here; administrators give it out as a file. It is never trusted for Docker hosts.</source>
        <translation>Azure wordt vertrouwd zoals deze computer het vertrouwt. Als uw bedrijf TLS inspecteert of een eigen cloud heeft, voegt u de certificeringsinstantie ervan hier toe; beheerders verstrekken die als bestand. Voor Docker-hosts wordt ze nooit vertrouwd.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of an authority; column: when its certificate ends</extracomment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Add Authority…</source>
        <extracomment>Button: chooses a file with certificates</extracomment>
        <translation>Certificeringsinstantie toevoegen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: the chosen authority is trusted no more</extracomment>
        <translation>Verwijderen</translation>
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
    <name>slipway::ui::BasicsQuestion</name>
    <message>
        <source>There is no subscription in which this account could make a machine.</source>
        <translation>Er is geen abonnement waarin dit account een machine kan maken.</translation>
    </message>
    <message>
        <source>Azure offers this subscription no location for machines.</source>
        <translation>Azure biedt dit abonnement geen locatie voor machines.</translation>
    </message>
    <message>
        <source>A new resource group</source>
        <extracomment>Entry of a list of resource groups</extracomment>
        <translation>Een nieuwe resourcegroep</translation>
    </message>
    <message>
        <source>Where should the new machine be?</source>
        <translation>Waar komt de nieuwe machine?</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Subscription:</source>
        <translation>&amp;Abonnement:</translation>
    </message>
    <message>
        <source>Resource &amp;group:</source>
        <translation>Resource&amp;groep:</translation>
    </message>
    <message>
        <source>Name of the g&amp;roup:</source>
        <extracomment>Field: what a new resource group is called</extracomment>
        <translation>Naam van de g&amp;roep:</translation>
    </message>
    <message>
        <source>&amp;Location:</source>
        <translation>&amp;Locatie:</translation>
    </message>
    <message>
        <source>&amp;DNS label:</source>
        <translation>&amp;DNS-label:</translation>
    </message>
    <message>
        <source>With it the machine keeps its name when its address changes. It may stay empty.</source>
        <translation>Hiermee houdt de machine haar naam wanneer het adres verandert. Dit veld mag leeg blijven.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>It may stay empty. Names of the sandbox are known to Slipway only.</source>
        <translation>Mag leeg blijven. Namen van de sandbox zijn alleen bij Slipway bekend.</translation>
    </message>
    <message>
        <source>Slipway makes one Linux machine with a network of its own, and puts Docker on it. A name is enough: everything else is suggested, and changed under &quot;More Options&quot;.</source>
        <translation>Slipway maakt één Linux-machine met een eigen netwerk en zet Docker erop. Een naam is genoeg: al het overige wordt voorgesteld en is te wijzigen onder ‘Meer opties’.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BetweenDialog</name>
    <message>
        <source>From</source>
        <extracomment>Check box in front of a date and time</extracomment>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Check box in front of a date and time</extracomment>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Lines From a Time</source>
        <extracomment>Title of a dialog: which part of the logs is shown</extracomment>
        <translation>Regels vanaf een tijdstip</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a dialog</extracomment>
        <translation>Weergeven</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
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
        <source>%1 (%2)</source>
        <extracomment>%1 is a date and time, %2 is &quot;in 12 days&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Used By</source>
        <extracomment>What needs a certificate: hosts, other certificates</extracomment>
        <translation>Gebruikt door</translation>
    </message>
    <message>
        <source>Does Not Name</source>
        <extracomment>Names that a certificate should have and has not</extracomment>
        <translation>Noemt niet</translation>
    </message>
    <message>
        <source>Key Usage</source>
        <extracomment>What a certificate&apos;s key may be used for</extracomment>
        <translation>Sleutelgebruik</translation>
    </message>
    <message>
        <source>Private Key</source>
        <extracomment>Where the private key of a certificate is</extracomment>
        <translation>Persoonlijke sleutel</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>Chain</source>
        <extracomment>A certificate and the authorities above it</extracomment>
        <translation>Keten</translation>
    </message>
    <message>
        <source>Renew…</source>
        <extracomment>Button: makes the chosen certificates anew</extracomment>
        <translation>Verlengen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button: writes a certificate into files</extracomment>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button: removes a certificate</extracomment>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <extracomment>Button: copies what is shown of a certificate</extracomment>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Copy Certificate</source>
        <extracomment>Button: copies a certificate (not its key) as PEM text</extracomment>
        <translation>Certificaat kopiëren</translation>
    </message>
    <message>
        <source>Kept here, encrypted</source>
        <extracomment>Where the private key of a certificate is</extracomment>
        <translation>Hier bewaard, versleuteld</translation>
    </message>
    <message>
        <source>Only on the machine</source>
        <translation>Alleen op de machine</translation>
    </message>
    <message>
        <source>Signs Only For</source>
        <extracomment>What an authority may sign certificates for, when it is limited: names, addresses, networks</extracomment>
        <translation>Ondertekent alleen voor</translation>
    </message>
    <message>
        <source>Never Signs For</source>
        <extracomment>What an authority may not sign certificates for: names, addresses, networks</extracomment>
        <translation>Ondertekent nooit voor</translation>
    </message>
    <message>
        <source>Replace on All Hosts…</source>
        <extracomment>Button: another authority takes the place of this one, host by host</extracomment>
        <translation>Op alle hosts vervangen…</translation>
    </message>
    <message>
        <source>Key Leaked…</source>
        <extracomment>Button: somebody else may have the key of this identity</extracomment>
        <translation>Sleutel gelekt…</translation>
    </message>
    <message>
        <source>Only on the machine, where it was made</source>
        <extracomment>Where the private key of a certificate is</extracomment>
        <translation>Alleen op de machine, waar hij is gemaakt</translation>
    </message>
    <message>
        <source>In Use Now</source>
        <extracomment>Of a certificate that its engine does not show: which one it shows</extracomment>
        <translation>Nu in gebruik</translation>
    </message>
    <message>
        <source>The former certificate (%1), until this one is put on the machine</source>
        <extracomment>What an engine shows instead of its renewed certificate. %1 is &quot;in 12 days&quot; or &quot;ended 3 days ago&quot;</extracomment>
        <translation>Het vorige certificaat (%1), tot dit op de machine staat</translation>
    </message>
    <message>
        <source>Another certificate. Nothing needs this one any more.</source>
        <translation>Een ander certificaat. Niets heeft dit certificaat nog nodig.</translation>
    </message>
    <message>
        <source>Another certificate: &quot;%1&quot; shows that one. Nothing needs this one any more.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Een ander certificaat, dat door ‘%1’ wordt getoond. Niets heeft dit certificaat nog nodig.</translation>
    </message>
    <message>
        <source>Another authority, which has taken its place on all hosts. Nothing needs this one any more.</source>
        <translation>Een andere certificeringsinstantie, die op alle hosts haar plaats heeft ingenomen. Niets heeft deze nog nodig.</translation>
    </message>
    <message>
        <source>Other identities: no host trusts the authority of this one any more. Nothing needs it.</source>
        <translation>Andere identiteiten: geen host vertrouwt de certificeringsinstantie van deze nog. Niets heeft haar nog nodig.</translation>
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
    <message>
        <source>Used By</source>
        <extracomment>Column of the table of certificates: hosts that need it</extracomment>
        <translation>Gebruikt door</translation>
    </message>
    <message>
        <source>Not in use yet</source>
        <extracomment>State of a certificate that was renewed: its machine does not have the new one yet</extracomment>
        <translation>Nog niet in gebruik</translation>
    </message>
    <message>
        <source>Former</source>
        <extracomment>State of a certificate: another one has taken its place on its machine</extracomment>
        <translation>Voormalig</translation>
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
    <message>
        <source>Check a Server…</source>
        <extracomment>Button: looks at a server by its address and says what is wrong with it</extracomment>
        <translation>Server controleren…</translation>
    </message>
    <message>
        <source>Others on this computer can read files of the certificate store. Take that from them, and renew what has its key there: it may have been copied.</source>
        <translation>Anderen op deze computer kunnen bestanden van het certificaatarchief lezen. Ontneem hun dat en vernieuw alles waarvan de sleutel daar staat: die kan gekopieerd zijn.</translation>
    </message>
    <message>
        <source>Make Private</source>
        <extracomment>Button: makes files private again</extracomment>
        <translation>Privé maken</translation>
    </message>
    <message>
        <source>Private keys are locked. Certificates can be looked at but not used.</source>
        <translation>Persoonlijke sleutels zijn vergrendeld. Certificaten kunnen worden bekeken, maar niet gebruikt.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <extracomment>Button: asks for the passphrase</extracomment>
        <translation>Ontgrendelen…</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) cannot be used: %1</source>
        <extracomment>%n entries of the certificate store</extracomment>
        <translation>
            <numerusform>%n certificaat kan niet worden gebruikt: %1</numerusform>
            <numerusform>%n certificaten kunnen niet worden gebruikt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>%n more things use a certificate</extracomment>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this computer? It cannot be brought back.</source>
        <translation>‘%1’ van deze computer verwijderen? Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this computer? What it has signed stays good, but can no longer be renewed, and hosts that rely on it can no longer be reached. It is used by:</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>‘%1’ van deze computer verwijderen? Wat zij heeft ondertekend blijft geldig, maar kan niet meer worden verlengd, en hosts die ervan afhangen zijn niet meer bereikbaar. Gebruikt door:</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this computer? It cannot be brought back, and is used by:</source>
        <extracomment>%1 is a certificate</extracomment>
        <translation>‘%1’ van deze computer verwijderen? Dit kan niet ongedaan worden gemaakt. Gebruikt door:</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes a certificate</extracomment>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The calendar is in &quot;%1&quot;.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>De agenda staat in ‘%1’.</translation>
    </message>
    <message>
        <source>Renew…</source>
        <extracomment>Menu: makes the chosen certificates anew</extracomment>
        <translation>Verlengen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Menu: writes a certificate into files</extracomment>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Menu: removes a certificate</extracomment>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <extracomment>Button: writes the days on which certificates end into a calendar file</extracomment>
        <translation>Agenda…</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>Button: takes certificates from files</extracomment>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Button with a menu: makes a certificate</extracomment>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Authority…</source>
        <extracomment>Menu: makes one</extracomment>
        <translation>Certificeringsinstantie…</translation>
    </message>
    <message>
        <source>Server Certificate…</source>
        <extracomment>Menu: makes one</extracomment>
        <translation>Servercertificaat…</translation>
    </message>
    <message>
        <source>Identity…</source>
        <extracomment>Menu: makes one</extracomment>
        <translation>Identiteit…</translation>
    </message>
    <message>
        <source>Replace on All Hosts…</source>
        <extracomment>Menu: another authority takes the place of this one, host by host</extracomment>
        <translation>Op alle hosts vervangen…</translation>
    </message>
    <message>
        <source>Key Leaked…</source>
        <extracomment>Menu: somebody else may have the key of this identity</extracomment>
        <translation>Sleutel gelekt…</translation>
    </message>
    <message>
        <source>Only the keychain of this computer can open your private keys. If it loses their passphrase, nobody can.</source>
        <translation>Alleen de sleutelhanger van deze computer kan uw persoonlijke sleutels openen. Raakt die de wachtwoordzin kwijt, dan kan niemand het meer.</translation>
    </message>
    <message>
        <source>Recovery Passphrase…</source>
        <extracomment>Button: opens a window that makes a second passphrase of the private keys
----------
Menu: makes a second passphrase of the private keys, for emergencies</extracomment>
        <translation>Herstelwachtwoordzin…</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Button with a menu: what protects the private keys</extracomment>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Change Passphrase…</source>
        <extracomment>Menu: gives private keys another passphrase</extracomment>
        <translation>Wachtwoordzin wijzigen…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Former Certificate(s)…</source>
        <extracomment>Menu: removes all certificates in whose place engines show another; %n of them</extracomment>
        <translation>
            <numerusform>%Ln voormalig certificaat verwijderen…</numerusform>
            <numerusform>%Ln voormalige certificaten verwijderen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this computer? Its engine shows another certificate, so nothing needs this one any more.</source>
        <extracomment>%1 is a certificate</extracomment>
        <translation>‘%1’ van deze computer verwijderen? De engine toont een ander certificaat, dus niets heeft dit nog nodig.</translation>
    </message>
    <message>
        <source>%1, used by %2</source>
        <extracomment>A line of a list. %1 is a certificate, %2 what uses it</extracomment>
        <translation>%1, gebruikt door %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n certificate(s) from this computer? They cannot be brought back.</source>
        <extracomment>%n certificates, which are listed below</extracomment>
        <translation>
            <numerusform>%Ln certificaat van deze computer verwijderen? Het kan niet worden teruggehaald.</numerusform>
            <numerusform>%Ln certificaten van deze computer verwijderen? Ze kunnen niet worden teruggehaald.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Certificate(s)</source>
        <extracomment>Title of a window; %n certificates</extracomment>
        <translation>
            <numerusform>%Ln certificaat verwijderen</numerusform>
            <numerusform>%Ln certificaten verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this computer? No host trusts it any more, so nothing needs it.</source>
        <extracomment>%1 is an authority or an identity</extracomment>
        <translation>‘%1’ van deze computer verwijderen? Geen host vertrouwt dit nog, dus niets heeft het nog nodig.</translation>
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
    <message>
        <source>Shared authority</source>
        <extracomment>Name of a new certificate authority for several machines</extracomment>
        <translation>Gedeelde certificeringsinstantie</translation>
    </message>
    <message>
        <source>Make the server&apos;s &amp;key on the machine</source>
        <extracomment>Stricter than making the key on this computer and sending it there</extracomment>
        <translation>De &amp;sleutel van de server op de machine maken</translation>
    </message>
    <message>
        <source>Stricter: the key never leaves the machine, and only a certificate request comes from there. The script runs twice, which takes a minute longer.</source>
        <translation>Strenger: de sleutel verlaat de machine nooit, alleen een certificaataanvraag komt ervandaan. Het script wordt twee keer uitgevoerd, wat een minuut langer duurt.</translation>
    </message>
    <message>
        <source>Not possible here: the Docker extension has to be given a key. Go back and choose another way.</source>
        <translation>Hier niet mogelijk: de Docker-extensie moet een sleutel krijgen. Ga terug en kies een andere manier.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ChangesTabs</name>
    <message>
        <source>Words</source>
        <extracomment>Tab: changes in words</extracomment>
        <translation>In woorden</translation>
    </message>
    <message>
        <source>az Commands</source>
        <extracomment>Tab: az is the program of the Azure CLI</extracomment>
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
</context>
<context>
    <name>slipway::ui::CheckDialog</name>
    <message>
        <source>Check a Server</source>
        <extracomment>Title of a window that looks at a server and says what is wrong with it</extracomment>
        <translation>Server controleren</translation>
    </message>
    <message>
        <source>Check &quot;%1&quot;</source>
        <extracomment>Title of a window. %1 is a host</extracomment>
        <translation>‘%1’ controleren</translation>
    </message>
    <message>
        <source>Slipway looks at what the server shows and says what is wrong, if anything. Nothing is changed, and your identity is shown only to a server that is trusted.</source>
        <translation>Slipway bekijkt wat de server toont en zegt wat er eventueel mis is. Er wordt niets gewijzigd, en uw identiteit wordt alleen aan een vertrouwde server getoond.</translation>
    </message>
    <message>
        <source>Address:</source>
        <extracomment>Field: where a server listens</extracomment>
        <translation>Adres:</translation>
    </message>
    <message>
        <source>What the Server Showed</source>
        <extracomment>Accessible name of the list of everything that a server has shown</extracomment>
        <translation>Wat de server heeft getoond</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what a line is about</extracomment>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: what it says</extracomment>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <extracomment>Button: puts what was found on the clipboard</extracomment>
        <translation>Rapport kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog</extracomment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops looking at a server</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Check Again</source>
        <extracomment>Button: looks at a server once more</extracomment>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button: looks at a server</extracomment>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bezig met controleren…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>Heading of a group of lines</extracomment>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Line: who a certificate is for</extracomment>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Issued by</source>
        <extracomment>Line: who has signed a certificate</extracomment>
        <translation>Verleend door</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Line: a name or address that a certificate is for</extracomment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>Line: when a certificate begins to be valid</extracomment>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Line: when a certificate ends</extracomment>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Line: kind and size of a certificate&apos;s key</extracomment>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>Line: serial number of a certificate</extracomment>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <extracomment>Line: fingerprint of a certificate</extracomment>
        <translation>SHA-256-vingerafdruk</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Heading of a group of lines</extracomment>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Line: port of a server</extracomment>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>Line: version of TLS</extracomment>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Cipher</source>
        <extracomment>Line: how a connection is encrypted</extracomment>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Line: what a server calls itself</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Asks for an identity</source>
        <extracomment>Line: whether a server wants to see a certificate of the client</extracomment>
        <translation>Vraagt om een identiteit</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Lets in identities of</source>
        <extracomment>Line: an authority whose identities a server accepts</extracomment>
        <translation>Laat identiteiten toe van</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <extracomment>Line: the time by this computer&apos;s clock</extracomment>
        <translation>Klok van deze computer</translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <extracomment>Line: the time by the server&apos;s clock</extracomment>
        <translation>Klok van de server</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Line: technical words, English</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Use Another Identity…</source>
        <extracomment>Button: chooses which identity the engine of a host is shown</extracomment>
        <translation>Andere identiteit gebruiken…</translation>
    </message>
    <message>
        <source>%1, by what was measured on %2</source>
        <extracomment>%1 is a time, %2 is when the difference of two clocks was measured</extracomment>
        <translation>%1, volgens de meting van %2</translation>
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
    <name>slipway::ui::ComposeRow</name>
    <message>
        <source>Compose File</source>
        <translation>Compose-bestand</translation>
    </message>
    <message>
        <source>Compose files (*.yaml *.yml)</source>
        <extracomment>Kinds of files to choose from</extracomment>
        <translation>Compose-bestanden (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <extracomment>Button: opens a window to choose a file</extracomment>
        <translation>Bestand kiezen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: no compose file is used</extracomment>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Its containers are started when Docker runs, through the engine&apos;s API. Images come from registries that need no sign-in.</source>
        <translation>De containers ervan worden gestart zodra Docker draait, via de API van de engine. Images komen uit registers waarvoor geen aanmelding nodig is.</translation>
    </message>
    <message>
        <source>Project &quot;%1&quot; with %2</source>
        <extracomment>%1 is the name of a project, %2 a list of services</extracomment>
        <translation>Project ‘%1’ met %2</translation>
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
    <message>
        <source>Jump Host (optional):</source>
        <extracomment>Field: a host through which ssh goes to another; may stay empty</extracomment>
        <translation>Jumphost (optioneel):</translation>
    </message>
    <message>
        <source>Identity:</source>
        <extracomment>Field: the identity that an engine is shown</extracomment>
        <translation>Identiteit:</translation>
    </message>
    <message>
        <source>From a folder</source>
        <extracomment>First choice of a list of identities: certificates that are not kept here yet</extracomment>
        <translation>Uit een map</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ContainerActions</name>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with more that can be done to containers</extracomment>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Run Container</source>
        <extracomment>Button: makes and starts a new container</extracomment>
        <translation>Container uitvoeren</translation>
    </message>
    <message>
        <source>Run Again Like This…</source>
        <extracomment>Menu entry: makes another container with the settings of this one</extracomment>
        <translation>Opnieuw uitvoeren met deze instellingen…</translation>
    </message>
    <message>
        <source>Copy as docker run…</source>
        <extracomment>Menu entry: shows the command line that makes such a container</extracomment>
        <translation>Kopiëren als docker run…</translation>
    </message>
    <message>
        <source>Clean Up…</source>
        <extracomment>Menu entry: removes containers, images and volumes that nobody uses</extracomment>
        <translation>Opschonen…</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <extracomment>One of several containers for which something failed: %1 its name, %2 its host, %3 why</extracomment>
        <translation>%1 op %2: %3</translation>
    </message>
    <message>
        <source>It was done, and the engine warns. The details tell what of.</source>
        <translation>Dit is gelukt, maar de engine geeft een waarschuwing. De details geven aan waarvoor.</translation>
    </message>
    <message>
        <source>There is no newer image. The container was left as it is.</source>
        <translation>Er is geen nieuwere image. De container is ongewijzigd gelaten.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a container, %2 an address and port of the host</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made, and the engine warns. The details tell what of.</source>
        <translation>‘%1’ is gemaakt, maar de engine geeft een waarschuwing. De details geven aan waarvoor.</translation>
    </message>
    <message>
        <source>Show Logs</source>
        <extracomment>Menu entry: shows the logs of containers, those of several merged by time</extracomment>
        <translation>Logboeken tonen</translation>
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
        <source>Show List</source>
        <extracomment>Button: the details take the place of the list, or give it back</extracomment>
        <translation>Lijst weergeven</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Maximaliseren</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ContainerFigures</name>
    <message>
        <source>statistics paused to spare the host</source>
        <extracomment>Under the title: statistics are not measured because somebody pressed the button</extracomment>
        <translation>statistieken gepauzeerd om de host te ontzien</translation>
    </message>
    <message>
        <source>statistics every %1 s to spare the host</source>
        <extracomment>Under the title: statistics are measured more rarely than usual. %1 is a number of seconds</extracomment>
        <translation>statistieken elke %1 s om de host te ontzien</translation>
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
        <extracomment>Column of the table of containers: &quot;Up for 3 hours&quot;</extracomment>
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
    <message>
        <source>host network</source>
        <extracomment>In the column Ports: the container has no ports of its own, it uses those of the host</extracomment>
        <translation>hostnetwerk</translation>
    </message>
    <message>
        <source>127.0.0.1 and ::1: only from the host itself</source>
        <extracomment>Tool tip of the column Ports</extracomment>
        <translation>127.0.0.1 en ::1: alleen vanaf de host zelf</translation>
    </message>
    <message numerus="yes">
        <source>%1 of one core. That is %2 of the host, which has %n core(s).</source>
        <extracomment>Tool tip of the column CPU. %1 is &quot;150 %&quot;, %2 is &quot;37 %&quot;, %n is the number of cores of the host</extracomment>
        <translation>
            <numerusform>%1 van één kern. Dat is %2 van de host, die %Ln kern heeft.</numerusform>
            <numerusform>%1 van één kern. Dat is %2 van de host, die %Ln kernen heeft.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in use, without the cache of files. There is no limit.</source>
        <extracomment>Tool tip of the column Memory. %1 is &quot;181 MiB&quot;</extracomment>
        <translation>%1 in gebruik, zonder de bestandscache. Er is geen limiet.</translation>
    </message>
    <message>
        <source>%1 in use, without the cache of files: %2 of the limit of %3.</source>
        <extracomment>Tool tip of the column Memory. %1 is &quot;181 MiB&quot;, %2 is &quot;35 %&quot;, %3 is &quot;512 MiB&quot;</extracomment>
        <translation>%1 in gebruik, zonder de bestandscache: %2 van de limiet van %3.</translation>
    </message>
    <message>
        <source>not available</source>
        <extracomment>In the column Network: the container shares another one&apos;s network, so the engine counts nothing</extracomment>
        <translation>niet beschikbaar</translation>
    </message>
    <message>
        <source>%1 received and %2 sent since the container started</source>
        <extracomment>Tool tip of the column Network. %1 and %2 are &quot;1.2 GiB&quot;</extracomment>
        <translation>%1 ontvangen en %2 verzonden sinds de start van de container</translation>
    </message>
    <message>
        <source>%1 read and %2 written since the container started</source>
        <extracomment>Tool tip of the column Block I/O. %1 and %2 are &quot;1.2 GiB&quot;</extracomment>
        <translation>%1 gelezen en %2 geschreven sinds de start van de container</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>Column of the table of containers: result of the health check</extracomment>
        <translation>Gezondheid</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Column of the table of containers: what runs in it</extracomment>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>CPU</source>
        <extracomment>Column of the table of containers: use of the processor</extracomment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>Column of the table of containers: use of memory</extracomment>
        <translation>Geheugen</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Column of the table of containers: what goes over the network</extracomment>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Block I/O</source>
        <extracomment>Column of the table of containers: what is read from and written to disks</extracomment>
        <translation>Blok-I/O</translation>
    </message>
    <message>
        <source>Restarts</source>
        <extracomment>Column of the table of containers: how often the engine started it again by itself</extracomment>
        <translation>Herstarts</translation>
    </message>
    <message>
        <source>%1 (tag moved)</source>
        <extracomment>In the column Image. %1 is an image&apos;s id; the tag that the container was made from names another image now</extracomment>
        <translation>%1 (tag verplaatst)</translation>
    </message>
    <message>
        <source>Without a project</source>
        <extracomment>Heading of a group of containers</extracomment>
        <translation>Zonder project</translation>
    </message>
    <message>
        <source>Without %1</source>
        <extracomment>Heading of a group of containers; %1 is the name of a label</extracomment>
        <translation>Zonder %1</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <extracomment>Heading of a group. %n containers</extracomment>
        <translation>
            <numerusform>%Ln container</numerusform>
            <numerusform>%Ln containers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, %3 running</source>
        <extracomment>Heading of a group. %1 is its name, %2 is &quot;12 containers&quot;, %3 how many of them run</extracomment>
        <translation>%1 · %2, %3 actief</translation>
    </message>
    <message>
        <source>No container matches the filter.</source>
        <extracomment>In place of a list</extracomment>
        <translation>Geen container voldoet aan het filter.</translation>
    </message>
    <message>
        <source>No container matches the filter, which has no field &quot;%1&quot;. Its fields are %2.</source>
        <extracomment>Of &quot;colour:red&quot; in a filter, %1 is &quot;colour&quot;; %2 is a list of words such as &quot;state, name and image&quot;</extracomment>
        <translation>Geen container voldoet aan het filter, dat geen veld ‘%1’ heeft. De velden zijn %2.</translation>
    </message>
    <message>
        <source>%1
State: %2</source>
        <extracomment>Tool tip of the column State. %1 is a sentence that says why something could not be done to the container, %2 its state: &quot;running&quot;</extracomment>
        <translation>%1
Status: %2</translation>
    </message>
    <message>
        <source>One-off run for the service &quot;%1&quot;, by docker compose run or as a hook. It is not the service itself.</source>
        <extracomment>Tool tip of a container of a Docker Compose project. %1 is a service; &quot;docker compose run&quot; is a command and stays as it is</extracomment>
        <translation>Eenmalige uitvoering voor de service ‘%1’, door docker compose run of als hook. Het is niet de service zelf.</translation>
    </message>
    <message>
        <source>%1 (one-off)</source>
        <extracomment>In the column Project. %1 is a Docker Compose project; the container was run once, and is none of its services</extracomment>
        <translation>%1 (eenmalig)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n one-off run(s)</source>
        <extracomment>Heading of a group. %1 is &quot;blog · 3 containers, 2 running&quot;; %n containers that were run once, by hand or as a hook, and are none of the project&apos;s services</extracomment>
        <translation>
            <numerusform>%1, %Ln eenmalige uitvoering</numerusform>
            <numerusform>%1, %Ln eenmalige uitvoeringen</numerusform>
        </translation>
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
        <source>Remove the container &quot;%1&quot; from the host &quot;%2&quot;? What it wrote outside of volumes is lost.</source>
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
        <source>Stop the container &quot;%1&quot; on the host &quot;%2&quot;? You can start it again.</source>
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
        <source>Restart the container &quot;%1&quot; on the host &quot;%2&quot;? It stops for a moment.</source>
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
        <extracomment>How many containers run; follows &quot;12 containers&quot;</extracomment>
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
        <extracomment>Under the title. %1 is &quot;12 containers&quot;, %2 is &quot;5 running&quot;, %3 is a number, %4 is &quot;12 s ago&quot;</extracomment>
        <translation>%1, %2 · %L3 in filter · %4 bijgewerkt</translation>
    </message>
    <message>
        <source>%1, %2 · updated %3</source>
        <extracomment>Under the title. %1 is &quot;12 containers&quot;, %2 is &quot;5 running&quot;, %3 is &quot;12 s ago&quot;</extracomment>
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
        <source>Clear Filter</source>
        <extracomment>Button: empties the filter field</extracomment>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Forget Host</source>
        <extracomment>Title of a question</extracomment>
        <translation>Host vergeten</translation>
    </message>
    <message>
        <source>Take &quot;%1&quot; out of the list of hosts? Nothing changes on the machine: Docker and its containers stay.</source>
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
        <source>Filter Containers</source>
        <extracomment>Accessible name of a filter field</extracomment>
        <translation>Containers filteren</translation>
    </message>
    <message>
        <source>Hosts</source>
        <extracomment>Accessible name of the list of hosts</extracomment>
        <translation>Hosts</translation>
    </message>
    <message numerus="yes">
        <source>Pause %n Container(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>%Ln container pauzeren</numerusform>
            <numerusform>%Ln containers pauzeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause these %n container(s)? They stand still until you resume them.</source>
        <translation>
            <numerusform>Wilt u deze %Ln container pauzeren? De container staat stil totdat u deze hervat.</numerusform>
            <numerusform>Wilt u deze %Ln containers pauzeren? De containers staan stil totdat u ze hervat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kill %n Container(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>%Ln container geforceerd stoppen</numerusform>
            <numerusform>%Ln containers geforceerd stoppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send a signal to the first process of %n container(s)? SIGKILL ends it at once, and what it has not written yet is lost.</source>
        <translation>
            <numerusform>Wilt u een signaal naar het eerste proces van %Ln container verzenden? SIGKILL beëindigt dit proces direct; wat nog niet is geschreven, gaat verloren.</numerusform>
            <numerusform>Wilt u een signaal naar het eerste proces van %Ln containers verzenden? SIGKILL beëindigt deze processen direct; wat nog niet is geschreven, gaat verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume Stats</source>
        <translation>Statistieken hervatten</translation>
    </message>
    <message>
        <source>Pause Stats</source>
        <translation>Statistieken pauzeren</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Under the title. %1 is what else is said there, %2 is &quot;statistics paused to spare the host&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Filter: name, state:running, image:nginx, host:web*, port:443, label:tier=db  (/)</source>
        <translation>Filter: naam, state:running, image:nginx, host:web*, port:443, label:tier=db  (/)</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button with a menu: which columns the table shows</extracomment>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Host Stats</source>
        <extracomment>Button: shows what all containers of a host use together</extracomment>
        <translation>Hoststatistieken</translation>
    </message>
    <message>
        <source>Connect…</source>
        <extracomment>Button below the list of hosts: adds one by hand</extracomment>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Connect to a Host</source>
        <extracomment>Tool tip of a button</extracomment>
        <translation>Verbinding maken met een host</translation>
    </message>
    <message>
        <source>Check Connection…</source>
        <extracomment>Button: looks at a host&apos;s certificate and connection and says what is wrong</extracomment>
        <translation>Verbinding controleren…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CreateDialog</name>
    <message>
        <source>Host:</source>
        <extracomment>Field: the host on which a container is made</extracomment>
        <translation>Host:</translation>
    </message>
    <message>
        <source>Pull the Image:</source>
        <extracomment>Field: when the image is fetched from its registry</extracomment>
        <translation>Image ophalen:</translation>
    </message>
    <message>
        <source>Run Container</source>
        <extracomment>Title of a dialog that makes a new container</extracomment>
        <translation>Container uitvoeren</translation>
    </message>
    <message>
        <source>When it is not on the host</source>
        <extracomment>Choice: the image is fetched only where the host does not have it</extracomment>
        <translation>Als deze niet op de host staat</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Choice: the image is always fetched</extracomment>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice: the image is never fetched</extracomment>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Start it at once</source>
        <translation>Direct starten</translation>
    </message>
    <message>
        <source>From docker run…</source>
        <extracomment>Button: fills a form from a command line</extracomment>
        <translation>Uit docker run…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Button: makes and starts the container</extracomment>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>From docker run</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Uit docker run</translation>
    </message>
    <message>
        <source>Paste a &quot;docker run&quot; line. What it says replaces what is in the form.</source>
        <translation>Plak een ‘docker run’-regel. De inhoud ervan vervangt wat in het formulier staat.</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Button: takes over a command line into a form</extracomment>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>The line could not be used. %1</source>
        <translation>De regel kon niet worden gebruikt. %1</translation>
    </message>
    <message>
        <source>Not everything in the line could be used. %1</source>
        <translation>Niet alles in de regel kon worden gebruikt. %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CreateForm</name>
    <message>
        <source>Settings of the New Container</source>
        <translation>Instellingen van de nieuwe container</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>Section of a form</extracomment>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Section of a form</extracomment>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>Section of a form</extracomment>
        <translation>Opslag</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>Section of a form</extracomment>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>Section of a form</extracomment>
        <translation>Limieten</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>Section of a form</extracomment>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>Section of a form</extracomment>
        <translation>Gezondheid</translation>
    </message>
    <message>
        <source>Image:</source>
        <extracomment>Field: the Docker image of a new container</extracomment>
        <translation>Image:</translation>
    </message>
    <message>
        <source>For example nginx:1.27. It is pulled where it is not on the host.</source>
        <translation>Bijvoorbeeld nginx:1.27. De image wordt opgehaald als deze niet op de host staat.</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field: a new container&apos;s name</extracomment>
        <translation>Naam:</translation>
    </message>
    <message>
        <source>Empty: the engine invents one.</source>
        <translation>Leeg: de engine bedenkt een naam.</translation>
    </message>
    <message>
        <source>Command:</source>
        <extracomment>Field: what a new container runs</extracomment>
        <translation>Opdracht:</translation>
    </message>
    <message>
        <source>Empty: the image&apos;s own. Quoted as in a shell.</source>
        <translation>Leeg: die van de image. Aanhalingstekens zoals in een shell.</translation>
    </message>
    <message>
        <source>Entry Point:</source>
        <extracomment>Field: the program that a container&apos;s command is given to</extracomment>
        <translation>Entrypoint:</translation>
    </message>
    <message>
        <source>Empty: the image&apos;s own.</source>
        <translation>Leeg: de waarde van de image.</translation>
    </message>
    <message>
        <source>Working Directory:</source>
        <extracomment>Field: the folder in which a container&apos;s command starts</extracomment>
        <translation>Werkmap:</translation>
    </message>
    <message>
        <source>User:</source>
        <extracomment>Field: the user that a container&apos;s command runs as</extracomment>
        <translation>Gebruiker:</translation>
    </message>
    <message>
        <source>A name or number, and after a colon the group.</source>
        <translation>Een naam of nummer, met de groep na een dubbele punt.</translation>
    </message>
    <message>
        <source>Ports:</source>
        <extracomment>Field: ports of a new container, one a line</extracomment>
        <translation>Poorten:</translation>
    </message>
    <message>
        <source>One a line: 8080:80, 127.0.0.1:5432:5432, 53:53/udp. Without an address every computer that reaches the host reaches the port.</source>
        <translation>Eén per regel: 8080:80, 127.0.0.1:5432:5432, 53:53/udp. Zonder adres bereikt elke computer die de host bereikt ook de poort.</translation>
    </message>
    <message>
        <source>Network:</source>
        <extracomment>Field: the Docker network of a new container</extracomment>
        <translation>Netwerk:</translation>
    </message>
    <message>
        <source>bridge, host, none, or the name of a network.</source>
        <translation>bridge, host, none of de naam van een netwerk.</translation>
    </message>
    <message>
        <source>Host Name:</source>
        <extracomment>Field: the host name that a container has inside</extracomment>
        <translation>Hostnaam:</translation>
    </message>
    <message>
        <source>Volumes and Folders:</source>
        <extracomment>Field: volumes and folders of a new container, one a line</extracomment>
        <translation>Volumes en mappen:</translation>
    </message>
    <message>
        <source>One a line: volume:/data, /srv/site:/site:ro, or an option such as --tmpfs /cache.</source>
        <translation>Eén per regel: volume:/data, /srv/site:/site:ro of een optie zoals --tmpfs /cache.</translation>
    </message>
    <message>
        <source>Variables:</source>
        <extracomment>Field: environment variables of a new container, one a line</extracomment>
        <translation>Variabelen:</translation>
    </message>
    <message>
        <source>One a line: NAME=value.</source>
        <translation>Eén per regel: NAME=value.</translation>
    </message>
    <message>
        <source>Labels:</source>
        <extracomment>Field: Docker labels of a new container, one a line</extracomment>
        <translation>Labels:</translation>
    </message>
    <message>
        <source>One a line: name=value.</source>
        <translation>Eén per regel: name=value.</translation>
    </message>
    <message>
        <source>Restart:</source>
        <extracomment>Field: when the engine starts a container again</extracomment>
        <translation>Opnieuw starten:</translation>
    </message>
    <message>
        <source>on-failure:5 tries five times.</source>
        <translation>on-failure:5 probeert het vijf keer.</translation>
    </message>
    <message>
        <source>Memory Limit:</source>
        <extracomment>Field: the most memory a container may use</extracomment>
        <translation>Geheugenlimiet:</translation>
    </message>
    <message>
        <source>For example 512m or 2g. Empty: none.</source>
        <translation>Bijvoorbeeld 512m of 2g. Leeg: geen.</translation>
    </message>
    <message>
        <source>CPU Limit:</source>
        <extracomment>Field: the most processor time a container may use</extracomment>
        <translation>CPU-limiet:</translation>
    </message>
    <message>
        <source>For example 0.5 or 2. Empty: none.</source>
        <translation>Bijvoorbeeld 0.5 of 2. Leeg: geen.</translation>
    </message>
    <message>
        <source>Process Limit:</source>
        <extracomment>Field: the most processes a container may have</extracomment>
        <translation>Proceslimiet:</translation>
    </message>
    <message>
        <source>Empty: none.</source>
        <translation>Leeg: geen.</translation>
    </message>
    <message>
        <source>Add Capabilities:</source>
        <extracomment>Field: Linux capabilities that a container gets</extracomment>
        <translation>Capabilities toevoegen:</translation>
    </message>
    <message>
        <source>Separated by blanks: NET_ADMIN SYS_TIME.</source>
        <translation>Gescheiden door spaties: NET_ADMIN SYS_TIME.</translation>
    </message>
    <message>
        <source>Drop Capabilities:</source>
        <extracomment>Field: Linux capabilities that a container loses</extracomment>
        <translation>Capabilities verwijderen:</translation>
    </message>
    <message>
        <source>ALL drops every one that is not added.</source>
        <translation>ALL verwijdert alle capabilities die niet zijn toegevoegd.</translation>
    </message>
    <message>
        <source>Check Command:</source>
        <extracomment>Field: the command by which the engine finds out whether a container works</extracomment>
        <translation>Controleopdracht:</translation>
    </message>
    <message>
        <source>Empty: the image&apos;s own. It runs in a shell; 0 means healthy.</source>
        <translation>Leeg: die van de image. De opdracht wordt in een shell uitgevoerd; 0 betekent gezond.</translation>
    </message>
    <message>
        <source>Every:</source>
        <extracomment>Field: time between two health checks</extracomment>
        <translation>Interval:</translation>
    </message>
    <message>
        <source>For example 30s. Empty: the engine&apos;s own, 30s.</source>
        <translation>Bijvoorbeeld 30s. Leeg: de standaardwaarde van de engine, 30s.</translation>
    </message>
    <message>
        <source>At Most:</source>
        <extracomment>Field: how long a health check may take</extracomment>
        <translation>Maximale duur:</translation>
    </message>
    <message>
        <source>For example 5s. Empty: the engine&apos;s own, 30s.</source>
        <translation>Bijvoorbeeld 5s. Leeg: de standaardwaarde van de engine, 30s.</translation>
    </message>
    <message>
        <source>Failures Allowed:</source>
        <extracomment>Field: failed checks until a container counts as unhealthy</extracomment>
        <translation>Toegestane fouten:</translation>
    </message>
    <message>
        <source>Empty: the engine&apos;s own, 3.</source>
        <translation>Leeg: de standaardwaarde van de engine, 3.</translation>
    </message>
    <message>
        <source>Remove the container when it stops</source>
        <translation>De container verwijderen wanneer deze stopt</translation>
    </message>
    <message>
        <source>Give it a terminal</source>
        <translation>Een terminal toewijzen</translation>
    </message>
    <message>
        <source>Keep its input open</source>
        <translation>De invoer openhouden</translation>
    </message>
    <message>
        <source>Run a small init process in it</source>
        <translation>Een klein init-proces in de container uitvoeren</translation>
    </message>
    <message>
        <source>Publish all ports that the image names on free ports of the host</source>
        <translation>Alle poorten die de image noemt op vrije poorten van de host publiceren</translation>
    </message>
    <message>
        <source>Make its file system read-only</source>
        <translation>Het bestandssysteem alleen-lezen maken</translation>
    </message>
    <message>
        <source>Privileged: it may do everything that the host&apos;s administrator may</source>
        <translation>Privileged-modus: de container mag alles wat de beheerder van de host mag</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) with line breaks or blanks at the end are kept but not shown.</source>
        <extracomment>Below a field for lines, after what may be typed. A value with line breaks cannot be shown as one line</extracomment>
        <translation>
            <numerusform>%n waarde met regeleinden of spaties aan het eind blijft behouden maar wordt niet weergegeven.</numerusform>
            <numerusform>%n waarden met regeleinden of spaties aan het eind blijven behouden maar worden niet weergegeven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::CustomScriptForm</name>
    <message>
        <source>All of this is encrypted for the machine. Neither Azure nor Slipway shows it again.</source>
        <translation>Dit alles wordt versleuteld voor de machine. Azure en Slipway tonen het niet meer.</translation>
    </message>
    <message>
        <source>Run:</source>
        <extracomment>Field: whether a command or a script is run</extracomment>
        <translation>Uitvoeren:</translation>
    </message>
    <message>
        <source>A command line</source>
        <extracomment>Choice: what is run on a machine</extracomment>
        <translation>Een opdrachtregel</translation>
    </message>
    <message>
        <source>A script</source>
        <extracomment>Choice: what is run on a machine</extracomment>
        <translation>Een script</translation>
    </message>
    <message>
        <source>Command or script:</source>
        <extracomment>Field: the command line or the script itself</extracomment>
        <translation>Opdracht of script:</translation>
    </message>
    <message>
        <source>Files:</source>
        <extracomment>Field: addresses of files</extracomment>
        <translation>Bestanden:</translation>
    </message>
    <message>
        <source>Addresses, one a line. The machine fetches them first, into the folder where the command runs.</source>
        <translation>Adressen, één per regel. De machine haalt ze eerst op, in de map waar de opdracht wordt uitgevoerd.</translation>
    </message>
    <message>
        <source>Storage account:</source>
        <extracomment>Field: of Azure Storage, where the files are</extracomment>
        <translation>Opslagaccount:</translation>
    </message>
    <message>
        <source>Its key:</source>
        <extracomment>Field: of the storage account</extracomment>
        <translation>Sleutel ervan:</translation>
    </message>
    <message>
        <source>Keep the line ends of fetched scripts as they are</source>
        <translation>De regeleinden van opgehaalde scripts ongewijzigd laten</translation>
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
    <name>slipway::ui::DeviceCodePane</name>
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
        <source>Open %1 and enter this code:</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>Open %1 en voer deze code in:</translation>
    </message>
    <message>
        <source>Azure says: %1</source>
        <extracomment>%1 is a sentence of Azure&apos;s, in the language of the window where Azure has it</extracomment>
        <translation>Azure meldt: %1</translation>
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
    <name>slipway::ui::DockerStep</name>
    <message>
        <source>How should Docker be installed?</source>
        <translation>Hoe moet Docker worden geïnstalleerd?</translation>
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
        <source>Docker&apos;s usual port with TLS is 2376.</source>
        <translation>De gebruikelijke poort van Docker met TLS is 2376.</translation>
    </message>
    <message>
        <source>The machine installs Docker from signed packages: those of its distribution, or Docker&apos;s own where there are none. An engine that is already there is kept.</source>
        <translation>De machine installeert Docker uit ondertekende pakketten: die van de distributie, of die van Docker zelf als er geen zijn. Een engine die er al is, blijft behouden.</translation>
    </message>
    <message>
        <source>The Azure agent on the machine runs one script, once. This way leaves the machine&apos;s other scripts alone.</source>
        <translation>De Azure-agent op de machine voert één keer één script uit. De andere scripts van de machine blijven ongemoeid.</translation>
    </message>
    <message>
        <source>Microsoft retired this extension in 2018. It fetches Docker from get.docker.com and a very old Docker Compose from GitHub, and changes Docker&apos;s service file, which the next update of Docker undoes: the port then closes. Taking it back stops Docker and all containers. Choose it only if you have to.</source>
        <translation>Microsoft heeft deze extensie in 2018 buiten gebruik gesteld. Ze haalt Docker op van get.docker.com en een heel oude Docker Compose van GitHub, en wijzigt het servicebestand van Docker, wat de volgende update van Docker ongedaan maakt: de poort gaat dan dicht. Bij terugdraaien stoppen Docker en alle containers. Kies dit alleen als het niet anders kan.</translation>
    </message>
    <message>
        <source>Asking Azure which other ways there are…</source>
        <translation>Azure wordt gevraagd welke andere methoden er zijn…</translation>
    </message>
    <message>
        <source>Other ways are not open for this machine:</source>
        <translation>Andere methoden zijn niet beschikbaar voor deze machine:</translation>
    </message>
    <message>
        <source>Hide Engine Options</source>
        <translation>Engine-opties verbergen</translation>
    </message>
    <message>
        <source>Engine Options…</source>
        <translation>Engine-opties…</translation>
    </message>
    <message>
        <source>Compose project:</source>
        <extracomment>Field: a file of docker compose</extracomment>
        <translation>Compose-project:</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EndNotices</name>
    <message numerus="yes">
        <source>%n certificate(s) end soon or have ended: %1</source>
        <extracomment>Notification; %n certificates, %1 is their names</extracomment>
        <translation>
            <numerusform>%Ln certificaat loopt binnenkort af of is verlopen: %1</numerusform>
            <numerusform>%Ln certificaten lopen binnenkort af of zijn verlopen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::EngineDialog</name>
    <message numerus="yes">
        <source>%n running container(s) will be stopped.</source>
        <translation>
            <numerusform>%Ln draaiende container wordt gestopt.</numerusform>
            <numerusform>%Ln draaiende containers worden gestopt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running container(s) will stop. Those with a restart policy start again.</source>
        <translation>
            <numerusform>%Ln draaiende container stopt. Met een herstartbeleid start die weer.</numerusform>
            <numerusform>%Ln draaiende containers stoppen. Die met een herstartbeleid starten weer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine does not answer now. Unless it has live-restore, its containers will stop.</source>
        <extracomment>live-restore is a setting of Docker</extracomment>
        <translation>De engine antwoordt nu niet. Als die geen live-restore heeft, stoppen de containers.</translation>
    </message>
    <message>
        <source>Containers keep running: the engine reads these options while it runs.</source>
        <translation>Containers blijven draaien: de engine leest deze opties terwijl die draait.</translation>
    </message>
    <message>
        <source>The engine is started anew; containers keep running, as it has live-restore.</source>
        <extracomment>live-restore is a setting of Docker</extracomment>
        <translation>De engine wordt opnieuw gestart; containers blijven draaien, want de engine heeft live-restore.</translation>
    </message>
    <message>
        <source>Engine Options on %1</source>
        <extracomment>Title of a window; %1 is a machine</extracomment>
        <translation>Engine-opties op %1</translation>
    </message>
    <message>
        <source>What is changed here is changed in daemon.json, key by key; all else there stays. When the engine does not take it, the former file comes back. You can undo this. The engine does not tell how it rotates log files: what is not set here stays as it is.</source>
        <extracomment>daemon.json is a file</extracomment>
        <translation>Wat hier wordt gewijzigd, wordt sleutel voor sleutel in daemon.json gewijzigd; al het andere blijft staan. Als de engine het niet accepteert, komt het vorige bestand terug. U kunt dit ongedaan maken. De engine meldt niet hoe logbestanden worden gerouleerd: wat hier niet is ingesteld, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Change Options</source>
        <extracomment>Button: changes the options of an engine</extracomment>
        <translation>Opties wijzigen</translation>
    </message>
    <message>
        <source>Upgrade Docker on %1</source>
        <extracomment>Title of a window; %1 is a machine</extracomment>
        <translation>Docker op %1 upgraden</translation>
    </message>
    <message>
        <source>The packages that the engine came in are updated to the newest that the machine&apos;s package sources have. Nothing else is. This cannot be undone.</source>
        <translation>De pakketten van de engine worden bijgewerkt naar de nieuwste van de pakketbronnen van de machine. Verder niets. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <extracomment>Button: updates the packages of an engine</extracomment>
        <translation>Upgraden</translation>
    </message>
    <message>
        <source>Remove Docker from %1</source>
        <extracomment>Title of a window; %1 is a machine</extracomment>
        <translation>Docker van %1 verwijderen</translation>
    </message>
    <message>
        <source>All containers are stopped and the engine&apos;s packages removed, with the certificates on the machine, the network rule and the host. Authorities and identities stay on the page Certificates. This cannot be undone.</source>
        <translation>Alle containers worden gestopt en de pakketten van de engine verwijderd, samen met de certificaten op de machine, de netwerkregel en de host. Instanties en identiteiten blijven op de pagina Certificaten. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Also &amp;delete all images, containers and volumes there</source>
        <extracomment>Check box</extracomment>
        <translation>Ook alle images, containers en volumes daar &amp;verwijderen</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to allow that:</source>
        <extracomment>Field; %1 is the name of a machine</extracomment>
        <translation>Typ ‘%1’ om dat toe te staan:</translation>
    </message>
    <message>
        <source>Remove Docker</source>
        <extracomment>Button: removes an engine from a machine</extracomment>
        <translation>Docker verwijderen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>No container is running there now.</source>
        <translation>Er draait daar nu geen container.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EngineOptionsPanel</name>
    <message>
        <source>Registry mirrors:</source>
        <translation>Registerspiegels:</translation>
    </message>
    <message>
        <source>Asked for images before Docker Hub, such as https://mirror.example.</source>
        <translation>Worden vóór Docker Hub naar images gevraagd, bijvoorbeeld https://mirror.example.</translation>
    </message>
    <message>
        <source>Insecure registries:</source>
        <translation>Onbeveiligde registers:</translation>
    </message>
    <message>
        <source>Warning: images from these come without TLS or from anybody who pretends to be them. Better give the registry a certificate.</source>
        <translation>Let op: images hiervan komen zonder TLS, of van iedereen die zich ervoor uitgeeft. Geef het register liever een certificaat.</translation>
    </message>
    <message>
        <source>Log driver:</source>
        <translation>Logboekdriver:</translation>
    </message>
    <message>
        <source>Slipway shows logs of json-file, local and journald.</source>
        <translation>Slipway toont logboeken van json-file, local en journald.</translation>
    </message>
    <message>
        <source>Log file size (MiB):</source>
        <translation>Grootte van logboekbestand (MiB):</translation>
    </message>
    <message>
        <source>A container&apos;s log file is put aside when it is this large. Without a limit it can fill the disk.</source>
        <translation>Het logboekbestand van een container wordt bij deze grootte vervangen. Zonder limiet kan het de schijf vullen.</translation>
    </message>
    <message>
        <source>Log files:</source>
        <translation>Logboekbestanden:</translation>
    </message>
    <message>
        <source>How many log files of a container are kept.</source>
        <translation>Hoeveel logboekbestanden van een container worden bewaard.</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>Gegevensmap:</translation>
    </message>
    <message>
        <source>For images, containers and volumes, such as /data/docker on a disk of its own. What an engine has now is not moved.</source>
        <translation>Voor images, containers en volumes, bijvoorbeeld /data/docker op een eigen schijf. Wat een engine nu heeft, wordt niet verplaatst.</translation>
    </message>
    <message>
        <source>Address pools:</source>
        <translation>Adresgroepen:</translation>
    </message>
    <message>
        <source>Where new networks of containers get their addresses from, such as 172.30.0.0/16:24 for networks of /24.</source>
        <translation>Waaruit nieuwe containernetwerken hun adressen krijgen, bijvoorbeeld 172.30.0.0/16:24 voor netwerken van /24.</translation>
    </message>
    <message>
        <source>Labels:</source>
        <translation>Labels:</translation>
    </message>
    <message>
        <source>Of the engine, such as stage=test, separated by commas.</source>
        <translation>Van de engine, bijvoorbeeld stage=test, gescheiden door komma’s.</translation>
    </message>
    <message>
        <source>The engine&apos;s own</source>
        <translation>Die van de engine</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Niet ingesteld</translation>
    </message>
    <message>
        <source>Live restore</source>
        <translation>Live restore</translation>
    </message>
    <message>
        <source>Containers keep running while Docker is restarted. Not together with Swarm services.</source>
        <translation>Containers blijven werken terwijl Docker opnieuw wordt gestart. Niet samen met Swarm-services.</translation>
    </message>
    <message>
        <source>User namespaces</source>
        <translation>Gebruikersnaamruimten</translation>
    </message>
    <message>
        <source>Root in containers has no rights on the machine. Safer; some containers do not run so. Images that an engine has now are hidden by it.</source>
        <translation>Root in containers heeft geen rechten op de machine. Veiliger; sommige containers werken zo niet. Images die een engine nu heeft, zijn dan niet zichtbaar.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EngineQuestion</name>
    <message>
        <source>%1 authority</source>
        <extracomment>Name of a new certificate authority; %1 is the name of a machine</extracomment>
        <translation>CA voor %1</translation>
    </message>
    <message>
        <source>Hide Engine Options</source>
        <translation>Engine-opties verbergen</translation>
    </message>
    <message>
        <source>Engine Options…</source>
        <translation>Engine-opties…</translation>
    </message>
    <message>
        <source>How is the engine protected?</source>
        <translation>Hoe wordt de engine beveiligd?</translation>
    </message>
    <message>
        <source>The engine will answer only to identities that this authority has signed. Whoever holds such an identity is root on the machine.</source>
        <translation>De engine antwoordt alleen op identiteiten die door deze certificeringsinstantie zijn ondertekend. Wie zo’n identiteit bezit, heeft rootrechten op de machine.</translation>
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
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Poort:</translation>
    </message>
    <message>
        <source>Docker&apos;s usual port with TLS is 2376.</source>
        <translation>De gebruikelijke poort van Docker met TLS is 2376.</translation>
    </message>
    <message>
        <source>Compose project:</source>
        <extracomment>Field: a file of docker compose</extracomment>
        <translation>Compose-project:</translation>
    </message>
    <message>
        <source>The machine sets itself up at its first start, without an extension. Its custom data holds the private key of its Docker, and root on the machine can read it there.</source>
        <translation>De machine richt zichzelf bij de eerste start in, zonder extensie. De aangepaste gegevens bevatten de persoonlijke sleutel van Docker op de machine, en root op de machine kan die daar lezen.</translation>
    </message>
    <message>
        <source>The Azure agent on the machine runs one script, once.</source>
        <translation>De Azure-agent op de machine voert één keer één script uit.</translation>
    </message>
    <message>
        <source>Not possible with cloud-init, which has to be given a key.</source>
        <translation>Niet mogelijk met cloud-init, dat een sleutel moet krijgen.</translation>
    </message>
    <message>
        <source>Stricter: the key never leaves the machine, and only a certificate request comes from there. Docker then follows in a second step, when the machine is there.</source>
        <translation>Strenger: de sleutel verlaat de machine nooit, alleen een certificaataanvraag komt ervandaan. Docker volgt dan in een tweede stap, als de machine er is.</translation>
    </message>
    <message>
        <source>Make the server&apos;s &amp;key on the machine</source>
        <extracomment>Stricter than making the key on this computer and sending it there</extracomment>
        <translation>De &amp;sleutel van de server op de machine maken</translation>
    </message>
    <message>
        <source>&amp;Route:</source>
        <translation>&amp;Methode:</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EventsTab</name>
    <message>
        <source>Events</source>
        <extracomment>Title of a tab: what has happened to a container</extracomment>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column: when something happened</extracomment>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Column: what happened to a container</extracomment>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Column: more about an event</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>The engine remembers nothing that has happened to this container.</source>
        <translation>De engine heeft niets onthouden van wat er met deze container is gebeurd.</translation>
    </message>
    <message>
        <source>Not complete before</source>
        <extracomment>In a list of events, in place of one: those above it are all there were</extracomment>
        <translation>Hiervoor niet volledig</translation>
    </message>
    <message>
        <source>Known only as far as Slipway was watching the host then.</source>
        <extracomment>More about a gap in a list of events</extracomment>
        <translation>Alleen bekend voor zover Slipway de host toen volgde.</translation>
    </message>
    <message>
        <source>Show commands and health checks</source>
        <extracomment>Check box above a list of events: those of commands, such as health checks, are shown, too</extracomment>
        <translation>Opdrachten en gezondheidscontroles tonen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EverythingElse</name>
    <message>
        <source>Asking Azure…</source>
        <translation>Azure wordt gevraagd…</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <extracomment>%1 is a price such as &quot;31.20 EUR&quot;</extracomment>
        <translation>%1 per maand</translation>
    </message>
    <message>
        <source>User &quot;%1&quot;</source>
        <extracomment>%1 is the name of a user of a machine</extracomment>
        <translation>Gebruiker ‘%1’</translation>
    </message>
    <message>
        <source>Everything Else</source>
        <translation>Al het overige</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Grootte:</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>Systeem:</translation>
    </message>
    <message>
        <source>SSH key:</source>
        <translation>SSH-sleutel:</translation>
    </message>
    <message>
        <source>Docker:</source>
        <translation>Docker:</translation>
    </message>
    <message>
        <source>Access:</source>
        <extracomment>Who may reach the machine</extracomment>
        <translation>Toegang:</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExportDialog</name>
    <message>
        <source>Export &quot;%1&quot;</source>
        <extracomment>Title of a window. %1 is a certificate</extracomment>
        <translation>‘%1’ exporteren</translation>
    </message>
    <message>
        <source>Whoever has the private key can do what it is for. Keep exported keys where only those can read them who need them.</source>
        <translation>Wie de persoonlijke sleutel heeft, kan doen waar die voor dient. Bewaar geëxporteerde sleutels waar alleen wie ze nodig heeft ze kan lezen.</translation>
    </message>
    <message>
        <source>Folder with ca.pem, cert.pem and key.pem</source>
        <extracomment>Way to export: files with these names in a folder</extracomment>
        <translation>Map met ca.pem, cert.pem en key.pem</translation>
    </message>
    <message>
        <source>Docker context</source>
        <extracomment>Way to export: a context of docker&apos;s command line</extracomment>
        <translation>Docker-context</translation>
    </message>
    <message>
        <source>PKCS#12, modern</source>
        <extracomment>Way to export</extracomment>
        <translation>PKCS#12, modern</translation>
    </message>
    <message>
        <source>PKCS#12, compatible with older systems</source>
        <extracomment>Way to export: weaker, but readable by old systems</extracomment>
        <translation>PKCS#12, compatibel met oudere systemen</translation>
    </message>
    <message>
        <source>Encrypted backup of the authority</source>
        <extracomment>Way to export: an authority with its key</extracomment>
        <translation>Versleutelde back-up van de certificeringsinstantie</translation>
    </message>
    <message>
        <source>Only the certificate, as PEM</source>
        <extracomment>Way to export</extracomment>
        <translation>Alleen het certificaat, als PEM</translation>
    </message>
    <message>
        <source>As:</source>
        <extracomment>Field: the way to export</extracomment>
        <translation>Als:</translation>
    </message>
    <message>
        <source>Context Name:</source>
        <extracomment>Field: name of a docker context</extracomment>
        <translation>Contextnaam:</translation>
    </message>
    <message>
        <source>Endpoint:</source>
        <extracomment>Field: where a Docker Engine listens</extracomment>
        <translation>Eindpunt:</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Wachtwoordzin:</translation>
    </message>
    <message>
        <source>Again:</source>
        <extracomment>Field: the same passphrase once more</extracomment>
        <translation>Nogmaals:</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Button: chooses a file or folder</extracomment>
        <translation>Bladeren…</translation>
    </message>
    <message>
        <source>Lines for the Shell</source>
        <extracomment>Accessible name: lines for a shell</extracomment>
        <translation>Regels voor de shell</translation>
    </message>
    <message>
        <source>Shell</source>
        <extracomment>Accessible name: which shell lines are for</extracomment>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Copy Lines</source>
        <extracomment>Button: copies lines to the clipboard</extracomment>
        <translation>Regels kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes files</extracomment>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>For DOCKER_CERT_PATH. The key is not encrypted: docker takes no other.</source>
        <translation>Voor DOCKER_CERT_PATH. De sleutel is niet versleuteld: docker accepteert geen andere.</translation>
    </message>
    <message>
        <source>Then &quot;docker --context NAME ps&quot; works. The key is not encrypted.</source>
        <translation>Daarna werkt ‘docker --context NAME ps’. De sleutel is niet versleuteld.</translation>
    </message>
    <message>
        <source>Weakly encrypted, as systems before 2017 need it: choose a long passphrase.</source>
        <translation>Zwak versleuteld, zoals systemen van vóór 2017 nodig hebben: kies een lange wachtwoordzin.</translation>
    </message>
    <message>
        <source>Folder:</source>
        <extracomment>Field: where to write</extracomment>
        <translation>Map:</translation>
    </message>
    <message>
        <source>Docker&apos;s Folder:</source>
        <translation>Map van Docker:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Bestand:</translation>
    </message>
    <message>
        <source>Written:
%1</source>
        <extracomment>%1 is a list of files, a line each</extracomment>
        <translation>Geschreven:
%1</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <extracomment>Button: replaces files</extracomment>
        <translation>Overschrijven</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already. Overwrite it?</source>
        <extracomment>%1 is a file</extracomment>
        <translation>‘%1’ bestaat al. Overschrijven?</translation>
    </message>
    <message>
        <source>With its key, and all that it has signed with the keys that are kept here. Import the file to restore it.</source>
        <translation>Met de sleutel en alles wat ze heeft ondertekend, inclusief de sleutels die hier worden bewaard. Importeer het bestand om ze te herstellen.</translation>
    </message>
    <message>
        <source>Without its key: that is only on the machine.</source>
        <translation>Zonder sleutel: die staat alleen op de machine.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already. Overwrite all of them?</source>
        <extracomment>%n files, which are listed below</extracomment>
        <translation>
            <numerusform>%Ln bestand bestaat al. Overschrijven?</numerusform>
            <numerusform>%Ln bestanden bestaan al. Alle overschrijven?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExtensionDialog</name>
    <message>
        <source>Another one that the location offers</source>
        <extracomment>Last entry of a list of extensions</extracomment>
        <translation>Een andere die de locatie aanbiedt</translation>
    </message>
    <message>
        <source>Every extension that Azure offers in the location of the machine. Those of other companies may cost money.</source>
        <translation>Alle extensies die Azure op de locatie van de machine aanbiedt. Die van andere bedrijven kunnen geld kosten.</translation>
    </message>
    <message>
        <source>The location of the machine does not offer this extension.</source>
        <translation>Deze extensie wordt niet aangeboden op de locatie van de machine.</translation>
    </message>
    <message>
        <source>Encrypted for the machine. Neither Azure nor Slipway shows them again.</source>
        <translation>Versleuteld voor de machine. Azure en Slipway tonen ze niet meer.</translation>
    </message>
    <message>
        <source>The machine has this extension already, as &quot;%1&quot;. A machine takes only one of each: that one is updated.</source>
        <extracomment>%1 is an extension</extracomment>
        <translation>De machine heeft deze extensie al, als ‘%1’. Een machine neemt er maar één van elk: die wordt bijgewerkt.</translation>
    </message>
    <message>
        <source>Update an Extension of %1</source>
        <extracomment>Title of a window; %1 is a machine</extracomment>
        <translation>Een extensie van %1 bijwerken</translation>
    </message>
    <message>
        <source>Add an Extension to %1</source>
        <translation>Een extensie aan %1 toevoegen</translation>
    </message>
    <message>
        <source>Extension:</source>
        <extracomment>Field: which extension</extracomment>
        <translation>Extensie:</translation>
    </message>
    <message>
        <source>Publisher:</source>
        <extracomment>Field: who makes an extension</extracomment>
        <translation>Uitgever:</translation>
    </message>
    <message>
        <source>Type:</source>
        <extracomment>Field: an extension of a publisher</extracomment>
        <translation>Type:</translation>
    </message>
    <message>
        <source>Version:</source>
        <extracomment>Field: version of an extension</extracomment>
        <translation>Versie:</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field: what the extension is called on the machine</extracomment>
        <translation>Naam:</translation>
    </message>
    <message>
        <source>Settings (JSON):</source>
        <extracomment>Field: settings of an extension, as JSON</extracomment>
        <translation>Instellingen (JSON):</translation>
    </message>
    <message>
        <source>Protected settings (JSON):</source>
        <extracomment>Field: secret settings of an extension, as JSON</extracomment>
        <translation>Beveiligde instellingen (JSON):</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>Button: changes an extension of a machine, or adds it</extracomment>
        <translation>Bijwerken</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Another extension of the machine is called &quot;%1&quot; already. Choose another name.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Een andere extensie van de machine heet al ‘%1’. Kies een andere naam.</translation>
    </message>
    <message>
        <source>This extension is made for Windows; the machine has Linux.</source>
        <translation>Deze extensie is gemaakt voor Windows; de machine heeft Linux.</translation>
    </message>
    <message>
        <source>This extension is made for Linux; the machine has Windows.</source>
        <translation>Deze extensie is gemaakt voor Linux; de machine heeft Windows.</translation>
    </message>
    <message>
        <source>Settings:</source>
        <extracomment>Field: how settings are entered</extracomment>
        <translation>Instellingen:</translation>
    </message>
    <message>
        <source>In fields</source>
        <extracomment>Choice: settings are entered in fields</extracomment>
        <translation>In velden</translation>
    </message>
    <message>
        <source>As JSON</source>
        <extracomment>Choice: settings are entered as JSON</extracomment>
        <translation>Als JSON</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExtensionsTab</name>
    <message>
        <source>Extensions</source>
        <extracomment>Tab: the extensions of a machine</extracomment>
        <translation>Extensies</translation>
    </message>
    <message>
        <source>Remove Extension</source>
        <extracomment>Title of a window</extracomment>
        <translation>Extensie verwijderen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed from &quot;%2&quot;. What it has installed or changed there may stay.</source>
        <extracomment>%1 is an extension, %2 a machine</extracomment>
        <translation>‘%1’ wordt van ‘%2’ verwijderd. Wat de extensie daar heeft geïnstalleerd of gewijzigd, kan blijven staan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button</extracomment>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: the name of an extension</extracomment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: how an extension is</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Column: the version of an extension</extracomment>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column: publisher and type of an extension</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>Button: opens a window for adding an extension to a machine</extracomment>
        <translation>Toevoegen…</translation>
    </message>
    <message>
        <source>Update…</source>
        <extracomment>Button: opens a window for changing an extension&apos;s settings or version</extracomment>
        <translation>Bijwerken…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button: asks whether to remove an extension</extracomment>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: looks again</extracomment>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <extracomment>Button: asks Azure once more</extracomment>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>This machine has no extensions.</source>
        <translation>Deze machine heeft geen extensies.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::FileModel</name>
    <message>
        <source>Modified</source>
        <extracomment>How a file differs from the image</extracomment>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>How a file differs from the image</extracomment>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>How a file differs from the image</extracomment>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Machtigingen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Since the Image</source>
        <translation>Afwijking van image</translation>
    </message>
</context>
<context>
    <name>slipway::ui::FileView</name>
    <message>
        <source>This is not a text file. Download it to look into it.</source>
        <translation>Dit is geen tekstbestand. Download het om de inhoud te bekijken.</translation>
    </message>
    <message>
        <source>The first %1 of %2. Download the file to see all of it.</source>
        <extracomment>%1 and %2 are sizes, &quot;1 MB&quot;</extracomment>
        <translation>De eerste %1 van %2. Download het bestand om alles te zien.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the view of a file</extracomment>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>slipway::ui::FilesTab</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After a list of names</extracomment>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Title of a tab: the files inside a container</extracomment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Button: opens the folder above</extracomment>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Accessible name of a field with the path of a folder in a container</extracomment>
        <translation>Map</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens a folder, or shows a file</extracomment>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Download…</source>
        <extracomment>Button: brings files from a container to this computer</extracomment>
        <translation>Downloaden…</translation>
    </message>
    <message>
        <source>Upload…</source>
        <extracomment>Button: puts files of this computer into a container</extracomment>
        <translation>Uploaden…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Not everything in this folder is shown: the container has no tools to list it with, and it is too large to be read through. Folders in it may be opened by their path.</source>
        <translation>Niet alles in deze map wordt weergegeven: de container heeft geen hulpprogramma’s om de inhoud op te vragen en de map is te groot om helemaal te lezen. Mappen erin kunt u via hun pad openen.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Deze map is leeg.</translation>
    </message>
    <message>
        <source>Asking for the files…</source>
        <translation>Bestanden worden opgevraagd…</translation>
    </message>
    <message>
        <source>Upload Files</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Bestanden uploaden</translation>
    </message>
    <message>
        <source>Replace Files</source>
        <extracomment>Title of a question</extracomment>
        <translation>Bestanden vervangen</translation>
    </message>
    <message>
        <source>Replace what has the same name in %1 of &quot;%2&quot;? Its old contents are lost.</source>
        <extracomment>%1 is a folder, %2 the name of a container</extracomment>
        <translation>Wilt u vervangen wat in %1 van ‘%2’ dezelfde naam heeft? De oude inhoud gaat verloren.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button</extracomment>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Uploading to %1</source>
        <extracomment>%1 is a folder in a container</extracomment>
        <translation>Uploaden naar %1</translation>
    </message>
    <message>
        <source>Download to a Folder</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Downloaden naar een map</translation>
    </message>
    <message>
        <source>Replace what has the same name in %1? Its old contents are lost.</source>
        <extracomment>%1 is a folder on this computer</extracomment>
        <translation>Wilt u vervangen wat in %1 dezelfde naam heeft? De oude inhoud gaat verloren.</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <extracomment>%1 is a path in a container</extracomment>
        <translation>%1 wordt gedownload</translation>
    </message>
    <message>
        <source>Folders and large files cannot be dragged out. Use Download instead.</source>
        <translation>Mappen en grote bestanden kunnen niet naar buiten worden gesleept. Gebruik in plaats daarvan Downloaden.</translation>
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
        <translation>Host</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>What containers are grouped by</extracomment>
        <translation>Project</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>What containers are grouped by</extracomment>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>What containers are grouped by: the Docker image</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Containers are not grouped</extracomment>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <extracomment>Button with a menu. %1 is what containers are grouped by: &quot;Project&quot;, &quot;None&quot;</extracomment>
        <translation>Groepering: %1</translation>
    </message>
    <message>
        <source>Other Label…</source>
        <extracomment>Menu entry: asks for the name of a label to group containers by</extracomment>
        <translation>Ander label…</translation>
    </message>
    <message>
        <source>Group by a Label</source>
        <extracomment>Title of a question</extracomment>
        <translation>Groeperen op label</translation>
    </message>
    <message>
        <source>Put containers with the same value of this label together.</source>
        <translation>Containers met dezelfde waarde voor dit label bij elkaar zetten.</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Button: puts containers together by a label</extracomment>
        <translation>Groeperen</translation>
    </message>
    <message>
        <source>Label:</source>
        <extracomment>Field: the name of a Docker label</extracomment>
        <translation>Label:</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HeaderKeys</name>
    <message>
        <source>%1, sorted ascending</source>
        <extracomment>Accessible name of the title of a column, %1, by which a table is sorted, the least first</extracomment>
        <translation>%1, oplopend gesorteerd</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <extracomment>Accessible name of the title of a column, %1, by which a table is sorted, the greatest first</extracomment>
        <translation>%1, aflopend gesorteerd</translation>
    </message>
    <message>
        <source>Space sorts by this column.</source>
        <extracomment>What the keyboard does on the title of a column</extracomment>
        <translation>De spatiebalk sorteert op deze kolom.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HistoryModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column of a table of figures: when they were measured</extracomment>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>CPU</source>
        <extracomment>Column of a table of figures: use of the processor</extracomment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>Column of a table of figures</extracomment>
        <translation>Geheugen</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Column of a table of figures: over the network</extracomment>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Column of a table of figures: over the network</extracomment>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Column of a table of figures: from disks</extracomment>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Column of a table of figures: to disks</extracomment>
        <translation>Geschreven</translation>
    </message>
    <message>
        <source>Processes</source>
        <extracomment>Column of a table of figures: number of processes</extracomment>
        <translation>Processen</translation>
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
        <translation>Host verbinden</translation>
    </message>
    <message>
        <source>Signed in as %1 · %2</source>
        <extracomment>Under the title. %1 is an account, %2 is a cloud: &quot;Azure&quot; or &quot;Sandbox&quot;</extracomment>
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
        <extracomment>Title above the list of what needs somebody&apos;s attention</extracomment>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>Hosts</source>
        <extracomment>Title above the hosts</extracomment>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>The set-up of Docker on &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>De inrichting van Docker op ‘%1’ is onderbroken</translation>
    </message>
    <message>
        <source>%L1 of %L2 steps done, started %3</source>
        <extracomment>%1 and %2 are numbers, %3 is &quot;3 h ago&quot;</extracomment>
        <translation>%L1 van %L2 stappen voltooid, %3 gestart</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot;</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Geen verbinding met ‘%1’</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; has ended</source>
        <extracomment>%1 is the name of a certificate</extracomment>
        <translation>Het certificaat van ‘%1’ is verlopen</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; ends %2</source>
        <extracomment>%1 is the name of a certificate, %2 is &quot;in 12 days&quot;</extracomment>
        <translation>Het certificaat van ‘%1’ verloopt %2</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; does not fit its machine any more</source>
        <extracomment>%1 is the name of a certificate</extracomment>
        <translation>Het certificaat van ‘%1’ past niet meer bij zijn machine</translation>
    </message>
    <message>
        <source>It does not name %1.</source>
        <extracomment>%1 is a list of names and addresses</extracomment>
        <translation>Het noemt %1 niet.</translation>
    </message>
    <message>
        <source>The replacement of certificates on &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Het vervangen van certificaten op ‘%1’ is onderbroken</translation>
    </message>
    <message>
        <source>The network rule for &quot;%1&quot; is still there</source>
        <extracomment>%1 is a host</extracomment>
        <translation>De netwerkregel voor ‘%1’ is er nog</translation>
    </message>
    <message>
        <source>You wanted to close it on %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>U wilde hem op %1 sluiten.</translation>
    </message>
    <message>
        <source>New Machine…</source>
        <extracomment>Button: opens the window in which a machine is made</extracomment>
        <translation>Nieuwe machine…</translation>
    </message>
    <message>
        <source>The making of &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Het maken van ‘%1’ is onderbroken</translation>
    </message>
    <message>
        <source>Started %1</source>
        <extracomment>%1 is &quot;3 h ago&quot;</extracomment>
        <translation>Gestart: %1</translation>
    </message>
    <message>
        <source>The change of Docker&apos;s options on &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Het wijzigen van de opties van Docker op ‘%1’ is onderbroken</translation>
    </message>
    <message>
        <source>The upgrade of Docker on &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Het upgraden van Docker op ‘%1’ is onderbroken</translation>
    </message>
    <message>
        <source>The removal of Docker from &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Het verwijderen van Docker van ‘%1’ is onderbroken</translation>
    </message>
    <message>
        <source>The renewed certificate of &quot;%1&quot; is not on its machine yet</source>
        <extracomment>%1 is the name of a certificate</extracomment>
        <translation>Het verlengde certificaat van ‘%1’ staat nog niet op de machine</translation>
    </message>
    <message>
        <source>The engine shows the former one: %1.</source>
        <extracomment>%1 is &quot;in 12 days&quot; or &quot;ended 3 days ago&quot;</extracomment>
        <translation>De engine toont het vorige: %1.</translation>
    </message>
    <message>
        <source>Port %1 of &quot;%2&quot; is open to everybody</source>
        <extracomment>%1 is a port, %2 a machine</extracomment>
        <translation>Poort %1 van ‘%2’ staat open voor iedereen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HostBanner</name>
    <message>
        <source>Try Now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot;, Slipway tries again by itself. %2</source>
        <extracomment>%1 is a host, %2 the reason as one or two sentences</extracomment>
        <translation>Geen verbinding met ‘%1’. Slipway probeert het vanzelf opnieuw. %2</translation>
    </message>
    <message numerus="yes">
        <source>No connection to %n host(s), Slipway tries again by itself: %1</source>
        <extracomment>%1 is a list of hosts</extracomment>
        <translation>
            <numerusform>Geen verbinding met %Ln host, Slipway probeert het vanzelf opnieuw: %1</numerusform>
            <numerusform>Geen verbinding met %Ln hosts, Slipway probeert het vanzelf opnieuw: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Start Machine</source>
        <extracomment>Button: switches a machine on</extracomment>
        <translation>Machine starten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be reached because its machine does not run: %2. Start it?</source>
        <extracomment>%1 is a host, %2 is the state of its machine: &quot;Stopped&quot;, &quot;Stopped (deallocated)&quot;</extracomment>
        <translation>‘%1’ is niet bereikbaar, omdat de machine niet wordt uitgevoerd: %2. Wilt u de machine starten?</translation>
    </message>
    <message>
        <source>The machine of &quot;%1&quot; is starting. Slipway connects as soon as Docker answers.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>De machine van ‘%1’ wordt gestart. Slipway maakt verbinding zodra Docker antwoordt.</translation>
    </message>
    <message numerus="yes">
        <source>Slow to answer: %1 (%n second(s)). What is shown is the last that was heard.</source>
        <extracomment>%1 is a list of hosts; %n is for how many seconds an answer has been awaited</extracomment>
        <translation>
            <numerusform>Antwoordt traag: %1 (%Ln seconde). Weergegeven wordt wat het laatst is ontvangen.</numerusform>
            <numerusform>Antwoordt traag: %1 (%Ln seconden). Weergegeven wordt wat het laatst is ontvangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of &quot;%1&quot; is %2 ahead of this computer&apos;s. Let both be set by the network: times are wrong here, and certificates may seem to be.</source>
        <extracomment>%1 is a host, %2 is a time span</extracomment>
        <translation>De klok van ‘%1’ loopt %2 voor op die van deze computer. Laat beide klokken via het netwerk instellen: tijden kloppen hier niet en certificaten kunnen ongeldig lijken.</translation>
    </message>
    <message>
        <source>The clock of &quot;%1&quot; is %2 behind this computer&apos;s. Let both be set by the network: times are wrong here, and certificates may seem to be.</source>
        <extracomment>%1 is a host, %2 is a time span</extracomment>
        <translation>De klok van ‘%1’ loopt %2 achter op die van deze computer. Laat beide klokken via het netwerk instellen: tijden kloppen hier niet en certificaten kunnen ongeldig lijken.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; calls itself the same engine as %2. Either it was added twice, or the machines were made from one image: then delete /var/lib/docker/engine-id on one of them and restart Docker there.</source>
        <extracomment>%1 is a host, %2 is a list of other hosts</extracomment>
        <translation>‘%1’ meldt zich als dezelfde engine als %2. De host is twee keer toegevoegd, of de machines zijn van één installatiekopie gemaakt: verwijder in dat laatste geval /var/lib/docker/engine-id op een ervan en start Docker daar opnieuw.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HostList</name>
    <message>
        <source>Forget Host…</source>
        <extracomment>Menu: takes a host out of Slipway&apos;s list; nothing changes on the machine</extracomment>
        <translation>Host vergeten…</translation>
    </message>
    <message>
        <source>Check Connection…</source>
        <extracomment>Menu: looks at a host&apos;s certificate and connection and says what is wrong</extracomment>
        <translation>Verbinding controleren…</translation>
    </message>
    <message>
        <source>Use Another Identity…</source>
        <extracomment>Menu: chooses which identity the engine of a host is shown</extracomment>
        <translation>Andere identiteit gebruiken…</translation>
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
    <name>slipway::ui::HostStats</name>
    <message>
        <source>All containers of %1</source>
        <extracomment>Title of a pane with curves; %1 is a host</extracomment>
        <translation>Alle containers van %1</translation>
    </message>
    <message>
        <source>Statistics are paused to spare the host.</source>
        <translation>De statistieken zijn gepauzeerd om de host te ontzien.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Bezig met meten…</translation>
    </message>
    <message>
        <source>What all running containers use together, measured while this pane is open.</source>
        <translation>Wat alle actieve containers samen gebruiken, gemeten zolang dit deelvenster open is.</translation>
    </message>
    <message>
        <source>Host Stats</source>
        <extracomment>Accessible name of a pane with curves</extracomment>
        <translation>Hoststatistieken</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Accessible name of a choice</extracomment>
        <translation>Host</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HostStrip</name>
    <message>
        <source>%L1 of %L2 running</source>
        <extracomment>How many of a host&apos;s containers run: 3 of 5</extracomment>
        <translation>%L1 van %L2 actief</translation>
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
        <translation>%1, ondertekend door %2 (%3)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::IdentityDialog</name>
    <message>
        <source>Identity for &quot;%1&quot;</source>
        <extracomment>Title of a window. %1 is a host</extracomment>
        <translation>Identiteit voor ‘%1’</translation>
    </message>
    <message>
        <source>An engine lets in only identities of an authority that it knows. It is asked with the chosen one first: if it does not let that in, everything stays as it is.</source>
        <translation>Een engine laat alleen identiteiten toe van een certificeringsinstantie die hij kent. Eerst wordt met de gekozen identiteit gevraagd: laat de engine die niet toe, dan blijft alles zoals het is.</translation>
    </message>
    <message>
        <source>Identity:</source>
        <extracomment>Field: the identity that an engine is shown</extracomment>
        <translation>Identiteit:</translation>
    </message>
    <message>
        <source>The former identity stays on the page Certificates.</source>
        <translation>De vorige identiteit blijft op de pagina Certificaten staan.</translation>
    </message>
    <message>
        <source>No identity is kept here. Make or import one on the page Certificates.</source>
        <translation>Hier wordt geen identiteit bewaard. Maak of importeer er een op de pagina Certificaten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Use Identity</source>
        <extracomment>Button: from now on, an engine is shown the chosen identity</extracomment>
        <translation>Identiteit gebruiken</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ImportDialog</name>
    <message>
        <source>Import Certificates</source>
        <extracomment>Title of a window</extracomment>
        <translation>Certificaten importeren</translation>
    </message>
    <message>
        <source>Choose or drop files: PEM, DER, PKCS#12, in any order and mix. You see what is in them before anything is kept. The files are not changed.</source>
        <translation>Kies bestanden of sleep ze hierheen: PEM, DER, PKCS#12, in elke volgorde en combinatie. U ziet wat erin staat voordat er iets wordt bewaard. De bestanden worden niet gewijzigd.</translation>
    </message>
    <message>
        <source>Choose Files…</source>
        <extracomment>Button: opens a window for choosing files</extracomment>
        <translation>Bestanden kiezen…</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <extracomment>Button: opens a window for choosing a folder</extracomment>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>Search %1</source>
        <extracomment>Button: looks for what docker and its tools keep in their folder. %1 is a folder</extracomment>
        <translation>%1 doorzoeken</translation>
    </message>
    <message>
        <source>Passphrase of the files:</source>
        <extracomment>Field: of encrypted files</extracomment>
        <translation>Wachtwoordzin van de bestanden:</translation>
    </message>
    <message>
        <source>Look Again</source>
        <extracomment>Button: reads the chosen files once more</extracomment>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>What Is in the Files</source>
        <extracomment>Accessible name of the list of what was found in files</extracomment>
        <translation>Inhoud van de bestanden</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: a certificate&apos;s name</extracomment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether something can be imported</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: authority, server or identity</extracomment>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>Column: when a certificate ends</extracomment>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Column: the files that something was found in</extracomment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: keeps what is marked</extracomment>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Before what is wrong with something in a file: it can be imported nevertheless</extracomment>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Before what is wrong with something in a file: it cannot be imported</extracomment>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A line below a certificate. %1 is &quot;Warning&quot; or &quot;Problem&quot;, %2 is a sentence, %3 is a file</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Can be imported</source>
        <extracomment>State of something in a file</extracomment>
        <translation>Kan worden geïmporteerd</translation>
    </message>
    <message>
        <source>Here already</source>
        <extracomment>State of something in a file</extracomment>
        <translation>Al aanwezig</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <extracomment>State of something in a file</extracomment>
        <translation>Kan niet worden geïmporteerd</translation>
    </message>
    <message>
        <source>With warnings</source>
        <extracomment>State of something in a file: there are warnings</extracomment>
        <translation>Met waarschuwingen</translation>
    </message>
    <message>
        <source>No files are chosen yet.</source>
        <translation>Er zijn nog geen bestanden gekozen.</translation>
    </message>
    <message>
        <source>There is nothing in these files that could be imported.</source>
        <translation>In deze bestanden staat niets dat kan worden geïmporteerd.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) found</source>
        <extracomment>%n certificates</extracomment>
        <translation>
            <numerusform>%n certificaat gevonden</numerusform>
            <numerusform>%n certificaten gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; does not check who its engine is (SkipTLSVerify): with docker, anybody on the way can read and change everything. Slipway always checks.</source>
        <extracomment>A line about a docker context. %1 is its name; SkipTLSVerify is docker&apos;s name of the setting</extracomment>
        <translation>De context ‘%1’ controleert niet wie de engine is (SkipTLSVerify): met docker kan iedereen onderweg alles lezen en wijzigen. Slipway controleert altijd.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) could not be connected: %1</source>
        <extracomment>%n is how many engines could not be reached</extracomment>
        <translation>
            <numerusform>Met %n host kon geen verbinding worden gemaakt: %1</numerusform>
            <numerusform>Met %n hosts kon geen verbinding worden gemaakt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect to &quot;%1&quot; at %2, too</source>
        <extracomment>A choice below an identity. %1 is what a host is called, %2 where its engine listens</extracomment>
        <translation>Ook verbinding maken met ‘%1’ op %2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::InspectTab</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Inspect</source>
        <extracomment>Title of a tab: the whole configuration of a container</extracomment>
        <translation>Inspectie</translation>
    </message>
    <message>
        <source>Search in the Configuration</source>
        <extracomment>Accessible name of a search field</extracomment>
        <translation>Zoeken in de configuratie</translation>
    </message>
    <message>
        <source>Search names and values</source>
        <translation>Namen en waarden zoeken</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>One of several views of a container&apos;s configuration</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>Environment variables</extracomment>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Mounts</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netwerken</translation>
    </message>
    <message>
        <source>Health Checks</source>
        <translation>Gezondheidscontroles</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Columns of a table of a container&apos;s networks</extracomment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Columns of a table of a container&apos;s mounts</extracomment>
        <translation>Soort</translation>
    </message>
    <message>
        <source>On the Host</source>
        <translation>Op de host</translation>
    </message>
    <message>
        <source>In the Container</source>
        <translation>In de container</translation>
    </message>
    <message>
        <source>Writable</source>
        <extracomment>Column: whether a mount can be written to</extracomment>
        <translation>Beschrijfbaar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>IPv6 Address</source>
        <translation>IPv6-adres</translation>
    </message>
    <message>
        <source>MAC Address</source>
        <translation>MAC-adres</translation>
    </message>
    <message>
        <source>Also Called</source>
        <extracomment>Column: further names of a container in a network</extracomment>
        <translation>Andere namen</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Columns of a table of a container&apos;s health checks</extracomment>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>Column: the beginning of what a health check printed</extracomment>
        <translation>Uitvoer</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies what is selected, masked as it is shown</extracomment>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: asks for the data again</extracomment>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Healthy</source>
        <extracomment>Result of a health check; %1 is an exit code</extracomment>
        <translation>Gezond</translation>
    </message>
    <message>
        <source>Failed with %1</source>
        <translation>Mislukt met code %1</translation>
    </message>
    <message>
        <source>Hide Value</source>
        <extracomment>Button: shows a masked value, or masks it again</extracomment>
        <translation>Waarde verbergen</translation>
    </message>
    <message>
        <source>Reveal Value</source>
        <translation>Waarde weergeven</translation>
    </message>
</context>
<context>
    <name>slipway::ui::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <extracomment>How much an array or object of JSON holds</extracomment>
        <translation>
            <numerusform>%Ln element</numerusform>
            <numerusform>%Ln elementen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <extracomment>How much an object of JSON holds</extracomment>
        <translation>
            <numerusform>%Ln veld</numerusform>
            <numerusform>%Ln velden</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of a setting</extracomment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
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
        <source>Do not hand the engine&apos;s socket to a container unless you would hand it the machine.</source>
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
        <source>Azure&apos;s virtual machines and Docker&apos;s containers both divide a computer, at different heights.</source>
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
        <source>Texts</source>
        <extracomment>Accessible name of the list of texts</extracomment>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Installation: Azure runs a script on the machine, which installs Docker from signed packages. Nothing listens before the certificates are there.</source>
        <translation>Installatie: Azure voert op de machine een script uit dat Docker uit ondertekende pakketten installeert. Er luistert niets voordat de certificaten er zijn.</translation>
    </message>
    <message>
        <source>New Machine makes a Linux machine in your subscription and puts Docker on it. Azure charges for it from then on.</source>
        <translation>Nieuwe machine maakt een Linux-machine in uw abonnement en zet Docker erop. Vanaf dat moment brengt Azure kosten in rekening.</translation>
    </message>
    <message>
        <source>What Is Made</source>
        <translation>Wat er wordt gemaakt</translation>
    </message>
    <message>
        <source>One deployment makes the machine with its disk, a network, a security group, a public address and a network interface. Azure is asked first whether it would take it.</source>
        <translation>Eén implementatie maakt de machine met haar schijf, een netwerk, een beveiligingsgroep, een openbaar adres en een netwerkinterface. Azure wordt eerst gevraagd of het die zou accepteren.</translation>
    </message>
    <message>
        <source>You sign in to the machine with an SSH key. There is no password to guess.</source>
        <translation>U meldt zich bij de machine aan met een SSH-sleutel. Er is geen wachtwoord om te raden.</translation>
    </message>
    <message>
        <source>A DNS label gives the machine a name that stays when its address changes, and that its certificate can vouch for.</source>
        <translation>Een DNS-label geeft de machine een naam die blijft wanneer het adres verandert, en waarvoor het certificaat kan instaan.</translation>
    </message>
    <message>
        <source>When It Is Not Wanted Any More</source>
        <translation>Als u haar niet meer nodig hebt</translation>
    </message>
    <message>
        <source>Take Back deletes exactly what was made. What was there before stays, also in the same resource group. A machine that is stopped costs no more than its disk and its address.</source>
        <translation>Terugdraaien verwijdert precies wat is gemaakt. Wat er al was, blijft, ook in dezelfde resourcegroep. Een gestopte machine kost niet meer dan haar schijf en haar adres.</translation>
    </message>
    <message>
        <source>New Machines</source>
        <translation>Nieuwe machines</translation>
    </message>
    <message>
        <source>Short texts about what Slipway does, and why.</source>
        <translation>Korte teksten over wat Slipway doet en waarom.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LogToolBar</name>
    <message>
        <source>From a Time…</source>
        <extracomment>Choice of lines of a log: opens a dialog</extracomment>
        <translation>Vanaf een tijdstip…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Choice of lines of a log. %1 and %2 are dates and times</extracomment>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>Choice of lines of a log. %1 is a date and time</extracomment>
        <translation>Vanaf %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>Choice of lines of a log. %1 is a date and time</extracomment>
        <translation>Tot %1</translation>
    </message>
    <message>
        <source>Last 1,000 Lines</source>
        <extracomment>Choice of lines of a log</extracomment>
        <translation>Laatste 1.000 regels</translation>
    </message>
    <message>
        <source>Last 15 Minutes</source>
        <extracomment>Choice of lines of a log</extracomment>
        <translation>Laatste 15 minuten</translation>
    </message>
    <message>
        <source>Last Hour</source>
        <extracomment>Choice of lines of a log</extracomment>
        <translation>Laatste uur</translation>
    </message>
    <message>
        <source>Last 24 Hours</source>
        <extracomment>Choice of lines of a log</extracomment>
        <translation>Laatste 24 uur</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Choice of lines of a log</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Lines to Show</source>
        <extracomment>Accessible name of a choice: which part of the logs is shown</extracomment>
        <translation>Weer te geven regels</translation>
    </message>
    <message>
        <source>Standard Output (stdout)</source>
        <extracomment>Menu item. stdout is the name of a stream</extracomment>
        <translation>Standaarduitvoer (stdout)</translation>
    </message>
    <message>
        <source>Standard Error (stderr)</source>
        <extracomment>Menu item. stderr is the name of a stream</extracomment>
        <translation>Standaardfoutuitvoer (stderr)</translation>
    </message>
    <message>
        <source>Local Time</source>
        <extracomment>Menu item: time stamps of a log</extracomment>
        <translation>Lokale tijd</translation>
    </message>
    <message>
        <source>UTC</source>
        <extracomment>Menu item: time stamps of a log</extracomment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>No Time Stamps</source>
        <extracomment>Menu item: time stamps of a log</extracomment>
        <translation>Geen tijdstempels</translation>
    </message>
    <message>
        <source>Wrap Long Lines</source>
        <extracomment>Menu item: long lines go on in the next row</extracomment>
        <translation>Lange regels afbreken</translation>
    </message>
    <message>
        <source>Show JSON as Text</source>
        <extracomment>Menu item</extracomment>
        <translation>JSON als tekst weergeven</translation>
    </message>
    <message>
        <source>Highlight Matches</source>
        <extracomment>Menu item: marks what was searched for</extracomment>
        <translation>Overeenkomsten markeren</translation>
    </message>
    <message>
        <source>Search Logs</source>
        <extracomment>Accessible name of a field</extracomment>
        <translation>Logboeken doorzoeken</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <extracomment>Shown in the empty field; the keys go there</extracomment>
        <translation>Zoeken (Ctrl+F)</translation>
    </message>
    <message>
        <source>Previous Match</source>
        <extracomment>Button: jumps to the match before</extracomment>
        <translation>Vorige overeenkomst</translation>
    </message>
    <message>
        <source>Next Match</source>
        <extracomment>Button: jumps to the match behind</extracomment>
        <translation>Volgende overeenkomst</translation>
    </message>
    <message>
        <source>Copy Lines</source>
        <extracomment>Button: copies lines of a log</extracomment>
        <translation>Regels kopiëren</translation>
    </message>
    <message>
        <source>Save Lines…</source>
        <extracomment>Button: writes lines of a log into a file</extracomment>
        <translation>Regels opslaan…</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: empties the window; nothing changes in the container</extracomment>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Match Case</source>
        <extracomment>Button that stays pressed</extracomment>
        <translation>Hoofdlettergevoelig</translation>
    </message>
    <message>
        <source>Regular Expression</source>
        <extracomment>Button that stays pressed</extracomment>
        <translation>Reguliere expressie</translation>
    </message>
    <message>
        <source>Show Only Matching Lines</source>
        <extracomment>Button that stays pressed: shows only the lines that match</extracomment>
        <translation>Alleen overeenkomende regels weergeven</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button that stays pressed: new lines of a log are scrolled to</extracomment>
        <translation>Volgen</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Button: menu of how a log is shown</extracomment>
        <translation>Weergave</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LogView</name>
    <message>
        <source>Copy</source>
        <extracomment>Menu: copies lines of a log with their time stamps</extracomment>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy Without Time Stamps</source>
        <extracomment>Menu: copies lines of a log</extracomment>
        <translation>Zonder tijdstempels kopiëren</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Menu: selects all lines of a log</extracomment>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LogWords</name>
    <message>
        <source>Debug</source>
        <extracomment>Importance of a line of a log</extracomment>
        <translation>Foutopsporing</translation>
    </message>
    <message>
        <source>Information</source>
        <extracomment>Importance of a line of a log</extracomment>
        <translation>Informatie</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Importance of a line of a log</extracomment>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Importance of a line of a log</extracomment>
        <translation>Fout</translation>
    </message>
    <message>
        <source>The container was started again here.</source>
        <extracomment>Between the lines of a log</extracomment>
        <translation>De container is hier opnieuw gestart.</translation>
    </message>
    <message>
        <source>The connection was lost here.</source>
        <extracomment>Between the lines of a log</extracomment>
        <translation>De verbinding is hier verbroken.</translation>
    </message>
    <message>
        <source>The connection is back. Nothing was left out.</source>
        <extracomment>Between the lines of a log</extracomment>
        <translation>De verbinding is hersteld. Er ontbreekt niets.</translation>
    </message>
    <message>
        <source>Lines are missing here: the engine no longer has them.</source>
        <extracomment>Between the lines of a log</extracomment>
        <translation>Hier ontbreken regels: de engine heeft ze niet meer.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LogsTab</name>
    <message>
        <source>Logs</source>
        <extracomment>Title of a tab: what a container has written</extracomment>
        <translation>Logboeken</translation>
    </message>
    <message>
        <source>Not a valid expression</source>
        <extracomment>Beside the search field</extracomment>
        <translation>Ongeldige expressie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside the search field: the match that is shown, and how many there are</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <extracomment>Beside the search field
----------
Below the lines of a log</extracomment>
        <translation>
            <numerusform>%Ln regel</numerusform>
            <numerusform>%Ln regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <extracomment>Below the lines of a log</extracomment>
        <translation>
            <numerusform>%Ln regel gekopieerd.</numerusform>
            <numerusform>%Ln regels gekopieerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Lines</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Regels opslaan</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <extracomment>Below the lines of a log. %1 is a file</extracomment>
        <translation>Opgeslagen in %1.</translation>
    </message>
    <message>
        <source>%1 of %2 lines shown</source>
        <extracomment>Below the lines of a log. %1 of %2 lines are shown</extracomment>
        <translation>%1 van %2 regels weergegeven</translation>
    </message>
    <message>
        <source>%1; older ones were let go to save memory</source>
        <extracomment>Below the lines of a log. %1 is &quot;1,234 lines&quot;</extracomment>
        <translation>%1; oudere zijn losgelaten om geheugen te besparen</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <extracomment>Instead of the lines of a log</extracomment>
        <translation>Geen regel komt overeen.</translation>
    </message>
    <message>
        <source>There are no lines here yet. New ones appear as they are written.</source>
        <extracomment>Instead of the lines of a log</extracomment>
        <translation>Er zijn hier nog geen regels. Nieuwe regels verschijnen zodra ze worden geschreven.</translation>
    </message>
    <message>
        <source>The connection to the log of &quot;%1&quot; is lost and is tried again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>De verbinding met het logboek van ‘%1’ is verbroken en wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <extracomment>Button</extracomment>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Log Lines</source>
        <extracomment>Accessible name of the lines of a log</extracomment>
        <translation>Logboekregels</translation>
    </message>
    <message numerus="yes">
        <source>Only the logs of the first %1 of %n container(s) are shown.</source>
        <extracomment>%n containers are chosen in the list, %1 is 20</extracomment>
        <translation>
            <numerusform>Alleen de logboeken van de eerste %1 van %n container worden weergegeven.</numerusform>
            <numerusform>Alleen de logboeken van de eerste %1 van %n containers worden weergegeven.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of a line copied.</source>
        <translation>Een deel van een regel is gekopieerd.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LooseFolder</name>
    <message>
        <source>Make the Data Folder Private</source>
        <extracomment>Title of a question when the program starts</extracomment>
        <translation>Gegevensmap privé maken</translation>
    </message>
    <message>
        <source>Others on this computer can read the folder in which Slipway keeps its keys and settings, so it does not start. Take that from them? What is in the folder stays as it is.</source>
        <translation>Anderen op deze computer kunnen de map lezen waarin Slipway zijn sleutels en instellingen bewaart; daarom start het niet. Hun die toegang ontnemen? De inhoud van de map blijft zoals die is.</translation>
    </message>
    <message>
        <source>Make Private</source>
        <extracomment>Button: takes from others what they may do with a folder</extracomment>
        <translation>Privé maken</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineActions</name>
    <message>
        <source>Copy Name</source>
        <extracomment>Menu entry</extracomment>
        <translation>Naam kopiëren</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <extracomment>Menu entry</extracomment>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Copy Resource ID</source>
        <extracomment>Menu entry</extracomment>
        <translation>Resource-id kopiëren</translation>
    </message>
    <message>
        <source>Copy ssh Command</source>
        <extracomment>Menu entry: copies &quot;ssh user@address&quot;</extracomment>
        <translation>ssh-opdracht kopiëren</translation>
    </message>
    <message>
        <source>Open in the Azure Portal</source>
        <extracomment>Menu entry: opens the web page of a machine</extracomment>
        <translation>Openen in de Azure-portal</translation>
    </message>
    <message>
        <source>%1 %2 of %3 machines are done.</source>
        <extracomment>Above the list of machines: %1 is &quot;Starting…&quot;, %2 of %3 machines are done</extracomment>
        <translation>%1 %2 van %3 machines zijn klaar.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed.</source>
        <extracomment>Follows &quot;12 of 20 machines are done.&quot;</extracomment>
        <translation>
            <numerusform>%Ln is mislukt.</numerusform>
            <numerusform>%Ln zijn mislukt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It failed for %n machine(s). &quot;%1&quot;: %2</source>
        <extracomment>%n machines could not be started, stopped or restarted; %1 is the first of them, %2 says why</extracomment>
        <translation>
            <numerusform>Mislukt voor %Ln machine. ‘%1’: %2</numerusform>
            <numerusform>Mislukt voor %Ln machines. ‘%1’: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineActivityTab</name>
    <message>
        <source>Activity</source>
        <extracomment>Tab: what was done to a machine</extracomment>
        <translation>Activiteit</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineDetail</name>
    <message>
        <source>Machine Details</source>
        <extracomment>Accessible name of the pane that shows one machine</extracomment>
        <translation>Machinedetails</translation>
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
        <translation>Resultaat van de controle</translation>
    </message>
    <message>
        <source>Change Rule…</source>
        <extracomment>Button: changes who may reach the engine over the network</extracomment>
        <translation>Regel wijzigen…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <extracomment>Button: puts a new certificate for today&apos;s addresses on a machine</extracomment>
        <translation>Herstellen…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu</extracomment>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Set up by</source>
        <extracomment>What installed Docker on a machine</extracomment>
        <translation>Ingericht met</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Version of Docker</extracomment>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>Where an engine listens</extracomment>
        <translation>Eindpunt</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>The engine&apos;s certificate</extracomment>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Network rule</source>
        <extracomment>Slipway&apos;s rule in the security group of a machine</extracomment>
        <translation>Netwerkregel</translation>
    </message>
    <message>
        <source>Reminder</source>
        <extracomment>When somebody wants to be reminded to close the network rule</extracomment>
        <translation>Herinnering</translation>
    </message>
    <message>
        <source>Slipway has not set up Docker on this machine, and knows no engine there.</source>
        <translation>Slipway heeft Docker niet op deze machine ingericht en kent daar geen engine.</translation>
    </message>
    <message>
        <source>Add Docker…</source>
        <extracomment>Button: opens the wizard that sets up Docker</extracomment>
        <translation>Docker toevoegen…</translation>
    </message>
    <message>
        <source>Valid until %1 (%2)</source>
        <extracomment>%1 is a date, %2 is &quot;in 12 days&quot; or &quot;ended 3 days ago&quot;</extracomment>
        <translation>Geldig tot %1 (%2)</translation>
    </message>
    <message>
        <source>It does not name %1.</source>
        <extracomment>%1 is a list of names and addresses</extracomment>
        <translation>Het noemt %1 niet.</translation>
    </message>
    <message>
        <source>The machine&apos;s address has changed to %1. Repairing gives it a certificate for that address, and leads the host there.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Het adres van de machine is nu %1. Herstellen geeft haar een certificaat voor dat adres en leidt de host daarheen.</translation>
    </message>
    <message>
        <source>The machine is reached by %1 today, which its certificate does not name. Repairing gives it one that does.</source>
        <extracomment>%1 is a list of names and addresses</extracomment>
        <translation>De machine is nu bereikbaar via %1, dat haar certificaat niet noemt. Herstellen geeft haar een certificaat dat dat wel doet.</translation>
    </message>
    <message>
        <source>The network rule has been changed.</source>
        <translation>De netwerkregel is gewijzigd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes back what was just done</extracomment>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>The network rule does not let you in: your address is %1 now.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>De netwerkregel laat u niet binnen: uw adres is nu %1.</translation>
    </message>
    <message>
        <source>Update Rule…</source>
        <extracomment>Button: changes the network rule to another address</extracomment>
        <translation>Regel bijwerken…</translation>
    </message>
    <message>
        <source>The day on which you wanted to close the network rule has come.</source>
        <translation>De dag waarop u de netwerkregel wilde sluiten, is aangebroken.</translation>
    </message>
    <message>
        <source>Remove Rule…</source>
        <extracomment>Menu: removes Slipway&apos;s rule from the security groups of a machine</extracomment>
        <translation>Regel verwijderen…</translation>
    </message>
    <message>
        <source>Replace the Authority…</source>
        <extracomment>Menu: another authority takes the place of an engine&apos;s, on all its hosts</extracomment>
        <translation>Certificeringsinstantie vervangen…</translation>
    </message>
    <message>
        <source>Remove Slipway&apos;s Access…</source>
        <extracomment>Menu: closes the way to an engine and forgets the host; Docker stays</extracomment>
        <translation>Toegang van Slipway verwijderen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops looking at an engine</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Check Now</source>
        <extracomment>Button: looks how far a connection to an engine comes</extracomment>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bezig met controleren…</translation>
    </message>
    <message>
        <source>Engine Options…</source>
        <extracomment>Menu: changes settings of an engine</extracomment>
        <translation>Engine-opties…</translation>
    </message>
    <message>
        <source>Upgrade Docker…</source>
        <extracomment>Menu: updates the packages of Docker on a machine</extracomment>
        <translation>Docker upgraden…</translation>
    </message>
    <message>
        <source>Remove Docker…</source>
        <extracomment>Menu: takes Docker away from a machine</extracomment>
        <translation>Docker verwijderen…</translation>
    </message>
    <message>
        <source>Slipway has set up Docker on this machine, but has no host for it any more. Connecting again keeps the engine and gives it new certificates.</source>
        <translation>Slipway heeft Docker op deze machine ingericht, maar heeft er geen host meer voor. Opnieuw verbinden behoudt de engine en geeft deze nieuwe certificaten.</translation>
    </message>
    <message>
        <source>Connect Again…</source>
        <extracomment>Button: opens the wizard that sets up Docker again, for a new way to an engine that is there</extracomment>
        <translation>Opnieuw verbinden…</translation>
    </message>
    <message>
        <source>Keep the Address…</source>
        <extracomment>Button: opens a window that gives the public address of a machine a DNS name, or makes it stay</extracomment>
        <translation>Adres behouden…</translation>
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
    <message>
        <source>Private Address</source>
        <translation>Privéadres</translation>
    </message>
    <message>
        <source>DNS Name</source>
        <translation>DNS-naam</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
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
        <translation>%1 · %2, %3 actief</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineNetworkTab</name>
    <message>
        <source>Network</source>
        <extracomment>Title of a tab: addresses and security groups of a machine</extracomment>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Reached from:</source>
        <extracomment>Label of a field: an address; whether it can reach the port is said below</extracomment>
        <translation>Bereikbaar vanaf:</translation>
    </message>
    <message>
        <source>My Address</source>
        <extracomment>Button: finds out the address of this computer on the Internet</extracomment>
        <translation>Mijn adres</translation>
    </message>
    <message>
        <source>Port:</source>
        <extracomment>Label of a field: a TCP port</extracomment>
        <translation>Poort:</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Openbaar adres</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Privéadres</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>DNS-naam</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>The network interface of a machine</extracomment>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Security group of the interface</source>
        <extracomment>The security group of a network interface</extracomment>
        <translation>Beveiligingsgroep van de interface</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subnet</translation>
    </message>
    <message>
        <source>Security group of the subnet</source>
        <extracomment>The security group of a subnet</extracomment>
        <translation>Beveiligingsgroep van het subnet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>No security group guards this machine.</source>
        <extracomment>A machine without network security groups</extracomment>
        <translation>Geen beveiligingsgroep beschermt deze machine.</translation>
    </message>
    <message>
        <source>The machine has no public address: only its virtual network gets to it.</source>
        <translation>De machine heeft geen openbaar adres: alleen haar virtuele netwerk kan erbij.</translation>
    </message>
    <message>
        <source>DNS Name or Static Address…</source>
        <extracomment>Button: opens a window that gives the public address of a machine a DNS name, or makes it stay</extracomment>
        <translation>DNS-naam of statisch adres…</translation>
    </message>
    <message>
        <source>No security group guards this machine, and a Standard public address lets nothing in until a security group allows it.</source>
        <extracomment>Why nothing gets to a machine&apos;s public address. &quot;Standard&quot; is the name of Azure&apos;s kind of address</extracomment>
        <translation>Geen beveiligingsgroep beschermt deze machine, en een openbaar adres van het type Standard laat niets binnen totdat een beveiligingsgroep het toestaat.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineOverviewTab</name>
    <message>
        <source>Overview</source>
        <extracomment>Title of a tab: what the list knows of a machine</extracomment>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>What a machine has: the name of a size of Azure, e.g. Standard_D2s_v5</extracomment>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Where a machine stands: a region of Azure</extracomment>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Resourcegroep</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>What a machine was made from</extracomment>
        <translation>Installatiekopie</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>The Azure agent on a machine</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Openbaar adres</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Privéadres</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>DNS-naam</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Azure tags of a machine, &quot;key=value&quot;</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Can get Docker by: %1</source>
        <extracomment>%1 is a list of routes, e.g. &quot;Custom Script extension&quot;</extracomment>
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
        <source>Connect Again…</source>
        <extracomment>Button: opens the wizard that sets up Docker again, for a new way to an engine that is there</extracomment>
        <translation>Opnieuw verbinden…</translation>
    </message>
    <message>
        <source>Show Extensions</source>
        <extracomment>Button: shows the tab with the extensions of a machine</extracomment>
        <translation>Extensies weergeven</translation>
    </message>
    <message>
        <source>Open in the Portal</source>
        <extracomment>Button: opens the page of a machine in the Azure portal, in a browser</extracomment>
        <translation>Openen in Azure Portal</translation>
    </message>
    <message>
        <source>Slipway has set up Docker here, but has no host for it any more. Connecting again keeps the engine and gives it new certificates.</source>
        <translation>Slipway heeft Docker hier ingericht, maar heeft er geen host meer voor. Opnieuw verbinden behoudt de engine en geeft deze nieuwe certificaten.</translation>
    </message>
    <message>
        <source>Restart Machine…</source>
        <extracomment>Button: asks whether a machine shall be restarted</extracomment>
        <translation>Machine opnieuw starten…</translation>
    </message>
    <message>
        <source>New Machine…</source>
        <extracomment>Button: opens the window in which a machine is made</extracomment>
        <translation>Nieuwe machine…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineStatusTab</name>
    <message>
        <source>Status</source>
        <extracomment>Title of a tab: what a virtual machine reports of itself</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>Title of a column: what a status is about: the machine, its agent, a disk</extracomment>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Title of a column</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Title of a column: when it was reported</extracomment>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Title of a column: what Azure or the agent says, in English</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>generation %1</source>
        <extracomment>%1 is &quot;V2&quot;: which kind of virtual hardware a machine has</extracomment>
        <translation>generatie %1</translation>
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
    <message numerus="yes">
        <source>Add Docker to %n machine(s)</source>
        <translation>
            <numerusform>Docker toevoegen aan %Ln machine</numerusform>
            <numerusform>Docker toevoegen aan %Ln machines</numerusform>
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
        <translation>Weggelaten: %1</translation>
    </message>
    <message>
        <source>Packages:</source>
        <extracomment>Field: where packages of Docker come from</extracomment>
        <translation>Pakketten:</translation>
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
        <extracomment>%1 is &quot;38 machines&quot;, %2 is &quot;3 subscriptions&quot;</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 in %2 · updated %3</source>
        <extracomment>%1 is &quot;38 machines&quot;, %2 is &quot;3 subscriptions&quot;, %3 is &quot;12 s ago&quot;</extracomment>
        <translation>%1 in %2 · %3 bijgewerkt</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>Menu entry: writes the machines that are listed to a file for spreadsheets</extracomment>
        <translation>Exporteren als CSV…</translation>
    </message>
    <message>
        <source>Show Windows Machines</source>
        <extracomment>Menu entry that can be checked</extracomment>
        <translation>Windows-machines weergeven</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <extracomment>Button with a menu. %1 is what machines are grouped by: &quot;Location&quot;, &quot;None&quot;</extracomment>
        <translation>Groep: %1</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>What machines are grouped by</extracomment>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Resource Group</source>
        <extracomment>What machines are grouped by</extracomment>
        <translation>Resourcegroep</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>What machines are grouped by</extracomment>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Docker</source>
        <extracomment>What machines are grouped by: whether they have Docker or can get it</extracomment>
        <translation>Docker</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Machines are not grouped</extracomment>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>Button with a menu: start, stop, restart machines</extracomment>
        <translation>Aan/uit</translation>
    </message>
    <message>
        <source>Filter: name, address, tag:env=prod, os:ubuntu, state:running, location:west  (/)</source>
        <translation>Filter: naam, adres, tag:env=prod, os:ubuntu, state:running, location:west  (/)</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button with a menu: which columns the table shows</extracomment>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with more</extracomment>
        <translation>Meer</translation>
    </message>
    <message>
        <source>No machine matches the filter.</source>
        <translation>Geen machine voldoet aan het filter.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <extracomment>Button: empties the filter field</extracomment>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 machines match the filter, %2 is &quot;38 machines&quot;</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <extracomment>Title of a column in a file</extracomment>
        <translation>Resource-id</translation>
    </message>
    <message>
        <source>Export Machines</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>Machines exporteren</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Opgeslagen in %1.</translation>
    </message>
    <message>
        <source>%1 (%2), with its containers</source>
        <extracomment>One of several machines that will stop: %1 is its name, %2 its resource group</extracomment>
        <translation>%1 (%2), met de containers erop</translation>
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
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n Machine(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>%Ln machine stoppen</numerusform>
            <numerusform>%Ln machines stoppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n machine(s) and give back the hardware? Everything that runs there ends; disks are kept.</source>
        <translation>
            <numerusform>%Ln machine stoppen en de hardware teruggeven? Alles wat er draait, eindigt; schijven blijven behouden.</numerusform>
            <numerusform>%Ln machines stoppen en de hardware teruggeven? Alles wat er draait, eindigt; schijven blijven behouden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A public address that is not static may be another one afterwards.</source>
        <translation>Een openbaar adres dat niet statisch is, kan daarna een ander zijn.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops machines</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n Machine(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>%Ln machine opnieuw starten</numerusform>
            <numerusform>%Ln machines opnieuw starten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n machine(s)? Everything that runs there ends, and what does not start by itself stays ended.</source>
        <translation>
            <numerusform>%Ln machine opnieuw starten? Alles wat er draait, eindigt, en wat niet vanzelf start, blijft gestopt.</numerusform>
            <numerusform>%Ln machines opnieuw starten? Alles wat er draait, eindigt, en wat niet vanzelf start, blijft gestopt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>Button: restarts machines</extracomment>
        <translation>Opnieuw starten</translation>
    </message>
    <message numerus="yes">
        <source>Redeploy %n Machine(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>%Ln machine opnieuw implementeren</numerusform>
            <numerusform>%Ln machines opnieuw implementeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n machine(s) to other hardware? They restart, and what is on their temporary disk is lost.</source>
        <translation>
            <numerusform>%Ln machine naar andere hardware verplaatsen? Die start opnieuw en wat op de tijdelijke schijf staat, gaat verloren.</numerusform>
            <numerusform>%Ln machines naar andere hardware verplaatsen? Ze starten opnieuw en wat op hun tijdelijke schijf staat, gaat verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeploy</source>
        <extracomment>Button: moves machines to other hardware</extracomment>
        <translation>Opnieuw implementeren</translation>
    </message>
    <message>
        <source>New Machine…</source>
        <extracomment>Button: opens the window in which a machine is made</extracomment>
        <translation>Nieuwe machine…</translation>
    </message>
    <message>
        <source>Connect Again</source>
        <extracomment>Button: sets up Docker again on a machine whose engine Slipway has no host for any more</extracomment>
        <translation>Opnieuw verbinden</translation>
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
    <message>
        <source>Accounts…</source>
        <extracomment>Menu: opens the list of accounts in the settings</extracomment>
        <translation>Accounts…</translation>
    </message>
    <message>
        <source>&amp;New Machine with Docker…</source>
        <extracomment>Menu: opens the window in which a machine is made</extracomment>
        <translation>&amp;Nieuwe machine met Docker…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NetworkPane</name>
    <message>
        <source>Unchanged</source>
        <extracomment>In an empty field: a password was entered before and is still used</extracomment>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy. Until then the choice before it holds.</source>
        <translation>Voer de naam of het adres van de proxy in. Tot dan geldt de vorige keuze.</translation>
    </message>
    <message>
        <source>The server is a name or an address alone, without &quot;http://&quot;, port or path.</source>
        <translation>De server is alleen een naam of adres, zonder ‘http://’, poort of pad.</translation>
    </message>
    <message>
        <source>One of the exceptions is neither a name, an address nor a network such as 10.0.0.0/8.</source>
        <translation>Een van de uitzonderingen is geen naam, adres of netwerk zoals 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. The password is good until you quit Slipway.</source>
        <translation>De sleutelhanger van deze computer kan niet worden gebruikt. Het wachtwoord geldt tot u Slipway afsluit.</translation>
    </message>
    <message>
        <source>Asking Azure…</source>
        <translation>Azure wordt gevraagd…</translation>
    </message>
    <message>
        <source>Azure and its sign-in answer.</source>
        <translation>Azure en de aanmelding ervan antwoorden.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Title of a group of settings: how Azure is reached</extracomment>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>How Slipway reaches Azure. Docker hosts are always reached directly.</source>
        <translation>Hoe Slipway Azure bereikt. Docker-hosts worden altijd rechtstreeks bereikt.</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>Proxy:</translation>
    </message>
    <message>
        <source>As on This Computer</source>
        <extracomment>Choice of proxy: that of the computer</extracomment>
        <translation>Zoals op deze computer</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Choice of proxy: no proxy</extracomment>
        <translation>Geen</translation>
    </message>
    <message>
        <source>This HTTP Proxy</source>
        <extracomment>Choice of proxy: the one whose server and port are entered below</extracomment>
        <translation>Deze HTTP-proxy</translation>
    </message>
    <message>
        <source>Server:</source>
        <extracomment>Field: name or address of the proxy</extracomment>
        <translation>Server:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Poort:</translation>
    </message>
    <message>
        <source>Not For:</source>
        <extracomment>Field: hosts that are reached without the proxy</extracomment>
        <translation>Niet voor:</translation>
    </message>
    <message>
        <source>Names, addresses and networks, separated by commas. This computer itself is always reached directly.</source>
        <translation>Namen, adressen en netwerken, gescheiden door komma’s. Deze computer zelf wordt altijd rechtstreeks bereikt.</translation>
    </message>
    <message>
        <source>User Name:</source>
        <translation>Gebruikersnaam:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Wachtwoord:</translation>
    </message>
    <message>
        <source>Keep the password in the keychain of this computer</source>
        <translation>Het wachtwoord in de sleutelhanger bewaren</translation>
    </message>
    <message>
        <source>Try Connection</source>
        <extracomment>Button: asks Azure for something that needs no sign-in</extracomment>
        <translation>Verbinding proberen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewCertificateDialog</name>
    <message>
        <source>None: for any names</source>
        <extracomment>First choice of a list of machines: none of them</extracomment>
        <translation>Geen: voor willekeurige namen</translation>
    </message>
    <message>
        <source>New Authority</source>
        <extracomment>Title of a window</extracomment>
        <translation>Nieuwe certificeringsinstantie</translation>
    </message>
    <message>
        <source>An authority signs the certificates of your engines and of those who may talk to them. Its key never leaves this computer unless you export it.</source>
        <translation>Een certificeringsinstantie ondertekent de certificaten van uw engines en van wie ermee mag praten. De sleutel verlaat deze computer nooit, tenzij u hem exporteert.</translation>
    </message>
    <message>
        <source>New Server Certificate</source>
        <extracomment>Title of a window</extracomment>
        <translation>Nieuw servercertificaat</translation>
    </message>
    <message>
        <source>A server certificate proves that an engine is the one you mean. It counts only for the names and addresses that it carries.</source>
        <translation>Een servercertificaat bewijst dat een engine degene is die u bedoelt. Het geldt alleen voor de namen en adressen die erin staan.</translation>
    </message>
    <message>
        <source>New Identity</source>
        <extracomment>Title of a window</extracomment>
        <translation>Nieuwe identiteit</translation>
    </message>
    <message>
        <source>An identity lets somebody talk to the engines that trust its authority, with all rights there. Make one for each person and each CI job, so that each can end by itself.</source>
        <translation>Met een identiteit kan iemand praten met de engines die de certificeringsinstantie vertrouwen, met alle rechten daar. Maak er één voor elke persoon en elke CI-taak, zodat elk afzonderlijk kan verlopen.</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field: what a certificate is called</extracomment>
        <translation>Naam:</translation>
    </message>
    <message>
        <source>Machine:</source>
        <extracomment>Field: the machine a certificate is for</extracomment>
        <translation>Machine:</translation>
    </message>
    <message>
        <source>Names and Addresses:</source>
        <extracomment>Field: DNS names and addresses in a certificate</extracomment>
        <translation>Namen en adressen:</translation>
    </message>
    <message>
        <source>Everything that the engine is reached by, with commas or blanks in between.</source>
        <translation>Alles waarmee de engine wordt bereikt, gescheiden door komma’s of spaties.</translation>
    </message>
    <message>
        <source>Signed By:</source>
        <extracomment>Field: who signs a certificate</extracomment>
        <translation>Verlener:</translation>
    </message>
    <message>
        <source>Key:</source>
        <extracomment>Field: the kind of a key</extracomment>
        <translation>Sleutel:</translation>
    </message>
    <message>
        <source>Valid for:</source>
        <extracomment>Field: how long a certificate is good for</extracomment>
        <translation>Geldig gedurende:</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>After a number in a field</extracomment>
        <translation>dagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button: makes a certificate</extracomment>
        <translation>Maken</translation>
    </message>
    <message>
        <source>Only for These Names and Addresses:</source>
        <extracomment>Field: the DNS names and addresses for which an authority may sign certificates</extracomment>
        <translation>Alleen voor deze namen en adressen:</translation>
    </message>
    <message>
        <source>Whoever steals its key can then pretend to be nobody else. A name stands for everything below it, too. Empty: no limits. They cannot be changed later.</source>
        <translation>Wie de sleutel steelt, kan zich dan voor niemand anders uitgeven. Een naam geldt ook voor alles daaronder. Leeg: geen beperkingen. Ze kunnen later niet worden gewijzigd.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineCard</name>
    <message>
        <source>Being made</source>
        <extracomment>State of a new machine</extracomment>
        <translation>Wordt gemaakt</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>State of a new machine</extracomment>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a new machine</extracomment>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of a new machine: somebody stopped it</extracomment>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <extracomment>State of a new machine: what was made is being deleted</extracomment>
        <translation>Wordt teruggedraaid</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>State of a new machine: what was made was deleted</extracomment>
        <translation>Teruggedraaid</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>State of a new machine: the program ended before it was done</extracomment>
        <translation>Onderbroken</translation>
    </message>
    <message>
        <source>Started %1</source>
        <extracomment>%1 is &quot;3 min ago&quot;</extracomment>
        <translation>Gestart: %1</translation>
    </message>
    <message>
        <source>New machine %1</source>
        <extracomment>Title of a card: a machine that is being made; %1 is its name</extracomment>
        <translation>Nieuwe machine %1</translation>
    </message>
    <message>
        <source>Take Back</source>
        <extracomment>Button: takes back what was made of a new machine</extracomment>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on with making a machine</extracomment>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Show Steps</source>
        <translation>Stappen tonen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineEnds</name>
    <message>
        <source>The machine &quot;%1&quot; is ready.</source>
        <extracomment>Notification. %1 is a machine that was made</extracomment>
        <translation>De machine ‘%1’ is gereed.</translation>
    </message>
    <message>
        <source>The machine &quot;%1&quot; was taken back.</source>
        <extracomment>Notification. %1 is a machine: what was made of it is deleted</extracomment>
        <translation>De machine ‘%1’ is teruggedraaid.</translation>
    </message>
    <message>
        <source>The machine &quot;%1&quot; could not be taken back. %2</source>
        <extracomment>Notification. %1 is a machine, %2 says why, in sentences</extracomment>
        <translation>De machine ‘%1’ kon niet worden teruggedraaid. %2</translation>
    </message>
    <message>
        <source>The machine &quot;%1&quot; could not be made. %2</source>
        <extracomment>Notification. %1 is a machine, %2 says why, in sentences</extracomment>
        <translation>De machine ‘%1’ kon niet worden gemaakt. %2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineList</name>
    <message>
        <source>The record of this machine cannot be read, so it can neither go on nor be taken back.</source>
        <translation>De registratie van deze machine kan niet worden gelezen. Het maken kan daarom niet doorgaan en niet worden teruggedraaid.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineProgress</name>
    <message>
        <source>%1 runs, and its Docker answers over mutual TLS.</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 draait en Docker antwoordt er via wederzijdse TLS-verificatie.</translation>
    </message>
    <message>
        <source>Stopped. What was made so far can be continued or taken back.</source>
        <translation>Gestopt. Wat tot nu toe is gemaakt, kan worden voortgezet of teruggedraaid.</translation>
    </message>
    <message>
        <source>Everything that was made is being taken back…</source>
        <translation>Alles wat is gemaakt, wordt teruggedraaid…</translation>
    </message>
    <message>
        <source>Everything that was made has been taken back. The resource group stays: something else is in it.</source>
        <translation>Alles wat was gemaakt, is teruggedraaid. De resourcegroep blijft: er zit nog iets anders in.</translation>
    </message>
    <message>
        <source>Everything that was made has been taken back.</source>
        <translation>Alles wat was gemaakt, is teruggedraaid.</translation>
    </message>
    <message>
        <source>Under way for %1</source>
        <extracomment>%1 is a duration such as &quot;2 min 5 s&quot;</extracomment>
        <translation>Bezig sinds %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <extracomment>%1 is a duration such as &quot;2 min 5 s&quot;</extracomment>
        <translation>Duur: %1</translation>
    </message>
    <message>
        <source>Take Back %1</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 terugdraaien</translation>
    </message>
    <message>
        <source>The machine %1 is deleted with its disk and its network, and the resource group %2 if nothing else is in it. What is on the machine is lost.</source>
        <translation>De machine %1 wordt verwijderd met haar schijf en netwerk, en ook de resourcegroep %2 als er niets anders in zit. Wat op de machine staat, gaat verloren.</translation>
    </message>
    <message>
        <source>The machine %1 is deleted with its disk and its network. What is on the machine is lost. Everything that was in the resource group before stays.</source>
        <translation>De machine %1 wordt verwijderd met haar schijf en netwerk. Wat op de machine staat, gaat verloren. Alles wat al in de resourcegroep zat, blijft.</translation>
    </message>
    <message>
        <source>Take Back</source>
        <extracomment>Button: deletes what was made</extracomment>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Making %1</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 maken</translation>
    </message>
    <message>
        <source>You can close this window: the work goes on and is shown under Activity.</source>
        <translation>U kunt dit venster sluiten: het werk gaat door en is te volgen onder Activiteit.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Title of a column: a step or a resource</extracomment>
        <translation>Wat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Title of a column: how long something took</extracomment>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Open Containers</source>
        <translation>Containers openen</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 is gereed</translation>
    </message>
    <message>
        <source>%1 could not be made</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 kan niet worden gemaakt</translation>
    </message>
    <message>
        <source>Making %1 was stopped</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Het maken van %1 is gestopt</translation>
    </message>
    <message>
        <source>Taking %1 back</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 wordt teruggedraaid</translation>
    </message>
    <message>
        <source>%1 was taken back</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 is teruggedraaid</translation>
    </message>
    <message>
        <source>You find this under Activity, also when this window is closed.</source>
        <translation>U vindt dit onder Activiteit, ook als dit venster gesloten is.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineQuestion</name>
    <message>
        <source>There is a machine of this name in the resource group. Choose another name.</source>
        <translation>Er is al een machine met deze naam in de resourcegroep. Kies een andere naam.</translation>
    </message>
    <message>
        <source>There is a resource group of this name already. Choose it in the list, or another name.</source>
        <translation>Er is al een resourcegroep met deze naam. Kies die in de lijst, of een andere naam.</translation>
    </message>
    <message>
        <source>Somebody has this DNS label in this location already. Choose another one.</source>
        <translation>Dit DNS-label is op deze locatie al in gebruik. Kies een ander label.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineReview</name>
    <message>
        <source>Export ARM Template</source>
        <translation>ARM-sjabloon exporteren</translation>
    </message>
    <message>
        <source>Export Template Parameters</source>
        <translation>Sjabloonparameters exporteren</translation>
    </message>
    <message>
        <source>Export az Script</source>
        <translation>az-script exporteren</translation>
    </message>
    <message>
        <source>Export cloud-init File</source>
        <translation>cloud-init-bestand exporteren</translation>
    </message>
    <message>
        <source>Looking whether the names are free…</source>
        <translation>Er wordt gekeken of de namen vrij zijn…</translation>
    </message>
    <message>
        <source>Asking Azure what it would do. This can take a minute…</source>
        <translation>Azure wordt gevraagd wat het zou doen. Dit kan een minuut duren…</translation>
    </message>
    <message>
        <source>Azure would take it. Nothing has been made yet.</source>
        <translation>Azure zou dit accepteren. Er is nog niets gemaakt.</translation>
    </message>
    <message>
        <source>The machine costs about %1 a month while it runs. Its disk, its address and traffic come on top.</source>
        <extracomment>%1 is a price such as &quot;31.20 EUR&quot;</extracomment>
        <translation>De machine kost ongeveer %1 per maand zolang ze draait. Schijf, adres en verkeer komen daar nog bij.</translation>
    </message>
    <message>
        <source>What the machine costs is not known here: see the prices of Azure.</source>
        <translation>Wat de machine kost, is hier niet bekend: zie de prijzen van Azure.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Opgeslagen in %1.</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Wat er wordt gemaakt</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>In woorden</translation>
    </message>
    <message>
        <source>Azure&apos;s Answer</source>
        <extracomment>Tab: what Azure foresees</extracomment>
        <translation>Antwoord van Azure</translation>
    </message>
    <message>
        <source>az Script</source>
        <translation>az-script</translation>
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
        <source>ARM Template</source>
        <translation>ARM-sjabloon</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button with a menu: writes the plan to files</extracomment>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>ARM Template…</source>
        <translation>ARM-sjabloon…</translation>
    </message>
    <message>
        <source>Template Parameters…</source>
        <translation>Sjabloonparameters…</translation>
    </message>
    <message>
        <source>az Script…</source>
        <translation>az-script…</translation>
    </message>
    <message>
        <source>cloud-init File…</source>
        <translation>cloud-init-bestand…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Nothing has been made yet. In a new resource group you may ask Azure only when it is there, and it is asked before anything else is made.</source>
        <translation>Er is nog niets gemaakt. Over een nieuwe resourcegroep mag u Azure pas iets vragen als die er is; Azure wordt gevraagd voordat er iets anders wordt gemaakt.</translation>
    </message>
    <message>
        <source>One deployment makes the machine. Its address is known only then, so Docker follows in a second step. With a DNS label, everything is in the one deployment. Keys and other secrets are shown as asterisks.</source>
        <translation>Eén implementatie maakt de machine. Het adres is pas daarna bekend; Docker volgt daarom in een tweede stap. Met een DNS-label gebeurt alles in die ene implementatie. Sleutels en andere geheimen worden als sterretjes weergegeven.</translation>
    </message>
    <message>
        <source>One deployment makes all of this and ends with Docker running. After it Slipway only checks that Docker answers, and adds the host. Nothing else is changed. Keys and other secrets are shown as asterisks.</source>
        <translation>Eén implementatie maakt dit alles en eindigt met een werkende Docker. Daarna controleert Slipway alleen of Docker antwoordt en voegt het de host toe. Verder wordt er niets gewijzigd. Sleutels en andere geheimen worden als sterretjes weergegeven.</translation>
    </message>
    <message>
        <source>The script holds the private key of the machine&apos;s Docker. It is written so that only you can read it: give it to nobody, and delete it when it has run. Its certificates are made now. When it has run, continue the set-up under Activity.</source>
        <translation>Het script bevat de persoonlijke sleutel van Docker op de machine. Het wordt zo opgeslagen dat alleen u het kunt lezen: geef het aan niemand en verwijder het nadat het is uitgevoerd. De certificaten worden nu gemaakt. Ga na het uitvoeren verder met de installatie onder Activiteit.</translation>
    </message>
    <message>
        <source>One deployment makes the machine. The key of its Docker is made there, so Docker follows in a second step. Keys and other secrets are shown as asterisks.</source>
        <translation>Eén implementatie maakt de machine. De sleutel van Docker wordt daar gemaakt; Docker volgt daarom in een tweede stap. Sleutels en andere geheimen worden als sterretjes weergegeven.</translation>
    </message>
    <message>
        <source>The file holds the private key of the machine&apos;s Docker. It is written so that only you can read it: give it to nobody, and delete it when the machine is made. Make the machine with it and with the exported ARM template, which has the names that its certificates are for. Then continue the set-up under Activity.</source>
        <translation>Het bestand bevat de persoonlijke sleutel van Docker op de machine. Het wordt zo opgeslagen dat alleen u het kunt lezen: geef het aan niemand en verwijder het als de machine is gemaakt. Maak de machine met dit bestand en met de geëxporteerde ARM-sjabloon, die de namen bevat waarvoor de certificaten zijn. Ga daarna verder met de installatie onder Activiteit.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineSummary</name>
    <message>
        <source>New group &quot;%1&quot;</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>Nieuwe groep ‘%1’</translation>
    </message>
    <message>
        <source>Group &quot;%1&quot;</source>
        <translation>Groep ‘%1’</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <extracomment>%1 is a price such as &quot;31.20 EUR&quot;</extracomment>
        <translation>%1 per maand</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>Prijs niet bekend</translation>
    </message>
    <message>
        <source>User &quot;%1&quot;</source>
        <extracomment>%1 is the name of a user of a machine</extracomment>
        <translation>Gebruiker ‘%1’</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>Nieuwe machine</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineWizard</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Make Machine</source>
        <translation>Machine maken</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>New Machine with Docker</source>
        <translation>Nieuwe machine met Docker</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Page of a wizard: image, disk, user and key</extracomment>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Page of a wizard: who may reach the machine</extracomment>
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
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close While the Machine Is Being Made?</source>
        <translation>Sluiten terwijl de machine wordt gemaakt?</translation>
    </message>
    <message>
        <source>%1 is still being made. It can go on in the background; you find it under Activity.</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 wordt nog gemaakt. Dit kan op de achtergrond doorgaan; u vindt het onder Activiteit.</translation>
    </message>
    <message>
        <source>Go On in the Background</source>
        <translation>Op de achtergrond doorgaan</translation>
    </message>
    <message>
        <source>Drop These Answers?</source>
        <translation>Deze antwoorden verwerpen?</translation>
    </message>
    <message>
        <source>Nothing has been made. What you have entered for %1 is forgotten.</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Er is niets gemaakt. Wat u voor %1 hebt ingevuld, gaat verloren.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>button</comment>
        <extracomment>Button: shows what will be made, before it is</extracomment>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>More Options</source>
        <extracomment>Button: through the pages with all questions</extracomment>
        <translation>Meer opties</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NoticeList</name>
    <message>
        <source>Notifications</source>
        <extracomment>Title of a list on the page Activity: what happened to containers and hosts</extracomment>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: empties the list of notifications</extracomment>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NoticeModel</name>
    <message>
        <source>What Happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NoticeSettingsPane</name>
    <message>
        <source>Notifications</source>
        <extracomment>Title of a group of settings</extracomment>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Not Again Within:</source>
        <extracomment>Field: the same about the same container is told again only after so many minutes</extracomment>
        <translation>Niet herhalen binnen:</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number: minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Title of a list of rules: containers and hosts for which other notifications are wanted</extracomment>
        <translation>Uitzonderingen</translation>
    </message>
    <message>
        <source>The first one that matches the name of a container or host decides. The signs * and ? stand for any characters; with host: in front only hosts are meant.</source>
        <translation>De eerste die overeenkomt met de naam van een container of host, is bepalend. De tekens * en ? staan voor willekeurige tekens; met host: ervoor worden alleen hosts bedoeld.</translation>
    </message>
    <message>
        <source>Add Exception</source>
        <extracomment>Button: adds an exception</extracomment>
        <translation>Uitzondering toevoegen</translation>
    </message>
    <message>
        <source>Also as messages of the desktop</source>
        <translation>Ook als bureaubladmeldingen</translation>
    </message>
    <message>
        <source>While the window of Slipway is not in front.</source>
        <translation>Wanneer het venster van Slipway niet op de voorgrond staat.</translation>
    </message>
    <message>
        <source>This desktop has no place for them (a system tray with messages).</source>
        <translation>Deze bureaubladomgeving heeft er geen plaats voor (een systeemvak met meldingen).</translation>
    </message>
    <message>
        <source>Keep watching while the page Containers is not shown</source>
        <translation>Blijven volgen wanneer de pagina Containers niet wordt weergegeven</translation>
    </message>
    <message>
        <source>Otherwise nothing is noticed meanwhile. It costs each host two connections, an answer every 15 seconds and a list of its containers every minute and after every change; and this computer the same once for each host.</source>
        <translation>Anders wordt intussen niets opgemerkt. Dit kost elke host twee verbindingen, elke 15 seconden een antwoord en elke minuut en na elke wijziging een lijst met containers; deze computer kost het hetzelfde, per host één keer.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NoticeToast</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below a notification; %n is how many others came at the same time</extracomment>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notification: opens the page Containers on its host, or the page Activity</extracomment>
        <translation>Weergeven</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a message</extracomment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>You wanted to close the network rule for &quot;%1&quot; by now.</source>
        <extracomment>Notification. %1 is a host</extracomment>
        <translation>U wilde de netwerkregel voor ‘%1’ nu gesloten hebben.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::OperationList</name>
    <message>
        <source>It could not be cancelled. %1</source>
        <extracomment>Of an operation that goes on. %1 says why, in sentences</extracomment>
        <translation>De bewerking kon niet worden geannuleerd. %1</translation>
    </message>
    <message>
        <source>Operations</source>
        <extracomment>Title of a list: what Slipway was asked to do with machines and containers</extracomment>
        <translation>Bewerkingen</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Button: does a failed operation once more, or looks again how it goes</extracomment>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: ends an operation</extracomment>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <extracomment>Button: takes operations that have ended out of the list</extracomment>
        <translation>Voltooide wissen</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes back what an operation has done</extracomment>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>slipway::ui::OverviewTab</name>
    <message>
        <source>Overview</source>
        <extracomment>Title of a tab: what the list knows of a container</extracomment>
        <translation>Overzicht</translation>
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
        <translation>Gemaakt</translation>
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
        <translation>Wachtwoordzin wijzigen</translation>
    </message>
    <message>
        <source>Private keys are encrypted with this passphrase. The keychain of this computer keeps it where it can; you are asked for it where it cannot. A recovery passphrase stays good.</source>
        <translation>Persoonlijke sleutels worden met deze wachtwoordzin versleuteld. De sleutelhanger van deze computer bewaart deze als dat kan; anders wordt er om gevraagd. Een herstelwachtwoordzin blijft geldig.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <extracomment>Field</extracomment>
        <translation>Nieuwe wachtwoordzin:</translation>
    </message>
    <message>
        <source>Again:</source>
        <extracomment>Field: the same passphrase once more</extracomment>
        <translation>Nogmaals:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: gives private keys another passphrase</extracomment>
        <translation>Wijzigen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::PortButtons</name>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens an address in the browser. %1 is &quot;http://203.0.113.21:8080&quot;</extracomment>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Open a Port</source>
        <extracomment>Title of a question</extracomment>
        <translation>Een poort openen</translation>
    </message>
    <message>
        <source>Open this address in the browser? The port is published there only, and it is not the address by which the host is reached.</source>
        <translation>Dit adres in de browser openen? De poort is alleen daar gepubliceerd, en het is niet het adres waarmee de host wordt bereikt.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens an address in the browser</extracomment>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ProcessesTab</name>
    <message>
        <source>Processes</source>
        <extracomment>Title of a tab: the processes that run in a container</extracomment>
        <translation>Processen</translation>
    </message>
    <message>
        <source>Nothing runs in this container now. Start it to see its processes.</source>
        <translation>In deze container wordt nu niets uitgevoerd. Start de container om de processen te zien.</translation>
    </message>
    <message>
        <source>Asking for the processes…</source>
        <translation>Processen worden opgevraagd…</translation>
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
    <message>
        <source>Done: %1 · Failed: %2 · Under way or waiting: %3</source>
        <extracomment>How several set-ups stand together; %1, %2 and %3 are numbers of machines</extracomment>
        <translation>Klaar: %1 · Mislukt: %2 · Bezig of wachtend: %3</translation>
    </message>
    <message>
        <source>Undo the Set-Up of All Machines?</source>
        <translation>Instelling van alle machines ongedaan maken?</translation>
    </message>
    <message numerus="yes">
        <source>What was set up on %n machine(s) is taken back: network rules, certificates and hosts. Docker itself stays installed.</source>
        <translation>
            <numerusform>Wat op %Ln machine is ingesteld, wordt teruggenomen: netwerkregels, certificaten en hosts. Docker zelf blijft geïnstalleerd.</numerusform>
            <numerusform>Wat op %Ln machines is ingesteld, wordt teruggenomen: netwerkregels, certificaten en hosts. Docker zelf blijft geïnstalleerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo All</source>
        <extracomment>Button: takes back the set-up of all machines</extracomment>
        <translation>Alles ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>Setting up Docker on %n machine(s)</source>
        <translation>
            <numerusform>Docker inrichten op %Ln machine</numerusform>
            <numerusform>Docker inrichten op %Ln machines</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel This One</source>
        <extracomment>Button: stops the set-up of the machine that is selected, not that of the others</extracomment>
        <translation>Deze annuleren</translation>
    </message>
    <message>
        <source>Retry All</source>
        <extracomment>Button: tries the set-up again on every machine on which it failed or was cancelled</extracomment>
        <translation>Alles opnieuw</translation>
    </message>
    <message>
        <source>The network rule, the certificates and the host have been taken back. Docker stays on the machine and goes on listening there for clients with a certificate.</source>
        <translation>De netwerkregel, de certificaten en de host zijn teruggedraaid. Docker blijft op de machine staan en blijft daar luisteren naar clients met een certificaat.</translation>
    </message>
    <message>
        <source>Everything that was set up has been taken back, and Docker was removed. Its containers, images and volumes are still on the machine&apos;s disk.</source>
        <translation>Alles wat was ingericht, is ongedaan gemaakt en Docker is verwijderd. De containers, images en volumes staan nog op de schijf van de machine.</translation>
    </message>
    <message>
        <source>Undo, and Remove Docker from %1?</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Ongedaan maken en Docker van %1 verwijderen?</translation>
    </message>
    <message>
        <source>The set-up brought Docker to %1. All containers there stop, its packages and settings are removed, and nothing listens any more. Containers, images and volumes stay on the machine&apos;s disk. Network rule, certificates and host are taken back, too.</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Docker is door deze installatie op %1 gekomen. Alle containers daar stoppen, de pakketten en instellingen worden verwijderd en er luistert niets meer. Containers, images en volumes blijven op de schijf van de machine. De netwerkregel, de certificaten en de host worden ook teruggedraaid.</translation>
    </message>
    <message>
        <source>Undo and Remove Docker</source>
        <translation>Ongedaan maken en Docker verwijderen</translation>
    </message>
    <message>
        <source>Remove Docker Too…</source>
        <extracomment>Button: takes a set-up back, and the Docker that it brought</extracomment>
        <translation>Docker ook verwijderen…</translation>
    </message>
    <message>
        <source>Docker is set up on %1</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Docker is ingericht op %1</translation>
    </message>
    <message>
        <source>Docker could not be set up on %1</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Docker kan niet worden ingericht op %1</translation>
    </message>
    <message>
        <source>Setting up Docker on %1 was stopped</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Het inrichten van Docker op %1 is gestopt</translation>
    </message>
    <message>
        <source>Taking back the set-up of %1</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Inrichting van %1 wordt ongedaan gemaakt</translation>
    </message>
    <message>
        <source>The set-up of %1 was taken back</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>De inrichting van %1 is ongedaan gemaakt</translation>
    </message>
    <message>
        <source>You find this under Activity, also when this window is closed.</source>
        <translation>U vindt dit onder Activiteit, ook als dit venster gesloten is.</translation>
    </message>
    <message numerus="yes">
        <source>Setting up Docker on %n machine(s) has ended</source>
        <translation>
            <numerusform>Het inrichten van Docker op %Ln machine is beëindigd</numerusform>
            <numerusform>Het inrichten van Docker op %Ln machines is beëindigd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::PruneDialog</name>
    <message>
        <source>Host:</source>
        <extracomment>Field: the host that is cleaned up</extracomment>
        <translation>Host:</translation>
    </message>
    <message>
        <source>Clean Up</source>
        <extracomment>Title of a dialog that removes what nobody uses</extracomment>
        <translation>Opschonen</translation>
    </message>
    <message>
        <source>Containers that do not run</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>Containers die niet worden uitgevoerd</translation>
    </message>
    <message>
        <source>Images without a name that no container uses</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>Naamloze images die geen container gebruikt</translation>
    </message>
    <message>
        <source>All images that no container uses</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>Alle images die geen container gebruikt</translation>
    </message>
    <message>
        <source>Volumes without a name that no container uses</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>Naamloze volumes die geen container gebruikt</translation>
    </message>
    <message>
        <source>All volumes that no container uses, with all that is in them</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>Alle volumes die geen container gebruikt, met alles wat daarin staat</translation>
    </message>
    <message>
        <source>Networks that no container uses</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>Netwerken die geen container gebruikt</translation>
    </message>
    <message>
        <source>What Would Be Removed</source>
        <extracomment>Accessible name of the list of what would be removed</extracomment>
        <translation>Wat er wordt verwijderd</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: container, image, volume or network</extracomment>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: a thing&apos;s name</extracomment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column: how large a thing is</extracomment>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog</extracomment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Remove All of These</source>
        <extracomment>Button: removes what the list shows</extracomment>
        <translation>Al deze items verwijderen</translation>
    </message>
    <message>
        <source>Looking for what nobody uses…</source>
        <translation>Er wordt gezocht naar wat niet wordt gebruikt…</translation>
    </message>
    <message>
        <source>There is nothing of this kind that nobody uses.</source>
        <translation>Er is niets van deze soort dat niet wordt gebruikt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) on the host &quot;%1&quot; would go and give back up to %2. Images may share parts, so it can be less.</source>
        <extracomment>%1 is a host, %2 a size</extracomment>
        <translation>
            <numerusform>%Ln item op de host ‘%1’ zou worden verwijderd, waardoor maximaal %2 vrijkomt. Images kunnen onderdelen delen, dus het kan minder zijn.</numerusform>
            <numerusform>%Ln items op de host ‘%1’ zouden worden verwijderd, waardoor maximaal %2 vrijkomt. Images kunnen onderdelen delen, dus het kan minder zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing: %L1 of %L2 are done.</source>
        <extracomment>How far a removal is: %L1 of %L2 things</extracomment>
        <translation>Bezig met verwijderen: %L1 van %L2 voltooid.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) removed.</source>
        <translation>
            <numerusform>%Ln item verwijderd.</numerusform>
            <numerusform>%Ln items verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be removed. The details tell why.</source>
        <translation>
            <numerusform>%Ln item kon niet worden verwijderd. De details geven de reden.</numerusform>
            <numerusform>%Ln items konden niet worden verwijderd. De details geven de reden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Volumes cannot be brought back. To remove them, type the name of the host, %1:</source>
        <extracomment>Above a field in which a host&apos;s name has to be typed before volumes are removed. %1 is the host</extracomment>
        <translation>Volumes kunnen niet worden teruggehaald. Typ de naam van de host, %1, om ze te verwijderen:</translation>
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
    <message>
        <source>Notifications</source>
        <extracomment>Button in the rail: opens the list of what happened to containers and hosts</extracomment>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Notifications (%1)</source>
        <extracomment>Button in the rail, which is narrow; %1 is how many notifications are new, or &quot;99+&quot;</extracomment>
        <translation>Meldingen (%1)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ReachQuestion</name>
    <message>
        <source>Who may reach the machine?</source>
        <translation>Wie mag de machine bereiken?</translation>
    </message>
    <message>
        <source>The machine&apos;s network security group lets these addresses in, by SSH and to the engine. All others stay out.</source>
        <translation>De netwerkbeveiligingsgroep van de machine laat deze adressen toe, via SSH en tot de engine. Alle andere blijven buitengesloten.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RecoveryDialog</name>
    <message>
        <source>Recovery Passphrase</source>
        <extracomment>Title of a window: a second passphrase of the private keys, for emergencies</extracomment>
        <translation>Herstelwachtwoordzin</translation>
    </message>
    <message>
        <source>The keychain of this computer keeps the passphrase of your private keys. If it loses that, a recovery passphrase opens them instead. It is shown only now: write it down or save it, and keep it away from this computer.</source>
        <translation>De sleutelhanger van deze computer bewaart de wachtwoordzin van uw persoonlijke sleutels. Gaat die verloren, dan opent een herstelwachtwoordzin ze. Deze wordt alleen nu getoond: schrijf hem op of sla hem op, en bewaar hem niet bij deze computer.</translation>
    </message>
    <message>
        <source>Recovery passphrase:</source>
        <extracomment>Field: a second passphrase of the private keys, for emergencies</extracomment>
        <translation>Herstelwachtwoordzin:</translation>
    </message>
    <message>
        <source>Save to File…</source>
        <extracomment>Button: opens a window for choosing a file</extracomment>
        <translation>Opslaan in bestand…</translation>
    </message>
    <message>
        <source>One that was made before opens your keys no more.</source>
        <translation>Een eerder gemaakte opent uw sleutels niet meer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: closes a window after something was done</extracomment>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Make Recovery Passphrase</source>
        <extracomment>Button: makes a second passphrase of the private keys</extracomment>
        <translation>Herstelwachtwoordzin maken</translation>
    </message>
    <message>
        <source>The recovery passphrase is in &quot;%1&quot;.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>De herstelwachtwoordzin staat in ‘%1’.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ReminderDay</name>
    <message>
        <source>&amp;Remind me to close it on</source>
        <extracomment>Check box before a date</extracomment>
        <translation>&amp;Herinner mij eraan hem te sluiten op</translation>
    </message>
    <message>
        <source>Day of the reminder</source>
        <translation>Dag van de herinnering</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RenewDialog</name>
    <message>
        <source>The new certificate is kept here. The engine uses the old one until you put the new one on its machine: export it, or set up Docker there again.</source>
        <translation>Het nieuwe certificaat wordt hier bewaard. De engine gebruikt het oude totdat u het nieuwe op de machine zet: exporteer het of stel Docker daar opnieuw in.</translation>
    </message>
    <message>
        <source>Slipway uses a new identity at once. Where you have exported the old one, export again; the old one works until it ends.</source>
        <translation>Slipway gebruikt een nieuwe identiteit meteen. Waar u de oude hebt geëxporteerd, exporteert u opnieuw; de oude werkt tot zij verloopt.</translation>
    </message>
    <message>
        <source>An authority keeps its key, so what it has signed stays good. Machines that trust its old certificate do so until that ends.</source>
        <translation>Een certificeringsinstantie houdt haar sleutel, dus wat zij heeft ondertekend blijft geldig. Machines die haar oude certificaat vertrouwen, doen dat tot het verloopt.</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n Certificate(s)</source>
        <extracomment>Title of a window; %n certificates</extracomment>
        <translation>
            <numerusform>%n certificaat verlengen</numerusform>
            <numerusform>%n certificaten verlengen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is made anew under the same name, for as long as it was good for at first.</source>
        <translation>Elk wordt opnieuw gemaakt onder dezelfde naam, voor dezelfde duur als aanvankelijk.</translation>
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
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>With a new key</source>
        <extracomment>Choice: renewed certificates get another key</extracomment>
        <translation>Met een nieuwe sleutel</translation>
    </message>
    <message>
        <source>With the same key</source>
        <extracomment>Choice: renewed certificates keep their key</extracomment>
        <translation>Met dezelfde sleutel</translation>
    </message>
    <message>
        <source>Use the names and addresses that machines have today</source>
        <extracomment>Check box</extracomment>
        <translation>De huidige namen en adressen van de machines gebruiken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Renew</source>
        <extracomment>Button: makes certificates anew</extracomment>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>Machines get a certificate with a new key, for the names and addresses that they have today. What that changes is shown before it is done.</source>
        <translation>Machines krijgen een certificaat met een nieuwe sleutel, voor de namen en adressen die ze nu hebben. Wat dat verandert, wordt vooraf getoond.</translation>
    </message>
    <message>
        <source>Also put it on %1</source>
        <extracomment>Check box; %1 is a machine</extracomment>
        <translation>Ook op %1 plaatsen</translation>
    </message>
    <message numerus="yes">
        <source>Also put them on %n machine(s)</source>
        <extracomment>Check box; %n machines</extracomment>
        <translation>
            <numerusform>Ook op %n machine plaatsen</numerusform>
            <numerusform>Ook op %n machines plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Why a certificate was not renewed. %1 is its name, %2 is a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) were renewed. These were not; you can try them again:
%1</source>
        <extracomment>%n certificates; %1 are lines that say which were not renewed and why</extracomment>
        <translation>
            <numerusform>%Ln certificaat is verlengd. Deze niet; u kunt het opnieuw proberen:
%1</numerusform>
            <numerusform>%Ln certificaten zijn verlengd. Deze niet; u kunt het opnieuw proberen:
%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ReplaceDialog</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a host, %2 says why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: containers keep running, as the engine has live-restore.</source>
        <extracomment>%1 is a host; live-restore is a setting of Docker</extracomment>
        <translation>%1: containers blijven draaien, want de engine heeft live-restore.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n running container(s) will stop. Those with a restart policy start again.</source>
        <extracomment>%1 is a host, %n containers</extracomment>
        <translation>
            <numerusform>%1: %n draaiende container stopt. Met een herstartbeleid start die weer.</numerusform>
            <numerusform>%1: %n draaiende containers stoppen. Die met een herstartbeleid starten weer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the engine does not answer now. Unless it has live-restore, its containers will stop.</source>
        <extracomment>%1 is a host; live-restore is a setting of Docker</extracomment>
        <translation>%1: de engine antwoordt nu niet. Zonder live-restore stoppen de containers.</translation>
    </message>
    <message>
        <source>Put New Certificates on Machines</source>
        <extracomment>Title of a window</extracomment>
        <translation>Nieuwe certificaten op machines plaatsen</translation>
    </message>
    <message>
        <source>Docker reads its certificates only when it starts, so each engine is started anew; a reload is not enough. The former certificates stay on the machine until the next time, and come back at once when the engine does not work with the new ones. Keys and other secrets are shown as asterisks.</source>
        <translation>Docker leest certificaten alleen bij het starten, dus elke engine wordt opnieuw gestart; herladen is niet genoeg. De vorige certificaten blijven tot de volgende keer op de machine en komen meteen terug als de engine niet met de nieuwe werkt. Sleutels en andere geheimen worden als sterretjes getoond.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Put on Machines</source>
        <extracomment>Button: puts new certificates on machines</extracomment>
        <translation>Op machines plaatsen</translation>
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
    <message>
        <source>%1 is left out: %2</source>
        <extracomment>%1 is the name of a machine, %2 a sentence that says why</extracomment>
        <translation>%1 wordt weggelaten: %2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RotationDialog</name>
    <message>
        <source>Knows the old authority only</source>
        <extracomment>State of a host while its authority is replaced</extracomment>
        <translation>Kent alleen de oude instantie</translation>
    </message>
    <message>
        <source>Trusts both</source>
        <extracomment>State of a host while its authority is replaced</extracomment>
        <translation>Vertrouwt beide</translation>
    </message>
    <message>
        <source>Trusts the new authority only</source>
        <extracomment>State of a host while its authority is replaced</extracomment>
        <translation>Vertrouwt alleen de nieuwe instantie</translation>
    </message>
    <message>
        <source>Each engine is started anew twice: once to trust both authorities, once to trust the new one only. Containers keep running where the engine has live-restore; elsewhere they stop, and those with a restart policy start again.</source>
        <translation>Elke engine wordt tweemaal opnieuw gestart: eerst om beide instanties te vertrouwen, daarna alleen de nieuwe. Containers blijven draaien waar de engine live-restore heeft; elders stoppen ze, en die met een herstartbeleid starten weer.</translation>
    </message>
    <message>
        <source>One host after the other is changed. You can close this window: it goes on.</source>
        <translation>De hosts worden een voor een gewijzigd. U kunt dit venster sluiten: het gaat door.</translation>
    </message>
    <message>
        <source>Some hosts are left. Those that work already go on working: continue when the others run.</source>
        <translation>Er zijn nog hosts over. Wat al werkt, blijft werken: ga door wanneer de andere draaien.</translation>
    </message>
    <message>
        <source>Every host trusts both authorities. Export the new identities for whoever else connects, then remove the old authority from the hosts.</source>
        <translation>Elke host vertrouwt beide instanties. Exporteer de nieuwe identiteiten voor wie verder nog verbinding maakt en verwijder dan de oude instantie van de hosts.</translation>
    </message>
    <message>
        <source>Every host trusts both authorities. These identities stop working when the old one is removed from the hosts; make new ones for who uses them: %1</source>
        <extracomment>%1 are names of identities</extracomment>
        <translation>Elke host vertrouwt beide instanties. Deze identiteiten werken niet meer zodra de oude van de hosts is verwijderd; maak nieuwe voor wie ze gebruikt: %1</translation>
    </message>
    <message>
        <source>No host trusts the old authority any more. What it has signed can be removed here, too.</source>
        <translation>Geen host vertrouwt de oude instantie nog. Wat ze heeft ondertekend, kan ook hier worden verwijderd.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button: begins to replace an authority</extracomment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on with replacing an authority</extracomment>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Remove the Old Authority</source>
        <extracomment>Button: no host trusts the old authority then</extracomment>
        <translation>Oude instantie verwijderen</translation>
    </message>
    <message>
        <source>Replace the Authority &quot;%1&quot;</source>
        <extracomment>Title of a window; %1 is an authority</extracomment>
        <translation>Certificeringsinstantie ‘%1’ vervangen</translation>
    </message>
    <message>
        <source>A new authority takes its place: first every host trusts both and gets a certificate of the new one, and Slipway uses new identities. Then the old one is removed from the hosts. Meanwhile, hosts that are up let in both old and new identities.</source>
        <translation>Een nieuwe instantie neemt haar plaats in: eerst vertrouwt elke host beide en krijgt een certificaat van de nieuwe, en gebruikt Slipway nieuwe identiteiten. Daarna wordt de oude van de hosts verwijderd. In de tussentijd laten hosts die draaien zowel oude als nieuwe identiteiten toe.</translation>
    </message>
    <message>
        <source>Docker does not check revocation lists: whoever has the key is let in by every host that trusts its authority, until the authority itself is replaced there.</source>
        <translation>Docker controleert geen intrekkingslijsten: wie de sleutel heeft, wordt toegelaten door elke host die de instantie vertrouwt, tot de instantie zelf daar is vervangen.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Button: stops replacing an authority, after the host that is being changed</extracomment>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Leave Out &quot;%1&quot;</source>
        <extracomment>Title of a question, %1 is a host</extracomment>
        <translation>‘%1’ overslaan</translation>
    </message>
    <message>
        <source>The host keeps the old authority: whoever has a key that it signed is accepted there. Slipway goes on using the old identity for it.</source>
        <translation>De host houdt de oude certificeringsinstantie: wie een sleutel heeft die deze heeft ondertekend, wordt daar geaccepteerd. Slipway blijft de oude identiteit ervoor gebruiken.</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <extracomment>Button: the host is not changed</extracomment>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Changed by Hand</source>
        <extracomment>Button: somebody has changed this host&apos;s engine; it is asked whether that is so</extracomment>
        <translation>Met de hand gewijzigd</translation>
    </message>
    <message>
        <source>Leave Out…</source>
        <extracomment>Button: this host keeps the old authority</extracomment>
        <translation>Overslaan…</translation>
    </message>
    <message>
        <source>A change of this host was begun and is not finished: it may trust the old authority, the new one, or both, and nobody goes on with it. Whoever has a key that the old one signed may be accepted there.</source>
        <translation>Een wijziging van deze host is begonnen en niet voltooid: hij vertrouwt mogelijk de oude instantie, de nieuwe of beide, en niemand gaat ermee verder. Wie een sleutel heeft die de oude heeft ondertekend, wordt daar mogelijk geaccepteerd.</translation>
    </message>
    <message>
        <source>The host goes on trusting both authorities: whoever has a key that the old one signed is accepted there. Slipway uses the new identity for it.</source>
        <translation>De host blijft beide instanties vertrouwen: wie een sleutel heeft die de oude heeft ondertekend, wordt daar geaccepteerd. Slipway gebruikt er de nieuwe identiteit voor.</translation>
    </message>
    <message>
        <source>Put these files where the engine&apos;s tlscacert, tlscert and tlskey point, restart the engine, and choose Changed by Hand. Whoever has server-key.pem can pretend to be this host: delete it here afterwards.
%1</source>
        <extracomment>%1 are paths of files, a line each</extracomment>
        <translation>Plaats deze bestanden waar tlscacert, tlscert en tlskey van de engine naar verwijzen, herstart de engine en kies Met de hand gewijzigd. Wie server-key.pem heeft, kan zich als deze host voordoen: verwijder het daarna hier.
%1</translation>
    </message>
    <message>
        <source>Save Files…</source>
        <extracomment>Button: writes what a host&apos;s engine needs into a folder, for whoever changes it by hand</extracomment>
        <translation>Bestanden opslaan…</translation>
    </message>
    <message>
        <source>Every host trusts both authorities. These were made anew. Export them again for who uses them, then remove the old authority from the hosts: %1</source>
        <extracomment>%1 are names of certificates</extracomment>
        <translation>Elke host vertrouwt beide certificeringsinstanties. De volgende zijn opnieuw gemaakt. Exporteer ze opnieuw voor wie ze gebruikt en verwijder daarna de oude certificeringsinstantie van de hosts: %1</translation>
    </message>
    <message>
        <source>No host trusts the old authority any more. To be exported again for who uses them, if that is not done yet: %1</source>
        <extracomment>%1 are names of certificates</extracomment>
        <translation>Geen host vertrouwt de oude certificeringsinstantie nog. Opnieuw te exporteren voor wie ze gebruikt, als dat nog niet is gedaan: %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RuleDialog</name>
    <message>
        <source>Forget the host &quot;%1&quot;</source>
        <extracomment>A change that is about to be made. %1 is a host</extracomment>
        <translation>De host ‘%1’ vergeten</translation>
    </message>
    <message>
        <source>The rule is like that already.</source>
        <translation>De regel is al zo.</translation>
    </message>
    <message>
        <source>There is no rule of Slipway&apos;s for this port.</source>
        <translation>Er is geen regel van Slipway voor deze poort.</translation>
    </message>
    <message>
        <source>Slipway&apos;s rule lets only these addresses reach the engine&apos;s port. Other rules stay as they are. You can undo this.</source>
        <translation>De regel van Slipway laat alleen deze adressen de poort van de engine bereiken. Andere regels blijven zoals ze zijn. U kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Nobody reaches the engine through Slipway&apos;s rule any more; other rules stay as they are. Docker and its containers go on. You can undo this.</source>
        <translation>Niemand bereikt de engine nog via de regel van Slipway; andere regels blijven zoals ze zijn. Docker en zijn containers draaien door. U kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Docker, its containers and its certificates stay on the machine; Slipway only closes the way to it and forgets the host. The certificates stay on the page Certificates. The rule can be put back afterwards; the host has to be added again.</source>
        <translation>Docker, zijn containers en zijn certificaten blijven op de machine; Slipway sluit alleen de weg ernaartoe en vergeet de host. De certificaten blijven op de pagina Certificaten. De regel kan daarna worden teruggezet; de host moet opnieuw worden toegevoegd.</translation>
    </message>
    <message>
        <source>Change the Network Rule</source>
        <extracomment>Title of a window</extracomment>
        <translation>Netwerkregel wijzigen</translation>
    </message>
    <message>
        <source>Change Rule</source>
        <extracomment>Button: makes the changes to a network rule</extracomment>
        <translation>Regel wijzigen</translation>
    </message>
    <message>
        <source>Remove the Network Rule</source>
        <extracomment>Title of a window</extracomment>
        <translation>Netwerkregel verwijderen</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <extracomment>Button: removes a network rule</extracomment>
        <translation>Regel verwijderen</translation>
    </message>
    <message>
        <source>Remove Slipway&apos;s Access</source>
        <extracomment>Title of a window</extracomment>
        <translation>Toegang van Slipway verwijderen</translation>
    </message>
    <message>
        <source>Remove Access</source>
        <extracomment>Button: removes the network rule and forgets the host</extracomment>
        <translation>Toegang verwijderen</translation>
    </message>
    <message>
        <source>Addresses:</source>
        <extracomment>Field: addresses that may reach an engine</extracomment>
        <translation>Adressen:</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Find My Address</source>
        <translation>Mijn adres bepalen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RuleLine</name>
    <message>
        <source>Name or Pattern</source>
        <extracomment>Accessible name of a field: of which containers or hosts a rule about notifications is</extracomment>
        <translation>Naam of patroon</translation>
    </message>
    <message>
        <source>What to Tell</source>
        <extracomment>Accessible name of a choice: what is told about those that match</extracomment>
        <translation>Wat te melden</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>Choice in a rule about notifications</extracomment>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Only What Is Serious</source>
        <extracomment>Choice in a rule about notifications: memory, health, restart loops, lost hosts</extracomment>
        <translation>Alleen wat ernstig is</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Choice in a rule about notifications</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <extracomment>Button: removes a rule about notifications</extracomment>
        <translation>Regel verwijderen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RunBanners</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: ends what is being done to containers</extracomment>
        <translation>Annuleren</translation>
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
        <extracomment>%1 is &quot;3 h ago&quot;</extracomment>
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
    <message>
        <source>Certificates on %1</source>
        <extracomment>Title of a replacement of certificates; %1 is a machine</extracomment>
        <translation>Certificaten op %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a set-up of Docker: others come first</extracomment>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Options of Docker on %1</source>
        <extracomment>Title of a change of an engine&apos;s options; %1 is a machine</extracomment>
        <translation>Opties van Docker op %1</translation>
    </message>
    <message>
        <source>Upgrade of Docker on %1</source>
        <extracomment>Title of an upgrade; %1 is a machine</extracomment>
        <translation>Upgrade van Docker op %1</translation>
    </message>
    <message>
        <source>Removal of Docker from %1</source>
        <extracomment>Title of a removal; %1 is a machine</extracomment>
        <translation>Verwijdering van Docker van %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button: forgets something that has failed and cannot be undone</extracomment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>State of something that cannot be undone, and was given up</extracomment>
        <translation>Afgesloten</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RunCommandTab</name>
    <message>
        <source>Run Script</source>
        <extracomment>Tab: runs a script on a machine</extracomment>
        <translation>Script uitvoeren</translation>
    </message>
    <message>
        <source>The machine has to run for this.</source>
        <translation>De machine moet hiervoor actief zijn.</translation>
    </message>
    <message>
        <source>The script is too long.</source>
        <translation>Het script is te lang.</translation>
    </message>
    <message>
        <source>It runs as root, or as SYSTEM on Windows, for ten minutes at most.</source>
        <translation>Het wordt uitgevoerd als root, of als SYSTEM in Windows, gedurende maximaal tien minuten.</translation>
    </message>
    <message>
        <source>Exit code %1 (%2)</source>
        <translation>Afsluitcode %1 (%2)</translation>
    </message>
    <message>
        <source>It printed nothing.</source>
        <extracomment>Stands where the output of a script would be</extracomment>
        <translation>Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>Script:</source>
        <extracomment>Field: a shell script</extracomment>
        <translation>Script:</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Button: runs a script on a machine</extracomment>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: ends a script</extracomment>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>No exit code (%1)</source>
        <translation>Geen afsluitcode (%1)</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duur</translation>
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
    <name>slipway::ui::SecurityTab</name>
    <message>
        <source>Explanation</source>
        <extracomment>Accessible name of the text that explains a security finding</extracomment>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>Title of a tab: how safe a container and its host are</extracomment>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>This Container</source>
        <extracomment>Button: shows what was found about the chosen container</extracomment>
        <translation>Deze container</translation>
    </message>
    <message>
        <source>Its Host</source>
        <extracomment>Button: shows what was found about the engine and its host</extracomment>
        <translation>Host ervan</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>Accessible name of a table of security findings</extracomment>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Column: what a security check is about</extracomment>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: what a security check found</extracomment>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Column: how many points of 100 a finding costs</extracomment>
        <translation>Punten</translation>
    </message>
    <message>
        <source>CIS</source>
        <extracomment>Column: number of a recommendation of the CIS Docker Benchmark</extracomment>
        <translation>CIS</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <extracomment>Above the reason of a security finding</extracomment>
        <translation>Waarom dit belangrijk is</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Above what can be done about a security finding</extracomment>
        <translation>Wat u kunt doen</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Above what a security check found exactly</extracomment>
        <translation>Wat er is gevonden</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <extracomment>A score for safety; %1 is from 0 to 100</extracomment>
        <translation>%1 van 100</translation>
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
        <source>About Slipway</source>
        <extracomment>Title of a group: version and licence</extracomment>
        <translation>Over Slipway</translation>
    </message>
    <message>
        <source>Slipway %1, built on Qt %2. Free software under the GNU General Public License, version 3 or later.</source>
        <extracomment>%1 is the version of Slipway, %2 that of Qt</extracomment>
        <translation>Slipway %1, gebouwd met Qt %2. Vrije software onder de GNU General Public License, versie 3 of later.</translation>
    </message>
    <message>
        <source>The application as which people sign in to Azure by Slipway.</source>
        <translation>De toepassing waarmee mensen zich via Slipway bij Azure aanmelden.</translation>
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
    <message>
        <source>Cancel All</source>
        <extracomment>Button: stops the set-up of all machines</extracomment>
        <translation>Alles annuleren</translation>
    </message>
    <message numerus="yes">
        <source>Docker is still being set up on %n machine(s). It can go on in the background; you find it under Activity.</source>
        <translation>
            <numerusform>Docker wordt nog ingesteld op %Ln machine. Dit kan op de achtergrond doorgaan; u vindt het onder Activiteit.</numerusform>
            <numerusform>Docker wordt nog ingesteld op %Ln machines. Dit kan op de achtergrond doorgaan; u vindt het onder Activiteit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ShellForm</name>
    <message>
        <source>Closing a terminal closes the connection; what runs in it may go on running.</source>
        <translation>Als u een terminal sluit, wordt de verbinding verbroken; wat erin wordt uitgevoerd, loopt mogelijk door.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>The shell: take the first one that the container has</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Shell:</source>
        <translation>Shell:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Gebruiker:</translation>
    </message>
    <message>
        <source>Working directory:</source>
        <translation>Werkmap:</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>Omgeving:</translation>
    </message>
    <message>
        <source>As in the container</source>
        <extracomment>In an empty field: what the container itself says is taken</extracomment>
        <translation>Zoals in de container</translation>
    </message>
    <message>
        <source>NAME=value OTHER=&quot;another value&quot;</source>
        <extracomment>In an empty field: an example of environment variables</extracomment>
        <translation>NAME=value OTHER=&quot;another value&quot;</translation>
    </message>
    <message>
        <source>Open Terminal</source>
        <extracomment>Button: open a shell in the container</extracomment>
        <translation>Terminal openen</translation>
    </message>
    <message>
        <source>Attach to Main Process</source>
        <extracomment>Button: join the main process of the container, as docker attach does</extracomment>
        <translation>Aan hoofdproces koppelen</translation>
    </message>
    <message numerus="yes">
        <source>Show the last %n line(s) first</source>
        <translation>
            <numerusform>Eerst de laatste %n regel weergeven</numerusform>
            <numerusform>Eerst de laatste %n regels weergeven</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys go to the process itself: Ctrl+C may end it, closing the terminal never does.</source>
        <translation>Toetsaanslagen gaan naar het proces zelf: Ctrl+C kan het beëindigen, het sluiten van de terminal nooit.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SignInAgainDialog</name>
    <message>
        <source>Sign In Again</source>
        <extracomment>Title of a window: a person signs in once more
----------
Button: signs in once more</extracomment>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>Sign in as %1.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Meld u aan als %1.</translation>
    </message>
    <message>
        <source>Sign in as %1 to the tenant &quot;%2&quot;.</source>
        <extracomment>%1 is an account, %2 a tenant</extracomment>
        <translation>Meld u als %1 aan bij de tenant ‘%2’.</translation>
    </message>
    <message>
        <source>Waiting for the browser. Go on there; this window closes by itself.</source>
        <translation>Wachten op de browser. Ga daar verder; dit venster sluit vanzelf.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
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
        <extracomment>Tab: sign in as a service principal, Azure&apos;s account for programs</extracomment>
        <translation>Service-principal</translation>
    </message>
    <message>
        <source>You get a short code and enter it on Microsoft&apos;s page, in a browser on this or another device.</source>
        <translation>U krijgt een korte code en voert die in op de pagina van Microsoft, in een browser op dit of een ander apparaat.</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>Tenant:</translation>
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
        <source>You are signed in. Close this page and go back to Slipway.</source>
        <extracomment>Shown in the browser at the end</extracomment>
        <translation>U bent aangemeld. Sluit deze pagina en ga terug naar Slipway.</translation>
    </message>
    <message>
        <source>This did not work. Go back to Slipway, which says why.</source>
        <extracomment>Shown in the browser at the end</extracomment>
        <translation>Dit is niet gelukt. Ga terug naar Slipway; daar staat waarom.</translation>
    </message>
    <message>
        <source>Cloud:</source>
        <extracomment>Field: which of Azure&apos;s separate clouds</extracomment>
        <translation>Cloud:</translation>
    </message>
    <message>
        <source>Azure</source>
        <extracomment>One of Azure&apos;s separate clouds: the one that most people use</extracomment>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Azure China</source>
        <extracomment>One of Azure&apos;s separate clouds</extracomment>
        <translation>Azure China</translation>
    </message>
    <message>
        <source>Azure US Government</source>
        <extracomment>One of Azure&apos;s separate clouds</extracomment>
        <translation>Azure US Government</translation>
    </message>
    <message>
        <source>Another Cloud</source>
        <extracomment>A cloud of somebody else that speaks as Azure does</extracomment>
        <translation>Een andere cloud</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>The simulated cloud to practise on</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Address:</source>
        <extracomment>Field: web address of a cloud</extracomment>
        <translation>Adres:</translation>
    </message>
    <message>
        <source>The address of its Azure Resource Manager, which tells the rest.</source>
        <translation>Het adres van de Azure Resource Manager ervan; die geeft de rest.</translation>
    </message>
    <message>
        <source>In the Browser</source>
        <extracomment>Tab: sign in on a web page</extracomment>
        <translation>In de browser</translation>
    </message>
    <message>
        <source>This Computer</source>
        <extracomment>Tab: sign in with what this computer already has</extracomment>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Your browser opens the sign-in page and tells Slipway when you are done.</source>
        <translation>Uw browser opent de aanmeldpagina en laat Slipway weten wanneer u klaar bent.</translation>
    </message>
    <message>
        <source>Sign In in the Browser</source>
        <extracomment>Button: opens the sign-in page in a browser</extracomment>
        <translation>Aanmelden in de browser</translation>
    </message>
    <message>
        <source>Waiting for the browser. Go on there; this window closes by itself.</source>
        <translation>Wachten op de browser. Ga daar verder; dit venster sluit vanzelf.</translation>
    </message>
    <message>
        <source>An account for programs. It needs the tenant, and a secret or a certificate, which are not stored.</source>
        <translation>Een account voor programma’s. Nodig zijn de tenant en een geheim of een certificaat; die worden niet bewaard.</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <extracomment>Field: file with the certificate and key of an application registered in Azure</extracomment>
        <translation>Certificaat:</translation>
    </message>
    <message>
        <source>A PEM file with the certificate and its RSA key, instead of the secret.</source>
        <translation>Een PEM-bestand met het certificaat en de RSA-sleutel ervan, in plaats van het geheim.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Button: chooses a file</extracomment>
        <translation>Bladeren…</translation>
    </message>
    <message>
        <source>If you are signed in to the Azure CLI on this computer, Slipway can ask it for access.</source>
        <translation>Als u op deze computer bij de Azure CLI bent aangemeld, kan Slipway daar toegang vragen.</translation>
    </message>
    <message>
        <source>Use the Azure CLI</source>
        <extracomment>Button: signs in with the account of the program az</extracomment>
        <translation>Azure CLI gebruiken</translation>
    </message>
    <message>
        <source>If this computer is an Azure machine with a managed identity, it can sign in by itself.</source>
        <translation>Als deze computer een Azure-machine met een beheerde identiteit is, kan die zichzelf aanmelden.</translation>
    </message>
    <message>
        <source>Identity:</source>
        <extracomment>Field: identifier of a user-assigned managed identity</extracomment>
        <translation>Identiteit:</translation>
    </message>
    <message>
        <source>Client ID, if the machine has several</source>
        <translation>Client-id, als de machine er meer heeft</translation>
    </message>
    <message>
        <source>Use the Managed Identity</source>
        <extracomment>Button: signs in as the Azure machine that this computer is</extracomment>
        <translation>Beheerde identiteit gebruiken</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SizeModel</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kernen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Geheugen</translation>
    </message>
    <message>
        <source>Monthly Price</source>
        <translation>Prijs per maand</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SizeQuestion</name>
    <message>
        <source>No size matches the filter.</source>
        <translation>Geen enkele grootte komt overeen met het filter.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <extracomment>Button: empties the filter field</extracomment>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>The quota of this subscription leaves no machine in this location. Choose another location, or ask Azure for more.</source>
        <translation>Het quotum van dit abonnement laat op deze locatie geen machine meer toe. Kies een andere locatie of vraag Azure om een hoger quotum.</translation>
    </message>
    <message>
        <source>This location offers no size to this subscription. Choose another one.</source>
        <translation>Deze locatie biedt dit abonnement geen enkele grootte. Kies een andere locatie.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Asking Azure for sizes…</source>
        <translation>Azure wordt om grootten gevraagd…</translation>
    </message>
    <message numerus="yes">
        <source>%n size(s)</source>
        <translation>
            <numerusform>%Ln grootte</numerusform>
            <numerusform>%Ln grootten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are beyond your quota</source>
        <translation>
            <numerusform>%Ln andere valt buiten uw quotum</numerusform>
            <numerusform>%Ln andere vallen buiten uw quotum</numerusform>
        </translation>
    </message>
    <message>
        <source>How large should it be?</source>
        <translation>Hoe groot moet de machine zijn?</translation>
    </message>
    <message>
        <source>These sizes are offered in the location and within your quota. Prices are Azure&apos;s public ones for Linux, without disks and traffic.</source>
        <translation>Deze grootten worden op de locatie aangeboden en vallen binnen uw quotum. De prijzen zijn de openbare prijzen van Azure voor Linux, zonder schijven en verkeer.</translation>
    </message>
    <message>
        <source>Filter Sizes</source>
        <translation>Grootten filteren</translation>
    </message>
    <message>
        <source>Filter: name, arm64, cores:4, memory:16  (/)</source>
        <translation>Filter: naam, arm64, cores:4, memory:16  (/)</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Grootten</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SshPanel</name>
    <message>
        <source>Reach the engine by ssh; open its port to nobody</source>
        <extracomment>Check box: an engine is reached by ssh, and its port is opened to nobody</extracomment>
        <translation>De engine via ssh bereiken; de poort voor niemand openen</translation>
    </message>
    <message>
        <source>User:</source>
        <extracomment>Field: who signs in by ssh</extracomment>
        <translation>Gebruiker:</translation>
    </message>
    <message>
        <source>Jump host (optional):</source>
        <extracomment>Field: a host through which ssh goes to another; may stay empty</extracomment>
        <translation>Jumphost (optioneel):</translation>
    </message>
    <message>
        <source>ssh must get there without asking for anything, and the user must be allowed to use Docker, as members of the group docker are.</source>
        <translation>ssh moet er zonder vragen kunnen komen, en de gebruiker moet Docker mogen gebruiken, zoals leden van de groep docker.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::StatsTab</name>
    <message>
        <source>Stats</source>
        <extracomment>Title of a tab: what a container uses of its host</extracomment>
        <translation>Statistieken</translation>
    </message>
    <message>
        <source>The container does not run. These are its last figures.</source>
        <translation>De container wordt niet uitgevoerd. Dit zijn de laatste cijfers.</translation>
    </message>
    <message>
        <source>The container does not run, so there is nothing to measure.</source>
        <translation>De container wordt niet uitgevoerd, dus er valt niets te meten.</translation>
    </message>
    <message>
        <source>Statistics are paused to spare the host.</source>
        <translation>De statistieken zijn gepauzeerd om de host te ontzien.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Bezig met meten…</translation>
    </message>
    <message>
        <source>The last hour, measured every second while this tab is open.</source>
        <translation>Het laatste uur, elke seconde gemeten zolang dit tabblad open is.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::StatsView</name>
    <message>
        <source>Received</source>
        <extracomment>In a chart: bytes that came over the network</extracomment>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>In a chart: bytes that went over the network</extracomment>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>In a chart: bytes from disks</extracomment>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>In a chart: bytes to disks</extracomment>
        <translation>Geschreven</translation>
    </message>
    <message>
        <source>%1 of the host</source>
        <extracomment>In the chart CPU, after &quot;150 %&quot; of one core, and in the chart Memory; %1 is &quot;37 %&quot;</extracomment>
        <translation>%1 van de host</translation>
    </message>
    <message>
        <source>%1 of the limit</source>
        <extracomment>In the chart Memory; %1 is &quot;35 %&quot;</extracomment>
        <translation>%1 van de limiet</translation>
    </message>
    <message>
        <source>Not available: the container has no network of its own.</source>
        <extracomment>In the chart Network</extracomment>
        <translation>Niet beschikbaar: de container heeft geen eigen netwerk.</translation>
    </message>
    <message>
        <source>CPU (of one core)</source>
        <extracomment>Title of a chart: use of the processor, in percent of one core</extracomment>
        <translation>CPU (van één kern)</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>Title of a chart</extracomment>
        <translation>Geheugen</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Title of a chart</extracomment>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Block I/O</source>
        <extracomment>Title of a chart: what is read from and written to disks</extracomment>
        <translation>Blok-I/O</translation>
    </message>
    <message>
        <source>Processes</source>
        <extracomment>Title of a chart: number of processes and threads</extracomment>
        <translation>Processen</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <extracomment>Button: shows the figures of the charts as a table</extracomment>
        <translation>Als tabel weergeven</translation>
    </message>
    <message>
        <source>Figures of the Last Hour</source>
        <extracomment>Accessible name of the table of figures of the last hour</extracomment>
        <translation>Cijfers van het laatste uur</translation>
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
        <source>Identity &quot;%1&quot;</source>
        <extracomment>%1 is the name on a client certificate</extracomment>
        <translation>Identiteit ‘%1’</translation>
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
        <translation>De sleutel is gemaakt: de openbare helft is %1. Houd de andere helft, die ernaast staat, voor uzelf.</translation>
    </message>
    <message>
        <source>What should run on it?</source>
        <translation>Wat moet erop draaien?</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <comment>of a machine</comment>
        <translation>&amp;Installatiekopie:</translation>
    </message>
    <message>
        <source>&amp;Disk:</source>
        <translation>Sc&amp;hijf:</translation>
    </message>
    <message>
        <source>Standard SSD</source>
        <extracomment>Entries of the list of disks</extracomment>
        <translation>Standard SSD</translation>
    </message>
    <message>
        <source>Premium SSD</source>
        <translation>Premium SSD</translation>
    </message>
    <message>
        <source>Standard HDD</source>
        <translation>Standard HDD</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <extracomment>Field: how large a disk is</extracomment>
        <translation>Groott&amp;e:</translation>
    </message>
    <message>
        <source>Size of the disk</source>
        <translation>Grootte van de schijf</translation>
    </message>
    <message>
        <source>as the image</source>
        <translation>zoals de installatiekopie</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Gebruiker:</translation>
    </message>
    <message>
        <source>SSH Key</source>
        <translation>SSH-sleutel</translation>
    </message>
    <message>
        <source>A &amp;key of this computer</source>
        <translation>Een sleutel van deze &amp;computer</translation>
    </message>
    <message>
        <source>Public key file</source>
        <translation>Bestand met openbare sleutel</translation>
    </message>
    <message>
        <source>There is none in your .ssh folder</source>
        <translation>Er is er geen in uw map .ssh</translation>
    </message>
    <message>
        <source>This &amp;public key</source>
        <translation>Deze o&amp;penbare sleutel</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Openbare sleutel</translation>
    </message>
    <message>
        <source>Make a ne&amp;w pair of keys</source>
        <translation>Een nieu&amp;w sleutelpaar maken</translation>
    </message>
    <message>
        <source>File of the new key</source>
        <translation>Bestand van de nieuwe sleutel</translation>
    </message>
    <message>
        <source>Make Key</source>
        <extracomment>Button: makes a pair of SSH keys</extracomment>
        <translation>Sleutel maken</translation>
    </message>
    <message>
        <source>Azure charges for this system too, on top of the price of the machine.</source>
        <translation>Azure brengt ook dit systeem in rekening, boven op de prijs van de machine.</translation>
    </message>
    <message>
        <source>These images can have Docker, and come without terms to agree to. You sign in to the machine with an SSH key; it has no password.</source>
        <translation>Deze installatiekopieën kunnen Docker krijgen en vragen niet eerst om akkoord met voorwaarden. U meldt zich bij de machine aan met een SSH-sleutel; ze heeft geen wachtwoord.</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TerminalSession</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of a terminal&apos;s tab. %1 is the container, %2 what runs in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The session has ended (exit code %1). Press Enter or choose Reconnect to open it again.</source>
        <extracomment>%1 is a number that the shell ended with; 0 means that all was well</extracomment>
        <translation>De sessie is beëindigd (afsluitcode %1). Druk op Enter of kies Opnieuw verbinden om de sessie weer te openen.</translation>
    </message>
    <message>
        <source>The connection to the shell has ended. What runs in it may go on running.</source>
        <translation>De verbinding met de shell is beëindigd. Wat erin wordt uitgevoerd, loopt mogelijk door.</translation>
    </message>
    <message>
        <source>Opening a shell…</source>
        <translation>Shell wordt geopend…</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <extracomment>Button: open the shell again</extracomment>
        <translation>Opnieuw verbinden</translation>
    </message>
    <message>
        <source>Terminal in %1</source>
        <extracomment>Accessible name of a terminal. %1 is a container</extracomment>
        <translation>Terminal in %1</translation>
    </message>
    <message>
        <source>Keys go to the shell, Tab too. %1 leaves the terminal.</source>
        <extracomment>%1 is a key, such as Ctrl+Shift+Esc</extracomment>
        <translation>Toetsaanslagen gaan naar de shell, ook Tab. Met %1 verlaat u de terminal.</translation>
    </message>
    <message>
        <source>main process</source>
        <extracomment>In the title of a terminal&apos;s tab: the main process of a container</extracomment>
        <translation>hoofdproces</translation>
    </message>
    <message>
        <source>The main process has ended (exit code %1). Start the container, then press Enter or choose Reconnect to join it again.</source>
        <extracomment>%1 is a number that a container&apos;s main process ended with; 0 means that all was well</extracomment>
        <translation>Het hoofdproces is beëindigd (afsluitcode %1). Start de container en druk op Enter of kies Opnieuw verbinden om er weer aan te koppelen.</translation>
    </message>
    <message>
        <source>The connection to the main process has ended. It runs on, or was started again. Press Enter or choose Reconnect to join it again.</source>
        <translation>De verbinding met het hoofdproces is beëindigd. Het loopt door of is opnieuw gestart. Druk op Enter of kies Opnieuw verbinden om er weer aan te koppelen.</translation>
    </message>
    <message>
        <source>What is typed is not sent: the container was made without an input (-i).</source>
        <extracomment>-i is an option of docker run</extracomment>
        <translation>Wat u typt, wordt niet verzonden: de container is zonder invoer (-i) gemaakt.</translation>
    </message>
    <message>
        <source>What is typed is not sent: this container closes its input for good as soon as the first who wrote to it leaves.</source>
        <translation>Wat u typt, wordt niet verzonden: deze container sluit zijn invoer voorgoed zodra de eerste die erin schreef, vertrekt.</translation>
    </message>
    <message>
        <source>The main process has no terminal: a line is sent with Enter, and what it says on stderr is red and italic.</source>
        <translation>Het hoofdproces heeft geen terminal: een regel wordt met Enter verzonden, en wat het naar stderr schrijft, is rood en cursief.</translation>
    </message>
    <message>
        <source>Attaching…</source>
        <extracomment>Shown until a container&apos;s main process was joined</extracomment>
        <translation>Wordt aangekoppeld…</translation>
    </message>
    <message>
        <source>Keys go to the main process, Tab too. %1 leaves the terminal.</source>
        <extracomment>%1 is a key, such as Ctrl+Shift+Esc</extracomment>
        <translation>Toetsaanslagen gaan naar het hoofdproces, ook Tab. Met %1 verlaat u de terminal.</translation>
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
        <translation>Kies een container om er een shell in te openen.</translation>
    </message>
    <message>
        <source>The container does not run. Start it to open a shell in it.</source>
        <translation>De container wordt niet uitgevoerd. Start de container om er een shell in te openen.</translation>
    </message>
    <message>
        <source>Many terminals are open. Close one to open another.</source>
        <translation>Er zijn veel terminals open. Sluit er een om een andere te openen.</translation>
    </message>
    <message>
        <source>Close the Terminal</source>
        <translation>Terminal sluiten</translation>
    </message>
    <message>
        <source>Close this terminal in %1? What runs in it may go on running in the container.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>Wilt u deze terminal in %1 sluiten? Wat erin wordt uitgevoerd, loopt mogelijk door in de container.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: close a terminal</extracomment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Terminals</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Tab with the form that opens another terminal</extracomment>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Close Terminal</source>
        <extracomment>Button: close the terminal that is shown</extracomment>
        <translation>Terminal sluiten</translation>
    </message>
    <message>
        <source>%1 leaves the terminal</source>
        <extracomment>%1 is a key, such as Ctrl+Shift+Esc</extracomment>
        <translation>%1 verlaat de terminal</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TerminalView</name>
    <message>
        <source>Paste into the Terminal</source>
        <translation>Plakken in de terminal</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n line(s)? The shell runs each line as soon as it ends.</source>
        <extracomment>%n is how many lines of text are to be pasted into a shell</extracomment>
        <translation>
            <numerusform>Wilt u %Ln regel plakken? De shell voert elke regel uit zodra deze eindigt.</numerusform>
            <numerusform>Wilt u %Ln regels plakken? De shell voert elke regel uit zodra deze eindigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Button: insert the clipboard&apos;s text
----------
Menu: insert the clipboard&apos;s text</extracomment>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Open a Link</source>
        <translation>Koppeling openen</translation>
    </message>
    <message>
        <source>Open this address in the browser? It comes from the container, and its text may say something else.</source>
        <translation>Wilt u dit adres in de browser openen? Het komt uit de container en de tekst ervan kan iets anders vermelden.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: open an address in the browser</extracomment>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Menu: copy the marked text</extracomment>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Open Link…</source>
        <extracomment>Menu: open the address behind the text under the mouse</extracomment>
        <translation>Koppeling openen…</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Menu: mark everything</extracomment>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <source>Clear Scroll-Back</source>
        <extracomment>Menu: forget the lines that have scrolled away</extracomment>
        <translation>Scrollgeschiedenis wissen</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TimeChart</name>
    <message>
        <source>limit %1</source>
        <extracomment>In a chart, beside a dashed line; %1 is &quot;512 MiB&quot;</extracomment>
        <translation>limiet %1</translation>
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
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>slipway::ui::UnlockDialog</name>
    <message>
        <source>At least %L1 characters: some words that do not belong together are best. Nobody can open the keys without it, not even Slipway.</source>
        <extracomment>%L1 is a number</extracomment>
        <translation>Ten minste %L1 tekens: enkele woorden die niet bij elkaar horen zijn het beste. Zonder kan niemand de sleutels openen, ook Slipway niet.</translation>
    </message>
    <message>
        <source>Protect Your Keys</source>
        <extracomment>Title of a window</extracomment>
        <translation>Uw sleutels beveiligen</translation>
    </message>
    <message>
        <source>Unlock Your Keys</source>
        <translation>Uw sleutels ontgrendelen</translation>
    </message>
    <message>
        <source>Slipway keeps private keys encrypted. This computer has no keychain that could keep the passphrase, so you will be asked for it once each time Slipway starts.</source>
        <translation>Slipway bewaart persoonlijke sleutels versleuteld. Deze computer heeft geen sleutelhanger die de wachtwoordzin kan bewaren, dus wordt er bij elke start van Slipway één keer om gevraagd.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <extracomment>Field</extracomment>
        <translation>Wachtwoordzin:</translation>
    </message>
    <message>
        <source>Again:</source>
        <extracomment>Field: the same passphrase once more</extracomment>
        <translation>Nogmaals:</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Protect</source>
        <extracomment>Button: encrypts the private keys</extracomment>
        <translation>Beveiligen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: makes private keys usable</extracomment>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Slipway keeps private keys encrypted, and no keychain of this computer has their passphrase. Without it, certificates can be looked at but not used. A recovery passphrase opens them, too.</source>
        <translation>Slipway bewaart persoonlijke sleutels versleuteld, en geen sleutelhanger van deze computer heeft de wachtwoordzin. Zonder die kunnen certificaten worden bekeken, maar niet gebruikt. Een herstelwachtwoordzin opent ze ook.</translation>
    </message>
    <message>
        <source>Start Anew…</source>
        <extracomment>Button: begins an empty store of certificates in the place of one that nobody can open</extracomment>
        <translation>Opnieuw beginnen…</translation>
    </message>
    <message>
        <source>Start Anew</source>
        <extracomment>Title of a question</extracomment>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Begin with an empty store? All certificates and keys are put aside, into a folder &quot;former-store-…&quot; of the data folder, for the day on which the passphrase is found. Hosts stay in the list, but need another identity.</source>
        <translation>Met een leeg archief beginnen? Alle certificaten en sleutels worden opzijgezet, in een map ‘former-store-…’ van de gegevensmap, voor het geval dat de wachtwoordzin wordt teruggevonden. Hosts blijven in de lijst, maar hebben een andere identiteit nodig.</translation>
    </message>
    <message>
        <source>Put Aside</source>
        <extracomment>Button: begins an empty store of certificates in the place of one that nobody can open</extracomment>
        <translation>Opzijzetten</translation>
    </message>
</context>
<context>
    <name>slipway::ui::WizardSummary</name>
    <message>
        <source>Port %1</source>
        <extracomment>%1 is a port number</extracomment>
        <translation>Poort %1</translation>
    </message>
    <message>
        <source>Authority &quot;%1&quot;</source>
        <extracomment>%1 is the name of a certificate authority</extracomment>
        <translation>Certificeringsinstantie ‘%1’</translation>
    </message>
    <message>
        <source>New authority &quot;%1&quot;</source>
        <extracomment>%1 is the name of a certificate authority</extracomment>
        <translation>Nieuwe certificeringsinstantie ‘%1’</translation>
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
    <message>
        <source>Project &quot;%1&quot;</source>
        <extracomment>%1 is the name of a compose project</extracomment>
        <translation>Project ‘%1’</translation>
    </message>
</context>
<context>
    <name>slipway::ui::dialogs</name>
    <message>
        <source>without end</source>
        <extracomment>Instead of a number of attempts</extracomment>
        <translation>onbeperkt</translation>
    </message>
    <message>
        <source>Restart:</source>
        <extracomment>Field: when the engine starts a container again</extracomment>
        <translation>Opnieuw starten:</translation>
    </message>
    <message>
        <source>Attempts:</source>
        <extracomment>Field: how often a container is started again after a failure</extracomment>
        <translation>Pogingen:</translation>
    </message>
    <message>
        <source>Memory Limit:</source>
        <extracomment>Field: the most memory a container may use</extracomment>
        <translation>Geheugenlimiet:</translation>
    </message>
    <message>
        <source>CPU Limit:</source>
        <extracomment>Field: the most processor time a container may use</extracomment>
        <translation>CPU-limiet:</translation>
    </message>
    <message>
        <source>Process Limit:</source>
        <extracomment>Field: the most processes a container may have</extracomment>
        <translation>Proceslimiet:</translation>
    </message>
    <message>
        <source>Empty fields stay as they are. A limit of memory or CPU can be changed, but only a new container can do without.</source>
        <translation>Lege velden blijven ongewijzigd. Een geheugen- of CPU-limiet kan worden gewijzigd, maar alleen een nieuwe container kan zonder.</translation>
    </message>
    <message>
        <source>A limit cannot be right. Write 512m or 2g for memory, 0.5 or 2 for CPUs, a number for processes.</source>
        <translation>Een limiet kan niet juist zijn. Schrijf 512m of 2g voor geheugen, 0.5 of 2 voor CPU’s en een getal voor processen.</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>Choice: a setting is not changed</extracomment>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice: the engine never starts a container again by itself</extracomment>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>On Failure</source>
        <extracomment>Choice: the engine starts a container again when it failed</extracomment>
        <translation>Bij fout</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Choice: the engine always starts a container again</extracomment>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Unless Stopped</source>
        <extracomment>Choice: the engine starts a container again unless somebody stopped it</extracomment>
        <translation>Tenzij gestopt</translation>
    </message>
    <message>
        <source>Also those that are running</source>
        <extracomment>Check box in a question before removing containers</extracomment>
        <translation>Ook containers die worden uitgevoerd</translation>
    </message>
    <message>
        <source>With their volumes that have no name, and all that is in them</source>
        <extracomment>Check box in a question before removing containers</extracomment>
        <translation>Met de naamloze volumes ervan en alles wat daarin staat</translation>
    </message>
    <message>
        <source>Signal:</source>
        <extracomment>Field: a signal of the system, such as SIGTERM</extracomment>
        <translation>Signaal:</translation>
    </message>
    <message>
        <source>Rename Container</source>
        <extracomment>Title of a question</extracomment>
        <translation>Naam van container wijzigen</translation>
    </message>
    <message>
        <source>Give the container &quot;%1&quot; on the host &quot;%2&quot; another name.</source>
        <extracomment>%1 is a container, %2 the host it is on</extracomment>
        <translation>Geef de container ‘%1’ op de host ‘%2’ een andere naam.</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: gives a container the name that was entered</extracomment>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field: a container&apos;s name</extracomment>
        <translation>Naam:</translation>
    </message>
    <message>
        <source>Change Restart Policy and Limits</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Beleid voor opnieuw starten en limieten wijzigen</translation>
    </message>
    <message>
        <source>What is changed takes effect at once, without a restart.</source>
        <translation>Wijzigingen worden direct toegepast, zonder opnieuw te starten.</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: changes settings of containers</extracomment>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Recreate with Newer Image</source>
        <extracomment>Title of a question</extracomment>
        <translation>Opnieuw maken met nieuwere image</translation>
    </message>
    <message>
        <source>Pull the image &quot;%3&quot; and put a new container in the place of &quot;%1&quot; on the host &quot;%2&quot;? Settings, networks and volumes are kept. If anything fails, the old container is put back.</source>
        <extracomment>%1 is a container, %2 a host, %3 an image</extracomment>
        <translation>Wilt u de image ‘%3’ ophalen en ‘%1’ op de host ‘%2’ door een nieuwe container vervangen? Instellingen, netwerken en volumes blijven behouden. Als er iets misgaat, wordt de oude container teruggezet.</translation>
    </message>
    <message>
        <source>The image is named by its digest: there can be no newer one under that name.</source>
        <translation>De image wordt met een digest aangeduid: onder die naam kan er geen nieuwere zijn.</translation>
    </message>
    <message>
        <source>The container removes itself when it stops, so this cannot be done with it.</source>
        <translation>De container verwijdert zichzelf bij het stoppen. Daarom is deze bewerking niet mogelijk.</translation>
    </message>
    <message>
        <source>Recreate</source>
        <extracomment>Button: makes a container anew</extracomment>
        <translation>Opnieuw maken</translation>
    </message>
    <message>
        <source>Also when there is no newer image</source>
        <extracomment>Check box in a question</extracomment>
        <translation>Ook als er geen nieuwere image is</translation>
    </message>
    <message>
        <source>Copy as docker run</source>
        <extracomment>Title of a dialog that shows a command</extracomment>
        <translation>Kopiëren als docker run</translation>
    </message>
    <message>
        <source>A container like &quot;%1&quot; on the host &quot;%2&quot; is made by this line:</source>
        <extracomment>%1 is a container, %2 the host it is on</extracomment>
        <translation>Met deze regel maakt u een container zoals ‘%1’ op de host ‘%2’:</translation>
    </message>
    <message>
        <source>There is no option for this: %1</source>
        <extracomment>%1 is a list of technical names</extracomment>
        <translation>Hiervoor is geen optie: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog that shows something</extracomment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Show values that look like secrets</source>
        <extracomment>Check box: values that look like passwords are not hidden</extracomment>
        <translation>Waarden weergeven die op geheimen lijken</translation>
    </message>
</context>
<context>
    <name>slipway::ui::words</name>
    <message>
        <source>The certificate of &quot;%1&quot; has ended. Renew it, or check the clock of this computer.</source>
        <extracomment>%1 is a host, server or file</extracomment>
        <translation>Het certificaat van ‘%1’ is verlopen. Verleng het of controleer de klok van deze computer.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is not valid yet. Check the clocks of both computers.</source>
        <extracomment>%1 is a host, server or file</extracomment>
        <translation>Het certificaat van ‘%1’ is nog niet geldig. Controleer de klok van beide computers.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was not signed by the authority that Slipway trusts for it. Docker may have been set up there anew, or somebody stands in between.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>Het certificaat van ‘%1’ is niet ondertekend door de certificeringsinstantie die Slipway hiervoor vertrouwt. Mogelijk is Docker daar opnieuw ingericht of onderschept iemand de verbinding.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was made for another name or address. If the address of the machine has changed, set up Docker again to get a new certificate.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>Het certificaat van ‘%1’ is voor een andere naam of een ander adres gemaakt. Als het adres van de machine is gewijzigd, richt u Docker opnieuw in om een nieuw certificaat te krijgen.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was not made for this use. Get one that is for servers.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>Het certificaat van ‘%1’ is niet voor dit gebruik gemaakt. Gebruik een servercertificaat.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; has a key or signature that is too weak. Make a new one.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>Het certificaat van ‘%1’ heeft een sleutel of handtekening die te zwak is. Maak een nieuw certificaat.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was revoked. Do not trust this host before you know why.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>Het certificaat van ‘%1’ is ingetrokken. Vertrouw deze host niet voordat u weet waarom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a certificate that can be read. Choose a PEM or DER file.</source>
        <extracomment>%1 is a host, server or file</extracomment>
        <translation>‘%1’ is geen leesbaar certificaat. Kies een PEM- of DER-bestand.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; does not lead to a trusted authority in a valid way.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>Het certificaat van ‘%1’ leidt niet via een geldige keten naar een vertrouwde certificeringsinstantie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refused the certificate of this computer. Use an identity that its authority signed.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>‘%1’ heeft het certificaat van deze computer geweigerd. Gebruik een identiteit die door de certificeringsinstantie van die host is ondertekend.</translation>
    </message>
    <message>
        <source>The key and the certificate of &quot;%1&quot; do not belong together. Choose the pair that does.</source>
        <extracomment>%1 is a file or a name</extracomment>
        <translation>De sleutel en het certificaat van ‘%1’ horen niet bij elkaar. Kies een sleutel en een certificaat die bij elkaar horen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a private key that can be read. Choose a PEM file.</source>
        <extracomment>%1 is a file or a name</extracomment>
        <translation>‘%1’ is geen leesbare privésleutel. Kies een PEM-bestand.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is protected by a password. Choose a key without one.</source>
        <extracomment>%1 is a file or a name</extracomment>
        <translation>De sleutel ‘%1’ is met een wachtwoord beveiligd. Kies een sleutel zonder wachtwoord.</translation>
    </message>
    <message>
        <source>Others on this computer can read &quot;%1&quot;. Take their permission away, then try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Anderen op deze computer kunnen ‘%1’ lezen. Trek hun machtiging in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large to be what was asked for.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>‘%1’ is te groot om het gevraagde bestand te zijn.</translation>
    </message>
    <message>
        <source>The Docker Engine on &quot;%1&quot; and Slipway have no API version in common. Update the engine.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>De Docker-engine op ‘%1’ en Slipway hebben geen API-versie gemeen. Werk de engine bij.</translation>
    </message>
    <message>
        <source>The answer led away to another server, &quot;%1&quot;, and was not followed.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Het antwoord verwees door naar een andere server, ‘%1’. De verwijzing is niet gevolgd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not speak TLS at this port. An engine without TLS is never used: set it up with certificates, or choose its TLS port.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>‘%1’ gebruikt op deze poort geen TLS. Een engine zonder TLS wordt nooit gebruikt: richt de engine met certificaten in of kies de TLS-poort ervan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; offers only versions of TLS that are no longer safe. Update its Docker Engine or system.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>‘%1’ biedt alleen TLS-versies die niet meer veilig zijn. Werk de Docker-engine of het systeem van de host bij.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; broke off while the protected connection was made. It may want another certificate; the details tell more.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>‘%1’ heeft het maken van de beveiligde verbinding afgebroken. Mogelijk is een ander certificaat nodig; de details geven meer informatie.</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; was cut off in the middle. Try again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>De verbinding met ‘%1’ is halverwege verbroken. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The Docker Engine on &quot;%1&quot; no longer speaks any API version that Slipway knows. Update Slipway.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>De Docker-engine op ‘%1’ ondersteunt geen enkele API-versie meer die Slipway kent. Werk Slipway bij.</translation>
    </message>
    <message>
        <source>What answers at &quot;%1&quot; is not a Docker Engine. Check the address and the port.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Wat op ‘%1’ antwoordt, is geen Docker-engine. Controleer het adres en de poort.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be an engine without TLS. Whoever reaches such an engine owns the machine, so Slipway does not use it.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>‘%1’ zou een engine zonder TLS zijn. Wie zo’n engine bereikt, heeft de machine volledig in handen. Daarom gebruikt Slipway deze niet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an endpoint. Write tcp://address:2376, ssh://user@address or unix:///path.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>‘%1’ is geen eindpunt. Schrijf tcp://adres:2376, ssh://gebruiker@adres of unix:///pad.</translation>
    </message>
    <message>
        <source>There is no usable address in &quot;%1&quot;.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>‘%1’ bevat geen bruikbaar adres.</translation>
    </message>
    <message>
        <source>There is no usable port in &quot;%1&quot;. Ports are between 1 and 65535.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>‘%1’ bevat geen bruikbare poort. Poorten liggen tussen 1 en 65535.</translation>
    </message>
    <message>
        <source>The path in &quot;%1&quot; cannot be right. Only unix:// takes one, and it begins with a slash.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>Het pad in ‘%1’ kan niet juist zijn. Alleen bij unix:// hoort een pad, en dat begint met een schuine streep.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a host.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>‘%1’ is geen adres van een host.</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; is not installed on this computer. Install it, then try again.</source>
        <extracomment>%1 is a program, ssh</extracomment>
        <translation>Het programma ‘%1’ is niet op deze computer geïnstalleerd. Installeer het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The identity for &quot;%1&quot; is not on this computer any more. Add the host again, or set up Docker again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>De identiteit voor ‘%1’ staat niet meer op deze computer. Voeg de host opnieuw toe of richt Docker opnieuw in.</translation>
    </message>
    <message>
        <source>The authority of &quot;%1&quot; is not on this computer any more. Add the host again, or set up Docker again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>De certificeringsinstantie van ‘%1’ staat niet meer op deze computer. Voeg de host opnieuw toe of richt Docker opnieuw in.</translation>
    </message>
    <message>
        <source>The record &quot;%1&quot; is damaged. It was kept beside the others; what it describes cannot be continued.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>De vastlegging ‘%1’ is beschadigd. Het bestand is naast de andere bewaard; wat erin staat, kan niet worden voortgezet.</translation>
    </message>
    <message>
        <source>The record &quot;%1&quot; was written by a newer Slipway. Use that version to continue.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>De vastlegging ‘%1’ is door een nieuwere versie van Slipway geschreven. Gebruik die versie om door te gaan.</translation>
    </message>
    <message>
        <source>Every priority for rules in &quot;%1&quot; is taken. Remove a rule there that is not needed.</source>
        <extracomment>%1 is a network security group</extracomment>
        <translation>Alle prioriteiten voor regels in ‘%1’ zijn in gebruik. Verwijder daar een regel die niet nodig is.</translation>
    </message>
    <message>
        <source>Azure has not finished with &quot;%1&quot; in time. It may still do so: wait a while, then try again.</source>
        <extracomment>%1 is a resource</extracomment>
        <translation>Azure is niet op tijd klaar met ‘%1’. Mogelijk lukt dat nog: wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Azure reported that the change of &quot;%1&quot; failed. The details tell what it said.</source>
        <extracomment>%1 is a resource</extracomment>
        <translation>Azure heeft gemeld dat de wijziging van ‘%1’ is mislukt. De details bevatten de melding.</translation>
    </message>
    <message>
        <source>The change of &quot;%1&quot; was cancelled in Azure, by somebody or by Azure itself.</source>
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
        <extracomment>Status of a container. %1 is the exit code of its last run, %2 is &quot;3 min ago&quot;</extracomment>
        <translation>Start telkens opnieuw, laatst gestopt met code %1, %2</translation>
    </message>
    <message>
        <source>Exited with %1, %2</source>
        <extracomment>Status of a container. %1 is its exit code, %2 is &quot;3 min ago&quot;</extracomment>
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
        <extracomment>State of a container that Slipway has no word for; %1 is the engine&apos;s own</extracomment>
        <translation>Onbekend (%1)</translation>
    </message>
    <message>
        <source>health not known yet</source>
        <extracomment>Result of a container&apos;s health check: it has not been told yet</extracomment>
        <translation>gezondheid nog niet bekend</translation>
    </message>
    <message>
        <source>healthy</source>
        <extracomment>Result of a container&apos;s health check</extracomment>
        <translation>gezond</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <extracomment>Result of a container&apos;s health check</extracomment>
        <translation>ongezond</translation>
    </message>
    <message>
        <source>Paused, up for %1</source>
        <extracomment>Status of a container. %1 is &quot;3 hours&quot;</extracomment>
        <translation>Gepauzeerd, al %1 actief</translation>
    </message>
    <message>
        <source>Up for %1</source>
        <extracomment>Status of a container. %1 is &quot;3 hours&quot;: how long it has run</extracomment>
        <translation>Al %1 actief</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Status of a container. %1 is &quot;Up for 3 hours&quot;, %2 is &quot;healthy&quot; or &quot;unhealthy&quot;</extracomment>
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
        <source>&quot;%1&quot; was cancelled.</source>
        <extracomment>%1 is what it was about: a host, a container, a file</extracomment>
        <translation>‘%1’ is geannuleerd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not answer in time. Check that it runs and that the network lets you through.</source>
        <extracomment>%1 is a host, a server or a resource</extracomment>
        <translation>‘%1’ heeft niet op tijd geantwoord. Controleer of deze actief is en of het netwerk u doorlaat.</translation>
    </message>
    <message>
        <source>Cannot reach &quot;%1&quot;. Check the address, the network rule and the network connection.</source>
        <extracomment>%1 is a host or a server</extracomment>
        <translation>Kan ‘%1’ niet bereiken. Controleer het adres, de netwerkregel en de netwerkverbinding.</translation>
    </message>
    <message>
        <source>A protected connection to &quot;%1&quot; could not be made. The details tell why.</source>
        <extracomment>%1 is a host or a server</extracomment>
        <translation>Er kon geen beveiligde verbinding met ‘%1’ worden gemaakt. De details geven de reden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks you to sign in again.</source>
        <extracomment>%1 is a host, a server or a resource</extracomment>
        <translation>‘%1’ vraagt u zich opnieuw aan te melden.</translation>
    </message>
    <message>
        <source>You are not allowed to do this with &quot;%1&quot;. Ask its owner for a role that can.</source>
        <extracomment>%1 is a host, a resource or a file</extracomment>
        <translation>U mag dit niet doen met ‘%1’. Vraag de eigenaar om een rol waarmee dit wel kan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not found. It may have been removed in the meantime.</source>
        <extracomment>%1 is a container, a resource or a file</extracomment>
        <translation>‘%1’ is niet gevonden. Mogelijk is dit intussen verwijderd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is busy, or in a state in which this cannot be done. Try again in a moment.</source>
        <extracomment>%1 is a container or a resource</extracomment>
        <translation>‘%1’ is bezig of heeft een status waarin dit niet mogelijk is. Probeer het zo opnieuw.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for a pause. Try again in a moment.</source>
        <extracomment>%1 is a server or a resource</extracomment>
        <translation>‘%1’ vraagt om even te wachten. Probeer het zo opnieuw.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; reported a failure. The details tell what it said.</source>
        <extracomment>%1 is a host or a resource</extracomment>
        <translation>‘%1’ heeft een fout gemeld. De details bevatten de melding.</translation>
    </message>
    <message>
        <source>The answer from &quot;%1&quot; could not be understood. The details tell what was wrong with it.</source>
        <extracomment>%1 is a host, a server or a file</extracomment>
        <translation>Het antwoord van ‘%1’ kon niet worden begrepen. De details geven aan wat er mis mee was.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be right. The details tell why.</source>
        <extracomment>%1 is what was entered, or a file</extracomment>
        <translation>‘%1’ kan niet juist zijn. De details geven de reden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed on this computer. The details tell what happened.</source>
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
        <extracomment>In a table: Docker cannot be put on this machine. %1 is a distribution, &quot;SLES 12&quot;</extracomment>
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
        <source>&quot;%1&quot; is not an address. Write it like 203.0.113.7 or 203.0.113.0/24.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>‘%1’ is geen adres. Schrijf het als 203.0.113.7 of 203.0.113.0/24.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means everybody on the Internet. Choose &quot;Everybody&quot; if that is what you want.</source>
        <extracomment>%1 is what was typed, &quot;0.0.0.0/0&quot;</extracomment>
        <translation>‘%1’ betekent iedereen op internet. Kies ‘Iedereen’ als u dat wilt.</translation>
    </message>
    <message>
        <source>Type the name of the machine to allow everybody.</source>
        <translation>Typ de naam van de machine om iedereen toe te staan.</translation>
    </message>
    <message>
        <source>The machine has no network security group in which a rule could be made. Choose &quot;Nobody yet&quot; and open the port yourself.</source>
        <translation>De machine heeft geen netwerkbeveiligingsgroep waarin een regel kan worden gemaakt. Kies ‘Nog niemand’ en open de poort zelf.</translation>
    </message>
    <message>
        <source>Make the authority &quot;%1&quot;, a server certificate for %2, and the identity &quot;%3&quot;</source>
        <extracomment>A change of a plan. %1 is an authority, %2 the names and addresses of a machine, %3 an identity</extracomment>
        <translation>De certificeringsinstantie ‘%1’, een servercertificaat voor %2 en de identiteit ‘%3’ maken</translation>
    </message>
    <message>
        <source>With the chosen authority, make a server certificate for %1 and the identity &quot;%2&quot;</source>
        <extracomment>A change of a plan. %1 are the names and addresses of a machine, %2 is an identity</extracomment>
        <translation>Met de gekozen certificeringsinstantie een servercertificaat voor %1 en de identiteit ‘%2’ maken</translation>
    </message>
    <message>
        <source>Make the rule &quot;%1&quot; (priority %2) in &quot;%3&quot;: let %4 through to port %5</source>
        <extracomment>A change of a plan. %1 is a rule, %2 its priority, %3 a network security group, %4 addresses, %5 a port</extracomment>
        <translation>De regel ‘%1’ (prioriteit %2) in ‘%3’ maken: %4 toegang geven tot poort %5</translation>
    </message>
    <message>
        <source>Install Docker on &quot;%1&quot; through the extension &quot;%2&quot;, to listen on port %3 with TLS only</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension, %3 a port</extracomment>
        <translation>Docker op ‘%1’ installeren via de extensie ‘%2’, zodat de engine alleen met TLS op poort %3 luistert</translation>
    </message>
    <message>
        <source>Check that Docker on &quot;%1&quot; answers at %2, port %3, over mutual TLS</source>
        <extracomment>A change of a plan. %1 is a machine, %2 its address, %3 a port</extracomment>
        <translation>Controleren of Docker op ‘%1’ via wederzijdse TLS-verificatie antwoordt op %2, poort %3</translation>
    </message>
    <message>
        <source>Add the host &quot;%1&quot; at %2</source>
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
        <extracomment>How long ago; %n seconds, s is the unit&apos;s sign</extracomment>
        <translation>
            <numerusform>%Ln s geleden</numerusform>
            <numerusform>%Ln s geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>How long ago; %n minutes, min is the unit&apos;s sign</extracomment>
        <translation>
            <numerusform>%Ln min geleden</numerusform>
            <numerusform>%Ln min geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <extracomment>How long ago; %n hours, h is the unit&apos;s sign</extracomment>
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
        <extracomment>A certificate&apos;s end. %1 is &quot;3 days ago&quot;</extracomment>
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
    <message>
        <source>The certificate of &quot;%1&quot; cannot be accepted. The details tell what is wrong with it.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Het certificaat van ‘%1’ kan niet worden geaccepteerd. De details geven aan wat er mis mee is.</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; takes questions and does not answer. The machine may be overloaded, or the way to it is cut.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Docker op ‘%1’ neemt aanvragen aan, maar antwoordt niet. Mogelijk is de machine overbelast of is de verbinding verbroken.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there, but no Docker answers at its port. Check that Docker runs on the machine.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>‘%1’ is aanwezig, maar op de poort antwoordt geen Docker. Controleer of Docker op de machine actief is.</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; broke. Docker may be restarting.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>De verbinding met ‘%1’ is verbroken. Mogelijk wordt Docker opnieuw gestart.</translation>
    </message>
    <message>
        <source>This computer slept or changed its network. The connection to &quot;%1&quot; is made anew.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Deze computer was in slaapstand of is van netwerk gewisseld. De verbinding met ‘%1’ wordt opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>The name in &quot;%1&quot; has no address. Check its spelling and the network connection.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>De naam in ‘%1’ heeft geen adres. Controleer de spelling en de netwerkverbinding.</translation>
    </message>
    <message>
        <source>There is no socket at &quot;%1&quot;. Check that Docker runs on this computer.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Er is geen socket op ‘%1’. Controleer of Docker op deze computer actief is.</translation>
    </message>
    <message>
        <source>You are not allowed to use &quot;%1&quot;. On most systems members of the group docker are.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>U mag ‘%1’ niet gebruiken. Op de meeste systemen mogen leden van de groep docker dit wel.</translation>
    </message>
    <message>
        <source>The answer from &quot;%1&quot; broke off in the middle. Try again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Het antwoord van ‘%1’ is halverwege afgebroken. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The answer from &quot;%1&quot; is larger than any answer should be, and was not read.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Het antwoord van ‘%1’ is groter dan een antwoord hoort te zijn en is niet gelezen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more containers than Slipway can show. Remove those that are not needed.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>‘%1’ heeft meer containers dan Slipway kan weergeven. Verwijder containers die niet nodig zijn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has none of the usual shells. Name a program that it has.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>‘%1’ heeft geen van de gebruikelijke shells. Geef een programma op dat er wel is.</translation>
    </message>
    <message>
        <source>The logging driver of this container, &quot;%1&quot;, keeps nothing that can be read back. Create the container with the driver &quot;local&quot; or &quot;json-file&quot; to see its logs here.</source>
        <extracomment>%1 is a logging driver of Docker, such as &quot;syslog&quot; or &quot;none&quot;</extracomment>
        <translation>Het logboekstuurprogramma van deze container, ‘%1’, bewaart niets dat kan worden teruggelezen. Maak de container met het stuurprogramma ‘local’ of ‘json-file’ om de logboeken hier te bekijken.</translation>
    </message>
    <message>
        <source>The Docker Engine could not go on reading for &quot;%1&quot;. What it said stands in the details.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>De Docker-engine kon niet verder lezen voor ‘%1’. De melding staat in de details.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not accept the certificates. The details tell which and why.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>‘%1’ heeft de certificaten niet geaccepteerd. De details geven aan welke en waarom.</translation>
    </message>
    <message>
        <source>The Linux distribution of &quot;%1&quot; is none that Docker can be installed on from here.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>De Linux-distributie van ‘%1’ is er geen waarop Docker van hieruit kan worden geïnstalleerd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not install Docker&apos;s packages. Check that it reaches its package sources, then try again.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>‘%1’ kon de pakketten van Docker niet installeren. Controleer of de machine de pakketbronnen bereikt en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The settings in daemon.json on &quot;%1&quot; stand in the way and were left as they are. The details tell which.</source>
        <extracomment>%1 is a machine; daemon.json is a file</extracomment>
        <translation>De instellingen in daemon.json op ‘%1’ staan in de weg en zijn ongewijzigd gelaten. De details geven aan welke.</translation>
    </message>
    <message>
        <source>Another program on &quot;%1&quot; uses the port for Docker. Stop it, or take everything back and set up Docker with another port.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Een ander programma op ‘%1’ gebruikt de poort voor Docker. Stop dat programma, of maak alles ongedaan en richt Docker met een andere poort in.</translation>
    </message>
    <message>
        <source>Docker was installed on &quot;%1&quot; but does not start. The details tell what it said.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Docker is op ‘%1’ geïnstalleerd, maar start niet. De details bevatten de melding.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks a program that the set-up needs. The details tell which.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Op ‘%1’ ontbreekt een programma dat voor de inrichting nodig is. De details geven aan welk.</translation>
    </message>
    <message>
        <source>The Docker that is already on &quot;%1&quot; cannot be changed from here, such as one installed as a snap.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>De Docker die al op ‘%1’ staat, kan van hieruit niet worden gewijzigd, bijvoorbeeld omdat deze als snap is geïnstalleerd.</translation>
    </message>
    <message>
        <source>Another program is writing &quot;%1&quot;. Try again in a moment.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Een ander programma schrijft naar ‘%1’. Probeer het zo opnieuw.</translation>
    </message>
    <message>
        <source>What the container sent has a path that leads out of the folder: &quot;%1&quot;. Nothing was written there. Do not trust this container.</source>
        <extracomment>%1 is a path in an archive</extracomment>
        <translation>Wat de container heeft verzonden, bevat een pad dat buiten de map uitkomt: ‘%1’. Daar is niets geschreven. Vertrouw deze container niet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of this container is read-only. Upload to a folder that is a writable volume.</source>
        <extracomment>%1 is a folder in a container</extracomment>
        <translation>‘%1’ van deze container is alleen-lezen. Upload naar een map die een beschrijfbaar volume is.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; became shorter while it was read. Wait until nobody writes to it, then try again.</source>
        <extracomment>%1 is a file of this computer</extracomment>
        <translation>‘%1’ werd korter tijdens het lezen. Wacht tot niemand er meer naar schrijft en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file that can be shown.</source>
        <extracomment>%1 is a path in a container</extracomment>
        <translation>‘%1’ is geen bestand dat kan worden weergegeven.</translation>
    </message>
    <message>
        <source>The name of &quot;%1&quot; cannot be used, another container has it already. Choose another name, or rename or remove that container.</source>
        <extracomment>%1 is a container&apos;s name</extracomment>
        <translation>De naam ‘%1’ kan niet worden gebruikt, omdat een andere container deze al heeft. Kies een andere naam, wijzig de naam van die container of verwijder die container.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is running. Stop it first.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>‘%1’ wordt uitgevoerd. Stop deze eerst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is paused. Resume it first.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>‘%1’ is gepauzeerd. Hervat deze eerst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not run. Start it first.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>‘%1’ wordt niet uitgevoerd. Start deze eerst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is just restarting. Wait a moment, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>‘%1’ wordt op dit moment opnieuw gestart. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is being removed already.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>‘%1’ wordt al verwijderd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; removes itself when it stops, so it cannot be restarted by the engine.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>‘%1’ verwijdert zichzelf bij het stoppen en kan daarom niet door de engine opnieuw worden gestart.</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; is used by a container. Remove the container first.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>De image ‘%1’ wordt door een container gebruikt. Verwijder eerst de container.</translation>
    </message>
    <message>
        <source>Other images were made from &quot;%1&quot;. Remove them first.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>Van ‘%1’ zijn andere images gemaakt. Verwijder die eerst.</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; has several names. Remove the names one by one.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>De image ‘%1’ heeft meerdere namen. Verwijder de namen een voor een.</translation>
    </message>
    <message>
        <source>The volume &quot;%1&quot; is used by a container. Remove the container first.</source>
        <extracomment>%1 is a volume</extracomment>
        <translation>Het volume ‘%1’ wordt door een container gebruikt. Verwijder eerst de container.</translation>
    </message>
    <message>
        <source>Containers are still in the network &quot;%1&quot;.</source>
        <extracomment>%1 is a network</extracomment>
        <translation>Er zijn nog containers in het netwerk ‘%1’.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a port of the host that is in use already. Choose another port, or stop what uses it.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>‘%1’ heeft een poort van de host nodig die al in gebruik is. Kies een andere poort of stop wat de poort gebruikt.</translation>
    </message>
    <message>
        <source>The memory limit of &quot;%1&quot; cannot be larger than that of memory and swap together.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>De geheugenlimiet van ‘%1’ kan niet groter zijn dan die van geheugen en swap samen.</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; is not on the host. Pull it first.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>De image ‘%1’ staat niet op de host. Haal deze eerst op.</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; was not made for the kind of processor that the host has.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>De image ‘%1’ is niet gemaakt voor het type processor van de host.</translation>
    </message>
    <message>
        <source>The registry has no image &quot;%1&quot;. Check its name and tag.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>Het register bevat geen image ‘%1’. Controleer de naam en de tag.</translation>
    </message>
    <message>
        <source>The registry does not give the image &quot;%1&quot;: it does not exist, or needs a sign-in.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>Het register geeft de image ‘%1’ niet: deze bestaat niet of vereist aanmelding.</translation>
    </message>
    <message>
        <source>The registry of &quot;%1&quot; allows no more pulls for now. Try again later.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>Het register van ‘%1’ staat voorlopig niet meer toe dat images worden opgehaald. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The host cannot reach the registry of &quot;%1&quot;. Check the network of the host.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>De host kan het register van ‘%1’ niet bereiken. Controleer het netwerk van de host.</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; could not be pulled. The details tell what the engine said.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>De image ‘%1’ kon niet worden opgehaald. De details bevatten de melding van de engine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; removes itself when it stops, so it could not be put back if something failed. It was left alone.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>‘%1’ verwijdert zichzelf bij het stoppen en zou bij een fout niet kunnen worden teruggezet. De container is ongemoeid gelaten.</translation>
    </message>
    <message>
        <source>The new container for &quot;%1&quot; did not stay up. The old one was put back.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>De nieuwe container voor ‘%1’ bleef niet actief. De oude is teruggezet.</translation>
    </message>
    <message>
        <source>Something failed, and the old container could not be put back: it is called &quot;%1&quot; now. Rename and start it yourself; the details tell more.</source>
        <extracomment>%1 is the name that the old container has now</extracomment>
        <translation>Er is iets misgegaan en de oude container kon niet worden teruggezet: deze heet nu ‘%1’. Wijzig zelf de naam en start de container; de details geven meer informatie.</translation>
    </message>
    <message>
        <source>The new container runs, but the old one, &quot;%1&quot;, could not be removed.</source>
        <extracomment>%1 is the name that the old container has now</extracomment>
        <translation>De nieuwe container wordt uitgevoerd, maar de oude, ‘%1’, kon niet worden verwijderd.</translation>
    </message>
    <message>
        <source>What the engine sent is not an archive that can be read. Try again; if it stays so, see Details.</source>
        <translation>Wat de engine heeft verzonden, is geen leesbaar archief. Probeer het opnieuw; blijft het zo, bekijk dan de details.</translation>
    </message>
    <message>
        <source>The container sent more files, longer names or more data than Slipway takes. Choose a smaller folder.</source>
        <translation>De container heeft meer bestanden, langere namen of meer gegevens verzonden dan Slipway accepteert. Kies een kleinere map.</translation>
    </message>
    <message>
        <source>The connection ended before all files had come. What is here is whole; try again for the rest.</source>
        <translation>De verbinding is beëindigd voordat alle bestanden waren ontvangen. Wat er is, is volledig; probeer het opnieuw voor de rest.</translation>
    </message>
    <message>
        <source>Out of memory (%1), %2</source>
        <extracomment>Status of a container that the system ended. %1 is its exit code, %2 is &quot;3 min ago&quot;</extracomment>
        <translation>Onvoldoende geheugen (%1), %2</translation>
    </message>
    <message>
        <source>No answer, trying again</source>
        <extracomment>State of the connection to a host: it was asked and said nothing</extracomment>
        <translation>Geen antwoord, wordt opnieuw geprobeerd</translation>
    </message>
    <message>
        <source>Docker does not run there, trying again</source>
        <extracomment>State of the connection to a host: the machine is there, and no Docker Engine at its port</extracomment>
        <translation>Docker is daar niet actief, wordt opnieuw geprobeerd</translation>
    </message>
    <message>
        <source>Name not found, trying again</source>
        <extracomment>State of the connection to a host: its name has no address</extracomment>
        <translation>Naam niet gevonden, wordt opnieuw geprobeerd</translation>
    </message>
    <message>
        <source>Certificate not accepted, trying again</source>
        <extracomment>State of the connection to a host: its certificate or ours was not accepted</extracomment>
        <translation>Certificaat niet geaccepteerd, wordt opnieuw geprobeerd</translation>
    </message>
    <message>
        <source>Slow to answer</source>
        <extracomment>State of the connection to a host: an answer is awaited for longer than usual</extracomment>
        <translation>Antwoordt traag</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestart</translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation>Opnieuw gestart</translation>
    </message>
    <message>
        <source>Signal sent</source>
        <translation>Signaal verzonden</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Onvoldoende geheugen</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>Hervat</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Naam gewijzigd</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Instellingen gewijzigd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Somebody attached</source>
        <translation>Iemand gekoppeld</translation>
    </message>
    <message>
        <source>Somebody detached</source>
        <translation>Iemand ontkoppeld</translation>
    </message>
    <message>
        <source>Terminal resized</source>
        <translation>Terminalgrootte gewijzigd</translation>
    </message>
    <message>
        <source>Processes listed</source>
        <translation>Processen opgevraagd</translation>
    </message>
    <message>
        <source>Command prepared</source>
        <translation>Opdracht voorbereid</translation>
    </message>
    <message>
        <source>Command started</source>
        <translation>Opdracht gestart</translation>
    </message>
    <message>
        <source>Command ended</source>
        <translation>Opdracht beëindigd</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Bestanden gelezen</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Bestanden geschreven</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>Bestanden gekopieerd</translation>
    </message>
    <message>
        <source>Saved as an image</source>
        <translation>Opgeslagen als image</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Geëxporteerd</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Gezondheidscontrole</translation>
    </message>
    <message>
        <source>with exit code %1</source>
        <extracomment>More about the end of a container or command; %1 is a number</extracomment>
        <translation>met afsluitcode %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <extracomment>More about a signal; %1 is its number</extracomment>
        <translation>signaal %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>More about a renaming; %1 and %2 are names</extracomment>
        <translation>van %1 in %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on &quot;%2&quot; ended by itself with exit code %3.</source>
        <extracomment>Notification. %1 is a container, %2 a host, %3 a number</extracomment>
        <translation>‘%1’ op ‘%2’ is uit zichzelf gestopt met afsluitcode %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on &quot;%2&quot; ran out of memory.</source>
        <extracomment>Notification. %1 is a container, %2 a host</extracomment>
        <translation>‘%1’ op ‘%2’ had onvoldoende geheugen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on &quot;%2&quot; is unhealthy: its health check fails.</source>
        <extracomment>Notification. %1 is a container, %2 a host</extracomment>
        <translation>‘%1’ op ‘%2’ is ongezond: de gezondheidscontrole mislukt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on &quot;%2&quot; is healthy again.</source>
        <extracomment>Notification. %1 is a container, %2 a host</extracomment>
        <translation>‘%1’ op ‘%2’ is weer gezond.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; on &quot;%2&quot; restarts again and again: it ended %n time(s) in five minutes.</source>
        <extracomment>Notification. %1 is a container, %2 a host; %n is how often it has ended within five minutes</extracomment>
        <translation>
            <numerusform>‘%1’ op ‘%2’ start telkens opnieuw: %Ln keer gestopt in vijf minuten.</numerusform>
            <numerusform>‘%1’ op ‘%2’ start telkens opnieuw: %Ln keer gestopt in vijf minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is connected again.</source>
        <extracomment>Notification. %1 is a host</extracomment>
        <translation>‘%1’ is weer verbonden.</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot;. %2</source>
        <extracomment>Notification. %1 is a host, %2 is the reason as one or two sentences</extracomment>
        <translation>Geen verbinding met ‘%1’. %2</translation>
    </message>
    <message>
        <source>A container ends by itself with an error code</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>Een container stopt uit zichzelf met een foutcode</translation>
    </message>
    <message>
        <source>A container runs out of memory</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>Een container heeft onvoldoende geheugen</translation>
    </message>
    <message>
        <source>A container becomes unhealthy</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>Een container wordt ongezond</translation>
    </message>
    <message>
        <source>A container becomes healthy again</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>Een container wordt weer gezond</translation>
    </message>
    <message>
        <source>A container restarts again and again</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>Een container start telkens opnieuw</translation>
    </message>
    <message>
        <source>The connection to a host is lost</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>De verbinding met een host gaat verloren</translation>
    </message>
    <message>
        <source>A lost host is connected again</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>Een verloren host is weer verbonden</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button: starts containers</extracomment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>starting…</source>
        <extracomment>State of a container that is being started</extracomment>
        <translation>wordt gestart…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops containers</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>stopping…</source>
        <extracomment>State of a container that is being stopped</extracomment>
        <translation>wordt gestopt…</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>Button: stops containers and starts them again</extracomment>
        <translation>Opnieuw starten</translation>
    </message>
    <message>
        <source>restarting…</source>
        <extracomment>State of a container that is being restarted</extracomment>
        <translation>wordt opnieuw gestart…</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Menu entry: freezes containers</extracomment>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>pausing…</source>
        <extracomment>State of a container that is being paused</extracomment>
        <translation>wordt gepauzeerd…</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Menu entry: lets paused containers go on</extracomment>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>resuming…</source>
        <extracomment>State of a container that is being resumed</extracomment>
        <translation>wordt hervat…</translation>
    </message>
    <message>
        <source>Kill…</source>
        <extracomment>Menu entry: sends a signal to containers; asks which</extracomment>
        <translation>Geforceerd stoppen…</translation>
    </message>
    <message>
        <source>killing…</source>
        <extracomment>State of a container that is being sent a signal</extracomment>
        <translation>wordt geforceerd gestopt…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>Menu entry: gives a container another name</extracomment>
        <translation>Naam wijzigen…</translation>
    </message>
    <message>
        <source>renaming…</source>
        <extracomment>State of a container that is being renamed</extracomment>
        <translation>naam wordt gewijzigd…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes containers</extracomment>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>removing…</source>
        <extracomment>State of a container that is being removed</extracomment>
        <translation>wordt verwijderd…</translation>
    </message>
    <message>
        <source>Change Restart Policy and Limits…</source>
        <extracomment>Menu entry: changes restart policy and limits of containers</extracomment>
        <translation>Beleid voor opnieuw starten en limieten wijzigen…</translation>
    </message>
    <message>
        <source>changing…</source>
        <extracomment>State of a container whose limits are being changed</extracomment>
        <translation>wordt gewijzigd…</translation>
    </message>
    <message>
        <source>Recreate with Newer Image…</source>
        <extracomment>Menu entry: makes a container anew from a newer image</extracomment>
        <translation>Opnieuw maken met nieuwere image…</translation>
    </message>
    <message>
        <source>recreating…</source>
        <extracomment>State of a container that is being made anew</extracomment>
        <translation>wordt opnieuw gemaakt…</translation>
    </message>
    <message>
        <source>%1: it failed for %L2 of %L3 containers. The details tell why.</source>
        <extracomment>Some of several containers could not be stopped, started ...: %1 is the action as on its button, %L2 of all %L3 containers it failed for</extracomment>
        <translation>%1: mislukt voor %L2 van %L3 containers. De details geven de reden.</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3 containers are done.</source>
        <extracomment>Something is done to many containers: %1 is the action as on its button, %L2 of all %L3 are done</extracomment>
        <translation>%1: %L2 van %L3 containers zijn klaar.</translation>
    </message>
    <message>
        <source>Looking at the container…</source>
        <translation>Container wordt bekeken…</translation>
    </message>
    <message>
        <source>Pulling the image…</source>
        <translation>Image wordt opgehaald…</translation>
    </message>
    <message>
        <source>Setting the old container aside…</source>
        <translation>Oude container wordt apart gezet…</translation>
    </message>
    <message>
        <source>Making the new container…</source>
        <translation>Nieuwe container wordt gemaakt…</translation>
    </message>
    <message>
        <source>Joining its networks…</source>
        <translation>Container wordt met de netwerken verbonden…</translation>
    </message>
    <message>
        <source>Stopping the old container…</source>
        <translation>Oude container wordt gestopt…</translation>
    </message>
    <message>
        <source>Starting the new container…</source>
        <translation>Nieuwe container wordt gestart…</translation>
    </message>
    <message>
        <source>Watching whether it stays up…</source>
        <translation>Er wordt gecontroleerd of de container actief blijft…</translation>
    </message>
    <message>
        <source>Removing the old container…</source>
        <translation>Oude container wordt verwijderd…</translation>
    </message>
    <message>
        <source>Something failed. Putting the old container back…</source>
        <translation>Er is iets misgegaan. Oude container wordt teruggezet…</translation>
    </message>
    <message>
        <source>What it wrote outside of volumes is lost.</source>
        <translation>Wat buiten volumes is opgeslagen, gaat verloren.</translation>
    </message>
    <message>
        <source>Its logs begin anew.</source>
        <translation>De logboeken beginnen opnieuw.</translation>
    </message>
    <message>
        <source>A hardware address that was chosen for it is not kept.</source>
        <translation>Een hardwareadres dat voor de container is gekozen, blijft niet behouden.</translation>
    </message>
    <message>
        <source>These containers use its network and have to be made anew, too: %1.</source>
        <extracomment>%1 is a list of containers</extracomment>
        <translation>Deze containers gebruiken het netwerk ervan en moeten ook opnieuw worden gemaakt: %1.</translation>
    </message>
    <message>
        <source>Making the container…</source>
        <translation>Container wordt gemaakt…</translation>
    </message>
    <message>
        <source>Starting the container…</source>
        <translation>Container wordt gestart…</translation>
    </message>
    <message>
        <source>Unpacking the image: %L1 of %L2 layers.</source>
        <extracomment>An image is downloaded; %L1 of %L2 parts are unpacked</extracomment>
        <translation>Image wordt uitgepakt: %L1 van %L2 lagen.</translation>
    </message>
    <message>
        <source>Pulling the image: %L1 of %L2 layers are here, %3 received.</source>
        <extracomment>%L1 of %L2 parts are here; %3 is a size</extracomment>
        <translation>Image wordt opgehaald: %L1 van %L2 lagen aanwezig, %3 ontvangen.</translation>
    </message>
    <message>
        <source>Container</source>
        <extracomment>One container</extracomment>
        <translation>Container</translation>
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
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Runs privileged</source>
        <translation>Wordt uitgevoerd in privileged-modus</translation>
    </message>
    <message>
        <source>Does not run privileged</source>
        <translation>Wordt niet uitgevoerd in privileged-modus</translation>
    </message>
    <message>
        <source>A privileged container may do everything that the host may: load kernel modules, use every device, mount disks. Whoever gets into it has the host.</source>
        <translation>Een container in privileged-modus mag alles wat de host mag: kernelmodules laden, elk apparaat gebruiken, schijven mounten. Wie erin binnendringt, heeft de host in handen.</translation>
    </message>
    <message>
        <source>Run it without --privileged and give it only the capabilities and devices that it needs.</source>
        <translation>Voer de container uit zonder --privileged en geef deze alleen de capabilities en apparaten die nodig zijn.</translation>
    </message>
    <message>
        <source>Can control the container engine</source>
        <translation>Kan de containerengine besturen</translation>
    </message>
    <message>
        <source>Cannot control the container engine</source>
        <translation>Kan de containerengine niet besturen</translation>
    </message>
    <message>
        <source>The engine&apos;s socket is mounted. Through it the container can start a privileged container, and so has the host; mounting it read-only changes nothing.</source>
        <translation>De socket van de engine is gemount. Daarmee kan de container een container in privileged-modus starten en zo de host in handen krijgen; alleen-lezen mounten verandert daar niets aan.</translation>
    </message>
    <message>
        <source>Take the mount away, or put a proxy in between that lets only the needed requests through.</source>
        <translation>Verwijder de mount of plaats er een proxy tussen die alleen de benodigde aanvragen doorlaat.</translation>
    </message>
    <message>
        <source>Sees the host&apos;s processes</source>
        <translation>Ziet de processen van de host</translation>
    </message>
    <message>
        <source>Does not see the host&apos;s processes</source>
        <translation>Ziet de processen van de host niet</translation>
    </message>
    <message>
        <source>It shares the process namespace of the host: it can see, signal and, as root, inspect every process there.</source>
        <translation>De container deelt de procesnaamruimte van de host: elk proces daar is zichtbaar, kan signalen krijgen en kan als root worden onderzocht.</translation>
    </message>
    <message>
        <source>Run it without --pid=host.</source>
        <translation>Voer de container uit zonder --pid=host.</translation>
    </message>
    <message>
        <source>Has more capabilities than usual</source>
        <translation>Heeft meer capabilities dan gebruikelijk</translation>
    </message>
    <message>
        <source>Has no more capabilities than usual</source>
        <translation>Heeft niet meer capabilities dan gebruikelijk</translation>
    </message>
    <message>
        <source>Each capability is a part of root&apos;s power on the host. Some of them, such as SYS_ADMIN, are as good as all of it.</source>
        <translation>Elke capability is een deel van de macht van root op de host. Sommige, zoals SYS_ADMIN, komen neer op volledige macht.</translation>
    </message>
    <message>
        <source>Take away every --cap-add that the program does without.</source>
        <translation>Verwijder elke --cap-add waar het programma zonder kan.</translation>
    </message>
    <message>
        <source>Mounts sensitive folders of the host</source>
        <translation>Mount gevoelige mappen van de host</translation>
    </message>
    <message>
        <source>Mounts no sensitive folder of the host</source>
        <translation>Mount geen gevoelige mappen van de host</translation>
    </message>
    <message>
        <source>These folders hold the host&apos;s accounts, keys, programs or kernel settings. Written to, they give the host away; even read, they tell much.</source>
        <translation>Deze mappen bevatten accounts, sleutels, programma’s of kernelinstellingen van de host. Wie erin kan schrijven, krijgt de host in handen; ook alleen lezen onthult al veel.</translation>
    </message>
    <message>
        <source>Mount only the folder that is needed, read-only where possible, or use a volume.</source>
        <translation>Mount alleen de map die nodig is, waar mogelijk als alleen-lezen, of gebruik een volume.</translation>
    </message>
    <message>
        <source>Uses the host&apos;s network</source>
        <translation>Gebruikt het netwerk van de host</translation>
    </message>
    <message>
        <source>Does not use the host&apos;s network</source>
        <translation>Gebruikt het netwerk van de host niet</translation>
    </message>
    <message>
        <source>It reaches everything that listens on the host alone, and can listen on every address of the host itself.</source>
        <translation>De container bereikt alles wat alleen op de host zelf luistert en kan op elk adres van de host luisteren.</translation>
    </message>
    <message>
        <source>Give it a network of its own and publish the ports that are needed.</source>
        <translation>Geef de container een eigen netwerk en publiceer de poorten die nodig zijn.</translation>
    </message>
    <message>
        <source>May make every system call</source>
        <translation>Mag elke systeemaanroep doen</translation>
    </message>
    <message>
        <source>System calls are filtered</source>
        <translation>Systeemaanroepen worden gefilterd</translation>
    </message>
    <message>
        <source>Without the seccomp filter a container can reach parts of the kernel that programs hardly ever need, and where most escapes were found.</source>
        <translation>Zonder het seccomp-filter kan een container delen van de kernel bereiken die programma’s zelden nodig hebben en waarin de meeste uitbraakmogelijkheden zijn gevonden.</translation>
    </message>
    <message>
        <source>Run it without seccomp=unconfined, so that the engine&apos;s own profile holds.</source>
        <translation>Voer de container uit zonder seccomp=unconfined, zodat het profiel van de engine zelf geldt.</translation>
    </message>
    <message>
        <source>Is held by neither AppArmor nor SELinux</source>
        <translation>Wordt niet door AppArmor of SELinux beperkt</translation>
    </message>
    <message>
        <source>Is held by AppArmor or SELinux</source>
        <translation>Wordt door AppArmor of SELinux beperkt</translation>
    </message>
    <message>
        <source>These keep a container from files and settings of the host even when it runs as root.</source>
        <translation>Deze houden een container weg van bestanden en instellingen van de host, ook als de container als root wordt uitgevoerd.</translation>
    </message>
    <message>
        <source>Run it without apparmor=unconfined and label=disable.</source>
        <translation>Voer de container uit zonder apparmor=unconfined en label=disable.</translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation>Wordt uitgevoerd als root</translation>
    </message>
    <message>
        <source>Does not run as root</source>
        <translation>Wordt niet uitgevoerd als root</translation>
    </message>
    <message>
        <source>Root in the container is root outside when something lets it out, and can change every file of its image.</source>
        <translation>Root in de container is ook daarbuiten root als er een uitweg is, en kan elk bestand van de image wijzigen.</translation>
    </message>
    <message>
        <source>Name a user in the image, or run it with --user.</source>
        <translation>Geef in de image een gebruiker op of voer de container uit met --user.</translation>
    </message>
    <message>
        <source>Shares the host&apos;s memory segments</source>
        <translation>Deelt de geheugensegmenten van de host</translation>
    </message>
    <message>
        <source>Does not share the host&apos;s memory segments</source>
        <translation>Deelt de geheugensegmenten van de host niet</translation>
    </message>
    <message>
        <source>It can read and change what processes of the host keep in shared memory.</source>
        <translation>De container kan lezen en wijzigen wat processen van de host in gedeeld geheugen bewaren.</translation>
    </message>
    <message>
        <source>Run it without --ipc=host.</source>
        <translation>Voer de container uit zonder --ipc=host.</translation>
    </message>
    <message>
        <source>Is left out of the user namespace</source>
        <translation>Valt buiten de gebruikersnaamruimte</translation>
    </message>
    <message>
        <source>Has users of its own</source>
        <translation>Heeft eigen gebruikers</translation>
    </message>
    <message>
        <source>The engine maps users to harmless ones, but not for this container.</source>
        <translation>De engine wijst gebruikers toe aan onschadelijke gebruikers, maar niet voor deze container.</translation>
    </message>
    <message>
        <source>Run it without --userns=host.</source>
        <translation>Voer de container uit zonder --userns=host.</translation>
    </message>
    <message>
        <source>Uses devices of the host</source>
        <translation>Gebruikt apparaten van de host</translation>
    </message>
    <message>
        <source>Uses no device of the host</source>
        <translation>Gebruikt geen apparaten van de host</translation>
    </message>
    <message>
        <source>A device is the way around the file system: a disk can be read and written whole.</source>
        <translation>Een apparaat omzeilt het bestandssysteem: een schijf kan in zijn geheel worden gelezen en beschreven.</translation>
    </message>
    <message>
        <source>Take away every --device that is not needed.</source>
        <translation>Verwijder elke --device die niet nodig is.</translation>
    </message>
    <message>
        <source>Can change the host&apos;s name</source>
        <translation>Kan de naam van de host wijzigen</translation>
    </message>
    <message>
        <source>Cannot change the host&apos;s name</source>
        <translation>Kan de naam van de host niet wijzigen</translation>
    </message>
    <message>
        <source>It shares the namespace of the host&apos;s name and domain.</source>
        <translation>De container deelt de naamruimte voor de naam en het domein van de host.</translation>
    </message>
    <message>
        <source>Run it without --uts=host.</source>
        <translation>Voer de container uit zonder --uts=host.</translation>
    </message>
    <message>
        <source>Ports are published on all addresses</source>
        <translation>Poorten zijn op alle adressen gepubliceerd</translation>
    </message>
    <message>
        <source>No port is published on all addresses</source>
        <translation>Geen poort is op alle adressen gepubliceerd</translation>
    </message>
    <message>
        <source>Everybody who reaches the host reaches these ports; published ports also pass many firewalls of the host.</source>
        <translation>Iedereen die de host bereikt, bereikt deze poorten; gepubliceerde poorten omzeilen ook veel firewalls van de host.</translation>
    </message>
    <message>
        <source>Publish on one address, such as 127.0.0.1:8080:80, or limit who may connect in the network security group.</source>
        <translation>Publiceer op één adres, zoals 127.0.0.1:8080:80, of beperk in de netwerkbeveiligingsgroep wie verbinding mag maken.</translation>
    </message>
    <message>
        <source>The image is old</source>
        <translation>De image is oud</translation>
    </message>
    <message>
        <source>The image is not old</source>
        <translation>De image is niet oud</translation>
    </message>
    <message>
        <source>What was mended since the image was made is not in it.</source>
        <translation>Wat sinds het maken van de image is hersteld, zit er niet in.</translation>
    </message>
    <message>
        <source>Pull or build a newer image, then make the container anew.</source>
        <translation>Haal een nieuwere image op of bouw er een, en maak de container opnieuw.</translation>
    </message>
    <message>
        <source>Keeps the usual capabilities</source>
        <translation>Behoudt de gebruikelijke capabilities</translation>
    </message>
    <message>
        <source>Gives up the usual capabilities</source>
        <translation>Geeft de gebruikelijke capabilities op</translation>
    </message>
    <message>
        <source>Most programs need none of the capabilities that a container is given.</source>
        <translation>De meeste programma’s hebben geen van de capabilities nodig die een container krijgt.</translation>
    </message>
    <message>
        <source>Run it with --cap-drop=ALL and add back what it turns out to need.</source>
        <translation>Voer de container uit met --cap-drop=ALL en voeg weer toe wat toch nodig blijkt.</translation>
    </message>
    <message>
        <source>Can gain privileges</source>
        <translation>Kan bevoegdheden verkrijgen</translation>
    </message>
    <message>
        <source>Cannot gain privileges</source>
        <translation>Kan geen bevoegdheden verkrijgen</translation>
    </message>
    <message>
        <source>Programs with the setuid bit, such as su, can make a user into root.</source>
        <translation>Programma’s met de setuid-bit, zoals su, kunnen van een gebruiker root maken.</translation>
    </message>
    <message>
        <source>Run it with --security-opt no-new-privileges.</source>
        <translation>Voer de container uit met --security-opt no-new-privileges.</translation>
    </message>
    <message>
        <source>Can change its programs</source>
        <translation>Kan de eigen programma’s wijzigen</translation>
    </message>
    <message>
        <source>Cannot change its programs</source>
        <translation>Kan de eigen programma’s niet wijzigen</translation>
    </message>
    <message>
        <source>Whoever gets in can leave something behind in its file system.</source>
        <translation>Wie binnendringt, kan iets in het bestandssysteem achterlaten.</translation>
    </message>
    <message>
        <source>Run it with --read-only, and with a volume or tmpfs where it has to write.</source>
        <translation>Voer de container uit met --read-only, en met een volume of tmpfs waar schrijven nodig is.</translation>
    </message>
    <message>
        <source>May use all memory</source>
        <translation>Mag al het geheugen gebruiken</translation>
    </message>
    <message>
        <source>Has a memory limit</source>
        <translation>Heeft een geheugenlimiet</translation>
    </message>
    <message>
        <source>One leak can take the memory of everything else on the host.</source>
        <translation>Eén geheugenlek kan al het andere op de host van geheugen beroven.</translation>
    </message>
    <message>
        <source>Set a limit with --memory.</source>
        <translation>Stel met --memory een limiet in.</translation>
    </message>
    <message>
        <source>May start any number of processes</source>
        <translation>Mag onbeperkt processen starten</translation>
    </message>
    <message>
        <source>Has a limit of processes</source>
        <translation>Heeft een proceslimiet</translation>
    </message>
    <message>
        <source>A program that starts itself again and again stops the whole host.</source>
        <translation>Een programma dat zichzelf telkens opnieuw start, legt de hele host stil.</translation>
    </message>
    <message>
        <source>Set a limit with --pids-limit.</source>
        <translation>Stel met --pids-limit een limiet in.</translation>
    </message>
    <message>
        <source>May use all processors</source>
        <translation>Mag alle processors gebruiken</translation>
    </message>
    <message>
        <source>Has a processor limit</source>
        <translation>Heeft een processorlimiet</translation>
    </message>
    <message>
        <source>One busy container can slow down everything else on the host.</source>
        <translation>Eén drukke container kan al het andere op de host vertragen.</translation>
    </message>
    <message>
        <source>Set a limit with --cpus.</source>
        <translation>Stel met --cpus een limiet in.</translation>
    </message>
    <message>
        <source>Has no health check</source>
        <translation>Heeft geen gezondheidscontrole</translation>
    </message>
    <message>
        <source>Has a health check</source>
        <translation>Heeft een gezondheidscontrole</translation>
    </message>
    <message>
        <source>Nobody notices when it runs but no longer works.</source>
        <translation>Niemand merkt het als de container wordt uitgevoerd maar niet meer werkt.</translation>
    </message>
    <message>
        <source>Add a HEALTHCHECK to the image, or run it with --health-cmd.</source>
        <translation>Voeg een HEALTHCHECK aan de image toe of voer de container uit met --health-cmd.</translation>
    </message>
    <message>
        <source>The engine does not filter system calls</source>
        <translation>De engine filtert systeemaanroepen niet</translation>
    </message>
    <message>
        <source>The engine filters system calls</source>
        <translation>De engine filtert systeemaanroepen</translation>
    </message>
    <message>
        <source>Without the seccomp filter containers can reach parts of the kernel that programs hardly ever need.</source>
        <translation>Zonder het seccomp-filter kunnen containers delen van de kernel bereiken die programma’s zelden nodig hebben.</translation>
    </message>
    <message>
        <source>Use a kernel with seccomp, and leave seccomp-profile out of daemon.json.</source>
        <translation>Gebruik een kernel met seccomp en laat seccomp-profile weg uit daemon.json.</translation>
    </message>
    <message>
        <source>Neither AppArmor nor SELinux is on</source>
        <translation>AppArmor en SELinux zijn uitgeschakeld</translation>
    </message>
    <message>
        <source>AppArmor or SELinux is on</source>
        <translation>AppArmor of SELinux is ingeschakeld</translation>
    </message>
    <message>
        <source>These keep containers from files and settings of the host even when they run as root.</source>
        <translation>Deze houden containers weg van bestanden en instellingen van de host, ook als ze als root worden uitgevoerd.</translation>
    </message>
    <message>
        <source>Switch on the one that the host&apos;s distribution brings.</source>
        <translation>Schakel de variant in die de distributie van de host meelevert.</translation>
    </message>
    <message>
        <source>Containers share the host&apos;s users</source>
        <translation>Containers delen de gebruikers van de host</translation>
    </message>
    <message>
        <source>Containers have users of their own</source>
        <translation>Containers hebben eigen gebruikers</translation>
    </message>
    <message>
        <source>Root in a container is root outside when something lets it out.</source>
        <translation>Root in een container is ook daarbuiten root als er een uitweg is.</translation>
    </message>
    <message>
        <source>Set userns-remap in daemon.json or run the engine rootless. Containers have to be made anew then.</source>
        <translation>Stel userns-remap in daemon.json in of voer de engine in rootless-modus uit. Containers moeten daarna opnieuw worden gemaakt.</translation>
    </message>
    <message>
        <source>Images may come without TLS</source>
        <translation>Images kunnen zonder TLS worden opgehaald</translation>
    </message>
    <message>
        <source>Images come by TLS only</source>
        <translation>Images worden alleen via TLS opgehaald</translation>
    </message>
    <message>
        <source>Whoever stands between the host and these registries can put something else in the place of an image.</source>
        <translation>Wie zich tussen de host en deze registers bevindt, kan een image door iets anders vervangen.</translation>
    </message>
    <message>
        <source>Give the registry a certificate and take it out of insecure-registries.</source>
        <translation>Geef het register een certificaat en verwijder het uit insecure-registries.</translation>
    </message>
    <message>
        <source>The storage driver is no longer kept up</source>
        <translation>Het opslagstuurprogramma wordt niet meer onderhouden</translation>
    </message>
    <message>
        <source>The storage driver is kept up</source>
        <translation>Het opslagstuurprogramma wordt onderhouden</translation>
    </message>
    <message>
        <source>Errors in it are not mended any more.</source>
        <translation>Fouten erin worden niet meer hersteld.</translation>
    </message>
    <message>
        <source>Move to overlay2. Images have to be pulled again.</source>
        <translation>Stap over op overlay2. Images moeten dan opnieuw worden opgehaald.</translation>
    </message>
    <message>
        <source>Containers can gain privileges</source>
        <translation>Containers kunnen bevoegdheden verkrijgen</translation>
    </message>
    <message>
        <source>Containers cannot gain privileges</source>
        <translation>Containers kunnen geen bevoegdheden verkrijgen</translation>
    </message>
    <message>
        <source>Set no-new-privileges in daemon.json.</source>
        <translation>Stel no-new-privileges in daemon.json in.</translation>
    </message>
    <message>
        <source>The engine is out of date</source>
        <translation>De engine is verouderd</translation>
    </message>
    <message>
        <source>The engine is still mended</source>
        <translation>De engine wordt nog onderhouden</translation>
    </message>
    <message>
        <source>This version gets no security updates from its makers; a distribution may still mend it.</source>
        <translation>Deze versie krijgt geen beveiligingsupdates meer van de makers; een distributie kan nog wel fouten herstellen.</translation>
    </message>
    <message>
        <source>Install a newer Docker Engine.</source>
        <translation>Installeer een nieuwere Docker-engine.</translation>
    </message>
    <message>
        <source>Containers stop when the engine does</source>
        <translation>Containers stoppen wanneer de engine stopt</translation>
    </message>
    <message>
        <source>Containers run on without the engine</source>
        <translation>Containers blijven actief zonder de engine</translation>
    </message>
    <message>
        <source>Updates of the engine are put off when they stop everything.</source>
        <translation>Updates van de engine worden uitgesteld als ze alles stilleggen.</translation>
    </message>
    <message>
        <source>Set live-restore in daemon.json.</source>
        <translation>Stel live-restore in daemon.json in.</translation>
    </message>
    <message>
        <source>Experimental features are on</source>
        <translation>Experimentele functies zijn ingeschakeld</translation>
    </message>
    <message>
        <source>Experimental features are off</source>
        <translation>Experimentele functies zijn uitgeschakeld</translation>
    </message>
    <message>
        <source>They are less tested than the rest.</source>
        <translation>Deze functies zijn minder goed getest dan de rest.</translation>
    </message>
    <message>
        <source>Take experimental out of daemon.json where nothing needs it.</source>
        <translation>Verwijder experimental uit daemon.json als niets dit nodig heeft.</translation>
    </message>
    <message>
        <source>The engine runs in debug mode</source>
        <translation>De engine wordt in foutopsporingsmodus uitgevoerd</translation>
    </message>
    <message>
        <source>The engine does not run in debug mode</source>
        <translation>De engine wordt niet in foutopsporingsmodus uitgevoerd</translation>
    </message>
    <message>
        <source>Its log tells more than it should, and it answers on paths for debugging.</source>
        <translation>Het logboek onthult meer dan zou moeten en de engine antwoordt op paden voor foutopsporing.</translation>
    </message>
    <message>
        <source>Take debug out of daemon.json.</source>
        <translation>Verwijder debug uit daemon.json.</translation>
    </message>
    <message>
        <source>Logs stay on the host</source>
        <translation>Logboeken blijven op de host</translation>
    </message>
    <message>
        <source>Logs go elsewhere, too</source>
        <translation>Logboeken worden ook elders bewaard</translation>
    </message>
    <message>
        <source>Whoever gets into the host can erase what happened.</source>
        <translation>Wie de host binnendringt, kan sporen van wat er is gebeurd wissen.</translation>
    </message>
    <message>
        <source>Choose a log driver that sends logs to another place.</source>
        <translation>Kies een logboekstuurprogramma dat logboeken naar een andere plaats verzendt.</translation>
    </message>
    <message>
        <source>Every client may do everything</source>
        <translation>Elke client mag alles</translation>
    </message>
    <message>
        <source>A plug-in decides what clients may do</source>
        <translation>Een plug-in bepaalt wat clients mogen</translation>
    </message>
    <message>
        <source>Who has a client certificate has the host.</source>
        <translation>Wie een clientcertificaat heeft, heeft de host in handen.</translation>
    </message>
    <message>
        <source>Where several people use this host, install an authorization plug-in.</source>
        <translation>Installeer een autorisatieplug-in als meerdere mensen deze host gebruiken.</translation>
    </message>
    <message>
        <source>Swarm mode is on</source>
        <translation>Swarm-modus is ingeschakeld</translation>
    </message>
    <message>
        <source>Swarm mode is off</source>
        <translation>Swarm-modus is uitgeschakeld</translation>
    </message>
    <message>
        <source>It opens further ports to other hosts.</source>
        <translation>Deze modus opent meer poorten voor andere hosts.</translation>
    </message>
    <message>
        <source>Leave the swarm where nothing uses it.</source>
        <translation>Verlaat de swarm als niets deze gebruikt.</translation>
    </message>
    <message>
        <source>The engine warns about its host</source>
        <translation>De engine waarschuwt voor de host</translation>
    </message>
    <message>
        <source>The engine has no warnings</source>
        <translation>De engine heeft geen waarschuwingen</translation>
    </message>
    <message>
        <source>Something of the host keeps limits or networks of containers from working.</source>
        <translation>Door iets op de host werken limieten of netwerken van containers niet.</translation>
    </message>
    <message>
        <source>See the engine&apos;s own words below.</source>
        <translation>Zie hieronder de meldingen van de engine zelf.</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Verdict of a security check</extracomment>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Verdict of a security check: what it looks for is there</extracomment>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Verdict of a security check: the engine does not tell</extracomment>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <extracomment>Verdict of a security check that makes no sense here</extracomment>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>How much a finding matters</extracomment>
        <translation>laag</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>How much a finding matters</extracomment>
        <translation>gemiddeld</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>How much a finding matters</extracomment>
        <translation>hoog</translation>
    </message>
    <message>
        <source>critical</source>
        <extracomment>How much a finding matters</extracomment>
        <translation>kritiek</translation>
    </message>
    <message numerus="yes">
        <source>It was made %n day(s) ago.</source>
        <extracomment>How old an image is</extracomment>
        <translation>
            <numerusform>De image is %Ln dag geleden gemaakt.</numerusform>
            <numerusform>De image is %Ln dagen geleden gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an image.</source>
        <translation>Kies een image.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of an image.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>‘%1’ is geen naam van een image.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name: use at least two letters, digits, &quot;_&quot;, &quot;.&quot; or &quot;-&quot;, and begin with a letter or digit.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>‘%1’ kan geen naam zijn: gebruik minstens twee letters, cijfers, ‘_’, ‘.’ of ‘-’ en begin met een letter of cijfer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no variable: write NAME=value.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>‘%1’ is geen variabele: schrijf NAME=value.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port: write 8080:80, or 53:53/udp.</source>
        <extracomment>%1 is a port as it was entered</extracomment>
        <translation>‘%1’ is geen poort: schrijf 8080:80 of 53:53/udp.</translation>
    </message>
    <message>
        <source>The port %1 of the host is named twice.</source>
        <extracomment>%1 is a port of the host</extracomment>
        <translation>De poort %1 van de host is twee keer opgegeven.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address of the host.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>‘%1’ is geen IP-adres van de host.</translation>
    </message>
    <message>
        <source>With the network &quot;%1&quot; no ports can be published.</source>
        <extracomment>%1 is a network mode: host, container:web</extracomment>
        <translation>Met het netwerk ‘%1’ kunnen geen poorten worden gepubliceerd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place in the container: it begins with a slash.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>‘%1’ is geen plaats in de container: die begint met een schuine streep.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a volume nor a whole path on the host.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>‘%1’ is geen volume en ook geen volledig pad op de host.</translation>
    </message>
    <message>
        <source>Two things would stand at &quot;%1&quot;.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Op ‘%1’ zouden twee dingen terechtkomen.</translation>
    </message>
    <message>
        <source>The engine wants at least 6 MiB of memory.</source>
        <translation>De engine vereist minstens 6 MiB geheugen.</translation>
    </message>
    <message>
        <source>Memory and swap together cannot be less than the memory alone.</source>
        <translation>Geheugen en swap samen kunnen niet minder zijn dan het geheugen alleen.</translation>
    </message>
    <message>
        <source>The number of CPUs cannot be negative.</source>
        <translation>Het aantal CPU’s kan niet negatief zijn.</translation>
    </message>
    <message>
        <source>A container that removes itself cannot be restarted by the engine.</source>
        <translation>Een container die zichzelf verwijdert, kan niet door de engine opnieuw worden gestart.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a host.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>‘%1’ kan geen naam van een host zijn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a capability, such as NET_ADMIN.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>‘%1’ is geen capability, zoals NET_ADMIN.</translation>
    </message>
    <message>
        <source>The health check cannot be right.</source>
        <translation>De gezondheidscontrole kan niet juist zijn.</translation>
    </message>
    <message>
        <source>The working directory &quot;%1&quot; has to begin with a slash.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>De werkmap ‘%1’ moet met een schuine streep beginnen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no label: write name=value.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>‘%1’ is geen label: schrijf name=value.</translation>
    </message>
    <message>
        <source>This is no &quot;docker run&quot; line.</source>
        <translation>Dit is geen ‘docker run’-regel.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Een aanhalingsteken is niet gesloten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means something to a shell. Write the value itself, or put it into single quotation marks.</source>
        <extracomment>%1 is a character such as $ or |</extracomment>
        <translation>‘%1’ heeft een speciale betekenis voor een shell. Schrijf de waarde zelf of zet deze tussen enkele aanhalingstekens.</translation>
    </message>
    <message>
        <source>Slipway does not know the option &quot;%1&quot;.</source>
        <extracomment>%1 is an option such as --gpus</extracomment>
        <translation>Slipway kent de optie ‘%1’ niet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be right.</source>
        <extracomment>%1 is an option with its value</extracomment>
        <translation>‘%1’ kan niet juist zijn.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; would come from a shell. Write NAME=value.</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>De waarde van ‘%1’ zou uit een shell komen. Schrijf NAME=value.</translation>
    </message>
    <message>
        <source>there is something of that name</source>
        <extracomment>Why a file was not copied</extracomment>
        <translation>er bestaat al iets met die naam</translation>
    </message>
    <message>
        <source>a link that leads out of the folder</source>
        <extracomment>Why a link was not copied</extracomment>
        <translation>een koppeling die buiten de map uitkomt</translation>
    </message>
    <message>
        <source>a link to something that was left out</source>
        <extracomment>Why a link was not copied</extracomment>
        <translation>een koppeling naar iets dat is weggelaten</translation>
    </message>
    <message>
        <source>a device, pipe or socket</source>
        <extracomment>Why something was not copied</extracomment>
        <translation>een apparaat, pipe of socket</translation>
    </message>
    <message>
        <source>a kind of file that cannot be copied</source>
        <extracomment>Why something was not copied</extracomment>
        <translation>een soort bestand dat niet kan worden gekopieerd</translation>
    </message>
    <message>
        <source>its name cannot be used here</source>
        <extracomment>Why a file was not copied</extracomment>
        <translation>de naam kan hier niet worden gebruikt</translation>
    </message>
    <message>
        <source>its folder is a link on this computer</source>
        <extracomment>Why a file was not copied</extracomment>
        <translation>de map is op deze computer een koppeling</translation>
    </message>
    <message>
        <source>Copied %1, %2.</source>
        <extracomment>What was copied; %1 is &quot;12 files&quot;, %2 is &quot;3.4 MB&quot;</extracomment>
        <translation>%1, %2 gekopieerd.</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share; %1 is a number</extracomment>
        <translation>%1%</translation>
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
        <translation>Container starten</translation>
    </message>
    <message>
        <source>Stop container</source>
        <translation>Container stoppen</translation>
    </message>
    <message>
        <source>Restart container</source>
        <translation>Container opnieuw starten</translation>
    </message>
    <message>
        <source>Pause container</source>
        <translation>Container onderbreken</translation>
    </message>
    <message>
        <source>Resume container</source>
        <translation>Container hervatten</translation>
    </message>
    <message>
        <source>Kill container</source>
        <translation>Container geforceerd stoppen</translation>
    </message>
    <message>
        <source>Rename container</source>
        <translation>Container hernoemen</translation>
    </message>
    <message>
        <source>Remove container</source>
        <translation>Container verwijderen</translation>
    </message>
    <message>
        <source>Change limits of container</source>
        <translation>Limieten van container wijzigen</translation>
    </message>
    <message>
        <source>Recreate container</source>
        <translation>Container opnieuw maken</translation>
    </message>
    <message>
        <source>Set up Docker</source>
        <extracomment>A step of making a machine</extracomment>
        <translation>Docker inrichten</translation>
    </message>
    <message>
        <source>Undo the set-up of Docker</source>
        <translation>Inrichting van Docker ongedaan maken</translation>
    </message>
    <message>
        <source>Start machine</source>
        <translation>Machine starten</translation>
    </message>
    <message>
        <source>Stop machine</source>
        <translation>Machine stoppen</translation>
    </message>
    <message>
        <source>Restart machine</source>
        <translation>Machine opnieuw starten</translation>
    </message>
    <message>
        <source>Redeploy machine</source>
        <translation>Machine opnieuw implementeren</translation>
    </message>
    <message>
        <source>Add or update extension %1</source>
        <extracomment>An operation. %1 is an extension of a machine</extracomment>
        <translation>Extensie %1 toevoegen of bijwerken</translation>
    </message>
    <message>
        <source>Remove extension %1</source>
        <extracomment>An operation. %1 is an extension of a machine</extracomment>
        <translation>Extensie %1 verwijderen</translation>
    </message>
    <message>
        <source>Change access to machine</source>
        <extracomment>An operation: changes passwords, keys or users of a machine</extracomment>
        <translation>Toegang tot machine wijzigen</translation>
    </message>
    <message>
        <source>Run script</source>
        <extracomment>An operation: runs a script on a machine</extracomment>
        <translation>Script uitvoeren</translation>
    </message>
    <message>
        <source>Create container</source>
        <translation>Container maken</translation>
    </message>
    <message>
        <source>Running (%1)</source>
        <extracomment>State of an operation; %1 is how much is done, e.g. &quot;40%&quot;</extracomment>
        <translation>Bezig (%1)</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>operation</comment>
        <extracomment>State of an operation</extracomment>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Not watched</source>
        <extracomment>State of an operation that Azure may still be at, of which Slipway hears nothing</extracomment>
        <translation>Niet gevolgd</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>operation</comment>
        <extracomment>State of an operation</extracomment>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>operation</comment>
        <extracomment>State of an operation</extracomment>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>operation</comment>
        <extracomment>State of an operation</extracomment>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>operation</comment>
        <extracomment>State of an operation that nobody knows the end of</extracomment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;: failed. %3</source>
        <extracomment>How an operation ended. %1 is what was done, e.g. &quot;Start machine&quot;, %2 a machine, %3 why, in sentences</extracomment>
        <translation>%1, ‘%2’: mislukt. %3</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;: cancelled.</source>
        <extracomment>How an operation ended. %1 is what was done, e.g. &quot;Start machine&quot;, %2 a machine</extracomment>
        <translation>%1, ‘%2’: geannuleerd.</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;: done.</source>
        <extracomment>How an operation ended. %1 is what was done, e.g. &quot;Start machine&quot;, %2 a machine</extracomment>
        <translation>%1, ‘%2’: voltooid.</translation>
    </message>
    <message>
        <source>Runs a command or a script on the machine, once.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Voert eenmalig een opdracht of script op de machine uit.</translation>
    </message>
    <message>
        <source>Sends metrics and logs to Azure Monitor.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Stuurt metrische gegevens en logboeken naar Azure Monitor.</translation>
    </message>
    <message>
        <source>Lets people of your organisation sign in by SSH. The machine needs an identity.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Laat mensen van uw organisatie zich aanmelden via SSH. De machine heeft een identiteit nodig.</translation>
    </message>
    <message>
        <source>Lets people of your organisation sign in by remote desktop.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Laat mensen van uw organisatie zich aanmelden via extern bureaublad.</translation>
    </message>
    <message>
        <source>Fetches certificates from Key Vault and keeps them up to date.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Haalt certificaten op uit Key Vault en houdt ze bij.</translation>
    </message>
    <message>
        <source>Captures packets and tests connections for Network Watcher.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Legt pakketten vast en test verbindingen voor Network Watcher.</translation>
    </message>
    <message>
        <source>Draws the map of connections in VM insights.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Tekent de kaart van verbindingen in VM Insights.</translation>
    </message>
    <message>
        <source>Asks your application whether it is well.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Vraagt uw toepassing of alles goed gaat.</translation>
    </message>
    <message>
        <source>Proves that the machine has started unchanged.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Bewijst dat de machine ongewijzigd is gestart.</translation>
    </message>
    <message>
        <source>Protects the machine with Defender for Endpoint.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Beschermt de machine met Defender for Endpoint.</translation>
    </message>
    <message>
        <source>Checks settings inside the machine against policies.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Toetst instellingen in de machine aan beleid.</translation>
    </message>
    <message>
        <source>Encrypts the disks of the machine.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Versleutelt de schijven van de machine.</translation>
    </message>
    <message>
        <source>Installs the driver of NVIDIA graphics cards.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Installeert het stuurprogramma van NVIDIA-grafische kaarten.</translation>
    </message>
    <message>
        <source>Installed Docker. It was retired in 2018: set up Docker with Slipway instead.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Installeerde Docker. De extensie is in 2018 vervallen: richt Docker in plaats daarvan in met Slipway.</translation>
    </message>
    <message>
        <source>Looks for malware on the machine.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Zoekt naar malware op de machine.</translation>
    </message>
    <message>
        <source>Collects logs and performance counters.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Verzamelt logboeken en prestatiemeteritems.</translation>
    </message>
    <message>
        <source>Brings the machine into the state that a PowerShell configuration describes.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Brengt de machine in de toestand die een PowerShell-configuratie beschrijft.</translation>
    </message>
    <message>
        <source>Writes facts about the machine on its desktop.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Toont gegevens over de machine op het bureaublad.</translation>
    </message>
    <message>
        <source>Type the name of a user.</source>
        <translation>Typ de naam van een gebruiker.</translation>
    </message>
    <message>
        <source>No user can have this name.</source>
        <translation>Geen gebruiker kan deze naam hebben.</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Typ een wachtwoord.</translation>
    </message>
    <message>
        <source>The password needs 12 to 72 characters of at least three kinds: small letters, capital letters, digits, others.</source>
        <translation>Het wachtwoord moet 12 tot 72 tekens hebben van ten minste drie soorten: kleine letters, hoofdletters, cijfers, andere.</translation>
    </message>
    <message>
        <source>Paste a public key.</source>
        <translation>Plak een openbare sleutel.</translation>
    </message>
    <message>
        <source>Azure&apos;s agent does not take ECDSA keys. Use an RSA or an Ed25519 key.</source>
        <translation>De agent van Azure accepteert geen ECDSA-sleutels. Gebruik een RSA- of Ed25519-sleutel.</translation>
    </message>
    <message>
        <source>This is a private key. Paste the public one, and give the private one to nobody.</source>
        <translation>Dit is een persoonlijke sleutel. Plak de openbare sleutel en geef de persoonlijke aan niemand.</translation>
    </message>
    <message>
        <source>This is no public key that Azure&apos;s agent takes. One line, beginning with ssh-rsa or ssh-ed25519, is right.</source>
        <translation>Dit is geen openbare sleutel die de agent van Azure accepteert. Eén regel die begint met ssh-rsa of ssh-ed25519 is goed.</translation>
    </message>
    <message>
        <source>The account would have ended already.</source>
        <translation>Het account zou al verlopen zijn.</translation>
    </message>
    <message>
        <source>The user gets this password, is made if there is none, and may use sudo. Signing in with passwords is switched on.</source>
        <translation>De gebruiker krijgt dit wachtwoord, wordt gemaakt als die er niet is, en mag sudo gebruiken. Aanmelden met wachtwoorden wordt ingeschakeld.</translation>
    </message>
    <message>
        <source>The user can sign in with this key, is made if there is none, and may use sudo.</source>
        <translation>De gebruiker kan zich met deze sleutel aanmelden, wordt gemaakt als die er niet is, en mag sudo gebruiken.</translation>
    </message>
    <message>
        <source>The configuration of the SSH server is replaced by Azure&apos;s own. Your changes to it are lost; a copy stays on the machine.</source>
        <translation>De configuratie van de SSH-server wordt vervangen door die van Azure. Uw wijzigingen gaan verloren; een kopie blijft op de machine.</translation>
    </message>
    <message>
        <source>The user and the user&apos;s home folder are removed.</source>
        <translation>De gebruiker en zijn of haar thuismap worden verwijderd.</translation>
    </message>
    <message>
        <source>The local administrator gets this name and this password.</source>
        <translation>De lokale beheerder krijgt deze naam en dit wachtwoord.</translation>
    </message>
    <message>
        <source>Remote desktop is switched on again with its usual settings.</source>
        <translation>Extern bureaublad wordt weer ingeschakeld met de gebruikelijke instellingen.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>Een wachtwoord instellen</translation>
    </message>
    <message>
        <source>Add an SSH key</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>Een SSH-sleutel toevoegen</translation>
    </message>
    <message>
        <source>Reset the SSH server</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>De SSH-server opnieuw instellen</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>Een gebruiker verwijderen</translation>
    </message>
    <message>
        <source>Reset the administrator</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>De beheerder opnieuw instellen</translation>
    </message>
    <message>
        <source>Reset remote desktop</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>Extern bureaublad opnieuw instellen</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>extension</comment>
        <extracomment>State of an extension of a machine</extracomment>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Changing</source>
        <comment>extension</comment>
        <extracomment>State of an extension of a machine: it is being installed, updated, removed, or its script runs</extracomment>
        <translation>Wordt gewijzigd</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>extension</comment>
        <extracomment>State of an extension of a machine</extracomment>
        <translation>Werkt</translation>
    </message>
    <message>
        <source>This is not JSON: look at line %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Dit is geen JSON: kijk naar regel %1.</translation>
    </message>
    <message>
        <source>Settings are a JSON object: { … }</source>
        <translation>Instellingen zijn een JSON-object: { … }</translation>
    </message>
    <message>
        <source>You signed in as &quot;%1&quot;, which is another account. Add it as an account of its own.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>U hebt zich aangemeld als ‘%1’; dat is een ander account. Voeg het als eigen account toe.</translation>
    </message>
    <message>
        <source>The Azure CLI is not installed here, or not on the PATH. Install it, or sign in another way.</source>
        <translation>De Azure CLI is hier niet geïnstalleerd of staat niet in PATH. Installeer die of meld u op een andere manier aan.</translation>
    </message>
    <message>
        <source>Nobody is signed in to the Azure CLI. Run &quot;az login&quot; in a terminal, then try again.</source>
        <translation>Niemand is aangemeld bij de Azure CLI. Voer ‘az login’ uit in een terminal en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The Azure CLI did not give access. The details tell what it said.</source>
        <translation>De Azure CLI gaf geen toegang. In de details staat wat die zei.</translation>
    </message>
    <message>
        <source>This computer is not a machine of Azure, so it has no managed identity.</source>
        <translation>Deze computer is geen machine van Azure en heeft dus geen beheerde identiteit.</translation>
    </message>
    <message>
        <source>This machine has no such managed identity. Assign one to it in Azure.</source>
        <translation>Deze machine heeft zo’n beheerde identiteit niet. Wijs er in Azure een toe.</translation>
    </message>
    <message>
        <source>The browser did not come back within five minutes. Sign in again.</source>
        <translation>De browser kwam niet binnen vijf minuten terug. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>This tenant wants more than a password, such as a second factor. Sign in again to it.</source>
        <translation>Deze tenant wil meer dan een wachtwoord, zoals een tweede factor. Meld u er opnieuw bij aan.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Slipway can use. You stay signed in until you quit Slipway.</source>
        <translation>Deze computer heeft geen sleutelhanger die Slipway kan gebruiken. U blijft aangemeld tot u Slipway afsluit.</translation>
    </message>
    <message>
        <source>The keychain of this computer refused. You stay signed in until you quit Slipway.</source>
        <translation>De sleutelhanger van deze computer weigerde. U blijft aangemeld tot u Slipway afsluit.</translation>
    </message>
    <message>
        <source>An account is not in the keychain any more. Add it again.</source>
        <translation>Een account staat niet meer in de sleutelhanger. Voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>Azure takes only certificates with an RSA key. Choose another one.</source>
        <translation>Azure neemt alleen certificaten met een RSA-sleutel aan. Kies een ander.</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of the Azure agent on a machine</extracomment>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Not ready</source>
        <extracomment>State of the Azure agent on a machine</extracomment>
        <translation>Niet gereed</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The Azure agent on a machine: %1 is &quot;Ready&quot;, %2 its version</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Start Machine</source>
        <extracomment>Menu entry: starts virtual machines</extracomment>
        <translation>Machine starten</translation>
    </message>
    <message>
        <source>Stop (Deallocate)</source>
        <extracomment>Menu entry: stops virtual machines so that they cost no more than their disks</extracomment>
        <translation>Stoppen (toewijzing ongedaan maken)</translation>
    </message>
    <message>
        <source>Restart Machine</source>
        <extracomment>Menu entry: restarts virtual machines</extracomment>
        <translation>Machine opnieuw starten</translation>
    </message>
    <message>
        <source>Redeploy</source>
        <extracomment>Menu entry: moves virtual machines to other hardware of Azure</extracomment>
        <translation>Opnieuw implementeren</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>A machine is being started</extracomment>
        <translation>Bezig met starten…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>A machine is being stopped</extracomment>
        <translation>Bezig met stoppen…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <extracomment>A machine is being restarted</extracomment>
        <translation>Bezig met opnieuw starten…</translation>
    </message>
    <message>
        <source>Redeploying…</source>
        <extracomment>A machine is being moved to other hardware</extracomment>
        <translation>Bezig met opnieuw implementeren…</translation>
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
        <translation>Opstartdiagnose</translation>
    </message>
    <message>
        <source>Handler %1</source>
        <extracomment>What a status is about: %1 is a kind of extension</extracomment>
        <translation>Handler %1</translation>
    </message>
    <message>
        <source>Extension %1</source>
        <extracomment>What a status is about: %1 is an extension of a machine</extracomment>
        <translation>Extensie %1</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <extracomment>What a status is about: %1 is a disk of a machine</extracomment>
        <translation>Schijf %1</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>Being made</source>
        <extracomment>State of a resource that is being made</extracomment>
        <translation>Wordt gemaakt</translation>
    </message>
    <message>
        <source>Being changed</source>
        <translation>Wordt gewijzigd</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Wordt verwijderd</translation>
    </message>
    <message>
        <source>Does not report</source>
        <translation>Meldt zich niet</translation>
    </message>
    <message>
        <source>%1 can reach port %2.</source>
        <extracomment>%1 is an address, %2 a port</extracomment>
        <translation>%1 kan poort %2 bereiken.</translation>
    </message>
    <message>
        <source>%1 cannot reach port %2.</source>
        <extracomment>%1 is an address, %2 a port</extracomment>
        <translation>%1 kan poort %2 niet bereiken.</translation>
    </message>
    <message>
        <source>Whether %1 can reach port %2 hangs on addresses that only Azure knows.</source>
        <extracomment>%1 is an address, %2 a port</extracomment>
        <translation>Of %1 poort %2 kan bereiken, hangt af van adressen die alleen Azure kent.</translation>
    </message>
    <message>
        <source>%1: no rule of its own fits, Azure&apos;s default rules decide</source>
        <extracomment>%1 is a network security group</extracomment>
        <translation>%1: geen eigen regel past, de standaardregels van Azure beslissen</translation>
    </message>
    <message>
        <source>%1: the rule %2 allows it</source>
        <extracomment>%1 is a network security group, %2 one of its rules</extracomment>
        <translation>%1: de regel %2 staat het toe</translation>
    </message>
    <message>
        <source>%1: the rule %2 denies it</source>
        <extracomment>%1 is a network security group, %2 one of its rules</extracomment>
        <translation>%1: de regel %2 weigert het</translation>
    </message>
    <message>
        <source>%1: the rule %2 may decide it</source>
        <extracomment>%1 is a network security group, %2 one of its rules</extracomment>
        <translation>%1: de regel %2 beslist misschien</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server. Write it like vm1.example:2376 or tcp://10.0.0.4:2376.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>‘%1’ is geen adres van een server. Schrijf het als vm1.example:2376 of tcp://10.0.0.4:2376.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not reached by TLS, so there are no certificates to look at.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>‘%1’ wordt niet via TLS bereikt; er zijn dus geen certificaten om te bekijken.</translation>
    </message>
    <message>
        <source>The authority may not vouch for all of these: %1. It was limited to other names when it was made; use another authority or make a new one.</source>
        <extracomment>%1 is a list of names and addresses</extracomment>
        <translation>De certificeringsinstantie mag niet voor al deze namen instaan: %1. Ze is bij het maken tot andere namen beperkt; gebruik een andere certificeringsinstantie of maak een nieuwe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a symbolic link. Slipway follows none where keys are, since it could lead anywhere. Remove it.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>‘%1’ is een symbolische koppeling. Slipway volgt er geen waar sleutels staan, omdat die overal heen kan leiden. Verwijder haar.</translation>
    </message>
    <message>
        <source>Private keys are locked. Unlock them on the page Certificates, then try again.</source>
        <translation>Persoonlijke sleutels zijn vergrendeld. Ontgrendel ze op de pagina Certificaten en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>That is not the passphrase of your keys.</source>
        <translation>Dat is niet de wachtwoordzin van uw sleutels.</translation>
    </message>
    <message>
        <source>Another Slipway is writing into &quot;%1&quot;. Wait until it is done, then try again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Een andere Slipway schrijft in ‘%1’. Wacht tot die klaar is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a later version of Slipway. Use that version.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>‘%1’ is door een latere versie van Slipway geschreven. Gebruik die versie.</translation>
    </message>
    <message>
        <source>Other packages on &quot;%1&quot;, such as podman, runc or containerd, stand in the way of Docker. Remove them if nobody needs them, then try again.</source>
        <extracomment>%1 is a machine; podman, runc and containerd are programs</extracomment>
        <translation>Andere pakketten op ‘%1’, zoals podman, runc of containerd, staan Docker in de weg. Verwijder ze als niemand ze nodig heeft en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Nobody knows an address for &quot;%1&quot;.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>Er is geen adres bekend voor ‘%1’.</translation>
    </message>
    <message>
        <source>The computer of &quot;%1&quot; is there, but nothing listens at this port.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>De computer van ‘%1’ is er, maar op deze poort luistert niets.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not answer in time.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>‘%1’ heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>There is no way from this computer to &quot;%1&quot;.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>Er is geen route van deze computer naar ‘%1’.</translation>
    </message>
    <message>
        <source>Check how the name is written, and whether this network can look it up.</source>
        <translation>Controleer hoe de naam is geschreven en of dit netwerk hem kan opzoeken.</translation>
    </message>
    <message>
        <source>Check the port, and whether Docker runs on the machine.</source>
        <translation>Controleer de poort en of Docker op de machine draait.</translation>
    </message>
    <message>
        <source>Check that the machine runs, and that a network rule lets your address through to this port.</source>
        <translation>Controleer of de machine draait en of een netwerkregel uw adres tot deze poort toelaat.</translation>
    </message>
    <message>
        <source>Check the network connection, and whether a VPN is needed.</source>
        <translation>Controleer de netwerkverbinding en of een VPN nodig is.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was issued by your authority &quot;%2&quot;, which does not count for this host.</source>
        <extracomment>%1 is a host and port, %2 an authority</extracomment>
        <translation>Het certificaat van ‘%1’ is verleend door uw certificeringsinstantie ‘%2’, die voor deze host niet geldt.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was issued by &quot;%2&quot;, which Slipway does not know.</source>
        <extracomment>%1 is a host and port, %2 an authority</extracomment>
        <translation>Het certificaat van ‘%1’ is verleend door ‘%2’, die Slipway niet kent.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; names no host that it is for.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>Het certificaat van ‘%1’ noemt geen host waarvoor het geldt.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is for %2 and not for this name.</source>
        <extracomment>%1 is a host and port, %2 a list of names</extracomment>
        <translation>Het certificaat van ‘%1’ is voor %2 en niet voor deze naam.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in order, but lets in only who shows an identity, and there was none to show.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>‘%1’ is in orde, maar laat alleen toe wie een identiteit toont, en er was er geen om te tonen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in order, but lets in only who shows an identity of %2.</source>
        <extracomment>%1 is a host and port, %2 a list of authorities</extracomment>
        <translation>‘%1’ is in orde, maar laat alleen toe wie een identiteit van %2 toont.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; ended on %2.</source>
        <extracomment>%1 is a host and port, %2 a time</extracomment>
        <translation>Het certificaat van ‘%1’ is verlopen op %2.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is valid only from %2 on.</source>
        <extracomment>%1 is a host and port, %2 a time</extracomment>
        <translation>Het certificaat van ‘%1’ is pas geldig vanaf %2.</translation>
    </message>
    <message>
        <source>A proxy stands between this computer and &quot;%1&quot;: %2</source>
        <extracomment>%1 is a host and port, %2 how a proxy calls itself</extracomment>
        <translation>Tussen deze computer en ‘%1’ staat een proxy: %2</translation>
    </message>
    <message>
        <source>All is well: &quot;%1&quot; is a Docker engine that is trusted and that lets you in.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>Alles is in orde: ‘%1’ is een vertrouwde Docker-engine die u toelaat.</translation>
    </message>
    <message>
        <source>What answers at &quot;%1&quot; speaks neither TLS nor HTTP.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>Wat op ‘%1’ antwoordt, spreekt geen TLS en geen HTTP.</translation>
    </message>
    <message>
        <source>A web server without TLS answers at &quot;%1&quot;, where an engine with TLS should be.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>Op ‘%1’ antwoordt een webserver zonder TLS, waar een engine met TLS zou moeten zijn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; speaks TLS, although the address says that it does not.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>‘%1’ spreekt TLS, hoewel het adres zegt van niet.</translation>
    </message>
    <message>
        <source>The engine at &quot;%1&quot; is unprotected: whoever reaches this port owns the machine.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>De engine op ‘%1’ is onbeschermd: wie deze poort bereikt, heeft de machine in handen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; speaks only TLS below 1.2, which is not safe.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>‘%1’ spreekt alleen TLS lager dan 1.2, wat niet veilig is.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is not fit for a server. The details tell why.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>Het certificaat van ‘%1’ is niet geschikt voor een server. De details vertellen waarom.</translation>
    </message>
    <message>
        <source>The engine at &quot;%1&quot; does not accept your identity.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>De engine op ‘%1’ accepteert uw identiteit niet.</translation>
    </message>
    <message>
        <source>What answers at &quot;%1&quot; is no Docker engine.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>Wat op ‘%1’ antwoordt, is geen Docker-engine.</translation>
    </message>
    <message>
        <source>A TLS connection to &quot;%1&quot; could not be made. The details tell why.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>Er kon geen TLS-verbinding met ‘%1’ worden gemaakt. De details vertellen waarom.</translation>
    </message>
    <message>
        <source>By the clock of the server it is valid: set the clock of this computer right.</source>
        <translation>Volgens de klok van de server is het geldig: zet de klok van deze computer goed.</translation>
    </message>
    <message>
        <source>Check the clocks of both computers, then make a new certificate.</source>
        <translation>Controleer de klokken van beide computers en maak dan een nieuw certificaat.</translation>
    </message>
    <message>
        <source>Renew the certificate, and put it on the machine.</source>
        <translation>Verleng het certificaat en zet het op de machine.</translation>
    </message>
    <message>
        <source>It would let in your %1: use that for this host.</source>
        <extracomment>%1 is a list of identities</extracomment>
        <translation>Uw %1 zou worden toegelaten: gebruik die voor deze host.</translation>
    </message>
    <message>
        <source>Make or import an identity of %1.</source>
        <extracomment>%1 is a list of authorities</extracomment>
        <translation>Maak of importeer een identiteit van %1.</translation>
    </message>
    <message>
        <source>Make or import an identity of the authority that the engine was set up with.</source>
        <translation>Maak of importeer een identiteit van de certificeringsinstantie waarmee de engine is ingericht.</translation>
    </message>
    <message>
        <source>If that is right, connect to the host again with an identity of this authority.</source>
        <translation>Als dat klopt, maak dan opnieuw verbinding met de host met een identiteit van deze certificeringsinstantie.</translation>
    </message>
    <message>
        <source>If you know who has issued it, import that authority. Else do not go on: somebody may stand in between.</source>
        <translation>Als u weet wie het heeft verleend, importeer dan die certificeringsinstantie. Ga anders niet verder: mogelijk onderschept iemand de verbinding.</translation>
    </message>
    <message>
        <source>Check the port: an engine with TLS usually listens at 2376.</source>
        <translation>Controleer de poort: een engine met TLS luistert meestal op 2376.</translation>
    </message>
    <message>
        <source>Check the port, or set up Docker with certificates on the machine.</source>
        <translation>Controleer de poort, of richt Docker met certificaten in op de machine.</translation>
    </message>
    <message>
        <source>Write the address as tcp:// with the port at which it speaks TLS.</source>
        <translation>Schrijf het adres als tcp:// met de poort waarop hij TLS spreekt.</translation>
    </message>
    <message>
        <source>Close the port by a network rule now, then set up Docker with certificates that it checks (--tlsverify).</source>
        <translation>Sluit de poort nu met een netwerkregel en richt Docker daarna in met certificaten die worden gecontroleerd (--tlsverify).</translation>
    </message>
    <message>
        <source>Ask who runs the network to let this address and port through untouched, or use another network.</source>
        <translation>Vraag de netwerkbeheerder dit adres en deze poort ongemoeid door te laten, of gebruik een ander netwerk.</translation>
    </message>
    <message>
        <source>Update Docker on the machine.</source>
        <translation>Werk Docker op de machine bij.</translation>
    </message>
    <message>
        <source>Use one of the names in the certificate, or renew it with the address of today.</source>
        <translation>Gebruik een van de namen in het certificaat, of verleng het met het adres van vandaag.</translation>
    </message>
    <message>
        <source>Make a new certificate for the machine.</source>
        <translation>Maak een nieuw certificaat voor de machine.</translation>
    </message>
    <message>
        <source>Look into the log of Docker on the machine for what it says about this moment.</source>
        <translation>Kijk in het logboek van Docker op de machine wat er over dit moment staat.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind that of the server.</source>
        <extracomment>%1 is a time span: &quot;5 min&quot;</extracomment>
        <translation>De klok van deze computer loopt %1 achter op die van de server.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of that of the server.</source>
        <extracomment>%1 is a time span: &quot;5 min&quot;</extracomment>
        <translation>De klok van deze computer loopt %1 voor op die van de server.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was signed by an authority that this computer does not know. Your company probably inspects TLS: get its authority as a file from its administrators and add it in Settings, under Authorities for Azure. If nobody should inspect here, do not go on.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Het certificaat van ‘%1’ is ondertekend door een certificeringsinstantie die deze computer niet kent. Waarschijnlijk inspecteert uw bedrijf TLS: vraag de beheerders om het bestand van hun instantie en voeg het toe in Instellingen, onder Certificeringsinstanties voor Azure. Als hier niemand hoort te inspecteren, ga dan niet verder.</translation>
    </message>
    <message>
        <source>What answers as &quot;%1&quot; has the certificate of another server. The sign-in page of a network or a proxy may stand in between: open a page in the browser, then try again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Wat als ‘%1’ antwoordt, heeft het certificaat van een andere server. Mogelijk zit de aanmeldpagina van een netwerk of een proxy ertussen: open een pagina in de browser en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A protected connection to &quot;%1&quot; could not be made. A proxy or firewall may be in the way; the details tell more.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Er kon geen beveiligde verbinding met ‘%1’ worden gemaakt. Mogelijk zit er een proxy of firewall in de weg; de details vertellen meer.</translation>
    </message>
    <message>
        <source>Nobody answers at &quot;%1&quot;. Check the network connection, and the proxy in Settings.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Op ‘%1’ antwoordt niemand. Controleer de netwerkverbinding en de proxy in Instellingen.</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; broke. Try again; if it stays so, check the proxy in Settings.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>De verbinding met ‘%1’ is verbroken. Probeer het opnieuw; controleer de proxy in Instellingen als dit zo blijft.</translation>
    </message>
    <message>
        <source>The proxy on the way to &quot;%1&quot; wants a user name and password, or does not take those it was given. Enter them in Settings, under Network.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>De proxy op weg naar ‘%1’ wil een gebruikersnaam en wachtwoord, of accepteert de opgegeven niet. Voer ze in bij Instellingen, onder Netwerk.</translation>
    </message>
    <message>
        <source>The proxy on the way to &quot;%1&quot; cannot be reached, or lets nobody through to there. Check it in Settings, under Network.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>De proxy op weg naar ‘%1’ is onbereikbaar, of laat daar niemand door. Controleer deze in Instellingen, onder Netwerk.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be reached without TLS, and secrets are not sent so. Enter an address that begins with https://.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>‘%1’ zou zonder TLS worden bereikt, en zo worden geen geheimen verzonden. Voer een adres in dat begint met https://.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a server that is reached by https. Check the address.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>‘%1’ is geen server die via https wordt bereikt. Controleer het adres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a certificate that is not an authority&apos;s. Choose the file with the authority itself.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>‘%1’ bevat een certificaat dat niet van een certificeringsinstantie is. Kies het bestand met de instantie zelf.</translation>
    </message>
    <message>
        <source>With &quot;%1&quot; there would be more authorities than Slipway keeps. Choose a file with those alone that are needed.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Met ‘%1’ zouden er meer certificeringsinstanties zijn dan Slipway bewaart. Kies een bestand met alleen de instanties die nodig zijn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the ID of a resource in Azure.</source>
        <extracomment>%1 is an id that cannot be right</extracomment>
        <translation>‘%1’ is niet de id van een resource in Azure.</translation>
    </message>
    <message>
        <source>What Azure does with &quot;%1&quot; cannot be stopped any more. Wait until it is over.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Wat Azure met ‘%1’ doet, kan niet meer worden gestopt. Wacht tot het klaar is.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; is not whole: it needs addresses, ports, and a priority between 100 and 4096.</source>
        <extracomment>%1 is a rule of a network security group</extracomment>
        <translation>De regel ‘%1’ is niet volledig: er zijn adressen, poorten en een prioriteit tussen 100 en 4096 nodig.</translation>
    </message>
    <message>
        <source>Azure sent the same part of the list of &quot;%1&quot; twice. Try again.</source>
        <extracomment>%1 is a server or a list of Azure</extracomment>
        <translation>Azure heeft hetzelfde deel van de lijst van ‘%1’ twee keer verzonden. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The list of &quot;%1&quot; has no end. Try again; choose fewer subscriptions if it stays so.</source>
        <extracomment>%1 is a server or a list of Azure</extracomment>
        <translation>De lijst van ‘%1’ heeft geen einde. Probeer het opnieuw; kies minder abonnementen als dit zo blijft.</translation>
    </message>
    <message>
        <source>Azure does not tell how far it is with &quot;%1&quot;. Refresh the list to see what has become of it.</source>
        <extracomment>%1 is a resource</extracomment>
        <translation>Azure vertelt niet hoe ver het is met ‘%1’. Vernieuw de lijst om te zien wat ervan is geworden.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; answered is not HTTP. A proxy or another program may be in between.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Wat ‘%1’ antwoordde, is geen HTTP. Mogelijk zit er een proxy of een ander programma tussen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; closed the connection without an answer. Try again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>‘%1’ heeft de verbinding gesloten zonder te antwoorden. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answered in a way that was not asked for. Check the address and the port.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>‘%1’ antwoordde op een manier waar niet om was gevraagd. Controleer het adres en de poort.</translation>
    </message>
    <message>
        <source>No way leads from this network to &quot;%1&quot;. Check the network connection, and a VPN if one is needed.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Vanaf dit netwerk leidt geen weg naar ‘%1’. Controleer de netwerkverbinding, en een VPN als die nodig is.</translation>
    </message>
    <message>
        <source>The identity for &quot;%1&quot; cannot be read. Add the host again with its files.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>De identiteit voor ‘%1’ kan niet worden gelezen. Voeg de host opnieuw toe met de bijbehorende bestanden.</translation>
    </message>
    <message>
        <source>The key and the certificate for &quot;%1&quot; do not belong together. Add the host again with the pair that does.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>De sleutel en het certificaat voor ‘%1’ horen niet bij elkaar. Voeg de host opnieuw toe met het juiste paar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the path of a socket: it is empty or too long.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>‘%1’ kan niet het pad van een socket zijn: het is leeg of te lang.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ended early. The details tell what it said.</source>
        <extracomment>%1 is a program, such as ssh</extracomment>
        <translation>‘%1’ is voortijdig geëindigd. De details vertellen wat het meldde.</translation>
    </message>
    <message>
        <source>The authority that signed &quot;%1&quot; is not kept here, so only its owner can renew it.</source>
        <extracomment>%1 is a certificate</extracomment>
        <translation>De certificeringsinstantie die ‘%1’ heeft ondertekend wordt hier niet bewaard, dus alleen de eigenaar kan het verlengen.</translation>
    </message>
    <message>
        <source>The authority &quot;%1&quot; has ended or ends today. Renew it first.</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>De certificeringsinstantie ‘%1’ is verlopen of verloopt vandaag. Verleng haar eerst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>‘%1’ bestaat al.</translation>
    </message>
    <message>
        <source>The certificate is not there any more.</source>
        <translation>Het certificaat is er niet meer.</translation>
    </message>
    <message>
        <source>What was found in the files is not there any more. Look at them again.</source>
        <translation>Wat in de bestanden werd gevonden is er niet meer. Lees ze opnieuw.</translation>
    </message>
    <message>
        <source>This cannot be a passphrase. Choose another one.</source>
        <translation>Dit kan geen wachtwoordzin zijn. Kies een andere.</translation>
    </message>
    <message>
        <source>Docker does not take this as the name of a context. Use letters, digits, dots and hyphens.</source>
        <translation>Docker accepteert dit niet als naam van een context. Gebruik letters, cijfers, punten en koppeltekens.</translation>
    </message>
    <message>
        <source>The sign-in is no longer good: it was withdrawn, has ended, or the password was changed. Sign in again.</source>
        <translation>De aanmelding is niet meer geldig: ze is ingetrokken, verlopen, of het wachtwoord is gewijzigd. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The sign-in page has to see you once more. Sign in again.</source>
        <translation>De aanmeldpagina moet u nog een keer zien. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Nobody has agreed yet that this program may use Azure for you. Sign in again, or ask an administrator of the tenant to agree.</source>
        <translation>Nog niemand heeft ermee ingestemd dat dit programma Azure voor u gebruikt. Meld u opnieuw aan, of vraag een beheerder van de tenant om toestemming.</translation>
    </message>
    <message>
        <source>Access was denied on the sign-in page, by you or by a rule of the tenant. Sign in again, or ask an administrator of the tenant.</source>
        <translation>De toegang is op de aanmeldpagina geweigerd, door u of door een regel van de tenant. Meld u opnieuw aan, of vraag een beheerder van de tenant.</translation>
    </message>
    <message>
        <source>The tenant does not let this program sign people in. Ask its administrator, or set another client ID.</source>
        <translation>De tenant laat dit programma geen personen aanmelden. Vraag de beheerder ervan, of stel een andere client-id in.</translation>
    </message>
    <message>
        <source>The code is not known any more. Start again to get a new one.</source>
        <translation>De code is niet meer bekend. Begin opnieuw om een nieuwe te krijgen.</translation>
    </message>
    <message>
        <source>The sign-in service did not take the request. The details tell what it said.</source>
        <translation>De aanmeldingsservice heeft de aanvraag niet geaccepteerd. De details vertellen wat de service meldde.</translation>
    </message>
    <message>
        <source>The sign-in service does not know Azure by that name in this cloud. Check the cloud and its address.</source>
        <translation>De aanmeldingsservice kent Azure niet onder die naam in deze cloud. Controleer de cloud en het adres ervan.</translation>
    </message>
    <message>
        <source>This tenant has no access to Azure in this cloud. Check the tenant and the cloud.</source>
        <translation>Deze tenant heeft geen toegang tot Azure in deze cloud. Controleer de tenant en de cloud.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this way to sign in. Choose another one.</source>
        <translation>De aanmeldingsservice biedt deze manier van aanmelden niet. Kies een andere.</translation>
    </message>
    <message>
        <source>There is no such tenant. Check its ID or domain.</source>
        <translation>Deze tenant bestaat niet. Controleer de id of het domein.</translation>
    </message>
    <message>
        <source>This computer has no free port at which the browser could come back. Sign in with a code instead.</source>
        <translation>Deze computer heeft geen vrije poort waarop de browser kan terugkomen. Meld u in plaats daarvan aan met een code.</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was for somebody or something else, and was not trusted. Sign in again.</source>
        <translation>Het antwoord van de aanmeldpagina was voor iemand of iets anders en is niet vertrouwd. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>What was to be sent is not allowed in a request. The details tell what it was.</source>
        <translation>Wat verzonden moest worden, is niet toegestaan in een aanvraag. De details vertellen wat het was.</translation>
    </message>
    <message>
        <source>There is no certificate and no key in this file.</source>
        <translation>Dit bestand bevat geen certificaat en geen sleutel.</translation>
    </message>
    <message>
        <source>The file is damaged: it cannot be read to its end.</source>
        <translation>Het bestand is beschadigd: het kan niet tot het einde worden gelezen.</translation>
    </message>
    <message>
        <source>The file is larger than certificates and keys are.</source>
        <translation>Het bestand is groter dan certificaten en sleutels zijn.</translation>
    </message>
    <message>
        <source>It is encrypted. Type its passphrase, then look again.</source>
        <translation>Het is versleuteld. Typ de wachtwoordzin en lees opnieuw.</translation>
    </message>
    <message>
        <source>The passphrase does not open it.</source>
        <translation>De wachtwoordzin opent het niet.</translation>
    </message>
    <message>
        <source>The key is of a kind that Slipway cannot use, for example one of OpenSSH.</source>
        <translation>De sleutel is van een soort die Slipway niet kan gebruiken, bijvoorbeeld van OpenSSH.</translation>
    </message>
    <message>
        <source>The same stands in another file, too.</source>
        <translation>Hetzelfde staat ook in een ander bestand.</translation>
    </message>
    <message>
        <source>The key belongs to none of the certificates.</source>
        <translation>De sleutel hoort bij geen van de certificaten.</translation>
    </message>
    <message>
        <source>The key and the certificate do not belong together.</source>
        <translation>De sleutel en het certificaat horen niet bij elkaar.</translation>
    </message>
    <message>
        <source>Its private key is not among the files.</source>
        <translation>De persoonlijke sleutel staat niet in de bestanden.</translation>
    </message>
    <message>
        <source>The authority that signed it is not among the files.</source>
        <translation>De certificeringsinstantie die het heeft ondertekend staat niet in de bestanden.</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Het is verlopen.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Het is nog niet geldig.</translation>
    </message>
    <message>
        <source>It is made neither for servers nor for clients.</source>
        <translation>Het is niet gemaakt voor servers en ook niet voor clients.</translation>
    </message>
    <message>
        <source>It names no host in the way that counts today, so clients will refuse it. Renew it.</source>
        <translation>Het noemt geen host op de manier die nu telt, dus clients weigeren het. Verleng het.</translation>
    </message>
    <message>
        <source>Its key is too weak. Make a new one.</source>
        <translation>De sleutel is te zwak. Maak een nieuw certificaat.</translation>
    </message>
    <message>
        <source>Its signature is too weak. Make a new one.</source>
        <translation>De handtekening is te zwak. Maak een nieuw certificaat.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Er is een naam nodig.</translation>
    </message>
    <message>
        <source>A name has at most 64 characters.</source>
        <translation>Een naam heeft ten hoogste 64 tekens.</translation>
    </message>
    <message>
        <source>The authority itself has this name.</source>
        <translation>De certificeringsinstantie zelf heeft deze naam.</translation>
    </message>
    <message>
        <source>A server needs the names or addresses under which it is reached.</source>
        <translation>Een server heeft de namen of adressen nodig waaronder hij wordt bereikt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>‘%1’ is geen DNS-naam en geen IP-adres.</translation>
    </message>
    <message>
        <source>Make an authority first: somebody has to sign it.</source>
        <translation>Maak eerst een certificeringsinstantie: iemand moet het ondertekenen.</translation>
    </message>
    <message>
        <source>Its authority ends before, on %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>De certificeringsinstantie verloopt eerder, op %1.</translation>
    </message>
    <message>
        <source>That is longer than usual: who gets hold of the key can use it all that time.</source>
        <translation>Dat is langer dan gebruikelijk: wie de sleutel in handen krijgt, kan hem al die tijd gebruiken.</translation>
    </message>
    <message>
        <source>EC P-256 (usual)</source>
        <extracomment>Kind of key</extracomment>
        <translation>EC P-256 (gebruikelijk)</translation>
    </message>
    <message>
        <source>RSA 2048 (for old clients)</source>
        <extracomment>Kind of key</extracomment>
        <translation>RSA 2048 (voor oude clients)</translation>
    </message>
    <message>
        <source>RSA 4096 (slow)</source>
        <extracomment>Kind of key</extracomment>
        <translation>RSA 4096 (langzaam)</translation>
    </message>
    <message>
        <source>Ed25519 (Docker and Go only)</source>
        <extracomment>Kind of key</extracomment>
        <translation>Ed25519 (alleen Docker en Go)</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; has ended. Renew it.</source>
        <extracomment>Notification. %1 is the name of a certificate</extracomment>
        <translation>Het certificaat van ‘%1’ is verlopen. Verleng het.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; ends %2.</source>
        <extracomment>Notification. %1 is the name of a certificate, %2 is &quot;in 12 days&quot;</extracomment>
        <translation>Het certificaat van ‘%1’ verloopt %2.</translation>
    </message>
    <message>
        <source>Certificate of &quot;%1&quot; ends</source>
        <extracomment>In a calendar. %1 is the name of a certificate</extracomment>
        <translation>Certificaat van ‘%1’ verloopt</translation>
    </message>
    <message>
        <source>%1: %2. Renew it in Slipway.</source>
        <extracomment>In a calendar. %1 is &quot;Server&quot;, %2 is whom a certificate is for</extracomment>
        <translation>%1: %2. Verleng het in Slipway.</translation>
    </message>
    <message>
        <source>Type what is to run.</source>
        <translation>Voer in wat er moet worden uitgevoerd.</translation>
    </message>
    <message>
        <source>A command line is one line. For more, choose to run a script, or fetch one as a file.</source>
        <translation>Een opdrachtregel is één regel. Kies voor meer om een script uit te voeren, of haal er een op als bestand.</translation>
    </message>
    <message>
        <source>This is more than the extension runs. Put it into a file that is fetched.</source>
        <translation>Dit is meer dan de extensie uitvoert. Zet het in een bestand dat wordt opgehaald.</translation>
    </message>
    <message>
        <source>Each file is a whole address that begins with https:// or http://.</source>
        <translation>Elk bestand is een volledig adres dat begint met https:// of http://.</translation>
    </message>
    <message>
        <source>A storage account and its key belong together: enter both, or neither.</source>
        <translation>Een opslagaccount en de sleutel ervan horen bij elkaar: voer beide in, of geen van beide.</translation>
    </message>
    <message>
        <source>A storage account&apos;s name has 3 to 24 small letters and digits.</source>
        <translation>De naam van een opslagaccount bestaat uit 3 tot 24 kleine letters en cijfers.</translation>
    </message>
    <message>
        <source>This is no key of a storage account. Copy it whole from the portal.</source>
        <translation>Dit is geen sleutel van een opslagaccount. Kopieer de hele sleutel uit de portal.</translation>
    </message>
    <message>
        <source>The script on &quot;%1&quot; took too long and was stopped. What it printed stands in the details.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Het script op ‘%1’ duurde te lang en is gestopt. De uitvoer ervan staat in de details.</translation>
    </message>
    <message>
        <source>The script was not run on &quot;%1&quot;. The details tell what its agent said.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Het script is niet uitgevoerd op ‘%1’. In de details staat wat de agent meldde.</translation>
    </message>
    <message>
        <source>The Docker extension failed on &quot;%1&quot;. What it said stands in the details. Another route may do better.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>De Docker-extensie is mislukt op ‘%1’. De melding staat in de details. Een andere methode werkt mogelijk beter.</translation>
    </message>
    <message>
        <source>%1: it does not work on %2.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a distribution, &quot;Debian 11&quot;</extracomment>
        <translation>%1: werkt niet op %2.</translation>
    </message>
    <message>
        <source>%1: the machine already has one, &quot;%2&quot;, and can have only one.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 the name of an extension</extracomment>
        <translation>%1: de machine heeft er al een, ‘%2’, en kan er maar één hebben.</translation>
    </message>
    <message>
        <source>%1: the Azure agent on the machine is too old for it (%2).</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a version</extracomment>
        <translation>%1: de Azure-agent op de machine is er te oud voor (%2).</translation>
    </message>
    <message>
        <source>%1: Azure does not offer it in %2.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a location, &quot;westeurope&quot;</extracomment>
        <translation>%1: Azure biedt dit niet aan in %2.</translation>
    </message>
    <message>
        <source>%1: Azure has not said whether it is offered in %2.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a location, &quot;westeurope&quot;</extracomment>
        <translation>%1: Azure heeft niet gemeld of dit in %2 wordt aangeboden.</translation>
    </message>
    <message>
        <source>Install Docker on &quot;%1&quot; through the run command &quot;%2&quot;, to listen on port %3 with TLS only</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of a run command, %3 a port</extracomment>
        <translation>Docker op ‘%1’ installeren via de opdracht ‘%2’ (Run Command), zodat de engine alleen met TLS op poort %3 luistert</translation>
    </message>
    <message>
        <source>Install Docker on &quot;%1&quot; through the retired Docker extension &quot;%2&quot;, to listen on port %3 with TLS only</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension, %3 a port</extracomment>
        <translation>Docker op ‘%1’ installeren via de buiten gebruik gestelde Docker-extensie ‘%2’, zodat de engine alleen met TLS op poort %3 luistert</translation>
    </message>
    <message>
        <source>Protocol:</source>
        <extracomment>Field of the Application Health extension: http, https or tcp</extracomment>
        <translation>Protocol:</translation>
    </message>
    <message>
        <source>Port:</source>
        <extracomment>Field of the Application Health extension: a number</extracomment>
        <translation>Poort:</translation>
    </message>
    <message>
        <source>Path:</source>
        <extracomment>Field of the Application Health extension: a path of an URL</extracomment>
        <translation>Pad:</translation>
    </message>
    <message>
        <source>The application is well when it answers 200 there.</source>
        <translation>De toepassing is gezond als ze daar 200 antwoordt.</translation>
    </message>
    <message>
        <source>Interval:</source>
        <extracomment>Field of the Application Health extension: a number of seconds
----------
Field of the Key Vault extension: a number of seconds</extracomment>
        <translation>Interval:</translation>
    </message>
    <message>
        <source>Seconds from one question to the next.</source>
        <translation>Seconden tussen twee vragen.</translation>
    </message>
    <message>
        <source>Answers:</source>
        <extracomment>Field of the Application Health extension: a number</extracomment>
        <translation>Antwoorden:</translation>
    </message>
    <message>
        <source>So many equal answers in a row change the state.</source>
        <translation>Zoveel gelijke antwoorden na elkaar wijzigen de toestand.</translation>
    </message>
    <message>
        <source>Certificates:</source>
        <extracomment>Field of the Key Vault extension: addresses</extracomment>
        <translation>Certificaten:</translation>
    </message>
    <message>
        <source>Addresses of their secrets in Key Vault, one a line. Without a version at the end the newest is fetched. The machine needs an identity that may read them.</source>
        <translation>Adressen van hun geheimen in Key Vault, één per regel. Zonder versie aan het einde wordt de nieuwste opgehaald. De machine heeft een identiteit nodig die ze mag lezen.</translation>
    </message>
    <message>
        <source>Seconds from one look for newer ones to the next.</source>
        <translation>Seconden tussen twee keer zoeken naar nieuwere.</translation>
    </message>
    <message>
        <source>Identity:</source>
        <extracomment>Field of the Azure Monitor agent: the resource id of a managed identity</extracomment>
        <translation>Identiteit:</translation>
    </message>
    <message>
        <source>Resource ID of a user-assigned identity. Empty: the machine&apos;s own.</source>
        <translation>Resource-ID van een door de gebruiker toegewezen identiteit. Leeg: die van de machine zelf.</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <extracomment>Field of the Azure Monitor agent: an address</extracomment>
        <translation>Proxy:</translation>
    </message>
    <message>
        <source>For example http://10.0.0.4:3128. Empty: none.</source>
        <translation>Bijvoorbeeld http://10.0.0.4:3128. Leeg: geen.</translation>
    </message>
    <message>
        <source>Send what it finds by the Azure Monitor agent</source>
        <extracomment>Choice of the Dependency Agent</extracomment>
        <translation>Verzenden wat hij vindt via de Azure Monitor-agent</translation>
    </message>
    <message>
        <source>Key vault:</source>
        <extracomment>Field of Disk Encryption: an address</extracomment>
        <translation>Sleutelkluis:</translation>
    </message>
    <message>
        <source>Its address, for example https://name.vault.azure.net. It must allow disk encryption.</source>
        <translation>Het adres, bijvoorbeeld https://name.vault.azure.net. De kluis moet schijfversleuteling toestaan.</translation>
    </message>
    <message>
        <source>Resource ID:</source>
        <extracomment>Field of Disk Encryption: of the key vault</extracomment>
        <translation>Resource-ID:</translation>
    </message>
    <message>
        <source>Disks:</source>
        <extracomment>Field of Disk Encryption: Data, OS or All</extracomment>
        <translation>Schijven:</translation>
    </message>
    <message>
        <source>The disk of the system cannot be decrypted again on Linux.</source>
        <translation>De systeemschijf kan op Linux niet meer worden ontsleuteld.</translation>
    </message>
    <message>
        <source>Wrapping key:</source>
        <extracomment>Field of Disk Encryption: the address of a key that encrypts other keys</extracomment>
        <translation>Versleutelende sleutel:</translation>
    </message>
    <message>
        <source>Address, with version, of a key that encrypts those of the disks. Empty: they are kept as they are, as secrets.</source>
        <translation>Adres, met versie, van een sleutel die de sleutels van de schijven versleutelt. Leeg: ze worden ongewijzigd als geheimen bewaard.</translation>
    </message>
    <message>
        <source>Its vault:</source>
        <extracomment>Field of Disk Encryption: a resource id</extracomment>
        <translation>De kluis ervan:</translation>
    </message>
    <message>
        <source>Resource ID of the vault that holds this key.</source>
        <translation>Resource-ID van de kluis met deze sleutel.</translation>
    </message>
    <message>
        <source>Look at every file that is used</source>
        <extracomment>Choice of the Antimalware extension</extracomment>
        <translation>Elk bestand bekijken dat wordt gebruikt</translation>
    </message>
    <message>
        <source>Scan every Saturday at two in the morning</source>
        <extracomment>Choice of the Antimalware extension</extracomment>
        <translation>Elke zaterdag om twee uur ’s nachts scannen</translation>
    </message>
    <message>
        <source>Scan:</source>
        <extracomment>Field of the Antimalware extension: Quick or Full</extracomment>
        <translation>Scan:</translation>
    </message>
    <message>
        <source>Skip paths:</source>
        <extracomment>Field of the Antimalware extension: folders and files</extracomment>
        <translation>Paden overslaan:</translation>
    </message>
    <message>
        <source>Skip files:</source>
        <extracomment>Field of the Antimalware extension: file name extensions</extracomment>
        <translation>Bestanden overslaan:</translation>
    </message>
    <message>
        <source>Ends of their names, one a line: .log</source>
        <translation>Einden van de namen, één per regel: .log</translation>
    </message>
    <message>
        <source>Skip programs:</source>
        <extracomment>Field of the Antimalware extension: programs</extracomment>
        <translation>Programma’s overslaan:</translation>
    </message>
    <message>
        <source>What these programs open is not looked at.</source>
        <translation>Wat deze programma’s openen, wordt niet bekeken.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty, but needed.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>‘%1’ is leeg, maar nodig.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds something that is no web address.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>‘%1’ bevat iets dat geen webadres is.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not accept the new certificates. The details tell why; the former ones are in use.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>‘%1’ heeft de nieuwe certificaten niet geaccepteerd. De details vermelden waarom; de vorige zijn in gebruik.</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; did not work with the new certificates. It was given the former ones back. The details tell what it said.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Docker op ‘%1’ werkte niet met de nieuwe certificaten. De vorige zijn teruggezet. De details bevatten de melding.</translation>
    </message>
    <message>
        <source>There are no certificates on &quot;%1&quot; that could be replaced: Docker there was not set up from here, or with another port.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Op ‘%1’ staan geen certificaten die vervangen kunnen worden: Docker is daar niet van hieruit ingericht, of met een andere poort.</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; was removed. Its machine keeps the certificates it has.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Host ‘%1’ is verwijderd. De machine houdt de certificaten die ze heeft.</translation>
    </message>
    <message>
        <source>The certificates of &quot;%1&quot; cannot be replaced from here: it is no machine of Azure that is reached by TLS. Export them, and put them there yourself.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>De certificaten van ‘%1’ kunnen niet van hieruit worden vervangen: het is geen Azure-machine die via TLS bereikt wordt. Exporteer ze en plaats ze daar zelf.</translation>
    </message>
    <message>
        <source>The machine of &quot;%1&quot; is switched off. It keeps its certificates until it runs and you continue.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>De machine van ‘%1’ staat uit. Ze houdt haar certificaten tot ze draait en u doorgaat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is being replaced already. Continue that.</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>‘%1’ wordt al vervangen. Ga daarmee door.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there any more.</source>
        <extracomment>%1 is an authority, an identity or a host</extracomment>
        <translation>‘%1’ is er niet meer.</translation>
    </message>
    <message>
        <source>Replace certificates</source>
        <translation>Certificaten vervangen</translation>
    </message>
    <message>
        <source>Make a new server certificate for %1</source>
        <extracomment>A change of a plan. %1 are the names and addresses of a machine</extracomment>
        <translation>Nieuw servercertificaat maken voor %1</translation>
    </message>
    <message>
        <source>Replace the engine&apos;s certificates on &quot;%1&quot; through &quot;%2&quot;, keep the former ones there, and start the engine anew</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command</extracomment>
        <translation>De certificaten van de engine op ‘%1’ vervangen via ‘%2’, de vorige daar bewaren en de engine opnieuw starten</translation>
    </message>
    <message>
        <source>Let the host &quot;%1&quot; use the new certificates</source>
        <extracomment>A change of a plan. %1 is a host</extracomment>
        <translation>Host ‘%1’ de nieuwe certificaten laten gebruiken</translation>
    </message>
    <message>
        <source>Replace certificates on the machine</source>
        <translation>Certificaten op de machine vervangen</translation>
    </message>
    <message>
        <source>Update the host</source>
        <translation>Host bijwerken</translation>
    </message>
    <message>
        <source>The engine of &quot;%1&quot; still accepts the old identity. Remove the old authority from its ca.pem and restart the engine.</source>
        <translation>De engine van ‘%1’ accepteert de oude identiteit nog. Verwijder de oude certificeringsinstantie uit ca.pem en herstart de engine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is being replaced at this moment. Pause that first.</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>‘%1’ wordt op dit moment vervangen. Onderbreek dat eerst.</translation>
    </message>
    <message>
        <source>Somebody else has changed the rule &quot;%1&quot; in the meantime. Nothing was done to it: look at it again.</source>
        <extracomment>%1 is a rule of a network security group</extracomment>
        <translation>Iemand anders heeft de regel ‘%1’ intussen gewijzigd. Er is niets aan gedaan: bekijk hem opnieuw.</translation>
    </message>
    <message>
        <source>Enter addresses or networks, such as 203.0.113.7 or 198.51.100.0/24, and none that stands for everybody.</source>
        <translation>Voer adressen of netwerken in, zoals 203.0.113.7 of 198.51.100.0/24, en geen die voor iedereen staat.</translation>
    </message>
    <message>
        <source>No network security group guards &quot;%1&quot;, so there is no place for a rule.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Geen netwerkbeveiligingsgroep beschermt ‘%1’, dus er is geen plaats voor een regel.</translation>
    </message>
    <message>
        <source>No service for finding your address was chosen. Enter the address yourself, or choose a service in Settings.</source>
        <translation>Er is geen dienst gekozen om uw adres te vinden. Voer het adres zelf in, of kies een dienst in de instellingen.</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <extracomment>Stage of a check of an engine</extracomment>
        <translation>Verbinding (TCP)</translation>
    </message>
    <message>
        <source>Encryption and certificate (TLS)</source>
        <extracomment>Stage of a check of an engine: TLS and the authority and dates of the server&apos;s certificate</extracomment>
        <translation>Versleuteling en certificaat (TLS)</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <extracomment>Stage of a check of an engine: whether the server&apos;s certificate is for this address</extracomment>
        <translation>Naam in het certificaat</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <extracomment>Stage of a check of an engine: whether it accepts our certificate</extracomment>
        <translation>Clientcertificaat</translation>
    </message>
    <message>
        <source>Docker&apos;s API</source>
        <extracomment>Stage of a check of an engine: whether Docker answers</extracomment>
        <translation>API van Docker</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of %2 lets everybody on the Internet through to port %3. Only the machine&apos;s other security group keeps them out.</source>
        <extracomment>%1 is a rule, %2 a network security group, %3 a port</extracomment>
        <translation>De regel ‘%1’ van %2 laat iedereen op internet door naar poort %3. Alleen de andere beveiligingsgroep van de machine houdt hen tegen.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of %2 lets everybody on the Internet through to port %3, Docker&apos;s port without TLS. Whoever reaches an engine there is root on the machine. Remove the rule.</source>
        <extracomment>%1 is a rule, %2 a network security group, %3 a port</extracomment>
        <translation>De regel ‘%1’ van %2 laat iedereen op internet door naar poort %3, de poort van Docker zonder TLS. Wie daar een engine bereikt, is root op de machine. Verwijder de regel.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of %2 lets everybody on the Internet through to port %3. Limit it to the addresses that need it.</source>
        <extracomment>%1 is a rule, %2 a network security group, %3 a port</extracomment>
        <translation>De regel ‘%1’ van %2 laat iedereen op internet door naar poort %3. Beperk hem tot de adressen die hem nodig hebben.</translation>
    </message>
    <message>
        <source>No security group guards this machine.</source>
        <translation>Geen beveiligingsgroep beschermt deze machine.</translation>
    </message>
    <message>
        <source>No rule of Slipway&apos;s opens port %1.</source>
        <extracomment>%1 is a port</extracomment>
        <translation>Geen regel van Slipway opent poort %1.</translation>
    </message>
    <message>
        <source>No rule of Slipway&apos;s opens port %1, but another one lets %2 in.</source>
        <extracomment>%1 is a port, %2 an address</extracomment>
        <translation>Geen regel van Slipway opent poort %1, maar een andere laat %2 binnen.</translation>
    </message>
    <message>
        <source>The rule lets everybody through to port %1.</source>
        <extracomment>%1 is a port</extracomment>
        <translation>De regel laat iedereen door naar poort %1.</translation>
    </message>
    <message>
        <source>Lets %1 through to port %2, and you are among them</source>
        <extracomment>%1 is a list of addresses, %2 a port</extracomment>
        <translation>Laat %1 door naar poort %2, en u hoort daarbij</translation>
    </message>
    <message>
        <source>Lets %1 through to port %2, but you are at %3</source>
        <extracomment>%1 is a list of addresses, %2 a port, %3 an address</extracomment>
        <translation>Laat %1 door naar poort %2, maar uw adres is %3</translation>
    </message>
    <message>
        <source>Lets %1 through to port %2</source>
        <extracomment>%1 is a list of addresses, %2 a port</extracomment>
        <translation>Laat %1 door naar poort %2</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <extracomment>%1 is a stage of a check, such as &quot;Connection (TCP)&quot;</extracomment>
        <translation>%1: in orde</translation>
    </message>
    <message>
        <source>%1: fails here</source>
        <extracomment>%1 is a stage of a check, such as &quot;Connection (TCP)&quot;</extracomment>
        <translation>%1: gaat hier mis</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <extracomment>%1 is a stage of a check, such as &quot;Connection (TCP)&quot;</extracomment>
        <translation>%1: niet bereikt</translation>
    </message>
    <message>
        <source>It has to be mended on this computer.</source>
        <translation>Dit moet op deze computer worden verholpen.</translation>
    </message>
    <message>
        <source>It has to be mended between this computer and the machine: network rules, firewalls, proxies, or the machine is off.</source>
        <translation>Dit moet tussen deze computer en de machine worden verholpen: netwerkregels, firewalls, proxy’s, of de machine staat uit.</translation>
    </message>
    <message>
        <source>It has to be mended on the machine.</source>
        <translation>Dit moet op de machine worden verholpen.</translation>
    </message>
    <message>
        <source>Remove the rule &quot;%1&quot; from &quot;%2&quot;: it lets %3 through to port %4</source>
        <extracomment>A change of a plan. %1 is a rule, %2 a network security group, %3 addresses, %4 a port</extracomment>
        <translation>De regel ‘%1’ uit ‘%2’ verwijderen: hij laat %3 door naar poort %4</translation>
    </message>
    <message>
        <source>Let the host &quot;%1&quot; use the new certificates and its new address %2</source>
        <extracomment>A change of a plan. %1 is a host, %2 where its engine listens now</extracomment>
        <translation>De host ‘%1’ de nieuwe certificaten en zijn nieuwe adres %2 laten gebruiken</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a mirror. Write it like https://mirror.example.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>‘%1’ is geen adres van een spiegel. Schrijf het als https://mirror.example.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a registry. Write it like registry.example:5000 or 10.0.0.0/8.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>‘%1’ is geen register. Schrijf het als registry.example:5000 of 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the data folder. Give Docker a folder of its own, like /data/docker.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>‘%1’ kan niet de gegevensmap zijn. Geef Docker een eigen map, zoals /data/docker.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address pool. Write it like 172.30.0.0/16:24.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>‘%1’ is geen adresgroep. Schrijf deze als 172.30.0.0/16:24.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a label, or its name stands there twice. Write it like stage=test.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>‘%1’ is geen label, of de naam staat er twee keer. Schrijf het als stage=test.</translation>
    </message>
    <message>
        <source>The Docker extension takes no engine options. Empty them, or choose another way.</source>
        <translation>De Docker-extensie accepteert geen engine-opties. Maak ze leeg of kies een andere methode.</translation>
    </message>
    <message>
        <source>%1; in daemon.json, replacing settings of the same name: %2</source>
        <extracomment>A change of a plan. %1 is what is done, %2 are settings with their values; daemon.json is a file</extracomment>
        <translation>%1; in daemon.json, in plaats van instellingen met dezelfde naam: %2</translation>
    </message>
    <message>
        <source>Azure does not offer what &quot;%1&quot; needs in this location. Choose another way to bring Docker there.</source>
        <extracomment>%1 is a machine, or an extension on it</extracomment>
        <translation>Azure biedt op deze locatie niet aan wat ‘%1’ nodig heeft. Kies een andere manier om Docker daar te brengen.</translation>
    </message>
    <message>
        <source>The agent on &quot;%1&quot; does not answer. After a start it needs some minutes, and it has to reach Azure from there; on the machine, /var/log/waagent.log tells more.</source>
        <extracomment>%1 is a machine, or an extension on it</extracomment>
        <translation>De agent op ‘%1’ antwoordt niet. Na een start heeft hij enkele minuten nodig, en hij moet Azure kunnen bereiken; op de machine staat meer in /var/log/waagent.log.</translation>
    </message>
    <message>
        <source>Azure does not let anything be installed on &quot;%1&quot; now. Start the machine, or wait until nothing else is being changed on it, then try again.</source>
        <extracomment>%1 is a machine, or an extension on it</extracomment>
        <translation>Azure staat nu geen installatie toe op ‘%1’. Start de machine, of wacht tot er niets anders meer aan wordt gewijzigd, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The script on &quot;%1&quot; was not run, or ended early, although Azure calls it a success. What it printed stands in the details; a retry runs it again.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Het script op ‘%1’ is niet uitgevoerd of te vroeg geëindigd, hoewel Azure het een succes noemt. Wat het heeft afgedrukt, staat in de details; opnieuw proberen voert het nog eens uit.</translation>
    </message>
    <message>
        <source>No identity of the old authority is left here, so nobody can ask the engine of &quot;%1&quot; whether it refuses them. Make an identity of that authority, then try again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Er is hier geen identiteit van de oude instantie meer, dus niemand kan de engine van ‘%1’ vragen of die ze weigert. Maak een identiteit van die instantie en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Azure asks whoever is signed in to the Azure CLI for more proof, such as a second factor. Run the commands of the details in a terminal (an older Azure CLI: without --claims-challenge), then try again.</source>
        <translation>Azure vraagt wie bij de Azure CLI is aangemeld om meer bewijs, zoals een tweede factor. Voer de opdrachten uit de details uit in een terminal (bij een oudere Azure CLI: zonder --claims-challenge) en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is a resource group &quot;%1&quot; already. Choose it as an existing one, or another name for the new one.</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>Er is al een resourcegroep ‘%1’. Kies die als bestaande groep, of geef de nieuwe een andere naam.</translation>
    </message>
    <message>
        <source>The resource group &quot;%1&quot; is not there any more. Choose another one.</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>De resourcegroep ‘%1’ bestaat niet meer. Kies een andere.</translation>
    </message>
    <message>
        <source>Something named after &quot;%1&quot; is in the resource group already. Choose another name for the machine.</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>In de resourcegroep zit al iets met de naam ‘%1’. Kies een andere naam voor de machine.</translation>
    </message>
    <message>
        <source>An answer cannot be used as it is. Go back: what is wrong stands beside it.</source>
        <translation>Een antwoord kan zo niet worden gebruikt. Ga terug: wat er mis is, staat ernaast.</translation>
    </message>
    <message>
        <source>There is a file &quot;%1&quot; already, and no key is ever overwritten. Give another name.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Er is al een bestand ‘%1’ en een sleutel wordt nooit overschreven. Geef een andere naam.</translation>
    </message>
    <message>
        <source>Give the machine a name.</source>
        <translation>Geef de machine een naam.</translation>
    </message>
    <message>
        <source>A name has 1 to 64 letters, digits and hyphens. It is no number, and no hyphen stands at either end.</source>
        <translation>Een naam heeft 1 tot 64 letters, cijfers en koppeltekens. Het is geen getal en begint of eindigt niet met een koppelteken.</translation>
    </message>
    <message>
        <source>Choose a subscription.</source>
        <translation>Kies een abonnement.</translation>
    </message>
    <message>
        <source>Choose a resource group, or name a new one.</source>
        <translation>Kies een resourcegroep of geef een nieuwe een naam.</translation>
    </message>
    <message>
        <source>The name of a resource group has up to 90 letters, digits, hyphens, underscores, dots and brackets, and no dot at its end.</source>
        <translation>De naam van een resourcegroep heeft maximaal 90 letters, cijfers, koppeltekens, onderstrepingstekens, punten en haakjes, en eindigt niet met een punt.</translation>
    </message>
    <message>
        <source>Choose a location.</source>
        <translation>Kies een locatie.</translation>
    </message>
    <message>
        <source>Choose a size.</source>
        <translation>Kies een grootte.</translation>
    </message>
    <message>
        <source>Choose an image of the list.</source>
        <translation>Kies een installatiekopie uit de lijst.</translation>
    </message>
    <message>
        <source>There is no image of it for the processor of the chosen size. Choose another image, or another size.</source>
        <translation>Deze installatiekopie bestaat niet voor de processor van de gekozen grootte. Kies een andere installatiekopie of een andere grootte.</translation>
    </message>
    <message>
        <source>Give the user a name.</source>
        <translation>Geef de gebruiker een naam.</translation>
    </message>
    <message>
        <source>The name of a user has up to 32 characters: first a small letter or an underscore, then small letters, digits, underscores and hyphens.</source>
        <translation>De naam van een gebruiker heeft maximaal 32 tekens: eerst een kleine letter of onderstrepingsteken, daarna kleine letters, cijfers, onderstrepingstekens en koppeltekens.</translation>
    </message>
    <message>
        <source>Azure or Linux keeps this name for itself. Choose another one.</source>
        <translation>Azure of Linux houdt deze naam voor zichzelf. Kies een andere.</translation>
    </message>
    <message>
        <source>Choose the SSH key with which you will sign in to the machine, or make one.</source>
        <translation>Kies de SSH-sleutel waarmee u zich bij de machine aanmeldt, of maak er een.</translation>
    </message>
    <message>
        <source>This is a private key, which should never leave this computer. Give its public half, from the file that ends in .pub.</source>
        <translation>Dit is een privésleutel, die deze computer nooit mag verlaten. Geef de openbare helft, uit het bestand dat op .pub eindigt.</translation>
    </message>
    <message>
        <source>This is no public SSH key. Give the one line of the file that ends in .pub.</source>
        <translation>Dit is geen openbare SSH-sleutel. Geef de ene regel uit het bestand dat op .pub eindigt.</translation>
    </message>
    <message>
        <source>Azure takes RSA and Ed25519 keys for new machines, and no others.</source>
        <translation>Azure accepteert voor nieuwe machines alleen RSA- en Ed25519-sleutels.</translation>
    </message>
    <message>
        <source>An RSA key must have 2048 bits or more. Ed25519 is best.</source>
        <translation>Een RSA-sleutel moet minstens 2048 bits hebben. Ed25519 is het beste.</translation>
    </message>
    <message>
        <source>The chosen size takes no premium disks. Choose another kind of disk, or another size.</source>
        <translation>De gekozen grootte accepteert geen premiumschijven. Kies een ander soort schijf of een andere grootte.</translation>
    </message>
    <message>
        <source>A DNS label has 3 to 63 characters: first a small letter, then small letters, digits and hyphens, and no hyphen at its end.</source>
        <translation>Een DNS-label heeft 3 tot 63 tekens: eerst een kleine letter, daarna kleine letters, cijfers en koppeltekens, zonder koppelteken aan het eind.</translation>
    </message>
    <message>
        <source>Lets nobody in yet</source>
        <translation>Laat nog niemand toe</translation>
    </message>
    <message>
        <source>Lets everybody in</source>
        <translation>Laat iedereen toe</translation>
    </message>
    <message>
        <source>Lets in: %1</source>
        <extracomment>%1 is a list of network addresses</extracomment>
        <translation>Laat toe: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <extracomment>%1 is a size of machines, such as Standard_B2s</extracomment>
        <translation>Grootte: %1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <extracomment>%1 is an image of machines, such as &quot;Ubuntu 24.04 LTS&quot;</extracomment>
        <translation>Installatiekopie: %1</translation>
    </message>
    <message>
        <source>Disk: %1</source>
        <extracomment>%1 is a kind of disk, perhaps with its size</extracomment>
        <translation>Schijf: %1</translation>
    </message>
    <message>
        <source>User: %1</source>
        <extracomment>%1 is the name of a user of a machine</extracomment>
        <translation>Gebruiker: %1</translation>
    </message>
    <message>
        <source>DNS label: %1</source>
        <extracomment>%1 is a label in the DNS</extracomment>
        <translation>DNS-label: %1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <extracomment>%1 is a port number</extracomment>
        <translation>Poort: %1</translation>
    </message>
    <message>
        <source>New authority: %1</source>
        <extracomment>%1 is the name of a certificate authority</extracomment>
        <translation>Nieuwe certificeringsinstantie: %1</translation>
    </message>
    <message>
        <source>Authority: %1</source>
        <translation>Certificeringsinstantie: %1</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <extracomment>%1 is the name on a client certificate</extracomment>
        <translation>Identiteit: %1</translation>
    </message>
    <message>
        <source>The disk must have %1 to %2 GiB.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>De schijf moet %1 tot %2 GiB groot zijn.</translation>
    </message>
    <message>
        <source>Make the resource group</source>
        <extracomment>A step of making a machine</extracomment>
        <translation>De resourcegroep maken</translation>
    </message>
    <message>
        <source>Make the machine</source>
        <extracomment>A step of making a machine</extracomment>
        <translation>De machine maken</translation>
    </message>
    <message>
        <source>Makes the resource group %1</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>Maakt de resourcegroep %1</translation>
    </message>
    <message>
        <source>Makes the machine %1 with its disk, network, security group and public address</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Maakt de machine %1 met schijf, netwerk, beveiligingsgroep en openbaar adres</translation>
    </message>
    <message>
        <source>Sets up Docker on %1, protected by certificates</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Richt Docker in op %1, beveiligd met certificaten</translation>
    </message>
    <message>
        <source>Location: %1</source>
        <extracomment>%1 is a location of Azure</extracomment>
        <translation>Locatie: %1</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>Virtuele machine</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Network interface</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>Netwerkinterface</translation>
    </message>
    <message>
        <source>Public IP address</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>Openbaar IP-adres</translation>
    </message>
    <message>
        <source>Network security group</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>Netwerkbeveiligingsgroep</translation>
    </message>
    <message>
        <source>Virtual network</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>Virtueel netwerk</translation>
    </message>
    <message>
        <source>Makes %1</source>
        <extracomment>%1 is &quot;Network interface: web-03-nic&quot;</extracomment>
        <translation>Maakt %1</translation>
    </message>
    <message>
        <source>Deletes %1</source>
        <extracomment>%1 is &quot;Network interface: web-03-nic&quot;</extracomment>
        <translation>Verwijdert %1</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <extracomment>%1 is &quot;Network interface: web-03-nic&quot;</extracomment>
        <translation>Wijzigt %1</translation>
    </message>
    <message>
        <source>Leaves %1 as it is</source>
        <extracomment>%1 is &quot;Network interface: web-03-nic&quot;</extracomment>
        <translation>Laat %1 zoals het is</translation>
    </message>
    <message>
        <source>Azure cannot foresee: %1</source>
        <extracomment>%1 is &quot;Network interface: web-03-nic&quot;</extracomment>
        <translation>Azure kan dit niet voorzien: %1</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>State of a resource that was made</extracomment>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>of a resource</comment>
        <extracomment>State of a resource that could not be made</extracomment>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>of a resource</comment>
        <extracomment>State of a resource whose making was stopped</extracomment>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address or a range of them.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>‘%1’ is geen DNS-naam, IP-adres of reeks IP-adressen.</translation>
    </message>
    <message>
        <source>The Linux distribution of &quot;%1&quot; is none whose packages can be changed from here.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>De pakketten van de Linux-distributie van ‘%1’ kunnen van hieruit niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>The packages on &quot;%1&quot; could not be changed. Check that it reaches its package sources, then try again.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>De pakketten op ‘%1’ konden niet worden gewijzigd. Controleer of de machine de pakketbronnen bereikt en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The options of the engine on &quot;%1&quot; cannot be changed like this: what stands in daemon.json, or the containers and images there, would be in the way. Nothing was changed; the details tell which.</source>
        <extracomment>%1 is a machine; daemon.json is a file</extracomment>
        <translation>De opties van de engine op ‘%1’ kunnen zo niet worden gewijzigd: wat er in daemon.json staat, of de containers en images daar, zit in de weg. Er is niets gewijzigd; de details vertellen wat.</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; did not come up again. Changed options were put back. The details tell what it said.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Docker op ‘%1’ is niet weer gestart. Gewijzigde opties zijn teruggezet. De details vertellen wat het meldde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks a program that is needed for this. The details tell which.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Op ‘%1’ ontbreekt een programma dat hiervoor nodig is. De details vertellen welk.</translation>
    </message>
    <message>
        <source>The Docker on &quot;%1&quot; was not set up from here, or with another port, so it is left alone.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Docker op ‘%1’ is niet van hieruit ingericht, of met een andere poort, en blijft daarom ongemoeid.</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; did not take the new options. The former ones were put back. The details tell what it said.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Docker op ‘%1’ heeft de nieuwe opties niet geaccepteerd. De vorige zijn teruggezet. De details vertellen wat het meldde.</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; did not come in packages that can be updated from here: it is part of the system, or was installed in another way.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Docker op ‘%1’ komt niet uit pakketten die van hieruit kunnen worden bijgewerkt: het hoort bij het systeem of is op een andere manier geïnstalleerd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no engine that was set up on a machine from here, so it cannot be changed from here.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>‘%1’ is geen engine die van hieruit op een machine is ingericht en kan daarom van hieruit niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>The engine of &quot;%1&quot; has these options already.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>De engine van ‘%1’ heeft deze opties al.</translation>
    </message>
    <message>
        <source>Change options of Docker</source>
        <translation>Opties van Docker wijzigen</translation>
    </message>
    <message>
        <source>Upgrade Docker</source>
        <translation>Docker upgraden</translation>
    </message>
    <message>
        <source>Remove Docker</source>
        <translation>Docker verwijderen</translation>
    </message>
    <message>
        <source>Stop all containers on &quot;%1&quot;, delete them with all images and volumes, and remove Docker, through &quot;%2&quot;</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command</extracomment>
        <translation>Alle containers op ‘%1’ stoppen, ze met alle images en volumes verwijderen, en Docker verwijderen, via ‘%2’</translation>
    </message>
    <message>
        <source>Stop all containers on &quot;%1&quot; and remove Docker, through &quot;%2&quot;; images, containers and volumes stay on its disk</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command</extracomment>
        <translation>Alle containers op ‘%1’ stoppen en Docker verwijderen, via ‘%2’; images, containers en volumes blijven op de schijf</translation>
    </message>
    <message>
        <source>Change in daemon.json on &quot;%1&quot;, through &quot;%2&quot; (what has no value is taken out): %3</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command, %3 are settings with their values; those without a value are taken out. daemon.json is a file</extracomment>
        <translation>In daemon.json op ‘%1’ wijzigen, via ‘%2’ (wat geen waarde heeft, wordt eruit gehaald): %3</translation>
    </message>
    <message>
        <source>Update the packages of Docker on &quot;%1&quot; through &quot;%2&quot;, and start the engine anew if there is a newer one</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command</extracomment>
        <translation>De pakketten van Docker op ‘%1’ bijwerken via ‘%2’, en de engine opnieuw starten als er een nieuwere is</translation>
    </message>
    <message>
        <source>Remove the rule &quot;%1&quot; from &quot;%2&quot;</source>
        <extracomment>A change of a plan. %1 is a rule, %2 a network security group</extracomment>
        <translation>De regel ‘%1’ uit ‘%2’ verwijderen</translation>
    </message>
    <message>
        <source>Forget the host &quot;%1&quot;, its server certificate, and what brought the script</source>
        <extracomment>A change of a plan. %1 is a host</extracomment>
        <translation>De host ‘%1’, het servercertificaat ervan en wat het script heeft gebracht, vergeten</translation>
    </message>
    <message>
        <source>Change the engine&apos;s options</source>
        <translation>De opties van de engine wijzigen</translation>
    </message>
    <message>
        <source>Close the port</source>
        <translation>De poort sluiten</translation>
    </message>
    <message>
        <source>Forget the host</source>
        <translation>De host vergeten</translation>
    </message>
    <message>
        <source>Slipway does not do &quot;%1&quot; of the compose file. Leave it out, or start the project with docker compose.</source>
        <extracomment>%1 is a place in a compose file, such as services.web.build</extracomment>
        <translation>Slipway ondersteunt ‘%1’ van het Compose-bestand niet. Laat het weg of start het project met docker compose.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the compose file does not have a value that fits. The details tell which.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>‘%1’ in het Compose-bestand heeft geen passende waarde. De details vertellen welke.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the compose file uses a variable without a value. Write the value, or one after &quot;:-&quot;.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>‘%1’ in het Compose-bestand gebruikt een variabele zonder waarde. Schrijf de waarde op, of een waarde na ‘:-’.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the compose file is a path beside the file, which is not on the machine. Use a volume, or a path that begins with /.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>‘%1’ in het Compose-bestand is een pad naast het bestand, dat niet op de machine staat. Gebruik een volume of een pad dat met / begint.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the compose file names a service, network or volume that the file does not have.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>‘%1’ in het Compose-bestand noemt een service, netwerk of volume dat niet in het bestand staat.</translation>
    </message>
    <message>
        <source>Services of the compose file wait for each other, see &quot;%1&quot;.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>Services van het Compose-bestand wachten op elkaar, zie ‘%1’.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no compose file in YAML. The details tell the line.</source>
        <extracomment>%1 is a file or a project</extracomment>
        <translation>‘%1’ is geen Compose-bestand in YAML. De details vertellen de regel.</translation>
    </message>
    <message>
        <source>The compose file is larger than Slipway takes, at &quot;%1&quot;.</source>
        <extracomment>%1 is a file or a place in it</extracomment>
        <translation>Het Compose-bestand is groter dan Slipway aanneemt, bij ‘%1’.</translation>
    </message>
    <message>
        <source>The compose file has no &quot;%1&quot;.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>Het Compose-bestand heeft geen ‘%1’.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Het bestand %1 kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>There is a container &quot;%1&quot; already that is none of the project&apos;s. Remove or rename it, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>Er is al een container ‘%1’ die niet bij het project hoort. Verwijder of hernoem die en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The project needs the network or volume &quot;%1&quot;, which the engine does not have.</source>
        <extracomment>%1 is a network or a volume</extracomment>
        <translation>Het project heeft het netwerk of volume ‘%1’ nodig, dat de engine niet heeft.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not found healthy within two minutes, so what waits for it was not started. Look at its log, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>‘%1’ was na twee minuten niet gezond, dus wat daarop wacht, is niet gestart. Bekijk het logboek en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The compose file cannot be used: see &quot;%1&quot; in it.</source>
        <extracomment>%1 is a place in a compose file, such as services.web.build</extracomment>
        <translation>Het Compose-bestand kan niet worden gebruikt: zie ‘%1’ daarin.</translation>
    </message>
    <message>
        <source>The compose project &quot;%1&quot; is started from this computer, so this computer has to reach the engine.</source>
        <extracomment>%1 is the name of a compose project</extracomment>
        <translation>Het Compose-project ‘%1’ wordt vanaf deze computer gestart, dus deze computer moet de engine kunnen bereiken.</translation>
    </message>
    <message>
        <source>Start the compose project &quot;%1&quot; on &quot;%2&quot;: %3</source>
        <extracomment>A change of a plan. %1 is the name of a compose project, %2 a machine, %3 its services with their images</extracomment>
        <translation>Het Compose-project ‘%1’ op ‘%2’ starten: %3</translation>
    </message>
    <message>
        <source>Start the compose project</source>
        <translation>Het Compose-project starten</translation>
    </message>
    <message>
        <source>%1 cannot be read. It says how far hosts are on their way to another authority. Bring it back from a backup, or move it away when you know that no host is on its way.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 kan niet worden gelezen. Daarin staat hoe ver hosts zijn op weg naar een andere instantie. Zet het terug vanuit een back-up, of verplaats het als u weet dat geen host onderweg is.</translation>
    </message>
    <message>
        <source>The day of the reminder is over. Go back to the page Access and choose another one.</source>
        <translation>De dag van de herinnering is voorbij. Ga terug naar de pagina Toegang en kies een andere dag.</translation>
    </message>
    <message>
        <source>Change network rule</source>
        <extracomment>An operation: changes who may reach the engine of a machine over the network</extracomment>
        <translation>Netwerkregel wijzigen</translation>
    </message>
    <message>
        <source>Remove network rule</source>
        <extracomment>An operation</extracomment>
        <translation>Netwerkregel verwijderen</translation>
    </message>
    <message>
        <source>Undo a change of the network rule</source>
        <extracomment>An operation: puts a network rule back as it was before</extracomment>
        <translation>Een wijziging van de netwerkregel ongedaan maken</translation>
    </message>
    <message>
        <source>Reminder to close it: %1</source>
        <extracomment>%1 is the day on which Slipway reminds somebody to close a port</extracomment>
        <translation>Herinnering om te sluiten: %1</translation>
    </message>
    <message>
        <source>Make the rule &quot;%1&quot; (priority %2) in &quot;%3&quot;: let %4 through to port %5. Slipway reminds you on %6 to close it</source>
        <extracomment>A change of a plan. %1 is a rule, %2 its priority, %3 a network security group, %4 addresses, %5 a port, %6 a day</extracomment>
        <translation>De regel ‘%1’ (prioriteit %2) in ‘%3’ maken: %4 toegang geven tot poort %5. Slipway herinnert u er op %6 aan om hem te sluiten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no health check, so it can never be found healthy, and what waits for it was not started. Give it a health check in the compose file, or wait only for its start.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>‘%1’ heeft geen gezondheidscontrole en kan dus nooit gezond worden bevonden; wat erop wacht, is niet gestart. Geef het een gezondheidscontrole in het Compose-bestand, of wacht alleen op de start.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not run any more, so what waits for it was not started. Look at its log, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>‘%1’ draait niet meer; wat erop wacht, is dus niet gestart. Bekijk het logboek en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Compose project &quot;%1&quot;: %2</source>
        <extracomment>%1 is the name of a compose project, %2 a list of its services with their images</extracomment>
        <translation>Compose-project ‘%1’: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no machine of Azure: change it by hand. Choose Save Files, put them there, restart the engine, and choose Changed by Hand.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>‘%1’ is geen machine van Azure: wijzig deze met de hand. Kies Bestanden opslaan, plaats ze daar, herstart de engine en kies Met de hand gewijzigd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no machine of Azure: change it by hand. Choose Save Files, put the new ca.pem there, which leaves the old authority out, restart the engine, and choose Changed by Hand.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>‘%1’ is geen machine van Azure: wijzig deze met de hand. Kies Bestanden opslaan, plaats daar de nieuwe ca.pem, waarin de oude certificeringsinstantie ontbreekt, herstart de engine en kies Met de hand gewijzigd.</translation>
    </message>
    <message>
        <source>The proxy on the way to &quot;%1&quot; asks for a Windows sign-in (NTLM), which Slipway cannot give. Use a proxy that takes a user name and password (Basic or Digest), or a program on this computer that signs in for you.</source>
        <extracomment>%1 is a host. NTLM, Basic and Digest are ways to sign in</extracomment>
        <translation>De proxy op weg naar ‘%1’ vraagt om aanmelding via Windows (NTLM), wat Slipway niet kan. Gebruik een proxy die een gebruikersnaam en wachtwoord (Basic of Digest) accepteert, of een programma op deze computer dat zich voor u aanmeldt.</translation>
    </message>
    <message>
        <source>The proxy on the way to &quot;%1&quot; asks for a Kerberos ticket, which Slipway cannot show. Use a proxy that takes a user name and password (Basic or Digest), or a program on this computer that signs in for you.</source>
        <extracomment>%1 is a host. Basic and Digest are ways to sign in</extracomment>
        <translation>De proxy op weg naar ‘%1’ vraagt om een Kerberos-ticket, dat Slipway niet kan tonen. Gebruik een proxy die een gebruikersnaam en wachtwoord (Basic of Digest) accepteert, of een programma op deze computer dat zich voor u aanmeldt.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; keeps these addresses out, and no priority before it is free, so that a rule of Slipway&apos;s would be without effect. Change &quot;%1&quot; in the portal, or choose other addresses.</source>
        <extracomment>%1 is a rule of a network security group</extracomment>
        <translation>De regel ‘%1’ houdt deze adressen tegen, en er is geen prioriteit vrij die eraan voorafgaat, zodat een regel van Slipway geen effect zou hebben. Wijzig ‘%1’ in Azure Portal, of kies andere adressen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a DNS name that a certificate can have. Give other names.</source>
        <extracomment>%1 is a name in a certificate</extracomment>
        <translation>‘%1’ is geen DNS-naam die een certificaat kan hebben. Geef andere namen op.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address.</source>
        <extracomment>%1 is an address in a certificate</extracomment>
        <translation>‘%1’ is geen IP-adres.</translation>
    </message>
    <message>
        <source>The certificate would be good for longer than its authority &quot;%1&quot;. Choose fewer days, or renew the authority first.</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>Het certificaat zou langer geldig zijn dan de certificeringsinstantie ‘%1’. Kies minder dagen of verleng eerst de certificeringsinstantie.</translation>
    </message>
    <message>
        <source>The authority &quot;%1&quot; is not valid yet. Check the clock of this computer.</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>De certificeringsinstantie ‘%1’ is nog niet geldig. Controleer de klok van deze computer.</translation>
    </message>
    <message>
        <source>A certificate in &quot;%1&quot; has ended, so no engine takes it. Get a renewed one from whoever made it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Een certificaat in ‘%1’ is verlopen, dus geen engine accepteert het. Vraag een verlengd certificaat aan de maker ervan.</translation>
    </message>
    <message>
        <source>A certificate in &quot;%1&quot; is not valid yet. Check the clock of this computer.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Een certificaat in ‘%1’ is nog niet geldig. Controleer de klok van deze computer.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is not for clients, so no engine takes it. Choose the folder of an identity.</source>
        <extracomment>%1 is whom a certificate is for</extracomment>
        <translation>Het certificaat van ‘%1’ is niet voor clients, dus geen engine accepteert het. Kies de map van een identiteit.</translation>
    </message>
    <message>
        <source>A key or signature in &quot;%1&quot; is too weak to be trusted. Get a new certificate from whoever made it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Een sleutel of handtekening in ‘%1’ is te zwak om te vertrouwen. Vraag een nieuw certificaat aan de maker ervan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a jump host. Write it like user@bastion.example or user@bastion.example:22.</source>
        <extracomment>%1 is what somebody typed
----------
%1 is what was typed</extracomment>
        <translation>‘%1’ is geen jumphost. Schrijf deze bijvoorbeeld als user@bastion.example of user@bastion.example:22.</translation>
    </message>
    <message>
        <source>No key could be made on &quot;%1&quot;, or the one that was made is gone. Try again: another one is made then.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Op ‘%1’ kon geen sleutel worden gemaakt of de gemaakte sleutel is weg. Probeer het opnieuw: dan wordt een andere gemaakt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has made a key but sent no certificate request for it. Try again.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>‘%1’ heeft een sleutel gemaakt maar er geen certificaataanvraag voor gestuurd. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; sent is no certificate request, so nothing was signed. Try again.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Wat ‘%1’ stuurde is geen certificaataanvraag, dus er is niets ondertekend. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for a certificate for another kind of key than Slipway has it make, so nothing was signed. Somebody may have changed what runs there.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>‘%1’ vraagt een certificaat voor een ander soort sleutel dan Slipway laat maken, dus er is niets ondertekend. Misschien heeft iemand veranderd wat daar wordt uitgevoerd.</translation>
    </message>
    <message>
        <source>The certificate request from &quot;%1&quot; is not signed by the key that it is for, so nothing was signed. Somebody may have changed it on its way.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>De certificaataanvraag van ‘%1’ is niet ondertekend met de sleutel waarvoor zij is, dus er is niets ondertekend. Misschien heeft iemand haar onderweg veranderd.</translation>
    </message>
    <message>
        <source>A certificate cannot have this name: it is empty, longer than 64 characters, that of the authority, or an address that is not among the certificate&apos;s names.</source>
        <translation>Een certificaat kan deze naam niet hebben: de naam is leeg, langer dan 64 tekens, die van de certificeringsinstantie, of een adres dat niet bij de namen van het certificaat staat.</translation>
    </message>
    <message>
        <source>A server certificate needs a DNS name or an IP address, and this one has none. Make a new one for the names of the host.</source>
        <translation>Een servercertificaat heeft een DNS-naam of IP-adres nodig en dit heeft er geen. Maak een nieuw certificaat voor de namen van de host.</translation>
    </message>
    <message>
        <source>A certificate can have no more than 100 names.</source>
        <translation>Een certificaat kan niet meer dan 100 namen hebben.</translation>
    </message>
    <message>
        <source>A certificate is good for 1 to 36500 days, and its authority has to be good for as long. Renew the authority, or choose another number of days.</source>
        <translation>Een certificaat is 1 tot 36500 dagen geldig en de certificeringsinstantie moet even lang geldig zijn. Verleng de certificeringsinstantie of kies een ander aantal dagen.</translation>
    </message>
    <message>
        <source>It does not say whether it is for a server or a client. Renew it.</source>
        <translation>Er staat niet in of het voor een server of een client is. Verleng het.</translation>
    </message>
    <message>
        <source>Make the server&apos;s key on &quot;%1&quot; through &quot;%2&quot;, fetch only a certificate request from there, and sign it with the authority</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command</extracomment>
        <translation>De sleutel van de server op ‘%1’ maken via ‘%2’, alleen een certificaataanvraag daarvandaan ophalen en die met de certificeringsinstantie ondertekenen</translation>
    </message>
    <message>
        <source>Makes the machine %1 with its disk, network, security group and public address, and brings Docker to it, all in one deployment</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Maakt de machine %1 met schijf, netwerk, beveiligingsgroep en openbaar adres, en zet er Docker op, alles in één implementatie</translation>
    </message>
    <message>
        <source>The machine already has a Custom Script extension, &quot;%1&quot;, and can have only one. Remove it under Extensions if it is not needed any more.</source>
        <extracomment>%1 is the name of an extension</extracomment>
        <translation>De machine heeft al een Custom Script-extensie, ‘%1’, en kan er maar één hebben. Verwijder deze onder Extensies als u de extensie niet meer nodig hebt.</translation>
    </message>
    <message>
        <source>The extension &quot;%1&quot; is in a failed state and blocks others. Change or remove it under Extensions.</source>
        <extracomment>%1 is the name of an extension</extracomment>
        <translation>De extensie ‘%1’ heeft de status Mislukt en blokkeert andere extensies. Wijzig of verwijder deze onder Extensies.</translation>
    </message>
    <message>
        <source>%1: it does not work on Arm processors, as machines of the size %2 have.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a size, &quot;Standard_D4ps_v5&quot;</extracomment>
        <translation>%1: werkt niet op Arm-processors, die machines van de grootte %2 hebben.</translation>
    </message>
    <message>
        <source>The public address changes when the machine is deallocated, and the engine is not reached any more until it is repaired. Give the machine a DNS name or a static address before.</source>
        <translation>Het openbare adres verandert wanneer de toewijzing van de machine wordt opgeheven, en de engine is dan niet meer bereikbaar totdat deze is hersteld. Geef de machine eerst een DNS-naam of een statisch adres.</translation>
    </message>
    <message>
        <source>The machine&apos;s subnet lets nothing out to the Internet, so that packages of Docker may not be found. Give the subnet a NAT gateway, or the machine a public address.</source>
        <translation>Het subnet van de machine laat niets naar internet door, zodat de pakketten van Docker mogelijk niet worden gevonden. Geef het subnet een NAT-gateway, of de machine een openbaar adres.</translation>
    </message>
    <message>
        <source>The Docker extension has to be given a key. Do not have the key made on the machine, or choose another way.</source>
        <translation>De Docker-extensie moet een sleutel krijgen. Laat de sleutel niet op de machine maken of kies een andere manier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a user for ssh. Write it like azureuser.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>‘%1’ is geen gebruiker voor ssh. Schrijf deze bijvoorbeeld als azureuser.</translation>
    </message>
    <message>
        <source>Make the key on the machine</source>
        <translation>Sleutel op de machine maken</translation>
    </message>
    <message>
        <source>Extension</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>Extensie</translation>
    </message>
    <message>
        <source>What this address tells of its cloud does not say where to sign in. Check the address.</source>
        <translation>Wat dit adres over de cloud meldt, zegt niet waar u zich moet aanmelden. Controleer het adres.</translation>
    </message>
    <message>
        <source>Somebody else has changed the public address &quot;%1&quot; in the meantime. Nothing was done to it: look at it again.</source>
        <extracomment>%1 is a public IP address resource</extracomment>
        <translation>Iemand anders heeft het openbare adres ‘%1’ intussen gewijzigd. Er is niets aan gedaan: bekijk het opnieuw.</translation>
    </message>
    <message>
        <source>The network interface &quot;%1&quot; has no public address. Give it one in the portal.</source>
        <extracomment>%1 is a network interface</extracomment>
        <translation>De netwerkinterface ‘%1’ heeft geen openbaar adres. Geef hem er een in Azure Portal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a DNS label. Enter 3 to 63 small letters, digits and hyphens; the first is a letter, the last no hyphen.</source>
        <extracomment>%1 is what was entered as a DNS label</extracomment>
        <translation>‘%1’ kan geen DNS-label zijn. Voer 3 tot 63 kleine letters, cijfers en koppeltekens in; het eerste teken is een letter, het laatste geen koppelteken.</translation>
    </message>
    <message>
        <source>Somebody else has the DNS label &quot;%1&quot; in this location. Choose another one.</source>
        <extracomment>%1 is the first part of a DNS name</extracomment>
        <translation>Iemand anders heeft het DNS-label ‘%1’ op deze locatie. Kies een ander.</translation>
    </message>
    <message>
        <source>The address of &quot;%1&quot; is static. Slipway does not give it up.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Het adres van ‘%1’ is statisch. Slipway geeft het niet op.</translation>
    </message>
    <message>
        <source>The identity &quot;%1&quot; has ended, so no engine takes it. Renew it first.</source>
        <extracomment>%1 is an identity</extracomment>
        <translation>De identiteit ‘%1’ is verlopen, dus geen engine accepteert deze. Verleng deze eerst.</translation>
    </message>
    <message>
        <source>The identity &quot;%1&quot; is not valid yet, so no engine takes it. Check this computer&apos;s clock.</source>
        <extracomment>%1 is an identity</extracomment>
        <translation>De identiteit ‘%1’ is nog niet geldig, dus geen engine accepteert deze. Controleer de klok van deze computer.</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is not for clients, so no engine takes it. Choose another identity.</source>
        <extracomment>%1 is an identity</extracomment>
        <translation>Het certificaat van ‘%1’ is niet voor clients, dus geen engine accepteert het. Kies een andere identiteit.</translation>
    </message>
    <message>
        <source>cloud-init did not run the set-up on &quot;%1&quot;. What it says of itself stands in the details. A retry runs the set-up by a Run Command.</source>
        <extracomment>%1 is a machine; cloud-init is a program</extracomment>
        <translation>cloud-init heeft de installatie op ‘%1’ niet uitgevoerd. Wat het daarover meldt, staat in de details. Bij opnieuw proberen wordt de installatie via een Run Command uitgevoerd.</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; does not answer, and the machine could not be asked why. Sign in there by SSH: &quot;cloud-init status --long&quot; and /var/log/slipway-docker.err tell more. A retry looks again.</source>
        <extracomment>%1 is a machine; cloud-init is a program, and &quot;cloud-init status --long&quot; a command</extracomment>
        <translation>Docker op ‘%1’ antwoordt niet, en de machine kon niet naar de reden worden gevraagd. Meld u daar via SSH aan: ‘cloud-init status --long’ en /var/log/slipway-docker.err vertellen meer. Bij opnieuw proberen wordt nogmaals gekeken.</translation>
    </message>
    <message>
        <source>Could not be removed: %1. They are in use by now, or the engine has refused it. The details tell which.</source>
        <extracomment>%1 is a number: of containers, images, volumes or networks that were to be removed</extracomment>
        <translation>Kan niet worden verwijderd: %1. Ze zijn intussen in gebruik of de engine heeft het geweigerd. De details vertellen welke.</translation>
    </message>
    <message>
        <source>The keys of the sandbox protect nothing, so they have no passphrase.</source>
        <translation>De sleutels van de sandbox beschermen niets en hebben dus geen wachtwoordzin.</translation>
    </message>
    <message>
        <source>Your keys are not locked, so nothing was changed.</source>
        <translation>Uw sleutels zijn niet vergrendeld; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>How &quot;%1&quot; will be named in this cloud is not known beforehand, so cloud-init cannot set up Docker. Go back and choose the other route.</source>
        <extracomment>%1 is the name of a machine; cloud-init is a program</extracomment>
        <translation>Hoe ‘%1’ in deze cloud gaat heten, is vooraf niet bekend; cloud-init kan Docker daarom niet installeren. Ga terug en kies de andere methode.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of %2 keeps the machine from the Internet (port %3), so that packages of Docker may not be found. Let it out to the archives that they come from.</source>
        <extracomment>%1 is a rule, %2 a network security group, %3 a list of ports, &quot;443, 80&quot;</extracomment>
        <translation>De regel ‘%1’ van %2 houdt de machine van internet af (poort %3), zodat de pakketten van Docker mogelijk niet worden gevonden. Laat haar toe tot de archieven waar ze vandaan komen.</translation>
    </message>
    <message>
        <source>Change public address</source>
        <extracomment>An operation: gives the public address of a machine a DNS name, or makes it static</extracomment>
        <translation>Openbaar adres wijzigen</translation>
    </message>
    <message>
        <source>Undo a change of the public address</source>
        <extracomment>An operation: takes the DNS name of a public address away again, or makes it dynamic again</extracomment>
        <translation>Een wijziging van het openbare adres ongedaan maken</translation>
    </message>
    <message>
        <source>Clean up host</source>
        <extracomment>An operation: removes containers, images, volumes and networks of a host that nobody uses</extracomment>
        <translation>Host opruimen</translation>
    </message>
    <message>
        <source>The engine of &quot;%1&quot; still shows its former certificate (%2). Put the renewed one on the machine.</source>
        <extracomment>Notification about a machine&apos;s certificate. %1 is its name, %2 is &quot;in 12 days&quot; or &quot;ended 3 days ago&quot;</extracomment>
        <translation>De engine van ‘%1’ toont nog het vorige certificaat (%2). Zet het verlengde op de machine.</translation>
    </message>
    <message>
        <source>%1: %2. It is renewed: put the new one on the machine.</source>
        <extracomment>In a calendar. %1 is &quot;Server&quot;, %2 is whom a certificate is for</extracomment>
        <translation>%1: %2. Het is verlengd: zet het nieuwe op de machine.</translation>
    </message>
    <message>
        <source>Install Docker on &quot;%1&quot; by cloud-init at its first start, to listen on port %2 with TLS only</source>
        <extracomment>A change of a plan. %1 is a machine, %2 a port. cloud-init is a program</extracomment>
        <translation>Docker op ‘%1’ installeren via cloud-init bij de eerste start, zodat de engine alleen met TLS op poort %2 luistert</translation>
    </message>
    <message>
        <source>The authority &quot;%2&quot; that issued the certificate of &quot;%1&quot; has ended. The certificate itself is valid until %3.</source>
        <extracomment>%1 is a host and port, %2 an authority, %3 a time</extracomment>
        <translation>De certificeringsinstantie ‘%2’ die het certificaat van ‘%1’ heeft uitgegeven, is verlopen. Het certificaat zelf is geldig tot %3.</translation>
    </message>
    <message>
        <source>Replace the authority under Certificates, and with it what it has signed.</source>
        <translation>Vervang de certificeringsinstantie onder Certificaten, en daarmee alles wat zij heeft ondertekend.</translation>
    </message>
    <message>
        <source>Collects logs and performance counters in a storage account.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Verzamelt logboeken en prestatiemeteritems in een opslagaccount.</translation>
    </message>
    <message>
        <source>Takes snapshots for Azure Backup, which adds it by itself.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Maakt momentopnamen voor Azure Backup, dat de extensie zelf toevoegt.</translation>
    </message>
    <message>
        <source>Collects security events for Defender for Cloud.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Verzamelt beveiligingsgebeurtenissen voor Defender for Cloud.</translation>
    </message>
    <message>
        <source>Sent logs to Log Analytics. It was retired in 2024: use the Azure Monitor agent instead.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Stuurde logboeken naar Log Analytics. De extensie is in 2024 vervallen: gebruik in plaats daarvan de Azure Monitor-agent.</translation>
    </message>
    <message>
        <source>The distribution&apos;s own archive</source>
        <extracomment>Where packages of Docker come from</extracomment>
        <translation>Het eigen archief van de distributie</translation>
    </message>
    <message>
        <source>Docker&apos;s archive (download.docker.com)</source>
        <extracomment>Where packages of Docker come from. The name of a server stays as it is</extracomment>
        <translation>Het archief van Docker (download.docker.com)</translation>
    </message>
    <message>
        <source>Part of the system</source>
        <extracomment>Where Docker comes from</extracomment>
        <translation>Onderdeel van het systeem</translation>
    </message>
    <message>
        <source>cloud-init needs a DNS label, because the certificates name the machine before it is there. Go back and give it one, or choose the other route.</source>
        <translation>cloud-init heeft een DNS-label nodig, omdat de certificaten de machine noemen voordat die er is. Ga terug en geef er een op, of kies de andere methode.</translation>
    </message>
    <message>
        <source>cloud-init has to be given a key. Do not have the key made on the machine, or choose the other route.</source>
        <translation>cloud-init moet een sleutel krijgen. Laat de sleutel niet op de machine maken of kies de andere methode.</translation>
    </message>
    <message>
        <source>Route: %1</source>
        <extracomment>%1 is a way to install Docker, such as &quot;Custom Script Extension&quot;</extracomment>
        <translation>Methode: %1</translation>
    </message>
    <message>
        <source>The server&apos;s key is made on the machine, and never leaves it</source>
        <translation>De sleutel van de server wordt op de machine gemaakt en verlaat die nooit</translation>
    </message>
    <message>
        <source>The machine&apos;s custom data holds the server&apos;s key, and root on the machine can read it there</source>
        <translation>De aangepaste gegevens van de machine bevatten de sleutel van de server, en root op de machine kan die daar lezen</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>State of a container that could not be started</extracomment>
        <translation>niet gestart</translation>
    </message>
    <message>
        <source>not stopped</source>
        <extracomment>State of a container that could not be stopped</extracomment>
        <translation>niet gestopt</translation>
    </message>
    <message>
        <source>not restarted</source>
        <extracomment>State of a container that could not be restarted</extracomment>
        <translation>niet opnieuw gestart</translation>
    </message>
    <message>
        <source>not paused</source>
        <extracomment>State of a container that could not be paused</extracomment>
        <translation>niet gepauzeerd</translation>
    </message>
    <message>
        <source>not resumed</source>
        <extracomment>State of a container that could not be resumed</extracomment>
        <translation>niet hervat</translation>
    </message>
    <message>
        <source>not killed</source>
        <extracomment>State of a container that could not be sent a signal</extracomment>
        <translation>niet geforceerd gestopt</translation>
    </message>
    <message>
        <source>not renamed</source>
        <extracomment>State of a container that could not be renamed</extracomment>
        <translation>naam niet gewijzigd</translation>
    </message>
    <message>
        <source>not removed</source>
        <extracomment>State of a container that could not be removed</extracomment>
        <translation>niet verwijderd</translation>
    </message>
    <message>
        <source>not changed</source>
        <extracomment>State of a container whose limits could not be changed</extracomment>
        <translation>niet gewijzigd</translation>
    </message>
    <message>
        <source>not recreated</source>
        <extracomment>State of a container that could not be made anew</extracomment>
        <translation>niet opnieuw gemaakt</translation>
    </message>
    <message>
        <source>waiting…</source>
        <extracomment>State of a container to which something is done when others are done</extracomment>
        <translation>wacht…</translation>
    </message>
    <message>
        <source>%1 In the way: %2.</source>
        <extracomment>%1 is a sentence that says what failed, %2 a list of containers or a port of the host</extracomment>
        <translation>%1 In de weg: %2.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>In a table: Azure has not yet said whether a machine can get Docker</extracomment>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>Only the retired Docker extension can set up Docker on this system, and Azure has not said yet whether it is offered in %1.</source>
        <extracomment>%1 is a location, &quot;westeurope&quot;</extracomment>
        <translation>Alleen de ingetrokken Docker-extensie kan Docker op dit systeem inrichten, en Azure heeft nog niet gemeld of deze wordt aangeboden in %1.</translation>
    </message>
    <message>
        <source>%1: it does not take %2.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a version or an image, &quot;7.0&quot;</extracomment>
        <translation>%1: %2 wordt niet ondersteund.</translation>
    </message>
    <message>
        <source>Free security updates of %1 end on %2. Plan for a newer release.</source>
        <extracomment>%1 is a distribution, &quot;Ubuntu 22.04&quot;, %2 a date</extracomment>
        <translation>De gratis beveiligingsupdates van %1 stoppen op %2. Plan een nieuwere versie.</translation>
    </message>
    <message>
        <source>Free security updates of %1 ended on %2, and packages may not be found any more. Better take a newer release.</source>
        <extracomment>%1 is a distribution, &quot;Ubuntu 20.04&quot;, %2 a date</extracomment>
        <translation>De gratis beveiligingsupdates van %1 zijn op %2 gestopt, en pakketten worden mogelijk niet meer gevonden. Neem liever een nieuwere versie.</translation>
    </message>
    <message>
        <source>Type the user with whom ssh signs in.</source>
        <translation>Typ de gebruiker waarmee ssh zich aanmeldt.</translation>
    </message>
    <message>
        <source>The engine listens to anybody</source>
        <translation>De engine luistert naar iedereen</translation>
    </message>
    <message>
        <source>The engine listens to its own clients only</source>
        <translation>De engine luistert alleen naar eigen clients</translation>
    </message>
    <message>
        <source>At these addresses it asks for no client certificate. Whoever reaches one of them has the host.</source>
        <translation>Op deze adressen vraagt de engine niet om een clientcertificaat. Wie een ervan bereikt, heeft de host in handen.</translation>
    </message>
    <message>
        <source>Take them out of hosts in daemon.json, or set tlsverify with certificates. Until then, close the port in the network security group.</source>
        <translation>Haal ze uit hosts in daemon.json of stel tlsverify met certificaten in. Sluit tot die tijd de poort in de netwerkbeveiligingsgroep.</translation>
    </message>
    <message>
        <source>Containers on the default network reach each other</source>
        <translation>Containers in het standaardnetwerk bereiken elkaar</translation>
    </message>
    <message>
        <source>Containers on the default network are kept apart</source>
        <translation>Containers in het standaardnetwerk zijn van elkaar gescheiden</translation>
    </message>
    <message>
        <source>Whoever gets into one of them reaches every port of the others, published or not.</source>
        <translation>Wie in een ervan binnenkomt, bereikt elke poort van de andere, gepubliceerd of niet.</translation>
    </message>
    <message>
        <source>Set icc to false in daemon.json, and give containers that belong together a network of their own.</source>
        <translation>Stel icc in daemon.json in op false en geef containers die bij elkaar horen een eigen netwerk.</translation>
    </message>
    <message>
        <source>The list of your hosts could not be read from &quot;%1&quot;, so it begins anew. The damaged file was kept beside it; its name stands in the details. Nothing has changed on your machines: connect to their engines again, or close Slipway and put a copy of the file in its place.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>De lijst met uw hosts kon niet worden gelezen uit ‘%1’ en begint daarom opnieuw. Het beschadigde bestand is ernaast bewaard; de naam staat bij de details. Er is niets veranderd op uw machines: maak opnieuw verbinding met hun engines, of sluit Slipway en zet een kopie van het bestand op die plaats.</translation>
    </message>
    <message>
        <source>The list of your hosts, &quot;%1&quot;, was written by a newer Slipway. Use that version to see them; this one leaves the file alone.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>De lijst met uw hosts, ‘%1’, is geschreven door een nieuwere Slipway. Gebruik die versie om ze te zien; deze laat het bestand ongemoeid.</translation>
    </message>
    <message>
        <source>System not known yet</source>
        <extracomment>In a table: Azure has not yet said which Linux runs on a machine</extracomment>
        <translation>Systeem nog niet bekend</translation>
    </message>
    <message>
        <source>This machine does not run Linux. Slipway sets up Docker on Linux only; a new machine can have it.</source>
        <translation>Op deze machine wordt geen Linux uitgevoerd. Slipway richt Docker alleen in op Linux; een nieuwe machine kan het krijgen.</translation>
    </message>
    <message>
        <source>Slipway cannot set up Docker on %1. A newer release may be possible, here or on a new machine.</source>
        <extracomment>%1 is a distribution, &quot;SLES 12&quot;</extracomment>
        <translation>Slipway kan Docker niet inrichten op %1. Met een nieuwere versie kan het mogelijk wel, hier of op een nieuwe machine.</translation>
    </message>
    <message>
        <source>Slipway does not know %1, and cannot tell how Docker is put on it. A new machine with one of the usual systems can have Docker.</source>
        <extracomment>%1 is a system that Slipway does not know, &quot;gentoo 2.15&quot;</extracomment>
        <translation>Slipway kent %1 niet en weet niet hoe Docker daarop komt. Een nieuwe machine met een van de gangbare systemen kan Docker krijgen.</translation>
    </message>
    <message>
        <source>Azure does not say yet which Linux this is. The agent on the machine reports it some minutes after the machine has started.</source>
        <translation>Azure zegt nog niet welke Linux dit is. De agent op de machine meldt het enkele minuten nadat de machine is gestart.</translation>
    </message>
    <message>
        <source>Who was signed in could not be read from &quot;%1&quot;. Sign in again; the damaged file is then kept beside the new one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Wie was aangemeld, kon niet worden gelezen uit ‘%1’. Meld u opnieuw aan; het beschadigde bestand wordt dan naast het nieuwe bewaard.</translation>
    </message>
    <message>
        <source>The list of what was asked of Azure could not be read from &quot;%1&quot;, so it begins anew. The damaged file was kept beside it; its name stands in the details. Azure goes on with what it had begun: look at the machines themselves.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>De lijst met wat aan Azure is gevraagd, kon niet worden gelezen uit ‘%1’ en begint daarom opnieuw. Het beschadigde bestand is ernaast bewaard; de naam staat bij de details. Azure gaat door met wat het was begonnen: bekijk de machines zelf.</translation>
    </message>
    <message>
        <source>Can mount on the host</source>
        <translation>Kan op de host mounten</translation>
    </message>
    <message>
        <source>Cannot mount on the host</source>
        <translation>Kan niet op de host mounten</translation>
    </message>
    <message>
        <source>These folders are shared both ways: what the container mounts below them appears on the host, over what was there.</source>
        <translation>Deze mappen worden in beide richtingen gedeeld: wat de container eronder mount, verschijnt op de host, over wat er stond.</translation>
    </message>
    <message>
        <source>Mount them without bind-propagation=shared and rshared, or with rslave where it has to see what the host mounts.</source>
        <translation>Mount ze zonder bind-propagation=shared en rshared, of met rslave als de container moet zien wat de host mount.</translation>
    </message>
    <message>
        <source>Takes privileged ports of the host</source>
        <translation>Gebruikt bevoorrechte poorten van de host</translation>
    </message>
    <message>
        <source>Takes no privileged port of the host</source>
        <translation>Gebruikt geen bevoorrechte poort van de host</translation>
    </message>
    <message>
        <source>Ports below 1024 belong to the services of a system, and others trust what answers there. For 80 and 443 it is usual.</source>
        <translation>Poorten onder 1024 zijn voor de services van een systeem, en anderen vertrouwen wat daar antwoordt. Voor 80 en 443 is dit gebruikelijk.</translation>
    </message>
    <message>
        <source>Publish on a port from 1024 on, such as 8080:80, or put a proxy in front.</source>
        <translation>Publiceer op een poort vanaf 1024, zoals 8080:80, of zet er een proxy voor.</translation>
    </message>
    <message>
        <source>Is on the default network of the engine</source>
        <translation>Zit op het standaardnetwerk van de engine</translation>
    </message>
    <message>
        <source>Is not on the default network of the engine</source>
        <translation>Zit niet op het standaardnetwerk van de engine</translation>
    </message>
    <message>
        <source>Everything that was given no network of its own is there, too, and can reach it.</source>
        <translation>Alles wat geen eigen netwerk heeft gekregen, zit daar ook en kan de container bereiken.</translation>
    </message>
    <message>
        <source>Make a network for what belongs together, and run it with --network.</source>
        <translation>Maak een netwerk voor wat bij elkaar hoort en voer de container uit met --network.</translation>
    </message>
    <message>
        <source>The authorities that you had added for Azure could not be read from &quot;%1&quot;, so none of them is trusted now. The damaged file was kept beside it; its name stands in the details. Add your company&apos;s authority again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>De certificeringsinstanties die u voor Azure had toegevoegd, konden niet worden gelezen uit ‘%1’; geen daarvan wordt nu vertrouwd. Het beschadigde bestand is ernaast bewaard; de naam staat bij de details. Voeg de instantie van uw bedrijf opnieuw toe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be started, so what depends on it was not started either.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>‘%1’ kon niet worden gestart, dus wat ervan afhangt, is ook niet gestart.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has ended with an error, so what waits for it was not started. Look at its log, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>‘%1’ is met een fout beëindigd, dus wat erop wacht, is niet gestart. Bekijk het logboek en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not end within ten minutes, so what waits for it was not started. Look at its log, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>‘%1’ was na tien minuten niet beëindigd, dus wat erop wacht, is niet gestart. Bekijk het logboek en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be restarted, so what depends on it was not restarted either.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>‘%1’ kon niet opnieuw worden gestart, dus wat ervan afhangt, is ook niet opnieuw gestart.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was restarted, and is not as what depends on it needs it, so that was not restarted. Look at its log, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>‘%1’ is opnieuw gestart, maar is niet zoals wat ervan afhangt het nodig heeft; dat is dus niet opnieuw gestart. Bekijk het logboek en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Runs an SSH server</source>
        <translation>Voert een SSH-server uit</translation>
    </message>
    <message>
        <source>Runs no SSH server</source>
        <translation>Voert geen SSH-server uit</translation>
    </message>
    <message>
        <source>Its accounts, keys and updates have to be looked after beside those of the host, and it is another way in.</source>
        <translation>De accounts, sleutels en updates ervan moeten naast die van de host worden bijgehouden, en het is nog een weg naar binnen.</translation>
    </message>
    <message>
        <source>Take it out of the image, and open a terminal in the container instead.</source>
        <translation>Verwijder deze uit de image en open in plaats daarvan een terminal in de container.</translation>
    </message>
    <message>
        <source>The image has no fixed version</source>
        <translation>De image heeft geen vaste versie</translation>
    </message>
    <message>
        <source>The image has a fixed version</source>
        <translation>De image heeft een vaste versie</translation>
    </message>
    <message>
        <source>Where no version is named, or latest, the next pull may bring another program, and nobody can say which one ran.</source>
        <translation>Waar geen versie is genoemd, of latest, kan het volgende ophalen een ander programma brengen, en niemand kan zeggen welk er draaide.</translation>
    </message>
    <message>
        <source>Name a version, such as nginx:1.27, or a digest.</source>
        <translation>Noem een versie, zoals nginx:1.27, of een digest.</translation>
    </message>
    <message>
        <source>Is in a control group of its own</source>
        <translation>Zit in een eigen controlegroep</translation>
    </message>
    <message>
        <source>Is in the engine&apos;s control group</source>
        <translation>Zit in de controlegroep van de engine</translation>
    </message>
    <message>
        <source>Limits for all containers together do not hold for it, and it may share those of something else.</source>
        <translation>Limieten voor alle containers samen gelden er niet voor, en de container deelt misschien die van iets anders.</translation>
    </message>
    <message>
        <source>Run it without --cgroup-parent where nothing needs it.</source>
        <translation>Voer de container zonder --cgroup-parent uit waar niets dat nodig heeft.</translation>
    </message>
    <message>
        <source>Is started again without end</source>
        <translation>Wordt eindeloos opnieuw gestart</translation>
    </message>
    <message>
        <source>Is not started again without end</source>
        <translation>Wordt niet eindeloos opnieuw gestart</translation>
    </message>
    <message>
        <source>One that fails at its start is started again and again: it takes the host&apos;s time, and its error is easily overlooked.</source>
        <translation>Een container die bij de start mislukt, wordt steeds opnieuw gestart: dat kost de host tijd, en de fout wordt licht over het hoofd gezien.</translation>
    </message>
    <message>
        <source>Where that matters more than its return after a restart of the host, use --restart=on-failure:5.</source>
        <translation>Gebruik --restart=on-failure:5 waar dat zwaarder weegt dan de terugkeer na een herstart van de host.</translation>
    </message>
    <message>
        <source>It breaks a rule for certificates, so connections will refuse it. Make a new one.</source>
        <translation>Het voldoet niet aan een regel voor certificaten, dus verbindingen weigeren het. Maak een nieuw certificaat.</translation>
    </message>
</context>
</TS>
