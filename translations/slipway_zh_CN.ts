<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LogLayout</name>
    <message>
        <source>(more than can be shown)</source>
        <extracomment>Behind the beginning of a very long line of a log; copying gives all of it</extracomment>
        <translation>（内容过长，无法全部显示）</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccessPicker</name>
    <message>
        <source>Finding your address…</source>
        <translation>正在查找本机地址…</translation>
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
        <source>Everybod&amp;y: type the machine&apos;s name to allow it</source>
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
    <message>
        <source>This is the address with which this computer goes to %1 now. Where a VPN leads there, connect it first, and find the address again.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>这是此计算机目前前往 %1 所用的地址。如果需要通过 VPN 到达，请先连接 VPN，然后再次查找地址。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccessStep</name>
    <message>
        <source>Who may reach the engine?</source>
        <translation>允许谁访问引擎？</translation>
    </message>
    <message>
        <source>One rule in the machine&apos;s network security group lets these addresses reach the engine&apos;s port. All others stay out.</source>
        <translation>虚拟机的网络安全组中将有一条规则，允许这些地址访问引擎的端口。其他地址一律无法访问。</translation>
    </message>
    <message>
        <source>One rule for each machine in its network security group lets these addresses reach the engine&apos;s port. All others stay out.</source>
        <translation>每台虚拟机在其网络安全组中各有一条规则，允许这些地址访问引擎的端口。其他地址一律不能访问。</translation>
    </message>
    <message>
        <source>This computer reaches %1 only from inside the machine&apos;s network, by a VPN for example: there is no public address.</source>
        <extracomment>%1 is a list of machines</extracomment>
        <translation>此计算机只能从虚拟机的网络内部(例如通过 VPN)访问 %1：没有公共地址。</translation>
    </message>
    <message>
        <source>Otherwise reach the engine by ssh through a jump host, below.</source>
        <translation>否则，请在下方选择经跳板机通过 ssh 访问引擎。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a list of machines, %2 a sentence or more about each of them
----------
%1 is the name of a machine, %2 a sentence or more that say which ports are open to everybody</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Keep the Address…</source>
        <extracomment>Button: opens a window that gives the public address of a machine a DNS name, or makes it stay</extracomment>
        <translation>保留地址…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccessTab</name>
    <message>
        <source>Access</source>
        <extracomment>Tab: passwords, keys and users of a machine</extracomment>
        <translation>访问</translation>
    </message>
    <message>
        <source>The machine has to run for this.</source>
        <translation>虚拟机必须处于运行状态。</translation>
    </message>
    <message>
        <source>%1 This is done on &quot;%2&quot;.</source>
        <extracomment>%1 is a sentence that says what happens, %2 a machine</extracomment>
        <translation>%1此操作在“%2”上执行。</translation>
    </message>
    <message>
        <source>Azure was asked. This takes about a minute.</source>
        <translation>已向 Azure 发出请求。大约需要一分钟。</translation>
    </message>
    <message>
        <source>What to do:</source>
        <extracomment>Field: what to do with the way into a machine</extracomment>
        <translation>要执行的操作：</translation>
    </message>
    <message>
        <source>User:</source>
        <extracomment>Field: name of a user</extracomment>
        <translation>用户：</translation>
    </message>
    <message>
        <source>Password:</source>
        <extracomment>Field</extracomment>
        <translation>密码：</translation>
    </message>
    <message>
        <source>Public key:</source>
        <extracomment>Field: an SSH key</extracomment>
        <translation>公钥：</translation>
    </message>
    <message>
        <source>Remove the user&apos;s other keys:</source>
        <extracomment>Field: a check box stands beside it</extracomment>
        <translation>移除该用户的其他密钥：</translation>
    </message>
    <message>
        <source>The account ends:</source>
        <extracomment>Field: a check box stands beside it</extracomment>
        <translation>帐户到期：</translation>
    </message>
    <message>
        <source>On:</source>
        <extracomment>Field: a day</extracomment>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Button: changes passwords, keys or users of a machine</extracomment>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccountBanner</name>
    <message>
        <source>Sign In Again</source>
        <extracomment>Button: the person signs in once more</extracomment>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <extracomment>Button: opens the list of accounts in the settings</extracomment>
        <translation>帐户…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccountTrouble</name>
    <message>
        <source>The machines of &quot;%1&quot; are not shown.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>未显示“%1”的虚拟机。</translation>
    </message>
    <message>
        <source>The machines of the tenant &quot;%1&quot; are not shown.</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>未显示租户“%1”的虚拟机。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sees no subscription.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>“%1”看不到任何订阅。</translation>
    </message>
    <message>
        <source>These tenants were asked: %1. Ask the owner of a subscription for the role Reader or Contributor on it.</source>
        <extracomment>%1 is a list of tenants</extracomment>
        <translation>已查询以下租户：%1。请向订阅的所有者申请该订阅的“读者”或“参与者”角色。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 says what is missing, %2 why: two whole sentences</extracomment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>The machines of %n accounts and tenants are not shown.</source>
        <extracomment>%n is how many accounts and tenants show no machines: two or more</extracomment>
        <translation>
            <numerusform>未显示 %Ln 个帐户和租户的虚拟机。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccountsPane</name>
    <message>
        <source>Accounts</source>
        <extracomment>Title of a group: who is signed in</extracomment>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Untick subscriptions whose machines you do not want to see.</source>
        <translation>取消勾选你不想看到其虚拟机的订阅。</translation>
    </message>
    <message>
        <source>Accounts, Tenants and Subscriptions</source>
        <translation>帐户、租户和订阅</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: account, tenant or subscription; column: how it is</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Add Account…</source>
        <extracomment>Button: signs in with one more account</extracomment>
        <translation>添加帐户…</translation>
    </message>
    <message>
        <source>Sign In Again</source>
        <extracomment>Button: the person signs in once more, to the chosen tenant</extracomment>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <extracomment>Button: ends the chosen account&apos;s session</extracomment>
        <translation>注销</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%Ln 个订阅</numerusform>
        </translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>State of a subscription: its machines cannot be used</extracomment>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>State of an account: still signed in after the next start</extracomment>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Signed in until you quit Slipway</source>
        <translation>已登录，直到退出 Slipway</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ActivityModel</name>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Machine or Container</source>
        <translation>虚拟机或容器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
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
        <source>Open Machines</source>
        <extracomment>Button: opens the page Machines</extracomment>
        <translation>打开“虚拟机”</translation>
    </message>
    <message>
        <source>Nothing has been done yet. When you set up Docker on a machine, every step of it stands here, and so does everything else that you ask for and what happens to your containers.</source>
        <translation>尚未执行任何操作。在虚拟机上部署 Docker 时，每个步骤都会显示在这里，你请求的其他操作以及容器中发生的事件也会显示在这里。</translation>
    </message>
    <message>
        <source>Continue All</source>
        <extracomment>Button: goes on with every set-up that was interrupted</extracomment>
        <translation>全部继续</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AddressDialog</name>
    <message>
        <source>Take the DNS name %1 away from the public address &quot;%2&quot;</source>
        <extracomment>A change that is about to be made. %1 is a DNS name, %2 a public IP address resource</extracomment>
        <translation>从公共地址“%2”移除 DNS 名称 %1</translation>
    </message>
    <message>
        <source>Give the public address &quot;%2&quot; the DNS label &quot;%1&quot;</source>
        <extracomment>A change that is about to be made. %1 is the first part of a DNS name, %2 a public IP address resource</extracomment>
        <translation>为公共地址“%2”指定 DNS 标签“%1”</translation>
    </message>
    <message>
        <source>Make the public address &quot;%2&quot; static: it keeps %1 when the machine is deallocated</source>
        <extracomment>A change that is about to be made. %1 is an IP address, %2 a public IP address resource</extracomment>
        <translation>将公共地址“%2”设为静态：虚拟机解除分配后仍保留 %1</translation>
    </message>
    <message>
        <source>The address is like that already.</source>
        <translation>地址已经是这样。</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; is free.</source>
        <extracomment>%1 is the first part of a DNS name</extracomment>
        <translation>标签“%1”可用。</translation>
    </message>
    <message>
        <source>Somebody else has the label &quot;%1&quot;. Choose another one.</source>
        <extracomment>%1 is the first part of a DNS name</extracomment>
        <translation>标签“%1”已被其他人使用。请选择另一个。</translation>
    </message>
    <message>
        <source>DNS Name and Static Address</source>
        <extracomment>Title of a window</extracomment>
        <translation>DNS 名称和静态地址</translation>
    </message>
    <message>
        <source>A DNS name leads to the machine whatever address it has. A static address stays when the machine is deallocated. One of them is enough, and you can undo this.</source>
        <translation>无论虚拟机的地址是什么，DNS 名称都指向它。静态地址在虚拟机解除分配后保持不变。两者有其一即可，并且可以撤消此操作。</translation>
    </message>
    <message>
        <source>Repair Docker afterwards, so that its certificate names the machine&apos;s new name.</source>
        <translation>之后请修复 Docker，使其证书包含虚拟机的新名称。</translation>
    </message>
    <message>
        <source>DNS label:</source>
        <extracomment>Field: the first part of a DNS name, &quot;web&quot; of web.westeurope.cloudapp.azure.com</extracomment>
        <translation>DNS 标签：</translation>
    </message>
    <message>
        <source>Static address</source>
        <extracomment>Check box: the public address stays when the machine is deallocated</extracomment>
        <translation>静态地址</translation>
    </message>
    <message>
        <source>Change Address</source>
        <extracomment>Button: changes the public address of a machine</extracomment>
        <translation>更改地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AddressServicePane</name>
    <message>
        <source>Your Address on the Internet</source>
        <extracomment>Title of a group of settings: how the address of this computer is found</extracomment>
        <translation>你在互联网上的地址</translation>
    </message>
    <message>
        <source>A service that answers with nothing but the address it sees you at. Slipway asks it when you look at who reaches a machine, and tells it nothing else. Without one, nobody is asked and you type your address.</source>
        <translation>一项只回答它所看到的你的地址的服务。当你查看谁能访问虚拟机时，Slipway 会询问它，且不告诉它其他任何信息。没有服务时不询问任何人，由你自己输入地址。</translation>
    </message>
    <message>
        <source>Service to Ask:</source>
        <extracomment>Field: URL of a service</extracomment>
        <translation>要询问的服务：</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Enter a URL that begins with https://, or nothing.</source>
        <translation>请输入以 https:// 开头的 URL，或留空。</translation>
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
        <extracomment>Button: shows the page Activity, where the making of a machine can go on
----------
Button: opens the page Certificates
----------
Button: shows Docker on a machine, where its network rule can be removed
----------
Button: shows the list of accounts in the settings</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button: forgets something interrupted that cannot be undone, or tells no more of an account in trouble</extracomment>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Sign In Again</source>
        <extracomment>Button: the person signs in once more</extracomment>
        <translation>重新登录</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AzureAuthoritiesPane</name>
    <message>
        <source>Authority of Your Company</source>
        <translation>公司的证书颁发机构</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies) added and trusted for Azure from now on.</source>
        <translation>
            <numerusform>已添加 %Ln 个证书颁发机构，今后将信任其用于 Azure。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was trusted already.</source>
        <translation>它已受信任。</translation>
    </message>
    <message>
        <source>Authorities for Azure</source>
        <extracomment>Title of a group: certificates of authorities that are trusted for Azure</extracomment>
        <translation>Azure 的证书颁发机构</translation>
    </message>
    <message>
        <source>Azure is trusted as this computer trusts it. If your company inspects TLS, or has a cloud of its own, add its authority here; administrators give it out as a file. It is never trusted for Docker hosts.</source>
        <translation>对 Azure 的信任与此计算机一致。如果你的公司检查 TLS，或有自己的云，请在此添加其证书颁发机构；管理员会以文件形式提供。它绝不会用于信任 Docker 主机。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of an authority; column: when its certificate ends</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Add Authority…</source>
        <extracomment>Button: chooses a file with certificates</extracomment>
        <translation>添加证书颁发机构…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: the chosen authority is trusted no more</extracomment>
        <translation>移除</translation>
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
    <name>slipway::ui::BasicsQuestion</name>
    <message>
        <source>There is no subscription in which this account could make a machine.</source>
        <translation>此帐户没有可用于创建虚拟机的订阅。</translation>
    </message>
    <message>
        <source>Azure offers this subscription no location for machines.</source>
        <translation>Azure 未向此订阅提供可放置虚拟机的位置。</translation>
    </message>
    <message>
        <source>A new resource group</source>
        <extracomment>Entry of a list of resource groups</extracomment>
        <translation>新建资源组</translation>
    </message>
    <message>
        <source>Where should the new machine be?</source>
        <translation>新虚拟机放在哪里？</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Subscription:</source>
        <translation>订阅(&amp;S)：</translation>
    </message>
    <message>
        <source>Resource &amp;group:</source>
        <translation>资源组(&amp;G)：</translation>
    </message>
    <message>
        <source>Name of the g&amp;roup:</source>
        <extracomment>Field: what a new resource group is called</extracomment>
        <translation>资源组名称(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Location:</source>
        <translation>位置(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;DNS label:</source>
        <translation>DNS 标签(&amp;D)：</translation>
    </message>
    <message>
        <source>With it the machine keeps its name when its address changes. It may stay empty.</source>
        <translation>有了它，虚拟机的地址改变时名称保持不变。可以留空。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>It may stay empty. Names of the sandbox are known to Slipway only.</source>
        <translation>可以留空。沙盒的名称只有 Slipway 知道。</translation>
    </message>
    <message>
        <source>Slipway makes one Linux machine with a network of its own, and puts Docker on it. A name is enough: everything else is suggested, and changed under &quot;More Options&quot;.</source>
        <translation>Slipway 会创建一台带有独立网络的 Linux 虚拟机，并在其上安装 Docker。只需填写名称：其余各项均有建议值，可在“更多选项”中更改。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BetweenDialog</name>
    <message>
        <source>From</source>
        <extracomment>Check box in front of a date and time</extracomment>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Check box in front of a date and time</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>Lines From a Time</source>
        <extracomment>Title of a dialog: which part of the logs is shown</extracomment>
        <translation>指定时间段的日志</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a dialog</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <source>%1 (%2)</source>
        <extracomment>%1 is a date and time, %2 is &quot;in 12 days&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Used By</source>
        <extracomment>What needs a certificate: hosts, other certificates</extracomment>
        <translation>用于</translation>
    </message>
    <message>
        <source>Does Not Name</source>
        <extracomment>Names that a certificate should have and has not</extracomment>
        <translation>未包含的名称</translation>
    </message>
    <message>
        <source>Key Usage</source>
        <extracomment>What a certificate&apos;s key may be used for</extracomment>
        <translation>密钥用途</translation>
    </message>
    <message>
        <source>Private Key</source>
        <extracomment>Where the private key of a certificate is</extracomment>
        <translation>私钥</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>Chain</source>
        <extracomment>A certificate and the authorities above it</extracomment>
        <translation>证书链</translation>
    </message>
    <message>
        <source>Renew…</source>
        <extracomment>Button: makes the chosen certificates anew</extracomment>
        <translation>续订…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button: writes a certificate into files</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button: removes a certificate</extracomment>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <extracomment>Button: copies what is shown of a certificate</extracomment>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Copy Certificate</source>
        <extracomment>Button: copies a certificate (not its key) as PEM text</extracomment>
        <translation>复制证书</translation>
    </message>
    <message>
        <source>Kept here, encrypted</source>
        <extracomment>Where the private key of a certificate is</extracomment>
        <translation>保存在此处，已加密</translation>
    </message>
    <message>
        <source>Only on the machine</source>
        <translation>仅在计算机上</translation>
    </message>
    <message>
        <source>Signs Only For</source>
        <extracomment>What an authority may sign certificates for, when it is limited: names, addresses, networks</extracomment>
        <translation>仅签署</translation>
    </message>
    <message>
        <source>Never Signs For</source>
        <extracomment>What an authority may not sign certificates for: names, addresses, networks</extracomment>
        <translation>从不签署</translation>
    </message>
    <message>
        <source>Replace on All Hosts…</source>
        <extracomment>Button: another authority takes the place of this one, host by host</extracomment>
        <translation>在所有主机上替换…</translation>
    </message>
    <message>
        <source>Key Leaked…</source>
        <extracomment>Button: somebody else may have the key of this identity</extracomment>
        <translation>密钥已泄露…</translation>
    </message>
    <message>
        <source>Only on the machine, where it was made</source>
        <extracomment>Where the private key of a certificate is</extracomment>
        <translation>仅在创建它的虚拟机上</translation>
    </message>
    <message>
        <source>In Use Now</source>
        <extracomment>Of a certificate that its engine does not show: which one it shows</extracomment>
        <translation>当前使用</translation>
    </message>
    <message>
        <source>The former certificate (%1), until this one is put on the machine</source>
        <extracomment>What an engine shows instead of its renewed certificate. %1 is &quot;in 12 days&quot; or &quot;ended 3 days ago&quot;</extracomment>
        <translation>原来的证书 (%1)，直到此证书放到该计算机上</translation>
    </message>
    <message>
        <source>Another certificate. Nothing needs this one any more.</source>
        <translation>另一个证书。已不再需要此证书。</translation>
    </message>
    <message>
        <source>Another certificate: &quot;%1&quot; shows that one. Nothing needs this one any more.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>另一个证书，由“%1”出示。已不再需要此证书。</translation>
    </message>
    <message>
        <source>Another authority, which has taken its place on all hosts. Nothing needs this one any more.</source>
        <translation>另一个颁发机构，它已在所有主机上取代此机构。已不再需要此机构。</translation>
    </message>
    <message>
        <source>Other identities: no host trusts the authority of this one any more. Nothing needs it.</source>
        <translation>其他身份：已没有主机信任此身份的颁发机构。已不再需要此身份。</translation>
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
    <message>
        <source>Used By</source>
        <extracomment>Column of the table of certificates: hosts that need it</extracomment>
        <translation>用于</translation>
    </message>
    <message>
        <source>Not in use yet</source>
        <extracomment>State of a certificate that was renewed: its machine does not have the new one yet</extracomment>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>Former</source>
        <extracomment>State of a certificate: another one has taken its place on its machine</extracomment>
        <translation>旧证书</translation>
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
    <message>
        <source>Check a Server…</source>
        <extracomment>Button: looks at a server by its address and says what is wrong with it</extracomment>
        <translation>检查服务器…</translation>
    </message>
    <message>
        <source>Others on this computer can read files of the certificate store. Take that from them, and renew what has its key there: it may have been copied.</source>
        <translation>此计算机上的其他用户可以读取证书存储中的文件。请撤销其权限，并续订密钥位于其中的证书：密钥可能已被复制。</translation>
    </message>
    <message>
        <source>Make Private</source>
        <extracomment>Button: makes files private again</extracomment>
        <translation>设为私有</translation>
    </message>
    <message>
        <source>Private keys are locked. Certificates can be looked at but not used.</source>
        <translation>私钥已锁定。证书可以查看，但无法使用。</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <extracomment>Button: asks for the passphrase</extracomment>
        <translation>解锁…</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) cannot be used: %1</source>
        <extracomment>%n entries of the certificate store</extracomment>
        <translation>
            <numerusform>%n 个证书无法使用：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>%n more things use a certificate</extracomment>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this computer? It cannot be brought back.</source>
        <translation>从此计算机删除“%1”？此操作无法撤销。</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this computer? What it has signed stays good, but can no longer be renewed, and hosts that rely on it can no longer be reached. It is used by:</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>从此计算机删除“%1”？其签发的证书仍然有效，但无法再续订，依赖它的主机也将无法访问。用于：</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this computer? It cannot be brought back, and is used by:</source>
        <extracomment>%1 is a certificate</extracomment>
        <translation>从此计算机删除“%1”？此操作无法撤销。用于：</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes a certificate</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>The calendar is in &quot;%1&quot;.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>日历已保存到“%1”。</translation>
    </message>
    <message>
        <source>Renew…</source>
        <extracomment>Menu: makes the chosen certificates anew</extracomment>
        <translation>续订…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Menu: writes a certificate into files</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Menu: removes a certificate</extracomment>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <extracomment>Button: writes the days on which certificates end into a calendar file</extracomment>
        <translation>日历…</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>Button: takes certificates from files</extracomment>
        <translation>导入…</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Button with a menu: makes a certificate</extracomment>
        <translation>新建</translation>
    </message>
    <message>
        <source>Authority…</source>
        <extracomment>Menu: makes one</extracomment>
        <translation>颁发机构…</translation>
    </message>
    <message>
        <source>Server Certificate…</source>
        <extracomment>Menu: makes one</extracomment>
        <translation>服务器证书…</translation>
    </message>
    <message>
        <source>Identity…</source>
        <extracomment>Menu: makes one</extracomment>
        <translation>身份…</translation>
    </message>
    <message>
        <source>Replace on All Hosts…</source>
        <extracomment>Menu: another authority takes the place of this one, host by host</extracomment>
        <translation>在所有主机上替换…</translation>
    </message>
    <message>
        <source>Key Leaked…</source>
        <extracomment>Menu: somebody else may have the key of this identity</extracomment>
        <translation>密钥已泄露…</translation>
    </message>
    <message>
        <source>Only the keychain of this computer can open your private keys. If it loses their passphrase, nobody can.</source>
        <translation>只有此计算机的密钥链才能打开你的私钥。如果密钥链丢失其密码短语，将无人能够打开。</translation>
    </message>
    <message>
        <source>Recovery Passphrase…</source>
        <extracomment>Button: opens a window that makes a second passphrase of the private keys
----------
Menu: makes a second passphrase of the private keys, for emergencies</extracomment>
        <translation>恢复密码短语…</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Button with a menu: what protects the private keys</extracomment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Change Passphrase…</source>
        <extracomment>Menu: gives private keys another passphrase</extracomment>
        <translation>更改密码短语…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Former Certificate(s)…</source>
        <extracomment>Menu: removes all certificates in whose place engines show another; %n of them</extracomment>
        <translation>
            <numerusform>删除 %Ln 个旧证书…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this computer? Its engine shows another certificate, so nothing needs this one any more.</source>
        <extracomment>%1 is a certificate</extracomment>
        <translation>要从这台计算机中删除“%1”吗？其引擎出示的是另一个证书，已不再需要此证书。</translation>
    </message>
    <message>
        <source>%1, used by %2</source>
        <extracomment>A line of a list. %1 is a certificate, %2 what uses it</extracomment>
        <translation>%1，用于：%2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n certificate(s) from this computer? They cannot be brought back.</source>
        <extracomment>%n certificates, which are listed below</extracomment>
        <translation>
            <numerusform>要从这台计算机中删除 %Ln 个证书吗？删除后无法恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Certificate(s)</source>
        <extracomment>Title of a window; %n certificates</extracomment>
        <translation>
            <numerusform>删除 %Ln 个证书</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this computer? No host trusts it any more, so nothing needs it.</source>
        <extracomment>%1 is an authority or an identity</extracomment>
        <translation>要从这台计算机中删除“%1”吗？已没有主机信任它，因此已不再需要。</translation>
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
    <message>
        <source>Shared authority</source>
        <extracomment>Name of a new certificate authority for several machines</extracomment>
        <translation>共享颁发机构</translation>
    </message>
    <message>
        <source>Make the server&apos;s &amp;key on the machine</source>
        <extracomment>Stricter than making the key on this computer and sending it there</extracomment>
        <translation>在虚拟机上创建服务器的密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Stricter: the key never leaves the machine, and only a certificate request comes from there. The script runs twice, which takes a minute longer.</source>
        <translation>更严格：密钥始终不离开虚拟机，只从那里取得证书签名请求。脚本会运行两次，因此要多花一分钟。</translation>
    </message>
    <message>
        <source>Not possible here: the Docker extension has to be given a key. Go back and choose another way.</source>
        <translation>此处不可用：Docker 扩展必须由外部提供密钥。请返回并选择其他方式。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ChangesTabs</name>
    <message>
        <source>Words</source>
        <extracomment>Tab: changes in words</extracomment>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>az Commands</source>
        <extracomment>Tab: az is the program of the Azure CLI</extracomment>
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
</context>
<context>
    <name>slipway::ui::CheckDialog</name>
    <message>
        <source>Check a Server</source>
        <extracomment>Title of a window that looks at a server and says what is wrong with it</extracomment>
        <translation>检查服务器</translation>
    </message>
    <message>
        <source>Check &quot;%1&quot;</source>
        <extracomment>Title of a window. %1 is a host</extracomment>
        <translation>检查“%1”</translation>
    </message>
    <message>
        <source>Slipway looks at what the server shows and says what is wrong, if anything. Nothing is changed, and your identity is shown only to a server that is trusted.</source>
        <translation>Slipway 会查看服务器出示的内容，并指出问题所在。不会更改任何内容，并且只向受信任的服务器出示你的身份。</translation>
    </message>
    <message>
        <source>Address:</source>
        <extracomment>Field: where a server listens</extracomment>
        <translation>地址：</translation>
    </message>
    <message>
        <source>What the Server Showed</source>
        <extracomment>Accessible name of the list of everything that a server has shown</extracomment>
        <translation>服务器出示的内容</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what a line is about</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: what it says</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <extracomment>Button: puts what was found on the clipboard</extracomment>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops looking at a server</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Check Again</source>
        <extracomment>Button: looks at a server once more</extracomment>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button: looks at a server</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>Heading of a group of lines</extracomment>
        <translation>证书</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Line: who a certificate is for</extracomment>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Issued by</source>
        <extracomment>Line: who has signed a certificate</extracomment>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Line: a name or address that a certificate is for</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>Line: when a certificate begins to be valid</extracomment>
        <translation>有效期开始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Line: when a certificate ends</extracomment>
        <translation>有效期结束</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Line: kind and size of a certificate&apos;s key</extracomment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>Line: serial number of a certificate</extracomment>
        <translation>序列号</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <extracomment>Line: fingerprint of a certificate</extracomment>
        <translation>SHA-256 指纹</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Heading of a group of lines</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Line: port of a server</extracomment>
        <translation>端口</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>Line: version of TLS</extracomment>
        <translation>协议</translation>
    </message>
    <message>
        <source>Cipher</source>
        <extracomment>Line: how a connection is encrypted</extracomment>
        <translation>加密</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Line: what a server calls itself</extracomment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Asks for an identity</source>
        <extracomment>Line: whether a server wants to see a certificate of the client</extracomment>
        <translation>要求出示身份</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Lets in identities of</source>
        <extracomment>Line: an authority whose identities a server accepts</extracomment>
        <translation>接受其身份的机构</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <extracomment>Line: the time by this computer&apos;s clock</extracomment>
        <translation>此计算机的时钟</translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <extracomment>Line: the time by the server&apos;s clock</extracomment>
        <translation>服务器的时钟</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Line: technical words, English</extracomment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Use Another Identity…</source>
        <extracomment>Button: chooses which identity the engine of a host is shown</extracomment>
        <translation>使用其他身份…</translation>
    </message>
    <message>
        <source>%1, by what was measured on %2</source>
        <extracomment>%1 is a time, %2 is when the difference of two clocks was measured</extracomment>
        <translation>%1（根据 %2 的测量）</translation>
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
    <name>slipway::ui::ComposeRow</name>
    <message>
        <source>Compose File</source>
        <translation>Compose 文件</translation>
    </message>
    <message>
        <source>Compose files (*.yaml *.yml)</source>
        <extracomment>Kinds of files to choose from</extracomment>
        <translation>Compose 文件 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <extracomment>Button: opens a window to choose a file</extracomment>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: no compose file is used</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Its containers are started when Docker runs, through the engine&apos;s API. Images come from registries that need no sign-in.</source>
        <translation>Docker 运行后，将通过引擎的 API 启动其容器。镜像来自无需登录的镜像仓库。</translation>
    </message>
    <message>
        <source>Project &quot;%1&quot; with %2</source>
        <extracomment>%1 is the name of a project, %2 a list of services</extracomment>
        <translation>项目“%1”，包含 %2</translation>
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
    <message>
        <source>Jump Host (optional):</source>
        <extracomment>Field: a host through which ssh goes to another; may stay empty</extracomment>
        <translation>跳板机(可选):</translation>
    </message>
    <message>
        <source>Identity:</source>
        <extracomment>Field: the identity that an engine is shown</extracomment>
        <translation>身份：</translation>
    </message>
    <message>
        <source>From a folder</source>
        <extracomment>First choice of a list of identities: certificates that are not kept here yet</extracomment>
        <translation>来自文件夹</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ContainerActions</name>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with more that can be done to containers</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Run Container</source>
        <extracomment>Button: makes and starts a new container</extracomment>
        <translation>运行容器</translation>
    </message>
    <message>
        <source>Run Again Like This…</source>
        <extracomment>Menu entry: makes another container with the settings of this one</extracomment>
        <translation>以相同设置再次运行…</translation>
    </message>
    <message>
        <source>Copy as docker run…</source>
        <extracomment>Menu entry: shows the command line that makes such a container</extracomment>
        <translation>复制为 docker run…</translation>
    </message>
    <message>
        <source>Clean Up…</source>
        <extracomment>Menu entry: removes containers, images and volumes that nobody uses</extracomment>
        <translation>清理…</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <extracomment>One of several containers for which something failed: %1 its name, %2 its host, %3 why</extracomment>
        <translation>%2 上的 %1：%3</translation>
    </message>
    <message>
        <source>It was done, and the engine warns. The details tell what of.</source>
        <translation>操作已完成，但引擎发出警告。具体内容请参阅详细信息。</translation>
    </message>
    <message>
        <source>There is no newer image. The container was left as it is.</source>
        <translation>没有更新的镜像。容器保持不变。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a container, %2 an address and port of the host</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made, and the engine warns. The details tell what of.</source>
        <translation>“%1”已创建，但引擎发出警告。具体内容请参阅详细信息。</translation>
    </message>
    <message>
        <source>Show Logs</source>
        <extracomment>Menu entry: shows the logs of containers, those of several merged by time</extracomment>
        <translation>显示日志</translation>
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
        <source>Show List</source>
        <extracomment>Button: the details take the place of the list, or give it back</extracomment>
        <translation>显示列表</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>最大化</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ContainerFigures</name>
    <message>
        <source>statistics paused to spare the host</source>
        <extracomment>Under the title: statistics are not measured because somebody pressed the button</extracomment>
        <translation>为减轻主机负担，已暂停统计</translation>
    </message>
    <message>
        <source>statistics every %1 s to spare the host</source>
        <extracomment>Under the title: statistics are measured more rarely than usual. %1 is a number of seconds</extracomment>
        <translation>为减轻主机负担，每 %1 秒统计一次</translation>
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
        <extracomment>Column of the table of containers: &quot;Up for 3 hours&quot;</extracomment>
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
    <message>
        <source>host network</source>
        <extracomment>In the column Ports: the container has no ports of its own, it uses those of the host</extracomment>
        <translation>主机网络</translation>
    </message>
    <message>
        <source>127.0.0.1 and ::1: only from the host itself</source>
        <extracomment>Tool tip of the column Ports</extracomment>
        <translation>127.0.0.1 和 ::1：只能从主机本身访问</translation>
    </message>
    <message numerus="yes">
        <source>%1 of one core. That is %2 of the host, which has %n core(s).</source>
        <extracomment>Tool tip of the column CPU. %1 is &quot;150 %&quot;, %2 is &quot;37 %&quot;, %n is the number of cores of the host</extracomment>
        <translation>
            <numerusform>单个核心的 %1，相当于主机（共 %Ln 个核心）的 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in use, without the cache of files. There is no limit.</source>
        <extracomment>Tool tip of the column Memory. %1 is &quot;181 MiB&quot;</extracomment>
        <translation>已使用 %1，不含文件缓存。没有限制。</translation>
    </message>
    <message>
        <source>%1 in use, without the cache of files: %2 of the limit of %3.</source>
        <extracomment>Tool tip of the column Memory. %1 is &quot;181 MiB&quot;, %2 is &quot;35 %&quot;, %3 is &quot;512 MiB&quot;</extracomment>
        <translation>已使用 %1，不含文件缓存：占限制 %3 的 %2。</translation>
    </message>
    <message>
        <source>not available</source>
        <extracomment>In the column Network: the container shares another one&apos;s network, so the engine counts nothing</extracomment>
        <translation>不可用</translation>
    </message>
    <message>
        <source>%1 received and %2 sent since the container started</source>
        <extracomment>Tool tip of the column Network. %1 and %2 are &quot;1.2 GiB&quot;</extracomment>
        <translation>容器启动以来已接收 %1，已发送 %2</translation>
    </message>
    <message>
        <source>%1 read and %2 written since the container started</source>
        <extracomment>Tool tip of the column Block I/O. %1 and %2 are &quot;1.2 GiB&quot;</extracomment>
        <translation>容器启动以来已读取 %1，已写入 %2</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>Column of the table of containers: result of the health check</extracomment>
        <translation>运行状况检查</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Column of the table of containers: what runs in it</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>CPU</source>
        <extracomment>Column of the table of containers: use of the processor</extracomment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>Column of the table of containers: use of memory</extracomment>
        <translation>内存</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Column of the table of containers: what goes over the network</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Block I/O</source>
        <extracomment>Column of the table of containers: what is read from and written to disks</extracomment>
        <translation>块 I/O</translation>
    </message>
    <message>
        <source>Restarts</source>
        <extracomment>Column of the table of containers: how often the engine started it again by itself</extracomment>
        <translation>重启次数</translation>
    </message>
    <message>
        <source>%1 (tag moved)</source>
        <extracomment>In the column Image. %1 is an image&apos;s id; the tag that the container was made from names another image now</extracomment>
        <translation>%1（标记已变更）</translation>
    </message>
    <message>
        <source>Without a project</source>
        <extracomment>Heading of a group of containers</extracomment>
        <translation>无项目</translation>
    </message>
    <message>
        <source>Without %1</source>
        <extracomment>Heading of a group of containers; %1 is the name of a label</extracomment>
        <translation>无 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <extracomment>Heading of a group. %n containers</extracomment>
        <translation>
            <numerusform>%Ln 个容器</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, %3 running</source>
        <extracomment>Heading of a group. %1 is its name, %2 is &quot;12 containers&quot;, %3 how many of them run</extracomment>
        <translation>%1 · %2，%3 个正在运行</translation>
    </message>
    <message>
        <source>No container matches the filter.</source>
        <extracomment>In place of a list</extracomment>
        <translation>没有符合筛选条件的容器。</translation>
    </message>
    <message>
        <source>No container matches the filter, which has no field &quot;%1&quot;. Its fields are %2.</source>
        <extracomment>Of &quot;colour:red&quot; in a filter, %1 is &quot;colour&quot;; %2 is a list of words such as &quot;state, name and image&quot;</extracomment>
        <translation>没有容器匹配筛选器，且筛选器没有字段“%1”。可用字段为 %2。</translation>
    </message>
    <message>
        <source>%1
State: %2</source>
        <extracomment>Tool tip of the column State. %1 is a sentence that says why something could not be done to the container, %2 its state: &quot;running&quot;</extracomment>
        <translation>%1
状态：%2</translation>
    </message>
    <message>
        <source>One-off run for the service &quot;%1&quot;, by docker compose run or as a hook. It is not the service itself.</source>
        <extracomment>Tool tip of a container of a Docker Compose project. %1 is a service; &quot;docker compose run&quot; is a command and stays as it is</extracomment>
        <translation>服务“%1”的一次性运行，由 docker compose run 启动或作为挂钩运行。它不是服务本身。</translation>
    </message>
    <message>
        <source>%1 (one-off)</source>
        <extracomment>In the column Project. %1 is a Docker Compose project; the container was run once, and is none of its services</extracomment>
        <translation>%1（一次性）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n one-off run(s)</source>
        <extracomment>Heading of a group. %1 is &quot;blog · 3 containers, 2 running&quot;; %n containers that were run once, by hand or as a hook, and are none of the project&apos;s services</extracomment>
        <translation>
            <numerusform>%1，%Ln 个一次性运行</numerusform>
        </translation>
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
        <source>Remove the container &quot;%1&quot; from the host &quot;%2&quot;? What it wrote outside of volumes is lost.</source>
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
        <source>Stop the container &quot;%1&quot; on the host &quot;%2&quot;? You can start it again.</source>
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
        <source>Restart the container &quot;%1&quot; on the host &quot;%2&quot;? It stops for a moment.</source>
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
        <extracomment>How many containers run; follows &quot;12 containers&quot;</extracomment>
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
        <extracomment>Under the title. %1 is &quot;12 containers&quot;, %2 is &quot;5 running&quot;, %3 is a number, %4 is &quot;12 s ago&quot;</extracomment>
        <translation>%1，%2 · %L3 个符合筛选条件 · %4更新</translation>
    </message>
    <message>
        <source>%1, %2 · updated %3</source>
        <extracomment>Under the title. %1 is &quot;12 containers&quot;, %2 is &quot;5 running&quot;, %3 is &quot;12 s ago&quot;</extracomment>
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
        <source>Clear Filter</source>
        <extracomment>Button: empties the filter field</extracomment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Forget Host</source>
        <extracomment>Title of a question</extracomment>
        <translation>移除主机</translation>
    </message>
    <message>
        <source>Take &quot;%1&quot; out of the list of hosts? Nothing changes on the machine: Docker and its containers stay.</source>
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
        <source>Filter Containers</source>
        <extracomment>Accessible name of a filter field</extracomment>
        <translation>筛选容器</translation>
    </message>
    <message>
        <source>Hosts</source>
        <extracomment>Accessible name of the list of hosts</extracomment>
        <translation>主机</translation>
    </message>
    <message numerus="yes">
        <source>Pause %n Container(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>暂停 %Ln 个容器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause these %n container(s)? They stand still until you resume them.</source>
        <translation>
            <numerusform>要暂停这 %Ln 个容器吗？恢复之前，容器将停止执行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kill %n Container(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>强制停止 %Ln 个容器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send a signal to the first process of %n container(s)? SIGKILL ends it at once, and what it has not written yet is lost.</source>
        <translation>
            <numerusform>要向 %Ln 个容器的第一个进程发送信号吗？SIGKILL 会立即终止该进程，尚未写入的数据将丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume Stats</source>
        <translation>恢复统计</translation>
    </message>
    <message>
        <source>Pause Stats</source>
        <translation>暂停统计</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Under the title. %1 is what else is said there, %2 is &quot;statistics paused to spare the host&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Filter: name, state:running, image:nginx, host:web*, port:443, label:tier=db  (/)</source>
        <translation>筛选：名称、state:running、image:nginx、host:web*、port:443、label:tier=db  (/)</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button with a menu: which columns the table shows</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Host Stats</source>
        <extracomment>Button: shows what all containers of a host use together</extracomment>
        <translation>主机统计</translation>
    </message>
    <message>
        <source>Connect…</source>
        <extracomment>Button below the list of hosts: adds one by hand</extracomment>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Connect to a Host</source>
        <extracomment>Tool tip of a button</extracomment>
        <translation>连接到主机</translation>
    </message>
    <message>
        <source>Check Connection…</source>
        <extracomment>Button: looks at a host&apos;s certificate and connection and says what is wrong</extracomment>
        <translation>检查连接…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CreateDialog</name>
    <message>
        <source>Host:</source>
        <extracomment>Field: the host on which a container is made</extracomment>
        <translation>主机：</translation>
    </message>
    <message>
        <source>Pull the Image:</source>
        <extracomment>Field: when the image is fetched from its registry</extracomment>
        <translation>拉取镜像：</translation>
    </message>
    <message>
        <source>Run Container</source>
        <extracomment>Title of a dialog that makes a new container</extracomment>
        <translation>运行容器</translation>
    </message>
    <message>
        <source>When it is not on the host</source>
        <extracomment>Choice: the image is fetched only where the host does not have it</extracomment>
        <translation>主机上没有时</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Choice: the image is always fetched</extracomment>
        <translation>始终</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice: the image is never fetched</extracomment>
        <translation>从不</translation>
    </message>
    <message>
        <source>Start it at once</source>
        <translation>立即启动</translation>
    </message>
    <message>
        <source>From docker run…</source>
        <extracomment>Button: fills a form from a command line</extracomment>
        <translation>从 docker run 导入…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Button: makes and starts the container</extracomment>
        <translation>运行</translation>
    </message>
    <message>
        <source>From docker run</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>从 docker run 导入</translation>
    </message>
    <message>
        <source>Paste a &quot;docker run&quot; line. What it says replaces what is in the form.</source>
        <translation>粘贴一行 docker run 命令。其中的设置将替换表单中的内容。</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Button: takes over a command line into a form</extracomment>
        <translation>使用</translation>
    </message>
    <message>
        <source>The line could not be used. %1</source>
        <translation>无法使用此命令行。%1</translation>
    </message>
    <message>
        <source>Not everything in the line could be used. %1</source>
        <translation>此命令行中有部分内容无法使用。%1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CreateForm</name>
    <message>
        <source>Settings of the New Container</source>
        <translation>新容器的设置</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>Section of a form</extracomment>
        <translation>常规</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Section of a form</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>Section of a form</extracomment>
        <translation>存储</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>Section of a form</extracomment>
        <translation>环境</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>Section of a form</extracomment>
        <translation>限制</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>Section of a form</extracomment>
        <translation>安全</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>Section of a form</extracomment>
        <translation>运行状况检查</translation>
    </message>
    <message>
        <source>Image:</source>
        <extracomment>Field: the Docker image of a new container</extracomment>
        <translation>镜像：</translation>
    </message>
    <message>
        <source>For example nginx:1.27. It is pulled where it is not on the host.</source>
        <translation>例如 nginx:1.27。主机上没有时会拉取。</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field: a new container&apos;s name</extracomment>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Empty: the engine invents one.</source>
        <translation>留空则由引擎自动命名。</translation>
    </message>
    <message>
        <source>Command:</source>
        <extracomment>Field: what a new container runs</extracomment>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Empty: the image&apos;s own. Quoted as in a shell.</source>
        <translation>留空则使用镜像自带的命令。按 shell 的规则使用引号。</translation>
    </message>
    <message>
        <source>Entry Point:</source>
        <extracomment>Field: the program that a container&apos;s command is given to</extracomment>
        <translation>入口点：</translation>
    </message>
    <message>
        <source>Empty: the image&apos;s own.</source>
        <translation>留空则使用镜像自带的入口点。</translation>
    </message>
    <message>
        <source>Working Directory:</source>
        <extracomment>Field: the folder in which a container&apos;s command starts</extracomment>
        <translation>工作目录：</translation>
    </message>
    <message>
        <source>User:</source>
        <extracomment>Field: the user that a container&apos;s command runs as</extracomment>
        <translation>用户：</translation>
    </message>
    <message>
        <source>A name or number, and after a colon the group.</source>
        <translation>用户名或编号；可在冒号后指定组。</translation>
    </message>
    <message>
        <source>Ports:</source>
        <extracomment>Field: ports of a new container, one a line</extracomment>
        <translation>端口：</translation>
    </message>
    <message>
        <source>One a line: 8080:80, 127.0.0.1:5432:5432, 53:53/udp. Without an address every computer that reaches the host reaches the port.</source>
        <translation>每行一个：8080:80、127.0.0.1:5432:5432、53:53/udp。如果不指定地址，所有能访问主机的计算机都能访问该端口。</translation>
    </message>
    <message>
        <source>Network:</source>
        <extracomment>Field: the Docker network of a new container</extracomment>
        <translation>网络：</translation>
    </message>
    <message>
        <source>bridge, host, none, or the name of a network.</source>
        <translation>bridge、host、none 或网络名称。</translation>
    </message>
    <message>
        <source>Host Name:</source>
        <extracomment>Field: the host name that a container has inside</extracomment>
        <translation>主机名：</translation>
    </message>
    <message>
        <source>Volumes and Folders:</source>
        <extracomment>Field: volumes and folders of a new container, one a line</extracomment>
        <translation>卷和文件夹：</translation>
    </message>
    <message>
        <source>One a line: volume:/data, /srv/site:/site:ro, or an option such as --tmpfs /cache.</source>
        <translation>每行一个：volume:/data、/srv/site:/site:ro，或 --tmpfs /cache 之类的选项。</translation>
    </message>
    <message>
        <source>Variables:</source>
        <extracomment>Field: environment variables of a new container, one a line</extracomment>
        <translation>变量：</translation>
    </message>
    <message>
        <source>One a line: NAME=value.</source>
        <translation>每行一个：NAME=value。</translation>
    </message>
    <message>
        <source>Labels:</source>
        <extracomment>Field: Docker labels of a new container, one a line</extracomment>
        <translation>标签：</translation>
    </message>
    <message>
        <source>One a line: name=value.</source>
        <translation>每行一个：name=value。</translation>
    </message>
    <message>
        <source>Restart:</source>
        <extracomment>Field: when the engine starts a container again</extracomment>
        <translation>重启：</translation>
    </message>
    <message>
        <source>on-failure:5 tries five times.</source>
        <translation>on-failure:5 表示最多尝试五次。</translation>
    </message>
    <message>
        <source>Memory Limit:</source>
        <extracomment>Field: the most memory a container may use</extracomment>
        <translation>内存限制：</translation>
    </message>
    <message>
        <source>For example 512m or 2g. Empty: none.</source>
        <translation>例如 512m 或 2g。留空则不限制。</translation>
    </message>
    <message>
        <source>CPU Limit:</source>
        <extracomment>Field: the most processor time a container may use</extracomment>
        <translation>CPU 限制：</translation>
    </message>
    <message>
        <source>For example 0.5 or 2. Empty: none.</source>
        <translation>例如 0.5 或 2。留空则不限制。</translation>
    </message>
    <message>
        <source>Process Limit:</source>
        <extracomment>Field: the most processes a container may have</extracomment>
        <translation>进程数限制：</translation>
    </message>
    <message>
        <source>Empty: none.</source>
        <translation>留空则不限制。</translation>
    </message>
    <message>
        <source>Add Capabilities:</source>
        <extracomment>Field: Linux capabilities that a container gets</extracomment>
        <translation>添加权能：</translation>
    </message>
    <message>
        <source>Separated by blanks: NET_ADMIN SYS_TIME.</source>
        <translation>以空格分隔：NET_ADMIN SYS_TIME。</translation>
    </message>
    <message>
        <source>Drop Capabilities:</source>
        <extracomment>Field: Linux capabilities that a container loses</extracomment>
        <translation>移除权能：</translation>
    </message>
    <message>
        <source>ALL drops every one that is not added.</source>
        <translation>ALL 表示移除所有未添加的权能。</translation>
    </message>
    <message>
        <source>Check Command:</source>
        <extracomment>Field: the command by which the engine finds out whether a container works</extracomment>
        <translation>检查命令：</translation>
    </message>
    <message>
        <source>Empty: the image&apos;s own. It runs in a shell; 0 means healthy.</source>
        <translation>留空则使用镜像自带的命令。在 shell 中运行；返回 0 表示正常。</translation>
    </message>
    <message>
        <source>Every:</source>
        <extracomment>Field: time between two health checks</extracomment>
        <translation>间隔：</translation>
    </message>
    <message>
        <source>For example 30s. Empty: the engine&apos;s own, 30s.</source>
        <translation>例如 30s。留空则使用引擎的默认值 30s。</translation>
    </message>
    <message>
        <source>At Most:</source>
        <extracomment>Field: how long a health check may take</extracomment>
        <translation>超时：</translation>
    </message>
    <message>
        <source>For example 5s. Empty: the engine&apos;s own, 30s.</source>
        <translation>例如 5s。留空则使用引擎的默认值 30s。</translation>
    </message>
    <message>
        <source>Failures Allowed:</source>
        <extracomment>Field: failed checks until a container counts as unhealthy</extracomment>
        <translation>允许失败次数：</translation>
    </message>
    <message>
        <source>Empty: the engine&apos;s own, 3.</source>
        <translation>留空则使用引擎的默认值 3。</translation>
    </message>
    <message>
        <source>Remove the container when it stops</source>
        <translation>停止后删除容器</translation>
    </message>
    <message>
        <source>Give it a terminal</source>
        <translation>分配终端</translation>
    </message>
    <message>
        <source>Keep its input open</source>
        <translation>保持输入打开</translation>
    </message>
    <message>
        <source>Run a small init process in it</source>
        <translation>在容器中运行小型 init 进程</translation>
    </message>
    <message>
        <source>Publish all ports that the image names on free ports of the host</source>
        <translation>将镜像声明的所有端口发布到主机的空闲端口</translation>
    </message>
    <message>
        <source>Make its file system read-only</source>
        <translation>将文件系统设为只读</translation>
    </message>
    <message>
        <source>Privileged: it may do everything that the host&apos;s administrator may</source>
        <translation>特权模式：容器可以执行主机管理员能执行的任何操作</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) with line breaks or blanks at the end are kept but not shown.</source>
        <extracomment>Below a field for lines, after what may be typed. A value with line breaks cannot be shown as one line</extracomment>
        <translation>
            <numerusform>%n 个含换行符或末尾空格的值会保留，但不在此显示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::CustomScriptForm</name>
    <message>
        <source>All of this is encrypted for the machine. Neither Azure nor Slipway shows it again.</source>
        <translation>所有这些内容都会为虚拟机加密。Azure 和 Slipway 都不会再次显示。</translation>
    </message>
    <message>
        <source>Run:</source>
        <extracomment>Field: whether a command or a script is run</extracomment>
        <translation>运行：</translation>
    </message>
    <message>
        <source>A command line</source>
        <extracomment>Choice: what is run on a machine</extracomment>
        <translation>命令行</translation>
    </message>
    <message>
        <source>A script</source>
        <extracomment>Choice: what is run on a machine</extracomment>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Command or script:</source>
        <extracomment>Field: the command line or the script itself</extracomment>
        <translation>命令或脚本：</translation>
    </message>
    <message>
        <source>Files:</source>
        <extracomment>Field: addresses of files</extracomment>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Addresses, one a line. The machine fetches them first, into the folder where the command runs.</source>
        <translation>地址，每行一个。虚拟机会先将它们获取到命令运行所在的文件夹。</translation>
    </message>
    <message>
        <source>Storage account:</source>
        <extracomment>Field: of Azure Storage, where the files are</extracomment>
        <translation>存储帐户：</translation>
    </message>
    <message>
        <source>Its key:</source>
        <extracomment>Field: of the storage account</extracomment>
        <translation>其密钥：</translation>
    </message>
    <message>
        <source>Keep the line ends of fetched scripts as they are</source>
        <translation>保持所获取脚本的行尾不变</translation>
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
    <name>slipway::ui::DeviceCodePane</name>
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
        <source>Open %1 and enter this code:</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>打开 %1 并输入此代码：</translation>
    </message>
    <message>
        <source>Azure says: %1</source>
        <extracomment>%1 is a sentence of Azure&apos;s, in the language of the window where Azure has it</extracomment>
        <translation>Azure 的消息：%1</translation>
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
    <name>slipway::ui::DockerStep</name>
    <message>
        <source>How should Docker be installed?</source>
        <translation>如何安装 Docker？</translation>
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
        <source>Docker&apos;s usual port with TLS is 2376.</source>
        <translation>Docker 使用 TLS 时的常用端口为 2376。</translation>
    </message>
    <message>
        <source>The machine installs Docker from signed packages: those of its distribution, or Docker&apos;s own where there are none. An engine that is already there is kept.</source>
        <translation>虚拟机会从已签名的软件包安装 Docker：优先使用其发行版的软件包，没有时使用 Docker 官方的软件包。已有的引擎会保留。</translation>
    </message>
    <message>
        <source>The Azure agent on the machine runs one script, once. This way leaves the machine&apos;s other scripts alone.</source>
        <translation>虚拟机上的 Azure 代理会运行一个脚本，且仅运行一次。此方式不影响虚拟机的其他脚本。</translation>
    </message>
    <message>
        <source>Microsoft retired this extension in 2018. It fetches Docker from get.docker.com and a very old Docker Compose from GitHub, and changes Docker&apos;s service file, which the next update of Docker undoes: the port then closes. Taking it back stops Docker and all containers. Choose it only if you have to.</source>
        <translation>Microsoft 已于 2018 年停用此扩展。它从 get.docker.com 下载 Docker，从 GitHub 下载很旧的 Docker Compose，并修改 Docker 的服务文件；Docker 下次更新会撤销该修改，端口随之关闭。撤销此安装会停止 Docker 和所有容器。仅在必要时选择。</translation>
    </message>
    <message>
        <source>Asking Azure which other ways there are…</source>
        <translation>正在向 Azure 查询其他安装方式…</translation>
    </message>
    <message>
        <source>Other ways are not open for this machine:</source>
        <translation>其他安装方式不适用于此虚拟机：</translation>
    </message>
    <message>
        <source>Hide Engine Options</source>
        <translation>隐藏引擎选项</translation>
    </message>
    <message>
        <source>Engine Options…</source>
        <translation>引擎选项…</translation>
    </message>
    <message>
        <source>Compose project:</source>
        <extracomment>Field: a file of docker compose</extracomment>
        <translation>Compose 项目：</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EndNotices</name>
    <message numerus="yes">
        <source>%n certificate(s) end soon or have ended: %1</source>
        <extracomment>Notification; %n certificates, %1 is their names</extracomment>
        <translation>
            <numerusform>%Ln 个证书即将到期或已到期：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::EngineDialog</name>
    <message numerus="yes">
        <source>%n running container(s) will be stopped.</source>
        <translation>
            <numerusform>%Ln 个正在运行的容器将被停止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running container(s) will stop. Those with a restart policy start again.</source>
        <translation>
            <numerusform>%Ln 个正在运行的容器将停止。设有重启策略的容器会再次启动。</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine does not answer now. Unless it has live-restore, its containers will stop.</source>
        <extracomment>live-restore is a setting of Docker</extracomment>
        <translation>引擎目前没有响应。除非启用了 live-restore，否则其容器将停止。</translation>
    </message>
    <message>
        <source>Containers keep running: the engine reads these options while it runs.</source>
        <translation>容器会继续运行：引擎在运行时即可读取这些选项。</translation>
    </message>
    <message>
        <source>The engine is started anew; containers keep running, as it has live-restore.</source>
        <extracomment>live-restore is a setting of Docker</extracomment>
        <translation>引擎将重新启动；由于启用了 live-restore，容器会继续运行。</translation>
    </message>
    <message>
        <source>Engine Options on %1</source>
        <extracomment>Title of a window; %1 is a machine</extracomment>
        <translation>%1 上的引擎选项</translation>
    </message>
    <message>
        <source>What is changed here is changed in daemon.json, key by key; all else there stays. When the engine does not take it, the former file comes back. You can undo this. The engine does not tell how it rotates log files: what is not set here stays as it is.</source>
        <extracomment>daemon.json is a file</extracomment>
        <translation>此处的更改会逐项写入 daemon.json，其余内容保持不变。如果引擎不接受，将恢复原来的文件。此操作可以撤消。引擎不会说明它如何轮换日志文件：此处未设置的保持原样。</translation>
    </message>
    <message>
        <source>Change Options</source>
        <extracomment>Button: changes the options of an engine</extracomment>
        <translation>更改选项</translation>
    </message>
    <message>
        <source>Upgrade Docker on %1</source>
        <extracomment>Title of a window; %1 is a machine</extracomment>
        <translation>升级 %1 上的 Docker</translation>
    </message>
    <message>
        <source>The packages that the engine came in are updated to the newest that the machine&apos;s package sources have. Nothing else is. This cannot be undone.</source>
        <translation>引擎所属的软件包会更新到虚拟机软件包源中的最新版本，其他内容不变。此操作无法撤消。</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <extracomment>Button: updates the packages of an engine</extracomment>
        <translation>升级</translation>
    </message>
    <message>
        <source>Remove Docker from %1</source>
        <extracomment>Title of a window; %1 is a machine</extracomment>
        <translation>从 %1 删除 Docker</translation>
    </message>
    <message>
        <source>All containers are stopped and the engine&apos;s packages removed, with the certificates on the machine, the network rule and the host. Authorities and identities stay on the page Certificates. This cannot be undone.</source>
        <translation>将停止所有容器并删除引擎的软件包，同时删除虚拟机上的证书、网络规则和主机。颁发机构和身份保留在“证书”页中。此操作无法撤消。</translation>
    </message>
    <message>
        <source>Also &amp;delete all images, containers and volumes there</source>
        <extracomment>Check box</extracomment>
        <translation>同时删除其中的所有镜像、容器和卷(&amp;D)</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to allow that:</source>
        <extracomment>Field; %1 is the name of a machine</extracomment>
        <translation>键入“%1”以允许此操作：</translation>
    </message>
    <message>
        <source>Remove Docker</source>
        <extracomment>Button: removes an engine from a machine</extracomment>
        <translation>删除 Docker</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No container is running there now.</source>
        <translation>那里目前没有正在运行的容器。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EngineOptionsPanel</name>
    <message>
        <source>Registry mirrors:</source>
        <translation>镜像加速地址：</translation>
    </message>
    <message>
        <source>Asked for images before Docker Hub, such as https://mirror.example.</source>
        <translation>拉取镜像时先于 Docker Hub 访问，例如 https://mirror.example。</translation>
    </message>
    <message>
        <source>Insecure registries:</source>
        <translation>不安全的镜像仓库：</translation>
    </message>
    <message>
        <source>Warning: images from these come without TLS or from anybody who pretends to be them. Better give the registry a certificate.</source>
        <translation>警告：来自这些镜像仓库的镜像不受 TLS 保护，任何人都可冒充。最好为镜像仓库配置证书。</translation>
    </message>
    <message>
        <source>Log driver:</source>
        <translation>日志驱动程序：</translation>
    </message>
    <message>
        <source>Slipway shows logs of json-file, local and journald.</source>
        <translation>Slipway 可显示 json-file、local 和 journald 的日志。</translation>
    </message>
    <message>
        <source>Log file size (MiB):</source>
        <translation>日志文件大小 (MiB)：</translation>
    </message>
    <message>
        <source>A container&apos;s log file is put aside when it is this large. Without a limit it can fill the disk.</source>
        <translation>容器的日志文件达到此大小后会轮换。不设限制可能会占满磁盘。</translation>
    </message>
    <message>
        <source>Log files:</source>
        <translation>日志文件数：</translation>
    </message>
    <message>
        <source>How many log files of a container are kept.</source>
        <translation>每个容器保留的日志文件数。</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>数据文件夹：</translation>
    </message>
    <message>
        <source>For images, containers and volumes, such as /data/docker on a disk of its own. What an engine has now is not moved.</source>
        <translation>用于存放镜像、容器和卷，例如独立磁盘上的 /data/docker。引擎现有的内容不会移动。</translation>
    </message>
    <message>
        <source>Address pools:</source>
        <translation>地址池：</translation>
    </message>
    <message>
        <source>Where new networks of containers get their addresses from, such as 172.30.0.0/16:24 for networks of /24.</source>
        <translation>新建容器网络的地址来源，例如 172.30.0.0/16:24 表示 /24 大小的网络。</translation>
    </message>
    <message>
        <source>Labels:</source>
        <translation>标签：</translation>
    </message>
    <message>
        <source>Of the engine, such as stage=test, separated by commas.</source>
        <translation>引擎的标签，例如 stage=test，以逗号分隔。</translation>
    </message>
    <message>
        <source>The engine&apos;s own</source>
        <translation>引擎默认</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Live restore</source>
        <translation>实时恢复 (live-restore)</translation>
    </message>
    <message>
        <source>Containers keep running while Docker is restarted. Not together with Swarm services.</source>
        <translation>重启 Docker 时容器继续运行。不能与 Swarm 服务一起使用。</translation>
    </message>
    <message>
        <source>User namespaces</source>
        <translation>用户命名空间</translation>
    </message>
    <message>
        <source>Root in containers has no rights on the machine. Safer; some containers do not run so. Images that an engine has now are hidden by it.</source>
        <translation>容器中的 root 在计算机上没有权限。更安全，但某些容器无法这样运行。引擎现有的镜像将不可见。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EngineQuestion</name>
    <message>
        <source>%1 authority</source>
        <extracomment>Name of a new certificate authority; %1 is the name of a machine</extracomment>
        <translation>%1 CA</translation>
    </message>
    <message>
        <source>Hide Engine Options</source>
        <translation>隐藏引擎选项</translation>
    </message>
    <message>
        <source>Engine Options…</source>
        <translation>引擎选项…</translation>
    </message>
    <message>
        <source>How is the engine protected?</source>
        <translation>如何保护引擎？</translation>
    </message>
    <message>
        <source>The engine will answer only to identities that this authority has signed. Whoever holds such an identity is root on the machine.</source>
        <translation>引擎只响应由此颁发机构签名的身份。持有此类身份即拥有该虚拟机的 root 权限。</translation>
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
    <message>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>Docker&apos;s usual port with TLS is 2376.</source>
        <translation>Docker 使用 TLS 时的常用端口为 2376。</translation>
    </message>
    <message>
        <source>Compose project:</source>
        <extracomment>Field: a file of docker compose</extracomment>
        <translation>Compose 项目：</translation>
    </message>
    <message>
        <source>The machine sets itself up at its first start, without an extension. Its custom data holds the private key of its Docker, and root on the machine can read it there.</source>
        <translation>虚拟机在首次启动时自行完成设置，无需扩展。其自定义数据包含其 Docker 的私钥，虚拟机上的 root 可以从中读取。</translation>
    </message>
    <message>
        <source>The Azure agent on the machine runs one script, once.</source>
        <translation>虚拟机上的 Azure 代理会运行一个脚本，且仅运行一次。</translation>
    </message>
    <message>
        <source>Not possible with cloud-init, which has to be given a key.</source>
        <translation>使用 cloud-init 时不可用，它必须由外部提供密钥。</translation>
    </message>
    <message>
        <source>Stricter: the key never leaves the machine, and only a certificate request comes from there. Docker then follows in a second step, when the machine is there.</source>
        <translation>更严格：密钥始终不离开虚拟机，只从那里取得证书签名请求。Docker 随后在虚拟机创建好之后的第二步中设置。</translation>
    </message>
    <message>
        <source>Make the server&apos;s &amp;key on the machine</source>
        <extracomment>Stricter than making the key on this computer and sending it there</extracomment>
        <translation>在虚拟机上创建服务器的密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Route:</source>
        <translation>安装方式(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EventsTab</name>
    <message>
        <source>Events</source>
        <extracomment>Title of a tab: what has happened to a container</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column: when something happened</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Column: what happened to a container</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Column: more about an event</extracomment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>The engine remembers nothing that has happened to this container.</source>
        <translation>引擎没有关于此容器的任何事件记录。</translation>
    </message>
    <message>
        <source>Not complete before</source>
        <extracomment>In a list of events, in place of one: those above it are all there were</extracomment>
        <translation>此前不完整</translation>
    </message>
    <message>
        <source>Known only as far as Slipway was watching the host then.</source>
        <extracomment>More about a gap in a list of events</extracomment>
        <translation>仅包含当时 Slipway 监视该主机期间的内容。</translation>
    </message>
    <message>
        <source>Show commands and health checks</source>
        <extracomment>Check box above a list of events: those of commands, such as health checks, are shown, too</extracomment>
        <translation>显示命令和运行状况检查</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EverythingElse</name>
    <message>
        <source>Asking Azure…</source>
        <translation>正在询问 Azure…</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <extracomment>%1 is a price such as &quot;31.20 EUR&quot;</extracomment>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>User &quot;%1&quot;</source>
        <extracomment>%1 is the name of a user of a machine</extracomment>
        <translation>用户“%1”</translation>
    </message>
    <message>
        <source>Everything Else</source>
        <translation>其余各项</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>大小：</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>系统：</translation>
    </message>
    <message>
        <source>SSH key:</source>
        <translation>SSH 密钥：</translation>
    </message>
    <message>
        <source>Docker:</source>
        <translation>Docker：</translation>
    </message>
    <message>
        <source>Access:</source>
        <extracomment>Who may reach the machine</extracomment>
        <translation>访问：</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExportDialog</name>
    <message>
        <source>Export &quot;%1&quot;</source>
        <extracomment>Title of a window. %1 is a certificate</extracomment>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Whoever has the private key can do what it is for. Keep exported keys where only those can read them who need them.</source>
        <translation>任何拥有私钥的人都可以行使其用途。请将导出的密钥保存在仅有需要的人可以读取的位置。</translation>
    </message>
    <message>
        <source>Folder with ca.pem, cert.pem and key.pem</source>
        <extracomment>Way to export: files with these names in a folder</extracomment>
        <translation>包含 ca.pem、cert.pem 和 key.pem 的文件夹</translation>
    </message>
    <message>
        <source>Docker context</source>
        <extracomment>Way to export: a context of docker&apos;s command line</extracomment>
        <translation>Docker 上下文</translation>
    </message>
    <message>
        <source>PKCS#12, modern</source>
        <extracomment>Way to export</extracomment>
        <translation>PKCS#12，现代</translation>
    </message>
    <message>
        <source>PKCS#12, compatible with older systems</source>
        <extracomment>Way to export: weaker, but readable by old systems</extracomment>
        <translation>PKCS#12，兼容旧系统</translation>
    </message>
    <message>
        <source>Encrypted backup of the authority</source>
        <extracomment>Way to export: an authority with its key</extracomment>
        <translation>颁发机构的加密备份</translation>
    </message>
    <message>
        <source>Only the certificate, as PEM</source>
        <extracomment>Way to export</extracomment>
        <translation>仅证书（PEM）</translation>
    </message>
    <message>
        <source>As:</source>
        <extracomment>Field: the way to export</extracomment>
        <translation>格式：</translation>
    </message>
    <message>
        <source>Context Name:</source>
        <extracomment>Field: name of a docker context</extracomment>
        <translation>上下文名称：</translation>
    </message>
    <message>
        <source>Endpoint:</source>
        <extracomment>Field: where a Docker Engine listens</extracomment>
        <translation>终结点：</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>密码短语：</translation>
    </message>
    <message>
        <source>Again:</source>
        <extracomment>Field: the same passphrase once more</extracomment>
        <translation>再次输入：</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Button: chooses a file or folder</extracomment>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Lines for the Shell</source>
        <extracomment>Accessible name: lines for a shell</extracomment>
        <translation>用于 Shell 的命令行</translation>
    </message>
    <message>
        <source>Shell</source>
        <extracomment>Accessible name: which shell lines are for</extracomment>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Copy Lines</source>
        <extracomment>Button: copies lines to the clipboard</extracomment>
        <translation>复制命令行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes files</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>For DOCKER_CERT_PATH. The key is not encrypted: docker takes no other.</source>
        <translation>用于 DOCKER_CERT_PATH。密钥未加密：docker 不接受其他形式。</translation>
    </message>
    <message>
        <source>Then &quot;docker --context NAME ps&quot; works. The key is not encrypted.</source>
        <translation>之后即可使用“docker --context NAME ps”。密钥未加密。</translation>
    </message>
    <message>
        <source>Weakly encrypted, as systems before 2017 need it: choose a long passphrase.</source>
        <translation>加密较弱，适用于 2017 年之前的系统：请选择较长的密码短语。</translation>
    </message>
    <message>
        <source>Folder:</source>
        <extracomment>Field: where to write</extracomment>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Docker&apos;s Folder:</source>
        <translation>Docker 文件夹：</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Written:
%1</source>
        <extracomment>%1 is a list of files, a line each</extracomment>
        <translation>已写入：
%1</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <extracomment>Button: replaces files</extracomment>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already. Overwrite it?</source>
        <extracomment>%1 is a file</extracomment>
        <translation>“%1”已存在。要覆盖吗？</translation>
    </message>
    <message>
        <source>With its key, and all that it has signed with the keys that are kept here. Import the file to restore it.</source>
        <translation>包括其密钥以及它签署的所有内容和此处保存的密钥。导入该文件即可恢复。</translation>
    </message>
    <message>
        <source>Without its key: that is only on the machine.</source>
        <translation>不含密钥：密钥仅在虚拟机上。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already. Overwrite all of them?</source>
        <extracomment>%n files, which are listed below</extracomment>
        <translation>
            <numerusform>%Ln 个文件已存在。要全部覆盖吗？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExtensionDialog</name>
    <message>
        <source>Another one that the location offers</source>
        <extracomment>Last entry of a list of extensions</extracomment>
        <translation>该位置提供的其他扩展</translation>
    </message>
    <message>
        <source>Every extension that Azure offers in the location of the machine. Those of other companies may cost money.</source>
        <translation>Azure 在虚拟机所在位置提供的所有扩展。其他公司的扩展可能收费。</translation>
    </message>
    <message>
        <source>The location of the machine does not offer this extension.</source>
        <translation>虚拟机所在的位置不提供此扩展。</translation>
    </message>
    <message>
        <source>Encrypted for the machine. Neither Azure nor Slipway shows them again.</source>
        <translation>为虚拟机加密。Azure 和 Slipway 都不会再次显示它们。</translation>
    </message>
    <message>
        <source>The machine has this extension already, as &quot;%1&quot;. A machine takes only one of each: that one is updated.</source>
        <extracomment>%1 is an extension</extracomment>
        <translation>虚拟机上已有此扩展，名为“%1”。每种扩展只能有一个，因此将更新该扩展。</translation>
    </message>
    <message>
        <source>Update an Extension of %1</source>
        <extracomment>Title of a window; %1 is a machine</extracomment>
        <translation>更新 %1 的扩展</translation>
    </message>
    <message>
        <source>Add an Extension to %1</source>
        <translation>向 %1 添加扩展</translation>
    </message>
    <message>
        <source>Extension:</source>
        <extracomment>Field: which extension</extracomment>
        <translation>扩展：</translation>
    </message>
    <message>
        <source>Publisher:</source>
        <extracomment>Field: who makes an extension</extracomment>
        <translation>发布者：</translation>
    </message>
    <message>
        <source>Type:</source>
        <extracomment>Field: an extension of a publisher</extracomment>
        <translation>类型：</translation>
    </message>
    <message>
        <source>Version:</source>
        <extracomment>Field: version of an extension</extracomment>
        <translation>版本：</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field: what the extension is called on the machine</extracomment>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Settings (JSON):</source>
        <extracomment>Field: settings of an extension, as JSON</extracomment>
        <translation>设置 (JSON)：</translation>
    </message>
    <message>
        <source>Protected settings (JSON):</source>
        <extracomment>Field: secret settings of an extension, as JSON</extracomment>
        <translation>受保护的设置 (JSON)：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>Button: changes an extension of a machine, or adds it</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Another extension of the machine is called &quot;%1&quot; already. Choose another name.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>虚拟机的另一个扩展已名为“%1”。请选择其他名称。</translation>
    </message>
    <message>
        <source>This extension is made for Windows; the machine has Linux.</source>
        <translation>此扩展适用于 Windows；而该虚拟机运行 Linux。</translation>
    </message>
    <message>
        <source>This extension is made for Linux; the machine has Windows.</source>
        <translation>此扩展适用于 Linux；而该虚拟机运行 Windows。</translation>
    </message>
    <message>
        <source>Settings:</source>
        <extracomment>Field: how settings are entered</extracomment>
        <translation>设置：</translation>
    </message>
    <message>
        <source>In fields</source>
        <extracomment>Choice: settings are entered in fields</extracomment>
        <translation>在字段中</translation>
    </message>
    <message>
        <source>As JSON</source>
        <extracomment>Choice: settings are entered as JSON</extracomment>
        <translation>以 JSON 形式</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExtensionsTab</name>
    <message>
        <source>Extensions</source>
        <extracomment>Tab: the extensions of a machine</extracomment>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Remove Extension</source>
        <extracomment>Title of a window</extracomment>
        <translation>移除扩展</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed from &quot;%2&quot;. What it has installed or changed there may stay.</source>
        <extracomment>%1 is an extension, %2 a machine</extracomment>
        <translation>将从“%2”中移除“%1”。它在那里安装或更改的内容可能会保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: the name of an extension</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: how an extension is</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Column: the version of an extension</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column: publisher and type of an extension</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>Button: opens a window for adding an extension to a machine</extracomment>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Update…</source>
        <extracomment>Button: opens a window for changing an extension&apos;s settings or version</extracomment>
        <translation>更新…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button: asks whether to remove an extension</extracomment>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: looks again</extracomment>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Try Again</source>
        <extracomment>Button: asks Azure once more</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>This machine has no extensions.</source>
        <translation>此虚拟机没有扩展。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::FileModel</name>
    <message>
        <source>Modified</source>
        <extracomment>How a file differs from the image</extracomment>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>How a file differs from the image</extracomment>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>How a file differs from the image</extracomment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Since the Image</source>
        <translation>与镜像的差异</translation>
    </message>
</context>
<context>
    <name>slipway::ui::FileView</name>
    <message>
        <source>This is not a text file. Download it to look into it.</source>
        <translation>这不是文本文件。请下载后查看。</translation>
    </message>
    <message>
        <source>The first %1 of %2. Download the file to see all of it.</source>
        <extracomment>%1 and %2 are sizes, &quot;1 MB&quot;</extracomment>
        <translation>仅显示前 %1，共 %2。下载文件可查看全部内容。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the view of a file</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>slipway::ui::FilesTab</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After a list of names</extracomment>
        <translation>
            <numerusform>还有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Title of a tab: the files inside a container</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Button: opens the folder above</extracomment>
        <translation>上一级</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Accessible name of a field with the path of a folder in a container</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens a folder, or shows a file</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Download…</source>
        <extracomment>Button: brings files from a container to this computer</extracomment>
        <translation>下载…</translation>
    </message>
    <message>
        <source>Upload…</source>
        <extracomment>Button: puts files of this computer into a container</extracomment>
        <translation>上传…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Not everything in this folder is shown: the container has no tools to list it with, and it is too large to be read through. Folders in it may be opened by their path.</source>
        <translation>未显示此文件夹中的全部内容：容器中没有可列出内容的工具，且文件夹过大，无法完整读取。可以通过路径打开其中的文件夹。</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>此文件夹为空。</translation>
    </message>
    <message>
        <source>Asking for the files…</source>
        <translation>正在获取文件…</translation>
    </message>
    <message>
        <source>Upload Files</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>上传文件</translation>
    </message>
    <message>
        <source>Replace Files</source>
        <extracomment>Title of a question</extracomment>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>Replace what has the same name in %1 of &quot;%2&quot;? Its old contents are lost.</source>
        <extracomment>%1 is a folder, %2 the name of a container</extracomment>
        <translation>要替换“%2”的 %1 中的同名项吗？原有内容将丢失。</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button</extracomment>
        <translation>替换</translation>
    </message>
    <message>
        <source>Uploading to %1</source>
        <extracomment>%1 is a folder in a container</extracomment>
        <translation>正在上传到 %1</translation>
    </message>
    <message>
        <source>Download to a Folder</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>下载到文件夹</translation>
    </message>
    <message>
        <source>Replace what has the same name in %1? Its old contents are lost.</source>
        <extracomment>%1 is a folder on this computer</extracomment>
        <translation>要替换 %1 中的同名项吗？原有内容将丢失。</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <extracomment>%1 is a path in a container</extracomment>
        <translation>正在下载 %1</translation>
    </message>
    <message>
        <source>Folders and large files cannot be dragged out. Use Download instead.</source>
        <translation>文件夹和大文件无法拖出。请改用“下载”。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::GroupMenu</name>
    <message>
        <source>Label</source>
        <extracomment>Menu: below it are the names of labels to group containers by</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>What containers are grouped by</extracomment>
        <translation>主机</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>What containers are grouped by</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>What containers are grouped by</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>What containers are grouped by: the Docker image</extracomment>
        <translation>镜像</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Containers are not grouped</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <extracomment>Button with a menu. %1 is what containers are grouped by: &quot;Project&quot;, &quot;None&quot;</extracomment>
        <translation>分组：%1</translation>
    </message>
    <message>
        <source>Other Label…</source>
        <extracomment>Menu entry: asks for the name of a label to group containers by</extracomment>
        <translation>其他标签…</translation>
    </message>
    <message>
        <source>Group by a Label</source>
        <extracomment>Title of a question</extracomment>
        <translation>按标签分组</translation>
    </message>
    <message>
        <source>Put containers with the same value of this label together.</source>
        <translation>将此标签的值相同的容器放在一起。</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Button: puts containers together by a label</extracomment>
        <translation>分组</translation>
    </message>
    <message>
        <source>Label:</source>
        <extracomment>Field: the name of a Docker label</extracomment>
        <translation>标签：</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HeaderKeys</name>
    <message>
        <source>%1, sorted ascending</source>
        <extracomment>Accessible name of the title of a column, %1, by which a table is sorted, the least first</extracomment>
        <translation>%1，升序</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <extracomment>Accessible name of the title of a column, %1, by which a table is sorted, the greatest first</extracomment>
        <translation>%1，降序</translation>
    </message>
    <message>
        <source>Space sorts by this column.</source>
        <extracomment>What the keyboard does on the title of a column</extracomment>
        <translation>按空格键可按此列排序。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HistoryModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column of a table of figures: when they were measured</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>CPU</source>
        <extracomment>Column of a table of figures: use of the processor</extracomment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>Column of a table of figures</extracomment>
        <translation>内存</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Column of a table of figures: over the network</extracomment>
        <translation>接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Column of a table of figures: over the network</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Column of a table of figures: from disks</extracomment>
        <translation>读取</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Column of a table of figures: to disks</extracomment>
        <translation>写入</translation>
    </message>
    <message>
        <source>Processes</source>
        <extracomment>Column of a table of figures: number of processes</extracomment>
        <translation>进程数</translation>
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
        <extracomment>Under the title. %1 is an account, %2 is a cloud: &quot;Azure&quot; or &quot;Sandbox&quot;</extracomment>
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
        <extracomment>Title above the list of what needs somebody&apos;s attention</extracomment>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>Hosts</source>
        <extracomment>Title above the hosts</extracomment>
        <translation>主机</translation>
    </message>
    <message>
        <source>The set-up of Docker on &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”上的 Docker 部署已中断</translation>
    </message>
    <message>
        <source>%L1 of %L2 steps done, started %3</source>
        <extracomment>%1 and %2 are numbers, %3 is &quot;3 h ago&quot;</extracomment>
        <translation>已完成 %L1/%L2 步，%3开始</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot;</source>
        <extracomment>%1 is a host</extracomment>
        <translation>未连接到“%1”</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; has ended</source>
        <extracomment>%1 is the name of a certificate</extracomment>
        <translation>证书“%1”已过期</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; ends %2</source>
        <extracomment>%1 is the name of a certificate, %2 is &quot;in 12 days&quot;</extracomment>
        <translation>证书“%1”将在 %2过期</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; does not fit its machine any more</source>
        <extracomment>%1 is the name of a certificate</extracomment>
        <translation>“%1”的证书与其计算机不再匹配</translation>
    </message>
    <message>
        <source>It does not name %1.</source>
        <extracomment>%1 is a list of names and addresses</extracomment>
        <translation>其中不包含 %1。</translation>
    </message>
    <message>
        <source>The replacement of certificates on &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”上的证书替换已中断</translation>
    </message>
    <message>
        <source>The network rule for &quot;%1&quot; is still there</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”的网络规则仍然存在</translation>
    </message>
    <message>
        <source>You wanted to close it on %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>你本想在 %1 关闭它。</translation>
    </message>
    <message>
        <source>New Machine…</source>
        <extracomment>Button: opens the window in which a machine is made</extracomment>
        <translation>新建虚拟机…</translation>
    </message>
    <message>
        <source>The making of &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”的创建已中断</translation>
    </message>
    <message>
        <source>Started %1</source>
        <extracomment>%1 is &quot;3 h ago&quot;</extracomment>
        <translation>开始时间：%1</translation>
    </message>
    <message>
        <source>The change of Docker&apos;s options on &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”上的 Docker 选项更改已中断</translation>
    </message>
    <message>
        <source>The upgrade of Docker on &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”上的 Docker 升级已中断</translation>
    </message>
    <message>
        <source>The removal of Docker from &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>从“%1”删除 Docker 的操作已中断</translation>
    </message>
    <message>
        <source>The renewed certificate of &quot;%1&quot; is not on its machine yet</source>
        <extracomment>%1 is the name of a certificate</extracomment>
        <translation>“%1”续订后的证书尚未放到其计算机上</translation>
    </message>
    <message>
        <source>The engine shows the former one: %1.</source>
        <extracomment>%1 is &quot;in 12 days&quot; or &quot;ended 3 days ago&quot;</extracomment>
        <translation>引擎出示的是原来的证书：%1。</translation>
    </message>
    <message>
        <source>Port %1 of &quot;%2&quot; is open to everybody</source>
        <extracomment>%1 is a port, %2 a machine</extracomment>
        <translation>“%2”的端口 %1 对所有人开放</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HostBanner</name>
    <message>
        <source>Try Now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot;, Slipway tries again by itself. %2</source>
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
        <source>Start Machine</source>
        <extracomment>Button: switches a machine on</extracomment>
        <translation>启动虚拟机</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be reached because its machine does not run: %2. Start it?</source>
        <extracomment>%1 is a host, %2 is the state of its machine: &quot;Stopped&quot;, &quot;Stopped (deallocated)&quot;</extracomment>
        <translation>无法访问“%1”，因为其虚拟机未运行：%2。要启动吗？</translation>
    </message>
    <message>
        <source>The machine of &quot;%1&quot; is starting. Slipway connects as soon as Docker answers.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”的虚拟机正在启动。Docker 响应后，Slipway 会立即连接。</translation>
    </message>
    <message numerus="yes">
        <source>Slow to answer: %1 (%n second(s)). What is shown is the last that was heard.</source>
        <extracomment>%1 is a list of hosts; %n is for how many seconds an answer has been awaited</extracomment>
        <translation>
            <numerusform>响应缓慢：%1（已等待 %Ln 秒）。当前显示的是最近一次收到的信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of &quot;%1&quot; is %2 ahead of this computer&apos;s. Let both be set by the network: times are wrong here, and certificates may seem to be.</source>
        <extracomment>%1 is a host, %2 is a time span</extracomment>
        <translation>“%1”的时钟比此计算机快 %2。请让两者都通过网络校时：此处的时间不正确，证书也可能显得无效。</translation>
    </message>
    <message>
        <source>The clock of &quot;%1&quot; is %2 behind this computer&apos;s. Let both be set by the network: times are wrong here, and certificates may seem to be.</source>
        <extracomment>%1 is a host, %2 is a time span</extracomment>
        <translation>“%1”的时钟比此计算机慢 %2。请让两者都通过网络校时：此处的时间不正确，证书也可能显得无效。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; calls itself the same engine as %2. Either it was added twice, or the machines were made from one image: then delete /var/lib/docker/engine-id on one of them and restart Docker there.</source>
        <extracomment>%1 is a host, %2 is a list of other hosts</extracomment>
        <translation>“%1”与 %2 报告的是同一个引擎。可能是重复添加了主机，也可能是这些虚拟机由同一个映像创建：如果是后者，请在其中一台上删除 /var/lib/docker/engine-id，并重启该虚拟机上的 Docker。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HostList</name>
    <message>
        <source>Forget Host…</source>
        <extracomment>Menu: takes a host out of Slipway&apos;s list; nothing changes on the machine</extracomment>
        <translation>移除主机…</translation>
    </message>
    <message>
        <source>Check Connection…</source>
        <extracomment>Menu: looks at a host&apos;s certificate and connection and says what is wrong</extracomment>
        <translation>检查连接…</translation>
    </message>
    <message>
        <source>Use Another Identity…</source>
        <extracomment>Menu: chooses which identity the engine of a host is shown</extracomment>
        <translation>使用其他身份…</translation>
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
    <name>slipway::ui::HostStats</name>
    <message>
        <source>All containers of %1</source>
        <extracomment>Title of a pane with curves; %1 is a host</extracomment>
        <translation>%1 的所有容器</translation>
    </message>
    <message>
        <source>Statistics are paused to spare the host.</source>
        <translation>为减轻主机负担，已暂停统计。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>What all running containers use together, measured while this pane is open.</source>
        <translation>所有正在运行的容器的总使用量，在此窗格打开期间测量。</translation>
    </message>
    <message>
        <source>Host Stats</source>
        <extracomment>Accessible name of a pane with curves</extracomment>
        <translation>主机统计</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Accessible name of a choice</extracomment>
        <translation>主机</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HostStrip</name>
    <message>
        <source>%L1 of %L2 running</source>
        <extracomment>How many of a host&apos;s containers run: 3 of 5</extracomment>
        <translation>%L1/%L2 个正在运行</translation>
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
        <translation>%1，由 %2 签名 (%3)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::IdentityDialog</name>
    <message>
        <source>Identity for &quot;%1&quot;</source>
        <extracomment>Title of a window. %1 is a host</extracomment>
        <translation>“%1”的身份</translation>
    </message>
    <message>
        <source>An engine lets in only identities of an authority that it knows. It is asked with the chosen one first: if it does not let that in, everything stays as it is.</source>
        <translation>引擎只接受其已知颁发机构的身份。会先用所选身份询问引擎：如果未被接受，一切保持不变。</translation>
    </message>
    <message>
        <source>Identity:</source>
        <extracomment>Field: the identity that an engine is shown</extracomment>
        <translation>身份：</translation>
    </message>
    <message>
        <source>The former identity stays on the page Certificates.</source>
        <translation>原来的身份仍保留在“证书”页面上。</translation>
    </message>
    <message>
        <source>No identity is kept here. Make or import one on the page Certificates.</source>
        <translation>此处没有保存任何身份。请在“证书”页面上创建或导入一个。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use Identity</source>
        <extracomment>Button: from now on, an engine is shown the chosen identity</extracomment>
        <translation>使用身份</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ImportDialog</name>
    <message>
        <source>Import Certificates</source>
        <extracomment>Title of a window</extracomment>
        <translation>导入证书</translation>
    </message>
    <message>
        <source>Choose or drop files: PEM, DER, PKCS#12, in any order and mix. You see what is in them before anything is kept. The files are not changed.</source>
        <translation>选择或拖放文件：PEM、DER、PKCS#12，可任意排列组合。保存之前可先查看其内容。文件不会被更改。</translation>
    </message>
    <message>
        <source>Choose Files…</source>
        <extracomment>Button: opens a window for choosing files</extracomment>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <extracomment>Button: opens a window for choosing a folder</extracomment>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Search %1</source>
        <extracomment>Button: looks for what docker and its tools keep in their folder. %1 is a folder</extracomment>
        <translation>搜索 %1</translation>
    </message>
    <message>
        <source>Passphrase of the files:</source>
        <extracomment>Field: of encrypted files</extracomment>
        <translation>文件的密码短语：</translation>
    </message>
    <message>
        <source>Look Again</source>
        <extracomment>Button: reads the chosen files once more</extracomment>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>What Is in the Files</source>
        <extracomment>Accessible name of the list of what was found in files</extracomment>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: a certificate&apos;s name</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether something can be imported</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: authority, server or identity</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>Column: when a certificate ends</extracomment>
        <translation>到期</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Column: the files that something was found in</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: keeps what is marked</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Before what is wrong with something in a file: it can be imported nevertheless</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Before what is wrong with something in a file: it cannot be imported</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A line below a certificate. %1 is &quot;Warning&quot; or &quot;Problem&quot;, %2 is a sentence, %3 is a file</extracomment>
        <translation>%1：%2 (%3)</translation>
    </message>
    <message>
        <source>Can be imported</source>
        <extracomment>State of something in a file</extracomment>
        <translation>可以导入</translation>
    </message>
    <message>
        <source>Here already</source>
        <extracomment>State of something in a file</extracomment>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <extracomment>State of something in a file</extracomment>
        <translation>无法导入</translation>
    </message>
    <message>
        <source>With warnings</source>
        <extracomment>State of something in a file: there are warnings</extracomment>
        <translation>有警告</translation>
    </message>
    <message>
        <source>No files are chosen yet.</source>
        <translation>尚未选择文件。</translation>
    </message>
    <message>
        <source>There is nothing in these files that could be imported.</source>
        <translation>这些文件中没有可以导入的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) found</source>
        <extracomment>%n certificates</extracomment>
        <translation>
            <numerusform>找到 %n 个证书</numerusform>
        </translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; does not check who its engine is (SkipTLSVerify): with docker, anybody on the way can read and change everything. Slipway always checks.</source>
        <extracomment>A line about a docker context. %1 is its name; SkipTLSVerify is docker&apos;s name of the setting</extracomment>
        <translation>上下文“%1”不验证其引擎的身份 (SkipTLSVerify)：使用 docker 时，途中的任何人都可以读取和更改一切。Slipway 始终会验证。</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) could not be connected: %1</source>
        <extracomment>%n is how many engines could not be reached</extracomment>
        <translation>
            <numerusform>%n 个主机无法连接：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect to &quot;%1&quot; at %2, too</source>
        <extracomment>A choice below an identity. %1 is what a host is called, %2 where its engine listens</extracomment>
        <translation>同时连接到“%1”(%2)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::InspectTab</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Inspect</source>
        <extracomment>Title of a tab: the whole configuration of a container</extracomment>
        <translation>配置</translation>
    </message>
    <message>
        <source>Search in the Configuration</source>
        <extracomment>Accessible name of a search field</extracomment>
        <translation>搜索配置</translation>
    </message>
    <message>
        <source>Search names and values</source>
        <translation>搜索名称和值</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>One of several views of a container&apos;s configuration</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>Environment variables</extracomment>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>装载</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Health Checks</source>
        <translation>运行状况检查</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Columns of a table of a container&apos;s networks</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Columns of a table of a container&apos;s mounts</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>On the Host</source>
        <translation>主机上</translation>
    </message>
    <message>
        <source>In the Container</source>
        <translation>容器内</translation>
    </message>
    <message>
        <source>Writable</source>
        <extracomment>Column: whether a mount can be written to</extracomment>
        <translation>可写</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>IPv6 Address</source>
        <translation>IPv6 地址</translation>
    </message>
    <message>
        <source>MAC Address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Also Called</source>
        <extracomment>Column: further names of a container in a network</extracomment>
        <translation>别名</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Columns of a table of a container&apos;s health checks</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>Column: the beginning of what a health check printed</extracomment>
        <translation>输出</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies what is selected, masked as it is shown</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: asks for the data again</extracomment>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Healthy</source>
        <extracomment>Result of a health check; %1 is an exit code</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Failed with %1</source>
        <translation>失败，退出代码 %1</translation>
    </message>
    <message>
        <source>Hide Value</source>
        <extracomment>Button: shows a masked value, or masks it again</extracomment>
        <translation>隐藏值</translation>
    </message>
    <message>
        <source>Reveal Value</source>
        <translation>显示值</translation>
    </message>
</context>
<context>
    <name>slipway::ui::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <extracomment>How much an array or object of JSON holds</extracomment>
        <translation>
            <numerusform>%Ln 个元素</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <extracomment>How much an object of JSON holds</extracomment>
        <translation>
            <numerusform>%Ln 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of a setting</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
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
        <source>Do not hand the engine&apos;s socket to a container unless you would hand it the machine.</source>
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
        <source>Azure&apos;s virtual machines and Docker&apos;s containers both divide a computer, at different heights.</source>
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
        <source>Texts</source>
        <extracomment>Accessible name of the list of texts</extracomment>
        <translation>文章</translation>
    </message>
    <message>
        <source>Installation: Azure runs a script on the machine, which installs Docker from signed packages. Nothing listens before the certificates are there.</source>
        <translation>安装：Azure 在虚拟机上运行脚本，从已签名的软件包安装 Docker。证书就位之前不会监听任何端口。</translation>
    </message>
    <message>
        <source>New Machine makes a Linux machine in your subscription and puts Docker on it. Azure charges for it from then on.</source>
        <translation>“新建虚拟机”会在订阅中创建一台 Linux 虚拟机，并在其上安装 Docker。Azure 从此开始计费。</translation>
    </message>
    <message>
        <source>What Is Made</source>
        <translation>创建的内容</translation>
    </message>
    <message>
        <source>One deployment makes the machine with its disk, a network, a security group, a public address and a network interface. Azure is asked first whether it would take it.</source>
        <translation>一次部署会创建虚拟机及其磁盘、网络、安全组、公共地址和网络接口。部署前会先询问 Azure 是否接受。</translation>
    </message>
    <message>
        <source>You sign in to the machine with an SSH key. There is no password to guess.</source>
        <translation>使用 SSH 密钥登录虚拟机。没有可供猜测的密码。</translation>
    </message>
    <message>
        <source>A DNS label gives the machine a name that stays when its address changes, and that its certificate can vouch for.</source>
        <translation>DNS 标签为虚拟机提供一个名称：地址改变时名称不变，证书也可以为其作保。</translation>
    </message>
    <message>
        <source>When It Is Not Wanted Any More</source>
        <translation>不再需要时</translation>
    </message>
    <message>
        <source>Take Back deletes exactly what was made. What was there before stays, also in the same resource group. A machine that is stopped costs no more than its disk and its address.</source>
        <translation>“撤消”只删除所创建的内容。原有内容会保留，包括同一资源组中的内容。已停止的虚拟机只产生磁盘和地址的费用。</translation>
    </message>
    <message>
        <source>New Machines</source>
        <translation>新建虚拟机</translation>
    </message>
    <message>
        <source>Short texts about what Slipway does, and why.</source>
        <translation>几篇短文，介绍 Slipway 做什么以及为什么这样做。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LogToolBar</name>
    <message>
        <source>From a Time…</source>
        <extracomment>Choice of lines of a log: opens a dialog</extracomment>
        <translation>指定时间段…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Choice of lines of a log. %1 and %2 are dates and times</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>Choice of lines of a log. %1 is a date and time</extracomment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>Choice of lines of a log. %1 is a date and time</extracomment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Last 1,000 Lines</source>
        <extracomment>Choice of lines of a log</extracomment>
        <translation>最近 1,000 行</translation>
    </message>
    <message>
        <source>Last 15 Minutes</source>
        <extracomment>Choice of lines of a log</extracomment>
        <translation>最近 15 分钟</translation>
    </message>
    <message>
        <source>Last Hour</source>
        <extracomment>Choice of lines of a log</extracomment>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Last 24 Hours</source>
        <extracomment>Choice of lines of a log</extracomment>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Choice of lines of a log</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Lines to Show</source>
        <extracomment>Accessible name of a choice: which part of the logs is shown</extracomment>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>Standard Output (stdout)</source>
        <extracomment>Menu item. stdout is the name of a stream</extracomment>
        <translation>标准输出 (stdout)</translation>
    </message>
    <message>
        <source>Standard Error (stderr)</source>
        <extracomment>Menu item. stderr is the name of a stream</extracomment>
        <translation>标准错误 (stderr)</translation>
    </message>
    <message>
        <source>Local Time</source>
        <extracomment>Menu item: time stamps of a log</extracomment>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <extracomment>Menu item: time stamps of a log</extracomment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>No Time Stamps</source>
        <extracomment>Menu item: time stamps of a log</extracomment>
        <translation>无时间戳</translation>
    </message>
    <message>
        <source>Wrap Long Lines</source>
        <extracomment>Menu item: long lines go on in the next row</extracomment>
        <translation>长行自动换行</translation>
    </message>
    <message>
        <source>Show JSON as Text</source>
        <extracomment>Menu item</extracomment>
        <translation>将 JSON 显示为文本</translation>
    </message>
    <message>
        <source>Highlight Matches</source>
        <extracomment>Menu item: marks what was searched for</extracomment>
        <translation>突出显示匹配项</translation>
    </message>
    <message>
        <source>Search Logs</source>
        <extracomment>Accessible name of a field</extracomment>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <extracomment>Shown in the empty field; the keys go there</extracomment>
        <translation>搜索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Previous Match</source>
        <extracomment>Button: jumps to the match before</extracomment>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next Match</source>
        <extracomment>Button: jumps to the match behind</extracomment>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Copy Lines</source>
        <extracomment>Button: copies lines of a log</extracomment>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Save Lines…</source>
        <extracomment>Button: writes lines of a log into a file</extracomment>
        <translation>保存行…</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: empties the window; nothing changes in the container</extracomment>
        <translation>清空</translation>
    </message>
    <message>
        <source>Match Case</source>
        <extracomment>Button that stays pressed</extracomment>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Regular Expression</source>
        <extracomment>Button that stays pressed</extracomment>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Show Only Matching Lines</source>
        <extracomment>Button that stays pressed: shows only the lines that match</extracomment>
        <translation>仅显示匹配的行</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button that stays pressed: new lines of a log are scrolled to</extracomment>
        <translation>自动滚动</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Button: menu of how a log is shown</extracomment>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LogView</name>
    <message>
        <source>Copy</source>
        <extracomment>Menu: copies lines of a log with their time stamps</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy Without Time Stamps</source>
        <extracomment>Menu: copies lines of a log</extracomment>
        <translation>复制（不含时间戳）</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Menu: selects all lines of a log</extracomment>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LogWords</name>
    <message>
        <source>Debug</source>
        <extracomment>Importance of a line of a log</extracomment>
        <translation>调试</translation>
    </message>
    <message>
        <source>Information</source>
        <extracomment>Importance of a line of a log</extracomment>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Importance of a line of a log</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Importance of a line of a log</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>The container was started again here.</source>
        <extracomment>Between the lines of a log</extracomment>
        <translation>容器在此处重新启动。</translation>
    </message>
    <message>
        <source>The connection was lost here.</source>
        <extracomment>Between the lines of a log</extracomment>
        <translation>连接在此处断开。</translation>
    </message>
    <message>
        <source>The connection is back. Nothing was left out.</source>
        <extracomment>Between the lines of a log</extracomment>
        <translation>连接已恢复。没有遗漏任何内容。</translation>
    </message>
    <message>
        <source>Lines are missing here: the engine no longer has them.</source>
        <extracomment>Between the lines of a log</extracomment>
        <translation>此处缺少部分行：引擎已不再保留这些行。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LogsTab</name>
    <message>
        <source>Logs</source>
        <extracomment>Title of a tab: what a container has written</extracomment>
        <translation>日志</translation>
    </message>
    <message>
        <source>Not a valid expression</source>
        <extracomment>Beside the search field</extracomment>
        <translation>表达式无效</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside the search field: the match that is shown, and how many there are</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <extracomment>Beside the search field
----------
Below the lines of a log</extracomment>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <extracomment>Below the lines of a log</extracomment>
        <translation>
            <numerusform>已复制 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Lines</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>保存行</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <extracomment>Below the lines of a log. %1 is a file</extracomment>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 lines shown</source>
        <extracomment>Below the lines of a log. %1 of %2 lines are shown</extracomment>
        <translation>显示 %2 行中的 %1 行</translation>
    </message>
    <message>
        <source>%1; older ones were let go to save memory</source>
        <extracomment>Below the lines of a log. %1 is &quot;1,234 lines&quot;</extracomment>
        <translation>%1；为节省内存，已丢弃较早的行</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <extracomment>Instead of the lines of a log</extracomment>
        <translation>没有匹配的行。</translation>
    </message>
    <message>
        <source>There are no lines here yet. New ones appear as they are written.</source>
        <extracomment>Instead of the lines of a log</extracomment>
        <translation>此处还没有任何行。新写入的行会自动显示。</translation>
    </message>
    <message>
        <source>The connection to the log of &quot;%1&quot; is lost and is tried again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>与“%1”的日志的连接已断开，正在重试。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <extracomment>Button</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Log Lines</source>
        <extracomment>Accessible name of the lines of a log</extracomment>
        <translation>日志行</translation>
    </message>
    <message numerus="yes">
        <source>Only the logs of the first %1 of %n container(s) are shown.</source>
        <extracomment>%n containers are chosen in the list, %1 is 20</extracomment>
        <translation>
            <numerusform>仅显示 %n 个容器中前 %1 个的日志。</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of a line copied.</source>
        <translation>已复制一行的一部分。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LooseFolder</name>
    <message>
        <source>Make the Data Folder Private</source>
        <extracomment>Title of a question when the program starts</extracomment>
        <translation>将数据文件夹设为私有</translation>
    </message>
    <message>
        <source>Others on this computer can read the folder in which Slipway keeps its keys and settings, so it does not start. Take that from them? What is in the folder stays as it is.</source>
        <translation>此计算机上的其他人可以读取 Slipway 保存密钥和设置的文件夹，因此它未启动。要取消他们的访问权限吗？文件夹中的内容保持不变。</translation>
    </message>
    <message>
        <source>Make Private</source>
        <extracomment>Button: takes from others what they may do with a folder</extracomment>
        <translation>设为私有</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineActions</name>
    <message>
        <source>Copy Name</source>
        <extracomment>Menu entry</extracomment>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <extracomment>Menu entry</extracomment>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy Resource ID</source>
        <extracomment>Menu entry</extracomment>
        <translation>复制资源 ID</translation>
    </message>
    <message>
        <source>Copy ssh Command</source>
        <extracomment>Menu entry: copies &quot;ssh user@address&quot;</extracomment>
        <translation>复制 ssh 命令</translation>
    </message>
    <message>
        <source>Open in the Azure Portal</source>
        <extracomment>Menu entry: opens the web page of a machine</extracomment>
        <translation>在 Azure 门户中打开</translation>
    </message>
    <message>
        <source>%1 %2 of %3 machines are done.</source>
        <extracomment>Above the list of machines: %1 is &quot;Starting…&quot;, %2 of %3 machines are done</extracomment>
        <translation>%1 已完成 %2 台，共 %3 台虚拟机。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed.</source>
        <extracomment>Follows &quot;12 of 20 machines are done.&quot;</extracomment>
        <translation>
            <numerusform>其中 %Ln 台失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It failed for %n machine(s). &quot;%1&quot;: %2</source>
        <extracomment>%n machines could not be started, stopped or restarted; %1 is the first of them, %2 says why</extracomment>
        <translation>
            <numerusform>%Ln 台虚拟机操作失败。“%1”：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineActivityTab</name>
    <message>
        <source>Activity</source>
        <extracomment>Tab: what was done to a machine</extracomment>
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineDetail</name>
    <message>
        <source>Machine Details</source>
        <extracomment>Accessible name of the pane that shows one machine</extracomment>
        <translation>虚拟机详细信息</translation>
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
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Change Rule…</source>
        <extracomment>Button: changes who may reach the engine over the network</extracomment>
        <translation>更改规则…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <extracomment>Button: puts a new certificate for today&apos;s addresses on a machine</extracomment>
        <translation>修复…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Set up by</source>
        <extracomment>What installed Docker on a machine</extracomment>
        <translation>设置方式</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Version of Docker</extracomment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>Where an engine listens</extracomment>
        <translation>终结点</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>The engine&apos;s certificate</extracomment>
        <translation>证书</translation>
    </message>
    <message>
        <source>Network rule</source>
        <extracomment>Slipway&apos;s rule in the security group of a machine</extracomment>
        <translation>网络规则</translation>
    </message>
    <message>
        <source>Reminder</source>
        <extracomment>When somebody wants to be reminded to close the network rule</extracomment>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Slipway has not set up Docker on this machine, and knows no engine there.</source>
        <translation>Slipway 尚未在此虚拟机上设置 Docker，也不知道那里有引擎。</translation>
    </message>
    <message>
        <source>Add Docker…</source>
        <extracomment>Button: opens the wizard that sets up Docker</extracomment>
        <translation>添加 Docker…</translation>
    </message>
    <message>
        <source>Valid until %1 (%2)</source>
        <extracomment>%1 is a date, %2 is &quot;in 12 days&quot; or &quot;ended 3 days ago&quot;</extracomment>
        <translation>有效期至 %1（%2）</translation>
    </message>
    <message>
        <source>It does not name %1.</source>
        <extracomment>%1 is a list of names and addresses</extracomment>
        <translation>它未列出 %1。</translation>
    </message>
    <message>
        <source>The machine&apos;s address has changed to %1. Repairing gives it a certificate for that address, and leads the host there.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>虚拟机的地址已变为 %1。修复会为其提供该地址的证书，并让主机指向那里。</translation>
    </message>
    <message>
        <source>The machine is reached by %1 today, which its certificate does not name. Repairing gives it one that does.</source>
        <extracomment>%1 is a list of names and addresses</extracomment>
        <translation>该虚拟机目前通过 %1 访问，而其证书未列出它。修复会提供列出它的证书。</translation>
    </message>
    <message>
        <source>The network rule has been changed.</source>
        <translation>网络规则已更改。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes back what was just done</extracomment>
        <translation>撤消</translation>
    </message>
    <message>
        <source>The network rule does not let you in: your address is %1 now.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>网络规则不允许你进入：你的地址现在是 %1。</translation>
    </message>
    <message>
        <source>Update Rule…</source>
        <extracomment>Button: changes the network rule to another address</extracomment>
        <translation>更新规则…</translation>
    </message>
    <message>
        <source>The day on which you wanted to close the network rule has come.</source>
        <translation>你想要关闭网络规则的日期已到。</translation>
    </message>
    <message>
        <source>Remove Rule…</source>
        <extracomment>Menu: removes Slipway&apos;s rule from the security groups of a machine</extracomment>
        <translation>删除规则…</translation>
    </message>
    <message>
        <source>Replace the Authority…</source>
        <extracomment>Menu: another authority takes the place of an engine&apos;s, on all its hosts</extracomment>
        <translation>更换颁发机构…</translation>
    </message>
    <message>
        <source>Remove Slipway&apos;s Access…</source>
        <extracomment>Menu: closes the way to an engine and forgets the host; Docker stays</extracomment>
        <translation>移除 Slipway 的访问权限…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops looking at an engine</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Check Now</source>
        <extracomment>Button: looks how far a connection to an engine comes</extracomment>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Engine Options…</source>
        <extracomment>Menu: changes settings of an engine</extracomment>
        <translation>引擎选项…</translation>
    </message>
    <message>
        <source>Upgrade Docker…</source>
        <extracomment>Menu: updates the packages of Docker on a machine</extracomment>
        <translation>升级 Docker…</translation>
    </message>
    <message>
        <source>Remove Docker…</source>
        <extracomment>Menu: takes Docker away from a machine</extracomment>
        <translation>删除 Docker…</translation>
    </message>
    <message>
        <source>Slipway has set up Docker on this machine, but has no host for it any more. Connecting again keeps the engine and gives it new certificates.</source>
        <translation>Slipway 曾在此虚拟机上设置 Docker，但已没有对应的主机。重新连接会保留引擎，并为其提供新证书。</translation>
    </message>
    <message>
        <source>Connect Again…</source>
        <extracomment>Button: opens the wizard that sets up Docker again, for a new way to an engine that is there</extracomment>
        <translation>重新连接…</translation>
    </message>
    <message>
        <source>Keep the Address…</source>
        <extracomment>Button: opens a window that gives the public address of a machine a DNS name, or makes it stay</extracomment>
        <translation>保留地址…</translation>
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
    <message>
        <source>Private Address</source>
        <translation>专用地址</translation>
    </message>
    <message>
        <source>DNS Name</source>
        <translation>DNS 名称</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>State of a machine that could not be read just now: %1 is &quot;Running&quot;, %2 is &quot;5 min ago&quot;
----------
Heading of a group. %1 is the name of a subscription that another one has, too, %2 its id</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <extracomment>Heading of a group. %n machines</extracomment>
        <translation>
            <numerusform>%Ln 台虚拟机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, %3 running</source>
        <extracomment>Heading of a group. %1 is its name, %2 is &quot;12 machines&quot;, %3 how many of them run</extracomment>
        <translation>%1 · %2，%3 个正在运行</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineNetworkTab</name>
    <message>
        <source>Network</source>
        <extracomment>Title of a tab: addresses and security groups of a machine</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Reached from:</source>
        <extracomment>Label of a field: an address; whether it can reach the port is said below</extracomment>
        <translation>访问来源：</translation>
    </message>
    <message>
        <source>My Address</source>
        <extracomment>Button: finds out the address of this computer on the Internet</extracomment>
        <translation>我的地址</translation>
    </message>
    <message>
        <source>Port:</source>
        <extracomment>Label of a field: a TCP port</extracomment>
        <translation>端口：</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公共地址</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>专用地址</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>DNS 名称</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>The network interface of a machine</extracomment>
        <translation>接口</translation>
    </message>
    <message>
        <source>Security group of the interface</source>
        <extracomment>The security group of a network interface</extracomment>
        <translation>接口的安全组</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>子网</translation>
    </message>
    <message>
        <source>Security group of the subnet</source>
        <extracomment>The security group of a subnet</extracomment>
        <translation>子网的安全组</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No security group guards this machine.</source>
        <extracomment>A machine without network security groups</extracomment>
        <translation>没有安全组保护此虚拟机。</translation>
    </message>
    <message>
        <source>The machine has no public address: only its virtual network gets to it.</source>
        <translation>此虚拟机没有公共地址：只有其虚拟网络可以访问它。</translation>
    </message>
    <message>
        <source>DNS Name or Static Address…</source>
        <extracomment>Button: opens a window that gives the public address of a machine a DNS name, or makes it stay</extracomment>
        <translation>DNS 名称或静态地址…</translation>
    </message>
    <message>
        <source>No security group guards this machine, and a Standard public address lets nothing in until a security group allows it.</source>
        <extracomment>Why nothing gets to a machine&apos;s public address. &quot;Standard&quot; is the name of Azure&apos;s kind of address</extracomment>
        <translation>没有安全组保护此虚拟机，而标准公共地址在安全组允许之前不会放行任何流量。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineOverviewTab</name>
    <message>
        <source>Overview</source>
        <extracomment>Title of a tab: what the list knows of a machine</extracomment>
        <translation>概述</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>What a machine has: the name of a size of Azure, e.g. Standard_D2s_v5</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Where a machine stands: a region of Azure</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>资源组</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>What a machine was made from</extracomment>
        <translation>映像</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>The Azure agent on a machine</extracomment>
        <translation>代理</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公共地址</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>专用地址</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>DNS 名称</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Azure tags of a machine, &quot;key=value&quot;</extracomment>
        <translation>标记</translation>
    </message>
    <message>
        <source>Can get Docker by: %1</source>
        <extracomment>%1 is a list of routes, e.g. &quot;Custom Script extension&quot;</extracomment>
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
        <source>Connect Again…</source>
        <extracomment>Button: opens the wizard that sets up Docker again, for a new way to an engine that is there</extracomment>
        <translation>重新连接…</translation>
    </message>
    <message>
        <source>Show Extensions</source>
        <extracomment>Button: shows the tab with the extensions of a machine</extracomment>
        <translation>显示扩展</translation>
    </message>
    <message>
        <source>Open in the Portal</source>
        <extracomment>Button: opens the page of a machine in the Azure portal, in a browser</extracomment>
        <translation>在门户中打开</translation>
    </message>
    <message>
        <source>Slipway has set up Docker here, but has no host for it any more. Connecting again keeps the engine and gives it new certificates.</source>
        <translation>Slipway 曾在此设置 Docker，但已没有对应的主机。重新连接会保留引擎，并为其提供新证书。</translation>
    </message>
    <message>
        <source>Restart Machine…</source>
        <extracomment>Button: asks whether a machine shall be restarted</extracomment>
        <translation>重启虚拟机…</translation>
    </message>
    <message>
        <source>New Machine…</source>
        <extracomment>Button: opens the window in which a machine is made</extracomment>
        <translation>新建虚拟机…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineStatusTab</name>
    <message>
        <source>Status</source>
        <extracomment>Title of a tab: what a virtual machine reports of itself</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>Title of a column: what a status is about: the machine, its agent, a disk</extracomment>
        <translation>部分</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Title of a column</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Title of a column: when it was reported</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Title of a column: what Azure or the agent says, in English</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>generation %1</source>
        <extracomment>%1 is &quot;V2&quot;: which kind of virtual hardware a machine has</extracomment>
        <translation>第 %1 代</translation>
    </message>
    <message>
        <source>agent %1</source>
        <extracomment>%1 is a version</extracomment>
        <translation>代理 %1</translation>
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
    <message numerus="yes">
        <source>Add Docker to %n machine(s)</source>
        <translation>
            <numerusform>为 %Ln 台虚拟机添加 Docker</numerusform>
        </translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <extracomment>A machine is not set up with the others; %1 is a sentence or some words that say why</extracomment>
        <translation>不包括：%1</translation>
    </message>
    <message>
        <source>Packages:</source>
        <extracomment>Field: where packages of Docker come from</extracomment>
        <translation>包：</translation>
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
        <extracomment>%1 is &quot;38 machines&quot;, %2 is &quot;3 subscriptions&quot;</extracomment>
        <translation>%2中的 %1</translation>
    </message>
    <message>
        <source>%1 in %2 · updated %3</source>
        <extracomment>%1 is &quot;38 machines&quot;, %2 is &quot;3 subscriptions&quot;, %3 is &quot;12 s ago&quot;</extracomment>
        <translation>%2中的 %1 · %3更新</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>Menu entry: writes the machines that are listed to a file for spreadsheets</extracomment>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Show Windows Machines</source>
        <extracomment>Menu entry that can be checked</extracomment>
        <translation>显示 Windows 虚拟机</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <extracomment>Button with a menu. %1 is what machines are grouped by: &quot;Location&quot;, &quot;None&quot;</extracomment>
        <translation>分组：%1</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>What machines are grouped by</extracomment>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Resource Group</source>
        <extracomment>What machines are grouped by</extracomment>
        <translation>资源组</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>What machines are grouped by</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Docker</source>
        <extracomment>What machines are grouped by: whether they have Docker or can get it</extracomment>
        <translation>Docker</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Machines are not grouped</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>Button with a menu: start, stop, restart machines</extracomment>
        <translation>电源</translation>
    </message>
    <message>
        <source>Filter: name, address, tag:env=prod, os:ubuntu, state:running, location:west  (/)</source>
        <translation>筛选：名称、地址、tag:env=prod、os:ubuntu、state:running、location:west  (/)</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button with a menu: which columns the table shows</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with more</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>No machine matches the filter.</source>
        <translation>没有虚拟机与筛选器匹配。</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <extracomment>Button: empties the filter field</extracomment>
        <translation>清除筛选器</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 machines match the filter, %2 is &quot;38 machines&quot;</extracomment>
        <translation>%2中的 %1 台</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <extracomment>Title of a column in a file</extracomment>
        <translation>资源 ID</translation>
    </message>
    <message>
        <source>Export Machines</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>导出虚拟机</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>%1 (%2), with its containers</source>
        <extracomment>One of several machines that will stop: %1 is its name, %2 its resource group</extracomment>
        <translation>%1（%2），包括其容器</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>One of several machines: %1 is its name, %2 its resource group</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of a list: %n more machines are not named</extracomment>
        <translation>
            <numerusform>以及另外 %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n Machine(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>停止 %Ln 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n machine(s) and give back the hardware? Everything that runs there ends; disks are kept.</source>
        <translation>
            <numerusform>停止 %Ln 台虚拟机并释放硬件？其中运行的一切都会结束；磁盘会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>A public address that is not static may be another one afterwards.</source>
        <translation>非静态的公共地址之后可能会改变。</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops machines</extracomment>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n Machine(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>重启 %Ln 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n machine(s)? Everything that runs there ends, and what does not start by itself stays ended.</source>
        <translation>
            <numerusform>重启 %Ln 台虚拟机？其中运行的一切都会结束，不会自动启动的内容将保持停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>Button: restarts machines</extracomment>
        <translation>重启</translation>
    </message>
    <message numerus="yes">
        <source>Redeploy %n Machine(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>重新部署 %Ln 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n machine(s) to other hardware? They restart, and what is on their temporary disk is lost.</source>
        <translation>
            <numerusform>将 %Ln 台虚拟机移到其他硬件？它们会重启，临时磁盘上的内容将丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeploy</source>
        <extracomment>Button: moves machines to other hardware</extracomment>
        <translation>重新部署</translation>
    </message>
    <message>
        <source>New Machine…</source>
        <extracomment>Button: opens the window in which a machine is made</extracomment>
        <translation>新建虚拟机…</translation>
    </message>
    <message>
        <source>Connect Again</source>
        <extracomment>Button: sets up Docker again on a machine whose engine Slipway has no host for any more</extracomment>
        <translation>重新连接</translation>
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
    <message>
        <source>Accounts…</source>
        <extracomment>Menu: opens the list of accounts in the settings</extracomment>
        <translation>帐户…</translation>
    </message>
    <message>
        <source>&amp;New Machine with Docker…</source>
        <extracomment>Menu: opens the window in which a machine is made</extracomment>
        <translation>新建带 Docker 的虚拟机(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NetworkPane</name>
    <message>
        <source>Unchanged</source>
        <extracomment>In an empty field: a password was entered before and is still used</extracomment>
        <translation>不变</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy. Until then the choice before it holds.</source>
        <translation>请输入代理服务器的名称或地址。在此之前，沿用之前的选择。</translation>
    </message>
    <message>
        <source>The server is a name or an address alone, without &quot;http://&quot;, port or path.</source>
        <translation>服务器只需名称或地址，不带“http://”、端口或路径。</translation>
    </message>
    <message>
        <source>One of the exceptions is neither a name, an address nor a network such as 10.0.0.0/8.</source>
        <translation>其中一个例外既不是名称、地址，也不是 10.0.0.0/8 这样的网络。</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. The password is good until you quit Slipway.</source>
        <translation>无法使用此计算机的密钥链。密码在退出 Slipway 之前有效。</translation>
    </message>
    <message>
        <source>Asking Azure…</source>
        <translation>正在询问 Azure…</translation>
    </message>
    <message>
        <source>Azure and its sign-in answer.</source>
        <translation>Azure 及其登录服务均有应答。</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Title of a group of settings: how Azure is reached</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>How Slipway reaches Azure. Docker hosts are always reached directly.</source>
        <translation>Slipway 访问 Azure 的方式。Docker 主机始终直接访问。</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>代理服务器：</translation>
    </message>
    <message>
        <source>As on This Computer</source>
        <extracomment>Choice of proxy: that of the computer</extracomment>
        <translation>与此计算机相同</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Choice of proxy: no proxy</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>This HTTP Proxy</source>
        <extracomment>Choice of proxy: the one whose server and port are entered below</extracomment>
        <translation>此 HTTP 代理服务器</translation>
    </message>
    <message>
        <source>Server:</source>
        <extracomment>Field: name or address of the proxy</extracomment>
        <translation>服务器：</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>端口：</translation>
    </message>
    <message>
        <source>Not For:</source>
        <extracomment>Field: hosts that are reached without the proxy</extracomment>
        <translation>例外：</translation>
    </message>
    <message>
        <source>Names, addresses and networks, separated by commas. This computer itself is always reached directly.</source>
        <translation>名称、地址和网络，以逗号分隔。此计算机本身始终直接访问。</translation>
    </message>
    <message>
        <source>User Name:</source>
        <translation>用户名：</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>Keep the password in the keychain of this computer</source>
        <translation>将密码保存在此计算机的密钥链中</translation>
    </message>
    <message>
        <source>Try Connection</source>
        <extracomment>Button: asks Azure for something that needs no sign-in</extracomment>
        <translation>试用连接</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewCertificateDialog</name>
    <message>
        <source>None: for any names</source>
        <extracomment>First choice of a list of machines: none of them</extracomment>
        <translation>无：用于任意名称</translation>
    </message>
    <message>
        <source>New Authority</source>
        <extracomment>Title of a window</extracomment>
        <translation>新建颁发机构</translation>
    </message>
    <message>
        <source>An authority signs the certificates of your engines and of those who may talk to them. Its key never leaves this computer unless you export it.</source>
        <translation>颁发机构为你的引擎以及可与其通信的人签发证书。除非你导出，否则其密钥绝不会离开此计算机。</translation>
    </message>
    <message>
        <source>New Server Certificate</source>
        <extracomment>Title of a window</extracomment>
        <translation>新建服务器证书</translation>
    </message>
    <message>
        <source>A server certificate proves that an engine is the one you mean. It counts only for the names and addresses that it carries.</source>
        <translation>服务器证书证明引擎正是你所指的那一个。它仅对其包含的名称和地址有效。</translation>
    </message>
    <message>
        <source>New Identity</source>
        <extracomment>Title of a window</extracomment>
        <translation>新建身份</translation>
    </message>
    <message>
        <source>An identity lets somebody talk to the engines that trust its authority, with all rights there. Make one for each person and each CI job, so that each can end by itself.</source>
        <translation>身份允许与信任其颁发机构的引擎通信，并拥有全部权限。请为每个人和每个 CI 作业分别创建，以便各自单独到期。</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field: what a certificate is called</extracomment>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Machine:</source>
        <extracomment>Field: the machine a certificate is for</extracomment>
        <translation>虚拟机：</translation>
    </message>
    <message>
        <source>Names and Addresses:</source>
        <extracomment>Field: DNS names and addresses in a certificate</extracomment>
        <translation>名称和地址：</translation>
    </message>
    <message>
        <source>Everything that the engine is reached by, with commas or blanks in between.</source>
        <translation>访问引擎所用的所有名称和地址，以逗号或空格分隔。</translation>
    </message>
    <message>
        <source>Signed By:</source>
        <extracomment>Field: who signs a certificate</extracomment>
        <translation>颁发者：</translation>
    </message>
    <message>
        <source>Key:</source>
        <extracomment>Field: the kind of a key</extracomment>
        <translation>密钥：</translation>
    </message>
    <message>
        <source>Valid for:</source>
        <extracomment>Field: how long a certificate is good for</extracomment>
        <translation>有效期：</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>After a number in a field</extracomment>
        <translation>天</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button: makes a certificate</extracomment>
        <translation>创建</translation>
    </message>
    <message>
        <source>Only for These Names and Addresses:</source>
        <extracomment>Field: the DNS names and addresses for which an authority may sign certificates</extracomment>
        <translation>仅限这些名称和地址：</translation>
    </message>
    <message>
        <source>Whoever steals its key can then pretend to be nobody else. A name stands for everything below it, too. Empty: no limits. They cannot be changed later.</source>
        <translation>这样，窃取其密钥的人便无法冒充其他主机。名称也包括其下的所有名称。留空：无限制。以后无法更改。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineCard</name>
    <message>
        <source>Being made</source>
        <extracomment>State of a new machine</extracomment>
        <translation>正在创建</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>State of a new machine</extracomment>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a new machine</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of a new machine: somebody stopped it</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <extracomment>State of a new machine: what was made is being deleted</extracomment>
        <translation>正在撤消</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>State of a new machine: what was made was deleted</extracomment>
        <translation>已撤消</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>State of a new machine: the program ended before it was done</extracomment>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Started %1</source>
        <extracomment>%1 is &quot;3 min ago&quot;</extracomment>
        <translation>开始时间：%1</translation>
    </message>
    <message>
        <source>New machine %1</source>
        <extracomment>Title of a card: a machine that is being made; %1 is its name</extracomment>
        <translation>新虚拟机 %1</translation>
    </message>
    <message>
        <source>Take Back</source>
        <extracomment>Button: takes back what was made of a new machine</extracomment>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on with making a machine</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Show Steps</source>
        <translation>显示步骤</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineEnds</name>
    <message>
        <source>The machine &quot;%1&quot; is ready.</source>
        <extracomment>Notification. %1 is a machine that was made</extracomment>
        <translation>虚拟机“%1”已就绪。</translation>
    </message>
    <message>
        <source>The machine &quot;%1&quot; was taken back.</source>
        <extracomment>Notification. %1 is a machine: what was made of it is deleted</extracomment>
        <translation>虚拟机“%1”的创建已撤消。</translation>
    </message>
    <message>
        <source>The machine &quot;%1&quot; could not be taken back. %2</source>
        <extracomment>Notification. %1 is a machine, %2 says why, in sentences</extracomment>
        <translation>无法撤消虚拟机“%1”的创建。%2</translation>
    </message>
    <message>
        <source>The machine &quot;%1&quot; could not be made. %2</source>
        <extracomment>Notification. %1 is a machine, %2 says why, in sentences</extracomment>
        <translation>无法创建虚拟机“%1”。%2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineList</name>
    <message>
        <source>The record of this machine cannot be read, so it can neither go on nor be taken back.</source>
        <translation>无法读取此虚拟机的记录，因此既不能继续，也不能撤消。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineProgress</name>
    <message>
        <source>%1 runs, and its Docker answers over mutual TLS.</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 正在运行，其 Docker 已通过 TLS 相互身份验证响应。</translation>
    </message>
    <message>
        <source>Stopped. What was made so far can be continued or taken back.</source>
        <translation>已停止。已创建的内容可以继续或撤消。</translation>
    </message>
    <message>
        <source>Everything that was made is being taken back…</source>
        <translation>正在撤消已创建的所有内容…</translation>
    </message>
    <message>
        <source>Everything that was made has been taken back. The resource group stays: something else is in it.</source>
        <translation>已创建的所有内容均已撤消。资源组仍保留：其中还有其他资源。</translation>
    </message>
    <message>
        <source>Everything that was made has been taken back.</source>
        <translation>已创建的所有内容均已撤消。</translation>
    </message>
    <message>
        <source>Under way for %1</source>
        <extracomment>%1 is a duration such as &quot;2 min 5 s&quot;</extracomment>
        <translation>已进行 %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <extracomment>%1 is a duration such as &quot;2 min 5 s&quot;</extracomment>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>Take Back %1</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>撤消 %1</translation>
    </message>
    <message>
        <source>The machine %1 is deleted with its disk and its network, and the resource group %2 if nothing else is in it. What is on the machine is lost.</source>
        <translation>虚拟机 %1 及其磁盘和网络将被删除；如果资源组 %2 中没有其他资源，也会一并删除。虚拟机上的内容将丢失。</translation>
    </message>
    <message>
        <source>The machine %1 is deleted with its disk and its network. What is on the machine is lost. Everything that was in the resource group before stays.</source>
        <translation>虚拟机 %1 及其磁盘和网络将被删除。虚拟机上的内容将丢失。资源组中原有的内容均会保留。</translation>
    </message>
    <message>
        <source>Take Back</source>
        <extracomment>Button: deletes what was made</extracomment>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Making %1</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>正在创建 %1</translation>
    </message>
    <message>
        <source>You can close this window: the work goes on and is shown under Activity.</source>
        <translation>可以关闭此窗口：操作将继续进行，并显示在“活动”页面上。</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Title of a column: a step or a resource</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Title of a column: how long something took</extracomment>
        <translation>用时</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open Containers</source>
        <translation>打开“容器”</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 已就绪</translation>
    </message>
    <message>
        <source>%1 could not be made</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>无法创建 %1</translation>
    </message>
    <message>
        <source>Making %1 was stopped</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>创建 %1 的操作已停止</translation>
    </message>
    <message>
        <source>Taking %1 back</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>正在撤消 %1</translation>
    </message>
    <message>
        <source>%1 was taken back</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>已撤消 %1</translation>
    </message>
    <message>
        <source>You find this under Activity, also when this window is closed.</source>
        <translation>关闭此窗口后，仍可在“活动”页面上找到此内容。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineQuestion</name>
    <message>
        <source>There is a machine of this name in the resource group. Choose another name.</source>
        <translation>资源组中已有同名虚拟机。请选择其他名称。</translation>
    </message>
    <message>
        <source>There is a resource group of this name already. Choose it in the list, or another name.</source>
        <translation>已有同名资源组。请在列表中选择它，或使用其他名称。</translation>
    </message>
    <message>
        <source>Somebody has this DNS label in this location already. Choose another one.</source>
        <translation>此位置已有人使用该 DNS 标签。请选择其他标签。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineReview</name>
    <message>
        <source>Export ARM Template</source>
        <translation>导出 ARM 模板</translation>
    </message>
    <message>
        <source>Export Template Parameters</source>
        <translation>导出模板参数</translation>
    </message>
    <message>
        <source>Export az Script</source>
        <translation>导出 az 脚本</translation>
    </message>
    <message>
        <source>Export cloud-init File</source>
        <translation>导出 cloud-init 文件</translation>
    </message>
    <message>
        <source>Looking whether the names are free…</source>
        <translation>正在检查名称是否可用…</translation>
    </message>
    <message>
        <source>Asking Azure what it would do. This can take a minute…</source>
        <translation>正在向 Azure 查询将执行的操作。可能需要一分钟…</translation>
    </message>
    <message>
        <source>Azure would take it. Nothing has been made yet.</source>
        <translation>Azure 会接受此部署。目前尚未创建任何内容。</translation>
    </message>
    <message>
        <source>The machine costs about %1 a month while it runs. Its disk, its address and traffic come on top.</source>
        <extracomment>%1 is a price such as &quot;31.20 EUR&quot;</extracomment>
        <translation>虚拟机运行时每月费用约为 %1。磁盘、地址和流量另计。</translation>
    </message>
    <message>
        <source>What the machine costs is not known here: see the prices of Azure.</source>
        <translation>此处无法得知虚拟机的费用：请查看 Azure 的价格。</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>将要创建的内容</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Azure&apos;s Answer</source>
        <extracomment>Tab: what Azure foresees</extracomment>
        <translation>Azure 的回答</translation>
    </message>
    <message>
        <source>az Script</source>
        <translation>az 脚本</translation>
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
        <source>ARM Template</source>
        <translation>ARM 模板</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button with a menu: writes the plan to files</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>ARM Template…</source>
        <translation>ARM 模板…</translation>
    </message>
    <message>
        <source>Template Parameters…</source>
        <translation>模板参数…</translation>
    </message>
    <message>
        <source>az Script…</source>
        <translation>az 脚本…</translation>
    </message>
    <message>
        <source>cloud-init File…</source>
        <translation>cloud-init 文件…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing has been made yet. In a new resource group you may ask Azure only when it is there, and it is asked before anything else is made.</source>
        <translation>尚未创建任何内容。对于新资源组，你只有权在其存在后询问 Azure；在创建其他内容之前会先询问 Azure。</translation>
    </message>
    <message>
        <source>One deployment makes the machine. Its address is known only then, so Docker follows in a second step. With a DNS label, everything is in the one deployment. Keys and other secrets are shown as asterisks.</source>
        <translation>一次部署即可创建虚拟机。其地址要到那时才知道，因此 Docker 在第二步中设置。如果有 DNS 标签，则全部在这一次部署中完成。密钥和其他机密以星号显示。</translation>
    </message>
    <message>
        <source>One deployment makes all of this and ends with Docker running. After it Slipway only checks that Docker answers, and adds the host. Nothing else is changed. Keys and other secrets are shown as asterisks.</source>
        <translation>一次部署创建以上全部内容，完成时 Docker 已在运行。之后 Slipway 只检查 Docker 是否应答，并添加主机。不会更改任何其他内容。密钥和其他机密以星号显示。</translation>
    </message>
    <message>
        <source>The script holds the private key of the machine&apos;s Docker. It is written so that only you can read it: give it to nobody, and delete it when it has run. Its certificates are made now. When it has run, continue the set-up under Activity.</source>
        <translation>该脚本包含此虚拟机上 Docker 的私钥。它的写入方式确保只有你可以读取：请勿交给任何人，运行后请将其删除。其证书现在创建。脚本运行后，请在“活动”下继续设置。</translation>
    </message>
    <message>
        <source>One deployment makes the machine. The key of its Docker is made there, so Docker follows in a second step. Keys and other secrets are shown as asterisks.</source>
        <translation>一次部署即可创建虚拟机。其 Docker 的密钥在虚拟机上创建，因此 Docker 在第二步中设置。密钥和其他机密以星号显示。</translation>
    </message>
    <message>
        <source>The file holds the private key of the machine&apos;s Docker. It is written so that only you can read it: give it to nobody, and delete it when the machine is made. Make the machine with it and with the exported ARM template, which has the names that its certificates are for. Then continue the set-up under Activity.</source>
        <translation>该文件包含此虚拟机上 Docker 的私钥。它的写入方式确保只有你可以读取：请勿交给任何人，虚拟机创建后请将其删除。请使用此文件和导出的 ARM 模板创建虚拟机，模板中含有其证书所针对的名称。然后在“活动”下继续设置。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineSummary</name>
    <message>
        <source>New group &quot;%1&quot;</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>新建资源组“%1”</translation>
    </message>
    <message>
        <source>Group &quot;%1&quot;</source>
        <translation>资源组“%1”</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <extracomment>%1 is a price such as &quot;31.20 EUR&quot;</extracomment>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>User &quot;%1&quot;</source>
        <extracomment>%1 is the name of a user of a machine</extracomment>
        <translation>用户“%1”</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>新虚拟机</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineWizard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Make Machine</source>
        <translation>创建虚拟机</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>New Machine with Docker</source>
        <translation>新建带 Docker 的虚拟机</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Page of a wizard: image, disk, user and key</extracomment>
        <translation>系统</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Page of a wizard: who may reach the machine</extracomment>
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
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close While the Machine Is Being Made?</source>
        <translation>虚拟机尚未创建完成，要关闭吗？</translation>
    </message>
    <message>
        <source>%1 is still being made. It can go on in the background; you find it under Activity.</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>仍在创建 %1。创建可以在后台继续，并显示在“活动”页面上。</translation>
    </message>
    <message>
        <source>Go On in the Background</source>
        <translation>在后台继续</translation>
    </message>
    <message>
        <source>Drop These Answers?</source>
        <translation>放弃这些设置吗？</translation>
    </message>
    <message>
        <source>Nothing has been made. What you have entered for %1 is forgotten.</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>尚未创建任何内容。为 %1 输入的内容将丢失。</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>button</comment>
        <extracomment>Button: shows what will be made, before it is</extracomment>
        <translation>审阅</translation>
    </message>
    <message>
        <source>More Options</source>
        <extracomment>Button: through the pages with all questions</extracomment>
        <translation>更多选项</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NoticeList</name>
    <message>
        <source>Notifications</source>
        <extracomment>Title of a list on the page Activity: what happened to containers and hosts</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: empties the list of notifications</extracomment>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NoticeModel</name>
    <message>
        <source>What Happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NoticeSettingsPane</name>
    <message>
        <source>Notifications</source>
        <extracomment>Title of a group of settings</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Not Again Within:</source>
        <extracomment>Field: the same about the same container is told again only after so many minutes</extracomment>
        <translation>重复通知间隔：</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number: minutes</extracomment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Title of a list of rules: containers and hosts for which other notifications are wanted</extracomment>
        <translation>例外</translation>
    </message>
    <message>
        <source>The first one that matches the name of a container or host decides. The signs * and ? stand for any characters; with host: in front only hosts are meant.</source>
        <translation>由第一条与容器或主机名称匹配的规则决定。* 和 ? 是通配符，代表任意字符；以 host: 开头的规则仅适用于主机。</translation>
    </message>
    <message>
        <source>Add Exception</source>
        <extracomment>Button: adds an exception</extracomment>
        <translation>添加例外</translation>
    </message>
    <message>
        <source>Also as messages of the desktop</source>
        <translation>同时显示为桌面通知</translation>
    </message>
    <message>
        <source>While the window of Slipway is not in front.</source>
        <translation>仅当 Slipway 窗口不在前台时显示。</translation>
    </message>
    <message>
        <source>This desktop has no place for them (a system tray with messages).</source>
        <translation>此桌面无法显示此类通知（没有支持消息的系统托盘）。</translation>
    </message>
    <message>
        <source>Keep watching while the page Containers is not shown</source>
        <translation>未显示“容器”页面时继续监视</translation>
    </message>
    <message>
        <source>Otherwise nothing is noticed meanwhile. It costs each host two connections, an answer every 15 seconds and a list of its containers every minute and after every change; and this computer the same once for each host.</source>
        <translation>否则在此期间不会发现任何情况。继续监视时，每台主机需要维持两个连接，每 15 秒响应一次，并且每分钟以及每次发生更改后提供一次容器列表；此计算机则要为每台主机承担一份同样的开销。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NoticeToast</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below a notification; %n is how many others came at the same time</extracomment>
        <translation>
            <numerusform>还有 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notification: opens the page Containers on its host, or the page Activity</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a message</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>You wanted to close the network rule for &quot;%1&quot; by now.</source>
        <extracomment>Notification. %1 is a host</extracomment>
        <translation>你本想此时已关闭“%1”的网络规则。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::OperationList</name>
    <message>
        <source>It could not be cancelled. %1</source>
        <extracomment>Of an operation that goes on. %1 says why, in sentences</extracomment>
        <translation>无法取消该操作。%1</translation>
    </message>
    <message>
        <source>Operations</source>
        <extracomment>Title of a list: what Slipway was asked to do with machines and containers</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Button: does a failed operation once more, or looks again how it goes</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: ends an operation</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <extracomment>Button: takes operations that have ended out of the list</extracomment>
        <translation>清除已结束的操作</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes back what an operation has done</extracomment>
        <translation>撤消</translation>
    </message>
</context>
<context>
    <name>slipway::ui::OverviewTab</name>
    <message>
        <source>Overview</source>
        <extracomment>Title of a tab: what the list knows of a container</extracomment>
        <translation>概述</translation>
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
        <source>%1 (%2)</source>
        <extracomment>%1 is a date and time, %2 is &quot;3 days ago&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>slipway::ui::PassphraseDialog</name>
    <message>
        <source>Change Passphrase</source>
        <extracomment>Title of a window</extracomment>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>Private keys are encrypted with this passphrase. The keychain of this computer keeps it where it can; you are asked for it where it cannot. A recovery passphrase stays good.</source>
        <translation>私钥使用此密码短语加密。此计算机的密钥链会尽可能保存它；无法保存时会向你询问。恢复密码短语仍然有效。</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <extracomment>Field</extracomment>
        <translation>新密码短语：</translation>
    </message>
    <message>
        <source>Again:</source>
        <extracomment>Field: the same passphrase once more</extracomment>
        <translation>再次输入：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: gives private keys another passphrase</extracomment>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>slipway::ui::PortButtons</name>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens an address in the browser. %1 is &quot;http://203.0.113.21:8080&quot;</extracomment>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open a Port</source>
        <extracomment>Title of a question</extracomment>
        <translation>打开端口</translation>
    </message>
    <message>
        <source>Open this address in the browser? The port is published there only, and it is not the address by which the host is reached.</source>
        <translation>要在浏览器中打开此地址吗？该端口仅在此地址上发布，并且它不是用于访问主机的地址。</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens an address in the browser</extracomment>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ProcessesTab</name>
    <message>
        <source>Processes</source>
        <extracomment>Title of a tab: the processes that run in a container</extracomment>
        <translation>进程</translation>
    </message>
    <message>
        <source>Nothing runs in this container now. Start it to see its processes.</source>
        <translation>此容器中目前没有运行任何进程。启动容器即可查看其进程。</translation>
    </message>
    <message>
        <source>Asking for the processes…</source>
        <translation>正在获取进程…</translation>
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
    <message>
        <source>Done: %1 · Failed: %2 · Under way or waiting: %3</source>
        <extracomment>How several set-ups stand together; %1, %2 and %3 are numbers of machines</extracomment>
        <translation>完成：%1 · 失败：%2 · 进行中或等待中：%3</translation>
    </message>
    <message>
        <source>Undo the Set-Up of All Machines?</source>
        <translation>要撤消所有虚拟机的设置吗？</translation>
    </message>
    <message numerus="yes">
        <source>What was set up on %n machine(s) is taken back: network rules, certificates and hosts. Docker itself stays installed.</source>
        <translation>
            <numerusform>将撤消在 %Ln 台虚拟机上所做的设置：网络规则、证书和主机。Docker 本身仍保留安装。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo All</source>
        <extracomment>Button: takes back the set-up of all machines</extracomment>
        <translation>全部撤消</translation>
    </message>
    <message numerus="yes">
        <source>Setting up Docker on %n machine(s)</source>
        <translation>
            <numerusform>正在 %Ln 台虚拟机上部署 Docker</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel This One</source>
        <extracomment>Button: stops the set-up of the machine that is selected, not that of the others</extracomment>
        <translation>取消此项</translation>
    </message>
    <message>
        <source>Retry All</source>
        <extracomment>Button: tries the set-up again on every machine on which it failed or was cancelled</extracomment>
        <translation>全部重试</translation>
    </message>
    <message>
        <source>The network rule, the certificates and the host have been taken back. Docker stays on the machine and goes on listening there for clients with a certificate.</source>
        <translation>网络规则、证书和主机均已撤回。Docker 保留在虚拟机上，并继续在那里侦听持有证书的客户端。</translation>
    </message>
    <message>
        <source>Everything that was set up has been taken back, and Docker was removed. Its containers, images and volumes are still on the machine&apos;s disk.</source>
        <translation>部署的所有内容均已撤消，Docker 也已移除。其容器、镜像和卷仍在虚拟机的磁盘上。</translation>
    </message>
    <message>
        <source>Undo, and Remove Docker from %1?</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>撤消并从 %1 移除 Docker？</translation>
    </message>
    <message>
        <source>The set-up brought Docker to %1. All containers there stop, its packages and settings are removed, and nothing listens any more. Containers, images and volumes stay on the machine&apos;s disk. Network rule, certificates and host are taken back, too.</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>Docker 由此设置安装到 %1。那里的所有容器都会停止，其软件包和设置将被移除，不再有任何侦听。容器、镜像和卷保留在虚拟机的磁盘上。网络规则、证书和主机也将一并撤回。</translation>
    </message>
    <message>
        <source>Undo and Remove Docker</source>
        <translation>撤消并移除 Docker</translation>
    </message>
    <message>
        <source>Remove Docker Too…</source>
        <extracomment>Button: takes a set-up back, and the Docker that it brought</extracomment>
        <translation>同时移除 Docker…</translation>
    </message>
    <message>
        <source>Docker is set up on %1</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>已在 %1 上部署 Docker</translation>
    </message>
    <message>
        <source>Docker could not be set up on %1</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>无法在 %1 上部署 Docker</translation>
    </message>
    <message>
        <source>Setting up Docker on %1 was stopped</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>在 %1 上部署 Docker 的操作已停止</translation>
    </message>
    <message>
        <source>Taking back the set-up of %1</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>正在撤消 %1 的部署</translation>
    </message>
    <message>
        <source>The set-up of %1 was taken back</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>已撤消 %1 的部署</translation>
    </message>
    <message>
        <source>You find this under Activity, also when this window is closed.</source>
        <translation>关闭此窗口后，仍可在“活动”页面上找到此内容。</translation>
    </message>
    <message numerus="yes">
        <source>Setting up Docker on %n machine(s) has ended</source>
        <translation>
            <numerusform>在 %Ln 台虚拟机上部署 Docker 的操作已结束</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::PruneDialog</name>
    <message>
        <source>Host:</source>
        <extracomment>Field: the host that is cleaned up</extracomment>
        <translation>主机：</translation>
    </message>
    <message>
        <source>Clean Up</source>
        <extracomment>Title of a dialog that removes what nobody uses</extracomment>
        <translation>清理</translation>
    </message>
    <message>
        <source>Containers that do not run</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>未运行的容器</translation>
    </message>
    <message>
        <source>Images without a name that no container uses</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>未被任何容器使用的未命名镜像</translation>
    </message>
    <message>
        <source>All images that no container uses</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>未被任何容器使用的所有镜像</translation>
    </message>
    <message>
        <source>Volumes without a name that no container uses</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>未被任何容器使用的匿名卷</translation>
    </message>
    <message>
        <source>All volumes that no container uses, with all that is in them</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>未被任何容器使用的所有卷，包括其中的全部数据</translation>
    </message>
    <message>
        <source>Networks that no container uses</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>未被任何容器使用的网络</translation>
    </message>
    <message>
        <source>What Would Be Removed</source>
        <extracomment>Accessible name of the list of what would be removed</extracomment>
        <translation>将要删除的内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: container, image, volume or network</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: a thing&apos;s name</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column: how large a thing is</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Remove All of These</source>
        <extracomment>Button: removes what the list shows</extracomment>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Looking for what nobody uses…</source>
        <translation>正在查找未使用的内容…</translation>
    </message>
    <message>
        <source>There is nothing of this kind that nobody uses.</source>
        <translation>没有此类未使用的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) on the host &quot;%1&quot; would go and give back up to %2. Images may share parts, so it can be less.</source>
        <extracomment>%1 is a host, %2 a size</extracomment>
        <translation>
            <numerusform>将删除主机“%1”上的 %Ln 项，最多可释放 %2。镜像之间可能共享部分内容，因此实际释放的空间可能更少。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing: %L1 of %L2 are done.</source>
        <extracomment>How far a removal is: %L1 of %L2 things</extracomment>
        <translation>正在删除：已完成 %L1/%L2 项。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) removed.</source>
        <translation>
            <numerusform>已删除 %Ln 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be removed. The details tell why.</source>
        <translation>
            <numerusform>未能删除 %Ln 项。原因请参阅详细信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Volumes cannot be brought back. To remove them, type the name of the host, %1:</source>
        <extracomment>Above a field in which a host&apos;s name has to be typed before volumes are removed. %1 is the host</extracomment>
        <translation>卷删除后无法恢复。若要删除，请键入主机名称 %1:</translation>
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
    <message>
        <source>Notifications</source>
        <extracomment>Button in the rail: opens the list of what happened to containers and hosts</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notifications (%1)</source>
        <extracomment>Button in the rail, which is narrow; %1 is how many notifications are new, or &quot;99+&quot;</extracomment>
        <translation>通知 (%1)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ReachQuestion</name>
    <message>
        <source>Who may reach the machine?</source>
        <translation>允许谁访问虚拟机？</translation>
    </message>
    <message>
        <source>The machine&apos;s network security group lets these addresses in, by SSH and to the engine. All others stay out.</source>
        <translation>虚拟机的网络安全组允许这些地址通过 SSH 访问虚拟机并访问引擎。其他地址一律无法访问。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RecoveryDialog</name>
    <message>
        <source>Recovery Passphrase</source>
        <extracomment>Title of a window: a second passphrase of the private keys, for emergencies</extracomment>
        <translation>恢复密码短语</translation>
    </message>
    <message>
        <source>The keychain of this computer keeps the passphrase of your private keys. If it loses that, a recovery passphrase opens them instead. It is shown only now: write it down or save it, and keep it away from this computer.</source>
        <translation>此计算机的密钥链保存着你的私钥的密码短语。如果密钥链丢失了它，可改用恢复密码短语打开私钥。恢复密码短语仅在此时显示：请记下或保存，并存放在远离此计算机的地方。</translation>
    </message>
    <message>
        <source>Recovery passphrase:</source>
        <extracomment>Field: a second passphrase of the private keys, for emergencies</extracomment>
        <translation>恢复密码短语：</translation>
    </message>
    <message>
        <source>Save to File…</source>
        <extracomment>Button: opens a window for choosing a file</extracomment>
        <translation>保存到文件…</translation>
    </message>
    <message>
        <source>One that was made before opens your keys no more.</source>
        <translation>之前创建的恢复密码短语将无法再打开你的密钥。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: closes a window after something was done</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Make Recovery Passphrase</source>
        <extracomment>Button: makes a second passphrase of the private keys</extracomment>
        <translation>创建恢复密码短语</translation>
    </message>
    <message>
        <source>The recovery passphrase is in &quot;%1&quot;.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>恢复密码短语已保存在“%1”中。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ReminderDay</name>
    <message>
        <source>&amp;Remind me to close it on</source>
        <extracomment>Check box before a date</extracomment>
        <translation>提醒我关闭它的日期(&amp;R)</translation>
    </message>
    <message>
        <source>Day of the reminder</source>
        <translation>提醒日期</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RenewDialog</name>
    <message>
        <source>The new certificate is kept here. The engine uses the old one until you put the new one on its machine: export it, or set up Docker there again.</source>
        <translation>新证书保存在此处。在你将其放到计算机上之前，引擎仍使用旧证书：请导出，或在该计算机上重新设置 Docker。</translation>
    </message>
    <message>
        <source>Slipway uses a new identity at once. Where you have exported the old one, export again; the old one works until it ends.</source>
        <translation>Slipway 会立即使用新身份。在导出过旧身份的地方请重新导出；旧身份在到期之前仍然有效。</translation>
    </message>
    <message>
        <source>An authority keeps its key, so what it has signed stays good. Machines that trust its old certificate do so until that ends.</source>
        <translation>颁发机构会保留其密钥，因此其签发的证书仍然有效。信任其旧证书的计算机在旧证书到期之前会继续信任它。</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n Certificate(s)</source>
        <extracomment>Title of a window; %n certificates</extracomment>
        <translation>
            <numerusform>续订 %n 个证书</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is made anew under the same name, for as long as it was good for at first.</source>
        <translation>每个证书都以相同的名称重新创建，有效期与最初相同。</translation>
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
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>With a new key</source>
        <extracomment>Choice: renewed certificates get another key</extracomment>
        <translation>使用新密钥</translation>
    </message>
    <message>
        <source>With the same key</source>
        <extracomment>Choice: renewed certificates keep their key</extracomment>
        <translation>使用相同的密钥</translation>
    </message>
    <message>
        <source>Use the names and addresses that machines have today</source>
        <extracomment>Check box</extracomment>
        <translation>使用计算机当前的名称和地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Renew</source>
        <extracomment>Button: makes certificates anew</extracomment>
        <translation>续订</translation>
    </message>
    <message>
        <source>Machines get a certificate with a new key, for the names and addresses that they have today. What that changes is shown before it is done.</source>
        <translation>虚拟机将获得使用新密钥的证书，对应它们现在的名称和地址。更改内容会在执行前显示。</translation>
    </message>
    <message>
        <source>Also put it on %1</source>
        <extracomment>Check box; %1 is a machine</extracomment>
        <translation>同时放到 %1 上</translation>
    </message>
    <message numerus="yes">
        <source>Also put them on %n machine(s)</source>
        <extracomment>Check box; %n machines</extracomment>
        <translation>
            <numerusform>同时放到 %n 台虚拟机上</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Why a certificate was not renewed. %1 is its name, %2 is a sentence</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) were renewed. These were not; you can try them again:
%1</source>
        <extracomment>%n certificates; %1 are lines that say which were not renewed and why</extracomment>
        <translation>
            <numerusform>已续订 %Ln 个证书。以下证书未续订，可以重试：
%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ReplaceDialog</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a host, %2 says why</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: containers keep running, as the engine has live-restore.</source>
        <extracomment>%1 is a host; live-restore is a setting of Docker</extracomment>
        <translation>%1：引擎启用了 live-restore，容器会继续运行。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n running container(s) will stop. Those with a restart policy start again.</source>
        <extracomment>%1 is a host, %n containers</extracomment>
        <translation>
            <numerusform>%1：%n 个正在运行的容器将停止。设有重启策略的容器会再次启动。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the engine does not answer now. Unless it has live-restore, its containers will stop.</source>
        <extracomment>%1 is a host; live-restore is a setting of Docker</extracomment>
        <translation>%1：引擎现在没有响应。除非启用了 live-restore，否则其容器将停止。</translation>
    </message>
    <message>
        <source>Put New Certificates on Machines</source>
        <extracomment>Title of a window</extracomment>
        <translation>将新证书放到虚拟机上</translation>
    </message>
    <message>
        <source>Docker reads its certificates only when it starts, so each engine is started anew; a reload is not enough. The former certificates stay on the machine until the next time, and come back at once when the engine does not work with the new ones. Keys and other secrets are shown as asterisks.</source>
        <translation>Docker 仅在启动时读取证书，因此每个引擎都会重新启动；仅重新加载是不够的。以前的证书会保留在虚拟机上直到下一次替换，如果引擎无法使用新证书工作，会立即恢复。密钥和其他机密显示为星号。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Put on Machines</source>
        <extracomment>Button: puts new certificates on machines</extracomment>
        <translation>放到虚拟机上</translation>
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
    <message>
        <source>%1 is left out: %2</source>
        <extracomment>%1 is the name of a machine, %2 a sentence that says why</extracomment>
        <translation>不包括 %1：%2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RotationDialog</name>
    <message>
        <source>Knows the old authority only</source>
        <extracomment>State of a host while its authority is replaced</extracomment>
        <translation>只信任旧的颁发机构</translation>
    </message>
    <message>
        <source>Trusts both</source>
        <extracomment>State of a host while its authority is replaced</extracomment>
        <translation>两者都信任</translation>
    </message>
    <message>
        <source>Trusts the new authority only</source>
        <extracomment>State of a host while its authority is replaced</extracomment>
        <translation>只信任新的颁发机构</translation>
    </message>
    <message>
        <source>Each engine is started anew twice: once to trust both authorities, once to trust the new one only. Containers keep running where the engine has live-restore; elsewhere they stop, and those with a restart policy start again.</source>
        <translation>每个引擎会重新启动两次：一次是为了信任两个颁发机构，一次是为了只信任新的颁发机构。启用了 live-restore 的引擎上容器会继续运行；其他引擎上的容器会停止，设有重启策略的容器会再次启动。</translation>
    </message>
    <message>
        <source>One host after the other is changed. You can close this window: it goes on.</source>
        <translation>正在逐台更改主机。可以关闭此窗口：操作会继续。</translation>
    </message>
    <message>
        <source>Some hosts are left. Those that work already go on working: continue when the others run.</source>
        <translation>还有主机未完成。已正常工作的主机会继续工作：请在其他主机运行后继续。</translation>
    </message>
    <message>
        <source>Every host trusts both authorities. Export the new identities for whoever else connects, then remove the old authority from the hosts.</source>
        <translation>所有主机都信任两个颁发机构。请为其他连接者导出新身份，然后从主机中移除旧的颁发机构。</translation>
    </message>
    <message>
        <source>Every host trusts both authorities. These identities stop working when the old one is removed from the hosts; make new ones for who uses them: %1</source>
        <extracomment>%1 are names of identities</extracomment>
        <translation>所有主机都信任两个颁发机构。从主机中移除旧的颁发机构后，以下身份将失效；请为其使用者创建新身份：%1</translation>
    </message>
    <message>
        <source>No host trusts the old authority any more. What it has signed can be removed here, too.</source>
        <translation>已没有主机信任旧的颁发机构。它签发的内容也可以在此处移除。</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button: begins to replace an authority</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on with replacing an authority</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Remove the Old Authority</source>
        <extracomment>Button: no host trusts the old authority then</extracomment>
        <translation>移除旧的颁发机构</translation>
    </message>
    <message>
        <source>Replace the Authority &quot;%1&quot;</source>
        <extracomment>Title of a window; %1 is an authority</extracomment>
        <translation>替换颁发机构“%1”</translation>
    </message>
    <message>
        <source>A new authority takes its place: first every host trusts both and gets a certificate of the new one, and Slipway uses new identities. Then the old one is removed from the hosts. Meanwhile, hosts that are up let in both old and new identities.</source>
        <translation>新的颁发机构将取代它：首先所有主机都信任两者并获得新颁发机构的证书，Slipway 使用新身份。然后从主机中移除旧的颁发机构。在此期间，正在运行的主机同时接受旧身份和新身份。</translation>
    </message>
    <message>
        <source>Docker does not check revocation lists: whoever has the key is let in by every host that trusts its authority, until the authority itself is replaced there.</source>
        <translation>Docker 不检查吊销列表：在颁发机构本身被替换之前，任何持有该密钥的人都会被信任其颁发机构的所有主机接受。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Button: stops replacing an authority, after the host that is being changed</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave Out &quot;%1&quot;</source>
        <extracomment>Title of a question, %1 is a host</extracomment>
        <translation>排除“%1”</translation>
    </message>
    <message>
        <source>The host keeps the old authority: whoever has a key that it signed is accepted there. Slipway goes on using the old identity for it.</source>
        <translation>该主机保留旧颁发机构：任何持有其签名密钥的人都可以连接。Slipway 会继续对其使用旧身份。</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <extracomment>Button: the host is not changed</extracomment>
        <translation>排除</translation>
    </message>
    <message>
        <source>Changed by Hand</source>
        <extracomment>Button: somebody has changed this host&apos;s engine; it is asked whether that is so</extracomment>
        <translation>已手动更改</translation>
    </message>
    <message>
        <source>Leave Out…</source>
        <extracomment>Button: this host keeps the old authority</extracomment>
        <translation>排除…</translation>
    </message>
    <message>
        <source>A change of this host was begun and is not finished: it may trust the old authority, the new one, or both, and nobody goes on with it. Whoever has a key that the old one signed may be accepted there.</source>
        <translation>此主机的更改已开始但尚未完成：它可能信任旧的颁发机构、新的颁发机构或两者，并且没有人会继续进行。持有由旧颁发机构签名的密钥的人可能会在那里被接受。</translation>
    </message>
    <message>
        <source>The host goes on trusting both authorities: whoever has a key that the old one signed is accepted there. Slipway uses the new identity for it.</source>
        <translation>主机继续信任两个颁发机构：持有由旧颁发机构签名的密钥的人都会在那里被接受。Slipway 对它使用新的身份。</translation>
    </message>
    <message>
        <source>Put these files where the engine&apos;s tlscacert, tlscert and tlskey point, restart the engine, and choose Changed by Hand. Whoever has server-key.pem can pretend to be this host: delete it here afterwards.
%1</source>
        <extracomment>%1 are paths of files, a line each</extracomment>
        <translation>将这些文件放到引擎的 tlscacert、tlscert 和 tlskey 所指的位置，重启引擎，然后选择“已手动更改”。持有 server-key.pem 的人可以冒充此主机：事后请在此处删除它。
%1</translation>
    </message>
    <message>
        <source>Save Files…</source>
        <extracomment>Button: writes what a host&apos;s engine needs into a folder, for whoever changes it by hand</extracomment>
        <translation>保存文件…</translation>
    </message>
    <message>
        <source>Every host trusts both authorities. These were made anew. Export them again for who uses them, then remove the old authority from the hosts: %1</source>
        <extracomment>%1 are names of certificates</extracomment>
        <translation>每台主机都信任两个颁发机构。以下各项已重新创建。请为使用者重新导出，然后从主机上移除旧的颁发机构：%1</translation>
    </message>
    <message>
        <source>No host trusts the old authority any more. To be exported again for who uses them, if that is not done yet: %1</source>
        <extracomment>%1 are names of certificates</extracomment>
        <translation>已没有主机信任旧的颁发机构。如果尚未完成，请为使用者重新导出：%1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RuleDialog</name>
    <message>
        <source>Forget the host &quot;%1&quot;</source>
        <extracomment>A change that is about to be made. %1 is a host</extracomment>
        <translation>移除主机“%1”</translation>
    </message>
    <message>
        <source>The rule is like that already.</source>
        <translation>规则已经是这样。</translation>
    </message>
    <message>
        <source>There is no rule of Slipway&apos;s for this port.</source>
        <translation>此端口没有 Slipway 的规则。</translation>
    </message>
    <message>
        <source>Slipway&apos;s rule lets only these addresses reach the engine&apos;s port. Other rules stay as they are. You can undo this.</source>
        <translation>Slipway 的规则只允许这些地址访问引擎的端口。其他规则保持不变。可以撤消。</translation>
    </message>
    <message>
        <source>Nobody reaches the engine through Slipway&apos;s rule any more; other rules stay as they are. Docker and its containers go on. You can undo this.</source>
        <translation>不再有人能通过 Slipway 的规则访问引擎；其他规则保持不变。Docker 及其容器继续运行。可以撤消。</translation>
    </message>
    <message>
        <source>Docker, its containers and its certificates stay on the machine; Slipway only closes the way to it and forgets the host. The certificates stay on the page Certificates. The rule can be put back afterwards; the host has to be added again.</source>
        <translation>Docker、其容器和证书都保留在虚拟机上；Slipway 只是关闭通往它的途径并移除主机。证书保留在“证书”页上。之后可以恢复规则；主机需要重新添加。</translation>
    </message>
    <message>
        <source>Change the Network Rule</source>
        <extracomment>Title of a window</extracomment>
        <translation>更改网络规则</translation>
    </message>
    <message>
        <source>Change Rule</source>
        <extracomment>Button: makes the changes to a network rule</extracomment>
        <translation>更改规则</translation>
    </message>
    <message>
        <source>Remove the Network Rule</source>
        <extracomment>Title of a window</extracomment>
        <translation>删除网络规则</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <extracomment>Button: removes a network rule</extracomment>
        <translation>删除规则</translation>
    </message>
    <message>
        <source>Remove Slipway&apos;s Access</source>
        <extracomment>Title of a window</extracomment>
        <translation>移除 Slipway 的访问权限</translation>
    </message>
    <message>
        <source>Remove Access</source>
        <extracomment>Button: removes the network rule and forgets the host</extracomment>
        <translation>移除访问权限</translation>
    </message>
    <message>
        <source>Addresses:</source>
        <extracomment>Field: addresses that may reach an engine</extracomment>
        <translation>地址：</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Find My Address</source>
        <translation>查找本机地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RuleLine</name>
    <message>
        <source>Name or Pattern</source>
        <extracomment>Accessible name of a field: of which containers or hosts a rule about notifications is</extracomment>
        <translation>名称或模式</translation>
    </message>
    <message>
        <source>What to Tell</source>
        <extracomment>Accessible name of a choice: what is told about those that match</extracomment>
        <translation>通知范围</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>Choice in a rule about notifications</extracomment>
        <translation>不通知</translation>
    </message>
    <message>
        <source>Only What Is Serious</source>
        <extracomment>Choice in a rule about notifications: memory, health, restart loops, lost hosts</extracomment>
        <translation>仅严重情况</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Choice in a rule about notifications</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <extracomment>Button: removes a rule about notifications</extracomment>
        <translation>删除规则</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RunBanners</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: ends what is being done to containers</extracomment>
        <translation>取消</translation>
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
        <extracomment>%1 is &quot;3 h ago&quot;</extracomment>
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
    <message>
        <source>Certificates on %1</source>
        <extracomment>Title of a replacement of certificates; %1 is a machine</extracomment>
        <translation>%1 上的证书</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a set-up of Docker: others come first</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Options of Docker on %1</source>
        <extracomment>Title of a change of an engine&apos;s options; %1 is a machine</extracomment>
        <translation>%1 上的 Docker 选项</translation>
    </message>
    <message>
        <source>Upgrade of Docker on %1</source>
        <extracomment>Title of an upgrade; %1 is a machine</extracomment>
        <translation>%1 上的 Docker 升级</translation>
    </message>
    <message>
        <source>Removal of Docker from %1</source>
        <extracomment>Title of a removal; %1 is a machine</extracomment>
        <translation>从 %1 删除 Docker</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button: forgets something that has failed and cannot be undone</extracomment>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>State of something that cannot be undone, and was given up</extracomment>
        <translation>已忽略</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RunCommandTab</name>
    <message>
        <source>Run Script</source>
        <extracomment>Tab: runs a script on a machine</extracomment>
        <translation>运行脚本</translation>
    </message>
    <message>
        <source>The machine has to run for this.</source>
        <translation>虚拟机必须处于运行状态。</translation>
    </message>
    <message>
        <source>The script is too long.</source>
        <translation>脚本过长。</translation>
    </message>
    <message>
        <source>It runs as root, or as SYSTEM on Windows, for ten minutes at most.</source>
        <translation>脚本以 root 身份（在 Windows 上以 SYSTEM 身份）运行，最多十分钟。</translation>
    </message>
    <message>
        <source>Exit code %1 (%2)</source>
        <translation>退出代码 %1 (%2)</translation>
    </message>
    <message>
        <source>It printed nothing.</source>
        <extracomment>Stands where the output of a script would be</extracomment>
        <translation>没有输出任何内容。</translation>
    </message>
    <message>
        <source>Script:</source>
        <extracomment>Field: a shell script</extracomment>
        <translation>脚本：</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Button: runs a script on a machine</extracomment>
        <translation>运行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: ends a script</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>No exit code (%1)</source>
        <translation>无退出代码 (%1)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RunsTable</name>
    <message>
        <source>Machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Titles of columns: which machine, how its set-up stands, what is being done, how long it has taken</extracomment>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
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
    <name>slipway::ui::SecurityTab</name>
    <message>
        <source>Explanation</source>
        <extracomment>Accessible name of the text that explains a security finding</extracomment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>Title of a tab: how safe a container and its host are</extracomment>
        <translation>安全</translation>
    </message>
    <message>
        <source>This Container</source>
        <extracomment>Button: shows what was found about the chosen container</extracomment>
        <translation>此容器</translation>
    </message>
    <message>
        <source>Its Host</source>
        <extracomment>Button: shows what was found about the engine and its host</extracomment>
        <translation>所在主机</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>Accessible name of a table of security findings</extracomment>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Column: what a security check is about</extracomment>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: what a security check found</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Column: how many points of 100 a finding costs</extracomment>
        <translation>扣分</translation>
    </message>
    <message>
        <source>CIS</source>
        <extracomment>Column: number of a recommendation of the CIS Docker Benchmark</extracomment>
        <translation>CIS</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <extracomment>Above the reason of a security finding</extracomment>
        <translation>重要性</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Above what can be done about a security finding</extracomment>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Above what a security check found exactly</extracomment>
        <translation>具体发现</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <extracomment>A score for safety; %1 is from 0 to 100</extracomment>
        <translation>%1/100</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Result of a security check; %1 is &quot;Found&quot;, %2 is &quot;high&quot;</extracomment>
        <translation>%1，%2</translation>
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
        <source>About Slipway</source>
        <extracomment>Title of a group: version and licence</extracomment>
        <translation>关于 Slipway</translation>
    </message>
    <message>
        <source>Slipway %1, built on Qt %2. Free software under the GNU General Public License, version 3 or later.</source>
        <extracomment>%1 is the version of Slipway, %2 that of Qt</extracomment>
        <translation>Slipway %1，基于 Qt %2 构建。自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>The application as which people sign in to Azure by Slipway.</source>
        <translation>用户通过 Slipway 登录 Azure 时使用的应用程序。</translation>
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
    <message>
        <source>Cancel All</source>
        <extracomment>Button: stops the set-up of all machines</extracomment>
        <translation>全部取消</translation>
    </message>
    <message numerus="yes">
        <source>Docker is still being set up on %n machine(s). It can go on in the background; you find it under Activity.</source>
        <translation>
            <numerusform>Docker 仍在 %Ln 台虚拟机上设置。它可以在后台继续；你可以在“活动”中找到它。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ShellForm</name>
    <message>
        <source>Closing a terminal closes the connection; what runs in it may go on running.</source>
        <translation>关闭终端会断开连接；其中运行的程序可能会继续运行。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>The shell: take the first one that the container has</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Shell:</source>
        <translation>Shell：</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>用户：</translation>
    </message>
    <message>
        <source>Working directory:</source>
        <translation>工作目录：</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>环境：</translation>
    </message>
    <message>
        <source>As in the container</source>
        <extracomment>In an empty field: what the container itself says is taken</extracomment>
        <translation>与容器相同</translation>
    </message>
    <message>
        <source>NAME=value OTHER=&quot;another value&quot;</source>
        <extracomment>In an empty field: an example of environment variables</extracomment>
        <translation>NAME=value OTHER=&quot;another value&quot;</translation>
    </message>
    <message>
        <source>Open Terminal</source>
        <extracomment>Button: open a shell in the container</extracomment>
        <translation>打开终端</translation>
    </message>
    <message>
        <source>Attach to Main Process</source>
        <extracomment>Button: join the main process of the container, as docker attach does</extracomment>
        <translation>附加到主进程</translation>
    </message>
    <message numerus="yes">
        <source>Show the last %n line(s) first</source>
        <translation>
            <numerusform>先显示最后 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys go to the process itself: Ctrl+C may end it, closing the terminal never does.</source>
        <translation>按键会直接发送到进程本身：Ctrl+C 可能会结束它，关闭终端则绝不会。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SignInAgainDialog</name>
    <message>
        <source>Sign In Again</source>
        <extracomment>Title of a window: a person signs in once more
----------
Button: signs in once more</extracomment>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Sign in as %1.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>请以 %1 的身份登录。</translation>
    </message>
    <message>
        <source>Sign in as %1 to the tenant &quot;%2&quot;.</source>
        <extracomment>%1 is an account, %2 a tenant</extracomment>
        <translation>请以 %1 的身份登录到租户“%2”。</translation>
    </message>
    <message>
        <source>Waiting for the browser. Go on there; this window closes by itself.</source>
        <translation>正在等待浏览器。请在浏览器中继续，此窗口会自动关闭。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <extracomment>Tab: sign in as a service principal, Azure&apos;s account for programs</extracomment>
        <translation>服务主体</translation>
    </message>
    <message>
        <source>You get a short code and enter it on Microsoft&apos;s page, in a browser on this or another device.</source>
        <translation>先获取一个短代码，再用此设备或其他设备的浏览器在 Microsoft 页面上输入。</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>租户：</translation>
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
        <source>You are signed in. Close this page and go back to Slipway.</source>
        <extracomment>Shown in the browser at the end</extracomment>
        <translation>你已登录。请关闭此页面并返回 Slipway。</translation>
    </message>
    <message>
        <source>This did not work. Go back to Slipway, which says why.</source>
        <extracomment>Shown in the browser at the end</extracomment>
        <translation>未能成功。请返回 Slipway 查看原因。</translation>
    </message>
    <message>
        <source>Cloud:</source>
        <extracomment>Field: which of Azure&apos;s separate clouds</extracomment>
        <translation>云：</translation>
    </message>
    <message>
        <source>Azure</source>
        <extracomment>One of Azure&apos;s separate clouds: the one that most people use</extracomment>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Azure China</source>
        <extracomment>One of Azure&apos;s separate clouds</extracomment>
        <translation>Azure 中国</translation>
    </message>
    <message>
        <source>Azure US Government</source>
        <extracomment>One of Azure&apos;s separate clouds</extracomment>
        <translation>Azure 美国政府</translation>
    </message>
    <message>
        <source>Another Cloud</source>
        <extracomment>A cloud of somebody else that speaks as Azure does</extracomment>
        <translation>其他云</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>The simulated cloud to practise on</extracomment>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Address:</source>
        <extracomment>Field: web address of a cloud</extracomment>
        <translation>地址：</translation>
    </message>
    <message>
        <source>The address of its Azure Resource Manager, which tells the rest.</source>
        <translation>其 Azure 资源管理器的地址，其余信息由它提供。</translation>
    </message>
    <message>
        <source>In the Browser</source>
        <extracomment>Tab: sign in on a web page</extracomment>
        <translation>在浏览器中</translation>
    </message>
    <message>
        <source>This Computer</source>
        <extracomment>Tab: sign in with what this computer already has</extracomment>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>Your browser opens the sign-in page and tells Slipway when you are done.</source>
        <translation>浏览器将打开登录页面，完成后会通知 Slipway。</translation>
    </message>
    <message>
        <source>Sign In in the Browser</source>
        <extracomment>Button: opens the sign-in page in a browser</extracomment>
        <translation>在浏览器中登录</translation>
    </message>
    <message>
        <source>Waiting for the browser. Go on there; this window closes by itself.</source>
        <translation>正在等待浏览器。请在浏览器中继续，此窗口会自动关闭。</translation>
    </message>
    <message>
        <source>An account for programs. It needs the tenant, and a secret or a certificate, which are not stored.</source>
        <translation>供程序使用的帐户。需要租户以及机密或证书，二者均不会保存。</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <extracomment>Field: file with the certificate and key of an application registered in Azure</extracomment>
        <translation>证书：</translation>
    </message>
    <message>
        <source>A PEM file with the certificate and its RSA key, instead of the secret.</source>
        <translation>包含证书及其 RSA 密钥的 PEM 文件，用于代替机密。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Button: chooses a file</extracomment>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>If you are signed in to the Azure CLI on this computer, Slipway can ask it for access.</source>
        <translation>如果你已在此计算机上登录 Azure CLI，Slipway 可以向它请求访问权限。</translation>
    </message>
    <message>
        <source>Use the Azure CLI</source>
        <extracomment>Button: signs in with the account of the program az</extracomment>
        <translation>使用 Azure CLI</translation>
    </message>
    <message>
        <source>If this computer is an Azure machine with a managed identity, it can sign in by itself.</source>
        <translation>如果此计算机是具有托管标识的 Azure 计算机，它可以自行登录。</translation>
    </message>
    <message>
        <source>Identity:</source>
        <extracomment>Field: identifier of a user-assigned managed identity</extracomment>
        <translation>标识：</translation>
    </message>
    <message>
        <source>Client ID, if the machine has several</source>
        <translation>客户端 ID（计算机有多个标识时）</translation>
    </message>
    <message>
        <source>Use the Managed Identity</source>
        <extracomment>Button: signs in as the Azure machine that this computer is</extracomment>
        <translation>使用托管标识</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SizeModel</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Monthly Price</source>
        <translation>每月价格</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SizeQuestion</name>
    <message>
        <source>No size matches the filter.</source>
        <translation>没有大小符合筛选条件。</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <extracomment>Button: empties the filter field</extracomment>
        <translation>清除筛选器</translation>
    </message>
    <message>
        <source>The quota of this subscription leaves no machine in this location. Choose another location, or ask Azure for more.</source>
        <translation>此订阅的配额不允许在此位置再创建虚拟机。请选择其他位置，或向 Azure 申请更多配额。</translation>
    </message>
    <message>
        <source>This location offers no size to this subscription. Choose another one.</source>
        <translation>此位置未向此订阅提供任何大小。请选择其他位置。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Asking Azure for sizes…</source>
        <translation>正在向 Azure 查询大小…</translation>
    </message>
    <message numerus="yes">
        <source>%n size(s)</source>
        <translation>
            <numerusform>%Ln 种大小</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are beyond your quota</source>
        <translation>
            <numerusform>另有 %Ln 种超出配额</numerusform>
        </translation>
    </message>
    <message>
        <source>How large should it be?</source>
        <translation>虚拟机需要多大？</translation>
    </message>
    <message>
        <source>These sizes are offered in the location and within your quota. Prices are Azure&apos;s public ones for Linux, without disks and traffic.</source>
        <translation>这些大小在该位置可用，且在配额之内。价格为 Azure 针对 Linux 的公开价格，不含磁盘和流量。</translation>
    </message>
    <message>
        <source>Filter Sizes</source>
        <translation>筛选大小</translation>
    </message>
    <message>
        <source>Filter: name, arm64, cores:4, memory:16  (/)</source>
        <translation>筛选：名称、arm64、cores:4、memory:16  (/)</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SshPanel</name>
    <message>
        <source>Reach the engine by ssh; open its port to nobody</source>
        <extracomment>Check box: an engine is reached by ssh, and its port is opened to nobody</extracomment>
        <translation>通过 ssh 访问引擎；不向任何人开放其端口</translation>
    </message>
    <message>
        <source>User:</source>
        <extracomment>Field: who signs in by ssh</extracomment>
        <translation>用户:</translation>
    </message>
    <message>
        <source>Jump host (optional):</source>
        <extracomment>Field: a host through which ssh goes to another; may stay empty</extracomment>
        <translation>跳板机(可选):</translation>
    </message>
    <message>
        <source>ssh must get there without asking for anything, and the user must be allowed to use Docker, as members of the group docker are.</source>
        <translation>ssh 必须能够在不询问任何内容的情况下连接，且该用户必须有权使用 Docker，例如 docker 组的成员。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::StatsTab</name>
    <message>
        <source>Stats</source>
        <extracomment>Title of a tab: what a container uses of its host</extracomment>
        <translation>统计信息</translation>
    </message>
    <message>
        <source>The container does not run. These are its last figures.</source>
        <translation>容器未运行。以下是最后一次的数据。</translation>
    </message>
    <message>
        <source>The container does not run, so there is nothing to measure.</source>
        <translation>容器未运行，因此没有可测量的数据。</translation>
    </message>
    <message>
        <source>Statistics are paused to spare the host.</source>
        <translation>为减轻主机负担，已暂停统计。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>The last hour, measured every second while this tab is open.</source>
        <translation>最近一小时的数据，在此选项卡打开期间每秒测量一次。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::StatsView</name>
    <message>
        <source>Received</source>
        <extracomment>In a chart: bytes that came over the network</extracomment>
        <translation>接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>In a chart: bytes that went over the network</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>In a chart: bytes from disks</extracomment>
        <translation>读取</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>In a chart: bytes to disks</extracomment>
        <translation>写入</translation>
    </message>
    <message>
        <source>%1 of the host</source>
        <extracomment>In the chart CPU, after &quot;150 %&quot; of one core, and in the chart Memory; %1 is &quot;37 %&quot;</extracomment>
        <translation>主机的 %1</translation>
    </message>
    <message>
        <source>%1 of the limit</source>
        <extracomment>In the chart Memory; %1 is &quot;35 %&quot;</extracomment>
        <translation>限制的 %1</translation>
    </message>
    <message>
        <source>Not available: the container has no network of its own.</source>
        <extracomment>In the chart Network</extracomment>
        <translation>不可用：容器没有自己的网络。</translation>
    </message>
    <message>
        <source>CPU (of one core)</source>
        <extracomment>Title of a chart: use of the processor, in percent of one core</extracomment>
        <translation>CPU（占单个核心）</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>Title of a chart</extracomment>
        <translation>内存</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Title of a chart</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Block I/O</source>
        <extracomment>Title of a chart: what is read from and written to disks</extracomment>
        <translation>块 I/O</translation>
    </message>
    <message>
        <source>Processes</source>
        <extracomment>Title of a chart: number of processes and threads</extracomment>
        <translation>进程数</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <extracomment>Button: shows the figures of the charts as a table</extracomment>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Figures of the Last Hour</source>
        <extracomment>Accessible name of the table of figures of the last hour</extracomment>
        <translation>最近一小时的数据</translation>
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
        <source>Identity &quot;%1&quot;</source>
        <extracomment>%1 is the name on a client certificate</extracomment>
        <translation>身份“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%Ln 台虚拟机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::SystemQuestion</name>
    <message>
        <source>The key was made: the public half is %1. Keep the other half, beside it, to yourself.</source>
        <extracomment>%1 is a file with a public key, ending in .pub</extracomment>
        <translation>密钥已创建：公钥部分为 %1。请妥善保管旁边的私钥部分。</translation>
    </message>
    <message>
        <source>What should run on it?</source>
        <translation>运行什么系统？</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <comment>of a machine</comment>
        <translation>映像(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Disk:</source>
        <translation>磁盘(&amp;D)：</translation>
    </message>
    <message>
        <source>Standard SSD</source>
        <extracomment>Entries of the list of disks</extracomment>
        <translation>标准 SSD</translation>
    </message>
    <message>
        <source>Premium SSD</source>
        <translation>高级 SSD</translation>
    </message>
    <message>
        <source>Standard HDD</source>
        <translation>标准 HDD</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <extracomment>Field: how large a disk is</extracomment>
        <translation>大小(&amp;Z)：</translation>
    </message>
    <message>
        <source>Size of the disk</source>
        <translation>磁盘大小</translation>
    </message>
    <message>
        <source>as the image</source>
        <translation>与映像相同</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>用户(&amp;U)：</translation>
    </message>
    <message>
        <source>SSH Key</source>
        <translation>SSH 密钥</translation>
    </message>
    <message>
        <source>A &amp;key of this computer</source>
        <translation>此计算机的密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Public key file</source>
        <translation>公钥文件</translation>
    </message>
    <message>
        <source>There is none in your .ssh folder</source>
        <translation>.ssh 文件夹中没有密钥</translation>
    </message>
    <message>
        <source>This &amp;public key</source>
        <translation>此公钥(&amp;P)</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Make a ne&amp;w pair of keys</source>
        <translation>创建新的密钥对(&amp;W)</translation>
    </message>
    <message>
        <source>File of the new key</source>
        <translation>新密钥的文件</translation>
    </message>
    <message>
        <source>Make Key</source>
        <extracomment>Button: makes a pair of SSH keys</extracomment>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>Azure charges for this system too, on top of the price of the machine.</source>
        <translation>除虚拟机的价格外，Azure 还会对此系统收费。</translation>
    </message>
    <message>
        <source>These images can have Docker, and come without terms to agree to. You sign in to the machine with an SSH key; it has no password.</source>
        <translation>这些映像可以安装 Docker，且无需事先同意条款。使用 SSH 密钥登录虚拟机；虚拟机没有密码。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TerminalSession</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of a terminal&apos;s tab. %1 is the container, %2 what runs in it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The session has ended (exit code %1). Press Enter or choose Reconnect to open it again.</source>
        <extracomment>%1 is a number that the shell ended with; 0 means that all was well</extracomment>
        <translation>会话已结束（退出代码 %1）。按 Enter 或选择“重新连接”可再次打开。</translation>
    </message>
    <message>
        <source>The connection to the shell has ended. What runs in it may go on running.</source>
        <translation>与 shell 的连接已断开。其中运行的程序可能会继续运行。</translation>
    </message>
    <message>
        <source>Opening a shell…</source>
        <translation>正在打开 shell…</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <extracomment>Button: open the shell again</extracomment>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Terminal in %1</source>
        <extracomment>Accessible name of a terminal. %1 is a container</extracomment>
        <translation>%1 中的终端</translation>
    </message>
    <message>
        <source>Keys go to the shell, Tab too. %1 leaves the terminal.</source>
        <extracomment>%1 is a key, such as Ctrl+Shift+Esc</extracomment>
        <translation>按键（包括 Tab）会发送到 shell。按 %1 可离开终端。</translation>
    </message>
    <message>
        <source>main process</source>
        <extracomment>In the title of a terminal&apos;s tab: the main process of a container</extracomment>
        <translation>主进程</translation>
    </message>
    <message>
        <source>The main process has ended (exit code %1). Start the container, then press Enter or choose Reconnect to join it again.</source>
        <extracomment>%1 is a number that a container&apos;s main process ended with; 0 means that all was well</extracomment>
        <translation>主进程已结束（退出代码 %1）。请启动容器，然后按 Enter 或选择“重新连接”以再次附加。</translation>
    </message>
    <message>
        <source>The connection to the main process has ended. It runs on, or was started again. Press Enter or choose Reconnect to join it again.</source>
        <translation>与主进程的连接已结束。主进程仍在运行，或已重新启动。按 Enter 或选择“重新连接”可再次附加。</translation>
    </message>
    <message>
        <source>What is typed is not sent: the container was made without an input (-i).</source>
        <extracomment>-i is an option of docker run</extracomment>
        <translation>键入的内容不会发送：此容器创建时未打开输入（-i）。</translation>
    </message>
    <message>
        <source>What is typed is not sent: this container closes its input for good as soon as the first who wrote to it leaves.</source>
        <translation>键入的内容不会发送：首个写入输入的客户端一离开，此容器便会永久关闭其输入。</translation>
    </message>
    <message>
        <source>The main process has no terminal: a line is sent with Enter, and what it says on stderr is red and italic.</source>
        <translation>主进程没有终端：按 Enter 发送一行，其 stderr 输出以红色斜体显示。</translation>
    </message>
    <message>
        <source>Attaching…</source>
        <extracomment>Shown until a container&apos;s main process was joined</extracomment>
        <translation>正在附加…</translation>
    </message>
    <message>
        <source>Keys go to the main process, Tab too. %1 leaves the terminal.</source>
        <extracomment>%1 is a key, such as Ctrl+Shift+Esc</extracomment>
        <translation>按键（包括 Tab）会发送到主进程。按 %1 可离开终端。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TerminalTab</name>
    <message>
        <source>Terminal</source>
        <extracomment>Title of a tab: a shell in a container</extracomment>
        <translation>终端</translation>
    </message>
    <message>
        <source>Choose a container to open a shell in it.</source>
        <translation>选择一个容器，以在其中打开 shell。</translation>
    </message>
    <message>
        <source>The container does not run. Start it to open a shell in it.</source>
        <translation>容器未运行。启动容器即可在其中打开 shell。</translation>
    </message>
    <message>
        <source>Many terminals are open. Close one to open another.</source>
        <translation>已打开的终端过多。请先关闭一个，再打开新的终端。</translation>
    </message>
    <message>
        <source>Close the Terminal</source>
        <translation>关闭终端</translation>
    </message>
    <message>
        <source>Close this terminal in %1? What runs in it may go on running in the container.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>要关闭“%1”中的此终端吗？其中运行的程序可能会在容器中继续运行。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: close a terminal</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Tab with the form that opens another terminal</extracomment>
        <translation>新建</translation>
    </message>
    <message>
        <source>Close Terminal</source>
        <extracomment>Button: close the terminal that is shown</extracomment>
        <translation>关闭终端</translation>
    </message>
    <message>
        <source>%1 leaves the terminal</source>
        <extracomment>%1 is a key, such as Ctrl+Shift+Esc</extracomment>
        <translation>按 %1 可离开终端</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TerminalView</name>
    <message>
        <source>Paste into the Terminal</source>
        <translation>粘贴到终端</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n line(s)? The shell runs each line as soon as it ends.</source>
        <extracomment>%n is how many lines of text are to be pasted into a shell</extracomment>
        <translation>
            <numerusform>要粘贴 %Ln 行吗？每一行结束后，shell 会立即执行该行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Button: insert the clipboard&apos;s text
----------
Menu: insert the clipboard&apos;s text</extracomment>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Open a Link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open this address in the browser? It comes from the container, and its text may say something else.</source>
        <translation>要在浏览器中打开此地址吗？它来自容器，显示的文本可能与实际地址不符。</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: open an address in the browser</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Menu: copy the marked text</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open Link…</source>
        <extracomment>Menu: open the address behind the text under the mouse</extracomment>
        <translation>打开链接…</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Menu: mark everything</extracomment>
        <translation>全选</translation>
    </message>
    <message>
        <source>Clear Scroll-Back</source>
        <extracomment>Menu: forget the lines that have scrolled away</extracomment>
        <translation>清除回滚内容</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TimeChart</name>
    <message>
        <source>limit %1</source>
        <extracomment>In a chart, beside a dashed line; %1 is &quot;512 MiB&quot;</extracomment>
        <translation>限制 %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TransferStrip</name>
    <message>
        <source>%1, %2</source>
        <extracomment>How far a transfer is; %1 is &quot;3 MB&quot;, %2 is a file name</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops a transfer</extracomment>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>slipway::ui::UnlockDialog</name>
    <message>
        <source>At least %L1 characters: some words that do not belong together are best. Nobody can open the keys without it, not even Slipway.</source>
        <extracomment>%L1 is a number</extracomment>
        <translation>至少 %L1 个字符：最好使用几个互不相关的词。没有它，任何人都无法打开密钥，Slipway 也不例外。</translation>
    </message>
    <message>
        <source>Protect Your Keys</source>
        <extracomment>Title of a window</extracomment>
        <translation>保护你的密钥</translation>
    </message>
    <message>
        <source>Unlock Your Keys</source>
        <translation>解锁你的密钥</translation>
    </message>
    <message>
        <source>Slipway keeps private keys encrypted. This computer has no keychain that could keep the passphrase, so you will be asked for it once each time Slipway starts.</source>
        <translation>Slipway 以加密方式保存私钥。此计算机没有可保存密码短语的密钥链，因此每次启动 Slipway 时都会询问一次。</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <extracomment>Field</extracomment>
        <translation>密码短语：</translation>
    </message>
    <message>
        <source>Again:</source>
        <extracomment>Field: the same passphrase once more</extracomment>
        <translation>再次输入：</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Protect</source>
        <extracomment>Button: encrypts the private keys</extracomment>
        <translation>保护</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: makes private keys usable</extracomment>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Slipway keeps private keys encrypted, and no keychain of this computer has their passphrase. Without it, certificates can be looked at but not used. A recovery passphrase opens them, too.</source>
        <translation>Slipway 以加密方式保存私钥，而此计算机的密钥链中没有其密码短语。没有密码短语，证书可以查看，但无法使用。恢复密码短语也可以打开它们。</translation>
    </message>
    <message>
        <source>Start Anew…</source>
        <extracomment>Button: begins an empty store of certificates in the place of one that nobody can open</extracomment>
        <translation>重新开始…</translation>
    </message>
    <message>
        <source>Start Anew</source>
        <extracomment>Title of a question</extracomment>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Begin with an empty store? All certificates and keys are put aside, into a folder &quot;former-store-…&quot; of the data folder, for the day on which the passphrase is found. Hosts stay in the list, but need another identity.</source>
        <translation>要从空的存储开始吗？所有证书和密钥都会移到数据文件夹的“former-store-…”文件夹中保留，以备日后找到密码短语。主机仍保留在列表中，但需要其他身份。</translation>
    </message>
    <message>
        <source>Put Aside</source>
        <extracomment>Button: begins an empty store of certificates in the place of one that nobody can open</extracomment>
        <translation>移到一旁</translation>
    </message>
</context>
<context>
    <name>slipway::ui::WizardSummary</name>
    <message>
        <source>Port %1</source>
        <extracomment>%1 is a port number</extracomment>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>Authority &quot;%1&quot;</source>
        <extracomment>%1 is the name of a certificate authority</extracomment>
        <translation>颁发机构“%1”</translation>
    </message>
    <message>
        <source>New authority &quot;%1&quot;</source>
        <extracomment>%1 is the name of a certificate authority</extracomment>
        <translation>新建颁发机构“%1”</translation>
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
    <message>
        <source>Project &quot;%1&quot;</source>
        <extracomment>%1 is the name of a compose project</extracomment>
        <translation>项目“%1”</translation>
    </message>
</context>
<context>
    <name>slipway::ui::dialogs</name>
    <message>
        <source>without end</source>
        <extracomment>Instead of a number of attempts</extracomment>
        <translation>不限次数</translation>
    </message>
    <message>
        <source>Restart:</source>
        <extracomment>Field: when the engine starts a container again</extracomment>
        <translation>重启：</translation>
    </message>
    <message>
        <source>Attempts:</source>
        <extracomment>Field: how often a container is started again after a failure</extracomment>
        <translation>尝试次数：</translation>
    </message>
    <message>
        <source>Memory Limit:</source>
        <extracomment>Field: the most memory a container may use</extracomment>
        <translation>内存限制：</translation>
    </message>
    <message>
        <source>CPU Limit:</source>
        <extracomment>Field: the most processor time a container may use</extracomment>
        <translation>CPU 限制：</translation>
    </message>
    <message>
        <source>Process Limit:</source>
        <extracomment>Field: the most processes a container may have</extracomment>
        <translation>进程数限制：</translation>
    </message>
    <message>
        <source>Empty fields stay as they are. A limit of memory or CPU can be changed, but only a new container can do without.</source>
        <translation>留空的字段保持不变。内存或 CPU 限制可以更改，但只有新建容器才能取消限制。</translation>
    </message>
    <message>
        <source>A limit cannot be right. Write 512m or 2g for memory, 0.5 or 2 for CPUs, a number for processes.</source>
        <translation>有一项限制不正确。内存请填写 512m 或 2g，CPU 请填写 0.5 或 2，进程数请填写数字。</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>Choice: a setting is not changed</extracomment>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice: the engine never starts a container again by itself</extracomment>
        <translation>不重启</translation>
    </message>
    <message>
        <source>On Failure</source>
        <extracomment>Choice: the engine starts a container again when it failed</extracomment>
        <translation>失败时</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Choice: the engine always starts a container again</extracomment>
        <translation>始终</translation>
    </message>
    <message>
        <source>Unless Stopped</source>
        <extracomment>Choice: the engine starts a container again unless somebody stopped it</extracomment>
        <translation>除非手动停止</translation>
    </message>
    <message>
        <source>Also those that are running</source>
        <extracomment>Check box in a question before removing containers</extracomment>
        <translation>包括正在运行的容器</translation>
    </message>
    <message>
        <source>With their volumes that have no name, and all that is in them</source>
        <extracomment>Check box in a question before removing containers</extracomment>
        <translation>同时删除其匿名卷及其中的全部数据</translation>
    </message>
    <message>
        <source>Signal:</source>
        <extracomment>Field: a signal of the system, such as SIGTERM</extracomment>
        <translation>信号：</translation>
    </message>
    <message>
        <source>Rename Container</source>
        <extracomment>Title of a question</extracomment>
        <translation>重命名容器</translation>
    </message>
    <message>
        <source>Give the container &quot;%1&quot; on the host &quot;%2&quot; another name.</source>
        <extracomment>%1 is a container, %2 the host it is on</extracomment>
        <translation>为主机“%2”上的容器“%1”指定新名称。</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: gives a container the name that was entered</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field: a container&apos;s name</extracomment>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Change Restart Policy and Limits</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>更改重启策略和限制</translation>
    </message>
    <message>
        <source>What is changed takes effect at once, without a restart.</source>
        <translation>更改立即生效，无需重启。</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: changes settings of containers</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Recreate with Newer Image</source>
        <extracomment>Title of a question</extracomment>
        <translation>使用较新镜像重新创建</translation>
    </message>
    <message>
        <source>Pull the image &quot;%3&quot; and put a new container in the place of &quot;%1&quot; on the host &quot;%2&quot;? Settings, networks and volumes are kept. If anything fails, the old container is put back.</source>
        <extracomment>%1 is a container, %2 a host, %3 an image</extracomment>
        <translation>要拉取镜像“%3”，并用新容器替换主机“%2”上的“%1”吗？设置、网络和卷将保留。如果出现任何失败，则恢复旧容器。</translation>
    </message>
    <message>
        <source>The image is named by its digest: there can be no newer one under that name.</source>
        <translation>镜像以摘要命名：该名称下不可能有更新的镜像。</translation>
    </message>
    <message>
        <source>The container removes itself when it stops, so this cannot be done with it.</source>
        <translation>此容器停止时会自动删除，因此无法对其执行此操作。</translation>
    </message>
    <message>
        <source>Recreate</source>
        <extracomment>Button: makes a container anew</extracomment>
        <translation>重新创建</translation>
    </message>
    <message>
        <source>Also when there is no newer image</source>
        <extracomment>Check box in a question</extracomment>
        <translation>没有较新镜像时也执行</translation>
    </message>
    <message>
        <source>Copy as docker run</source>
        <extracomment>Title of a dialog that shows a command</extracomment>
        <translation>复制为 docker run</translation>
    </message>
    <message>
        <source>A container like &quot;%1&quot; on the host &quot;%2&quot; is made by this line:</source>
        <extracomment>%1 is a container, %2 the host it is on</extracomment>
        <translation>此命令可创建与主机“%2”上的“%1”相同的容器：</translation>
    </message>
    <message>
        <source>There is no option for this: %1</source>
        <extracomment>%1 is a list of technical names</extracomment>
        <translation>以下内容没有对应的选项：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog that shows something</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show values that look like secrets</source>
        <extracomment>Check box: values that look like passwords are not hidden</extracomment>
        <translation>显示疑似机密的值</translation>
    </message>
</context>
<context>
    <name>slipway::ui::words</name>
    <message>
        <source>The certificate of &quot;%1&quot; has ended. Renew it, or check the clock of this computer.</source>
        <extracomment>%1 is a host, server or file</extracomment>
        <translation>“%1”的证书已过期。请续订证书，或检查此计算机的时钟。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is not valid yet. Check the clocks of both computers.</source>
        <extracomment>%1 is a host, server or file</extracomment>
        <translation>“%1”的证书尚未生效。请检查两台计算机的时钟。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was not signed by the authority that Slipway trusts for it. Docker may have been set up there anew, or somebody stands in between.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>“%1”的证书不是由 Slipway 为其信任的颁发机构签名的。可能已重新部署 Docker，也可能有人在中间拦截。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was made for another name or address. If the address of the machine has changed, set up Docker again to get a new certificate.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>“%1”的证书是为其他名称或地址颁发的。如果虚拟机的地址已更改，请重新部署 Docker 以获取新证书。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was not made for this use. Get one that is for servers.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>“%1”的证书不适用于此用途。请获取服务器证书。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; has a key or signature that is too weak. Make a new one.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>“%1”的证书所用的密钥或签名强度不足。请创建新证书。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was revoked. Do not trust this host before you know why.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>“%1”的证书已吊销。在查明原因之前，请勿信任此主机。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a certificate that can be read. Choose a PEM or DER file.</source>
        <extracomment>%1 is a host, server or file</extracomment>
        <translation>“%1”不是可读取的证书。请选择 PEM 或 DER 文件。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; does not lead to a trusted authority in a valid way.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>“%1”的证书链无法有效追溯到受信任的颁发机构。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refused the certificate of this computer. Use an identity that its authority signed.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”拒绝了此计算机的证书。请使用由其颁发机构签名的身份。</translation>
    </message>
    <message>
        <source>The key and the certificate of &quot;%1&quot; do not belong together. Choose the pair that does.</source>
        <extracomment>%1 is a file or a name</extracomment>
        <translation>“%1”的密钥与证书不匹配。请选择匹配的一对。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a private key that can be read. Choose a PEM file.</source>
        <extracomment>%1 is a file or a name</extracomment>
        <translation>“%1”不是可读取的私钥。请选择 PEM 文件。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is protected by a password. Choose a key without one.</source>
        <extracomment>%1 is a file or a name</extracomment>
        <translation>密钥“%1”受密码保护。请选择不带密码的密钥。</translation>
    </message>
    <message>
        <source>Others on this computer can read &quot;%1&quot;. Take their permission away, then try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>此计算机上的其他用户可以读取“%1”。请取消他们的权限，然后重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large to be what was asked for.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>“%1”过大，不可能是所需的内容。</translation>
    </message>
    <message>
        <source>The Docker Engine on &quot;%1&quot; and Slipway have no API version in common. Update the engine.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”上的 Docker 引擎与 Slipway 没有共同的 API 版本。请更新引擎。</translation>
    </message>
    <message>
        <source>The answer led away to another server, &quot;%1&quot;, and was not followed.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>响应指向另一台服务器“%1”，因此未继续访问。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not speak TLS at this port. An engine without TLS is never used: set it up with certificates, or choose its TLS port.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”在此端口上不使用 TLS。Slipway 从不使用没有 TLS 的引擎：请为其配置证书，或选择其 TLS 端口。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; offers only versions of TLS that are no longer safe. Update its Docker Engine or system.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”仅提供已不再安全的 TLS 版本。请更新其 Docker 引擎或系统。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; broke off while the protected connection was made. It may want another certificate; the details tell more.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>在建立受保护的连接时，“%1”中断了连接。它可能需要其他证书；更多内容请参阅详细信息。</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; was cut off in the middle. Try again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>与“%1”的连接中途断开。请重试。</translation>
    </message>
    <message>
        <source>The Docker Engine on &quot;%1&quot; no longer speaks any API version that Slipway knows. Update Slipway.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”上的 Docker 引擎已不再支持 Slipway 所知的任何 API 版本。请更新 Slipway。</translation>
    </message>
    <message>
        <source>What answers at &quot;%1&quot; is not a Docker Engine. Check the address and the port.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”处响应的不是 Docker 引擎。请检查地址和端口。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be an engine without TLS. Whoever reaches such an engine owns the machine, so Slipway does not use it.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>“%1”是没有 TLS 的引擎。能访问这种引擎的人就能完全控制其所在的计算机，因此 Slipway 不会使用它。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an endpoint. Write tcp://address:2376, ssh://user@address or unix:///path.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>“%1”不是终结点。请采用 tcp://address:2376、ssh://user@address 或 unix:///path 的格式。</translation>
    </message>
    <message>
        <source>There is no usable address in &quot;%1&quot;.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>“%1”中没有可用的地址。</translation>
    </message>
    <message>
        <source>There is no usable port in &quot;%1&quot;. Ports are between 1 and 65535.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>“%1”中没有可用的端口。端口必须介于 1 和 65535 之间。</translation>
    </message>
    <message>
        <source>The path in &quot;%1&quot; cannot be right. Only unix:// takes one, and it begins with a slash.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>“%1”中的路径不正确。只有 unix:// 可以带路径，且路径以斜杠开头。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a host.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>“%1”不是主机地址。</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; is not installed on this computer. Install it, then try again.</source>
        <extracomment>%1 is a program, ssh</extracomment>
        <translation>此计算机上未安装程序“%1”。请安装，然后重试。</translation>
    </message>
    <message>
        <source>The identity for &quot;%1&quot; is not on this computer any more. Add the host again, or set up Docker again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”的身份已不在此计算机上。请重新添加主机，或重新部署 Docker。</translation>
    </message>
    <message>
        <source>The authority of &quot;%1&quot; is not on this computer any more. Add the host again, or set up Docker again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”的颁发机构已不在此计算机上。请重新添加主机，或重新部署 Docker。</translation>
    </message>
    <message>
        <source>The record &quot;%1&quot; is damaged. It was kept beside the others; what it describes cannot be continued.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>记录“%1”已损坏。它已保留在其他记录旁边，但其中的部署无法继续。</translation>
    </message>
    <message>
        <source>The record &quot;%1&quot; was written by a newer Slipway. Use that version to continue.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>记录“%1”由较新版本的 Slipway 写入。请使用该版本继续。</translation>
    </message>
    <message>
        <source>Every priority for rules in &quot;%1&quot; is taken. Remove a rule there that is not needed.</source>
        <extracomment>%1 is a network security group</extracomment>
        <translation>“%1”中的所有规则优先级均已占用。请删除其中不需要的规则。</translation>
    </message>
    <message>
        <source>Azure has not finished with &quot;%1&quot; in time. It may still do so: wait a while, then try again.</source>
        <extracomment>%1 is a resource</extracomment>
        <translation>Azure 未能及时完成对“%1”的操作，但可能仍会完成：请等待片刻，然后重试。</translation>
    </message>
    <message>
        <source>Azure reported that the change of &quot;%1&quot; failed. The details tell what it said.</source>
        <extracomment>%1 is a resource</extracomment>
        <translation>Azure 报告对“%1”的更改失败。具体内容请参阅详细信息。</translation>
    </message>
    <message>
        <source>The change of &quot;%1&quot; was cancelled in Azure, by somebody or by Azure itself.</source>
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
        <extracomment>Status of a container. %1 is the exit code of its last run, %2 is &quot;3 min ago&quot;</extracomment>
        <translation>反复重启，上次退出代码 %1，%2</translation>
    </message>
    <message>
        <source>Exited with %1, %2</source>
        <extracomment>Status of a container. %1 is its exit code, %2 is &quot;3 min ago&quot;</extracomment>
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
        <extracomment>State of a container that Slipway has no word for; %1 is the engine&apos;s own</extracomment>
        <translation>未知 (%1)</translation>
    </message>
    <message>
        <source>health not known yet</source>
        <extracomment>Result of a container&apos;s health check: it has not been told yet</extracomment>
        <translation>正在检查运行状况</translation>
    </message>
    <message>
        <source>healthy</source>
        <extracomment>Result of a container&apos;s health check</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <extracomment>Result of a container&apos;s health check</extracomment>
        <translation>不正常</translation>
    </message>
    <message>
        <source>Paused, up for %1</source>
        <extracomment>Status of a container. %1 is &quot;3 hours&quot;</extracomment>
        <translation>已暂停，已运行 %1</translation>
    </message>
    <message>
        <source>Up for %1</source>
        <extracomment>Status of a container. %1 is &quot;3 hours&quot;: how long it has run</extracomment>
        <translation>已运行 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Status of a container. %1 is &quot;Up for 3 hours&quot;, %2 is &quot;healthy&quot; or &quot;unhealthy&quot;</extracomment>
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
        <source>&quot;%1&quot; was cancelled.</source>
        <extracomment>%1 is what it was about: a host, a container, a file</extracomment>
        <translation>“%1”已取消。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not answer in time. Check that it runs and that the network lets you through.</source>
        <extracomment>%1 is a host, a server or a resource</extracomment>
        <translation>“%1”未及时响应。请检查它是否正在运行，以及网络是否允许访问。</translation>
    </message>
    <message>
        <source>Cannot reach &quot;%1&quot;. Check the address, the network rule and the network connection.</source>
        <extracomment>%1 is a host or a server</extracomment>
        <translation>无法访问“%1”。请检查地址、网络规则和网络连接。</translation>
    </message>
    <message>
        <source>A protected connection to &quot;%1&quot; could not be made. The details tell why.</source>
        <extracomment>%1 is a host or a server</extracomment>
        <translation>未能与“%1”建立受保护的连接。原因请参阅详细信息。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks you to sign in again.</source>
        <extracomment>%1 is a host, a server or a resource</extracomment>
        <translation>“%1”要求重新登录。</translation>
    </message>
    <message>
        <source>You are not allowed to do this with &quot;%1&quot;. Ask its owner for a role that can.</source>
        <extracomment>%1 is a host, a resource or a file</extracomment>
        <translation>无权对“%1”执行此操作。请向其所有者申请具有相应权限的角色。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not found. It may have been removed in the meantime.</source>
        <extracomment>%1 is a container, a resource or a file</extracomment>
        <translation>找不到“%1”。它可能已在此期间删除。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is busy, or in a state in which this cannot be done. Try again in a moment.</source>
        <extracomment>%1 is a container or a resource</extracomment>
        <translation>“%1”正忙，或所处状态不允许执行此操作。请稍后重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for a pause. Try again in a moment.</source>
        <extracomment>%1 is a server or a resource</extracomment>
        <translation>“%1”要求暂缓请求。请稍后重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; reported a failure. The details tell what it said.</source>
        <extracomment>%1 is a host or a resource</extracomment>
        <translation>“%1”报告了错误。具体内容请参阅详细信息。</translation>
    </message>
    <message>
        <source>The answer from &quot;%1&quot; could not be understood. The details tell what was wrong with it.</source>
        <extracomment>%1 is a host, a server or a file</extracomment>
        <translation>无法识别“%1”返回的响应。具体问题请参阅详细信息。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be right. The details tell why.</source>
        <extracomment>%1 is what was entered, or a file</extracomment>
        <translation>“%1”不正确。原因请参阅详细信息。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed on this computer. The details tell what happened.</source>
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
        <extracomment>In a table: Docker cannot be put on this machine. %1 is a distribution, &quot;SLES 12&quot;</extracomment>
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
        <source>&quot;%1&quot; is not an address. Write it like 203.0.113.7 or 203.0.113.0/24.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1”不是地址。请采用 203.0.113.7 或 203.0.113.0/24 这样的格式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means everybody on the Internet. Choose &quot;Everybody&quot; if that is what you want.</source>
        <extracomment>%1 is what was typed, &quot;0.0.0.0/0&quot;</extracomment>
        <translation>“%1”表示 Internet 上的所有人。如果确实需要，请选择“所有人”。</translation>
    </message>
    <message>
        <source>Type the name of the machine to allow everybody.</source>
        <translation>若要允许所有人访问，请键入虚拟机名称。</translation>
    </message>
    <message>
        <source>The machine has no network security group in which a rule could be made. Choose &quot;Nobody yet&quot; and open the port yourself.</source>
        <translation>此虚拟机没有可添加规则的网络安全组。请选择“暂不开放”，然后自行打开端口。</translation>
    </message>
    <message>
        <source>Make the authority &quot;%1&quot;, a server certificate for %2, and the identity &quot;%3&quot;</source>
        <extracomment>A change of a plan. %1 is an authority, %2 the names and addresses of a machine, %3 an identity</extracomment>
        <translation>创建颁发机构“%1”、用于 %2 的服务器证书和身份“%3”</translation>
    </message>
    <message>
        <source>With the chosen authority, make a server certificate for %1 and the identity &quot;%2&quot;</source>
        <extracomment>A change of a plan. %1 are the names and addresses of a machine, %2 is an identity</extracomment>
        <translation>使用所选的颁发机构，创建用于 %1 的服务器证书和身份“%2”</translation>
    </message>
    <message>
        <source>Make the rule &quot;%1&quot; (priority %2) in &quot;%3&quot;: let %4 through to port %5</source>
        <extracomment>A change of a plan. %1 is a rule, %2 its priority, %3 a network security group, %4 addresses, %5 a port</extracomment>
        <translation>在“%3”中创建规则“%1”（优先级 %2）：允许 %4 访问端口 %5</translation>
    </message>
    <message>
        <source>Install Docker on &quot;%1&quot; through the extension &quot;%2&quot;, to listen on port %3 with TLS only</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension, %3 a port</extracomment>
        <translation>通过扩展“%2”在“%1”上安装 Docker，仅使用 TLS 侦听端口 %3</translation>
    </message>
    <message>
        <source>Check that Docker on &quot;%1&quot; answers at %2, port %3, over mutual TLS</source>
        <extracomment>A change of a plan. %1 is a machine, %2 its address, %3 a port</extracomment>
        <translation>检查“%1”上的 Docker 是否在 %2 的端口 %3 上通过 TLS 相互身份验证响应</translation>
    </message>
    <message>
        <source>Add the host &quot;%1&quot; at %2</source>
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
        <extracomment>How long ago; %n seconds, s is the unit&apos;s sign</extracomment>
        <translation>
            <numerusform>%Ln 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>How long ago; %n minutes, min is the unit&apos;s sign</extracomment>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <extracomment>How long ago; %n hours, h is the unit&apos;s sign</extracomment>
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
        <extracomment>A certificate&apos;s end. %1 is &quot;3 days ago&quot;</extracomment>
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
    <message>
        <source>The certificate of &quot;%1&quot; cannot be accepted. The details tell what is wrong with it.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>无法接受“%1”的证书。具体问题请参阅详细信息。</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; takes questions and does not answer. The machine may be overloaded, or the way to it is cut.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”上的 Docker 接受请求但不响应。计算机可能过载，或者网络已中断。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there, but no Docker answers at its port. Check that Docker runs on the machine.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”在线，但其端口上没有 Docker 响应。请检查该计算机上的 Docker 是否正在运行。</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; broke. Docker may be restarting.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>与“%1”的连接已断开。Docker 可能正在重启。</translation>
    </message>
    <message>
        <source>This computer slept or changed its network. The connection to &quot;%1&quot; is made anew.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>此计算机曾进入睡眠或更换了网络。正在重新连接到“%1”。</translation>
    </message>
    <message>
        <source>The name in &quot;%1&quot; has no address. Check its spelling and the network connection.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”中的名称没有对应的地址。请检查拼写和网络连接。</translation>
    </message>
    <message>
        <source>There is no socket at &quot;%1&quot;. Check that Docker runs on this computer.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>“%1”处没有套接字。请检查此计算机上的 Docker 是否正在运行。</translation>
    </message>
    <message>
        <source>You are not allowed to use &quot;%1&quot;. On most systems members of the group docker are.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>无权使用“%1”。在大多数系统上，docker 组的成员才有此权限。</translation>
    </message>
    <message>
        <source>The answer from &quot;%1&quot; broke off in the middle. Try again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”的响应中途中断。请重试。</translation>
    </message>
    <message>
        <source>The answer from &quot;%1&quot; is larger than any answer should be, and was not read.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”的响应超出合理大小，因此未读取。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more containers than Slipway can show. Remove those that are not needed.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”上的容器数量超出 Slipway 可显示的上限。请删除不需要的容器。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has none of the usual shells. Name a program that it has.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>“%1”中没有任何常用的 shell。请指定其中已有的程序。</translation>
    </message>
    <message>
        <source>The logging driver of this container, &quot;%1&quot;, keeps nothing that can be read back. Create the container with the driver &quot;local&quot; or &quot;json-file&quot; to see its logs here.</source>
        <extracomment>%1 is a logging driver of Docker, such as &quot;syslog&quot; or &quot;none&quot;</extracomment>
        <translation>此容器的日志驱动程序“%1”不保留可供读取的内容。若要在此处查看日志，请使用驱动程序“local”或“json-file”创建容器。</translation>
    </message>
    <message>
        <source>The Docker Engine could not go on reading for &quot;%1&quot;. What it said stands in the details.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>Docker 引擎无法继续读取“%1”。引擎返回的内容请参阅详细信息。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not accept the certificates. The details tell which and why.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”未接受证书。具体是哪些证书及其原因请参阅详细信息。</translation>
    </message>
    <message>
        <source>The Linux distribution of &quot;%1&quot; is none that Docker can be installed on from here.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>无法从此处在“%1”的 Linux 发行版上安装 Docker。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not install Docker&apos;s packages. Check that it reaches its package sources, then try again.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”未能安装 Docker 的软件包。请检查它能否访问软件包源，然后重试。</translation>
    </message>
    <message>
        <source>The settings in daemon.json on &quot;%1&quot; stand in the way and were left as they are. The details tell which.</source>
        <extracomment>%1 is a machine; daemon.json is a file</extracomment>
        <translation>“%1”上 daemon.json 中的设置存在冲突，已保持原样。具体是哪些设置请参阅详细信息。</translation>
    </message>
    <message>
        <source>Another program on &quot;%1&quot; uses the port for Docker. Stop it, or take everything back and set up Docker with another port.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”上的另一个程序占用了 Docker 的端口。请停止该程序，或者全部撤消，然后使用其他端口部署 Docker。</translation>
    </message>
    <message>
        <source>Docker was installed on &quot;%1&quot; but does not start. The details tell what it said.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>已在“%1”上安装 Docker，但 Docker 无法启动。Docker 返回的内容请参阅详细信息。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks a program that the set-up needs. The details tell which.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”缺少部署所需的程序。具体是哪个程序请参阅详细信息。</translation>
    </message>
    <message>
        <source>The Docker that is already on &quot;%1&quot; cannot be changed from here, such as one installed as a snap.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”上已有的 Docker 无法从此处更改，例如以 snap 方式安装的 Docker。</translation>
    </message>
    <message>
        <source>Another program is writing &quot;%1&quot;. Try again in a moment.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>另一个程序正在写入“%1”。请稍后重试。</translation>
    </message>
    <message>
        <source>What the container sent has a path that leads out of the folder: &quot;%1&quot;. Nothing was written there. Do not trust this container.</source>
        <extracomment>%1 is a path in an archive</extracomment>
        <translation>容器发送的内容中有指向文件夹之外的路径：“%1”。未在该处写入任何内容。请勿信任此容器。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of this container is read-only. Upload to a folder that is a writable volume.</source>
        <extracomment>%1 is a folder in a container</extracomment>
        <translation>此容器的“%1”为只读。请上传到属于可写卷的文件夹。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; became shorter while it was read. Wait until nobody writes to it, then try again.</source>
        <extracomment>%1 is a file of this computer</extracomment>
        <translation>“%1”在读取过程中变短。请等到没有程序写入该文件时重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file that can be shown.</source>
        <extracomment>%1 is a path in a container</extracomment>
        <translation>“%1”不是可显示的文件。</translation>
    </message>
    <message>
        <source>The name of &quot;%1&quot; cannot be used, another container has it already. Choose another name, or rename or remove that container.</source>
        <extracomment>%1 is a container&apos;s name</extracomment>
        <translation>无法使用名称“%1”，已有其他容器使用该名称。请选择其他名称，或者重命名或删除那个容器。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is running. Stop it first.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>“%1”正在运行。请先停止。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is paused. Resume it first.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>“%1”已暂停。请先恢复。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not run. Start it first.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>“%1”未运行。请先启动。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is just restarting. Wait a moment, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>“%1”正在重启。请稍候，然后重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is being removed already.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>“%1”已在删除中。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; removes itself when it stops, so it cannot be restarted by the engine.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>“%1”停止时会自动删除，因此引擎无法将其重启。</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; is used by a container. Remove the container first.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>镜像“%1”正由容器使用。请先删除容器。</translation>
    </message>
    <message>
        <source>Other images were made from &quot;%1&quot;. Remove them first.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>有其他镜像基于“%1”创建。请先删除这些镜像。</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; has several names. Remove the names one by one.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>镜像“%1”有多个名称。请逐个删除这些名称。</translation>
    </message>
    <message>
        <source>The volume &quot;%1&quot; is used by a container. Remove the container first.</source>
        <extracomment>%1 is a volume</extracomment>
        <translation>卷“%1”正由容器使用。请先删除容器。</translation>
    </message>
    <message>
        <source>Containers are still in the network &quot;%1&quot;.</source>
        <extracomment>%1 is a network</extracomment>
        <translation>网络“%1”中仍有容器。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a port of the host that is in use already. Choose another port, or stop what uses it.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>“%1”需要的主机端口已被占用。请选择其他端口，或停止占用该端口的程序。</translation>
    </message>
    <message>
        <source>The memory limit of &quot;%1&quot; cannot be larger than that of memory and swap together.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>“%1”的内存限制不能大于内存与交换空间的总限制。</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; is not on the host. Pull it first.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>主机上没有镜像“%1”。请先拉取。</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; was not made for the kind of processor that the host has.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>镜像“%1”不适用于主机的处理器类型。</translation>
    </message>
    <message>
        <source>The registry has no image &quot;%1&quot;. Check its name and tag.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>镜像仓库中没有镜像“%1”。请检查其名称和标记。</translation>
    </message>
    <message>
        <source>The registry does not give the image &quot;%1&quot;: it does not exist, or needs a sign-in.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>镜像仓库不提供镜像“%1”：镜像不存在，或需要登录。</translation>
    </message>
    <message>
        <source>The registry of &quot;%1&quot; allows no more pulls for now. Try again later.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>“%1”所在的镜像仓库暂时不允许继续拉取。请稍后重试。</translation>
    </message>
    <message>
        <source>The host cannot reach the registry of &quot;%1&quot;. Check the network of the host.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>主机无法访问“%1”所在的镜像仓库。请检查主机的网络。</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; could not be pulled. The details tell what the engine said.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>未能拉取镜像“%1”。引擎返回的内容请参阅详细信息。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; removes itself when it stops, so it could not be put back if something failed. It was left alone.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>“%1”停止时会自动删除，一旦失败便无法恢复，因此未对其进行更改。</translation>
    </message>
    <message>
        <source>The new container for &quot;%1&quot; did not stay up. The old one was put back.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>用于替换“%1”的新容器未能持续运行。已恢复旧容器。</translation>
    </message>
    <message>
        <source>Something failed, and the old container could not be put back: it is called &quot;%1&quot; now. Rename and start it yourself; the details tell more.</source>
        <extracomment>%1 is the name that the old container has now</extracomment>
        <translation>操作失败，且未能恢复旧容器：旧容器现在名为“%1”。请手动重命名并启动；更多内容请参阅详细信息。</translation>
    </message>
    <message>
        <source>The new container runs, but the old one, &quot;%1&quot;, could not be removed.</source>
        <extracomment>%1 is the name that the old container has now</extracomment>
        <translation>新容器正在运行，但未能删除旧容器“%1”。</translation>
    </message>
    <message>
        <source>What the engine sent is not an archive that can be read. Try again; if it stays so, see Details.</source>
        <translation>引擎发送的内容不是可读取的存档。请重试；如果问题依旧，请参阅详细信息。</translation>
    </message>
    <message>
        <source>The container sent more files, longer names or more data than Slipway takes. Choose a smaller folder.</source>
        <translation>容器发送的文件数量、名称长度或数据量超出 Slipway 的上限。请选择较小的文件夹。</translation>
    </message>
    <message>
        <source>The connection ended before all files had come. What is here is whole; try again for the rest.</source>
        <translation>在收到全部文件之前连接已断开。已收到的文件是完整的；重试可获取其余文件。</translation>
    </message>
    <message>
        <source>Out of memory (%1), %2</source>
        <extracomment>Status of a container that the system ended. %1 is its exit code, %2 is &quot;3 min ago&quot;</extracomment>
        <translation>内存不足 (%1)，%2</translation>
    </message>
    <message>
        <source>No answer, trying again</source>
        <extracomment>State of the connection to a host: it was asked and said nothing</extracomment>
        <translation>没有响应，正在重试</translation>
    </message>
    <message>
        <source>Docker does not run there, trying again</source>
        <extracomment>State of the connection to a host: the machine is there, and no Docker Engine at its port</extracomment>
        <translation>该处未运行 Docker，正在重试</translation>
    </message>
    <message>
        <source>Name not found, trying again</source>
        <extracomment>State of the connection to a host: its name has no address</extracomment>
        <translation>找不到名称，正在重试</translation>
    </message>
    <message>
        <source>Certificate not accepted, trying again</source>
        <extracomment>State of the connection to a host: its certificate or ours was not accepted</extracomment>
        <translation>证书未被接受，正在重试</translation>
    </message>
    <message>
        <source>Slow to answer</source>
        <extracomment>State of the connection to a host: an answer is awaited for longer than usual</extracomment>
        <translation>响应缓慢</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation>已重启</translation>
    </message>
    <message>
        <source>Signal sent</source>
        <translation>已发送信号</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>已重命名</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>已更改设置</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Somebody attached</source>
        <translation>有客户端附加</translation>
    </message>
    <message>
        <source>Somebody detached</source>
        <translation>有客户端分离</translation>
    </message>
    <message>
        <source>Terminal resized</source>
        <translation>已调整终端大小</translation>
    </message>
    <message>
        <source>Processes listed</source>
        <translation>已列出进程</translation>
    </message>
    <message>
        <source>Command prepared</source>
        <translation>已准备命令</translation>
    </message>
    <message>
        <source>Command started</source>
        <translation>命令已启动</translation>
    </message>
    <message>
        <source>Command ended</source>
        <translation>命令已结束</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>已读取文件</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>已写入文件</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>已复制文件</translation>
    </message>
    <message>
        <source>Saved as an image</source>
        <translation>已保存为镜像</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>运行状况检查</translation>
    </message>
    <message>
        <source>with exit code %1</source>
        <extracomment>More about the end of a container or command; %1 is a number</extracomment>
        <translation>退出代码 %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <extracomment>More about a signal; %1 is its number</extracomment>
        <translation>信号 %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>More about a renaming; %1 and %2 are names</extracomment>
        <translation>从 %1 改为 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on &quot;%2&quot; ended by itself with exit code %3.</source>
        <extracomment>Notification. %1 is a container, %2 a host, %3 a number</extracomment>
        <translation>“%2”上的“%1”自行退出，退出代码 %3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on &quot;%2&quot; ran out of memory.</source>
        <extracomment>Notification. %1 is a container, %2 a host</extracomment>
        <translation>“%2”上的“%1”内存不足。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on &quot;%2&quot; is unhealthy: its health check fails.</source>
        <extracomment>Notification. %1 is a container, %2 a host</extracomment>
        <translation>“%2”上的“%1”运行状况不正常：运行状况检查失败。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on &quot;%2&quot; is healthy again.</source>
        <extracomment>Notification. %1 is a container, %2 a host</extracomment>
        <translation>“%2”上的“%1”已恢复正常。</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; on &quot;%2&quot; restarts again and again: it ended %n time(s) in five minutes.</source>
        <extracomment>Notification. %1 is a container, %2 a host; %n is how often it has ended within five minutes</extracomment>
        <translation>
            <numerusform>“%2”上的“%1”反复重启：五分钟内已退出 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is connected again.</source>
        <extracomment>Notification. %1 is a host</extracomment>
        <translation>“%1”已重新连接。</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot;. %2</source>
        <extracomment>Notification. %1 is a host, %2 is the reason as one or two sentences</extracomment>
        <translation>未连接到“%1”。%2</translation>
    </message>
    <message>
        <source>A container ends by itself with an error code</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>容器自行退出并返回错误代码</translation>
    </message>
    <message>
        <source>A container runs out of memory</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>容器内存不足</translation>
    </message>
    <message>
        <source>A container becomes unhealthy</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>容器运行状况变为不正常</translation>
    </message>
    <message>
        <source>A container becomes healthy again</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>容器恢复正常</translation>
    </message>
    <message>
        <source>A container restarts again and again</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>容器反复重启</translation>
    </message>
    <message>
        <source>The connection to a host is lost</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>与主机的连接断开</translation>
    </message>
    <message>
        <source>A lost host is connected again</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>断开的主机重新连接</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button: starts containers</extracomment>
        <translation>启动</translation>
    </message>
    <message>
        <source>starting…</source>
        <extracomment>State of a container that is being started</extracomment>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops containers</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>stopping…</source>
        <extracomment>State of a container that is being stopped</extracomment>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>Button: stops containers and starts them again</extracomment>
        <translation>重启</translation>
    </message>
    <message>
        <source>restarting…</source>
        <extracomment>State of a container that is being restarted</extracomment>
        <translation>正在重启…</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Menu entry: freezes containers</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>pausing…</source>
        <extracomment>State of a container that is being paused</extracomment>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Menu entry: lets paused containers go on</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>resuming…</source>
        <extracomment>State of a container that is being resumed</extracomment>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Kill…</source>
        <extracomment>Menu entry: sends a signal to containers; asks which</extracomment>
        <translation>强制停止…</translation>
    </message>
    <message>
        <source>killing…</source>
        <extracomment>State of a container that is being sent a signal</extracomment>
        <translation>正在强制停止…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>Menu entry: gives a container another name</extracomment>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>renaming…</source>
        <extracomment>State of a container that is being renamed</extracomment>
        <translation>正在重命名…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes containers</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>removing…</source>
        <extracomment>State of a container that is being removed</extracomment>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Change Restart Policy and Limits…</source>
        <extracomment>Menu entry: changes restart policy and limits of containers</extracomment>
        <translation>更改重启策略和限制…</translation>
    </message>
    <message>
        <source>changing…</source>
        <extracomment>State of a container whose limits are being changed</extracomment>
        <translation>正在更改…</translation>
    </message>
    <message>
        <source>Recreate with Newer Image…</source>
        <extracomment>Menu entry: makes a container anew from a newer image</extracomment>
        <translation>使用较新镜像重新创建…</translation>
    </message>
    <message>
        <source>recreating…</source>
        <extracomment>State of a container that is being made anew</extracomment>
        <translation>正在重新创建…</translation>
    </message>
    <message>
        <source>%1: it failed for %L2 of %L3 containers. The details tell why.</source>
        <extracomment>Some of several containers could not be stopped, started ...: %1 is the action as on its button, %L2 of all %L3 containers it failed for</extracomment>
        <translation>%1：%L3 个容器中有 %L2 个失败。原因请参阅详细信息。</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3 containers are done.</source>
        <extracomment>Something is done to many containers: %1 is the action as on its button, %L2 of all %L3 are done</extracomment>
        <translation>%1：已完成 %L2/%L3 个容器。</translation>
    </message>
    <message>
        <source>Looking at the container…</source>
        <translation>正在检查容器…</translation>
    </message>
    <message>
        <source>Pulling the image…</source>
        <translation>正在拉取镜像…</translation>
    </message>
    <message>
        <source>Setting the old container aside…</source>
        <translation>正在移开旧容器…</translation>
    </message>
    <message>
        <source>Making the new container…</source>
        <translation>正在创建新容器…</translation>
    </message>
    <message>
        <source>Joining its networks…</source>
        <translation>正在加入其网络…</translation>
    </message>
    <message>
        <source>Stopping the old container…</source>
        <translation>正在停止旧容器…</translation>
    </message>
    <message>
        <source>Starting the new container…</source>
        <translation>正在启动新容器…</translation>
    </message>
    <message>
        <source>Watching whether it stays up…</source>
        <translation>正在观察新容器能否持续运行…</translation>
    </message>
    <message>
        <source>Removing the old container…</source>
        <translation>正在删除旧容器…</translation>
    </message>
    <message>
        <source>Something failed. Putting the old container back…</source>
        <translation>操作失败。正在恢复旧容器…</translation>
    </message>
    <message>
        <source>What it wrote outside of volumes is lost.</source>
        <translation>容器写入卷以外的数据将丢失。</translation>
    </message>
    <message>
        <source>Its logs begin anew.</source>
        <translation>日志将重新开始记录。</translation>
    </message>
    <message>
        <source>A hardware address that was chosen for it is not kept.</source>
        <translation>为其指定的硬件地址不会保留。</translation>
    </message>
    <message>
        <source>These containers use its network and have to be made anew, too: %1.</source>
        <extracomment>%1 is a list of containers</extracomment>
        <translation>以下容器使用其网络，也必须重新创建：%1。</translation>
    </message>
    <message>
        <source>Making the container…</source>
        <translation>正在创建容器…</translation>
    </message>
    <message>
        <source>Starting the container…</source>
        <translation>正在启动容器…</translation>
    </message>
    <message>
        <source>Unpacking the image: %L1 of %L2 layers.</source>
        <extracomment>An image is downloaded; %L1 of %L2 parts are unpacked</extracomment>
        <translation>正在解压缩镜像：%L1/%L2 层。</translation>
    </message>
    <message>
        <source>Pulling the image: %L1 of %L2 layers are here, %3 received.</source>
        <extracomment>%L1 of %L2 parts are here; %3 is a size</extracomment>
        <translation>正在拉取镜像：已有 %L1/%L2 层，已接收 %3。</translation>
    </message>
    <message>
        <source>Container</source>
        <extracomment>One container</extracomment>
        <translation>容器</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>One Docker image</extracomment>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>One Docker volume</extracomment>
        <translation>卷</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>One Docker network</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Runs privileged</source>
        <translation>以特权模式运行</translation>
    </message>
    <message>
        <source>Does not run privileged</source>
        <translation>未以特权模式运行</translation>
    </message>
    <message>
        <source>A privileged container may do everything that the host may: load kernel modules, use every device, mount disks. Whoever gets into it has the host.</source>
        <translation>特权模式的容器可以执行主机能执行的任何操作：加载内核模块、使用所有设备、装载磁盘。侵入容器就等于控制了主机。</translation>
    </message>
    <message>
        <source>Run it without --privileged and give it only the capabilities and devices that it needs.</source>
        <translation>运行时不使用 --privileged，只授予所需的权能和设备。</translation>
    </message>
    <message>
        <source>Can control the container engine</source>
        <translation>可以控制容器引擎</translation>
    </message>
    <message>
        <source>Cannot control the container engine</source>
        <translation>无法控制容器引擎</translation>
    </message>
    <message>
        <source>The engine&apos;s socket is mounted. Through it the container can start a privileged container, and so has the host; mounting it read-only changes nothing.</source>
        <translation>容器中装载了引擎的套接字。容器可以通过它启动特权容器，从而控制主机；以只读方式装载也无济于事。</translation>
    </message>
    <message>
        <source>Take the mount away, or put a proxy in between that lets only the needed requests through.</source>
        <translation>移除该装载，或在中间设置代理服务器，只放行必要的请求。</translation>
    </message>
    <message>
        <source>Sees the host&apos;s processes</source>
        <translation>可以看到主机的进程</translation>
    </message>
    <message>
        <source>Does not see the host&apos;s processes</source>
        <translation>看不到主机的进程</translation>
    </message>
    <message>
        <source>It shares the process namespace of the host: it can see, signal and, as root, inspect every process there.</source>
        <translation>容器共享主机的进程命名空间：可以查看主机上的所有进程并向其发送信号，以 root 身份运行时还可以检查这些进程。</translation>
    </message>
    <message>
        <source>Run it without --pid=host.</source>
        <translation>运行时不使用 --pid=host。</translation>
    </message>
    <message>
        <source>Has more capabilities than usual</source>
        <translation>权能多于默认</translation>
    </message>
    <message>
        <source>Has no more capabilities than usual</source>
        <translation>权能不多于默认</translation>
    </message>
    <message>
        <source>Each capability is a part of root&apos;s power on the host. Some of them, such as SYS_ADMIN, are as good as all of it.</source>
        <translation>每项权能都是 root 对主机权力的一部分。其中一些（例如 SYS_ADMIN）几乎等同于全部权力。</translation>
    </message>
    <message>
        <source>Take away every --cap-add that the program does without.</source>
        <translation>移除程序不需要的每个 --cap-add。</translation>
    </message>
    <message>
        <source>Mounts sensitive folders of the host</source>
        <translation>装载了主机的敏感文件夹</translation>
    </message>
    <message>
        <source>Mounts no sensitive folder of the host</source>
        <translation>未装载主机的敏感文件夹</translation>
    </message>
    <message>
        <source>These folders hold the host&apos;s accounts, keys, programs or kernel settings. Written to, they give the host away; even read, they tell much.</source>
        <translation>这些文件夹包含主机的帐户、密钥、程序或内核设置。一旦可写，主机便会落入他人之手；即使只读，也会泄露大量信息。</translation>
    </message>
    <message>
        <source>Mount only the folder that is needed, read-only where possible, or use a volume.</source>
        <translation>只装载所需的文件夹，尽可能设为只读，或改用卷。</translation>
    </message>
    <message>
        <source>Uses the host&apos;s network</source>
        <translation>使用主机的网络</translation>
    </message>
    <message>
        <source>Does not use the host&apos;s network</source>
        <translation>未使用主机的网络</translation>
    </message>
    <message>
        <source>It reaches everything that listens on the host alone, and can listen on every address of the host itself.</source>
        <translation>容器可以访问仅在主机本地侦听的所有服务，并可以在主机的每个地址上侦听。</translation>
    </message>
    <message>
        <source>Give it a network of its own and publish the ports that are needed.</source>
        <translation>为容器提供自己的网络，并发布所需的端口。</translation>
    </message>
    <message>
        <source>May make every system call</source>
        <translation>可以进行任何系统调用</translation>
    </message>
    <message>
        <source>System calls are filtered</source>
        <translation>系统调用受到筛选</translation>
    </message>
    <message>
        <source>Without the seccomp filter a container can reach parts of the kernel that programs hardly ever need, and where most escapes were found.</source>
        <translation>没有 seccomp 筛选时，容器可以访问程序几乎用不到的内核部分，而大多数逃逸漏洞正是在这些部分发现的。</translation>
    </message>
    <message>
        <source>Run it without seccomp=unconfined, so that the engine&apos;s own profile holds.</source>
        <translation>运行时不使用 seccomp=unconfined，以使引擎自带的配置文件生效。</translation>
    </message>
    <message>
        <source>Is held by neither AppArmor nor SELinux</source>
        <translation>不受 AppArmor 或 SELinux 约束</translation>
    </message>
    <message>
        <source>Is held by AppArmor or SELinux</source>
        <translation>受 AppArmor 或 SELinux 约束</translation>
    </message>
    <message>
        <source>These keep a container from files and settings of the host even when it runs as root.</source>
        <translation>即使容器以 root 身份运行，它们也能阻止容器访问主机的文件和设置。</translation>
    </message>
    <message>
        <source>Run it without apparmor=unconfined and label=disable.</source>
        <translation>运行时不使用 apparmor=unconfined 和 label=disable。</translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation>以 root 身份运行</translation>
    </message>
    <message>
        <source>Does not run as root</source>
        <translation>未以 root 身份运行</translation>
    </message>
    <message>
        <source>Root in the container is root outside when something lets it out, and can change every file of its image.</source>
        <translation>一旦出现逃逸途径，容器内的 root 就是容器外的 root，而且可以更改镜像中的每个文件。</translation>
    </message>
    <message>
        <source>Name a user in the image, or run it with --user.</source>
        <translation>在镜像中指定用户，或使用 --user 运行。</translation>
    </message>
    <message>
        <source>Shares the host&apos;s memory segments</source>
        <translation>共享主机的内存段</translation>
    </message>
    <message>
        <source>Does not share the host&apos;s memory segments</source>
        <translation>未共享主机的内存段</translation>
    </message>
    <message>
        <source>It can read and change what processes of the host keep in shared memory.</source>
        <translation>容器可以读取和更改主机进程保存在共享内存中的内容。</translation>
    </message>
    <message>
        <source>Run it without --ipc=host.</source>
        <translation>运行时不使用 --ipc=host。</translation>
    </message>
    <message>
        <source>Is left out of the user namespace</source>
        <translation>未纳入用户命名空间</translation>
    </message>
    <message>
        <source>Has users of its own</source>
        <translation>拥有自己的用户</translation>
    </message>
    <message>
        <source>The engine maps users to harmless ones, but not for this container.</source>
        <translation>引擎会将用户映射为无害的用户，但不对此容器进行映射。</translation>
    </message>
    <message>
        <source>Run it without --userns=host.</source>
        <translation>运行时不使用 --userns=host。</translation>
    </message>
    <message>
        <source>Uses devices of the host</source>
        <translation>使用主机的设备</translation>
    </message>
    <message>
        <source>Uses no device of the host</source>
        <translation>未使用主机的设备</translation>
    </message>
    <message>
        <source>A device is the way around the file system: a disk can be read and written whole.</source>
        <translation>通过设备可以绕过文件系统：可以读写整个磁盘。</translation>
    </message>
    <message>
        <source>Take away every --device that is not needed.</source>
        <translation>移除每个不需要的 --device。</translation>
    </message>
    <message>
        <source>Can change the host&apos;s name</source>
        <translation>可以更改主机的名称</translation>
    </message>
    <message>
        <source>Cannot change the host&apos;s name</source>
        <translation>无法更改主机的名称</translation>
    </message>
    <message>
        <source>It shares the namespace of the host&apos;s name and domain.</source>
        <translation>容器共享主机名和域名的命名空间。</translation>
    </message>
    <message>
        <source>Run it without --uts=host.</source>
        <translation>运行时不使用 --uts=host。</translation>
    </message>
    <message>
        <source>Ports are published on all addresses</source>
        <translation>端口发布在所有地址上</translation>
    </message>
    <message>
        <source>No port is published on all addresses</source>
        <translation>没有端口发布在所有地址上</translation>
    </message>
    <message>
        <source>Everybody who reaches the host reaches these ports; published ports also pass many firewalls of the host.</source>
        <translation>能访问主机的人都能访问这些端口；发布的端口还会绕过主机的许多防火墙。</translation>
    </message>
    <message>
        <source>Publish on one address, such as 127.0.0.1:8080:80, or limit who may connect in the network security group.</source>
        <translation>仅在一个地址上发布，例如 127.0.0.1:8080:80，或在网络安全组中限制可以连接的来源。</translation>
    </message>
    <message>
        <source>The image is old</source>
        <translation>镜像陈旧</translation>
    </message>
    <message>
        <source>The image is not old</source>
        <translation>镜像不陈旧</translation>
    </message>
    <message>
        <source>What was mended since the image was made is not in it.</source>
        <translation>镜像创建之后修复的问题，在此镜像中仍未修复。</translation>
    </message>
    <message>
        <source>Pull or build a newer image, then make the container anew.</source>
        <translation>拉取或生成较新的镜像，然后重新创建容器。</translation>
    </message>
    <message>
        <source>Keeps the usual capabilities</source>
        <translation>保留默认权能</translation>
    </message>
    <message>
        <source>Gives up the usual capabilities</source>
        <translation>放弃默认权能</translation>
    </message>
    <message>
        <source>Most programs need none of the capabilities that a container is given.</source>
        <translation>大多数程序完全不需要容器获得的权能。</translation>
    </message>
    <message>
        <source>Run it with --cap-drop=ALL and add back what it turns out to need.</source>
        <translation>使用 --cap-drop=ALL 运行，再添加实际需要的权能。</translation>
    </message>
    <message>
        <source>Can gain privileges</source>
        <translation>可以获得特权</translation>
    </message>
    <message>
        <source>Cannot gain privileges</source>
        <translation>无法获得特权</translation>
    </message>
    <message>
        <source>Programs with the setuid bit, such as su, can make a user into root.</source>
        <translation>带有 setuid 位的程序（例如 su）可以使普通用户变为 root。</translation>
    </message>
    <message>
        <source>Run it with --security-opt no-new-privileges.</source>
        <translation>使用 --security-opt no-new-privileges 运行。</translation>
    </message>
    <message>
        <source>Can change its programs</source>
        <translation>可以更改自身的程序</translation>
    </message>
    <message>
        <source>Cannot change its programs</source>
        <translation>无法更改自身的程序</translation>
    </message>
    <message>
        <source>Whoever gets in can leave something behind in its file system.</source>
        <translation>入侵者可以在容器的文件系统中留下内容。</translation>
    </message>
    <message>
        <source>Run it with --read-only, and with a volume or tmpfs where it has to write.</source>
        <translation>使用 --read-only 运行，并在需要写入的位置使用卷或 tmpfs。</translation>
    </message>
    <message>
        <source>May use all memory</source>
        <translation>可以使用所有内存</translation>
    </message>
    <message>
        <source>Has a memory limit</source>
        <translation>有内存限制</translation>
    </message>
    <message>
        <source>One leak can take the memory of everything else on the host.</source>
        <translation>一次内存泄漏就可能占用主机上其他程序所需的内存。</translation>
    </message>
    <message>
        <source>Set a limit with --memory.</source>
        <translation>使用 --memory 设置限制。</translation>
    </message>
    <message>
        <source>May start any number of processes</source>
        <translation>可以启动任意数量的进程</translation>
    </message>
    <message>
        <source>Has a limit of processes</source>
        <translation>有进程数限制</translation>
    </message>
    <message>
        <source>A program that starts itself again and again stops the whole host.</source>
        <translation>不断启动自身的程序会使整台主机停止响应。</translation>
    </message>
    <message>
        <source>Set a limit with --pids-limit.</source>
        <translation>使用 --pids-limit 设置限制。</translation>
    </message>
    <message>
        <source>May use all processors</source>
        <translation>可以使用所有处理器</translation>
    </message>
    <message>
        <source>Has a processor limit</source>
        <translation>有处理器限制</translation>
    </message>
    <message>
        <source>One busy container can slow down everything else on the host.</source>
        <translation>一个繁忙的容器就可能拖慢主机上的其他所有程序。</translation>
    </message>
    <message>
        <source>Set a limit with --cpus.</source>
        <translation>使用 --cpus 设置限制。</translation>
    </message>
    <message>
        <source>Has no health check</source>
        <translation>没有运行状况检查</translation>
    </message>
    <message>
        <source>Has a health check</source>
        <translation>有运行状况检查</translation>
    </message>
    <message>
        <source>Nobody notices when it runs but no longer works.</source>
        <translation>容器仍在运行但已无法正常工作时，没有人会发现。</translation>
    </message>
    <message>
        <source>Add a HEALTHCHECK to the image, or run it with --health-cmd.</source>
        <translation>在镜像中添加 HEALTHCHECK，或使用 --health-cmd 运行。</translation>
    </message>
    <message>
        <source>The engine does not filter system calls</source>
        <translation>引擎不筛选系统调用</translation>
    </message>
    <message>
        <source>The engine filters system calls</source>
        <translation>引擎筛选系统调用</translation>
    </message>
    <message>
        <source>Without the seccomp filter containers can reach parts of the kernel that programs hardly ever need.</source>
        <translation>没有 seccomp 筛选时，容器可以访问程序几乎用不到的内核部分。</translation>
    </message>
    <message>
        <source>Use a kernel with seccomp, and leave seccomp-profile out of daemon.json.</source>
        <translation>使用支持 seccomp 的内核，并且不要在 daemon.json 中设置 seccomp-profile。</translation>
    </message>
    <message>
        <source>Neither AppArmor nor SELinux is on</source>
        <translation>AppArmor 和 SELinux 均未启用</translation>
    </message>
    <message>
        <source>AppArmor or SELinux is on</source>
        <translation>已启用 AppArmor 或 SELinux</translation>
    </message>
    <message>
        <source>These keep containers from files and settings of the host even when they run as root.</source>
        <translation>即使容器以 root 身份运行，它们也能阻止容器访问主机的文件和设置。</translation>
    </message>
    <message>
        <source>Switch on the one that the host&apos;s distribution brings.</source>
        <translation>启用主机发行版自带的那一种。</translation>
    </message>
    <message>
        <source>Containers share the host&apos;s users</source>
        <translation>容器共享主机的用户</translation>
    </message>
    <message>
        <source>Containers have users of their own</source>
        <translation>容器拥有自己的用户</translation>
    </message>
    <message>
        <source>Root in a container is root outside when something lets it out.</source>
        <translation>一旦出现逃逸途径，容器内的 root 就是容器外的 root。</translation>
    </message>
    <message>
        <source>Set userns-remap in daemon.json or run the engine rootless. Containers have to be made anew then.</source>
        <translation>在 daemon.json 中设置 userns-remap，或以无 root 模式运行引擎。之后必须重新创建容器。</translation>
    </message>
    <message>
        <source>Images may come without TLS</source>
        <translation>镜像传输可能不使用 TLS</translation>
    </message>
    <message>
        <source>Images come by TLS only</source>
        <translation>镜像传输仅使用 TLS</translation>
    </message>
    <message>
        <source>Whoever stands between the host and these registries can put something else in the place of an image.</source>
        <translation>处于主机与这些镜像仓库之间的人可以用其他内容替换镜像。</translation>
    </message>
    <message>
        <source>Give the registry a certificate and take it out of insecure-registries.</source>
        <translation>为镜像仓库配置证书，并将其从 insecure-registries 中移除。</translation>
    </message>
    <message>
        <source>The storage driver is no longer kept up</source>
        <translation>存储驱动程序已不再维护</translation>
    </message>
    <message>
        <source>The storage driver is kept up</source>
        <translation>存储驱动程序仍在维护</translation>
    </message>
    <message>
        <source>Errors in it are not mended any more.</source>
        <translation>其中的错误不会再修复。</translation>
    </message>
    <message>
        <source>Move to overlay2. Images have to be pulled again.</source>
        <translation>改用 overlay2。镜像必须重新拉取。</translation>
    </message>
    <message>
        <source>Containers can gain privileges</source>
        <translation>容器可以获得特权</translation>
    </message>
    <message>
        <source>Containers cannot gain privileges</source>
        <translation>容器无法获得特权</translation>
    </message>
    <message>
        <source>Set no-new-privileges in daemon.json.</source>
        <translation>在 daemon.json 中设置 no-new-privileges。</translation>
    </message>
    <message>
        <source>The engine is out of date</source>
        <translation>引擎已过时</translation>
    </message>
    <message>
        <source>The engine is still mended</source>
        <translation>引擎仍在维护</translation>
    </message>
    <message>
        <source>This version gets no security updates from its makers; a distribution may still mend it.</source>
        <translation>开发商不再为此版本提供安全更新；发行版可能仍会修复。</translation>
    </message>
    <message>
        <source>Install a newer Docker Engine.</source>
        <translation>安装较新的 Docker 引擎。</translation>
    </message>
    <message>
        <source>Containers stop when the engine does</source>
        <translation>容器随引擎一起停止</translation>
    </message>
    <message>
        <source>Containers run on without the engine</source>
        <translation>引擎停止后容器继续运行</translation>
    </message>
    <message>
        <source>Updates of the engine are put off when they stop everything.</source>
        <translation>如果更新引擎会停止所有容器，更新往往会被推迟。</translation>
    </message>
    <message>
        <source>Set live-restore in daemon.json.</source>
        <translation>在 daemon.json 中设置 live-restore。</translation>
    </message>
    <message>
        <source>Experimental features are on</source>
        <translation>已启用实验性功能</translation>
    </message>
    <message>
        <source>Experimental features are off</source>
        <translation>已禁用实验性功能</translation>
    </message>
    <message>
        <source>They are less tested than the rest.</source>
        <translation>这些功能的测试不如其他功能充分。</translation>
    </message>
    <message>
        <source>Take experimental out of daemon.json where nothing needs it.</source>
        <translation>如果不需要，请从 daemon.json 中移除 experimental。</translation>
    </message>
    <message>
        <source>The engine runs in debug mode</source>
        <translation>引擎以调试模式运行</translation>
    </message>
    <message>
        <source>The engine does not run in debug mode</source>
        <translation>引擎未以调试模式运行</translation>
    </message>
    <message>
        <source>Its log tells more than it should, and it answers on paths for debugging.</source>
        <translation>引擎的日志会泄露过多信息，并且引擎会响应用于调试的路径。</translation>
    </message>
    <message>
        <source>Take debug out of daemon.json.</source>
        <translation>从 daemon.json 中移除 debug。</translation>
    </message>
    <message>
        <source>Logs stay on the host</source>
        <translation>日志仅保留在主机上</translation>
    </message>
    <message>
        <source>Logs go elsewhere, too</source>
        <translation>日志也发送到其他位置</translation>
    </message>
    <message>
        <source>Whoever gets into the host can erase what happened.</source>
        <translation>侵入主机的人可以抹去事件记录。</translation>
    </message>
    <message>
        <source>Choose a log driver that sends logs to another place.</source>
        <translation>选择可将日志发送到其他位置的日志驱动程序。</translation>
    </message>
    <message>
        <source>Every client may do everything</source>
        <translation>每个客户端都可以执行任何操作</translation>
    </message>
    <message>
        <source>A plug-in decides what clients may do</source>
        <translation>由插件决定客户端可以执行的操作</translation>
    </message>
    <message>
        <source>Who has a client certificate has the host.</source>
        <translation>持有客户端证书就等于控制了主机。</translation>
    </message>
    <message>
        <source>Where several people use this host, install an authorization plug-in.</source>
        <translation>如果此主机由多人使用，请安装授权插件。</translation>
    </message>
    <message>
        <source>Swarm mode is on</source>
        <translation>Swarm 模式已启用</translation>
    </message>
    <message>
        <source>Swarm mode is off</source>
        <translation>Swarm 模式未启用</translation>
    </message>
    <message>
        <source>It opens further ports to other hosts.</source>
        <translation>它会向其他主机打开更多端口。</translation>
    </message>
    <message>
        <source>Leave the swarm where nothing uses it.</source>
        <translation>如果没有程序使用 Swarm，请退出 Swarm。</translation>
    </message>
    <message>
        <source>The engine warns about its host</source>
        <translation>引擎对其主机发出警告</translation>
    </message>
    <message>
        <source>The engine has no warnings</source>
        <translation>引擎没有警告</translation>
    </message>
    <message>
        <source>Something of the host keeps limits or networks of containers from working.</source>
        <translation>主机的某些因素使容器的限制或网络无法正常工作。</translation>
    </message>
    <message>
        <source>See the engine&apos;s own words below.</source>
        <translation>请参阅下面的引擎原文。</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Verdict of a security check</extracomment>
        <translation>通过</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Verdict of a security check: what it looks for is there</extracomment>
        <translation>已发现</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Verdict of a security check: the engine does not tell</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <extracomment>Verdict of a security check that makes no sense here</extracomment>
        <translation>不适用</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>How much a finding matters</extracomment>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>How much a finding matters</extracomment>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>How much a finding matters</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>critical</source>
        <extracomment>How much a finding matters</extracomment>
        <translation>严重</translation>
    </message>
    <message numerus="yes">
        <source>It was made %n day(s) ago.</source>
        <extracomment>How old an image is</extracomment>
        <translation>
            <numerusform>创建于 %Ln 天前。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an image.</source>
        <translation>请选择镜像。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of an image.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>“%1”不是镜像名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name: use at least two letters, digits, &quot;_&quot;, &quot;.&quot; or &quot;-&quot;, and begin with a letter or digit.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>“%1”不能用作名称：请至少使用两个字母、数字、“_”、“.”或“-”，并以字母或数字开头。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no variable: write NAME=value.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>“%1”不是变量：请采用 NAME=value 的格式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port: write 8080:80, or 53:53/udp.</source>
        <extracomment>%1 is a port as it was entered</extracomment>
        <translation>“%1”不是端口：请采用 8080:80 或 53:53/udp 的格式。</translation>
    </message>
    <message>
        <source>The port %1 of the host is named twice.</source>
        <extracomment>%1 is a port of the host</extracomment>
        <translation>主机端口 %1 重复指定。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address of the host.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>“%1”不是主机的 IP 地址。</translation>
    </message>
    <message>
        <source>With the network &quot;%1&quot; no ports can be published.</source>
        <extracomment>%1 is a network mode: host, container:web</extracomment>
        <translation>使用网络“%1”时无法发布端口。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place in the container: it begins with a slash.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>“%1”不是容器中的位置：位置应以斜杠开头。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a volume nor a whole path on the host.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>“%1”既不是卷，也不是主机上的完整路径。</translation>
    </message>
    <message>
        <source>Two things would stand at &quot;%1&quot;.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>“%1”处重复指定了两项内容。</translation>
    </message>
    <message>
        <source>The engine wants at least 6 MiB of memory.</source>
        <translation>引擎要求至少 6 MiB 内存。</translation>
    </message>
    <message>
        <source>Memory and swap together cannot be less than the memory alone.</source>
        <translation>内存与交换空间的总和不能小于内存本身。</translation>
    </message>
    <message>
        <source>The number of CPUs cannot be negative.</source>
        <translation>CPU 数量不能为负数。</translation>
    </message>
    <message>
        <source>A container that removes itself cannot be restarted by the engine.</source>
        <translation>停止时自动删除的容器无法由引擎重启。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a host.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>“%1”不能用作主机名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a capability, such as NET_ADMIN.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>“%1”不是权能。请填写 NET_ADMIN 之类的权能。</translation>
    </message>
    <message>
        <source>The health check cannot be right.</source>
        <translation>运行状况检查的设置不正确。</translation>
    </message>
    <message>
        <source>The working directory &quot;%1&quot; has to begin with a slash.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>工作目录“%1”必须以斜杠开头。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no label: write name=value.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>“%1”不是标签：请采用 name=value 的格式。</translation>
    </message>
    <message>
        <source>This is no &quot;docker run&quot; line.</source>
        <translation>这不是“docker run”命令行。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引号未闭合。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means something to a shell. Write the value itself, or put it into single quotation marks.</source>
        <extracomment>%1 is a character such as $ or |</extracomment>
        <translation>“%1”在 shell 中有特殊含义。请直接填写值，或将其放在单引号中。</translation>
    </message>
    <message>
        <source>Slipway does not know the option &quot;%1&quot;.</source>
        <extracomment>%1 is an option such as --gpus</extracomment>
        <translation>Slipway 不支持选项“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be right.</source>
        <extracomment>%1 is an option with its value</extracomment>
        <translation>“%1”不正确。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; would come from a shell. Write NAME=value.</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>“%1”的值需要从 shell 中获取。请采用 NAME=value 的格式。</translation>
    </message>
    <message>
        <source>there is something of that name</source>
        <extracomment>Why a file was not copied</extracomment>
        <translation>已存在同名项</translation>
    </message>
    <message>
        <source>a link that leads out of the folder</source>
        <extracomment>Why a link was not copied</extracomment>
        <translation>指向文件夹之外的链接</translation>
    </message>
    <message>
        <source>a link to something that was left out</source>
        <extracomment>Why a link was not copied</extracomment>
        <translation>指向已略过内容的链接</translation>
    </message>
    <message>
        <source>a device, pipe or socket</source>
        <extracomment>Why something was not copied</extracomment>
        <translation>设备、管道或套接字</translation>
    </message>
    <message>
        <source>a kind of file that cannot be copied</source>
        <extracomment>Why something was not copied</extracomment>
        <translation>无法复制的文件类型</translation>
    </message>
    <message>
        <source>its name cannot be used here</source>
        <extracomment>Why a file was not copied</extracomment>
        <translation>其名称无法在此处使用</translation>
    </message>
    <message>
        <source>its folder is a link on this computer</source>
        <extracomment>Why a file was not copied</extracomment>
        <translation>其所在文件夹在此计算机上是链接</translation>
    </message>
    <message>
        <source>Copied %1, %2.</source>
        <extracomment>What was copied; %1 is &quot;12 files&quot;, %2 is &quot;3.4 MB&quot;</extracomment>
        <translation>已复制 %1，%2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: %1 is &quot;Copied 12 files, 3.4 MB.&quot;, %2 is &quot;2 were left out.&quot;</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file that was left out and why; %1 is its path, %2 is &quot;a link that leads out of the folder&quot;
----------
A resource of Azure: %1 is its kind, such as &quot;Network interface&quot;, %2 is its name</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share; %1 is a number</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Bytes a second; %1 is &quot;1.2 MiB&quot;</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>↓ %1 ↑ %2</source>
        <extracomment>What came in and what went out, %1 and %2 are &quot;1.2 MiB/s&quot;</extracomment>
        <translation>↓ %1 ↑ %2</translation>
    </message>
    <message>
        <source>Start container</source>
        <translation>启动容器</translation>
    </message>
    <message>
        <source>Stop container</source>
        <translation>停止容器</translation>
    </message>
    <message>
        <source>Restart container</source>
        <translation>重启容器</translation>
    </message>
    <message>
        <source>Pause container</source>
        <translation>暂停容器</translation>
    </message>
    <message>
        <source>Resume container</source>
        <translation>恢复容器</translation>
    </message>
    <message>
        <source>Kill container</source>
        <translation>强制停止容器</translation>
    </message>
    <message>
        <source>Rename container</source>
        <translation>重命名容器</translation>
    </message>
    <message>
        <source>Remove container</source>
        <translation>移除容器</translation>
    </message>
    <message>
        <source>Change limits of container</source>
        <translation>更改容器的限制</translation>
    </message>
    <message>
        <source>Recreate container</source>
        <translation>重新创建容器</translation>
    </message>
    <message>
        <source>Set up Docker</source>
        <extracomment>A step of making a machine</extracomment>
        <translation>部署 Docker</translation>
    </message>
    <message>
        <source>Undo the set-up of Docker</source>
        <translation>撤消 Docker 部署</translation>
    </message>
    <message>
        <source>Start machine</source>
        <translation>启动虚拟机</translation>
    </message>
    <message>
        <source>Stop machine</source>
        <translation>停止虚拟机</translation>
    </message>
    <message>
        <source>Restart machine</source>
        <translation>重启虚拟机</translation>
    </message>
    <message>
        <source>Redeploy machine</source>
        <translation>重新部署虚拟机</translation>
    </message>
    <message>
        <source>Add or update extension %1</source>
        <extracomment>An operation. %1 is an extension of a machine</extracomment>
        <translation>添加或更新扩展 %1</translation>
    </message>
    <message>
        <source>Remove extension %1</source>
        <extracomment>An operation. %1 is an extension of a machine</extracomment>
        <translation>移除扩展 %1</translation>
    </message>
    <message>
        <source>Change access to machine</source>
        <extracomment>An operation: changes passwords, keys or users of a machine</extracomment>
        <translation>更改虚拟机的访问方式</translation>
    </message>
    <message>
        <source>Run script</source>
        <extracomment>An operation: runs a script on a machine</extracomment>
        <translation>运行脚本</translation>
    </message>
    <message>
        <source>Create container</source>
        <translation>创建容器</translation>
    </message>
    <message>
        <source>Running (%1)</source>
        <extracomment>State of an operation; %1 is how much is done, e.g. &quot;40%&quot;</extracomment>
        <translation>正在进行 (%1)</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>operation</comment>
        <extracomment>State of an operation</extracomment>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>Not watched</source>
        <extracomment>State of an operation that Azure may still be at, of which Slipway hears nothing</extracomment>
        <translation>未跟踪</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>operation</comment>
        <extracomment>State of an operation</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>operation</comment>
        <extracomment>State of an operation</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>operation</comment>
        <extracomment>State of an operation</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>operation</comment>
        <extracomment>State of an operation that nobody knows the end of</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;: failed. %3</source>
        <extracomment>How an operation ended. %1 is what was done, e.g. &quot;Start machine&quot;, %2 a machine, %3 why, in sentences</extracomment>
        <translation>%1，“%2”：失败。%3</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;: cancelled.</source>
        <extracomment>How an operation ended. %1 is what was done, e.g. &quot;Start machine&quot;, %2 a machine</extracomment>
        <translation>%1，“%2”：已取消。</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;: done.</source>
        <extracomment>How an operation ended. %1 is what was done, e.g. &quot;Start machine&quot;, %2 a machine</extracomment>
        <translation>%1，“%2”：已完成。</translation>
    </message>
    <message>
        <source>Runs a command or a script on the machine, once.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>在虚拟机上运行一次命令或脚本。</translation>
    </message>
    <message>
        <source>Sends metrics and logs to Azure Monitor.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>将指标和日志发送到 Azure Monitor。</translation>
    </message>
    <message>
        <source>Lets people of your organisation sign in by SSH. The machine needs an identity.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>允许贵组织的人员通过 SSH 登录。虚拟机需要有标识。</translation>
    </message>
    <message>
        <source>Lets people of your organisation sign in by remote desktop.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>允许贵组织的人员通过远程桌面登录。</translation>
    </message>
    <message>
        <source>Fetches certificates from Key Vault and keeps them up to date.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>从 Key Vault 获取证书并保持更新。</translation>
    </message>
    <message>
        <source>Captures packets and tests connections for Network Watcher.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>为 Network Watcher 捕获数据包并测试连接。</translation>
    </message>
    <message>
        <source>Draws the map of connections in VM insights.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>在 VM Insights 中绘制连接图。</translation>
    </message>
    <message>
        <source>Asks your application whether it is well.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>检查你的应用程序是否正常。</translation>
    </message>
    <message>
        <source>Proves that the machine has started unchanged.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>证明虚拟机在未被更改的情况下启动。</translation>
    </message>
    <message>
        <source>Protects the machine with Defender for Endpoint.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>使用 Defender for Endpoint 保护虚拟机。</translation>
    </message>
    <message>
        <source>Checks settings inside the machine against policies.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>根据策略检查虚拟机内的设置。</translation>
    </message>
    <message>
        <source>Encrypts the disks of the machine.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>加密虚拟机的磁盘。</translation>
    </message>
    <message>
        <source>Installs the driver of NVIDIA graphics cards.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>安装 NVIDIA 显卡的驱动程序。</translation>
    </message>
    <message>
        <source>Installed Docker. It was retired in 2018: set up Docker with Slipway instead.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>曾用于安装 Docker。已于 2018 年停用，请改用 Slipway 部署 Docker。</translation>
    </message>
    <message>
        <source>Looks for malware on the machine.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>在虚拟机上查找恶意软件。</translation>
    </message>
    <message>
        <source>Collects logs and performance counters.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>收集日志和性能计数器。</translation>
    </message>
    <message>
        <source>Brings the machine into the state that a PowerShell configuration describes.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>使虚拟机进入 PowerShell 配置所描述的状态。</translation>
    </message>
    <message>
        <source>Writes facts about the machine on its desktop.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>在桌面上显示有关虚拟机的信息。</translation>
    </message>
    <message>
        <source>Type the name of a user.</source>
        <translation>请输入用户名。</translation>
    </message>
    <message>
        <source>No user can have this name.</source>
        <translation>此名称不能用作用户名。</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>The password needs 12 to 72 characters of at least three kinds: small letters, capital letters, digits, others.</source>
        <translation>密码需要 12 到 72 个字符，并至少包含以下三类：小写字母、大写字母、数字、其他字符。</translation>
    </message>
    <message>
        <source>Paste a public key.</source>
        <translation>请粘贴公钥。</translation>
    </message>
    <message>
        <source>Azure&apos;s agent does not take ECDSA keys. Use an RSA or an Ed25519 key.</source>
        <translation>Azure 代理不接受 ECDSA 密钥。请使用 RSA 或 Ed25519 密钥。</translation>
    </message>
    <message>
        <source>This is a private key. Paste the public one, and give the private one to nobody.</source>
        <translation>这是私钥。请粘贴公钥，并且不要将私钥交给任何人。</translation>
    </message>
    <message>
        <source>This is no public key that Azure&apos;s agent takes. One line, beginning with ssh-rsa or ssh-ed25519, is right.</source>
        <translation>这不是 Azure 代理接受的公钥。应为以 ssh-rsa 或 ssh-ed25519 开头的一行。</translation>
    </message>
    <message>
        <source>The account would have ended already.</source>
        <translation>该帐户将已到期。</translation>
    </message>
    <message>
        <source>The user gets this password, is made if there is none, and may use sudo. Signing in with passwords is switched on.</source>
        <translation>该用户将使用此密码（如不存在则创建），并可使用 sudo。将启用密码登录。</translation>
    </message>
    <message>
        <source>The user can sign in with this key, is made if there is none, and may use sudo.</source>
        <translation>该用户可使用此密钥登录（如不存在则创建），并可使用 sudo。</translation>
    </message>
    <message>
        <source>The configuration of the SSH server is replaced by Azure&apos;s own. Your changes to it are lost; a copy stays on the machine.</source>
        <translation>SSH 服务器的配置将替换为 Azure 的配置。你的更改将丢失；虚拟机上会保留一份副本。</translation>
    </message>
    <message>
        <source>The user and the user&apos;s home folder are removed.</source>
        <translation>将移除该用户及其主文件夹。</translation>
    </message>
    <message>
        <source>The local administrator gets this name and this password.</source>
        <translation>本地管理员将使用此名称和密码。</translation>
    </message>
    <message>
        <source>Remote desktop is switched on again with its usual settings.</source>
        <translation>将以默认设置重新启用远程桌面。</translation>
    </message>
    <message>
        <source>Set a password</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Add an SSH key</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>添加 SSH 密钥</translation>
    </message>
    <message>
        <source>Reset the SSH server</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>重置 SSH 服务器</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>移除用户</translation>
    </message>
    <message>
        <source>Reset the administrator</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>重置管理员</translation>
    </message>
    <message>
        <source>Reset remote desktop</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>重置远程桌面</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>extension</comment>
        <extracomment>State of an extension of a machine</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Changing</source>
        <comment>extension</comment>
        <extracomment>State of an extension of a machine: it is being installed, updated, removed, or its script runs</extracomment>
        <translation>正在更改</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>extension</comment>
        <extracomment>State of an extension of a machine</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>This is not JSON: look at line %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>这不是 JSON：请查看第 %1 行。</translation>
    </message>
    <message>
        <source>Settings are a JSON object: { … }</source>
        <translation>设置是一个 JSON 对象：{ … }</translation>
    </message>
    <message>
        <source>You signed in as &quot;%1&quot;, which is another account. Add it as an account of its own.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>你以“%1”登录，这是另一个帐户。请将其作为单独的帐户添加。</translation>
    </message>
    <message>
        <source>The Azure CLI is not installed here, or not on the PATH. Install it, or sign in another way.</source>
        <translation>此处未安装 Azure CLI，或其不在 PATH 中。请安装它，或用其他方式登录。</translation>
    </message>
    <message>
        <source>Nobody is signed in to the Azure CLI. Run &quot;az login&quot; in a terminal, then try again.</source>
        <translation>没有人登录 Azure CLI。请在终端中运行“az login”，然后重试。</translation>
    </message>
    <message>
        <source>The Azure CLI did not give access. The details tell what it said.</source>
        <translation>Azure CLI 未授予访问权限。详细信息中有它的说明。</translation>
    </message>
    <message>
        <source>This computer is not a machine of Azure, so it has no managed identity.</source>
        <translation>此计算机不是 Azure 计算机，因此没有托管标识。</translation>
    </message>
    <message>
        <source>This machine has no such managed identity. Assign one to it in Azure.</source>
        <translation>此虚拟机没有这样的托管标识。请在 Azure 中为其分配一个。</translation>
    </message>
    <message>
        <source>The browser did not come back within five minutes. Sign in again.</source>
        <translation>浏览器未在五分钟内返回。请重新登录。</translation>
    </message>
    <message>
        <source>This tenant wants more than a password, such as a second factor. Sign in again to it.</source>
        <translation>此租户需要密码以外的验证，例如第二因素。请重新登录该租户。</translation>
    </message>
    <message>
        <source>This computer has no keychain that Slipway can use. You stay signed in until you quit Slipway.</source>
        <translation>此计算机没有 Slipway 可用的密钥链。你将保持登录，直到退出 Slipway。</translation>
    </message>
    <message>
        <source>The keychain of this computer refused. You stay signed in until you quit Slipway.</source>
        <translation>此计算机的密钥链拒绝了访问。你将保持登录，直到退出 Slipway。</translation>
    </message>
    <message>
        <source>An account is not in the keychain any more. Add it again.</source>
        <translation>有一个帐户已不在密钥链中。请重新添加。</translation>
    </message>
    <message>
        <source>Azure takes only certificates with an RSA key. Choose another one.</source>
        <translation>Azure 只接受使用 RSA 密钥的证书。请选择其他证书。</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of the Azure agent on a machine</extracomment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Not ready</source>
        <extracomment>State of the Azure agent on a machine</extracomment>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The Azure agent on a machine: %1 is &quot;Ready&quot;, %2 its version</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Start Machine</source>
        <extracomment>Menu entry: starts virtual machines</extracomment>
        <translation>启动虚拟机</translation>
    </message>
    <message>
        <source>Stop (Deallocate)</source>
        <extracomment>Menu entry: stops virtual machines so that they cost no more than their disks</extracomment>
        <translation>停止（解除分配）</translation>
    </message>
    <message>
        <source>Restart Machine</source>
        <extracomment>Menu entry: restarts virtual machines</extracomment>
        <translation>重启虚拟机</translation>
    </message>
    <message>
        <source>Redeploy</source>
        <extracomment>Menu entry: moves virtual machines to other hardware of Azure</extracomment>
        <translation>重新部署</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>A machine is being started</extracomment>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>A machine is being stopped</extracomment>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <extracomment>A machine is being restarted</extracomment>
        <translation>正在重启…</translation>
    </message>
    <message>
        <source>Redeploying…</source>
        <extracomment>A machine is being moved to other hardware</extracomment>
        <translation>正在重新部署…</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>What a status is about</extracomment>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>What a status is about: the Azure agent on a machine</extracomment>
        <translation>代理</translation>
    </message>
    <message>
        <source>Boot diagnostics</source>
        <extracomment>What a status is about: how a machine starts</extracomment>
        <translation>启动诊断</translation>
    </message>
    <message>
        <source>Handler %1</source>
        <extracomment>What a status is about: %1 is a kind of extension</extracomment>
        <translation>处理程序 %1</translation>
    </message>
    <message>
        <source>Extension %1</source>
        <extracomment>What a status is about: %1 is an extension of a machine</extracomment>
        <translation>扩展 %1</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <extracomment>What a status is about: %1 is a disk of a machine</extracomment>
        <translation>磁盘 %1</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Being made</source>
        <extracomment>State of a resource that is being made</extracomment>
        <translation>正在创建</translation>
    </message>
    <message>
        <source>Being changed</source>
        <translation>正在更改</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>Does not report</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>%1 can reach port %2.</source>
        <extracomment>%1 is an address, %2 a port</extracomment>
        <translation>%1 可以访问端口 %2。</translation>
    </message>
    <message>
        <source>%1 cannot reach port %2.</source>
        <extracomment>%1 is an address, %2 a port</extracomment>
        <translation>%1 无法访问端口 %2。</translation>
    </message>
    <message>
        <source>Whether %1 can reach port %2 hangs on addresses that only Azure knows.</source>
        <extracomment>%1 is an address, %2 a port</extracomment>
        <translation>%1 能否访问端口 %2 取决于只有 Azure 知道的地址。</translation>
    </message>
    <message>
        <source>%1: no rule of its own fits, Azure&apos;s default rules decide</source>
        <extracomment>%1 is a network security group</extracomment>
        <translation>%1：没有自己的规则适用，由 Azure 默认规则决定</translation>
    </message>
    <message>
        <source>%1: the rule %2 allows it</source>
        <extracomment>%1 is a network security group, %2 one of its rules</extracomment>
        <translation>%1：规则 %2 允许</translation>
    </message>
    <message>
        <source>%1: the rule %2 denies it</source>
        <extracomment>%1 is a network security group, %2 one of its rules</extracomment>
        <translation>%1：规则 %2 拒绝</translation>
    </message>
    <message>
        <source>%1: the rule %2 may decide it</source>
        <extracomment>%1 is a network security group, %2 one of its rules</extracomment>
        <translation>%1：可能由规则 %2 决定</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server. Write it like vm1.example:2376 or tcp://10.0.0.4:2376.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>“%1”不是服务器地址。请写成 vm1.example:2376 或 tcp://10.0.0.4:2376 的形式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not reached by TLS, so there are no certificates to look at.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”不是通过 TLS 连接的，因此没有可查看的证书。</translation>
    </message>
    <message>
        <source>The authority may not vouch for all of these: %1. It was limited to other names when it was made; use another authority or make a new one.</source>
        <extracomment>%1 is a list of names and addresses</extracomment>
        <translation>该颁发机构不能为所有这些名称担保：%1。它在创建时被限制为其他名称；请使用其他颁发机构或新建一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a symbolic link. Slipway follows none where keys are, since it could lead anywhere. Remove it.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>“%1”是符号链接。在存放密钥的位置 Slipway 不会跟随任何链接，因为它可能指向任何地方。请将其删除。</translation>
    </message>
    <message>
        <source>Private keys are locked. Unlock them on the page Certificates, then try again.</source>
        <translation>私钥已锁定。请在“证书”页面解锁，然后重试。</translation>
    </message>
    <message>
        <source>That is not the passphrase of your keys.</source>
        <translation>这不是你的密钥的密码短语。</translation>
    </message>
    <message>
        <source>Another Slipway is writing into &quot;%1&quot;. Wait until it is done, then try again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>另一个 Slipway 正在写入“%1”。请等待其完成，然后重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a later version of Slipway. Use that version.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>“%1”由更高版本的 Slipway 写入。请使用该版本。</translation>
    </message>
    <message>
        <source>Other packages on &quot;%1&quot;, such as podman, runc or containerd, stand in the way of Docker. Remove them if nobody needs them, then try again.</source>
        <extracomment>%1 is a machine; podman, runc and containerd are programs</extracomment>
        <translation>“%1”上的其他软件包（如 podman、runc 或 containerd）与 Docker 冲突。如果没有人需要，请删除它们，然后重试。</translation>
    </message>
    <message>
        <source>Nobody knows an address for &quot;%1&quot;.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>找不到“%1”的地址。</translation>
    </message>
    <message>
        <source>The computer of &quot;%1&quot; is there, but nothing listens at this port.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>“%1”所在的计算机可以访问，但此端口上没有服务在侦听。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not answer in time.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>“%1”未及时响应。</translation>
    </message>
    <message>
        <source>There is no way from this computer to &quot;%1&quot;.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>此计算机没有通往“%1”的路由。</translation>
    </message>
    <message>
        <source>Check how the name is written, and whether this network can look it up.</source>
        <translation>请检查名称的拼写，以及此网络能否解析它。</translation>
    </message>
    <message>
        <source>Check the port, and whether Docker runs on the machine.</source>
        <translation>请检查端口，以及 Docker 是否在该计算机上运行。</translation>
    </message>
    <message>
        <source>Check that the machine runs, and that a network rule lets your address through to this port.</source>
        <translation>请检查计算机是否正在运行，以及网络规则是否允许你的地址访问此端口。</translation>
    </message>
    <message>
        <source>Check the network connection, and whether a VPN is needed.</source>
        <translation>请检查网络连接，以及是否需要 VPN。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was issued by your authority &quot;%2&quot;, which does not count for this host.</source>
        <extracomment>%1 is a host and port, %2 an authority</extracomment>
        <translation>“%1”的证书由你的颁发机构“%2”颁发，但该机构不适用于此主机。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was issued by &quot;%2&quot;, which Slipway does not know.</source>
        <extracomment>%1 is a host and port, %2 an authority</extracomment>
        <translation>“%1”的证书由“%2”颁发，Slipway 不认识该颁发者。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; names no host that it is for.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>“%1”的证书未注明适用于哪台主机。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is for %2 and not for this name.</source>
        <extracomment>%1 is a host and port, %2 a list of names</extracomment>
        <translation>“%1”的证书适用于 %2，而不是此名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in order, but lets in only who shows an identity, and there was none to show.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>“%1”正常，但只允许出示身份者访问，而目前没有可出示的身份。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in order, but lets in only who shows an identity of %2.</source>
        <extracomment>%1 is a host and port, %2 a list of authorities</extracomment>
        <translation>“%1”正常，但只允许出示由 %2 颁发的身份者访问。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; ended on %2.</source>
        <extracomment>%1 is a host and port, %2 a time</extracomment>
        <translation>“%1”的证书已于 %2 过期。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is valid only from %2 on.</source>
        <extracomment>%1 is a host and port, %2 a time</extracomment>
        <translation>“%1”的证书从 %2 起才有效。</translation>
    </message>
    <message>
        <source>A proxy stands between this computer and &quot;%1&quot;: %2</source>
        <extracomment>%1 is a host and port, %2 how a proxy calls itself</extracomment>
        <translation>此计算机与“%1”之间有代理服务器：%2</translation>
    </message>
    <message>
        <source>All is well: &quot;%1&quot; is a Docker engine that is trusted and that lets you in.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>一切正常：“%1”是受信任的 Docker 引擎，并允许你访问。</translation>
    </message>
    <message>
        <source>What answers at &quot;%1&quot; speaks neither TLS nor HTTP.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>“%1”上的服务既不使用 TLS，也不使用 HTTP。</translation>
    </message>
    <message>
        <source>A web server without TLS answers at &quot;%1&quot;, where an engine with TLS should be.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>“%1”上响应的是不带 TLS 的 Web 服务器，而这里应是带 TLS 的引擎。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; speaks TLS, although the address says that it does not.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>“%1”使用 TLS，尽管地址表明不使用。</translation>
    </message>
    <message>
        <source>The engine at &quot;%1&quot; is unprotected: whoever reaches this port owns the machine.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>“%1”上的引擎未受保护：任何能访问此端口的人都可以控制该计算机。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; speaks only TLS below 1.2, which is not safe.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>“%1”仅支持低于 1.2 的 TLS，这不安全。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is not fit for a server. The details tell why.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>“%1”的证书不适合服务器使用。原因见详细信息。</translation>
    </message>
    <message>
        <source>The engine at &quot;%1&quot; does not accept your identity.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>“%1”上的引擎不接受你的身份。</translation>
    </message>
    <message>
        <source>What answers at &quot;%1&quot; is no Docker engine.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>在“%1”上响应的不是 Docker 引擎。</translation>
    </message>
    <message>
        <source>A TLS connection to &quot;%1&quot; could not be made. The details tell why.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>无法与“%1”建立 TLS 连接。原因见详细信息。</translation>
    </message>
    <message>
        <source>By the clock of the server it is valid: set the clock of this computer right.</source>
        <translation>按服务器的时钟，它是有效的：请校准此计算机的时钟。</translation>
    </message>
    <message>
        <source>Check the clocks of both computers, then make a new certificate.</source>
        <translation>请检查两台计算机的时钟，然后创建新证书。</translation>
    </message>
    <message>
        <source>Renew the certificate, and put it on the machine.</source>
        <translation>请续订证书，并将其放到该计算机上。</translation>
    </message>
    <message>
        <source>It would let in your %1: use that for this host.</source>
        <extracomment>%1 is a list of identities</extracomment>
        <translation>它会接受你的 %1：请将其用于此主机。</translation>
    </message>
    <message>
        <source>Make or import an identity of %1.</source>
        <extracomment>%1 is a list of authorities</extracomment>
        <translation>请创建或导入由 %1 颁发的身份。</translation>
    </message>
    <message>
        <source>Make or import an identity of the authority that the engine was set up with.</source>
        <translation>请创建或导入由设置引擎时所用颁发机构颁发的身份。</translation>
    </message>
    <message>
        <source>If that is right, connect to the host again with an identity of this authority.</source>
        <translation>如果这是正确的，请使用该颁发机构的身份重新连接主机。</translation>
    </message>
    <message>
        <source>If you know who has issued it, import that authority. Else do not go on: somebody may stand in between.</source>
        <translation>如果知道是谁颁发的，请导入该颁发机构。否则不要继续：可能有人在中间拦截。</translation>
    </message>
    <message>
        <source>Check the port: an engine with TLS usually listens at 2376.</source>
        <translation>请检查端口：带 TLS 的引擎通常侦听 2376。</translation>
    </message>
    <message>
        <source>Check the port, or set up Docker with certificates on the machine.</source>
        <translation>请检查端口，或在该计算机上使用证书设置 Docker。</translation>
    </message>
    <message>
        <source>Write the address as tcp:// with the port at which it speaks TLS.</source>
        <translation>请将地址写成 tcp:// 形式，并使用其 TLS 端口。</translation>
    </message>
    <message>
        <source>Close the port by a network rule now, then set up Docker with certificates that it checks (--tlsverify).</source>
        <translation>请立即通过网络规则关闭该端口，然后为 Docker 设置会被验证的证书 (--tlsverify)。</translation>
    </message>
    <message>
        <source>Ask who runs the network to let this address and port through untouched, or use another network.</source>
        <translation>请让网络管理员对此地址和端口直接放行，或使用其他网络。</translation>
    </message>
    <message>
        <source>Update Docker on the machine.</source>
        <translation>请更新该计算机上的 Docker。</translation>
    </message>
    <message>
        <source>Use one of the names in the certificate, or renew it with the address of today.</source>
        <translation>请使用证书中的名称之一，或用当前地址续订证书。</translation>
    </message>
    <message>
        <source>Make a new certificate for the machine.</source>
        <translation>请为该计算机创建新证书。</translation>
    </message>
    <message>
        <source>Look into the log of Docker on the machine for what it says about this moment.</source>
        <translation>请查看该计算机上 Docker 日志中此时刻的内容。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind that of the server.</source>
        <extracomment>%1 is a time span: &quot;5 min&quot;</extracomment>
        <translation>此计算机的时钟比服务器的时钟慢 %1。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of that of the server.</source>
        <extracomment>%1 is a time span: &quot;5 min&quot;</extracomment>
        <translation>此计算机的时钟比服务器的时钟快 %1。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was signed by an authority that this computer does not know. Your company probably inspects TLS: get its authority as a file from its administrators and add it in Settings, under Authorities for Azure. If nobody should inspect here, do not go on.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”的证书由此计算机不认识的证书颁发机构签署。你的公司可能在检查 TLS：请向管理员索取该颁发机构的证书文件，并在“设置”的“Azure 的证书颁发机构”下添加。如果这里不应有人检查，请不要继续。</translation>
    </message>
    <message>
        <source>What answers as &quot;%1&quot; has the certificate of another server. The sign-in page of a network or a proxy may stand in between: open a page in the browser, then try again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>以“%1”身份应答的一方持有其他服务器的证书。中间可能有网络登录页面或代理服务器：请在浏览器中打开一个网页，然后重试。</translation>
    </message>
    <message>
        <source>A protected connection to &quot;%1&quot; could not be made. A proxy or firewall may be in the way; the details tell more.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>无法与“%1”建立受保护的连接。可能有代理服务器或防火墙阻碍；详细信息中有更多说明。</translation>
    </message>
    <message>
        <source>Nobody answers at &quot;%1&quot;. Check the network connection, and the proxy in Settings.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”没有应答。请检查网络连接以及“设置”中的代理服务器。</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; broke. Try again; if it stays so, check the proxy in Settings.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>与“%1”的连接已中断。请重试；如果问题依旧，请检查“设置”中的代理服务器。</translation>
    </message>
    <message>
        <source>The proxy on the way to &quot;%1&quot; wants a user name and password, or does not take those it was given. Enter them in Settings, under Network.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>通往“%1”的代理服务器需要用户名和密码，或不接受已提供的用户名和密码。请在“设置”的“网络”下输入。</translation>
    </message>
    <message>
        <source>The proxy on the way to &quot;%1&quot; cannot be reached, or lets nobody through to there. Check it in Settings, under Network.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>无法连接到通往“%1”的代理服务器，或者它不允许访问该处。请在“设置”的“网络”下检查。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be reached without TLS, and secrets are not sent so. Enter an address that begins with https://.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”将在没有 TLS 的情况下访问，而机密不会这样发送。请输入以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a server that is reached by https. Check the address.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”不是可通过 https 访问的服务器。请检查地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a certificate that is not an authority&apos;s. Choose the file with the authority itself.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>“%1”中的证书不是证书颁发机构的证书。请选择颁发机构本身的文件。</translation>
    </message>
    <message>
        <source>With &quot;%1&quot; there would be more authorities than Slipway keeps. Choose a file with those alone that are needed.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>加上“%1”后，证书颁发机构的数量将超过 Slipway 的保存上限。请选择仅包含所需颁发机构的文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the ID of a resource in Azure.</source>
        <extracomment>%1 is an id that cannot be right</extracomment>
        <translation>“%1”不是 Azure 中资源的 ID。</translation>
    </message>
    <message>
        <source>What Azure does with &quot;%1&quot; cannot be stopped any more. Wait until it is over.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Azure 对“%1”的操作已无法停止。请等待其完成。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; is not whole: it needs addresses, ports, and a priority between 100 and 4096.</source>
        <extracomment>%1 is a rule of a network security group</extracomment>
        <translation>规则“%1”不完整：需要地址、端口以及 100 到 4096 之间的优先级。</translation>
    </message>
    <message>
        <source>Azure sent the same part of the list of &quot;%1&quot; twice. Try again.</source>
        <extracomment>%1 is a server or a list of Azure</extracomment>
        <translation>Azure 两次发送了“%1”列表的同一部分。请重试。</translation>
    </message>
    <message>
        <source>The list of &quot;%1&quot; has no end. Try again; choose fewer subscriptions if it stays so.</source>
        <extracomment>%1 is a server or a list of Azure</extracomment>
        <translation>“%1”的列表没有尽头。请重试；如果问题依旧，请选择较少的订阅。</translation>
    </message>
    <message>
        <source>Azure does not tell how far it is with &quot;%1&quot;. Refresh the list to see what has become of it.</source>
        <extracomment>%1 is a resource</extracomment>
        <translation>Azure 没有说明“%1”的进度。请刷新列表以查看结果。</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; answered is not HTTP. A proxy or another program may be in between.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”的应答不是 HTTP。中间可能有代理服务器或其他程序。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; closed the connection without an answer. Try again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”未应答就关闭了连接。请重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answered in a way that was not asked for. Check the address and the port.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”以未请求的方式应答。请检查地址和端口。</translation>
    </message>
    <message>
        <source>No way leads from this network to &quot;%1&quot;. Check the network connection, and a VPN if one is needed.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>此网络没有通往“%1”的路径。请检查网络连接；如果需要 VPN，也请检查 VPN。</translation>
    </message>
    <message>
        <source>The identity for &quot;%1&quot; cannot be read. Add the host again with its files.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>无法读取“%1”的标识。请使用其文件重新添加主机。</translation>
    </message>
    <message>
        <source>The key and the certificate for &quot;%1&quot; do not belong together. Add the host again with the pair that does.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”的密钥和证书不匹配。请使用匹配的一对重新添加主机。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the path of a socket: it is empty or too long.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>“%1”不能作为套接字路径：它为空或过长。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ended early. The details tell what it said.</source>
        <extracomment>%1 is a program, such as ssh</extracomment>
        <translation>“%1”提前结束。详细信息中有它的输出。</translation>
    </message>
    <message>
        <source>The authority that signed &quot;%1&quot; is not kept here, so only its owner can renew it.</source>
        <extracomment>%1 is a certificate</extracomment>
        <translation>签发“%1”的颁发机构未保存在此处，因此只有其所有者可以续订。</translation>
    </message>
    <message>
        <source>The authority &quot;%1&quot; has ended or ends today. Renew it first.</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>颁发机构“%1”已过期或今天到期。请先续订它。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>The certificate is not there any more.</source>
        <translation>该证书已不存在。</translation>
    </message>
    <message>
        <source>What was found in the files is not there any more. Look at them again.</source>
        <translation>在文件中找到的内容已不可用。请重新读取。</translation>
    </message>
    <message>
        <source>This cannot be a passphrase. Choose another one.</source>
        <translation>这不能用作密码短语。请选择其他密码短语。</translation>
    </message>
    <message>
        <source>Docker does not take this as the name of a context. Use letters, digits, dots and hyphens.</source>
        <translation>Docker 不接受此上下文名称。请使用字母、数字、点和连字符。</translation>
    </message>
    <message>
        <source>The sign-in is no longer good: it was withdrawn, has ended, or the password was changed. Sign in again.</source>
        <translation>登录不再有效：已被撤销、已过期，或密码已更改。请重新登录。</translation>
    </message>
    <message>
        <source>The sign-in page has to see you once more. Sign in again.</source>
        <translation>登录页面需要你再次登录。请重新登录。</translation>
    </message>
    <message>
        <source>Nobody has agreed yet that this program may use Azure for you. Sign in again, or ask an administrator of the tenant to agree.</source>
        <translation>尚无人同意此程序代表你使用 Azure。请重新登录，或请租户管理员同意。</translation>
    </message>
    <message>
        <source>Access was denied on the sign-in page, by you or by a rule of the tenant. Sign in again, or ask an administrator of the tenant.</source>
        <translation>在登录页面上，访问被你或租户的规则拒绝。请重新登录，或咨询租户管理员。</translation>
    </message>
    <message>
        <source>The tenant does not let this program sign people in. Ask its administrator, or set another client ID.</source>
        <translation>该租户不允许此程序让用户登录。请咨询其管理员，或设置其他客户端 ID。</translation>
    </message>
    <message>
        <source>The code is not known any more. Start again to get a new one.</source>
        <translation>该代码已失效。请重新开始以获取新代码。</translation>
    </message>
    <message>
        <source>The sign-in service did not take the request. The details tell what it said.</source>
        <translation>登录服务未接受请求。详细信息中有它的说明。</translation>
    </message>
    <message>
        <source>The sign-in service does not know Azure by that name in this cloud. Check the cloud and its address.</source>
        <translation>登录服务在此云中不认识该名称的 Azure。请检查云及其地址。</translation>
    </message>
    <message>
        <source>This tenant has no access to Azure in this cloud. Check the tenant and the cloud.</source>
        <translation>此租户在此云中无权访问 Azure。请检查租户和云。</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this way to sign in. Choose another one.</source>
        <translation>登录服务不提供此登录方式。请选择其他方式。</translation>
    </message>
    <message>
        <source>There is no such tenant. Check its ID or domain.</source>
        <translation>没有这样的租户。请检查其 ID 或域名。</translation>
    </message>
    <message>
        <source>This computer has no free port at which the browser could come back. Sign in with a code instead.</source>
        <translation>此计算机没有可供浏览器返回的空闲端口。请改用代码登录。</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was for somebody or something else, and was not trusted. Sign in again.</source>
        <translation>登录页面的应答属于其他人或其他程序，因此未被信任。请重新登录。</translation>
    </message>
    <message>
        <source>What was to be sent is not allowed in a request. The details tell what it was.</source>
        <translation>要发送的内容不允许出现在请求中。详细信息中有说明。</translation>
    </message>
    <message>
        <source>There is no certificate and no key in this file.</source>
        <translation>此文件中没有证书也没有密钥。</translation>
    </message>
    <message>
        <source>The file is damaged: it cannot be read to its end.</source>
        <translation>文件已损坏：无法完整读取。</translation>
    </message>
    <message>
        <source>The file is larger than certificates and keys are.</source>
        <translation>文件大小超出证书和密钥的范围。</translation>
    </message>
    <message>
        <source>It is encrypted. Type its passphrase, then look again.</source>
        <translation>内容已加密。请输入其密码短语，然后重新读取。</translation>
    </message>
    <message>
        <source>The passphrase does not open it.</source>
        <translation>密码短语无法将其打开。</translation>
    </message>
    <message>
        <source>The key is of a kind that Slipway cannot use, for example one of OpenSSH.</source>
        <translation>该密钥的类型 Slipway 无法使用，例如 OpenSSH 密钥。</translation>
    </message>
    <message>
        <source>The same stands in another file, too.</source>
        <translation>另一个文件中也有相同的内容。</translation>
    </message>
    <message>
        <source>The key belongs to none of the certificates.</source>
        <translation>该密钥不属于任何一个证书。</translation>
    </message>
    <message>
        <source>The key and the certificate do not belong together.</source>
        <translation>密钥与证书不匹配。</translation>
    </message>
    <message>
        <source>Its private key is not among the files.</source>
        <translation>文件中没有其私钥。</translation>
    </message>
    <message>
        <source>The authority that signed it is not among the files.</source>
        <translation>文件中没有签发它的颁发机构。</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>已过期。</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>尚未生效。</translation>
    </message>
    <message>
        <source>It is made neither for servers nor for clients.</source>
        <translation>它既不用于服务器，也不用于客户端。</translation>
    </message>
    <message>
        <source>It names no host in the way that counts today, so clients will refuse it. Renew it.</source>
        <translation>它未以当今有效的方式指明主机，客户端会拒绝它。请续订。</translation>
    </message>
    <message>
        <source>Its key is too weak. Make a new one.</source>
        <translation>其密钥太弱。请创建新的证书。</translation>
    </message>
    <message>
        <source>Its signature is too weak. Make a new one.</source>
        <translation>其签名太弱。请创建新的证书。</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>需要名称。</translation>
    </message>
    <message>
        <source>A name has at most 64 characters.</source>
        <translation>名称最多 64 个字符。</translation>
    </message>
    <message>
        <source>The authority itself has this name.</source>
        <translation>颁发机构本身已使用此名称。</translation>
    </message>
    <message>
        <source>A server needs the names or addresses under which it is reached.</source>
        <translation>服务器需要访问它所用的名称或地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>“%1”既不是 DNS 名称，也不是 IP 地址。</translation>
    </message>
    <message>
        <source>Make an authority first: somebody has to sign it.</source>
        <translation>请先创建颁发机构：必须有签发者。</translation>
    </message>
    <message>
        <source>Its authority ends before, on %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>其颁发机构更早到期，日期为 %1。</translation>
    </message>
    <message>
        <source>That is longer than usual: who gets hold of the key can use it all that time.</source>
        <translation>这比通常更长：得到密钥的人在此期间都可以使用它。</translation>
    </message>
    <message>
        <source>EC P-256 (usual)</source>
        <extracomment>Kind of key</extracomment>
        <translation>EC P-256（常用）</translation>
    </message>
    <message>
        <source>RSA 2048 (for old clients)</source>
        <extracomment>Kind of key</extracomment>
        <translation>RSA 2048（用于旧客户端）</translation>
    </message>
    <message>
        <source>RSA 4096 (slow)</source>
        <extracomment>Kind of key</extracomment>
        <translation>RSA 4096（较慢）</translation>
    </message>
    <message>
        <source>Ed25519 (Docker and Go only)</source>
        <extracomment>Kind of key</extracomment>
        <translation>Ed25519（仅限 Docker 和 Go）</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; has ended. Renew it.</source>
        <extracomment>Notification. %1 is the name of a certificate</extracomment>
        <translation>“%1”的证书已过期。请续订。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; ends %2.</source>
        <extracomment>Notification. %1 is the name of a certificate, %2 is &quot;in 12 days&quot;</extracomment>
        <translation>“%1”的证书将于%2到期。</translation>
    </message>
    <message>
        <source>Certificate of &quot;%1&quot; ends</source>
        <extracomment>In a calendar. %1 is the name of a certificate</extracomment>
        <translation>“%1”的证书到期</translation>
    </message>
    <message>
        <source>%1: %2. Renew it in Slipway.</source>
        <extracomment>In a calendar. %1 is &quot;Server&quot;, %2 is whom a certificate is for</extracomment>
        <translation>%1：%2。请在 Slipway 中续订。</translation>
    </message>
    <message>
        <source>Type what is to run.</source>
        <translation>请输入要运行的内容。</translation>
    </message>
    <message>
        <source>A command line is one line. For more, choose to run a script, or fetch one as a file.</source>
        <translation>命令行只有一行。如需更多，请选择运行脚本，或将脚本作为文件获取。</translation>
    </message>
    <message>
        <source>This is more than the extension runs. Put it into a file that is fetched.</source>
        <translation>这超出了扩展可运行的大小。请将其放入要获取的文件中。</translation>
    </message>
    <message>
        <source>Each file is a whole address that begins with https:// or http://.</source>
        <translation>每个文件都应是以 https:// 或 http:// 开头的完整地址。</translation>
    </message>
    <message>
        <source>A storage account and its key belong together: enter both, or neither.</source>
        <translation>存储帐户与其密钥必须成对：请都输入，或都不输入。</translation>
    </message>
    <message>
        <source>A storage account&apos;s name has 3 to 24 small letters and digits.</source>
        <translation>存储帐户的名称由 3 到 24 个小写字母和数字组成。</translation>
    </message>
    <message>
        <source>This is no key of a storage account. Copy it whole from the portal.</source>
        <translation>这不是存储帐户的密钥。请从门户完整复制。</translation>
    </message>
    <message>
        <source>The script on &quot;%1&quot; took too long and was stopped. What it printed stands in the details.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”上的脚本耗时过长，已被停止。脚本的输出请参阅详细信息。</translation>
    </message>
    <message>
        <source>The script was not run on &quot;%1&quot;. The details tell what its agent said.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>脚本未在“%1”上运行。其代理的说明请参阅详细信息。</translation>
    </message>
    <message>
        <source>The Docker extension failed on &quot;%1&quot;. What it said stands in the details. Another route may do better.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Docker 扩展在“%1”上失败。其消息请参阅详细信息。其他安装方式或许可行。</translation>
    </message>
    <message>
        <source>%1: it does not work on %2.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a distribution, &quot;Debian 11&quot;</extracomment>
        <translation>%1：不适用于 %2。</translation>
    </message>
    <message>
        <source>%1: the machine already has one, &quot;%2&quot;, and can have only one.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 the name of an extension</extracomment>
        <translation>%1：此虚拟机已有一个“%2”，且只能有一个。</translation>
    </message>
    <message>
        <source>%1: the Azure agent on the machine is too old for it (%2).</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a version</extracomment>
        <translation>%1：虚拟机上的 Azure 代理版本过旧 (%2)。</translation>
    </message>
    <message>
        <source>%1: Azure does not offer it in %2.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a location, &quot;westeurope&quot;</extracomment>
        <translation>%1：Azure 在 %2 不提供此方式。</translation>
    </message>
    <message>
        <source>%1: Azure has not said whether it is offered in %2.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a location, &quot;westeurope&quot;</extracomment>
        <translation>%1：Azure 尚未说明 %2 是否提供此方式。</translation>
    </message>
    <message>
        <source>Install Docker on &quot;%1&quot; through the run command &quot;%2&quot;, to listen on port %3 with TLS only</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of a run command, %3 a port</extracomment>
        <translation>通过运行命令“%2”在“%1”上安装 Docker，仅使用 TLS 侦听端口 %3</translation>
    </message>
    <message>
        <source>Install Docker on &quot;%1&quot; through the retired Docker extension &quot;%2&quot;, to listen on port %3 with TLS only</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension, %3 a port</extracomment>
        <translation>通过已停用的 Docker 扩展“%2”在“%1”上安装 Docker，仅使用 TLS 侦听端口 %3</translation>
    </message>
    <message>
        <source>Protocol:</source>
        <extracomment>Field of the Application Health extension: http, https or tcp</extracomment>
        <translation>协议：</translation>
    </message>
    <message>
        <source>Port:</source>
        <extracomment>Field of the Application Health extension: a number</extracomment>
        <translation>端口：</translation>
    </message>
    <message>
        <source>Path:</source>
        <extracomment>Field of the Application Health extension: a path of an URL</extracomment>
        <translation>路径：</translation>
    </message>
    <message>
        <source>The application is well when it answers 200 there.</source>
        <translation>应用程序在该处返回 200 时即为正常。</translation>
    </message>
    <message>
        <source>Interval:</source>
        <extracomment>Field of the Application Health extension: a number of seconds
----------
Field of the Key Vault extension: a number of seconds</extracomment>
        <translation>间隔：</translation>
    </message>
    <message>
        <source>Seconds from one question to the next.</source>
        <translation>两次询问之间的秒数。</translation>
    </message>
    <message>
        <source>Answers:</source>
        <extracomment>Field of the Application Health extension: a number</extracomment>
        <translation>应答：</translation>
    </message>
    <message>
        <source>So many equal answers in a row change the state.</source>
        <translation>连续收到这么多次相同的应答后，状态才会改变。</translation>
    </message>
    <message>
        <source>Certificates:</source>
        <extracomment>Field of the Key Vault extension: addresses</extracomment>
        <translation>证书：</translation>
    </message>
    <message>
        <source>Addresses of their secrets in Key Vault, one a line. Without a version at the end the newest is fetched. The machine needs an identity that may read them.</source>
        <translation>它们在 Key Vault 中的机密地址，每行一个。末尾不带版本时获取最新版本。虚拟机需要一个有权读取它们的标识。</translation>
    </message>
    <message>
        <source>Seconds from one look for newer ones to the next.</source>
        <translation>两次检查更新之间的秒数。</translation>
    </message>
    <message>
        <source>Identity:</source>
        <extracomment>Field of the Azure Monitor agent: the resource id of a managed identity</extracomment>
        <translation>标识：</translation>
    </message>
    <message>
        <source>Resource ID of a user-assigned identity. Empty: the machine&apos;s own.</source>
        <translation>用户分配的标识的资源 ID。留空：使用虚拟机自身的标识。</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <extracomment>Field of the Azure Monitor agent: an address</extracomment>
        <translation>代理：</translation>
    </message>
    <message>
        <source>For example http://10.0.0.4:3128. Empty: none.</source>
        <translation>例如 http://10.0.0.4:3128。留空：不使用。</translation>
    </message>
    <message>
        <source>Send what it finds by the Azure Monitor agent</source>
        <extracomment>Choice of the Dependency Agent</extracomment>
        <translation>通过 Azure Monitor 代理发送收集到的内容</translation>
    </message>
    <message>
        <source>Key vault:</source>
        <extracomment>Field of Disk Encryption: an address</extracomment>
        <translation>密钥保管库：</translation>
    </message>
    <message>
        <source>Its address, for example https://name.vault.azure.net. It must allow disk encryption.</source>
        <translation>其地址，例如 https://name.vault.azure.net。它必须允许磁盘加密。</translation>
    </message>
    <message>
        <source>Resource ID:</source>
        <extracomment>Field of Disk Encryption: of the key vault</extracomment>
        <translation>资源 ID：</translation>
    </message>
    <message>
        <source>Disks:</source>
        <extracomment>Field of Disk Encryption: Data, OS or All</extracomment>
        <translation>磁盘：</translation>
    </message>
    <message>
        <source>The disk of the system cannot be decrypted again on Linux.</source>
        <translation>在 Linux 上，系统磁盘加密后无法再解密。</translation>
    </message>
    <message>
        <source>Wrapping key:</source>
        <extracomment>Field of Disk Encryption: the address of a key that encrypts other keys</extracomment>
        <translation>包装密钥：</translation>
    </message>
    <message>
        <source>Address, with version, of a key that encrypts those of the disks. Empty: they are kept as they are, as secrets.</source>
        <translation>用于加密磁盘密钥的密钥地址（带版本）。留空：磁盘密钥按原样以机密形式保存。</translation>
    </message>
    <message>
        <source>Its vault:</source>
        <extracomment>Field of Disk Encryption: a resource id</extracomment>
        <translation>所在保管库：</translation>
    </message>
    <message>
        <source>Resource ID of the vault that holds this key.</source>
        <translation>存放此密钥的保管库的资源 ID。</translation>
    </message>
    <message>
        <source>Look at every file that is used</source>
        <extracomment>Choice of the Antimalware extension</extracomment>
        <translation>检查使用到的每个文件</translation>
    </message>
    <message>
        <source>Scan every Saturday at two in the morning</source>
        <extracomment>Choice of the Antimalware extension</extracomment>
        <translation>每周六凌晨两点扫描</translation>
    </message>
    <message>
        <source>Scan:</source>
        <extracomment>Field of the Antimalware extension: Quick or Full</extracomment>
        <translation>扫描：</translation>
    </message>
    <message>
        <source>Skip paths:</source>
        <extracomment>Field of the Antimalware extension: folders and files</extracomment>
        <translation>跳过路径：</translation>
    </message>
    <message>
        <source>Skip files:</source>
        <extracomment>Field of the Antimalware extension: file name extensions</extracomment>
        <translation>跳过文件：</translation>
    </message>
    <message>
        <source>Ends of their names, one a line: .log</source>
        <translation>文件名的结尾，每行一个：.log</translation>
    </message>
    <message>
        <source>Skip programs:</source>
        <extracomment>Field of the Antimalware extension: programs</extracomment>
        <translation>跳过程序：</translation>
    </message>
    <message>
        <source>What these programs open is not looked at.</source>
        <translation>不检查这些程序打开的内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty, but needed.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>“%1”为空，但必须填写。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds something that is no web address.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>“%1”中有不是网址的内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not accept the new certificates. The details tell why; the former ones are in use.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”不接受新证书。原因请参阅详细信息；以前的证书仍在使用。</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; did not work with the new certificates. It was given the former ones back. The details tell what it said.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”上的 Docker 无法使用新证书工作，已恢复以前的证书。Docker 返回的内容请参阅详细信息。</translation>
    </message>
    <message>
        <source>There are no certificates on &quot;%1&quot; that could be replaced: Docker there was not set up from here, or with another port.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”上没有可替换的证书：那里的 Docker 不是从此处部署的，或使用了其他端口。</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; was removed. Its machine keeps the certificates it has.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>主机“%1”已被移除。其虚拟机保留现有证书。</translation>
    </message>
    <message>
        <source>The certificates of &quot;%1&quot; cannot be replaced from here: it is no machine of Azure that is reached by TLS. Export them, and put them there yourself.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>无法从此处替换“%1”的证书：它不是通过 TLS 访问的 Azure 虚拟机。请导出证书并自行放置。</translation>
    </message>
    <message>
        <source>The machine of &quot;%1&quot; is switched off. It keeps its certificates until it runs and you continue.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”的虚拟机已关闭。在它运行并且你继续之前，它会保留其证书。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is being replaced already. Continue that.</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>“%1”已在替换中。请继续该操作。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there any more.</source>
        <extracomment>%1 is an authority, an identity or a host</extracomment>
        <translation>“%1”已不存在。</translation>
    </message>
    <message>
        <source>Replace certificates</source>
        <translation>替换证书</translation>
    </message>
    <message>
        <source>Make a new server certificate for %1</source>
        <extracomment>A change of a plan. %1 are the names and addresses of a machine</extracomment>
        <translation>为 %1 创建新的服务器证书</translation>
    </message>
    <message>
        <source>Replace the engine&apos;s certificates on &quot;%1&quot; through &quot;%2&quot;, keep the former ones there, and start the engine anew</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command</extracomment>
        <translation>通过“%2”替换“%1”上引擎的证书，将以前的证书保留在那里，并重新启动引擎</translation>
    </message>
    <message>
        <source>Let the host &quot;%1&quot; use the new certificates</source>
        <extracomment>A change of a plan. %1 is a host</extracomment>
        <translation>让主机“%1”使用新证书</translation>
    </message>
    <message>
        <source>Replace certificates on the machine</source>
        <translation>替换虚拟机上的证书</translation>
    </message>
    <message>
        <source>Update the host</source>
        <translation>更新主机</translation>
    </message>
    <message>
        <source>The engine of &quot;%1&quot; still accepts the old identity. Remove the old authority from its ca.pem and restart the engine.</source>
        <translation>“%1”的引擎仍接受旧身份。请从其 ca.pem 中移除旧颁发机构并重启引擎。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is being replaced at this moment. Pause that first.</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>正在替换“%1”。请先暂停。</translation>
    </message>
    <message>
        <source>Somebody else has changed the rule &quot;%1&quot; in the meantime. Nothing was done to it: look at it again.</source>
        <extracomment>%1 is a rule of a network security group</extracomment>
        <translation>其他人在此期间更改了规则“%1”。未对其进行任何操作：请重新查看。</translation>
    </message>
    <message>
        <source>Enter addresses or networks, such as 203.0.113.7 or 198.51.100.0/24, and none that stands for everybody.</source>
        <translation>请输入地址或网络，例如 203.0.113.7 或 198.51.100.0/24，且不能代表所有人。</translation>
    </message>
    <message>
        <source>No network security group guards &quot;%1&quot;, so there is no place for a rule.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>没有网络安全组保护“%1”，因此无处放置规则。</translation>
    </message>
    <message>
        <source>No service for finding your address was chosen. Enter the address yourself, or choose a service in Settings.</source>
        <translation>尚未选择用于查找你地址的服务。请自行输入地址，或在“设置”中选择一项服务。</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <extracomment>Stage of a check of an engine</extracomment>
        <translation>连接 (TCP)</translation>
    </message>
    <message>
        <source>Encryption and certificate (TLS)</source>
        <extracomment>Stage of a check of an engine: TLS and the authority and dates of the server&apos;s certificate</extracomment>
        <translation>加密与证书 (TLS)</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <extracomment>Stage of a check of an engine: whether the server&apos;s certificate is for this address</extracomment>
        <translation>证书中的名称</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <extracomment>Stage of a check of an engine: whether it accepts our certificate</extracomment>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Docker&apos;s API</source>
        <extracomment>Stage of a check of an engine: whether Docker answers</extracomment>
        <translation>Docker API</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of %2 lets everybody on the Internet through to port %3. Only the machine&apos;s other security group keeps them out.</source>
        <extracomment>%1 is a rule, %2 a network security group, %3 a port</extracomment>
        <translation>%2 的规则“%1”让互联网上的所有人都能访问端口 %3。只有该虚拟机的另一个安全组挡住他们。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of %2 lets everybody on the Internet through to port %3, Docker&apos;s port without TLS. Whoever reaches an engine there is root on the machine. Remove the rule.</source>
        <extracomment>%1 is a rule, %2 a network security group, %3 a port</extracomment>
        <translation>%2 的规则“%1”让互联网上的所有人都能访问端口 %3，即不使用 TLS 的 Docker 端口。任何人只要在那里连上引擎，就是该虚拟机的 root。请删除此规则。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of %2 lets everybody on the Internet through to port %3. Limit it to the addresses that need it.</source>
        <extracomment>%1 is a rule, %2 a network security group, %3 a port</extracomment>
        <translation>%2 的规则“%1”让互联网上的所有人都能访问端口 %3。请将其限制为需要的地址。</translation>
    </message>
    <message>
        <source>No security group guards this machine.</source>
        <translation>没有安全组保护此虚拟机。</translation>
    </message>
    <message>
        <source>No rule of Slipway&apos;s opens port %1.</source>
        <extracomment>%1 is a port</extracomment>
        <translation>没有 Slipway 的规则打开端口 %1。</translation>
    </message>
    <message>
        <source>No rule of Slipway&apos;s opens port %1, but another one lets %2 in.</source>
        <extracomment>%1 is a port, %2 an address</extracomment>
        <translation>没有 Slipway 的规则打开端口 %1，但另一条规则允许 %2 进入。</translation>
    </message>
    <message>
        <source>The rule lets everybody through to port %1.</source>
        <extracomment>%1 is a port</extracomment>
        <translation>该规则让所有人都能访问端口 %1。</translation>
    </message>
    <message>
        <source>Lets %1 through to port %2, and you are among them</source>
        <extracomment>%1 is a list of addresses, %2 a port</extracomment>
        <translation>允许 %1 访问端口 %2，你在其中</translation>
    </message>
    <message>
        <source>Lets %1 through to port %2, but you are at %3</source>
        <extracomment>%1 is a list of addresses, %2 a port, %3 an address</extracomment>
        <translation>允许 %1 访问端口 %2，但你的地址是 %3</translation>
    </message>
    <message>
        <source>Lets %1 through to port %2</source>
        <extracomment>%1 is a list of addresses, %2 a port</extracomment>
        <translation>允许 %1 访问端口 %2</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <extracomment>%1 is a stage of a check, such as &quot;Connection (TCP)&quot;</extracomment>
        <translation>%1：正常</translation>
    </message>
    <message>
        <source>%1: fails here</source>
        <extracomment>%1 is a stage of a check, such as &quot;Connection (TCP)&quot;</extracomment>
        <translation>%1：在此失败</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <extracomment>%1 is a stage of a check, such as &quot;Connection (TCP)&quot;</extracomment>
        <translation>%1：未到达</translation>
    </message>
    <message>
        <source>It has to be mended on this computer.</source>
        <translation>需要在此计算机上解决。</translation>
    </message>
    <message>
        <source>It has to be mended between this computer and the machine: network rules, firewalls, proxies, or the machine is off.</source>
        <translation>需要在此计算机与虚拟机之间解决：网络规则、防火墙、代理，或者虚拟机已关闭。</translation>
    </message>
    <message>
        <source>It has to be mended on the machine.</source>
        <translation>需要在虚拟机上解决。</translation>
    </message>
    <message>
        <source>Remove the rule &quot;%1&quot; from &quot;%2&quot;: it lets %3 through to port %4</source>
        <extracomment>A change of a plan. %1 is a rule, %2 a network security group, %3 addresses, %4 a port</extracomment>
        <translation>从“%2”中删除规则“%1”：它允许 %3 访问端口 %4</translation>
    </message>
    <message>
        <source>Let the host &quot;%1&quot; use the new certificates and its new address %2</source>
        <extracomment>A change of a plan. %1 is a host, %2 where its engine listens now</extracomment>
        <translation>让主机“%1”使用新证书及其新地址 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a mirror. Write it like https://mirror.example.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1”不是镜像加速地址。请按 https://mirror.example 的形式填写。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a registry. Write it like registry.example:5000 or 10.0.0.0/8.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1”不是镜像仓库。请按 registry.example:5000 或 10.0.0.0/8 的形式填写。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the data folder. Give Docker a folder of its own, like /data/docker.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1”不能作为数据文件夹。请为 Docker 指定独立的文件夹，例如 /data/docker。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address pool. Write it like 172.30.0.0/16:24.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1”不是地址池。请按 172.30.0.0/16:24 的形式填写。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a label, or its name stands there twice. Write it like stage=test.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1”不是标签，或其名称重复。请按 stage=test 的形式填写。</translation>
    </message>
    <message>
        <source>The Docker extension takes no engine options. Empty them, or choose another way.</source>
        <translation>Docker 扩展不支持引擎选项。请清空选项，或选择其他方式。</translation>
    </message>
    <message>
        <source>%1; in daemon.json, replacing settings of the same name: %2</source>
        <extracomment>A change of a plan. %1 is what is done, %2 are settings with their values; daemon.json is a file</extracomment>
        <translation>%1；在 daemon.json 中（替换同名设置）：%2</translation>
    </message>
    <message>
        <source>Azure does not offer what &quot;%1&quot; needs in this location. Choose another way to bring Docker there.</source>
        <extracomment>%1 is a machine, or an extension on it</extracomment>
        <translation>Azure 在此位置不提供“%1”所需的内容。请选择其他方式在那里安装 Docker。</translation>
    </message>
    <message>
        <source>The agent on &quot;%1&quot; does not answer. After a start it needs some minutes, and it has to reach Azure from there; on the machine, /var/log/waagent.log tells more.</source>
        <extracomment>%1 is a machine, or an extension on it</extracomment>
        <translation>“%1”上的代理没有应答。启动后它需要几分钟，并且必须能够访问 Azure；更多信息请查看该虚拟机上的 /var/log/waagent.log。</translation>
    </message>
    <message>
        <source>Azure does not let anything be installed on &quot;%1&quot; now. Start the machine, or wait until nothing else is being changed on it, then try again.</source>
        <extracomment>%1 is a machine, or an extension on it</extracomment>
        <translation>Azure 目前不允许在“%1”上安装任何内容。请启动该虚拟机，或等待其他更改完成，然后重试。</translation>
    </message>
    <message>
        <source>The script on &quot;%1&quot; was not run, or ended early, although Azure calls it a success. What it printed stands in the details; a retry runs it again.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”上的脚本没有运行或提前结束，尽管 Azure 称其成功。其输出见详细信息；重试会再次运行它。</translation>
    </message>
    <message>
        <source>No identity of the old authority is left here, so nobody can ask the engine of &quot;%1&quot; whether it refuses them. Make an identity of that authority, then try again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>此处已没有旧颁发机构的身份，因此无法询问“%1”的引擎是否拒绝它们。请创建该颁发机构的身份，然后重试。</translation>
    </message>
    <message>
        <source>Azure asks whoever is signed in to the Azure CLI for more proof, such as a second factor. Run the commands of the details in a terminal (an older Azure CLI: without --claims-challenge), then try again.</source>
        <translation>Azure 要求登录 Azure CLI 的用户提供更多证明，例如第二重身份验证。请在终端中运行详细信息中的命令（较旧的 Azure CLI：不带 --claims-challenge），然后重试。</translation>
    </message>
    <message>
        <source>There is a resource group &quot;%1&quot; already. Choose it as an existing one, or another name for the new one.</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>已有资源组“%1”。请将其作为现有资源组选择，或为新资源组使用其他名称。</translation>
    </message>
    <message>
        <source>The resource group &quot;%1&quot; is not there any more. Choose another one.</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>资源组“%1”已不存在。请选择其他资源组。</translation>
    </message>
    <message>
        <source>Something named after &quot;%1&quot; is in the resource group already. Choose another name for the machine.</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>资源组中已有以“%1”命名的资源。请为虚拟机选择其他名称。</translation>
    </message>
    <message>
        <source>An answer cannot be used as it is. Go back: what is wrong stands beside it.</source>
        <translation>有一项设置无法使用。请返回：问题显示在该项旁边。</translation>
    </message>
    <message>
        <source>There is a file &quot;%1&quot; already, and no key is ever overwritten. Give another name.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>文件“%1”已存在，密钥绝不会被覆盖。请使用其他名称。</translation>
    </message>
    <message>
        <source>Give the machine a name.</source>
        <translation>请为虚拟机命名。</translation>
    </message>
    <message>
        <source>A name has 1 to 64 letters, digits and hyphens. It is no number, and no hyphen stands at either end.</source>
        <translation>名称由 1 到 64 个字母、数字和连字符组成，不能全为数字，首尾不能是连字符。</translation>
    </message>
    <message>
        <source>Choose a subscription.</source>
        <translation>请选择订阅。</translation>
    </message>
    <message>
        <source>Choose a resource group, or name a new one.</source>
        <translation>请选择资源组，或为新资源组命名。</translation>
    </message>
    <message>
        <source>The name of a resource group has up to 90 letters, digits, hyphens, underscores, dots and brackets, and no dot at its end.</source>
        <translation>资源组名称最多包含 90 个字母、数字、连字符、下划线、句点和括号，且不能以句点结尾。</translation>
    </message>
    <message>
        <source>Choose a location.</source>
        <translation>请选择位置。</translation>
    </message>
    <message>
        <source>Choose a size.</source>
        <translation>请选择大小。</translation>
    </message>
    <message>
        <source>Choose an image of the list.</source>
        <translation>请从列表中选择映像。</translation>
    </message>
    <message>
        <source>There is no image of it for the processor of the chosen size. Choose another image, or another size.</source>
        <translation>该映像不支持所选大小的处理器。请选择其他映像或其他大小。</translation>
    </message>
    <message>
        <source>Give the user a name.</source>
        <translation>请为用户命名。</translation>
    </message>
    <message>
        <source>The name of a user has up to 32 characters: first a small letter or an underscore, then small letters, digits, underscores and hyphens.</source>
        <translation>用户名最多 32 个字符：首字符为小写字母或下划线，其后为小写字母、数字、下划线和连字符。</translation>
    </message>
    <message>
        <source>Azure or Linux keeps this name for itself. Choose another one.</source>
        <translation>此名称由 Azure 或 Linux 保留。请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose the SSH key with which you will sign in to the machine, or make one.</source>
        <translation>请选择用于登录虚拟机的 SSH 密钥，或创建一个。</translation>
    </message>
    <message>
        <source>This is a private key, which should never leave this computer. Give its public half, from the file that ends in .pub.</source>
        <translation>这是私钥，绝不应离开此计算机。请提供其公钥部分，即以 .pub 结尾的文件中的内容。</translation>
    </message>
    <message>
        <source>This is no public SSH key. Give the one line of the file that ends in .pub.</source>
        <translation>这不是 SSH 公钥。请提供以 .pub 结尾的文件中的那一行内容。</translation>
    </message>
    <message>
        <source>Azure takes RSA and Ed25519 keys for new machines, and no others.</source>
        <translation>对于新虚拟机，Azure 仅接受 RSA 和 Ed25519 密钥。</translation>
    </message>
    <message>
        <source>An RSA key must have 2048 bits or more. Ed25519 is best.</source>
        <translation>RSA 密钥至少需要 2048 位。最好使用 Ed25519。</translation>
    </message>
    <message>
        <source>The chosen size takes no premium disks. Choose another kind of disk, or another size.</source>
        <translation>所选大小不支持高级磁盘。请选择其他类型的磁盘或其他大小。</translation>
    </message>
    <message>
        <source>A DNS label has 3 to 63 characters: first a small letter, then small letters, digits and hyphens, and no hyphen at its end.</source>
        <translation>DNS 标签有 3 到 63 个字符：首字符为小写字母，其后为小写字母、数字和连字符，且不能以连字符结尾。</translation>
    </message>
    <message>
        <source>Lets nobody in yet</source>
        <translation>暂不允许任何人访问</translation>
    </message>
    <message>
        <source>Lets everybody in</source>
        <translation>允许所有人访问</translation>
    </message>
    <message>
        <source>Lets in: %1</source>
        <extracomment>%1 is a list of network addresses</extracomment>
        <translation>允许访问：%1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <extracomment>%1 is a size of machines, such as Standard_B2s</extracomment>
        <translation>大小：%1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <extracomment>%1 is an image of machines, such as &quot;Ubuntu 24.04 LTS&quot;</extracomment>
        <translation>映像：%1</translation>
    </message>
    <message>
        <source>Disk: %1</source>
        <extracomment>%1 is a kind of disk, perhaps with its size</extracomment>
        <translation>磁盘：%1</translation>
    </message>
    <message>
        <source>User: %1</source>
        <extracomment>%1 is the name of a user of a machine</extracomment>
        <translation>用户：%1</translation>
    </message>
    <message>
        <source>DNS label: %1</source>
        <extracomment>%1 is a label in the DNS</extracomment>
        <translation>DNS 标签：%1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <extracomment>%1 is a port number</extracomment>
        <translation>端口：%1</translation>
    </message>
    <message>
        <source>New authority: %1</source>
        <extracomment>%1 is the name of a certificate authority</extracomment>
        <translation>新建颁发机构：%1</translation>
    </message>
    <message>
        <source>Authority: %1</source>
        <translation>颁发机构：%1</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <extracomment>%1 is the name on a client certificate</extracomment>
        <translation>身份：%1</translation>
    </message>
    <message>
        <source>The disk must have %1 to %2 GiB.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>磁盘大小必须为 %1 到 %2 GiB。</translation>
    </message>
    <message>
        <source>Make the resource group</source>
        <extracomment>A step of making a machine</extracomment>
        <translation>创建资源组</translation>
    </message>
    <message>
        <source>Make the machine</source>
        <extracomment>A step of making a machine</extracomment>
        <translation>创建虚拟机</translation>
    </message>
    <message>
        <source>Makes the resource group %1</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>创建资源组 %1</translation>
    </message>
    <message>
        <source>Makes the machine %1 with its disk, network, security group and public address</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>创建虚拟机 %1 及其磁盘、网络、安全组和公共地址</translation>
    </message>
    <message>
        <source>Sets up Docker on %1, protected by certificates</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>在 %1 上部署受证书保护的 Docker</translation>
    </message>
    <message>
        <source>Location: %1</source>
        <extracomment>%1 is a location of Azure</extracomment>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Network interface</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>网络接口</translation>
    </message>
    <message>
        <source>Public IP address</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>公共 IP 地址</translation>
    </message>
    <message>
        <source>Network security group</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>网络安全组</translation>
    </message>
    <message>
        <source>Virtual network</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>虚拟网络</translation>
    </message>
    <message>
        <source>Makes %1</source>
        <extracomment>%1 is &quot;Network interface: web-03-nic&quot;</extracomment>
        <translation>创建 %1</translation>
    </message>
    <message>
        <source>Deletes %1</source>
        <extracomment>%1 is &quot;Network interface: web-03-nic&quot;</extracomment>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <extracomment>%1 is &quot;Network interface: web-03-nic&quot;</extracomment>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Leaves %1 as it is</source>
        <extracomment>%1 is &quot;Network interface: web-03-nic&quot;</extracomment>
        <translation>保持 %1 不变</translation>
    </message>
    <message>
        <source>Azure cannot foresee: %1</source>
        <extracomment>%1 is &quot;Network interface: web-03-nic&quot;</extracomment>
        <translation>Azure 无法预知：%1</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>State of a resource that was made</extracomment>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>of a resource</comment>
        <extracomment>State of a resource that could not be made</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>of a resource</comment>
        <extracomment>State of a resource whose making was stopped</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address or a range of them.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>“%1”既不是 DNS 名称，也不是 IP 地址或 IP 地址范围。</translation>
    </message>
    <message>
        <source>The Linux distribution of &quot;%1&quot; is none whose packages can be changed from here.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”的 Linux 发行版的软件包无法从此处更改。</translation>
    </message>
    <message>
        <source>The packages on &quot;%1&quot; could not be changed. Check that it reaches its package sources, then try again.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>未能更改“%1”上的软件包。请检查它能否访问软件包源，然后重试。</translation>
    </message>
    <message>
        <source>The options of the engine on &quot;%1&quot; cannot be changed like this: what stands in daemon.json, or the containers and images there, would be in the way. Nothing was changed; the details tell which.</source>
        <extracomment>%1 is a machine; daemon.json is a file</extracomment>
        <translation>“%1”上的引擎选项无法这样更改：daemon.json 中的内容或现有的容器和镜像与之冲突。未做任何更改；详细信息中说明了原因。</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; did not come up again. Changed options were put back. The details tell what it said.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”上的 Docker 未能重新启动。更改的选项已恢复。详细信息中有其输出。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks a program that is needed for this. The details tell which.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”缺少此操作所需的程序。详细信息中说明了是哪一个。</translation>
    </message>
    <message>
        <source>The Docker on &quot;%1&quot; was not set up from here, or with another port, so it is left alone.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”上的 Docker 不是从此处部署的，或使用了其他端口，因此不作更改。</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; did not take the new options. The former ones were put back. The details tell what it said.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”上的 Docker 未接受新选项，已恢复原来的选项。详细信息中有其输出。</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; did not come in packages that can be updated from here: it is part of the system, or was installed in another way.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”上的 Docker 不是来自可从此处更新的软件包：它是系统的一部分，或以其他方式安装。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no engine that was set up on a machine from here, so it cannot be changed from here.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”不是从此处部署到虚拟机上的引擎，因此无法从此处更改。</translation>
    </message>
    <message>
        <source>The engine of &quot;%1&quot; has these options already.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”的引擎已具有这些选项。</translation>
    </message>
    <message>
        <source>Change options of Docker</source>
        <translation>更改 Docker 的选项</translation>
    </message>
    <message>
        <source>Upgrade Docker</source>
        <translation>升级 Docker</translation>
    </message>
    <message>
        <source>Remove Docker</source>
        <translation>删除 Docker</translation>
    </message>
    <message>
        <source>Stop all containers on &quot;%1&quot;, delete them with all images and volumes, and remove Docker, through &quot;%2&quot;</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command</extracomment>
        <translation>通过“%2”停止“%1”上的所有容器，将它们连同所有镜像和卷一起删除，并删除 Docker</translation>
    </message>
    <message>
        <source>Stop all containers on &quot;%1&quot; and remove Docker, through &quot;%2&quot;; images, containers and volumes stay on its disk</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command</extracomment>
        <translation>通过“%2”停止“%1”上的所有容器并删除 Docker；镜像、容器和卷保留在其磁盘上</translation>
    </message>
    <message>
        <source>Change in daemon.json on &quot;%1&quot;, through &quot;%2&quot; (what has no value is taken out): %3</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command, %3 are settings with their values; those without a value are taken out. daemon.json is a file</extracomment>
        <translation>通过“%2”更改“%1”上的 daemon.json（没有值的项会被移除）：%3</translation>
    </message>
    <message>
        <source>Update the packages of Docker on &quot;%1&quot; through &quot;%2&quot;, and start the engine anew if there is a newer one</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command</extracomment>
        <translation>通过“%2”更新“%1”上的 Docker 软件包，并在有更新的引擎时重新启动</translation>
    </message>
    <message>
        <source>Remove the rule &quot;%1&quot; from &quot;%2&quot;</source>
        <extracomment>A change of a plan. %1 is a rule, %2 a network security group</extracomment>
        <translation>从“%2”删除规则“%1”</translation>
    </message>
    <message>
        <source>Forget the host &quot;%1&quot;, its server certificate, and what brought the script</source>
        <extracomment>A change of a plan. %1 is a host</extracomment>
        <translation>移除主机“%1”、其服务器证书以及传送脚本的资源</translation>
    </message>
    <message>
        <source>Change the engine&apos;s options</source>
        <translation>更改引擎的选项</translation>
    </message>
    <message>
        <source>Close the port</source>
        <translation>关闭端口</translation>
    </message>
    <message>
        <source>Forget the host</source>
        <translation>移除主机</translation>
    </message>
    <message>
        <source>Slipway does not do &quot;%1&quot; of the compose file. Leave it out, or start the project with docker compose.</source>
        <extracomment>%1 is a place in a compose file, such as services.web.build</extracomment>
        <translation>Slipway 不支持 Compose 文件中的“%1”。请将其去掉，或使用 docker compose 启动项目。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the compose file does not have a value that fits. The details tell which.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>Compose 文件中“%1”的值不合适。详细信息中说明了是哪个值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the compose file uses a variable without a value. Write the value, or one after &quot;:-&quot;.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>Compose 文件中的“%1”使用了没有值的变量。请写出该值，或在“:-”之后给出一个值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the compose file is a path beside the file, which is not on the machine. Use a volume, or a path that begins with /.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>Compose 文件中的“%1”是相对于该文件的路径，虚拟机上没有它。请使用卷，或以 / 开头的路径。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the compose file names a service, network or volume that the file does not have.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>Compose 文件中的“%1”引用了文件中不存在的服务、网络或卷。</translation>
    </message>
    <message>
        <source>Services of the compose file wait for each other, see &quot;%1&quot;.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>Compose 文件中的服务互相等待，请参阅“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no compose file in YAML. The details tell the line.</source>
        <extracomment>%1 is a file or a project</extracomment>
        <translation>“%1”不是 YAML 格式的 Compose 文件。详细信息中说明了所在的行。</translation>
    </message>
    <message>
        <source>The compose file is larger than Slipway takes, at &quot;%1&quot;.</source>
        <extracomment>%1 is a file or a place in it</extracomment>
        <translation>Compose 文件超出了 Slipway 接受的大小，位于“%1”。</translation>
    </message>
    <message>
        <source>The compose file has no &quot;%1&quot;.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>Compose 文件中没有“%1”。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>There is a container &quot;%1&quot; already that is none of the project&apos;s. Remove or rename it, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>已存在不属于该项目的容器“%1”。请删除或重命名它，然后重试。</translation>
    </message>
    <message>
        <source>The project needs the network or volume &quot;%1&quot;, which the engine does not have.</source>
        <extracomment>%1 is a network or a volume</extracomment>
        <translation>项目需要网络或卷“%1”，但引擎中没有。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not found healthy within two minutes, so what waits for it was not started. Look at its log, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>“%1”在两分钟内未恢复正常，因此未启动等待它的容器。请查看其日志，然后重试。</translation>
    </message>
    <message>
        <source>The compose file cannot be used: see &quot;%1&quot; in it.</source>
        <extracomment>%1 is a place in a compose file, such as services.web.build</extracomment>
        <translation>无法使用该 Compose 文件：请查看其中的“%1”。</translation>
    </message>
    <message>
        <source>The compose project &quot;%1&quot; is started from this computer, so this computer has to reach the engine.</source>
        <extracomment>%1 is the name of a compose project</extracomment>
        <translation>Compose 项目“%1”从此计算机启动，因此此计算机必须能够访问引擎。</translation>
    </message>
    <message>
        <source>Start the compose project &quot;%1&quot; on &quot;%2&quot;: %3</source>
        <extracomment>A change of a plan. %1 is the name of a compose project, %2 a machine, %3 its services with their images</extracomment>
        <translation>在“%2”上启动 Compose 项目“%1”：%3</translation>
    </message>
    <message>
        <source>Start the compose project</source>
        <translation>启动 Compose 项目</translation>
    </message>
    <message>
        <source>%1 cannot be read. It says how far hosts are on their way to another authority. Bring it back from a backup, or move it away when you know that no host is on its way.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>无法读取 %1。其中记录了各主机切换到另一颁发机构的进度。请从备份恢复它；如果确定没有主机正在切换，请将其移走。</translation>
    </message>
    <message>
        <source>The day of the reminder is over. Go back to the page Access and choose another one.</source>
        <translation>提醒日期已过。请返回“访问”页面，选择其他日期。</translation>
    </message>
    <message>
        <source>Change network rule</source>
        <extracomment>An operation: changes who may reach the engine of a machine over the network</extracomment>
        <translation>更改网络规则</translation>
    </message>
    <message>
        <source>Remove network rule</source>
        <extracomment>An operation</extracomment>
        <translation>删除网络规则</translation>
    </message>
    <message>
        <source>Undo a change of the network rule</source>
        <extracomment>An operation: puts a network rule back as it was before</extracomment>
        <translation>撤消网络规则的更改</translation>
    </message>
    <message>
        <source>Reminder to close it: %1</source>
        <extracomment>%1 is the day on which Slipway reminds somebody to close a port</extracomment>
        <translation>提醒关闭的日期：%1</translation>
    </message>
    <message>
        <source>Make the rule &quot;%1&quot; (priority %2) in &quot;%3&quot;: let %4 through to port %5. Slipway reminds you on %6 to close it</source>
        <extracomment>A change of a plan. %1 is a rule, %2 its priority, %3 a network security group, %4 addresses, %5 a port, %6 a day</extracomment>
        <translation>在“%3”中创建规则“%1”（优先级 %2）：允许 %4 访问端口 %5。Slipway 将在 %6 提醒你关闭它</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no health check, so it can never be found healthy, and what waits for it was not started. Give it a health check in the compose file, or wait only for its start.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>“%1”没有运行状况检查，因此永远无法判定为正常，等待它的服务未启动。请在 Compose 文件中为它添加运行状况检查，或仅等待其启动。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not run any more, so what waits for it was not started. Look at its log, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>“%1”已不再运行，因此等待它的服务未启动。请查看其日志，然后重试。</translation>
    </message>
    <message>
        <source>Compose project &quot;%1&quot;: %2</source>
        <extracomment>%1 is the name of a compose project, %2 a list of its services with their images</extracomment>
        <translation>Compose 项目“%1”：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no machine of Azure: change it by hand. Choose Save Files, put them there, restart the engine, and choose Changed by Hand.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”不是 Azure 计算机，请手动更改：选择“保存文件”，将文件放到该主机上，重启引擎，然后选择“已手动更改”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no machine of Azure: change it by hand. Choose Save Files, put the new ca.pem there, which leaves the old authority out, restart the engine, and choose Changed by Hand.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>“%1”不是 Azure 计算机，请手动更改：选择“保存文件”，将不再包含旧颁发机构的新 ca.pem 放到该主机上，重启引擎，然后选择“已手动更改”。</translation>
    </message>
    <message>
        <source>The proxy on the way to &quot;%1&quot; asks for a Windows sign-in (NTLM), which Slipway cannot give. Use a proxy that takes a user name and password (Basic or Digest), or a program on this computer that signs in for you.</source>
        <extracomment>%1 is a host. NTLM, Basic and Digest are ways to sign in</extracomment>
        <translation>通往“%1”的代理服务器要求 Windows 登录 (NTLM)，而 Slipway 无法提供。请使用接受用户名和密码（Basic 或 Digest）的代理服务器，或使用此计算机上代你登录的程序。</translation>
    </message>
    <message>
        <source>The proxy on the way to &quot;%1&quot; asks for a Kerberos ticket, which Slipway cannot show. Use a proxy that takes a user name and password (Basic or Digest), or a program on this computer that signs in for you.</source>
        <extracomment>%1 is a host. Basic and Digest are ways to sign in</extracomment>
        <translation>通往“%1”的代理服务器要求 Kerberos 票据，而 Slipway 无法出示。请使用接受用户名和密码（Basic 或 Digest）的代理服务器，或使用此计算机上代你登录的程序。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; keeps these addresses out, and no priority before it is free, so that a rule of Slipway&apos;s would be without effect. Change &quot;%1&quot; in the portal, or choose other addresses.</source>
        <extracomment>%1 is a rule of a network security group</extracomment>
        <translation>规则“%1”拒绝这些地址，且其之前没有空闲的优先级，因此 Slipway 的规则不会生效。请在门户中更改“%1”，或选择其他地址。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a DNS name that a certificate can have. Give other names.</source>
        <extracomment>%1 is a name in a certificate</extracomment>
        <translation>“%1”不是证书可以包含的 DNS 名称。请提供其他名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address.</source>
        <extracomment>%1 is an address in a certificate</extracomment>
        <translation>“%1”不是 IP 地址。</translation>
    </message>
    <message>
        <source>The certificate would be good for longer than its authority &quot;%1&quot;. Choose fewer days, or renew the authority first.</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>证书的有效期会超过其颁发机构“%1”。请选择较少的天数，或先续订颁发机构。</translation>
    </message>
    <message>
        <source>The authority &quot;%1&quot; is not valid yet. Check the clock of this computer.</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>颁发机构“%1”尚未生效。请检查此计算机的时钟。</translation>
    </message>
    <message>
        <source>A certificate in &quot;%1&quot; has ended, so no engine takes it. Get a renewed one from whoever made it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>“%1”中的证书已到期，没有引擎会接受它。请向其制作者获取续订的证书。</translation>
    </message>
    <message>
        <source>A certificate in &quot;%1&quot; is not valid yet. Check the clock of this computer.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>“%1”中的证书尚未生效。请检查此计算机的时钟。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is not for clients, so no engine takes it. Choose the folder of an identity.</source>
        <extracomment>%1 is whom a certificate is for</extracomment>
        <translation>“%1”的证书不是用于客户端的，没有引擎会接受它。请选择某个身份的文件夹。</translation>
    </message>
    <message>
        <source>A key or signature in &quot;%1&quot; is too weak to be trusted. Get a new certificate from whoever made it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>“%1”中的密钥或签名太弱，不可信任。请向其制作者获取新证书。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a jump host. Write it like user@bastion.example or user@bastion.example:22.</source>
        <extracomment>%1 is what somebody typed
----------
%1 is what was typed</extracomment>
        <translation>“%1”不是跳板机。请写成 user@bastion.example 或 user@bastion.example:22 这样的形式。</translation>
    </message>
    <message>
        <source>No key could be made on &quot;%1&quot;, or the one that was made is gone. Try again: another one is made then.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>无法在“%1”上创建密钥，或创建的密钥已不存在。请重试：届时会创建另一个密钥。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has made a key but sent no certificate request for it. Try again.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”创建了密钥，但没有发送相应的证书签名请求。请重试。</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; sent is no certificate request, so nothing was signed. Try again.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”发送的不是证书签名请求，因此没有签名任何内容。请重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for a certificate for another kind of key than Slipway has it make, so nothing was signed. Somebody may have changed what runs there.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”为其他类型的密钥请求证书，与 Slipway 让其创建的类型不同，因此没有签名任何内容。可能有人更改了那里运行的内容。</translation>
    </message>
    <message>
        <source>The certificate request from &quot;%1&quot; is not signed by the key that it is for, so nothing was signed. Somebody may have changed it on its way.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”的证书签名请求未由其对应的密钥签名，因此没有签名任何内容。可能有人在传输途中更改了它。</translation>
    </message>
    <message>
        <source>A certificate cannot have this name: it is empty, longer than 64 characters, that of the authority, or an address that is not among the certificate&apos;s names.</source>
        <translation>证书不能使用此名称：它为空、超过 64 个字符、与颁发机构同名，或者是不在证书名称之列的地址。</translation>
    </message>
    <message>
        <source>A server certificate needs a DNS name or an IP address, and this one has none. Make a new one for the names of the host.</source>
        <translation>服务器证书需要 DNS 名称或 IP 地址，而此证书没有。请为主机的名称创建新证书。</translation>
    </message>
    <message>
        <source>A certificate can have no more than 100 names.</source>
        <translation>一个证书最多可以有 100 个名称。</translation>
    </message>
    <message>
        <source>A certificate is good for 1 to 36500 days, and its authority has to be good for as long. Renew the authority, or choose another number of days.</source>
        <translation>证书的有效期为 1 到 36500 天，其颁发机构的有效期也必须同样长。请续订颁发机构，或选择其他天数。</translation>
    </message>
    <message>
        <source>It does not say whether it is for a server or a client. Renew it.</source>
        <translation>它没有说明是用于服务器还是客户端。请续订。</translation>
    </message>
    <message>
        <source>Make the server&apos;s key on &quot;%1&quot; through &quot;%2&quot;, fetch only a certificate request from there, and sign it with the authority</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command</extracomment>
        <translation>通过“%2”在“%1”上创建服务器的密钥，只从那里取得证书签名请求，并用颁发机构签名</translation>
    </message>
    <message>
        <source>Makes the machine %1 with its disk, network, security group and public address, and brings Docker to it, all in one deployment</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>在一次部署中创建虚拟机 %1 及其磁盘、网络、安全组和公共地址，并在其上安装 Docker</translation>
    </message>
    <message>
        <source>The machine already has a Custom Script extension, &quot;%1&quot;, and can have only one. Remove it under Extensions if it is not needed any more.</source>
        <extracomment>%1 is the name of an extension</extracomment>
        <translation>此虚拟机已有 Custom Script 扩展“%1”，且只能有一个。如果不再需要，请在“扩展”下将其删除。</translation>
    </message>
    <message>
        <source>The extension &quot;%1&quot; is in a failed state and blocks others. Change or remove it under Extensions.</source>
        <extracomment>%1 is the name of an extension</extracomment>
        <translation>扩展“%1”处于失败状态，并阻止其他扩展。请在“扩展”下更改或删除该扩展。</translation>
    </message>
    <message>
        <source>%1: it does not work on Arm processors, as machines of the size %2 have.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a size, &quot;Standard_D4ps_v5&quot;</extracomment>
        <translation>%1：不支持大小为 %2 的虚拟机所使用的 Arm 处理器。</translation>
    </message>
    <message>
        <source>The public address changes when the machine is deallocated, and the engine is not reached any more until it is repaired. Give the machine a DNS name or a static address before.</source>
        <translation>虚拟机解除分配后，公共地址会改变，在修复之前将无法访问引擎。请先为虚拟机指定 DNS 名称或静态地址。</translation>
    </message>
    <message>
        <source>The machine&apos;s subnet lets nothing out to the Internet, so that packages of Docker may not be found. Give the subnet a NAT gateway, or the machine a public address.</source>
        <translation>虚拟机所在的子网不允许访问 Internet，因此可能无法找到 Docker 的包。请为子网配置 NAT 网关，或为虚拟机指定公共地址。</translation>
    </message>
    <message>
        <source>The Docker extension has to be given a key. Do not have the key made on the machine, or choose another way.</source>
        <translation>Docker 扩展必须由外部提供密钥。请不要在虚拟机上创建密钥，或选择其他方式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a user for ssh. Write it like azureuser.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1”不是 ssh 的用户。请写成 azureuser 这样的形式。</translation>
    </message>
    <message>
        <source>Make the key on the machine</source>
        <translation>在虚拟机上创建密钥</translation>
    </message>
    <message>
        <source>Extension</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>扩展</translation>
    </message>
    <message>
        <source>What this address tells of its cloud does not say where to sign in. Check the address.</source>
        <translation>此地址提供的云信息没有说明在何处登录。请检查该地址。</translation>
    </message>
    <message>
        <source>Somebody else has changed the public address &quot;%1&quot; in the meantime. Nothing was done to it: look at it again.</source>
        <extracomment>%1 is a public IP address resource</extracomment>
        <translation>其他人在此期间更改了公共地址“%1”。未对其进行任何操作：请重新查看。</translation>
    </message>
    <message>
        <source>The network interface &quot;%1&quot; has no public address. Give it one in the portal.</source>
        <extracomment>%1 is a network interface</extracomment>
        <translation>网络接口“%1”没有公共地址。请在门户中为其指定一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a DNS label. Enter 3 to 63 small letters, digits and hyphens; the first is a letter, the last no hyphen.</source>
        <extracomment>%1 is what was entered as a DNS label</extracomment>
        <translation>“%1”不能用作 DNS 标签。请输入 3 到 63 个小写字母、数字和连字符；第一个须为字母，最后一个不能为连字符。</translation>
    </message>
    <message>
        <source>Somebody else has the DNS label &quot;%1&quot; in this location. Choose another one.</source>
        <extracomment>%1 is the first part of a DNS name</extracomment>
        <translation>此位置的 DNS 标签“%1”已被其他人使用。请选择另一个。</translation>
    </message>
    <message>
        <source>The address of &quot;%1&quot; is static. Slipway does not give it up.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>“%1”的地址是静态的。Slipway 不会放弃该地址。</translation>
    </message>
    <message>
        <source>The identity &quot;%1&quot; has ended, so no engine takes it. Renew it first.</source>
        <extracomment>%1 is an identity</extracomment>
        <translation>身份“%1”已过期，没有引擎会接受它。请先续订。</translation>
    </message>
    <message>
        <source>The identity &quot;%1&quot; is not valid yet, so no engine takes it. Check this computer&apos;s clock.</source>
        <extracomment>%1 is an identity</extracomment>
        <translation>身份“%1”尚未生效，没有引擎会接受它。请检查此计算机的时钟。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is not for clients, so no engine takes it. Choose another identity.</source>
        <extracomment>%1 is an identity</extracomment>
        <translation>“%1”的证书不是用于客户端的，没有引擎会接受它。请选择其他身份。</translation>
    </message>
    <message>
        <source>cloud-init did not run the set-up on &quot;%1&quot;. What it says of itself stands in the details. A retry runs the set-up by a Run Command.</source>
        <extracomment>%1 is a machine; cloud-init is a program</extracomment>
        <translation>cloud-init 未在“%1”上运行设置。其自身的说明请参阅详细信息。重试时将通过 Run Command 运行设置。</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; does not answer, and the machine could not be asked why. Sign in there by SSH: &quot;cloud-init status --long&quot; and /var/log/slipway-docker.err tell more. A retry looks again.</source>
        <extracomment>%1 is a machine; cloud-init is a program, and &quot;cloud-init status --long&quot; a command</extracomment>
        <translation>“%1”上的 Docker 没有响应，也无法向虚拟机询问原因。请通过 SSH 登录该虚拟机：“cloud-init status --long”和 /var/log/slipway-docker.err 中有更多信息。重试时将再次检查。</translation>
    </message>
    <message>
        <source>Could not be removed: %1. They are in use by now, or the engine has refused it. The details tell which.</source>
        <extracomment>%1 is a number: of containers, images, volumes or networks that were to be removed</extracomment>
        <translation>无法删除的项数：%1。它们现在正在使用中，或者引擎拒绝了删除。详细信息中列出了这些项。</translation>
    </message>
    <message>
        <source>The keys of the sandbox protect nothing, so they have no passphrase.</source>
        <translation>沙盒的密钥不保护任何内容，因此没有密码短语。</translation>
    </message>
    <message>
        <source>Your keys are not locked, so nothing was changed.</source>
        <translation>你的密钥未锁定，因此未做任何更改。</translation>
    </message>
    <message>
        <source>How &quot;%1&quot; will be named in this cloud is not known beforehand, so cloud-init cannot set up Docker. Go back and choose the other route.</source>
        <extracomment>%1 is the name of a machine; cloud-init is a program</extracomment>
        <translation>无法预先得知“%1”在此云中的名称，因此 cloud-init 无法设置 Docker。请返回并选择另一种方式。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of %2 keeps the machine from the Internet (port %3), so that packages of Docker may not be found. Let it out to the archives that they come from.</source>
        <extracomment>%1 is a rule, %2 a network security group, %3 a list of ports, &quot;443, 80&quot;</extracomment>
        <translation>%2 的规则“%1”阻止虚拟机访问 Internet（端口 %3），因此可能无法找到 Docker 的包。请允许其访问提供这些包的存档。</translation>
    </message>
    <message>
        <source>Change public address</source>
        <extracomment>An operation: gives the public address of a machine a DNS name, or makes it static</extracomment>
        <translation>更改公共地址</translation>
    </message>
    <message>
        <source>Undo a change of the public address</source>
        <extracomment>An operation: takes the DNS name of a public address away again, or makes it dynamic again</extracomment>
        <translation>撤消公共地址的更改</translation>
    </message>
    <message>
        <source>Clean up host</source>
        <extracomment>An operation: removes containers, images, volumes and networks of a host that nobody uses</extracomment>
        <translation>清理主机</translation>
    </message>
    <message>
        <source>The engine of &quot;%1&quot; still shows its former certificate (%2). Put the renewed one on the machine.</source>
        <extracomment>Notification about a machine&apos;s certificate. %1 is its name, %2 is &quot;in 12 days&quot; or &quot;ended 3 days ago&quot;</extracomment>
        <translation>“%1”的引擎仍在出示原来的证书 (%2)。请将续订的证书放到该计算机上。</translation>
    </message>
    <message>
        <source>%1: %2. It is renewed: put the new one on the machine.</source>
        <extracomment>In a calendar. %1 is &quot;Server&quot;, %2 is whom a certificate is for</extracomment>
        <translation>%1：%2。证书已续订：请将新证书放到该计算机上。</translation>
    </message>
    <message>
        <source>Install Docker on &quot;%1&quot; by cloud-init at its first start, to listen on port %2 with TLS only</source>
        <extracomment>A change of a plan. %1 is a machine, %2 a port. cloud-init is a program</extracomment>
        <translation>在“%1”首次启动时通过 cloud-init 安装 Docker，仅使用 TLS 侦听端口 %2</translation>
    </message>
    <message>
        <source>The authority &quot;%2&quot; that issued the certificate of &quot;%1&quot; has ended. The certificate itself is valid until %3.</source>
        <extracomment>%1 is a host and port, %2 an authority, %3 a time</extracomment>
        <translation>颁发“%1”证书的颁发机构“%2”已过期。证书本身的有效期至 %3。</translation>
    </message>
    <message>
        <source>Replace the authority under Certificates, and with it what it has signed.</source>
        <translation>请在“证书”下更换颁发机构，并随之更换其签名的证书。</translation>
    </message>
    <message>
        <source>Collects logs and performance counters in a storage account.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>将日志和性能计数器收集到存储帐户中。</translation>
    </message>
    <message>
        <source>Takes snapshots for Azure Backup, which adds it by itself.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>为 Azure 备份创建快照；由 Azure 备份自动添加。</translation>
    </message>
    <message>
        <source>Collects security events for Defender for Cloud.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>为 Defender for Cloud 收集安全事件。</translation>
    </message>
    <message>
        <source>Sent logs to Log Analytics. It was retired in 2024: use the Azure Monitor agent instead.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>曾用于将日志发送到 Log Analytics。已于 2024 年停用，请改用 Azure Monitor 代理。</translation>
    </message>
    <message>
        <source>The distribution&apos;s own archive</source>
        <extracomment>Where packages of Docker come from</extracomment>
        <translation>发行版自己的存档</translation>
    </message>
    <message>
        <source>Docker&apos;s archive (download.docker.com)</source>
        <extracomment>Where packages of Docker come from. The name of a server stays as it is</extracomment>
        <translation>Docker 的存档 (download.docker.com)</translation>
    </message>
    <message>
        <source>Part of the system</source>
        <extracomment>Where Docker comes from</extracomment>
        <translation>系统的一部分</translation>
    </message>
    <message>
        <source>cloud-init needs a DNS label, because the certificates name the machine before it is there. Go back and give it one, or choose the other route.</source>
        <translation>cloud-init 需要 DNS 标签，因为证书要在虚拟机存在之前写明其名称。请返回并指定一个标签，或选择另一种方式。</translation>
    </message>
    <message>
        <source>cloud-init has to be given a key. Do not have the key made on the machine, or choose the other route.</source>
        <translation>cloud-init 必须由外部提供密钥。请不要在虚拟机上创建密钥，或选择另一种方式。</translation>
    </message>
    <message>
        <source>Route: %1</source>
        <extracomment>%1 is a way to install Docker, such as &quot;Custom Script Extension&quot;</extracomment>
        <translation>安装方式：%1</translation>
    </message>
    <message>
        <source>The server&apos;s key is made on the machine, and never leaves it</source>
        <translation>服务器的密钥在虚拟机上创建，且始终不离开虚拟机</translation>
    </message>
    <message>
        <source>The machine&apos;s custom data holds the server&apos;s key, and root on the machine can read it there</source>
        <translation>虚拟机的自定义数据包含服务器的密钥，虚拟机上的 root 可以从中读取</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>State of a container that could not be started</extracomment>
        <translation>未启动</translation>
    </message>
    <message>
        <source>not stopped</source>
        <extracomment>State of a container that could not be stopped</extracomment>
        <translation>未停止</translation>
    </message>
    <message>
        <source>not restarted</source>
        <extracomment>State of a container that could not be restarted</extracomment>
        <translation>未重启</translation>
    </message>
    <message>
        <source>not paused</source>
        <extracomment>State of a container that could not be paused</extracomment>
        <translation>未暂停</translation>
    </message>
    <message>
        <source>not resumed</source>
        <extracomment>State of a container that could not be resumed</extracomment>
        <translation>未恢复</translation>
    </message>
    <message>
        <source>not killed</source>
        <extracomment>State of a container that could not be sent a signal</extracomment>
        <translation>未强制停止</translation>
    </message>
    <message>
        <source>not renamed</source>
        <extracomment>State of a container that could not be renamed</extracomment>
        <translation>未重命名</translation>
    </message>
    <message>
        <source>not removed</source>
        <extracomment>State of a container that could not be removed</extracomment>
        <translation>未删除</translation>
    </message>
    <message>
        <source>not changed</source>
        <extracomment>State of a container whose limits could not be changed</extracomment>
        <translation>未更改</translation>
    </message>
    <message>
        <source>not recreated</source>
        <extracomment>State of a container that could not be made anew</extracomment>
        <translation>未重新创建</translation>
    </message>
    <message>
        <source>waiting…</source>
        <extracomment>State of a container to which something is done when others are done</extracomment>
        <translation>正在等待…</translation>
    </message>
    <message>
        <source>%1 In the way: %2.</source>
        <extracomment>%1 is a sentence that says what failed, %2 a list of containers or a port of the host</extracomment>
        <translation>%1冲突项：%2。</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>In a table: Azure has not yet said whether a machine can get Docker</extracomment>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Only the retired Docker extension can set up Docker on this system, and Azure has not said yet whether it is offered in %1.</source>
        <extracomment>%1 is a location, &quot;westeurope&quot;</extracomment>
        <translation>只有已停用的 Docker 扩展可以在此系统上设置 Docker，而 Azure 尚未说明在 %1 是否提供该扩展。</translation>
    </message>
    <message>
        <source>%1: it does not take %2.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a version or an image, &quot;7.0&quot;</extracomment>
        <translation>%1：不支持 %2。</translation>
    </message>
    <message>
        <source>Free security updates of %1 end on %2. Plan for a newer release.</source>
        <extracomment>%1 is a distribution, &quot;Ubuntu 22.04&quot;, %2 a date</extracomment>
        <translation>%1 的免费安全更新将于 %2 结束。请计划改用较新的版本。</translation>
    </message>
    <message>
        <source>Free security updates of %1 ended on %2, and packages may not be found any more. Better take a newer release.</source>
        <extracomment>%1 is a distribution, &quot;Ubuntu 20.04&quot;, %2 a date</extracomment>
        <translation>%1 的免费安全更新已于 %2 结束，可能再也找不到软件包。最好改用较新的版本。</translation>
    </message>
    <message>
        <source>Type the user with whom ssh signs in.</source>
        <translation>请输入 ssh 登录时使用的用户。</translation>
    </message>
    <message>
        <source>The engine listens to anybody</source>
        <translation>引擎接受任何人的连接</translation>
    </message>
    <message>
        <source>The engine listens to its own clients only</source>
        <translation>引擎仅接受自己的客户端</translation>
    </message>
    <message>
        <source>At these addresses it asks for no client certificate. Whoever reaches one of them has the host.</source>
        <translation>在这些地址上，引擎不要求客户端证书。能访问其中任何一个地址，就等于控制了主机。</translation>
    </message>
    <message>
        <source>Take them out of hosts in daemon.json, or set tlsverify with certificates. Until then, close the port in the network security group.</source>
        <translation>请从 daemon.json 的 hosts 中移除这些地址，或设置 tlsverify 并提供证书。在此之前，请在网络安全组中关闭该端口。</translation>
    </message>
    <message>
        <source>Containers on the default network reach each other</source>
        <translation>默认网络上的容器可以互相访问</translation>
    </message>
    <message>
        <source>Containers on the default network are kept apart</source>
        <translation>默认网络上的容器彼此隔离</translation>
    </message>
    <message>
        <source>Whoever gets into one of them reaches every port of the others, published or not.</source>
        <translation>入侵其中一个容器后，就能访问其他容器的所有端口，无论是否已发布。</translation>
    </message>
    <message>
        <source>Set icc to false in daemon.json, and give containers that belong together a network of their own.</source>
        <translation>在 daemon.json 中将 icc 设置为 false，并为相互关联的容器提供它们自己的网络。</translation>
    </message>
    <message>
        <source>The list of your hosts could not be read from &quot;%1&quot;, so it begins anew. The damaged file was kept beside it; its name stands in the details. Nothing has changed on your machines: connect to their engines again, or close Slipway and put a copy of the file in its place.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>无法从“%1”读取主机列表，因此列表从空白开始。损坏的文件已保留在旁边，其名称见详细信息。你的虚拟机没有任何更改：请重新连接到它们的引擎，或关闭 Slipway 并用该文件的备份替换它。</translation>
    </message>
    <message>
        <source>The list of your hosts, &quot;%1&quot;, was written by a newer Slipway. Use that version to see them; this one leaves the file alone.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>主机列表“%1”由更新版本的 Slipway 写入。请使用该版本查看主机；当前版本不会改动此文件。</translation>
    </message>
    <message>
        <source>System not known yet</source>
        <extracomment>In a table: Azure has not yet said which Linux runs on a machine</extracomment>
        <translation>系统尚不明确</translation>
    </message>
    <message>
        <source>This machine does not run Linux. Slipway sets up Docker on Linux only; a new machine can have it.</source>
        <translation>此虚拟机未运行 Linux。Slipway 只能在 Linux 上部署 Docker；新虚拟机可以安装。</translation>
    </message>
    <message>
        <source>Slipway cannot set up Docker on %1. A newer release may be possible, here or on a new machine.</source>
        <extracomment>%1 is a distribution, &quot;SLES 12&quot;</extracomment>
        <translation>Slipway 无法在 %1 上部署 Docker。在此虚拟机或新虚拟机上使用较新的版本可能支持。</translation>
    </message>
    <message>
        <source>Slipway does not know %1, and cannot tell how Docker is put on it. A new machine with one of the usual systems can have Docker.</source>
        <extracomment>%1 is a system that Slipway does not know, &quot;gentoo 2.15&quot;</extracomment>
        <translation>Slipway 不认识 %1，不知道如何在其上安装 Docker。使用常见系统的新虚拟机可以安装 Docker。</translation>
    </message>
    <message>
        <source>Azure does not say yet which Linux this is. The agent on the machine reports it some minutes after the machine has started.</source>
        <translation>Azure 尚未说明这是哪种 Linux。虚拟机启动几分钟后，其代理会报告。</translation>
    </message>
    <message>
        <source>Who was signed in could not be read from &quot;%1&quot;. Sign in again; the damaged file is then kept beside the new one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>无法从“%1”读取已登录的帐户。请重新登录；届时损坏的文件会保留在新文件旁边。</translation>
    </message>
    <message>
        <source>The list of what was asked of Azure could not be read from &quot;%1&quot;, so it begins anew. The damaged file was kept beside it; its name stands in the details. Azure goes on with what it had begun: look at the machines themselves.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>无法从“%1”读取已请求 Azure 执行的操作的列表，因此列表从空白开始。损坏的文件已保留在旁边，其名称见详细信息。Azure 会继续执行已开始的操作：请直接查看虚拟机。</translation>
    </message>
    <message>
        <source>Can mount on the host</source>
        <translation>可以在主机上装载</translation>
    </message>
    <message>
        <source>Cannot mount on the host</source>
        <translation>无法在主机上装载</translation>
    </message>
    <message>
        <source>These folders are shared both ways: what the container mounts below them appears on the host, over what was there.</source>
        <translation>这些文件夹是双向共享的：容器在其下装载的内容会出现在主机上，并覆盖原有内容。</translation>
    </message>
    <message>
        <source>Mount them without bind-propagation=shared and rshared, or with rslave where it has to see what the host mounts.</source>
        <translation>装载时不使用 bind-propagation=shared 和 rshared；如果容器需要看到主机装载的内容，请使用 rslave。</translation>
    </message>
    <message>
        <source>Takes privileged ports of the host</source>
        <translation>占用主机的特权端口</translation>
    </message>
    <message>
        <source>Takes no privileged port of the host</source>
        <translation>未占用主机的特权端口</translation>
    </message>
    <message>
        <source>Ports below 1024 belong to the services of a system, and others trust what answers there. For 80 and 443 it is usual.</source>
        <translation>1024 以下的端口属于系统服务，其他各方会信任在这些端口上应答的程序。对于 80 和 443，这是常见做法。</translation>
    </message>
    <message>
        <source>Publish on a port from 1024 on, such as 8080:80, or put a proxy in front.</source>
        <translation>请在 1024 及以上的端口上发布，例如 8080:80，或在前面放置代理服务器。</translation>
    </message>
    <message>
        <source>Is on the default network of the engine</source>
        <translation>位于引擎的默认网络上</translation>
    </message>
    <message>
        <source>Is not on the default network of the engine</source>
        <translation>不在引擎的默认网络上</translation>
    </message>
    <message>
        <source>Everything that was given no network of its own is there, too, and can reach it.</source>
        <translation>所有未获得自己网络的容器也都在那里，并且可以访问它。</translation>
    </message>
    <message>
        <source>Make a network for what belongs together, and run it with --network.</source>
        <translation>为彼此相关的容器创建网络，并使用 --network 运行。</translation>
    </message>
    <message>
        <source>The authorities that you had added for Azure could not be read from &quot;%1&quot;, so none of them is trusted now. The damaged file was kept beside it; its name stands in the details. Add your company&apos;s authority again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>无法从“%1”读取你为 Azure 添加的证书颁发机构，因此目前不信任其中任何一个。损坏的文件已保留在旁边，其名称见详细信息。请重新添加你公司的证书颁发机构。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be started, so what depends on it was not started either.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>“%1”无法启动，因此依赖它的容器也未启动。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has ended with an error, so what waits for it was not started. Look at its log, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>“%1”已因错误结束，因此未启动等待它的容器。请查看其日志，然后重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not end within ten minutes, so what waits for it was not started. Look at its log, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>“%1”在十分钟内未结束，因此未启动等待它的容器。请查看其日志，然后重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be restarted, so what depends on it was not restarted either.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>“%1”无法重启，因此依赖它的容器也未重启。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was restarted, and is not as what depends on it needs it, so that was not restarted. Look at its log, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>“%1”已重启，但未达到依赖它的容器所需的状态，因此这些容器未重启。请查看其日志，然后重试。</translation>
    </message>
    <message>
        <source>Runs an SSH server</source>
        <translation>运行 SSH 服务器</translation>
    </message>
    <message>
        <source>Runs no SSH server</source>
        <translation>不运行 SSH 服务器</translation>
    </message>
    <message>
        <source>Its accounts, keys and updates have to be looked after beside those of the host, and it is another way in.</source>
        <translation>除主机的帐户、密钥和更新外，还要维护它的帐户、密钥和更新，而且它是又一个入口。</translation>
    </message>
    <message>
        <source>Take it out of the image, and open a terminal in the container instead.</source>
        <translation>请将其从镜像中移除，改为在容器中打开终端。</translation>
    </message>
    <message>
        <source>The image has no fixed version</source>
        <translation>镜像没有固定版本</translation>
    </message>
    <message>
        <source>The image has a fixed version</source>
        <translation>镜像有固定版本</translation>
    </message>
    <message>
        <source>Where no version is named, or latest, the next pull may bring another program, and nobody can say which one ran.</source>
        <translation>如果未指定版本或指定为 latest，下次拉取可能带来另一个程序，而且无法得知运行过的是哪一个。</translation>
    </message>
    <message>
        <source>Name a version, such as nginx:1.27, or a digest.</source>
        <translation>请指定版本（例如 nginx:1.27）或摘要。</translation>
    </message>
    <message>
        <source>Is in a control group of its own</source>
        <translation>位于单独的控制组中</translation>
    </message>
    <message>
        <source>Is in the engine&apos;s control group</source>
        <translation>位于引擎的控制组中</translation>
    </message>
    <message>
        <source>Limits for all containers together do not hold for it, and it may share those of something else.</source>
        <translation>针对所有容器的总限制对它无效，并且它可能共用其他程序的限制。</translation>
    </message>
    <message>
        <source>Run it without --cgroup-parent where nothing needs it.</source>
        <translation>如无需要，请不使用 --cgroup-parent 运行。</translation>
    </message>
    <message>
        <source>Is started again without end</source>
        <translation>无限次重启</translation>
    </message>
    <message>
        <source>Is not started again without end</source>
        <translation>不会无限次重启</translation>
    </message>
    <message>
        <source>One that fails at its start is started again and again: it takes the host&apos;s time, and its error is easily overlooked.</source>
        <translation>启动失败的容器会一再重启：既占用主机资源，其错误也容易被忽视。</translation>
    </message>
    <message>
        <source>Where that matters more than its return after a restart of the host, use --restart=on-failure:5.</source>
        <translation>如果这比主机重启后容器自动恢复更重要，请使用 --restart=on-failure:5。</translation>
    </message>
    <message>
        <source>It breaks a rule for certificates, so connections will refuse it. Make a new one.</source>
        <translation>它违反了证书规则，连接会拒绝它。请创建新的证书。</translation>
    </message>
</context>
</TS>
