<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>slipway::ui::AccessStep</name>
        <message>
            <source>Finding your address…</source>
            <translation>正在查找本机地址…</translation>
        </message>
        <message>
            <source>Who may reach the engine?</source>
            <translation>允许谁访问引擎？</translation>
        </message>
        <message>
            <source>One rule in the machine's network security group lets these addresses reach the engine's port. All others stay out.</source>
            <translation>虚拟机的网络安全组中将有一条规则，允许这些地址访问引擎的端口。其他地址一律无法访问。</translation>
        </message>
        <message>
            <source>Only this &amp;computer</source>
            <translation>仅此计算机(&amp;C)</translation>
        </message>
        <message>
            <source>These &amp;addresses</source>
            <translation>这些地址(&amp;A)</translation>
        </message>
        <message>
            <source>N&amp;obody yet: I will open it myself</source>
            <translation>暂不开放：稍后自行打开(&amp;O)</translation>
        </message>
        <message>
            <source>Everybod&amp;y: type the machine's name to allow it</source>
            <translation>所有人：需键入虚拟机名称以允许(&amp;Y)</translation>
        </message>
        <message>
            <source>Find My Address</source>
            <translation>查找本机地址</translation>
        </message>
        <message>
            <source>Address of this computer</source>
            <translation>此计算机的地址</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Name of the machine</source>
            <translation>虚拟机名称</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::ActivityPage</name>
        <message numerus="yes">
            <source>%n set-up(s) interrupted</source>
            <extracomment>Under the title: interrupted set-ups</extracomment>
            <translation>
                <numerusform>%Ln 次部署已中断</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set-up(s) since Slipway was started</source>
            <extracomment>Under the title</extracomment>
            <translation>
                <numerusform>Slipway 启动以来已进行 %Ln 次部署</numerusform>
            </translation>
        </message>
        <message>
            <source>What Slipway does on your machines, step by step.</source>
            <translation>Slipway 在虚拟机上执行的每一步操作。</translation>
        </message>
        <message>
            <source>The record of this set-up cannot be read, so it can neither go on nor be undone.</source>
            <translation>无法读取此次部署的记录，因此既不能继续，也不能撤消。</translation>
        </message>
        <message>
            <source>Activity</source>
            <extracomment>Title of a page: what Slipway does and did</extracomment>
            <translation>活动</translation>
        </message>
        <message>
            <source>Nothing has been done yet. When you set up Docker on a machine, every step of it stands here.</source>
            <translation>尚未执行任何操作。在虚拟机上部署 Docker 时，每一步都会显示在此处。</translation>
        </message>
        <message>
            <source>Open Machines</source>
            <extracomment>Button: opens the page Machines</extracomment>
            <translation>打开“虚拟机”</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::AttentionList</name>
        <message numerus="yes">
            <source>and %n more</source>
            <extracomment>%n more things need attention and are not listed</extracomment>
            <translation>
                <numerusform>还有 %Ln 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>Button: takes back what an interrupted set-up has done</extracomment>
            <translation>撤消</translation>
        </message>
        <message>
            <source>Continue</source>
            <extracomment>Button: goes on with an interrupted set-up</extracomment>
            <translation>继续</translation>
        </message>
        <message>
            <source>Try Now</source>
            <extracomment>Button: tries to connect at once instead of waiting</extracomment>
            <translation>立即重试</translation>
        </message>
        <message>
            <source>Show</source>
            <extracomment>Button: opens the page Certificates</extracomment>
            <translation>查看</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::Banner</name>
        <message>
            <source>Details</source>
            <extracomment>Button of an error: shows the technical lines</extracomment>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button: closes a message</extracomment>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::CertificateDetail</name>
        <message>
            <source>Certificate Details</source>
            <extracomment>Accessible name of the pane that shows one certificate</extracomment>
            <translation>证书详细信息</translation>
        </message>
        <message>
            <source>Kind</source>
            <extracomment>Kind of certificate</extracomment>
            <translation>类型</translation>
        </message>
        <message>
            <source>Subject</source>
            <extracomment>Whom a certificate is for</extracomment>
            <translation>使用者</translation>
        </message>
        <message>
            <source>Signed By</source>
            <translation>颁发者</translation>
        </message>
        <message>
            <source>Names</source>
            <extracomment>DNS names and addresses in a certificate</extracomment>
            <translation>名称</translation>
        </message>
        <message>
            <source>From</source>
            <extracomment>From when a certificate is valid</extracomment>
            <translation>有效期开始时间</translation>
        </message>
        <message>
            <source>To</source>
            <extracomment>Until when a certificate is valid</extracomment>
            <translation>有效期结束时间</translation>
        </message>
        <message>
            <source>Key</source>
            <extracomment>Kind of cryptographic key</extracomment>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Serial</source>
            <extracomment>Serial number of a certificate</extracomment>
            <translation>序列号</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Creating, importing, exporting and renewing by hand come in a later version. Today the set-up of Docker on a machine makes what it needs.</source>
            <translation>手动创建、导入、导出和续订证书的功能将在以后的版本中提供。目前，在虚拟机上部署 Docker 时会自动创建所需的证书。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1 is a date and time, %2 is "in 12 days"</extracomment>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::CertificateModel</name>
        <message>
            <source>State</source>
            <extracomment>Column of the table of certificates</extracomment>
            <translation>状态</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>Column of the table of certificates</extracomment>
            <translation>名称</translation>
        </message>
        <message>
            <source>Kind</source>
            <extracomment>Column of the table of certificates: authority, server or identity</extracomment>
            <translation>类型</translation>
        </message>
        <message>
            <source>Signed By</source>
            <extracomment>Column of the table of certificates: the authority that signed it</extracomment>
            <translation>颁发者</translation>
        </message>
        <message>
            <source>Ends</source>
            <extracomment>Column of the table of certificates: when it is no longer valid</extracomment>
            <translation>过期时间</translation>
        </message>
        <message>
            <source>Not valid yet</source>
            <extracomment>State of a certificate</extracomment>
            <translation>尚未生效</translation>
        </message>
        <message>
            <source>Valid</source>
            <extracomment>State of a certificate</extracomment>
            <translation>有效</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <extracomment>State of a certificate</extracomment>
            <translation>即将过期</translation>
        </message>
        <message>
            <source>Ended</source>
            <extracomment>State of a certificate</extracomment>
            <translation>已过期</translation>
        </message>
        <message>
            <source>Authority</source>
            <extracomment>Kind of certificate: one that signs others</extracomment>
            <translation>颁发机构</translation>
        </message>
        <message>
            <source>Server</source>
            <extracomment>Kind of certificate: of a Docker engine</extracomment>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Identity</source>
            <extracomment>Kind of certificate: with it Slipway or a person proves who they are</extracomment>
            <translation>身份</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::CertificatesPage</name>
        <message>
            <source>There are no certificates yet. Setting up Docker on a machine makes an authority, a certificate for the machine and an identity for this computer.</source>
            <translation>还没有证书。在虚拟机上部署 Docker 时，将创建一个证书颁发机构、一个虚拟机证书和一个此计算机的身份。</translation>
        </message>
        <message>
            <source>Open Machines</source>
            <extracomment>Button: opens the page Machines</extracomment>
            <translation>打开“虚拟机”</translation>
        </message>
        <message>
            <source>No certificate matches the filter.</source>
            <translation>没有符合筛选条件的证书。</translation>
        </message>
        <message>
            <source>Clear Filter</source>
            <extracomment>Button: empties the filter field</extracomment>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>Who may talk to your engines, and how your engines prove who they are.</source>
            <translation>决定谁可以与引擎通信，以及引擎如何证明自己的身份。</translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s), all valid</source>
            <translation>
                <numerusform>%Ln 个证书，全部有效</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s), %L1 ended or ending soon</source>
            <extracomment>%1 is how many of them need attention</extracomment>
            <translation>
                <numerusform>%Ln 个证书，其中 %L1 个已过期或即将过期</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificates</source>
            <extracomment>Title of a page</extracomment>
            <translation>证书</translation>
        </message>
        <message>
            <source>Filter Certificates</source>
            <extracomment>Accessible name of a filter field</extracomment>
            <translation>筛选证书</translation>
        </message>
        <message>
            <source>Filter: name, kind:server, authority:slipway  (/)</source>
            <translation>筛选：名称、kind:server、authority:slipway  (/)</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::CertificatesStep</name>
        <message>
            <source>%1 authority</source>
            <extracomment>Name of a new certificate authority; %1 is the name of a machine</extracomment>
            <translation>%1 CA</translation>
        </message>
        <message>
            <source>Which certificates protect the engine?</source>
            <translation>使用哪些证书保护引擎？</translation>
        </message>
        <message>
            <source>The engine will answer only to identities that this authority has signed. Whoever holds such an identity is root on the machine, so one authority for each machine or team is best.</source>
            <translation>引擎只响应由此颁发机构签名的身份。持有此类身份即拥有该虚拟机的 root 权限，因此最好为每台虚拟机或每个团队单独设立颁发机构。</translation>
        </message>
        <message>
            <source>Make a &amp;new authority</source>
            <translation>新建颁发机构(&amp;N)</translation>
        </message>
        <message>
            <source>Use an &amp;existing authority</source>
            <translation>使用现有颁发机构(&amp;E)</translation>
        </message>
        <message>
            <source>Existing authority</source>
            <translation>现有颁发机构</translation>
        </message>
        <message>
            <source>Na&amp;me:</source>
            <translation>名称(&amp;M)：</translation>
        </message>
        <message>
            <source>&amp;Identity:</source>
            <translation>身份(&amp;I)：</translation>
        </message>
        <message>
            <source>The name on the certificate that this computer shows to the engine.</source>
            <translation>此计算机向引擎出示的证书上的名称。</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::CommandPalette</name>
        <message>
            <source>Command Palette</source>
            <extracomment>Title of the window in which commands are found by typing</extracomment>
            <translation>命令面板</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>要执行什么操作？</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::Confirm</name>
        <message>
            <source>Cancel</source>
            <extracomment>Button: do nothing</extracomment>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::ConnectDialog</name>
        <message>
            <source>Connect to a Host</source>
            <extracomment>Title of a window</extracomment>
            <translation>连接到主机</translation>
        </message>
        <message>
            <source>A host is a computer with a Docker Engine that this computer can reach. It is added when its engine has answered.</source>
            <translation>主机是运行 Docker 引擎且此计算机可以访问的计算机。引擎响应后，主机才会添加到列表。</translation>
        </message>
        <message>
            <source>Name:</source>
            <extracomment>Field: what a host is called in Slipway</extracomment>
            <translation>名称：</translation>
        </message>
        <message>
            <source>Endpoint:</source>
            <extracomment>Field: where a Docker Engine listens</extracomment>
            <translation>终结点：</translation>
        </message>
        <message>
            <source>tcp://address:2376 with TLS, ssh://user@address, or unix:///var/run/docker.sock. TCP without TLS is refused: whoever reaches such an engine owns the machine.</source>
            <translation>使用 TLS 的 tcp://address:2376、ssh://user@address 或 unix:///var/run/docker.sock。不使用 TLS 的 TCP 会被拒绝：能访问这种引擎的人就能完全控制其所在的计算机。</translation>
        </message>
        <message>
            <source>Certificate Folder:</source>
            <extracomment>Field: folder with ca.pem, cert.pem and key.pem</extracomment>
            <translation>证书文件夹：</translation>
        </message>
        <message>
            <source>The folder with ca.pem, cert.pem and key.pem. They are copied; the folder is not changed.</source>
            <translation>包含 ca.pem、cert.pem 和 key.pem 的文件夹。仅复制这些文件，不会更改文件夹。</translation>
        </message>
        <message>
            <source>Browse…</source>
            <extracomment>Button: chooses a folder</extracomment>
            <translation>浏览…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Connect</source>
            <extracomment>Button: tries to reach the host, then adds it</extracomment>
            <translation>连接</translation>
        </message>
        <message>
            <source>Certificate Folder</source>
            <translation>证书文件夹</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::ContainerDetail</name>
        <message>
            <source>Container Details</source>
            <extracomment>Accessible name of the pane that shows one container</extracomment>
            <translation>容器详细信息</translation>
        </message>
        <message>
            <source>ID</source>
            <extracomment>Identifier of a container</extracomment>
            <translation>ID</translation>
        </message>
        <message>
            <source>Image</source>
            <extracomment>Docker image of a container</extracomment>
            <translation>镜像</translation>
        </message>
        <message>
            <source>Command</source>
            <extracomment>What a container runs</extracomment>
            <translation>命令</translation>
        </message>
        <message>
            <source>Created</source>
            <extracomment>When a container was made</extracomment>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Ports</source>
            <extracomment>Network ports of a container</extracomment>
            <translation>端口</translation>
        </message>
        <message>
            <source>Project</source>
            <extracomment>Docker Compose project of a container</extracomment>
            <translation>项目</translation>
        </message>
        <message>
            <source>Host</source>
            <extracomment>Machine whose engine runs a container</extracomment>
            <translation>主机</translation>
        </message>
        <message>
            <source>Labels</source>
            <extracomment>Docker labels of a container</extracomment>
            <translation>标签</translation>
        </message>
        <message>
            <source>Logs, terminal and statistics are not part of this version yet.</source>
            <translation>此版本尚不提供日志、终端和统计信息。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1 is a date and time, %2 is "3 days ago"</extracomment>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::ContainerModel</name>
        <message>
            <source>State</source>
            <extracomment>Column of the table of containers</extracomment>
            <translation>状态</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>Column of the table of containers</extracomment>
            <translation>名称</translation>
        </message>
        <message>
            <source>Image</source>
            <extracomment>Column of the table of containers: the Docker image, not a picture</extracomment>
            <translation>镜像</translation>
        </message>
        <message>
            <source>Status</source>
            <extracomment>Column of the table of containers: "Up for 3 hours"</extracomment>
            <translation>运行情况</translation>
        </message>
        <message>
            <source>Ports</source>
            <extracomment>Column of the table of containers: network ports</extracomment>
            <translation>端口</translation>
        </message>
        <message>
            <source>Project</source>
            <extracomment>Column of the table of containers: the Docker Compose project that a container belongs to</extracomment>
            <translation>项目</translation>
        </message>
        <message>
            <source>Created</source>
            <extracomment>Column of the table of containers: when a container was made</extracomment>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Host</source>
            <extracomment>Column of the table of containers: the machine whose engine runs them</extracomment>
            <translation>主机</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::ContainersPage</name>
        <message>
            <source>%1 on %2</source>
            <extracomment>One of several containers: %1 is its name, %2 the host it is on</extracomment>
            <translation>%2 上的 %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <extracomment>Last line of a list: %n more containers are not named</extracomment>
            <translation>
                <numerusform>还有 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n Container(s)</source>
            <extracomment>Title of a question</extracomment>
            <translation>
                <numerusform>删除 %Ln 个容器</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove the container "%1" from the host "%2"? What it wrote outside of volumes is lost.</source>
            <extracomment>%1 is a container, %2 the host it is on</extracomment>
            <translation>要从主机“%2”中删除容器“%1”吗？容器写入卷以外的数据将丢失。</translation>
        </message>
        <message numerus="yes">
            <source>Remove these %n container(s)? What they wrote outside of volumes is lost.</source>
            <translation>
                <numerusform>要删除这 %Ln 个容器吗？容器写入卷以外的数据将丢失。</numerusform>
            </translation>
        </message>
        <message>
            <source>A container that runs is stopped first.</source>
            <translation>正在运行的容器会先停止。</translation>
        </message>
        <message numerus="yes">
            <source>Stop %n Container(s)</source>
            <extracomment>Title of a question</extracomment>
            <translation>
                <numerusform>停止 %Ln 个容器</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop the container "%1" on the host "%2"? You can start it again.</source>
            <extracomment>%1 is a container, %2 the host it is on</extracomment>
            <translation>要停止主机“%2”上的容器“%1”吗？之后可以重新启动。</translation>
        </message>
        <message numerus="yes">
            <source>Stop these %n container(s)? You can start them again.</source>
            <translation>
                <numerusform>要停止这 %Ln 个容器吗？之后可以重新启动。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restart %n Container(s)</source>
            <extracomment>Title of a question</extracomment>
            <translation>
                <numerusform>重启 %Ln 个容器</numerusform>
            </translation>
        </message>
        <message>
            <source>Restart the container "%1" on the host "%2"? It stops for a moment.</source>
            <extracomment>%1 is a container, %2 the host it is on</extracomment>
            <translation>要重启主机“%2”上的容器“%1”吗？容器会短暂停止。</translation>
        </message>
        <message numerus="yes">
            <source>Restart these %n container(s)? They stop for a moment.</source>
            <translation>
                <numerusform>要重启这 %Ln 个容器吗？容器会短暂停止。</numerusform>
            </translation>
        </message>
        <message>
            <source>Start</source>
            <extracomment>Button: starts containers</extracomment>
            <translation>启动</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>Button: stops containers</extracomment>
            <translation>停止</translation>
        </message>
        <message>
            <source>Restart</source>
            <extracomment>Button: stops containers and starts them again</extracomment>
            <translation>重启</translation>
        </message>
        <message>
            <source>Remove</source>
            <extracomment>Button: removes containers</extracomment>
            <translation>删除</translation>
        </message>
        <message>
            <source>What runs on your hosts, live.</source>
            <translation>实时显示主机上运行的容器。</translation>
        </message>
        <message numerus="yes">
            <source>%n container(s)</source>
            <translation>
                <numerusform>%Ln 个容器</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <extracomment>How many containers run; follows "12 containers"</extracomment>
            <translation>
                <numerusform>%Ln 个正在运行</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is known yet about what runs here.</source>
            <translation>尚不了解此处运行的容器。</translation>
        </message>
        <message>
            <source>%1, %2 · %L3 match the filter · updated %4</source>
            <extracomment>Under the title. %1 is "12 containers", %2 is "5 running", %3 is a number, %4 is "12 s ago"</extracomment>
            <translation>%1，%2 · %L3 个符合筛选条件 · %4更新</translation>
        </message>
        <message>
            <source>%1, %2 · updated %3</source>
            <extracomment>Under the title. %1 is "12 containers", %2 is "5 running", %3 is "12 s ago"</extracomment>
            <translation>%1，%2 · %3更新</translation>
        </message>
        <message>
            <source>There is no host yet. Set up Docker on one of your machines, or connect to a host that has it.</source>
            <translation>还没有主机。请在一台虚拟机上部署 Docker，或连接到已有 Docker 的主机。</translation>
        </message>
        <message>
            <source>Open Machines</source>
            <extracomment>Button: opens the page Machines</extracomment>
            <translation>打开“虚拟机”</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>正在连接…</translation>
        </message>
        <message>
            <source>What runs here is not known, because there is no connection.</source>
            <translation>没有连接，因此无法得知此处运行的容器。</translation>
        </message>
        <message>
            <source>Try Now</source>
            <extracomment>Button: tries to connect at once instead of waiting</extracomment>
            <translation>立即重试</translation>
        </message>
        <message>
            <source>There are no containers here yet. As soon as one is made, it appears by itself.</source>
            <translation>此处还没有容器。创建容器后会自动显示。</translation>
        </message>
        <message>
            <source>No container matches the filter.</source>
            <translation>没有符合筛选条件的容器。</translation>
        </message>
        <message>
            <source>Clear Filter</source>
            <extracomment>Button: empties the filter field</extracomment>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>No connection to "%1", Slipway tries again by itself. %2</source>
            <extracomment>%1 is a host, %2 the reason as one or two sentences</extracomment>
            <translation>未连接到“%1”，Slipway 会自动重试。%2</translation>
        </message>
        <message numerus="yes">
            <source>No connection to %n host(s), Slipway tries again by itself: %1</source>
            <extracomment>%1 is a list of hosts</extracomment>
            <translation>
                <numerusform>未连接到 %Ln 台主机，Slipway 会自动重试：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget Host</source>
            <extracomment>Title of a question</extracomment>
            <translation>移除主机</translation>
        </message>
        <message>
            <source>Take "%1" out of the list of hosts? Nothing changes on the machine: Docker and its containers stay.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>要将“%1”从主机列表中移除吗？计算机上不会发生任何更改：Docker 及其容器将保留。</translation>
        </message>
        <message>
            <source>Forget</source>
            <extracomment>Button: takes a host out of the list</extracomment>
            <translation>移除</translation>
        </message>
        <message>
            <source>Containers</source>
            <extracomment>Title of a page</extracomment>
            <translation>容器</translation>
        </message>
        <message>
            <source>Connect to a Host…</source>
            <extracomment>Button: adds a host by hand</extracomment>
            <translation>连接到主机…</translation>
        </message>
        <message>
            <source>Filter Containers</source>
            <extracomment>Accessible name of a filter field</extracomment>
            <translation>筛选容器</translation>
        </message>
        <message>
            <source>Filter: name, state:running, image:nginx, host:web-01, project:blog  (/)</source>
            <translation>筛选：名称、state:running、image:nginx、host:web-01、project:blog  (/)</translation>
        </message>
        <message>
            <source>Hosts</source>
            <extracomment>Accessible name of the list of hosts</extracomment>
            <translation>主机</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::DetailsBox</name>
        <message>
            <source>Details</source>
            <extracomment>Accessible name of a box with technical lines about an error</extracomment>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Copy</source>
            <extracomment>Button: copies the technical lines to the clipboard</extracomment>
            <translation>复制</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::DockerStep</name>
        <message>
            <source>How should Docker be installed?</source>
            <translation>如何安装 Docker？</translation>
        </message>
        <message>
            <source>The machine installs Docker from its distribution's own signed packages, and keeps an engine that is already there.</source>
            <translation>虚拟机将使用其发行版自带的已签名软件包安装 Docker；如果已有引擎，则予以保留。</translation>
        </message>
        <message>
            <source>&amp;Route:</source>
            <translation>安装方式(&amp;R)：</translation>
        </message>
        <message>
            <source>&amp;Port:</source>
            <translation>端口(&amp;P)：</translation>
        </message>
        <message>
            <source>The Azure agent on the machine runs one script, once.</source>
            <translation>虚拟机上的 Azure 代理会运行一个脚本，且仅运行一次。</translation>
        </message>
        <message>
            <source>Docker's usual port with TLS is 2376.</source>
            <translation>Docker 使用 TLS 时的常用端口为 2376。</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::HomePage</name>
        <message>
            <source>The record of this set-up cannot be read, so it can neither go on nor be undone.</source>
            <translation>无法读取此次部署的记录，因此既不能继续，也不能撤消。</translation>
        </message>
        <message>
            <source>Open Machines</source>
            <extracomment>Button: opens the page Machines</extracomment>
            <translation>打开“虚拟机”</translation>
        </message>
        <message>
            <source>Your Azure Machines</source>
            <translation>Azure 虚拟机</translation>
        </message>
        <message>
            <source>See every Linux machine of your subscriptions, and put Docker on the ones you choose.</source>
            <translation>查看订阅中的所有 Linux 虚拟机，并在所选的虚拟机上部署 Docker。</translation>
        </message>
        <message>
            <source>Sign In to Azure</source>
            <extracomment>Button: opens the window for signing in to Azure</extracomment>
            <translation>登录 Azure</translation>
        </message>
        <message>
            <source>The Sandbox</source>
            <translation>沙盒</translation>
        </message>
        <message>
            <source>Practise on an Azure and a Docker Engine inside this program. No account, no cost, nothing real.</source>
            <translation>使用本程序内置的 Azure 和 Docker 引擎进行练习。无需帐户，不产生费用，一切均为模拟。</translation>
        </message>
        <message>
            <source>Try the Sandbox</source>
            <extracomment>Button: opens the embedded sandbox</extracomment>
            <translation>试用沙盒</translation>
        </message>
        <message>
            <source>A Host You Already Have</source>
            <translation>现有主机</translation>
        </message>
        <message>
            <source>Watch the containers of a Docker Engine over TLS, SSH or a local socket.</source>
            <translation>通过 TLS、SSH 或本地套接字查看 Docker 引擎的容器。</translation>
        </message>
        <message>
            <source>Connect to a Host</source>
            <extracomment>Button: opens the window for adding a host by hand</extracomment>
            <translation>连接到主机</translation>
        </message>
        <message>
            <source>Signed in as %1 · %2</source>
            <extracomment>Under the title. %1 is an account, %2 is a cloud: "Azure" or "Sandbox"</extracomment>
            <translation>已登录为 %1 · %2</translation>
        </message>
        <message>
            <source>Docker on your Azure Linux machines, by pointing and clicking.</source>
            <translation>点击鼠标，即可在 Azure Linux 虚拟机上使用 Docker。</translation>
        </message>
        <message>
            <source>Home</source>
            <extracomment>Title of a page: where the program begins</extracomment>
            <translation>主页</translation>
        </message>
        <message>
            <source>Needs Attention</source>
            <extracomment>Title above the list of what needs somebody's attention</extracomment>
            <translation>需要注意</translation>
        </message>
        <message>
            <source>Hosts</source>
            <extracomment>Title above the hosts</extracomment>
            <translation>主机</translation>
        </message>
        <message>
            <source>The set-up of Docker on "%1" was interrupted</source>
            <extracomment>%1 is a machine</extracomment>
            <translation>“%1”上的 Docker 部署已中断</translation>
        </message>
        <message>
            <source>%L1 of %L2 steps done, started %3</source>
            <extracomment>%1 and %2 are numbers, %3 is "3 h ago"</extracomment>
            <translation>已完成 %L1/%L2 步，%3开始</translation>
        </message>
        <message>
            <source>No connection to "%1"</source>
            <extracomment>%1 is a host</extracomment>
            <translation>未连接到“%1”</translation>
        </message>
        <message>
            <source>The certificate of "%1" has ended</source>
            <extracomment>%1 is the name of a certificate</extracomment>
            <translation>证书“%1”已过期</translation>
        </message>
        <message>
            <source>The certificate of "%1" ends %2</source>
            <extracomment>%1 is the name of a certificate, %2 is "in 12 days"</extracomment>
            <translation>证书“%1”将在 %2过期</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::HostList</name>
        <message>
            <source>Forget Host…</source>
            <extracomment>Menu: takes a host out of Slipway's list; nothing changes on the machine</extracomment>
            <translation>移除主机…</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::HostModel</name>
        <message>
            <source>All Hosts</source>
            <extracomment>First line of the list of hosts: the containers of all of them</extracomment>
            <translation>所有主机</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>主机</translation>
        </message>
        <message>
            <source>Containers</source>
            <translation>容器</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::HostStrip</name>
        <message>
            <source>%L1 of %L2 running</source>
            <extracomment>How many of a host's containers run: 3 of 5</extracomment>
            <translation>%L1/%L2 个正在运行</translation>
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
            <translation>容器是一种独立运行的程序：它拥有自己的文件、网络和资源限制，但与计算机上的其他程序共享 Linux 内核。</translation>
        </message>
        <message>
            <source>The Words</source>
            <translation>术语</translation>
        </message>
        <message>
            <source>An image is the set of files that a container starts from. It never changes; a new version is a new image.</source>
            <translation>镜像是容器启动时所用的一组文件。镜像从不改变；新版本就是新的镜像。</translation>
        </message>
        <message>
            <source>A container is one run of an image. What it writes is lost when it is removed.</source>
            <translation>容器是镜像的一次运行。删除容器后，它写入的数据会丢失。</translation>
        </message>
        <message>
            <source>A volume keeps data that has to outlive a container: a database belongs in one.</source>
            <translation>卷用于保存需要比容器存在更久的数据，例如数据库。</translation>
        </message>
        <message>
            <source>The engine is the service that does the work. Slipway asks it, as the docker command does.</source>
            <translation>引擎是实际执行工作的服务。Slipway 与 docker 命令一样，向引擎发出请求。</translation>
        </message>
        <message>
            <source>A Compose project is a group of containers that were described together in one file.</source>
            <translation>Compose 项目是在同一个文件中一起描述的一组容器。</translation>
        </message>
        <message>
            <source>What the States Mean</source>
            <translation>状态的含义</translation>
        </message>
        <message>
            <source>A container that has exited with 0 did its work. Another number is an error: 137 means that it was killed, often for using more memory than it was allowed.</source>
            <translation>退出代码为 0 的容器已完成工作。其他代码表示出错：137 表示容器被强制停止，通常是因为使用的内存超出了限制。</translation>
        </message>
        <message>
            <source>Slipway changes nothing before you have seen every change, and it can take each one back.</source>
            <translation>在展示所有更改之前，Slipway 不会更改任何内容，并且每项更改都可以撤消。</translation>
        </message>
        <message>
            <source>The Five Steps</source>
            <translation>五个步骤</translation>
        </message>
        <message>
            <source>Certificates: an authority of your own, a certificate for the machine, an identity for this computer. They are made here, and the key of the authority never leaves this computer.</source>
            <translation>证书：一个自有的颁发机构、一个虚拟机证书和一个此计算机的身份。它们都在本机创建，颁发机构的密钥绝不会离开此计算机。</translation>
        </message>
        <message>
            <source>Network rule: the port of the engine is opened in the network security group, for the addresses you name and for nobody else.</source>
            <translation>网络规则：在网络安全组中打开引擎的端口，仅对指定的地址开放。</translation>
        </message>
        <message>
            <source>Installation: Azure runs a script on the machine, which installs Docker from the packages of its distribution. Nothing listens before the certificates are there.</source>
            <translation>安装：Azure 在虚拟机上运行脚本，从其发行版的软件包安装 Docker。证书就绪之前，不会侦听任何端口。</translation>
        </message>
        <message>
            <source>Check: Slipway connects by itself. Only an answer over mutual TLS counts as success, not what Azure reports.</source>
            <translation>检查：Slipway 自行建立连接。只有通过 TLS 相互身份验证得到响应才算成功，而不以 Azure 的报告为准。</translation>
        </message>
        <message>
            <source>Host: the machine appears on the page Containers.</source>
            <translation>主机：虚拟机显示在“容器”页面上。</translation>
        </message>
        <message>
            <source>When Something Goes Wrong</source>
            <translation>出错时</translation>
        </message>
        <message>
            <source>Every step is written down before the next one begins. After a failure, or when this computer was switched off, Home offers to continue or to undo.</source>
            <translation>每一步开始之前都会先写入记录。如果部署失败，或此计算机中途关机，“主页”会提供继续或撤消的选项。</translation>
        </message>
        <message>
            <source>Whoever can talk to a Docker Engine can become root on its machine: a container may be given any file and any device. Treat access to the engine like the password of root.</source>
            <translation>能与 Docker 引擎通信的人，就能取得其所在计算机的 root 权限：容器可以获得任何文件和任何设备。应像对待 root 密码一样对待引擎的访问权限。</translation>
        </message>
        <message>
            <source>What Follows from That</source>
            <translation>由此得出的原则</translation>
        </message>
        <message>
            <source>Never let an engine listen on TCP without TLS, not even for a minute. Such ports are found within hours.</source>
            <translation>绝不要让引擎在没有 TLS 的情况下侦听 TCP，哪怕一分钟也不行。这样的端口几小时内就会被发现。</translation>
        </message>
        <message>
            <source>Mutual TLS means that both sides show a certificate. The engine then refuses everybody whom your authority has not signed.</source>
            <translation>TLS 相互身份验证 (mTLS) 是指双方都出示证书。引擎会拒绝所有未经颁发机构签名的连接方。</translation>
        </message>
        <message>
            <source>Open the port for your own address only. A certificate is the lock, the network rule is the fence.</source>
            <translation>仅对自己的地址打开端口。证书是锁，网络规则是围栏。</translation>
        </message>
        <message>
            <source>Membership of the group docker on a machine is the same as root there.</source>
            <translation>在计算机上，加入 docker 组就等于拥有 root 权限。</translation>
        </message>
        <message>
            <source>Do not hand the engine's socket to a container unless you would hand it the machine.</source>
            <translation>不要将引擎的套接字交给容器，除非愿意把整台计算机交给它。</translation>
        </message>
        <message>
            <source>Give each person and each program an identity of its own, so that one can be replaced without the others.</source>
            <translation>为每个人和每个程序分配各自的身份，这样就可以单独更换其中一个，而不影响其他身份。</translation>
        </message>
        <message>
            <source>Look at the ends of your certificates now and then. Home tells you 30 days before.</source>
            <translation>不时检查证书的过期时间。“主页”会提前 30 天提醒。</translation>
        </message>
        <message>
            <source>Azure's virtual machines and Docker's containers both divide a computer, at different heights.</source>
            <translation>Azure 虚拟机和 Docker 容器都是对计算机进行划分，只是所处的层次不同。</translation>
        </message>
        <message>
            <source>Virtual Machines</source>
            <translation>虚拟机</translation>
        </message>
        <message>
            <source>A hypervisor gives each machine its own kernel on hardware that is divided by the processor itself. The border is strong. A machine takes a minute to start and memory for a whole system.</source>
            <translation>虚拟机监控程序为每台虚拟机提供独立的内核，硬件由处理器本身进行划分，因此边界十分牢固。虚拟机启动需要一分钟左右，并占用整个系统所需的内存。</translation>
        </message>
        <message>
            <source>Containers</source>
            <translation>容器</translation>
        </message>
        <message>
            <source>Containers share one kernel, which keeps them apart with namespaces and limits. They start in less than a second and cost little more than the program itself. A flaw in the kernel is a flaw in the border.</source>
            <translation>容器共享一个内核，由内核通过命名空间和限制将它们隔离。容器不到一秒即可启动，开销几乎不超过程序本身。内核中的缺陷就是边界上的缺陷。</translation>
        </message>
        <message>
            <source>Both Together</source>
            <translation>两者结合</translation>
        </message>
        <message>
            <source>Put what must not trust each other on different machines, and what belongs together into containers on one. That is what Slipway is made for.</source>
            <translation>将不应相互信任的内容放在不同的虚拟机上，将相关的内容放入同一台虚拟机的容器中。Slipway 正是为此而设计。</translation>
        </message>
        <message>
            <source>Docker and Containers</source>
            <translation>Docker 与容器</translation>
        </message>
        <message>
            <source>How the Set-Up Works</source>
            <translation>部署的工作原理</translation>
        </message>
        <message>
            <source>Safe Practice</source>
            <translation>安全做法</translation>
        </message>
        <message>
            <source>Machines and Containers Compared</source>
            <translation>虚拟机与容器的比较</translation>
        </message>
        <message>
            <source>Learn</source>
            <extracomment>Title of a page with explanations</extracomment>
            <translation>学习</translation>
        </message>
        <message>
            <source>Four short texts about what Slipway does, and why.</source>
            <translation>四篇短文，介绍 Slipway 做什么以及为什么这样做。</translation>
        </message>
        <message>
            <source>Texts</source>
            <extracomment>Accessible name of the list of texts</extracomment>
            <translation>文章</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::MachineDetail</name>
        <message>
            <source>Machine Details</source>
            <translation>虚拟机详细信息</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概述</translation>
        </message>
        <message>
            <source>Networking</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Extensions</source>
            <translation>扩展</translation>
        </message>
        <message>
            <source>Size:</source>
            <translation>大小：</translation>
        </message>
        <message>
            <source>Location:</source>
            <translation>位置：</translation>
        </message>
        <message>
            <source>Resource group:</source>
            <translation>资源组：</translation>
        </message>
        <message>
            <source>Subscription:</source>
            <translation>订阅：</translation>
        </message>
        <message>
            <source>Image:</source>
            <translation>映像：</translation>
        </message>
        <message>
            <source>Agent:</source>
            <translation>代理：</translation>
        </message>
        <message>
            <source>Public address:</source>
            <translation>公共地址：</translation>
        </message>
        <message>
            <source>Private address:</source>
            <translation>专用地址：</translation>
        </message>
        <message>
            <source>DNS name:</source>
            <translation>DNS 名称：</translation>
        </message>
        <message>
            <source>Can get Docker by: %1</source>
            <extracomment>%1 is a list of routes, e.g. "Custom Script extension"</extracomment>
            <translation>Docker 安装方式：%1</translation>
        </message>
        <message>
            <source>Open Containers</source>
            <translation>打开“容器”</translation>
        </message>
        <message>
            <source>Start Machine</source>
            <translation>启动虚拟机</translation>
        </message>
        <message>
            <source>Add Docker…</source>
            <translation>添加 Docker…</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::MachineModel</name>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>OS</source>
            <translation>操作系统</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Resource Group</source>
            <translation>资源组</translation>
        </message>
        <message>
            <source>Subscription</source>
            <translation>订阅</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::MachineStep</name>
        <message>
            <source>Add Docker to %1</source>
            <extracomment>%1 is the name of a machine</extracomment>
            <translation>将 Docker 添加到 %1</translation>
        </message>
        <message>
            <source>Nothing is changed until you have seen the plan and agreed to it.</source>
            <translation>在查看并同意计划之前，不会更改任何内容。</translation>
        </message>
        <message>
            <source>Operating system:</source>
            <translation>操作系统：</translation>
        </message>
        <message>
            <source>Address:</source>
            <translation>地址：</translation>
        </message>
        <message>
            <source>Resource group:</source>
            <translation>资源组：</translation>
        </message>
        <message>
            <source>Agent:</source>
            <translation>代理：</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::MachinesPage</name>
        <message>
            <source>Machines</source>
            <translation>虚拟机</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>刷新</translation>
        </message>
        <message>
            <source>Add Docker</source>
            <translation>添加 Docker</translation>
        </message>
        <message>
            <source>Try Again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Filter Machines</source>
            <translation>筛选虚拟机</translation>
        </message>
        <message>
            <source>Filter: name, address, os:ubuntu, state:running</source>
            <translation>筛选：名称、地址、os:ubuntu、state:running</translation>
        </message>
        <message>
            <source>Sign in to see your machines, or practise in the sandbox.</source>
            <translation>登录以查看虚拟机，或在沙盒中练习。</translation>
        </message>
        <message>
            <source>There are no machines in the subscriptions of this account.</source>
            <translation>此帐户的订阅中没有虚拟机。</translation>
        </message>
        <message>
            <source>Go to Home</source>
            <translation>转到主页</translation>
        </message>
        <message>
            <source>Not signed in</source>
            <translation>未登录</translation>
        </message>
        <message>
            <source>Asking Azure for machines…</source>
            <translation>正在从 Azure 获取虚拟机…</translation>
        </message>
        <message numerus="yes">
            <source>%n machine(s)</source>
            <extracomment>First part of the status line; the second part says in how many subscriptions</extracomment>
            <translation>
                <numerusform>%Ln 台虚拟机</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n subscription(s)</source>
            <translation>
                <numerusform>%Ln 个订阅</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <extracomment>%1 is "38 machines", %2 is "3 subscriptions"</extracomment>
            <translation>%2中的 %1</translation>
        </message>
        <message>
            <source>%1 in %2 · updated %3</source>
            <extracomment>%1 is "38 machines", %2 is "3 subscriptions", %3 is "12 s ago"</extracomment>
            <translation>%2中的 %1 · %3更新</translation>
        </message>
        <message>
            <source>Copy Name</source>
            <translation>复制名称</translation>
        </message>
        <message>
            <source>Copy Address</source>
            <translation>复制地址</translation>
        </message>
        <message>
            <source>Copy Resource ID</source>
            <translation>复制资源 ID</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::MainWindow</name>
        <message>
            <source>&amp;File</source>
            <extracomment>Menu</extracomment>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Sign In to Azure…</source>
            <extracomment>Menu: opens the window for signing in</extracomment>
            <translation>登录 Azure(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Open the Sandbox</source>
            <extracomment>Menu: opens the embedded sandbox</extracomment>
            <translation>打开沙盒(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Connect to a Host…</source>
            <extracomment>Menu: opens the window for adding a host by hand</extracomment>
            <translation>连接到主机(&amp;C)…</translation>
        </message>
        <message>
            <source>Sign O&amp;ut</source>
            <translation>注销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <extracomment>Menu</extracomment>
            <translation>查看(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Narrow Rail</source>
            <extracomment>Menu: makes the list of pages at the left narrow or wide</extracomment>
            <translation>收窄导航栏(&amp;N)</translation>
        </message>
        <message>
            <source>Command &amp;Palette…</source>
            <extracomment>Menu: opens the window in which commands are found by typing</extracomment>
            <translation>命令面板(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <extracomment>Menu</extracomment>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Learn</source>
            <extracomment>Menu: opens the page Learn</extracomment>
            <translation>学习(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;About Slipway</source>
            <extracomment>Menu: opens the page Settings, which tells the version</extracomment>
            <translation>关于 Slipway(&amp;A)</translation>
        </message>
        <message>
            <source>Slipway (Sandbox)</source>
            <extracomment>Title of the window while the sandbox is open</extracomment>
            <translation>Slipway（沙盒）</translation>
        </message>
        <message>
            <source>Sign Out</source>
            <extracomment>Menu: ends the session</extracomment>
            <translation>注销</translation>
        </message>
        <message>
            <source>Containers on %1</source>
            <extracomment>Command: %1 is a host</extracomment>
            <translation>%1 上的容器</translation>
        </message>
        <message>
            <source>Home</source>
            <extracomment>Name of a page: where the program begins</extracomment>
            <translation>主页</translation>
        </message>
        <message>
            <source>Machines</source>
            <extracomment>Name of a page: virtual machines</extracomment>
            <translation>虚拟机</translation>
        </message>
        <message>
            <source>Containers</source>
            <extracomment>Name of a page: Docker containers</extracomment>
            <translation>容器</translation>
        </message>
        <message>
            <source>Certificates</source>
            <extracomment>Name of a page</extracomment>
            <translation>证书</translation>
        </message>
        <message>
            <source>Activity</source>
            <extracomment>Name of a page: what Slipway does and did</extracomment>
            <translation>活动</translation>
        </message>
        <message>
            <source>Learn</source>
            <extracomment>Name of a page with explanations</extracomment>
            <translation>学习</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>Name of a page</extracomment>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::ProgressStep</name>
        <message>
            <source>Docker %1 answers over mutual TLS</source>
            <extracomment>%1 is a version number such as 27.1</extracomment>
            <translation>Docker %1 已通过 TLS 相互身份验证响应</translation>
        </message>
        <message>
            <source>Stopped. What was done so far can be continued or undone.</source>
            <translation>已停止。已完成的操作可以继续或撤消。</translation>
        </message>
        <message>
            <source>Everything that was set up has been taken back.</source>
            <translation>部署的所有内容均已撤消。</translation>
        </message>
        <message>
            <source>Setting up Docker on %1</source>
            <extracomment>%1 is the name of a machine</extracomment>
            <translation>正在 %1 上部署 Docker</translation>
        </message>
        <message>
            <source>You can close this window: the set-up goes on and is shown under Activity.</source>
            <translation>可以关闭此窗口：部署将继续进行，并显示在“活动”页面上。</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤消</translation>
        </message>
        <message>
            <source>Open Containers</source>
            <translation>打开“容器”</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::Rail</name>
        <message>
            <source>Pages</source>
            <extracomment>Accessible name of the list of pages</extracomment>
            <translation>页面</translation>
        </message>
        <message>
            <source>Expand</source>
            <extracomment>Button: makes the list of pages wide or narrow</extracomment>
            <translation>展开</translation>
        </message>
        <message>
            <source>Collapse</source>
            <translation>折叠</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>正在登录…</translation>
        </message>
        <message>
            <source>Sign In</source>
            <extracomment>Button at the foot of the rail</extracomment>
            <translation>登录</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::ReviewStep</name>
        <message>
            <source>What will be changed</source>
            <translation>将要更改的内容</translation>
        </message>
        <message>
            <source>These are all the changes. Keys and other secrets are shown as asterisks. Nothing has been changed yet.</source>
            <translation>以下是全部更改。密钥和其他机密以星号显示。目前尚未更改任何内容。</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>文字说明</translation>
        </message>
        <message>
            <source>az Commands</source>
            <translation>az 命令</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审阅</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>ARM Requests</source>
            <translation>ARM 请求</translation>
        </message>
        <message>
            <source>Try Again</source>
            <translation>重试</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::RunCard</name>
        <message>
            <source>Under way</source>
            <extracomment>State of a set-up of Docker</extracomment>
            <translation>正在进行</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>State of a set-up of Docker</extracomment>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Failed</source>
            <extracomment>State of a set-up of Docker</extracomment>
            <translation>失败</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <extracomment>State of a set-up of Docker: somebody stopped it</extracomment>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Being undone</source>
            <extracomment>State of a set-up of Docker: what it did is being taken back</extracomment>
            <translation>正在撤消</translation>
        </message>
        <message>
            <source>Undone</source>
            <extracomment>State of a set-up of Docker: what it did was taken back</extracomment>
            <translation>已撤消</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>Button: stops a set-up</extracomment>
            <translation>取消</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>Button: takes back what a set-up has done</extracomment>
            <translation>撤消</translation>
        </message>
        <message>
            <source>Continue</source>
            <extracomment>Button: goes on with a set-up, or tries its failed step again</extracomment>
            <translation>继续</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Open Containers</source>
            <extracomment>Button: opens the page Containers</extracomment>
            <translation>打开“容器”</translation>
        </message>
        <message>
            <source>started %1</source>
            <extracomment>%1 is "3 h ago"</extracomment>
            <translation>%1开始</translation>
        </message>
        <message>
            <source>Docker on %1</source>
            <extracomment>Title of a set-up; %1 is a machine</extracomment>
            <translation>%1 上的 Docker</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <extracomment>State of a set-up of Docker: the program ended before it was over</extracomment>
            <translation>已中断</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::SandboxSign</name>
        <message>
            <source>Sandbox</source>
            <extracomment>Sign that is always visible while people practise on the embedded cloud</extracomment>
            <translation>沙盒</translation>
        </message>
        <message>
            <source>This is the sandbox: an Azure and a Docker Engine inside this program. Nothing here is real, and nothing costs money.</source>
            <translation>这是沙盒：本程序内置的 Azure 和 Docker 引擎。此处的一切均为模拟，不产生任何费用。</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <extracomment>Title of a page</extracomment>
            <translation>设置</translation>
        </message>
        <message>
            <source>What you choose here takes effect at once.</source>
            <translation>此处的选择会立即生效。</translation>
        </message>
        <message>
            <source>Look and Language</source>
            <extracomment>Title of a group of settings: language and colours</extracomment>
            <translation>外观和语言</translation>
        </message>
        <message>
            <source>Language:</source>
            <translation>语言：</translation>
        </message>
        <message>
            <source>As on This Computer</source>
            <extracomment>Choice of language: that of the computer
----------
Choice of theme: that of the computer</extracomment>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Theme:</source>
            <translation>主题：</translation>
        </message>
        <message>
            <source>Light</source>
            <extracomment>Choice of theme: dark text on light ground</extracomment>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <extracomment>Choice of theme: light text on dark ground</extracomment>
            <translation>深色</translation>
        </message>
        <message>
            <source>Data and Sign-In</source>
            <extracomment>Title of a group: where data is and who signs in</extracomment>
            <translation>数据和登录</translation>
        </message>
        <message>
            <source>Data Folder:</source>
            <translation>数据文件夹：</translation>
        </message>
        <message>
            <source>Hosts, certificates, keys and the records of set-ups. Choose another one with the option --data-dir.</source>
            <translation>存放主机、证书、密钥和部署记录。可使用 --data-dir 选项选择其他文件夹。</translation>
        </message>
        <message>
            <source>Client ID:</source>
            <extracomment>Identifier of the application as which Slipway signs in to Azure</extracomment>
            <translation>客户端 ID：</translation>
        </message>
        <message>
            <source>The application as which Slipway asks Azure for a code when you sign in.</source>
            <translation>登录时，Slipway 以此应用程序的名义向 Azure 请求代码。</translation>
        </message>
        <message>
            <source>About Slipway</source>
            <extracomment>Title of a group: version and licence</extracomment>
            <translation>关于 Slipway</translation>
        </message>
        <message>
            <source>Slipway %1, built on Qt %2. Free software under the GNU General Public License, version 3 or later.</source>
            <extracomment>%1 is the version of Slipway, %2 that of Qt</extracomment>
            <translation>Slipway %1，基于 Qt %2 构建。自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::SetupWizard</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Set Up Docker</source>
            <translation>部署 Docker</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Add Docker</source>
            <translation>添加 Docker</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Close While Setting Up?</source>
            <translation>部署尚未完成，要关闭吗？</translation>
        </message>
        <message>
            <source>Docker is still being set up on %1. It can go on in the background; you find it under Activity.</source>
            <extracomment>%1 is the name of a machine</extracomment>
            <translation>仍在 %1 上部署 Docker。部署可以在后台继续，并显示在“活动”页面上。</translation>
        </message>
        <message>
            <source>Go On in the Background</source>
            <translation>在后台继续</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::SignInDialog</name>
        <message>
            <source>Sign In to Azure</source>
            <extracomment>Title of a window</extracomment>
            <translation>登录 Azure</translation>
        </message>
        <message>
            <source>Ways to Sign In</source>
            <translation>登录方式</translation>
        </message>
        <message>
            <source>With a Code</source>
            <extracomment>Tab: sign in with a code that is entered in a browser</extracomment>
            <translation>使用代码</translation>
        </message>
        <message>
            <source>Service Principal</source>
            <extracomment>Tab: sign in as a service principal, Azure's account for programs</extracomment>
            <translation>服务主体</translation>
        </message>
        <message>
            <source>You get a short code and enter it on Microsoft's page, in a browser on this or another device.</source>
            <translation>先获取一个短代码，再用此设备或其他设备的浏览器在 Microsoft 页面上输入。</translation>
        </message>
        <message>
            <source>Tenant:</source>
            <translation>租户：</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>可选</translation>
        </message>
        <message>
            <source>Its ID or domain, such as example.com. Leave it empty to use that of your account.</source>
            <translation>租户的 ID 或域名，例如 example.com。留空则使用帐户所属的租户。</translation>
        </message>
        <message>
            <source>Get a Code</source>
            <extracomment>Button: asks Azure for a code to sign in with</extracomment>
            <translation>获取代码</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Copy</source>
            <extracomment>Button: copies the code to the clipboard</extracomment>
            <translation>复制</translation>
        </message>
        <message>
            <source>Open Browser</source>
            <extracomment>Button: opens the page for the code in a browser</extracomment>
            <translation>打开浏览器</translation>
        </message>
        <message>
            <source>Enter only a code that you asked for yourself, here. Nobody else needs it.</source>
            <translation>仅输入自己在此处请求的代码。其他任何人都不需要它。</translation>
        </message>
        <message>
            <source>An account for programs. Its secret is used once to sign in and is not stored.</source>
            <translation>供程序使用的帐户。其密码仅在登录时使用一次，不会保存。</translation>
        </message>
        <message>
            <source>Client ID:</source>
            <extracomment>Field: identifier of an application registered in Azure</extracomment>
            <translation>客户端 ID：</translation>
        </message>
        <message>
            <source>Client Secret:</source>
            <extracomment>Field: password of an application registered in Azure</extracomment>
            <translation>客户端密码：</translation>
        </message>
        <message>
            <source>Sign In</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Open %1 and enter this code:</source>
            <extracomment>%1 is a web address</extracomment>
            <translation>打开 %1 并输入此代码：</translation>
        </message>
        <message>
            <source>The code has ended.</source>
            <translation>代码已过期。</translation>
        </message>
        <message numerus="yes">
            <source>Waiting for you. The code is good for %n second(s) more.</source>
            <translation>
                <numerusform>正在等待输入代码。代码在 %Ln 秒内有效。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Waiting for you. The code is good for %n minute(s) more.</source>
            <translation>
                <numerusform>正在等待输入代码。代码在 %Ln 分钟内有效。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::StepLine</name>
        <message>
            <source>%1 s</source>
            <extracomment>Seconds that a step took; %1 is a number</extracomment>
            <translation>%1 秒</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::StepRail</name>
        <message>
            <source>Machine</source>
            <translation>虚拟机</translation>
        </message>
        <message>
            <source>Docker</source>
            <translation>Docker</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>Access</source>
            <extracomment>Who may reach the engine over the network</extracomment>
            <translation>访问</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审阅</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::SummaryPane</name>
        <message>
            <source>Port %1</source>
            <extracomment>%1 is a port number</extracomment>
            <translation>端口 %1</translation>
        </message>
        <message>
            <source>Authority “%1”</source>
            <extracomment>%1 is the name of a certificate authority</extracomment>
            <translation>颁发机构“%1”</translation>
        </message>
        <message>
            <source>New authority “%1”</source>
            <translation>新建颁发机构“%1”</translation>
        </message>
        <message>
            <source>Identity “%1”</source>
            <extracomment>%1 is the name on a client certificate</extracomment>
            <translation>身份“%1”</translation>
        </message>
        <message>
            <source>Open to %1</source>
            <extracomment>%1 is a list of network addresses</extracomment>
            <translation>对 %1 开放</translation>
        </message>
        <message>
            <source>Open to nobody yet</source>
            <translation>暂不开放</translation>
        </message>
        <message>
            <source>Open to everybody</source>
            <translation>对所有人开放</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::words</name>
        <message>
            <source>The certificate of "%1" has ended. Renew it, or check the clock of this computer.</source>
            <extracomment>%1 is a host, server or file</extracomment>
            <translation>“%1”的证书已过期。请续订证书，或检查此计算机的时钟。</translation>
        </message>
        <message>
            <source>The certificate of "%1" is not valid yet. Check the clocks of both computers.</source>
            <extracomment>%1 is a host, server or file</extracomment>
            <translation>“%1”的证书尚未生效。请检查两台计算机的时钟。</translation>
        </message>
        <message>
            <source>The certificate of "%1" was not signed by the authority that Slipway trusts for it. Docker may have been set up there anew, or somebody stands in between.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>“%1”的证书不是由 Slipway 为其信任的颁发机构签名的。可能已重新部署 Docker，也可能有人在中间拦截。</translation>
        </message>
        <message>
            <source>The certificate of "%1" was made for another name or address. If the address of the machine has changed, set up Docker again to get a new certificate.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>“%1”的证书是为其他名称或地址颁发的。如果虚拟机的地址已更改，请重新部署 Docker 以获取新证书。</translation>
        </message>
        <message>
            <source>The certificate of "%1" was not made for this use. Get one that is for servers.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>“%1”的证书不适用于此用途。请获取服务器证书。</translation>
        </message>
        <message>
            <source>The certificate of "%1" has a key or signature that is too weak. Make a new one.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>“%1”的证书所用的密钥或签名强度不足。请创建新证书。</translation>
        </message>
        <message>
            <source>The certificate of "%1" was revoked. Do not trust this host before you know why.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>“%1”的证书已吊销。在查明原因之前，请勿信任此主机。</translation>
        </message>
        <message>
            <source>"%1" is not a certificate that can be read. Choose a PEM or DER file.</source>
            <extracomment>%1 is a host, server or file</extracomment>
            <translation>“%1”不是可读取的证书。请选择 PEM 或 DER 文件。</translation>
        </message>
        <message>
            <source>The certificate of "%1" does not lead to a trusted authority in a valid way.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>“%1”的证书链无法有效追溯到受信任的颁发机构。</translation>
        </message>
        <message>
            <source>"%1" refused the certificate of this computer. Use an identity that its authority signed.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>“%1”拒绝了此计算机的证书。请使用由其颁发机构签名的身份。</translation>
        </message>
        <message>
            <source>The key and the certificate of "%1" do not belong together. Choose the pair that does.</source>
            <extracomment>%1 is a file or a name</extracomment>
            <translation>“%1”的密钥与证书不匹配。请选择匹配的一对。</translation>
        </message>
        <message>
            <source>"%1" is not a private key that can be read. Choose a PEM file.</source>
            <extracomment>%1 is a file or a name</extracomment>
            <translation>“%1”不是可读取的私钥。请选择 PEM 文件。</translation>
        </message>
        <message>
            <source>The key "%1" is protected by a password. Choose a key without one.</source>
            <extracomment>%1 is a file or a name</extracomment>
            <translation>密钥“%1”受密码保护。请选择不带密码的密钥。</translation>
        </message>
        <message>
            <source>Others on this computer can read "%1". Take their permission away, then try again.</source>
            <extracomment>%1 is a file</extracomment>
            <translation>此计算机上的其他用户可以读取“%1”。请取消他们的权限，然后重试。</translation>
        </message>
        <message>
            <source>"%1" is too large to be what was asked for.</source>
            <extracomment>%1 is a file</extracomment>
            <translation>“%1”过大，不可能是所需的内容。</translation>
        </message>
        <message>
            <source>The Docker Engine on "%1" and Slipway have no API version in common. Update the engine.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>“%1”上的 Docker 引擎与 Slipway 没有共同的 API 版本。请更新引擎。</translation>
        </message>
        <message>
            <source>The answer led away to another server, "%1", and was not followed.</source>
            <extracomment>%1 is a server</extracomment>
            <translation>响应指向另一台服务器“%1”，因此未继续访问。</translation>
        </message>
        <message>
            <source>"%1" does not speak TLS at this port. An engine without TLS is never used: set it up with certificates, or choose its TLS port.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>“%1”在此端口上不使用 TLS。Slipway 从不使用没有 TLS 的引擎：请为其配置证书，或选择其 TLS 端口。</translation>
        </message>
        <message>
            <source>"%1" offers only versions of TLS that are no longer safe. Update its Docker Engine or system.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>“%1”仅提供已不再安全的 TLS 版本。请更新其 Docker 引擎或系统。</translation>
        </message>
        <message>
            <source>"%1" broke off while the protected connection was made. It may want another certificate; the details tell more.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>在建立受保护的连接时，“%1”中断了连接。它可能需要其他证书；更多内容请参阅详细信息。</translation>
        </message>
        <message>
            <source>The connection to "%1" was cut off in the middle. Try again.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>与“%1”的连接中途断开。请重试。</translation>
        </message>
        <message>
            <source>The Docker Engine on "%1" no longer speaks any API version that Slipway knows. Update Slipway.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>“%1”上的 Docker 引擎已不再支持 Slipway 所知的任何 API 版本。请更新 Slipway。</translation>
        </message>
        <message>
            <source>What answers at "%1" is not a Docker Engine. Check the address and the port.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>“%1”处响应的不是 Docker 引擎。请检查地址和端口。</translation>
        </message>
        <message>
            <source>"%1" would be an engine without TLS. Whoever reaches such an engine owns the machine, so Slipway does not use it.</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>“%1”是没有 TLS 的引擎。能访问这种引擎的人就能完全控制其所在的计算机，因此 Slipway 不会使用它。</translation>
        </message>
        <message>
            <source>"%1" is not an endpoint. Write tcp://address:2376, ssh://user@address or unix:///path.</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>“%1”不是终结点。请采用 tcp://address:2376、ssh://user@address 或 unix:///path 的格式。</translation>
        </message>
        <message>
            <source>There is no usable address in "%1".</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>“%1”中没有可用的地址。</translation>
        </message>
        <message>
            <source>There is no usable port in "%1". Ports are between 1 and 65535.</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>“%1”中没有可用的端口。端口必须介于 1 和 65535 之间。</translation>
        </message>
        <message>
            <source>The path in "%1" cannot be right. Only unix:// takes one, and it begins with a slash.</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>“%1”中的路径不正确。只有 unix:// 可以带路径，且路径以斜杠开头。</translation>
        </message>
        <message>
            <source>"%1" is not the address of a host.</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>“%1”不是主机地址。</translation>
        </message>
        <message>
            <source>The program "%1" is not installed on this computer. Install it, then try again.</source>
            <extracomment>%1 is a program, ssh</extracomment>
            <translation>此计算机上未安装程序“%1”。请安装，然后重试。</translation>
        </message>
        <message>
            <source>The identity for "%1" is not on this computer any more. Add the host again, or set up Docker again.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>“%1”的身份已不在此计算机上。请重新添加主机，或重新部署 Docker。</translation>
        </message>
        <message>
            <source>The authority of "%1" is not on this computer any more. Add the host again, or set up Docker again.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>“%1”的颁发机构已不在此计算机上。请重新添加主机，或重新部署 Docker。</translation>
        </message>
        <message>
            <source>The record "%1" is damaged. It was kept beside the others; what it describes cannot be continued.</source>
            <extracomment>%1 is a file</extracomment>
            <translation>记录“%1”已损坏。它已保留在其他记录旁边，但其中的部署无法继续。</translation>
        </message>
        <message>
            <source>The record "%1" was written by a newer Slipway. Use that version to continue.</source>
            <extracomment>%1 is a file</extracomment>
            <translation>记录“%1”由较新版本的 Slipway 写入。请使用该版本继续。</translation>
        </message>
        <message>
            <source>Every priority for rules in "%1" is taken. Remove a rule there that is not needed.</source>
            <extracomment>%1 is a network security group</extracomment>
            <translation>“%1”中的所有规则优先级均已占用。请删除其中不需要的规则。</translation>
        </message>
        <message>
            <source>The script on "%1" ended early. What it printed stands in the details.</source>
            <extracomment>%1 is a machine</extracomment>
            <translation>“%1”上的脚本提前结束。脚本的输出请参阅详细信息。</translation>
        </message>
        <message>
            <source>Azure has not finished with "%1" in time. It may still do so: wait a while, then try again.</source>
            <extracomment>%1 is a resource</extracomment>
            <translation>Azure 未能及时完成对“%1”的操作，但可能仍会完成：请等待片刻，然后重试。</translation>
        </message>
        <message>
            <source>Azure reported that the change of "%1" failed. The details tell what it said.</source>
            <extracomment>%1 is a resource</extracomment>
            <translation>Azure 报告对“%1”的更改失败。具体内容请参阅详细信息。</translation>
        </message>
        <message>
            <source>The change of "%1" was cancelled in Azure, by somebody or by Azure itself.</source>
            <extracomment>%1 is a resource</extracomment>
            <translation>对“%1”的更改已在 Azure 中取消，可能是有人取消，也可能是 Azure 自行取消。</translation>
        </message>
        <message>
            <source>The sign-in was declined. Start it again to get a new code.</source>
            <translation>登录已拒绝。请重新开始以获取新代码。</translation>
        </message>
        <message>
            <source>The code was not entered in time. Start again to get a new one.</source>
            <translation>未及时输入代码。请重新开始以获取新代码。</translation>
        </message>
        <message>
            <source>The client ID or its secret is not right, or the secret has ended.</source>
            <translation>客户端 ID 或客户端密码不正确，或者密码已过期。</translation>
        </message>
        <message>
            <source>The set-up was taken back.</source>
            <translation>部署已撤消。</translation>
        </message>
        <message>
            <source>Nobody is signed in. Sign in first.</source>
            <translation>尚未登录。请先登录。</translation>
        </message>
        <message>
            <source>The tenant is not usable. Enter its ID or its domain, such as example.com.</source>
            <translation>租户不可用。请输入租户的 ID 或域名，例如 example.com。</translation>
        </message>
        <message>
            <source>Give the host a name.</source>
            <translation>请为主机指定名称。</translation>
        </message>
        <message>
            <source>Choose the folder with ca.pem, cert.pem and key.pem.</source>
            <translation>请选择包含 ca.pem、cert.pem 和 key.pem 的文件夹。</translation>
        </message>
        <message>
            <source>No service for finding your address was chosen. Enter the address yourself.</source>
            <translation>未选择用于查找本机地址的服务。请手动输入地址。</translation>
        </message>
        <message>
            <source>The service for finding your address gave no usable answer. Enter the address yourself.</source>
            <translation>用于查找本机地址的服务未返回可用的响应。请手动输入地址。</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <extracomment>How long a container has run</extracomment>
            <translation>
                <numerusform>%Ln 秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <extracomment>How long a container has run</extracomment>
            <translation>
                <numerusform>%Ln 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <extracomment>How long a container has run</extracomment>
            <translation>
                <numerusform>%Ln 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <extracomment>How long a container has run</extracomment>
            <translation>
                <numerusform>%Ln 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Restarts again and again, last ended with %1 %2</source>
            <extracomment>Status of a container. %1 is the exit code of its last run, %2 is "3 min ago"</extracomment>
            <translation>反复重启，上次退出代码 %1，%2</translation>
        </message>
        <message>
            <source>Exited with %1, %2</source>
            <extracomment>Status of a container. %1 is its exit code, %2 is "3 min ago"</extracomment>
            <translation>已退出，退出代码 %1，%2</translation>
        </message>
        <message>
            <source>Created</source>
            <extracomment>State of a container: it was made and has never run</extracomment>
            <translation>已创建</translation>
        </message>
        <message>
            <source>Running</source>
            <comment>container</comment>
            <extracomment>State of a container</extracomment>
            <translation>正在运行</translation>
        </message>
        <message>
            <source>Paused</source>
            <extracomment>State of a container</extracomment>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Restarting</source>
            <extracomment>State of a container: it is between two runs</extracomment>
            <translation>正在重启</translation>
        </message>
        <message>
            <source>Removing</source>
            <extracomment>State of a container: it is being removed</extracomment>
            <translation>正在删除</translation>
        </message>
        <message>
            <source>Exited</source>
            <extracomment>State of a container: its process has ended</extracomment>
            <translation>已退出</translation>
        </message>
        <message>
            <source>Dead</source>
            <extracomment>State of a container: it could not be removed whole</extracomment>
            <translation>失效 (dead)</translation>
        </message>
        <message>
            <source>Unknown</source>
            <comment>container</comment>
            <extracomment>State of a container that the engine did not tell</extracomment>
            <translation>未知</translation>
        </message>
        <message>
            <source>Unknown (%1)</source>
            <extracomment>State of a container that Slipway has no word for; %1 is the engine's own</extracomment>
            <translation>未知 (%1)</translation>
        </message>
        <message>
            <source>health not known yet</source>
            <extracomment>Result of a container's health check: it has not been told yet</extracomment>
            <translation>正在检查运行状况</translation>
        </message>
        <message>
            <source>healthy</source>
            <extracomment>Result of a container's health check</extracomment>
            <translation>正常</translation>
        </message>
        <message>
            <source>unhealthy</source>
            <extracomment>Result of a container's health check</extracomment>
            <translation>不正常</translation>
        </message>
        <message>
            <source>Paused, up for %1</source>
            <extracomment>Status of a container. %1 is "3 hours"</extracomment>
            <translation>已暂停，已运行 %1</translation>
        </message>
        <message>
            <source>Up for %1</source>
            <extracomment>Status of a container. %1 is "3 hours": how long it has run</extracomment>
            <translation>已运行 %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>Status of a container. %1 is "Up for 3 hours", %2 is "healthy" or "unhealthy"</extracomment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Not connected</source>
            <extracomment>State of the connection to a host</extracomment>
            <translation>未连接</translation>
        </message>
        <message>
            <source>Connecting</source>
            <extracomment>State of the connection to a host</extracomment>
            <translation>正在连接</translation>
        </message>
        <message>
            <source>Connected</source>
            <extracomment>State of the connection to a host</extracomment>
            <translation>已连接</translation>
        </message>
        <message>
            <source>Docker %1</source>
            <extracomment>State of the connection to a host; %1 is the version of its Docker Engine</extracomment>
            <translation>Docker %1</translation>
        </message>
        <message>
            <source>No connection, trying again</source>
            <extracomment>State of the connection to a host: it failed and will be tried again by itself</extracomment>
            <translation>没有连接，正在重试</translation>
        </message>
        <message>
            <source>This was cancelled.</source>
            <translation>已取消此操作。</translation>
        </message>
        <message>
            <source>There was no answer in time. Check the network connection, then try again.</source>
            <translation>未能及时收到响应。请检查网络连接，然后重试。</translation>
        </message>
        <message>
            <source>There is no connection. Check the network connection, then try again.</source>
            <translation>没有连接。请检查网络连接，然后重试。</translation>
        </message>
        <message>
            <source>A protected connection could not be made. The details tell why.</source>
            <translation>未能建立受保护的连接。原因请参阅详细信息。</translation>
        </message>
        <message>
            <source>You are not signed in any more. Sign in again.</source>
            <translation>登录已失效。请重新登录。</translation>
        </message>
        <message>
            <source>Your account may not do this. Ask the owner of the subscription for a role that can.</source>
            <translation>此帐户无权执行此操作。请向订阅所有者申请具有相应权限的角色。</translation>
        </message>
        <message>
            <source>It does not exist any more. Refresh the list.</source>
            <translation>对象已不存在。请刷新列表。</translation>
        </message>
        <message>
            <source>It is busy, or in a state in which this cannot be done. Try again in a moment.</source>
            <translation>对象正忙，或所处状态不允许执行此操作。请稍后重试。</translation>
        </message>
        <message>
            <source>The service asks for a pause. Try again in a moment.</source>
            <translation>服务要求暂缓请求。请稍后重试。</translation>
        </message>
        <message>
            <source>The service reported a failure. The details tell what it said.</source>
            <translation>服务报告了错误。具体内容请参阅详细信息。</translation>
        </message>
        <message>
            <source>The answer could not be understood. The details tell what was wrong with it.</source>
            <translation>无法识别返回的响应。具体问题请参阅详细信息。</translation>
        </message>
        <message>
            <source>What was entered cannot be right. The details tell why.</source>
            <translation>输入的内容不正确。原因请参阅详细信息。</translation>
        </message>
        <message>
            <source>Something on this computer failed: a file, a program or memory. The details tell what.</source>
            <translation>此计算机上的文件、程序或内存出现故障。具体内容请参阅详细信息。</translation>
        </message>
        <message>
            <source>"%1" was cancelled.</source>
            <extracomment>%1 is what it was about: a host, a container, a file</extracomment>
            <translation>“%1”已取消。</translation>
        </message>
        <message>
            <source>"%1" did not answer in time. Check that it runs and that the network lets you through.</source>
            <extracomment>%1 is a host, a server or a resource</extracomment>
            <translation>“%1”未及时响应。请检查它是否正在运行，以及网络是否允许访问。</translation>
        </message>
        <message>
            <source>Cannot reach "%1". Check the address, the network rule and the network connection.</source>
            <extracomment>%1 is a host or a server</extracomment>
            <translation>无法访问“%1”。请检查地址、网络规则和网络连接。</translation>
        </message>
        <message>
            <source>A protected connection to "%1" could not be made. The details tell why.</source>
            <extracomment>%1 is a host or a server</extracomment>
            <translation>未能与“%1”建立受保护的连接。原因请参阅详细信息。</translation>
        </message>
        <message>
            <source>"%1" asks you to sign in again.</source>
            <extracomment>%1 is a host, a server or a resource</extracomment>
            <translation>“%1”要求重新登录。</translation>
        </message>
        <message>
            <source>You are not allowed to do this with "%1". Ask its owner for a role that can.</source>
            <extracomment>%1 is a host, a resource or a file</extracomment>
            <translation>无权对“%1”执行此操作。请向其所有者申请具有相应权限的角色。</translation>
        </message>
        <message>
            <source>"%1" was not found. It may have been removed in the meantime.</source>
            <extracomment>%1 is a container, a resource or a file</extracomment>
            <translation>找不到“%1”。它可能已在此期间删除。</translation>
        </message>
        <message>
            <source>"%1" is busy, or in a state in which this cannot be done. Try again in a moment.</source>
            <extracomment>%1 is a container or a resource</extracomment>
            <translation>“%1”正忙，或所处状态不允许执行此操作。请稍后重试。</translation>
        </message>
        <message>
            <source>"%1" asks for a pause. Try again in a moment.</source>
            <extracomment>%1 is a server or a resource</extracomment>
            <translation>“%1”要求暂缓请求。请稍后重试。</translation>
        </message>
        <message>
            <source>"%1" reported a failure. The details tell what it said.</source>
            <extracomment>%1 is a host or a resource</extracomment>
            <translation>“%1”报告了错误。具体内容请参阅详细信息。</translation>
        </message>
        <message>
            <source>The answer from "%1" could not be understood. The details tell what was wrong with it.</source>
            <extracomment>%1 is a host, a server or a file</extracomment>
            <translation>无法识别“%1”返回的响应。具体问题请参阅详细信息。</translation>
        </message>
        <message>
            <source>"%1" cannot be right. The details tell why.</source>
            <extracomment>%1 is what was entered, or a file</extracomment>
            <translation>“%1”不正确。原因请参阅详细信息。</translation>
        </message>
        <message>
            <source>"%1" failed on this computer. The details tell what happened.</source>
            <extracomment>%1 is a file or a program</extracomment>
            <translation>“%1”在此计算机上出现故障。具体内容请参阅详细信息。</translation>
        </message>
        <message numerus="yes">
            <source>%1 (It asked for %n second(s).)</source>
            <extracomment>%1 is a whole sentence; %n is how many seconds the service asks us to wait</extracomment>
            <translation>
                <numerusform>%1（服务要求等待 %Ln 秒。）</numerusform>
            </translation>
        </message>
        <message>
            <source>Not Linux</source>
            <translation>非 Linux</translation>
        </message>
        <message>
            <source>Cannot: %1</source>
            <extracomment>In a table: Docker cannot be put on this machine. %1 is a distribution, "SLES 12"</extracomment>
            <translation>不支持：%1</translation>
        </message>
        <message>
            <source>Unknown distribution</source>
            <translation>未知发行版</translation>
        </message>
        <message>
            <source>Start it first</source>
            <extracomment>In a table: what to do with the machine before it can get Docker</extracomment>
            <translation>请先启动</translation>
        </message>
        <message>
            <source>Azure is changing it</source>
            <translation>Azure 正在更改</translation>
        </message>
        <message>
            <source>Agent is not ready</source>
            <translation>代理未就绪</translation>
        </message>
        <message>
            <source>Agent is too old</source>
            <translation>代理版本过旧</translation>
        </message>
        <message>
            <source>Extensions are not allowed</source>
            <translation>不允许使用扩展</translation>
        </message>
        <message>
            <source>Another script is in place</source>
            <translation>已有其他脚本</translation>
        </message>
        <message>
            <source>An extension has failed</source>
            <translation>有扩展失败</translation>
        </message>
        <message>
            <source>No address</source>
            <translation>无地址</translation>
        </message>
        <message>
            <source>Has Docker</source>
            <translation>已有 Docker</translation>
        </message>
        <message>
            <source>Can get Docker</source>
            <translation>可安装 Docker</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>暂不可安装</translation>
        </message>
        <message>
            <source>Cannot get Docker</source>
            <translation>无法安装 Docker</translation>
        </message>
        <message>
            <source>This machine does not run Linux. Slipway sets up Docker on Linux only.</source>
            <translation>此虚拟机未运行 Linux。Slipway 只能在 Linux 上部署 Docker。</translation>
        </message>
        <message>
            <source>Slipway cannot set up Docker on %1. A newer release may be possible.</source>
            <extracomment>%1 is a distribution, "SLES 12"</extracomment>
            <translation>Slipway 无法在 %1 上部署 Docker。较新的版本可能支持。</translation>
        </message>
        <message>
            <source>Azure does not say which Linux this is. Start the machine and wait until its agent reports.</source>
            <translation>Azure 未说明这是哪种 Linux。请启动虚拟机，并等待其代理报告。</translation>
        </message>
        <message>
            <source>The machine does not run. Start it first.</source>
            <translation>虚拟机未运行。请先启动。</translation>
        </message>
        <message>
            <source>Azure is changing the machine just now. Wait until that is over.</source>
            <translation>Azure 正在更改此虚拟机。请等待更改完成。</translation>
        </message>
        <message>
            <source>The Azure agent on the machine is not ready. Wait a moment, or restart the machine.</source>
            <translation>虚拟机上的 Azure 代理未就绪。请稍候，或重启虚拟机。</translation>
        </message>
        <message>
            <source>The Azure agent on the machine is too old (%1). Update the package walinuxagent there.</source>
            <extracomment>%1 is the version of the Azure agent on the machine</extracomment>
            <translation>虚拟机上的 Azure 代理版本过旧 (%1)。请在虚拟机上更新软件包 walinuxagent。</translation>
        </message>
        <message>
            <source>Extensions are switched off for this machine. Allow extension operations in the portal.</source>
            <translation>此虚拟机已禁用扩展。请在门户中允许扩展操作。</translation>
        </message>
        <message>
            <source>The machine already has a Custom Script extension, "%1", and can have only one. Remove it in the portal if it is not needed any more.</source>
            <extracomment>%1 is the name of an extension</extracomment>
            <translation>此虚拟机已有 Custom Script 扩展“%1”，且只能有一个。如果不再需要，请在门户中将其删除。</translation>
        </message>
        <message>
            <source>The extension "%1" is in a failed state and blocks others. Repair or remove it in the portal.</source>
            <extracomment>%1 is the name of an extension</extracomment>
            <translation>扩展“%1”处于失败状态，并阻止其他扩展。请在门户中修复或删除该扩展。</translation>
        </message>
        <message>
            <source>The machine has no address at which this computer could reach it. Give it one in the portal.</source>
            <translation>此虚拟机没有可供此计算机访问的地址。请在门户中为其分配地址。</translation>
        </message>
        <message>
            <source>Custom Script Extension</source>
            <extracomment>A way to install Docker: the name of an Azure extension</extracomment>
            <translation>Custom Script 扩展</translation>
        </message>
        <message>
            <source>Run Command</source>
            <extracomment>A way to install Docker: the name of an Azure feature</extracomment>
            <translation>运行命令</translation>
        </message>
        <message>
            <source>Docker Extension (retired)</source>
            <extracomment>A way to install Docker: the name of an Azure extension that Microsoft retired</extracomment>
            <translation>Docker 扩展（已停用）</translation>
        </message>
        <message>
            <source>This machine cannot get Docker as it is. Choose another one.</source>
            <translation>此虚拟机目前无法安装 Docker。请选择其他虚拟机。</translation>
        </message>
        <message>
            <source>This way is not open for the machine. Choose another one.</source>
            <translation>此安装方式不适用于该虚拟机。请选择其他方式。</translation>
        </message>
        <message>
            <source>The port must be between 1 and 65535.</source>
            <translation>端口必须介于 1 和 65535 之间。</translation>
        </message>
        <message>
            <source>Port 22 belongs to SSH. Choose another one.</source>
            <translation>端口 22 由 SSH 使用。请选择其他端口。</translation>
        </message>
        <message>
            <source>Give the new authority a name.</source>
            <translation>请为新的颁发机构指定名称。</translation>
        </message>
        <message>
            <source>Give the identity a name.</source>
            <translation>请为身份指定名称。</translation>
        </message>
        <message>
            <source>The chosen authority does not exist any more. Choose another one.</source>
            <translation>所选的颁发机构已不存在。请选择其他颁发机构。</translation>
        </message>
        <message>
            <source>Enter at least one address that may reach the engine.</source>
            <translation>请至少输入一个可以访问引擎的地址。</translation>
        </message>
        <message>
            <source>"%1" is not an address. Write it like 203.0.113.7 or 203.0.113.0/24.</source>
            <extracomment>%1 is what was typed</extracomment>
            <translation>“%1”不是地址。请采用 203.0.113.7 或 203.0.113.0/24 这样的格式。</translation>
        </message>
        <message>
            <source>"%1" means everybody on the Internet. Choose "Everybody" if that is what you want.</source>
            <extracomment>%1 is what was typed, "0.0.0.0/0"</extracomment>
            <translation>“%1”表示 Internet 上的所有人。如果确实需要，请选择“所有人”。</translation>
        </message>
        <message>
            <source>Type the name of the machine to allow everybody.</source>
            <translation>若要允许所有人访问，请键入虚拟机名称。</translation>
        </message>
        <message>
            <source>The machine has no network security group in which a rule could be made. Choose "Nobody yet" and open the port yourself.</source>
            <translation>此虚拟机没有可添加规则的网络安全组。请选择“暂不开放”，然后自行打开端口。</translation>
        </message>
        <message>
            <source>Make the authority "%1", a server certificate for %2, and the identity "%3"</source>
            <extracomment>A change of a plan. %1 is an authority, %2 the names and addresses of a machine, %3 an identity</extracomment>
            <translation>创建颁发机构“%1”、用于 %2 的服务器证书和身份“%3”</translation>
        </message>
        <message>
            <source>With the chosen authority, make a server certificate for %1 and the identity "%2"</source>
            <extracomment>A change of a plan. %1 are the names and addresses of a machine, %2 is an identity</extracomment>
            <translation>使用所选的颁发机构，创建用于 %1 的服务器证书和身份“%2”</translation>
        </message>
        <message>
            <source>Make the rule "%1" (priority %2) in "%3": let %4 through to port %5</source>
            <extracomment>A change of a plan. %1 is a rule, %2 its priority, %3 a network security group, %4 addresses, %5 a port</extracomment>
            <translation>在“%3”中创建规则“%1”（优先级 %2）：允许 %4 访问端口 %5</translation>
        </message>
        <message>
            <source>Install Docker on "%1" through the extension "%2", to listen on port %3 with TLS only</source>
            <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension, %3 a port</extracomment>
            <translation>通过扩展“%2”在“%1”上安装 Docker，仅使用 TLS 侦听端口 %3</translation>
        </message>
        <message>
            <source>Check that Docker on "%1" answers at %2, port %3, over mutual TLS</source>
            <extracomment>A change of a plan. %1 is a machine, %2 its address, %3 a port</extracomment>
            <translation>检查“%1”上的 Docker 是否在 %2 的端口 %3 上通过 TLS 相互身份验证响应</translation>
        </message>
        <message>
            <source>Add the host "%1" at %2</source>
            <extracomment>A change of a plan. %1 is a host, %2 where its engine listens</extracomment>
            <translation>添加位于 %2 的主机“%1”</translation>
        </message>
        <message>
            <source>Make certificates</source>
            <translation>创建证书</translation>
        </message>
        <message>
            <source>Open the port</source>
            <translation>打开端口</translation>
        </message>
        <message>
            <source>Install Docker</source>
            <translation>安装 Docker</translation>
        </message>
        <message>
            <source>Check the connection</source>
            <translation>检查连接</translation>
        </message>
        <message>
            <source>Add the host</source>
            <translation>添加主机</translation>
        </message>
        <message>
            <source>Waiting</source>
            <extracomment>State of a step of a set-up</extracomment>
            <translation>正在等待</translation>
        </message>
        <message>
            <source>Running</source>
            <comment>step</comment>
            <extracomment>State of a step of a set-up: it is being done now</extracomment>
            <translation>正在进行</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>State of a step of a set-up</extracomment>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Failed</source>
            <extracomment>State of a step of a set-up</extracomment>
            <translation>失败</translation>
        </message>
        <message>
            <source>Being undone</source>
            <extracomment>State of a step of a set-up: it is being taken back</extracomment>
            <translation>正在撤消</translation>
        </message>
        <message>
            <source>Undone</source>
            <extracomment>State of a step of a set-up: it was taken back</extracomment>
            <translation>已撤消</translation>
        </message>
        <message>
            <source>Unknown</source>
            <extracomment>Power state of a virtual machine</extracomment>
            <translation>未知</translation>
        </message>
        <message>
            <source>Starting</source>
            <extracomment>Power state of a virtual machine</extracomment>
            <translation>正在启动</translation>
        </message>
        <message>
            <source>Running</source>
            <extracomment>Power state of a virtual machine</extracomment>
            <translation>正在运行</translation>
        </message>
        <message>
            <source>Stopping</source>
            <extracomment>Power state of a virtual machine</extracomment>
            <translation>正在停止</translation>
        </message>
        <message>
            <source>Stopped</source>
            <extracomment>Power state of a virtual machine: switched off, still paid for</extracomment>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Deallocating</source>
            <extracomment>Power state of a virtual machine</extracomment>
            <translation>正在解除分配</translation>
        </message>
        <message>
            <source>Stopped (deallocated)</source>
            <extracomment>Power state of a virtual machine: switched off and not paid for, as the Azure portal says it</extracomment>
            <translation>已停止(已解除分配)</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>刚刚</translation>
        </message>
        <message numerus="yes">
            <source>%n s ago</source>
            <extracomment>How long ago; %n seconds, s is the unit's sign</extracomment>
            <translation>
                <numerusform>%Ln 秒前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <extracomment>How long ago; %n minutes, min is the unit's sign</extracomment>
            <translation>
                <numerusform>%Ln 分钟前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <extracomment>How long ago; %n hours, h is the unit's sign</extracomment>
            <translation>
                <numerusform>%Ln 小时前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <extracomment>How long ago</extracomment>
            <translation>
                <numerusform>%Ln 天前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) ago</source>
            <extracomment>How long ago</extracomment>
            <translation>
                <numerusform>%Ln 个月前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) ago</source>
            <extracomment>How long ago</extracomment>
            <translation>
                <numerusform>%Ln 年前</numerusform>
            </translation>
        </message>
        <message>
            <source>ended %1</source>
            <extracomment>A certificate's end. %1 is "3 days ago"</extracomment>
            <translation>%1过期</translation>
        </message>
        <message>
            <source>in less than an hour</source>
            <extracomment>When a certificate ends</extracomment>
            <translation>1 小时内</translation>
        </message>
        <message numerus="yes">
            <source>in %n hour(s)</source>
            <extracomment>A certificate ends in %n hours</extracomment>
            <translation>
                <numerusform>%Ln 小时后</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <extracomment>A certificate ends in %n days</extracomment>
            <translation>
                <numerusform>%Ln 天后</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n month(s)</source>
            <extracomment>A certificate ends in %n months</extracomment>
            <translation>
                <numerusform>%Ln 个月后</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n year(s)</source>
            <extracomment>A certificate ends in %n years</extracomment>
            <translation>
                <numerusform>%Ln 年后</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 s</source>
            <extracomment>How long something took; %1 is a number with one decimal, s means seconds</extracomment>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <extracomment>How long something took: %1 minutes and %2 seconds</extracomment>
            <translation>%1 分 %2 秒</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>Between the items of a list</extracomment>
            <translation>、</translation>
        </message>
    </context>
</TS>
