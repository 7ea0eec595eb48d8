<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>LogLayout</name>
    <message>
        <source>(more than can be shown)</source>
        <extracomment>Behind the beginning of a very long line of a log; copying gives all of it</extracomment>
        <translation>(長すぎるため以降は省略)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccessPicker</name>
    <message>
        <source>Finding your address…</source>
        <translation>アドレスを確認しています…</translation>
    </message>
    <message>
        <source>Only this &amp;computer</source>
        <translation>このコンピューターのみ(&amp;C)</translation>
    </message>
    <message>
        <source>These &amp;addresses</source>
        <translation>次のアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>N&amp;obody yet: I will open it myself</source>
        <translation>まだ誰にも許可しない: 後で自分で開く(&amp;O)</translation>
    </message>
    <message>
        <source>Everybod&amp;y: type the machine&apos;s name to allow it</source>
        <translation>すべての人: 許可するにはマシンの名前を入力(&amp;Y)</translation>
    </message>
    <message>
        <source>Find My Address</source>
        <translation>自分のアドレスを検索</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>このコンピューターのアドレス</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Name of the machine</source>
        <translation>マシンの名前</translation>
    </message>
    <message>
        <source>This is the address with which this computer goes to %1 now. Where a VPN leads there, connect it first, and find the address again.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>これは、このコンピューターが現在 %1 へ向かうときに使うアドレスです。VPN を経由する場合は、先に VPN に接続してから、もう一度アドレスを検索してください。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccessStep</name>
    <message>
        <source>Who may reach the engine?</source>
        <translation>エンジンに接続できるのは誰ですか?</translation>
    </message>
    <message>
        <source>One rule in the machine&apos;s network security group lets these addresses reach the engine&apos;s port. All others stay out.</source>
        <translation>マシンのネットワーク セキュリティ グループの 1 つの規則で、次のアドレスからエンジンのポートへの接続を許可します。その他はすべて遮断されます。</translation>
    </message>
    <message>
        <source>One rule for each machine in its network security group lets these addresses reach the engine&apos;s port. All others stay out.</source>
        <translation>各マシンのネットワーク セキュリティ グループの規則 1 つで、これらのアドレスからエンジンのポートに到達できるようにします。ほかはすべて遮断されます。</translation>
    </message>
    <message>
        <source>This computer reaches %1 only from inside the machine&apos;s network, by a VPN for example: there is no public address.</source>
        <extracomment>%1 is a list of machines</extracomment>
        <translation>このコンピューターから %1 に到達できるのは、VPN などを使ってマシンのネットワーク内にいる場合だけです。パブリック アドレスがありません。</translation>
    </message>
    <message>
        <source>Otherwise reach the engine by ssh through a jump host, below.</source>
        <translation>それ以外の場合は、下で、踏み台ホスト経由の ssh でエンジンに接続してください。</translation>
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
        <translation>アドレスを維持…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccessTab</name>
    <message>
        <source>Access</source>
        <extracomment>Tab: passwords, keys and users of a machine</extracomment>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>The machine has to run for this.</source>
        <translation>この操作にはマシンが実行中である必要があります。</translation>
    </message>
    <message>
        <source>%1 This is done on &quot;%2&quot;.</source>
        <extracomment>%1 is a sentence that says what happens, %2 a machine</extracomment>
        <translation>%1「%2」で行われます。</translation>
    </message>
    <message>
        <source>Azure was asked. This takes about a minute.</source>
        <translation>Azure に要求しました。約 1 分かかります。</translation>
    </message>
    <message>
        <source>What to do:</source>
        <extracomment>Field: what to do with the way into a machine</extracomment>
        <translation>操作:</translation>
    </message>
    <message>
        <source>User:</source>
        <extracomment>Field: name of a user</extracomment>
        <translation>ユーザー:</translation>
    </message>
    <message>
        <source>Password:</source>
        <extracomment>Field</extracomment>
        <translation>パスワード:</translation>
    </message>
    <message>
        <source>Public key:</source>
        <extracomment>Field: an SSH key</extracomment>
        <translation>公開キー:</translation>
    </message>
    <message>
        <source>Remove the user&apos;s other keys:</source>
        <extracomment>Field: a check box stands beside it</extracomment>
        <translation>ユーザーの他のキーを削除:</translation>
    </message>
    <message>
        <source>The account ends:</source>
        <extracomment>Field: a check box stands beside it</extracomment>
        <translation>アカウントの期限あり:</translation>
    </message>
    <message>
        <source>On:</source>
        <extracomment>Field: a day</extracomment>
        <translation>期限日:</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Button: changes passwords, keys or users of a machine</extracomment>
        <translation>適用</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccountBanner</name>
    <message>
        <source>Sign In Again</source>
        <extracomment>Button: the person signs in once more</extracomment>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <extracomment>Button: opens the list of accounts in the settings</extracomment>
        <translation>アカウント…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccountTrouble</name>
    <message>
        <source>The machines of &quot;%1&quot; are not shown.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>「%1」のマシンは表示されていません。</translation>
    </message>
    <message>
        <source>The machines of the tenant &quot;%1&quot; are not shown.</source>
        <extracomment>%1 is a tenant</extracomment>
        <translation>テナント「%1」のマシンは表示されていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sees no subscription.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>「%1」から見えるサブスクリプションはありません。</translation>
    </message>
    <message>
        <source>These tenants were asked: %1. Ask the owner of a subscription for the role Reader or Contributor on it.</source>
        <extracomment>%1 is a list of tenants</extracomment>
        <translation>照会したテナント: %1。サブスクリプションの所有者に、閲覧者または共同作成者のロールを依頼してください。</translation>
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
            <numerusform>%Ln 個のアカウントおよびテナントのマシンは表示されていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::AccountsPane</name>
    <message>
        <source>Accounts</source>
        <extracomment>Title of a group: who is signed in</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Untick subscriptions whose machines you do not want to see.</source>
        <translation>マシンを表示しないサブスクリプションのチェックを外してください。</translation>
    </message>
    <message>
        <source>Accounts, Tenants and Subscriptions</source>
        <translation>アカウント、テナント、サブスクリプション</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: account, tenant or subscription; column: how it is</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Add Account…</source>
        <extracomment>Button: signs in with one more account</extracomment>
        <translation>アカウントの追加…</translation>
    </message>
    <message>
        <source>Sign In Again</source>
        <extracomment>Button: the person signs in once more, to the chosen tenant</extracomment>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <extracomment>Button: ends the chosen account&apos;s session</extracomment>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%Ln 件のサブスクリプション</numerusform>
        </translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>State of a subscription: its machines cannot be used</extracomment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>State of an account: still signed in after the next start</extracomment>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Signed in until you quit Slipway</source>
        <translation>Slipway を終了するまでサインイン</translation>
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
        <translation>マシンまたはコンテナー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ActivityPage</name>
    <message numerus="yes">
        <source>%n set-up(s) interrupted</source>
        <extracomment>Under the title: interrupted set-ups</extracomment>
        <translation>
            <numerusform>%Ln 件のセットアップが中断されています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set-up(s) since Slipway was started</source>
        <extracomment>Under the title</extracomment>
        <translation>
            <numerusform>Slipway の起動後に %Ln 件のセットアップ</numerusform>
        </translation>
    </message>
    <message>
        <source>What Slipway does on your machines, step by step.</source>
        <translation>Slipway がマシンに対して行う処理を、ステップごとに表示します。</translation>
    </message>
    <message>
        <source>The record of this set-up cannot be read, so it can neither go on nor be undone.</source>
        <translation>このセットアップの記録を読み取れないため、続行することも元に戻すこともできません。</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Title of a page: what Slipway does and did</extracomment>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Open Machines</source>
        <extracomment>Button: opens the page Machines</extracomment>
        <translation>マシンを開く</translation>
    </message>
    <message>
        <source>Nothing has been done yet. When you set up Docker on a machine, every step of it stands here, and so does everything else that you ask for and what happens to your containers.</source>
        <translation>まだ何も行われていません。マシンに Docker をセットアップすると、各手順がここに表示されます。要求したその他の操作や、コンテナーで起きたことも表示されます。</translation>
    </message>
    <message>
        <source>Continue All</source>
        <extracomment>Button: goes on with every set-up that was interrupted</extracomment>
        <translation>すべて続行</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AddressDialog</name>
    <message>
        <source>Take the DNS name %1 away from the public address &quot;%2&quot;</source>
        <extracomment>A change that is about to be made. %1 is a DNS name, %2 a public IP address resource</extracomment>
        <translation>パブリック アドレス「%2」から DNS 名 %1 を取り除く</translation>
    </message>
    <message>
        <source>Give the public address &quot;%2&quot; the DNS label &quot;%1&quot;</source>
        <extracomment>A change that is about to be made. %1 is the first part of a DNS name, %2 a public IP address resource</extracomment>
        <translation>パブリック アドレス「%2」に DNS ラベル「%1」を付ける</translation>
    </message>
    <message>
        <source>Make the public address &quot;%2&quot; static: it keeps %1 when the machine is deallocated</source>
        <extracomment>A change that is about to be made. %1 is an IP address, %2 a public IP address resource</extracomment>
        <translation>パブリック アドレス「%2」を静的にする: マシンの割り当てが解除されても %1 を保持します</translation>
    </message>
    <message>
        <source>The address is like that already.</source>
        <translation>アドレスは既にそのとおりです。</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; is free.</source>
        <extracomment>%1 is the first part of a DNS name</extracomment>
        <translation>ラベル「%1」は使用できます。</translation>
    </message>
    <message>
        <source>Somebody else has the label &quot;%1&quot;. Choose another one.</source>
        <extracomment>%1 is the first part of a DNS name</extracomment>
        <translation>ラベル「%1」は他の人が使用しています。別のものを選択してください。</translation>
    </message>
    <message>
        <source>DNS Name and Static Address</source>
        <extracomment>Title of a window</extracomment>
        <translation>DNS 名と静的アドレス</translation>
    </message>
    <message>
        <source>A DNS name leads to the machine whatever address it has. A static address stays when the machine is deallocated. One of them is enough, and you can undo this.</source>
        <translation>DNS 名は、アドレスが何であってもマシンを指します。静的アドレスは、マシンの割り当てが解除されても変わりません。どちらか 1 つで十分です。この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>Repair Docker afterwards, so that its certificate names the machine&apos;s new name.</source>
        <translation>その後 Docker を修復して、証明書にマシンの新しい名前が含まれるようにしてください。</translation>
    </message>
    <message>
        <source>DNS label:</source>
        <extracomment>Field: the first part of a DNS name, &quot;web&quot; of web.westeurope.cloudapp.azure.com</extracomment>
        <translation>DNS ラベル:</translation>
    </message>
    <message>
        <source>Static address</source>
        <extracomment>Check box: the public address stays when the machine is deallocated</extracomment>
        <translation>静的アドレス</translation>
    </message>
    <message>
        <source>Change Address</source>
        <extracomment>Button: changes the public address of a machine</extracomment>
        <translation>アドレスを変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AddressServicePane</name>
    <message>
        <source>Your Address on the Internet</source>
        <extracomment>Title of a group of settings: how the address of this computer is found</extracomment>
        <translation>インターネット上の自分のアドレス</translation>
    </message>
    <message>
        <source>A service that answers with nothing but the address it sees you at. Slipway asks it when you look at who reaches a machine, and tells it nothing else. Without one, nobody is asked and you type your address.</source>
        <translation>相手から見えるアドレスだけを返すサービスです。マシンに接続できるのは誰かを見るときに Slipway が問い合わせ、ほかには何も伝えません。サービスがなければ誰にも問い合わせず、アドレスは自分で入力します。</translation>
    </message>
    <message>
        <source>Service to Ask:</source>
        <extracomment>Field: URL of a service</extracomment>
        <translation>問い合わせるサービス:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Enter a URL that begins with https://, or nothing.</source>
        <translation>https:// で始まる URL を入力するか、空のままにしてください。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AttentionList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>%n more things need attention and are not listed</extracomment>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes back what an interrupted set-up has done</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on with an interrupted set-up</extracomment>
        <translation>続行</translation>
    </message>
    <message>
        <source>Try Now</source>
        <extracomment>Button: tries to connect at once instead of waiting</extracomment>
        <translation>今すぐ接続</translation>
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
        <translation>表示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button: forgets something interrupted that cannot be undone, or tells no more of an account in trouble</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Sign In Again</source>
        <extracomment>Button: the person signs in once more</extracomment>
        <translation>もう一度サインイン</translation>
    </message>
</context>
<context>
    <name>slipway::ui::AzureAuthoritiesPane</name>
    <message>
        <source>Authority of Your Company</source>
        <translation>会社の証明機関</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies) added and trusted for Azure from now on.</source>
        <translation>
            <numerusform>%Ln 個の証明機関を追加しました。今後 Azure に対して信頼されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was trusted already.</source>
        <translation>すでに信頼されています。</translation>
    </message>
    <message>
        <source>Authorities for Azure</source>
        <extracomment>Title of a group: certificates of authorities that are trusted for Azure</extracomment>
        <translation>Azure 用の証明機関</translation>
    </message>
    <message>
        <source>Azure is trusted as this computer trusts it. If your company inspects TLS, or has a cloud of its own, add its authority here; administrators give it out as a file. It is never trusted for Docker hosts.</source>
        <translation>Azure はこのコンピューターの信頼に従って信頼されます。会社が TLS を検査している場合や独自のクラウドを持っている場合は、その証明機関をここに追加してください。管理者がファイルとして配布しています。Docker ホストに対して信頼されることはありません。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of an authority; column: when its certificate ends</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Add Authority…</source>
        <extracomment>Button: chooses a file with certificates</extracomment>
        <translation>証明機関を追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: the chosen authority is trusted no more</extracomment>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>slipway::ui::Banner</name>
    <message>
        <source>Details</source>
        <extracomment>Button of an error: shows the technical lines</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a message</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BasicsQuestion</name>
    <message>
        <source>There is no subscription in which this account could make a machine.</source>
        <translation>このアカウントでマシンを作成できるサブスクリプションがありません。</translation>
    </message>
    <message>
        <source>Azure offers this subscription no location for machines.</source>
        <translation>このサブスクリプションでマシンを配置できる場所が Azure にありません。</translation>
    </message>
    <message>
        <source>A new resource group</source>
        <extracomment>Entry of a list of resource groups</extracomment>
        <translation>新しいリソース グループ</translation>
    </message>
    <message>
        <source>Where should the new machine be?</source>
        <translation>新しいマシンをどこに配置しますか?</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Subscription:</source>
        <translation>サブスクリプション(&amp;S):</translation>
    </message>
    <message>
        <source>Resource &amp;group:</source>
        <translation>リソース グループ(&amp;G):</translation>
    </message>
    <message>
        <source>Name of the g&amp;roup:</source>
        <extracomment>Field: what a new resource group is called</extracomment>
        <translation>グループの名前(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Location:</source>
        <translation>場所(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;DNS label:</source>
        <translation>DNS ラベル(&amp;D):</translation>
    </message>
    <message>
        <source>With it the machine keeps its name when its address changes. It may stay empty.</source>
        <translation>設定すると、アドレスが変わってもマシンの名前は変わりません。空のままでもかまいません。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>It may stay empty. Names of the sandbox are known to Slipway only.</source>
        <translation>空のままでもかまいません。サンドボックスの名前は Slipway だけが認識します。</translation>
    </message>
    <message>
        <source>Slipway makes one Linux machine with a network of its own, and puts Docker on it. A name is enough: everything else is suggested, and changed under &quot;More Options&quot;.</source>
        <translation>Slipway は専用のネットワークを持つ Linux マシンを 1 台作成し、Docker をインストールします。名前だけで十分です。その他の項目には候補が入り、「その他のオプション」で変更できます。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::BetweenDialog</name>
    <message>
        <source>From</source>
        <extracomment>Check box in front of a date and time</extracomment>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>Check box in front of a date and time</extracomment>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Lines From a Time</source>
        <extracomment>Title of a dialog: which part of the logs is shown</extracomment>
        <translation>期間の指定</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a dialog</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CertificateDetail</name>
    <message>
        <source>Certificate Details</source>
        <extracomment>Accessible name of the pane that shows one certificate</extracomment>
        <translation>証明書の詳細</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Kind of certificate</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Whom a certificate is for</extracomment>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Signed By</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>DNS names and addresses in a certificate</extracomment>
        <translation>名前とアドレス</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>From when a certificate is valid</extracomment>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Until when a certificate is valid</extracomment>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Kind of cryptographic key</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Serial</source>
        <extracomment>Serial number of a certificate</extracomment>
        <translation>シリアル番号</translation>
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
        <translation>使用元</translation>
    </message>
    <message>
        <source>Does Not Name</source>
        <extracomment>Names that a certificate should have and has not</extracomment>
        <translation>含まれない名前</translation>
    </message>
    <message>
        <source>Key Usage</source>
        <extracomment>What a certificate&apos;s key may be used for</extracomment>
        <translation>キー使用法</translation>
    </message>
    <message>
        <source>Private Key</source>
        <extracomment>Where the private key of a certificate is</extracomment>
        <translation>秘密キー</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>Chain</source>
        <extracomment>A certificate and the authorities above it</extracomment>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Renew…</source>
        <extracomment>Button: makes the chosen certificates anew</extracomment>
        <translation>更新…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button: writes a certificate into files</extracomment>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button: removes a certificate</extracomment>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <extracomment>Button: copies what is shown of a certificate</extracomment>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copy Certificate</source>
        <extracomment>Button: copies a certificate (not its key) as PEM text</extracomment>
        <translation>証明書をコピー</translation>
    </message>
    <message>
        <source>Kept here, encrypted</source>
        <extracomment>Where the private key of a certificate is</extracomment>
        <translation>ここに暗号化して保管</translation>
    </message>
    <message>
        <source>Only on the machine</source>
        <translation>マシン上のみ</translation>
    </message>
    <message>
        <source>Signs Only For</source>
        <extracomment>What an authority may sign certificates for, when it is limited: names, addresses, networks</extracomment>
        <translation>署名できる対象</translation>
    </message>
    <message>
        <source>Never Signs For</source>
        <extracomment>What an authority may not sign certificates for: names, addresses, networks</extracomment>
        <translation>署名できない対象</translation>
    </message>
    <message>
        <source>Replace on All Hosts…</source>
        <extracomment>Button: another authority takes the place of this one, host by host</extracomment>
        <translation>すべてのホストで置き換え…</translation>
    </message>
    <message>
        <source>Key Leaked…</source>
        <extracomment>Button: somebody else may have the key of this identity</extracomment>
        <translation>キーの漏えい…</translation>
    </message>
    <message>
        <source>Only on the machine, where it was made</source>
        <extracomment>Where the private key of a certificate is</extracomment>
        <translation>作成されたマシン上のみ</translation>
    </message>
    <message>
        <source>In Use Now</source>
        <extracomment>Of a certificate that its engine does not show: which one it shows</extracomment>
        <translation>現在使用中</translation>
    </message>
    <message>
        <source>The former certificate (%1), until this one is put on the machine</source>
        <extracomment>What an engine shows instead of its renewed certificate. %1 is &quot;in 12 days&quot; or &quot;ended 3 days ago&quot;</extracomment>
        <translation>以前の証明書 (%1)。この証明書がマシンに配置されるまで使用されます</translation>
    </message>
    <message>
        <source>Another certificate. Nothing needs this one any more.</source>
        <translation>別の証明書です。この証明書はもう必要ありません。</translation>
    </message>
    <message>
        <source>Another certificate: &quot;%1&quot; shows that one. Nothing needs this one any more.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>別の証明書です。「%1」が提示しています。この証明書はもう必要ありません。</translation>
    </message>
    <message>
        <source>Another authority, which has taken its place on all hosts. Nothing needs this one any more.</source>
        <translation>別の証明機関です。すべてのホストでこの証明機関に置き換わったため、これはもう必要ありません。</translation>
    </message>
    <message>
        <source>Other identities: no host trusts the authority of this one any more. Nothing needs it.</source>
        <translation>別のアイデンティティです。この署名元の証明機関を信頼するホストはなくなったため、これはもう必要ありません。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CertificateModel</name>
    <message>
        <source>State</source>
        <extracomment>Column of the table of certificates</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of the table of certificates</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column of the table of certificates: authority, server or identity</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Signed By</source>
        <extracomment>Column of the table of certificates: the authority that signed it</extracomment>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>Column of the table of certificates: when it is no longer valid</extracomment>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <extracomment>State of a certificate</extracomment>
        <translation>有効期間前</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>State of a certificate</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>State of a certificate</extracomment>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>State of a certificate</extracomment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Authority</source>
        <extracomment>Kind of certificate: one that signs others</extracomment>
        <translation>証明機関</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Kind of certificate: of a Docker engine</extracomment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Identity</source>
        <extracomment>Kind of certificate: with it Slipway or a person proves who they are</extracomment>
        <translation>アイデンティティ</translation>
    </message>
    <message>
        <source>Used By</source>
        <extracomment>Column of the table of certificates: hosts that need it</extracomment>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Not in use yet</source>
        <extracomment>State of a certificate that was renewed: its machine does not have the new one yet</extracomment>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Former</source>
        <extracomment>State of a certificate: another one has taken its place on its machine</extracomment>
        <translation>以前の証明書</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CertificatesPage</name>
    <message>
        <source>There are no certificates yet. Setting up Docker on a machine makes an authority, a certificate for the machine and an identity for this computer.</source>
        <translation>証明書はまだありません。マシンに Docker をセットアップすると、証明機関、マシンの証明書、このコンピューターのアイデンティティが作成されます。</translation>
    </message>
    <message>
        <source>Open Machines</source>
        <extracomment>Button: opens the page Machines</extracomment>
        <translation>マシンを開く</translation>
    </message>
    <message>
        <source>No certificate matches the filter.</source>
        <translation>フィルターに一致する証明書はありません。</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <extracomment>Button: empties the filter field</extracomment>
        <translation>フィルターのクリア</translation>
    </message>
    <message>
        <source>Who may talk to your engines, and how your engines prove who they are.</source>
        <translation>エンジンと通信できる相手と、エンジンが自身を証明する方法です。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s), all valid</source>
        <translation>
            <numerusform>%Ln 個の証明書、すべて有効</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s), %L1 ended or ending soon</source>
        <extracomment>%1 is how many of them need attention</extracomment>
        <translation>
            <numerusform>%Ln 個の証明書、%L1 個が期限切れまたはまもなく期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <extracomment>Title of a page</extracomment>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Filter Certificates</source>
        <extracomment>Accessible name of a filter field</extracomment>
        <translation>証明書のフィルター</translation>
    </message>
    <message>
        <source>Filter: name, kind:server, authority:slipway  (/)</source>
        <translation>フィルター: 名前、kind:server、authority:slipway  (/)</translation>
    </message>
    <message>
        <source>Check a Server…</source>
        <extracomment>Button: looks at a server by its address and says what is wrong with it</extracomment>
        <translation>サーバーの確認…</translation>
    </message>
    <message>
        <source>Others on this computer can read files of the certificate store. Take that from them, and renew what has its key there: it may have been copied.</source>
        <translation>このコンピューターの他のユーザーが証明書ストアのファイルを読み取れます。アクセス権を取り消し、キーがそこにある証明書を更新してください。キーがコピーされた可能性があります。</translation>
    </message>
    <message>
        <source>Make Private</source>
        <extracomment>Button: makes files private again</extracomment>
        <translation>非公開にする</translation>
    </message>
    <message>
        <source>Private keys are locked. Certificates can be looked at but not used.</source>
        <translation>秘密キーはロックされています。証明書は表示できますが、使用できません。</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <extracomment>Button: asks for the passphrase</extracomment>
        <translation>ロック解除…</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) cannot be used: %1</source>
        <extracomment>%n entries of the certificate store</extracomment>
        <translation>
            <numerusform>%n 個の証明書を使用できません: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>%n more things use a certificate</extracomment>
        <translation>
            <numerusform>他 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this computer? It cannot be brought back.</source>
        <translation>このコンピューターから「%1」を削除しますか? 元に戻せません。</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this computer? What it has signed stays good, but can no longer be renewed, and hosts that rely on it can no longer be reached. It is used by:</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>このコンピューターから「%1」を削除しますか? 署名済みの証明書は有効なままですが更新できなくなり、これに依存するホストには接続できなくなります。使用元:</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this computer? It cannot be brought back, and is used by:</source>
        <extracomment>%1 is a certificate</extracomment>
        <translation>このコンピューターから「%1」を削除しますか? 元に戻せません。使用元:</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes a certificate</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>The calendar is in &quot;%1&quot;.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>カレンダーは「%1」にあります。</translation>
    </message>
    <message>
        <source>Renew…</source>
        <extracomment>Menu: makes the chosen certificates anew</extracomment>
        <translation>更新…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Menu: writes a certificate into files</extracomment>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Menu: removes a certificate</extracomment>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <extracomment>Button: writes the days on which certificates end into a calendar file</extracomment>
        <translation>カレンダー…</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>Button: takes certificates from files</extracomment>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Button with a menu: makes a certificate</extracomment>
        <translation>新規</translation>
    </message>
    <message>
        <source>Authority…</source>
        <extracomment>Menu: makes one</extracomment>
        <translation>証明機関…</translation>
    </message>
    <message>
        <source>Server Certificate…</source>
        <extracomment>Menu: makes one</extracomment>
        <translation>サーバー証明書…</translation>
    </message>
    <message>
        <source>Identity…</source>
        <extracomment>Menu: makes one</extracomment>
        <translation>アイデンティティ…</translation>
    </message>
    <message>
        <source>Replace on All Hosts…</source>
        <extracomment>Menu: another authority takes the place of this one, host by host</extracomment>
        <translation>すべてのホストで置き換え…</translation>
    </message>
    <message>
        <source>Key Leaked…</source>
        <extracomment>Menu: somebody else may have the key of this identity</extracomment>
        <translation>キーの漏えい…</translation>
    </message>
    <message>
        <source>Only the keychain of this computer can open your private keys. If it loses their passphrase, nobody can.</source>
        <translation>秘密キーを開けるのは、このコンピューターのキーチェーンだけです。パスフレーズが失われると、誰も開けなくなります。</translation>
    </message>
    <message>
        <source>Recovery Passphrase…</source>
        <extracomment>Button: opens a window that makes a second passphrase of the private keys
----------
Menu: makes a second passphrase of the private keys, for emergencies</extracomment>
        <translation>回復パスフレーズ…</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Button with a menu: what protects the private keys</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Change Passphrase…</source>
        <extracomment>Menu: gives private keys another passphrase</extracomment>
        <translation>パスフレーズの変更…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Former Certificate(s)…</source>
        <extracomment>Menu: removes all certificates in whose place engines show another; %n of them</extracomment>
        <translation>
            <numerusform>以前の証明書 %Ln 個を削除…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this computer? Its engine shows another certificate, so nothing needs this one any more.</source>
        <extracomment>%1 is a certificate</extracomment>
        <translation>「%1」をこのコンピューターから削除しますか? エンジンは別の証明書を提示しているため、この証明書はもう必要ありません。</translation>
    </message>
    <message>
        <source>%1, used by %2</source>
        <extracomment>A line of a list. %1 is a certificate, %2 what uses it</extracomment>
        <translation>%1 (使用元: %2)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n certificate(s) from this computer? They cannot be brought back.</source>
        <extracomment>%n certificates, which are listed below</extracomment>
        <translation>
            <numerusform>%Ln 個の証明書をこのコンピューターから削除しますか? 元に戻すことはできません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Certificate(s)</source>
        <extracomment>Title of a window; %n certificates</extracomment>
        <translation>
            <numerusform>%Ln 個の証明書の削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this computer? No host trusts it any more, so nothing needs it.</source>
        <extracomment>%1 is an authority or an identity</extracomment>
        <translation>「%1」をこのコンピューターから削除しますか? これを信頼するホストはなくなったため、もう必要ありません。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CertificatesStep</name>
    <message>
        <source>%1 authority</source>
        <extracomment>Name of a new certificate authority; %1 is the name of a machine</extracomment>
        <translation>%1 証明機関</translation>
    </message>
    <message>
        <source>Which certificates protect the engine?</source>
        <translation>エンジンを保護する証明書はどれですか?</translation>
    </message>
    <message>
        <source>The engine will answer only to identities that this authority has signed. Whoever holds such an identity is root on the machine, so one authority for each machine or team is best.</source>
        <translation>エンジンは、この証明機関が署名したアイデンティティにのみ応答します。このようなアイデンティティを持つ人は誰でもマシンの root になるため、マシンまたはチームごとに証明機関を 1 つ用意することをお勧めします。</translation>
    </message>
    <message>
        <source>Make a &amp;new authority</source>
        <translation>新しい証明機関を作成(&amp;N)</translation>
    </message>
    <message>
        <source>Use an &amp;existing authority</source>
        <translation>既存の証明機関を使用(&amp;E)</translation>
    </message>
    <message>
        <source>Existing authority</source>
        <translation>既存の証明機関</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>名前(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Identity:</source>
        <translation>アイデンティティ(&amp;I):</translation>
    </message>
    <message>
        <source>The name on the certificate that this computer shows to the engine.</source>
        <translation>このコンピューターがエンジンに提示する証明書に記載される名前です。</translation>
    </message>
    <message>
        <source>Shared authority</source>
        <extracomment>Name of a new certificate authority for several machines</extracomment>
        <translation>共有証明機関</translation>
    </message>
    <message>
        <source>Make the server&apos;s &amp;key on the machine</source>
        <extracomment>Stricter than making the key on this computer and sending it there</extracomment>
        <translation>サーバーのキーをマシン上で作成する(&amp;K)</translation>
    </message>
    <message>
        <source>Stricter: the key never leaves the machine, and only a certificate request comes from there. The script runs twice, which takes a minute longer.</source>
        <translation>より厳格な方法です。キーはマシンの外に出ず、証明書署名要求だけが送られてきます。スクリプトは 2 回実行されるため、1 分ほど長くかかります。</translation>
    </message>
    <message>
        <source>Not possible here: the Docker extension has to be given a key. Go back and choose another way.</source>
        <translation>ここでは使用できません。Docker 拡張機能にはキーを渡す必要があります。前に戻り、別の方法を選択してください。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ChangesTabs</name>
    <message>
        <source>Words</source>
        <extracomment>Tab: changes in words</extracomment>
        <translation>説明</translation>
    </message>
    <message>
        <source>az Commands</source>
        <extracomment>Tab: az is the program of the Azure CLI</extracomment>
        <translation>az コマンド</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>ARM Requests</source>
        <translation>ARM 要求</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CheckDialog</name>
    <message>
        <source>Check a Server</source>
        <extracomment>Title of a window that looks at a server and says what is wrong with it</extracomment>
        <translation>サーバーの確認</translation>
    </message>
    <message>
        <source>Check &quot;%1&quot;</source>
        <extracomment>Title of a window. %1 is a host</extracomment>
        <translation>「%1」の確認</translation>
    </message>
    <message>
        <source>Slipway looks at what the server shows and says what is wrong, if anything. Nothing is changed, and your identity is shown only to a server that is trusted.</source>
        <translation>Slipway はサーバーが提示する内容を調べ、問題があれば示します。何も変更されません。アイデンティティは信頼できるサーバーにのみ提示されます。</translation>
    </message>
    <message>
        <source>Address:</source>
        <extracomment>Field: where a server listens</extracomment>
        <translation>アドレス:</translation>
    </message>
    <message>
        <source>What the Server Showed</source>
        <extracomment>Accessible name of the list of everything that a server has shown</extracomment>
        <translation>サーバーが提示した内容</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Column: what a line is about</extracomment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Column: what it says</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <extracomment>Button: puts what was found on the clipboard</extracomment>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops looking at a server</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Check Again</source>
        <extracomment>Button: looks at a server once more</extracomment>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Button: looks at a server</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>Heading of a group of lines</extracomment>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Line: who a certificate is for</extracomment>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Issued by</source>
        <extracomment>Line: who has signed a certificate</extracomment>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Line: a name or address that a certificate is for</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>Line: when a certificate begins to be valid</extracomment>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Line: when a certificate ends</extracomment>
        <translation>有効期間の終了</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Line: kind and size of a certificate&apos;s key</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>Line: serial number of a certificate</extracomment>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <extracomment>Line: fingerprint of a certificate</extracomment>
        <translation>SHA-256 フィンガープリント</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Heading of a group of lines</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Line: port of a server</extracomment>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>Line: version of TLS</extracomment>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Cipher</source>
        <extracomment>Line: how a connection is encrypted</extracomment>
        <translation>暗号</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Line: what a server calls itself</extracomment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Asks for an identity</source>
        <extracomment>Line: whether a server wants to see a certificate of the client</extracomment>
        <translation>アイデンティティの要求</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Lets in identities of</source>
        <extracomment>Line: an authority whose identities a server accepts</extracomment>
        <translation>受け入れる発行元</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <extracomment>Line: the time by this computer&apos;s clock</extracomment>
        <translation>このコンピューターの時計</translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <extracomment>Line: the time by the server&apos;s clock</extracomment>
        <translation>サーバーの時計</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Line: technical words, English</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Use Another Identity…</source>
        <extracomment>Button: chooses which identity the engine of a host is shown</extracomment>
        <translation>別のアイデンティティを使用…</translation>
    </message>
    <message>
        <source>%1, by what was measured on %2</source>
        <extracomment>%1 is a time, %2 is when the difference of two clocks was measured</extracomment>
        <translation>%1 (%2 の測定による)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <extracomment>Title of the window in which commands are found by typing</extracomment>
        <translation>コマンド パレット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何を行いますか?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド一覧</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ComposeRow</name>
    <message>
        <source>Compose File</source>
        <translation>Compose ファイル</translation>
    </message>
    <message>
        <source>Compose files (*.yaml *.yml)</source>
        <extracomment>Kinds of files to choose from</extracomment>
        <translation>Compose ファイル (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <extracomment>Button: opens a window to choose a file</extracomment>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: no compose file is used</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Its containers are started when Docker runs, through the engine&apos;s API. Images come from registries that need no sign-in.</source>
        <translation>Docker が実行されると、エンジンの API を通じてそのコンテナーが起動されます。イメージはサインイン不要のレジストリから取得されます。</translation>
    </message>
    <message>
        <source>Project &quot;%1&quot; with %2</source>
        <extracomment>%1 is the name of a project, %2 a list of services</extracomment>
        <translation>プロジェクト「%1」(%2)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::Confirm</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: do nothing</extracomment>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ConnectDialog</name>
    <message>
        <source>Connect to a Host</source>
        <extracomment>Title of a window</extracomment>
        <translation>ホストへの接続</translation>
    </message>
    <message>
        <source>A host is a computer with a Docker Engine that this computer can reach. It is added when its engine has answered.</source>
        <translation>ホストとは、このコンピューターから接続できる Docker エンジンのあるコンピューターです。エンジンからの応答が得られると追加されます。</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field: what a host is called in Slipway</extracomment>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Endpoint:</source>
        <extracomment>Field: where a Docker Engine listens</extracomment>
        <translation>エンドポイント:</translation>
    </message>
    <message>
        <source>tcp://address:2376 with TLS, ssh://user@address, or unix:///var/run/docker.sock. TCP without TLS is refused: whoever reaches such an engine owns the machine.</source>
        <translation>TLS を使用する tcp://address:2376、ssh://user@address、または unix:///var/run/docker.sock。TLS を使用しない TCP は拒否されます。そのようなエンジンに接続できる人は誰でも、マシンを支配できるためです。</translation>
    </message>
    <message>
        <source>Certificate Folder:</source>
        <extracomment>Field: folder with ca.pem, cert.pem and key.pem</extracomment>
        <translation>証明書フォルダー:</translation>
    </message>
    <message>
        <source>The folder with ca.pem, cert.pem and key.pem. They are copied; the folder is not changed.</source>
        <translation>ca.pem、cert.pem、key.pem が入っているフォルダーです。ファイルはコピーされ、フォルダーは変更されません。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Button: chooses a folder</extracomment>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: tries to reach the host, then adds it</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Certificate Folder</source>
        <translation>証明書フォルダー</translation>
    </message>
    <message>
        <source>Jump Host (optional):</source>
        <extracomment>Field: a host through which ssh goes to another; may stay empty</extracomment>
        <translation>踏み台ホスト (省略可能):</translation>
    </message>
    <message>
        <source>Identity:</source>
        <extracomment>Field: the identity that an engine is shown</extracomment>
        <translation>アイデンティティ:</translation>
    </message>
    <message>
        <source>From a folder</source>
        <extracomment>First choice of a list of identities: certificates that are not kept here yet</extracomment>
        <translation>フォルダーから</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ContainerActions</name>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with more that can be done to containers</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Run Container</source>
        <extracomment>Button: makes and starts a new container</extracomment>
        <translation>コンテナーの実行</translation>
    </message>
    <message>
        <source>Run Again Like This…</source>
        <extracomment>Menu entry: makes another container with the settings of this one</extracomment>
        <translation>同じ設定で新規実行…</translation>
    </message>
    <message>
        <source>Copy as docker run…</source>
        <extracomment>Menu entry: shows the command line that makes such a container</extracomment>
        <translation>docker run としてコピー…</translation>
    </message>
    <message>
        <source>Clean Up…</source>
        <extracomment>Menu entry: removes containers, images and volumes that nobody uses</extracomment>
        <translation>クリーンアップ…</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <extracomment>One of several containers for which something failed: %1 its name, %2 its host, %3 why</extracomment>
        <translation>%2 の %1: %3</translation>
    </message>
    <message>
        <source>It was done, and the engine warns. The details tell what of.</source>
        <translation>操作は完了しましたが、エンジンから警告がありました。内容は [詳細] で確認してください。</translation>
    </message>
    <message>
        <source>There is no newer image. The container was left as it is.</source>
        <translation>新しいイメージはありません。コンテナーは変更されていません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a container, %2 an address and port of the host</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made, and the engine warns. The details tell what of.</source>
        <translation>「%1」は作成されましたが、エンジンから警告がありました。内容は [詳細] で確認してください。</translation>
    </message>
    <message>
        <source>Show Logs</source>
        <extracomment>Menu entry: shows the logs of containers, those of several merged by time</extracomment>
        <translation>ログの表示</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ContainerDetail</name>
    <message>
        <source>Container Details</source>
        <extracomment>Accessible name of the pane that shows one container</extracomment>
        <translation>コンテナーの詳細</translation>
    </message>
    <message>
        <source>Show List</source>
        <extracomment>Button: the details take the place of the list, or give it back</extracomment>
        <translation>一覧の表示</translation>
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
        <translation>ホストの負荷軽減のため統計情報を一時停止中</translation>
    </message>
    <message>
        <source>statistics every %1 s to spare the host</source>
        <extracomment>Under the title: statistics are measured more rarely than usual. %1 is a number of seconds</extracomment>
        <translation>ホストの負荷軽減のため統計情報を %1 秒ごとに取得</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ContainerModel</name>
    <message>
        <source>State</source>
        <extracomment>Column of the table of containers</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of the table of containers</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>Column of the table of containers: the Docker image, not a picture</extracomment>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the table of containers: &quot;Up for 3 hours&quot;</extracomment>
        <translation>稼働状況</translation>
    </message>
    <message>
        <source>Ports</source>
        <extracomment>Column of the table of containers: network ports</extracomment>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>Column of the table of containers: the Docker Compose project that a container belongs to</extracomment>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Column of the table of containers: when a container was made</extracomment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Column of the table of containers: the machine whose engine runs them</extracomment>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>host network</source>
        <extracomment>In the column Ports: the container has no ports of its own, it uses those of the host</extracomment>
        <translation>ホスト ネットワーク</translation>
    </message>
    <message>
        <source>127.0.0.1 and ::1: only from the host itself</source>
        <extracomment>Tool tip of the column Ports</extracomment>
        <translation>127.0.0.1 と ::1: ホスト自身からのみ接続可能</translation>
    </message>
    <message numerus="yes">
        <source>%1 of one core. That is %2 of the host, which has %n core(s).</source>
        <extracomment>Tool tip of the column CPU. %1 is &quot;150 %&quot;, %2 is &quot;37 %&quot;, %n is the number of cores of the host</extracomment>
        <translation>
            <numerusform>1 コアの %1 です。%Ln コアのホスト全体では %2 に相当します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in use, without the cache of files. There is no limit.</source>
        <extracomment>Tool tip of the column Memory. %1 is &quot;181 MiB&quot;</extracomment>
        <translation>使用量 %1 (ファイル キャッシュを除く)。上限はありません。</translation>
    </message>
    <message>
        <source>%1 in use, without the cache of files: %2 of the limit of %3.</source>
        <extracomment>Tool tip of the column Memory. %1 is &quot;181 MiB&quot;, %2 is &quot;35 %&quot;, %3 is &quot;512 MiB&quot;</extracomment>
        <translation>使用量 %1 (ファイル キャッシュを除く)。上限 %3 の %2 です。</translation>
    </message>
    <message>
        <source>not available</source>
        <extracomment>In the column Network: the container shares another one&apos;s network, so the engine counts nothing</extracomment>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>%1 received and %2 sent since the container started</source>
        <extracomment>Tool tip of the column Network. %1 and %2 are &quot;1.2 GiB&quot;</extracomment>
        <translation>コンテナーの開始後に %1 を受信、%2 を送信</translation>
    </message>
    <message>
        <source>%1 read and %2 written since the container started</source>
        <extracomment>Tool tip of the column Block I/O. %1 and %2 are &quot;1.2 GiB&quot;</extracomment>
        <translation>コンテナーの開始後に %1 の読み取り、%2 の書き込み</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>Column of the table of containers: result of the health check</extracomment>
        <translation>正常性</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Column of the table of containers: what runs in it</extracomment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>CPU</source>
        <extracomment>Column of the table of containers: use of the processor</extracomment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>Column of the table of containers: use of memory</extracomment>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Column of the table of containers: what goes over the network</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Block I/O</source>
        <extracomment>Column of the table of containers: what is read from and written to disks</extracomment>
        <translation>ブロック I/O</translation>
    </message>
    <message>
        <source>Restarts</source>
        <extracomment>Column of the table of containers: how often the engine started it again by itself</extracomment>
        <translation>再起動回数</translation>
    </message>
    <message>
        <source>%1 (tag moved)</source>
        <extracomment>In the column Image. %1 is an image&apos;s id; the tag that the container was made from names another image now</extracomment>
        <translation>%1 (タグは移動済み)</translation>
    </message>
    <message>
        <source>Without a project</source>
        <extracomment>Heading of a group of containers</extracomment>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>Without %1</source>
        <extracomment>Heading of a group of containers; %1 is the name of a label</extracomment>
        <translation>%1 なし</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <extracomment>Heading of a group. %n containers</extracomment>
        <translation>
            <numerusform>%Ln 個のコンテナー</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, %3 running</source>
        <extracomment>Heading of a group. %1 is its name, %2 is &quot;12 containers&quot;, %3 how many of them run</extracomment>
        <translation>%1 · %2、実行中 %3 個</translation>
    </message>
    <message>
        <source>No container matches the filter.</source>
        <extracomment>In place of a list</extracomment>
        <translation>フィルターに一致するコンテナーはありません。</translation>
    </message>
    <message>
        <source>No container matches the filter, which has no field &quot;%1&quot;. Its fields are %2.</source>
        <extracomment>Of &quot;colour:red&quot; in a filter, %1 is &quot;colour&quot;; %2 is a list of words such as &quot;state, name and image&quot;</extracomment>
        <translation>フィルターに一致するコンテナーはありません。フィルターに「%1」というフィールドはありません。使用できるフィールドは %2 です。</translation>
    </message>
    <message>
        <source>%1
State: %2</source>
        <extracomment>Tool tip of the column State. %1 is a sentence that says why something could not be done to the container, %2 its state: &quot;running&quot;</extracomment>
        <translation>%1
状態: %2</translation>
    </message>
    <message>
        <source>One-off run for the service &quot;%1&quot;, by docker compose run or as a hook. It is not the service itself.</source>
        <extracomment>Tool tip of a container of a Docker Compose project. %1 is a service; &quot;docker compose run&quot; is a command and stays as it is</extracomment>
        <translation>サービス「%1」の 1 回限りの実行 (docker compose run またはフック)。サービス自体ではありません。</translation>
    </message>
    <message>
        <source>%1 (one-off)</source>
        <extracomment>In the column Project. %1 is a Docker Compose project; the container was run once, and is none of its services</extracomment>
        <translation>%1 (1 回限り)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n one-off run(s)</source>
        <extracomment>Heading of a group. %1 is &quot;blog · 3 containers, 2 running&quot;; %n containers that were run once, by hand or as a hook, and are none of the project&apos;s services</extracomment>
        <translation>
            <numerusform>%1、1 回限りの実行 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ContainersPage</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>One of several containers: %1 is its name, %2 the host it is on</extracomment>
        <translation>%1 (ホスト: %2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Last line of a list: %n more containers are not named</extracomment>
        <translation>
            <numerusform>他 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Container(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>%Ln 個のコンテナーの削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the container &quot;%1&quot; from the host &quot;%2&quot;? What it wrote outside of volumes is lost.</source>
        <extracomment>%1 is a container, %2 the host it is on</extracomment>
        <translation>ホスト「%2」からコンテナー「%1」を削除しますか? ボリューム以外に書き込まれた内容は失われます。</translation>
    </message>
    <message numerus="yes">
        <source>Remove these %n container(s)? What they wrote outside of volumes is lost.</source>
        <translation>
            <numerusform>これら %Ln 個のコンテナーを削除しますか? ボリューム以外に書き込まれた内容は失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A container that runs is stopped first.</source>
        <translation>実行中のコンテナーは、先に停止されます。</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n Container(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>%Ln 個のコンテナーの停止</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the container &quot;%1&quot; on the host &quot;%2&quot;? You can start it again.</source>
        <extracomment>%1 is a container, %2 the host it is on</extracomment>
        <translation>ホスト「%2」のコンテナー「%1」を停止しますか? 後で再び開始できます。</translation>
    </message>
    <message numerus="yes">
        <source>Stop these %n container(s)? You can start them again.</source>
        <translation>
            <numerusform>これら %Ln 個のコンテナーを停止しますか? 後で再び開始できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n Container(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>%Ln 個のコンテナーの再起動</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart the container &quot;%1&quot; on the host &quot;%2&quot;? It stops for a moment.</source>
        <extracomment>%1 is a container, %2 the host it is on</extracomment>
        <translation>ホスト「%2」のコンテナー「%1」を再起動しますか? 一時的に停止します。</translation>
    </message>
    <message numerus="yes">
        <source>Restart these %n container(s)? They stop for a moment.</source>
        <translation>
            <numerusform>これら %Ln 個のコンテナーを再起動しますか? 一時的に停止します。</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs on your hosts, live.</source>
        <translation>ホストで実行されているコンテナーをリアルタイムに表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%Ln 個のコンテナー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <extracomment>How many containers run; follows &quot;12 containers&quot;</extracomment>
        <translation>
            <numerusform>%Ln 個が実行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet about what runs here.</source>
        <translation>ここで何が実行されているかは、まだわかりません。</translation>
    </message>
    <message>
        <source>%1, %2 · %L3 match the filter · updated %4</source>
        <extracomment>Under the title. %1 is &quot;12 containers&quot;, %2 is &quot;5 running&quot;, %3 is a number, %4 is &quot;12 s ago&quot;</extracomment>
        <translation>%1、%2 · %L3 個がフィルターに一致 · 最終更新 %4</translation>
    </message>
    <message>
        <source>%1, %2 · updated %3</source>
        <extracomment>Under the title. %1 is &quot;12 containers&quot;, %2 is &quot;5 running&quot;, %3 is &quot;12 s ago&quot;</extracomment>
        <translation>%1、%2 · 最終更新 %3</translation>
    </message>
    <message>
        <source>There is no host yet. Set up Docker on one of your machines, or connect to a host that has it.</source>
        <translation>ホストはまだありません。いずれかのマシンに Docker をセットアップするか、Docker のあるホストに接続してください。</translation>
    </message>
    <message>
        <source>Open Machines</source>
        <extracomment>Button: opens the page Machines</extracomment>
        <translation>マシンを開く</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>What runs here is not known, because there is no connection.</source>
        <translation>接続されていないため、ここで何が実行されているかはわかりません。</translation>
    </message>
    <message>
        <source>Try Now</source>
        <extracomment>Button: tries to connect at once instead of waiting</extracomment>
        <translation>今すぐ接続</translation>
    </message>
    <message>
        <source>There are no containers here yet. As soon as one is made, it appears by itself.</source>
        <translation>ここにはまだコンテナーがありません。作成されると自動的に表示されます。</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <extracomment>Button: empties the filter field</extracomment>
        <translation>フィルターのクリア</translation>
    </message>
    <message>
        <source>Forget Host</source>
        <extracomment>Title of a question</extracomment>
        <translation>ホストを一覧から削除</translation>
    </message>
    <message>
        <source>Take &quot;%1&quot; out of the list of hosts? Nothing changes on the machine: Docker and its containers stay.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」をホストの一覧から削除しますか? マシン上では何も変更されず、Docker とそのコンテナーはそのまま残ります。</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: takes a host out of the list</extracomment>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>Containers</source>
        <extracomment>Title of a page</extracomment>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>Filter Containers</source>
        <extracomment>Accessible name of a filter field</extracomment>
        <translation>コンテナーのフィルター</translation>
    </message>
    <message>
        <source>Hosts</source>
        <extracomment>Accessible name of the list of hosts</extracomment>
        <translation>ホスト</translation>
    </message>
    <message numerus="yes">
        <source>Pause %n Container(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>%Ln 個のコンテナーの一時停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause these %n container(s)? They stand still until you resume them.</source>
        <translation>
            <numerusform>これら %Ln 個のコンテナーを一時停止しますか? 再開するまで停止したままになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kill %n Container(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>%Ln 個のコンテナーの強制停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send a signal to the first process of %n container(s)? SIGKILL ends it at once, and what it has not written yet is lost.</source>
        <translation>
            <numerusform>%Ln 個のコンテナーの最初のプロセスにシグナルを送信しますか? SIGKILL を送信するとプロセスは直ちに終了し、まだ書き込まれていない内容は失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume Stats</source>
        <translation>統計情報の再開</translation>
    </message>
    <message>
        <source>Pause Stats</source>
        <translation>統計情報の一時停止</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Under the title. %1 is what else is said there, %2 is &quot;statistics paused to spare the host&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Filter: name, state:running, image:nginx, host:web*, port:443, label:tier=db  (/)</source>
        <translation>フィルター: name, state:running, image:nginx, host:web*, port:443, label:tier=db  (/)</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button with a menu: which columns the table shows</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Host Stats</source>
        <extracomment>Button: shows what all containers of a host use together</extracomment>
        <translation>ホストの統計情報</translation>
    </message>
    <message>
        <source>Connect…</source>
        <extracomment>Button below the list of hosts: adds one by hand</extracomment>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Connect to a Host</source>
        <extracomment>Tool tip of a button</extracomment>
        <translation>ホストに接続</translation>
    </message>
    <message>
        <source>Check Connection…</source>
        <extracomment>Button: looks at a host&apos;s certificate and connection and says what is wrong</extracomment>
        <translation>接続の確認…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CreateDialog</name>
    <message>
        <source>Host:</source>
        <extracomment>Field: the host on which a container is made</extracomment>
        <translation>ホスト:</translation>
    </message>
    <message>
        <source>Pull the Image:</source>
        <extracomment>Field: when the image is fetched from its registry</extracomment>
        <translation>イメージのプル:</translation>
    </message>
    <message>
        <source>Run Container</source>
        <extracomment>Title of a dialog that makes a new container</extracomment>
        <translation>コンテナーの実行</translation>
    </message>
    <message>
        <source>When it is not on the host</source>
        <extracomment>Choice: the image is fetched only where the host does not have it</extracomment>
        <translation>ホストにない場合</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Choice: the image is always fetched</extracomment>
        <translation>常に行う</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice: the image is never fetched</extracomment>
        <translation>行わない</translation>
    </message>
    <message>
        <source>Start it at once</source>
        <translation>すぐに開始する</translation>
    </message>
    <message>
        <source>From docker run…</source>
        <extracomment>Button: fills a form from a command line</extracomment>
        <translation>docker run から入力…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Button: makes and starts the container</extracomment>
        <translation>実行</translation>
    </message>
    <message>
        <source>From docker run</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>docker run から入力</translation>
    </message>
    <message>
        <source>Paste a &quot;docker run&quot; line. What it says replaces what is in the form.</source>
        <translation>docker run のコマンド ラインを貼り付けてください。フォームの内容はその指定で置き換えられます。</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Button: takes over a command line into a form</extracomment>
        <translation>使用</translation>
    </message>
    <message>
        <source>The line could not be used. %1</source>
        <translation>このコマンド ラインは使用できませんでした。%1</translation>
    </message>
    <message>
        <source>Not everything in the line could be used. %1</source>
        <translation>コマンド ラインの一部を使用できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::CreateForm</name>
    <message>
        <source>Settings of the New Container</source>
        <translation>新しいコンテナーの設定</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>Section of a form</extracomment>
        <translation>全般</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Section of a form</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>Section of a form</extracomment>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>Section of a form</extracomment>
        <translation>環境</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>Section of a form</extracomment>
        <translation>制限</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>Section of a form</extracomment>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>Section of a form</extracomment>
        <translation>正常性</translation>
    </message>
    <message>
        <source>Image:</source>
        <extracomment>Field: the Docker image of a new container</extracomment>
        <translation>イメージ:</translation>
    </message>
    <message>
        <source>For example nginx:1.27. It is pulled where it is not on the host.</source>
        <translation>例: nginx:1.27。ホストにない場合はプルされます。</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field: a new container&apos;s name</extracomment>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Empty: the engine invents one.</source>
        <translation>空欄の場合は、エンジンが名前を付けます。</translation>
    </message>
    <message>
        <source>Command:</source>
        <extracomment>Field: what a new container runs</extracomment>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Empty: the image&apos;s own. Quoted as in a shell.</source>
        <translation>空欄の場合は、イメージの設定に従います。引用符の使い方はシェルと同じです。</translation>
    </message>
    <message>
        <source>Entry Point:</source>
        <extracomment>Field: the program that a container&apos;s command is given to</extracomment>
        <translation>エントリ ポイント:</translation>
    </message>
    <message>
        <source>Empty: the image&apos;s own.</source>
        <translation>空欄の場合は、イメージの設定に従います。</translation>
    </message>
    <message>
        <source>Working Directory:</source>
        <extracomment>Field: the folder in which a container&apos;s command starts</extracomment>
        <translation>作業ディレクトリ:</translation>
    </message>
    <message>
        <source>User:</source>
        <extracomment>Field: the user that a container&apos;s command runs as</extracomment>
        <translation>ユーザー:</translation>
    </message>
    <message>
        <source>A name or number, and after a colon the group.</source>
        <translation>名前または番号。コロンの後にグループを指定できます。</translation>
    </message>
    <message>
        <source>Ports:</source>
        <extracomment>Field: ports of a new container, one a line</extracomment>
        <translation>ポート:</translation>
    </message>
    <message>
        <source>One a line: 8080:80, 127.0.0.1:5432:5432, 53:53/udp. Without an address every computer that reaches the host reaches the port.</source>
        <translation>1 行に 1 つ: 8080:80, 127.0.0.1:5432:5432, 53:53/udp。アドレスを指定しないと、ホストに接続できるすべてのコンピューターからポートに接続できます。</translation>
    </message>
    <message>
        <source>Network:</source>
        <extracomment>Field: the Docker network of a new container</extracomment>
        <translation>ネットワーク:</translation>
    </message>
    <message>
        <source>bridge, host, none, or the name of a network.</source>
        <translation>bridge、host、none、またはネットワークの名前。</translation>
    </message>
    <message>
        <source>Host Name:</source>
        <extracomment>Field: the host name that a container has inside</extracomment>
        <translation>ホスト名:</translation>
    </message>
    <message>
        <source>Volumes and Folders:</source>
        <extracomment>Field: volumes and folders of a new container, one a line</extracomment>
        <translation>ボリュームとフォルダー:</translation>
    </message>
    <message>
        <source>One a line: volume:/data, /srv/site:/site:ro, or an option such as --tmpfs /cache.</source>
        <translation>1 行に 1 つ: volume:/data、/srv/site:/site:ro、または --tmpfs /cache などのオプション。</translation>
    </message>
    <message>
        <source>Variables:</source>
        <extracomment>Field: environment variables of a new container, one a line</extracomment>
        <translation>変数:</translation>
    </message>
    <message>
        <source>One a line: NAME=value.</source>
        <translation>1 行に 1 つ: NAME=value。</translation>
    </message>
    <message>
        <source>Labels:</source>
        <extracomment>Field: Docker labels of a new container, one a line</extracomment>
        <translation>ラベル:</translation>
    </message>
    <message>
        <source>One a line: name=value.</source>
        <translation>1 行に 1 つ: name=value。</translation>
    </message>
    <message>
        <source>Restart:</source>
        <extracomment>Field: when the engine starts a container again</extracomment>
        <translation>再起動:</translation>
    </message>
    <message>
        <source>on-failure:5 tries five times.</source>
        <translation>on-failure:5 の場合は 5 回試行します。</translation>
    </message>
    <message>
        <source>Memory Limit:</source>
        <extracomment>Field: the most memory a container may use</extracomment>
        <translation>メモリの上限:</translation>
    </message>
    <message>
        <source>For example 512m or 2g. Empty: none.</source>
        <translation>例: 512m、2g。空欄の場合は無制限です。</translation>
    </message>
    <message>
        <source>CPU Limit:</source>
        <extracomment>Field: the most processor time a container may use</extracomment>
        <translation>CPU の上限:</translation>
    </message>
    <message>
        <source>For example 0.5 or 2. Empty: none.</source>
        <translation>例: 0.5、2。空欄の場合は無制限です。</translation>
    </message>
    <message>
        <source>Process Limit:</source>
        <extracomment>Field: the most processes a container may have</extracomment>
        <translation>プロセス数の上限:</translation>
    </message>
    <message>
        <source>Empty: none.</source>
        <translation>空欄の場合は無制限です。</translation>
    </message>
    <message>
        <source>Add Capabilities:</source>
        <extracomment>Field: Linux capabilities that a container gets</extracomment>
        <translation>追加するケーパビリティ:</translation>
    </message>
    <message>
        <source>Separated by blanks: NET_ADMIN SYS_TIME.</source>
        <translation>空白で区切ります: NET_ADMIN SYS_TIME。</translation>
    </message>
    <message>
        <source>Drop Capabilities:</source>
        <extracomment>Field: Linux capabilities that a container loses</extracomment>
        <translation>削除するケーパビリティ:</translation>
    </message>
    <message>
        <source>ALL drops every one that is not added.</source>
        <translation>ALL を指定すると、追加したもの以外はすべて削除されます。</translation>
    </message>
    <message>
        <source>Check Command:</source>
        <extracomment>Field: the command by which the engine finds out whether a container works</extracomment>
        <translation>チェック コマンド:</translation>
    </message>
    <message>
        <source>Empty: the image&apos;s own. It runs in a shell; 0 means healthy.</source>
        <translation>空欄の場合は、イメージの設定に従います。シェルで実行され、0 は正常を意味します。</translation>
    </message>
    <message>
        <source>Every:</source>
        <extracomment>Field: time between two health checks</extracomment>
        <translation>間隔:</translation>
    </message>
    <message>
        <source>For example 30s. Empty: the engine&apos;s own, 30s.</source>
        <translation>例: 30s。空欄の場合は、エンジンの既定値 (30s) になります。</translation>
    </message>
    <message>
        <source>At Most:</source>
        <extracomment>Field: how long a health check may take</extracomment>
        <translation>タイムアウト:</translation>
    </message>
    <message>
        <source>For example 5s. Empty: the engine&apos;s own, 30s.</source>
        <translation>例: 5s。空欄の場合は、エンジンの既定値 (30s) になります。</translation>
    </message>
    <message>
        <source>Failures Allowed:</source>
        <extracomment>Field: failed checks until a container counts as unhealthy</extracomment>
        <translation>許容する失敗回数:</translation>
    </message>
    <message>
        <source>Empty: the engine&apos;s own, 3.</source>
        <translation>空欄の場合は、エンジンの既定値 (3) になります。</translation>
    </message>
    <message>
        <source>Remove the container when it stops</source>
        <translation>停止時にコンテナーを削除する</translation>
    </message>
    <message>
        <source>Give it a terminal</source>
        <translation>ターミナルを割り当てる</translation>
    </message>
    <message>
        <source>Keep its input open</source>
        <translation>標準入力を開いたままにする</translation>
    </message>
    <message>
        <source>Run a small init process in it</source>
        <translation>小さな init プロセスを内部で実行する</translation>
    </message>
    <message>
        <source>Publish all ports that the image names on free ports of the host</source>
        <translation>イメージで指定されたすべてのポートを、ホストの空きポートで公開する</translation>
    </message>
    <message>
        <source>Make its file system read-only</source>
        <translation>ファイル システムを読み取り専用にする</translation>
    </message>
    <message>
        <source>Privileged: it may do everything that the host&apos;s administrator may</source>
        <translation>特権モード: ホストの管理者と同じ操作をすべて許可する</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) with line breaks or blanks at the end are kept but not shown.</source>
        <extracomment>Below a field for lines, after what may be typed. A value with line breaks cannot be shown as one line</extracomment>
        <translation>
            <numerusform>改行または末尾の空白を含む %n 個の値は、表示されませんが維持されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::CustomScriptForm</name>
    <message>
        <source>All of this is encrypted for the machine. Neither Azure nor Slipway shows it again.</source>
        <translation>すべてマシン用に暗号化されます。Azure にも Slipway にも再び表示されることはありません。</translation>
    </message>
    <message>
        <source>Run:</source>
        <extracomment>Field: whether a command or a script is run</extracomment>
        <translation>実行:</translation>
    </message>
    <message>
        <source>A command line</source>
        <extracomment>Choice: what is run on a machine</extracomment>
        <translation>コマンド ライン</translation>
    </message>
    <message>
        <source>A script</source>
        <extracomment>Choice: what is run on a machine</extracomment>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>Command or script:</source>
        <extracomment>Field: the command line or the script itself</extracomment>
        <translation>コマンドまたはスクリプト:</translation>
    </message>
    <message>
        <source>Files:</source>
        <extracomment>Field: addresses of files</extracomment>
        <translation>ファイル:</translation>
    </message>
    <message>
        <source>Addresses, one a line. The machine fetches them first, into the folder where the command runs.</source>
        <translation>アドレスを 1 行に 1 つ入力します。マシンはまずこれらを、コマンドを実行するフォルダーに取得します。</translation>
    </message>
    <message>
        <source>Storage account:</source>
        <extracomment>Field: of Azure Storage, where the files are</extracomment>
        <translation>ストレージ アカウント:</translation>
    </message>
    <message>
        <source>Its key:</source>
        <extracomment>Field: of the storage account</extracomment>
        <translation>そのキー:</translation>
    </message>
    <message>
        <source>Keep the line ends of fetched scripts as they are</source>
        <translation>取得したスクリプトの行末をそのままにする</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DetailsBox</name>
    <message>
        <source>Details</source>
        <extracomment>Accessible name of a box with technical lines about an error</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies the technical lines to the clipboard</extracomment>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>slipway::ui::DeviceCodePane</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies the code to the clipboard</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Open Browser</source>
        <extracomment>Button: opens the page for the code in a browser</extracomment>
        <translation>ブラウザーを開く</translation>
    </message>
    <message>
        <source>Enter only a code that you asked for yourself, here. Nobody else needs it.</source>
        <translation>ここで自分で要求したコードのみを入力してください。他の人がこのコードを必要とすることはありません。</translation>
    </message>
    <message>
        <source>Open %1 and enter this code:</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>%1 を開いて、次のコードを入力してください:</translation>
    </message>
    <message>
        <source>Azure says: %1</source>
        <extracomment>%1 is a sentence of Azure&apos;s, in the language of the window where Azure has it</extracomment>
        <translation>Azure からのメッセージ: %1</translation>
    </message>
    <message>
        <source>The code has ended.</source>
        <translation>コードの有効期限が切れました。</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for you. The code is good for %n second(s) more.</source>
        <translation>
            <numerusform>入力を待っています。コードの有効期間は残り %Ln 秒です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for you. The code is good for %n minute(s) more.</source>
        <translation>
            <numerusform>入力を待っています。コードの有効期間は残り %Ln 分です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::DockerStep</name>
    <message>
        <source>How should Docker be installed?</source>
        <translation>Docker をどのようにインストールしますか?</translation>
    </message>
    <message>
        <source>&amp;Route:</source>
        <translation>方法(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
    <message>
        <source>The Azure agent on the machine runs one script, once.</source>
        <translation>マシン上の Azure エージェントが、スクリプトを 1 つ、1 回だけ実行します。</translation>
    </message>
    <message>
        <source>Docker&apos;s usual port with TLS is 2376.</source>
        <translation>TLS を使用する Docker の通常のポートは 2376 です。</translation>
    </message>
    <message>
        <source>The machine installs Docker from signed packages: those of its distribution, or Docker&apos;s own where there are none. An engine that is already there is kept.</source>
        <translation>マシンは署名済みパッケージから Docker をインストールします。ディストリビューションのパッケージを使い、ない場合は Docker のものを使います。既存のエンジンはそのまま残します。</translation>
    </message>
    <message>
        <source>The Azure agent on the machine runs one script, once. This way leaves the machine&apos;s other scripts alone.</source>
        <translation>マシン上の Azure エージェントが、スクリプトを 1 つ、1 回だけ実行します。この方法はマシンのほかのスクリプトに影響しません。</translation>
    </message>
    <message>
        <source>Microsoft retired this extension in 2018. It fetches Docker from get.docker.com and a very old Docker Compose from GitHub, and changes Docker&apos;s service file, which the next update of Docker undoes: the port then closes. Taking it back stops Docker and all containers. Choose it only if you have to.</source>
        <translation>この拡張機能は 2018 年に Microsoft が提供を終了しました。get.docker.com から Docker を、GitHub から非常に古い Docker Compose を取得し、Docker のサービス ファイルを変更します。この変更は Docker の次の更新で失われ、ポートは閉じます。元に戻すと Docker とすべてのコンテナーが停止します。必要な場合にのみ選択してください。</translation>
    </message>
    <message>
        <source>Asking Azure which other ways there are…</source>
        <translation>ほかの方法を Azure に問い合わせています…</translation>
    </message>
    <message>
        <source>Other ways are not open for this machine:</source>
        <translation>このマシンではほかの方法を使用できません:</translation>
    </message>
    <message>
        <source>Hide Engine Options</source>
        <translation>エンジンのオプションを隠す</translation>
    </message>
    <message>
        <source>Engine Options…</source>
        <translation>エンジンのオプション…</translation>
    </message>
    <message>
        <source>Compose project:</source>
        <extracomment>Field: a file of docker compose</extracomment>
        <translation>Compose プロジェクト:</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EndNotices</name>
    <message numerus="yes">
        <source>%n certificate(s) end soon or have ended: %1</source>
        <extracomment>Notification; %n certificates, %1 is their names</extracomment>
        <translation>
            <numerusform>%Ln 件の証明書がまもなく終了するか、既に終了しています: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::EngineDialog</name>
    <message numerus="yes">
        <source>%n running container(s) will be stopped.</source>
        <translation>
            <numerusform>実行中の %Ln 個のコンテナーを停止します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running container(s) will stop. Those with a restart policy start again.</source>
        <translation>
            <numerusform>実行中の %Ln 個のコンテナーが停止します。再起動ポリシーのあるものは再び開始されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine does not answer now. Unless it has live-restore, its containers will stop.</source>
        <extracomment>live-restore is a setting of Docker</extracomment>
        <translation>エンジンは現在応答していません。live-restore が有効でない限り、コンテナーは停止します。</translation>
    </message>
    <message>
        <source>Containers keep running: the engine reads these options while it runs.</source>
        <translation>コンテナーは実行されたままです。エンジンはこれらのオプションを実行中に読み込みます。</translation>
    </message>
    <message>
        <source>The engine is started anew; containers keep running, as it has live-restore.</source>
        <extracomment>live-restore is a setting of Docker</extracomment>
        <translation>エンジンは再起動されますが、live-restore が有効なため、コンテナーは実行されたままです。</translation>
    </message>
    <message>
        <source>Engine Options on %1</source>
        <extracomment>Title of a window; %1 is a machine</extracomment>
        <translation>%1 のエンジンのオプション</translation>
    </message>
    <message>
        <source>What is changed here is changed in daemon.json, key by key; all else there stays. When the engine does not take it, the former file comes back. You can undo this. The engine does not tell how it rotates log files: what is not set here stays as it is.</source>
        <extracomment>daemon.json is a file</extracomment>
        <translation>ここでの変更は daemon.json にキーごとに反映され、それ以外はそのまま残ります。エンジンが受け入れない場合は、元のファイルに戻ります。この操作は元に戻せます。ログ ファイルのローテーション方法はエンジンから取得できないため、ここで設定しないものはそのままになります。</translation>
    </message>
    <message>
        <source>Change Options</source>
        <extracomment>Button: changes the options of an engine</extracomment>
        <translation>オプションを変更</translation>
    </message>
    <message>
        <source>Upgrade Docker on %1</source>
        <extracomment>Title of a window; %1 is a machine</extracomment>
        <translation>%1 の Docker をアップグレード</translation>
    </message>
    <message>
        <source>The packages that the engine came in are updated to the newest that the machine&apos;s package sources have. Nothing else is. This cannot be undone.</source>
        <translation>エンジンのパッケージを、マシンのパッケージの取得元にある最新のものに更新します。それ以外は変更しません。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <extracomment>Button: updates the packages of an engine</extracomment>
        <translation>アップグレード</translation>
    </message>
    <message>
        <source>Remove Docker from %1</source>
        <extracomment>Title of a window; %1 is a machine</extracomment>
        <translation>%1 から Docker を削除</translation>
    </message>
    <message>
        <source>All containers are stopped and the engine&apos;s packages removed, with the certificates on the machine, the network rule and the host. Authorities and identities stay on the page Certificates. This cannot be undone.</source>
        <translation>すべてのコンテナーを停止し、エンジンのパッケージと、マシンの証明書、ネットワーク規則、ホストを削除します。証明機関とアイデンティティは [証明書] ページに残ります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Also &amp;delete all images, containers and volumes there</source>
        <extracomment>Check box</extracomment>
        <translation>そこにあるすべてのイメージ、コンテナー、ボリュームも削除する(&amp;D)</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to allow that:</source>
        <extracomment>Field; %1 is the name of a machine</extracomment>
        <translation>許可するには「%1」と入力してください:</translation>
    </message>
    <message>
        <source>Remove Docker</source>
        <extracomment>Button: removes an engine from a machine</extracomment>
        <translation>Docker を削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No container is running there now.</source>
        <translation>現在、そこで実行中のコンテナーはありません。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EngineOptionsPanel</name>
    <message>
        <source>Registry mirrors:</source>
        <translation>レジストリ ミラー:</translation>
    </message>
    <message>
        <source>Asked for images before Docker Hub, such as https://mirror.example.</source>
        <translation>Docker Hub より先にイメージを問い合わせる先です (例: https://mirror.example)。</translation>
    </message>
    <message>
        <source>Insecure registries:</source>
        <translation>安全でないレジストリ:</translation>
    </message>
    <message>
        <source>Warning: images from these come without TLS or from anybody who pretends to be them. Better give the registry a certificate.</source>
        <translation>警告: これらのイメージは TLS なしで届くか、なりすました相手から届く可能性があります。レジストリに証明書を用意することをお勧めします。</translation>
    </message>
    <message>
        <source>Log driver:</source>
        <translation>ログ ドライバー:</translation>
    </message>
    <message>
        <source>Slipway shows logs of json-file, local and journald.</source>
        <translation>Slipway で表示できるのは json-file、local、journald のログです。</translation>
    </message>
    <message>
        <source>Log file size (MiB):</source>
        <translation>ログ ファイルのサイズ (MiB):</translation>
    </message>
    <message>
        <source>A container&apos;s log file is put aside when it is this large. Without a limit it can fill the disk.</source>
        <translation>コンテナーのログ ファイルがこのサイズになると切り替えられます。制限がないとディスクがいっぱいになることがあります。</translation>
    </message>
    <message>
        <source>Log files:</source>
        <translation>ログ ファイル数:</translation>
    </message>
    <message>
        <source>How many log files of a container are kept.</source>
        <translation>コンテナーごとに残すログ ファイルの数です。</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>データ フォルダー:</translation>
    </message>
    <message>
        <source>For images, containers and volumes, such as /data/docker on a disk of its own. What an engine has now is not moved.</source>
        <translation>イメージ、コンテナー、ボリュームの置き場所です (例: 専用ディスクの /data/docker)。エンジンが今持っているものは移動されません。</translation>
    </message>
    <message>
        <source>Address pools:</source>
        <translation>アドレス プール:</translation>
    </message>
    <message>
        <source>Where new networks of containers get their addresses from, such as 172.30.0.0/16:24 for networks of /24.</source>
        <translation>新しいコンテナー ネットワークに割り当てるアドレスの範囲です (例: /24 のネットワークなら 172.30.0.0/16:24)。</translation>
    </message>
    <message>
        <source>Labels:</source>
        <translation>ラベル:</translation>
    </message>
    <message>
        <source>Of the engine, such as stage=test, separated by commas.</source>
        <translation>エンジンのラベルです (例: stage=test)。コンマで区切ります。</translation>
    </message>
    <message>
        <source>The engine&apos;s own</source>
        <translation>エンジンの既定</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Live restore</source>
        <translation>ライブ リストア (live-restore)</translation>
    </message>
    <message>
        <source>Containers keep running while Docker is restarted. Not together with Swarm services.</source>
        <translation>Docker の再起動中もコンテナーは実行を続けます。Swarm サービスとは併用できません。</translation>
    </message>
    <message>
        <source>User namespaces</source>
        <translation>ユーザー名前空間</translation>
    </message>
    <message>
        <source>Root in containers has no rights on the machine. Safer; some containers do not run so. Images that an engine has now are hidden by it.</source>
        <translation>コンテナー内の root はマシン上で権限を持ちません。より安全ですが、動作しないコンテナーもあります。エンジンの既存のイメージは見えなくなります。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EngineQuestion</name>
    <message>
        <source>%1 authority</source>
        <extracomment>Name of a new certificate authority; %1 is the name of a machine</extracomment>
        <translation>%1 証明機関</translation>
    </message>
    <message>
        <source>Hide Engine Options</source>
        <translation>エンジンのオプションを隠す</translation>
    </message>
    <message>
        <source>Engine Options…</source>
        <translation>エンジンのオプション…</translation>
    </message>
    <message>
        <source>How is the engine protected?</source>
        <translation>エンジンをどのように保護しますか?</translation>
    </message>
    <message>
        <source>The engine will answer only to identities that this authority has signed. Whoever holds such an identity is root on the machine.</source>
        <translation>エンジンは、この証明機関が署名したアイデンティティにのみ応答します。このようなアイデンティティを持つ人は誰でもマシンの root になります。</translation>
    </message>
    <message>
        <source>Make a &amp;new authority</source>
        <translation>新しい証明機関を作成(&amp;N)</translation>
    </message>
    <message>
        <source>Use an &amp;existing authority</source>
        <translation>既存の証明機関を使用(&amp;E)</translation>
    </message>
    <message>
        <source>Existing authority</source>
        <translation>既存の証明機関</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>名前(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Identity:</source>
        <translation>アイデンティティ(&amp;I):</translation>
    </message>
    <message>
        <source>The name on the certificate that this computer shows to the engine.</source>
        <translation>このコンピューターがエンジンに提示する証明書に記載される名前です。</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>ポート(&amp;P):</translation>
    </message>
    <message>
        <source>Docker&apos;s usual port with TLS is 2376.</source>
        <translation>TLS を使用する Docker の通常のポートは 2376 です。</translation>
    </message>
    <message>
        <source>Compose project:</source>
        <extracomment>Field: a file of docker compose</extracomment>
        <translation>Compose プロジェクト:</translation>
    </message>
    <message>
        <source>The machine sets itself up at its first start, without an extension. Its custom data holds the private key of its Docker, and root on the machine can read it there.</source>
        <translation>マシンは拡張機能を使わず、初回起動時に自身をセットアップします。カスタム データにはマシンの Docker の秘密キーが含まれ、マシン上の root はそれを読み取れます。</translation>
    </message>
    <message>
        <source>The Azure agent on the machine runs one script, once.</source>
        <translation>マシン上の Azure エージェントが、スクリプトを 1 つ、1 回だけ実行します。</translation>
    </message>
    <message>
        <source>Not possible with cloud-init, which has to be given a key.</source>
        <translation>キーを渡す必要がある cloud-init では使用できません。</translation>
    </message>
    <message>
        <source>Stricter: the key never leaves the machine, and only a certificate request comes from there. Docker then follows in a second step, when the machine is there.</source>
        <translation>より厳格な方法です。キーはマシンの外に出ず、証明書署名要求だけが送られてきます。Docker は、マシンの作成後に 2 番目のステップでセットアップします。</translation>
    </message>
    <message>
        <source>Make the server&apos;s &amp;key on the machine</source>
        <extracomment>Stricter than making the key on this computer and sending it there</extracomment>
        <translation>サーバーのキーをマシン上で作成する(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Route:</source>
        <translation>方法(&amp;R):</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EventsTab</name>
    <message>
        <source>Events</source>
        <extracomment>Title of a tab: what has happened to a container</extracomment>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column: when something happened</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Column: what happened to a container</extracomment>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Column: more about an event</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>The engine remembers nothing that has happened to this container.</source>
        <translation>このコンテナーに起きたことは、エンジンに何も記録されていません。</translation>
    </message>
    <message>
        <source>Not complete before</source>
        <extracomment>In a list of events, in place of one: those above it are all there were</extracomment>
        <translation>これより前は不完全</translation>
    </message>
    <message>
        <source>Known only as far as Slipway was watching the host then.</source>
        <extracomment>More about a gap in a list of events</extracomment>
        <translation>当時 Slipway がホストを監視していた間のことだけが記録されています。</translation>
    </message>
    <message>
        <source>Show commands and health checks</source>
        <extracomment>Check box above a list of events: those of commands, such as health checks, are shown, too</extracomment>
        <translation>コマンドと正常性チェックを表示する</translation>
    </message>
</context>
<context>
    <name>slipway::ui::EverythingElse</name>
    <message>
        <source>Asking Azure…</source>
        <translation>Azure に問い合わせています…</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <extracomment>%1 is a price such as &quot;31.20 EUR&quot;</extracomment>
        <translation>1 か月 %1</translation>
    </message>
    <message>
        <source>User &quot;%1&quot;</source>
        <extracomment>%1 is the name of a user of a machine</extracomment>
        <translation>ユーザー「%1」</translation>
    </message>
    <message>
        <source>Everything Else</source>
        <translation>その他の項目</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>サイズ:</translation>
    </message>
    <message>
        <source>System:</source>
        <translation>システム:</translation>
    </message>
    <message>
        <source>SSH key:</source>
        <translation>SSH キー:</translation>
    </message>
    <message>
        <source>Docker:</source>
        <translation>Docker:</translation>
    </message>
    <message>
        <source>Access:</source>
        <extracomment>Who may reach the machine</extracomment>
        <translation>アクセス:</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExportDialog</name>
    <message>
        <source>Export &quot;%1&quot;</source>
        <extracomment>Title of a window. %1 is a certificate</extracomment>
        <translation>「%1」のエクスポート</translation>
    </message>
    <message>
        <source>Whoever has the private key can do what it is for. Keep exported keys where only those can read them who need them.</source>
        <translation>秘密キーを持つ人は、そのキーでできることをすべて実行できます。エクスポートしたキーは、必要な人だけが読み取れる場所に保管してください。</translation>
    </message>
    <message>
        <source>Folder with ca.pem, cert.pem and key.pem</source>
        <extracomment>Way to export: files with these names in a folder</extracomment>
        <translation>ca.pem、cert.pem、key.pem を含むフォルダー</translation>
    </message>
    <message>
        <source>Docker context</source>
        <extracomment>Way to export: a context of docker&apos;s command line</extracomment>
        <translation>Docker コンテキスト</translation>
    </message>
    <message>
        <source>PKCS#12, modern</source>
        <extracomment>Way to export</extracomment>
        <translation>PKCS#12 (最新)</translation>
    </message>
    <message>
        <source>PKCS#12, compatible with older systems</source>
        <extracomment>Way to export: weaker, but readable by old systems</extracomment>
        <translation>PKCS#12 (古いシステムと互換)</translation>
    </message>
    <message>
        <source>Encrypted backup of the authority</source>
        <extracomment>Way to export: an authority with its key</extracomment>
        <translation>証明機関の暗号化バックアップ</translation>
    </message>
    <message>
        <source>Only the certificate, as PEM</source>
        <extracomment>Way to export</extracomment>
        <translation>証明書のみ (PEM)</translation>
    </message>
    <message>
        <source>As:</source>
        <extracomment>Field: the way to export</extracomment>
        <translation>形式:</translation>
    </message>
    <message>
        <source>Context Name:</source>
        <extracomment>Field: name of a docker context</extracomment>
        <translation>コンテキスト名:</translation>
    </message>
    <message>
        <source>Endpoint:</source>
        <extracomment>Field: where a Docker Engine listens</extracomment>
        <translation>エンドポイント:</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>パスフレーズ:</translation>
    </message>
    <message>
        <source>Again:</source>
        <extracomment>Field: the same passphrase once more</extracomment>
        <translation>もう一度:</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Button: chooses a file or folder</extracomment>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Lines for the Shell</source>
        <extracomment>Accessible name: lines for a shell</extracomment>
        <translation>シェル用の行</translation>
    </message>
    <message>
        <source>Shell</source>
        <extracomment>Accessible name: which shell lines are for</extracomment>
        <translation>シェル</translation>
    </message>
    <message>
        <source>Copy Lines</source>
        <extracomment>Button: copies lines to the clipboard</extracomment>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button: writes files</extracomment>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>For DOCKER_CERT_PATH. The key is not encrypted: docker takes no other.</source>
        <translation>DOCKER_CERT_PATH 用です。キーは暗号化されません。docker は暗号化されたキーを受け付けません。</translation>
    </message>
    <message>
        <source>Then &quot;docker --context NAME ps&quot; works. The key is not encrypted.</source>
        <translation>以後「docker --context NAME ps」を使用できます。キーは暗号化されません。</translation>
    </message>
    <message>
        <source>Weakly encrypted, as systems before 2017 need it: choose a long passphrase.</source>
        <translation>2017 年より前のシステム向けの弱い暗号化です。長いパスフレーズを選んでください。</translation>
    </message>
    <message>
        <source>Folder:</source>
        <extracomment>Field: where to write</extracomment>
        <translation>フォルダー:</translation>
    </message>
    <message>
        <source>Docker&apos;s Folder:</source>
        <translation>Docker のフォルダー:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ファイル:</translation>
    </message>
    <message>
        <source>Written:
%1</source>
        <extracomment>%1 is a list of files, a line each</extracomment>
        <translation>書き込み済み:
%1</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <extracomment>Button: replaces files</extracomment>
        <translation>上書き</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already. Overwrite it?</source>
        <extracomment>%1 is a file</extracomment>
        <translation>「%1」は既に存在します。上書きしますか?</translation>
    </message>
    <message>
        <source>With its key, and all that it has signed with the keys that are kept here. Import the file to restore it.</source>
        <translation>その鍵と、署名したすべてのものが、ここに保管されている鍵とともに含まれます。復元するには、ファイルをインポートします。</translation>
    </message>
    <message>
        <source>Without its key: that is only on the machine.</source>
        <translation>キーは含まれません。キーはマシン上にのみあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already. Overwrite all of them?</source>
        <extracomment>%n files, which are listed below</extracomment>
        <translation>
            <numerusform>%Ln 個のファイルは既に存在します。すべて上書きしますか?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExtensionDialog</name>
    <message>
        <source>Another one that the location offers</source>
        <extracomment>Last entry of a list of extensions</extracomment>
        <translation>この場所で提供されるその他の拡張機能</translation>
    </message>
    <message>
        <source>Every extension that Azure offers in the location of the machine. Those of other companies may cost money.</source>
        <translation>マシンの場所で Azure が提供するすべての拡張機能です。他社のものは有料の場合があります。</translation>
    </message>
    <message>
        <source>The location of the machine does not offer this extension.</source>
        <translation>マシンの場所ではこの拡張機能は提供されていません。</translation>
    </message>
    <message>
        <source>Encrypted for the machine. Neither Azure nor Slipway shows them again.</source>
        <translation>マシン用に暗号化されます。Azure にも Slipway にも再び表示されることはありません。</translation>
    </message>
    <message>
        <source>The machine has this extension already, as &quot;%1&quot;. A machine takes only one of each: that one is updated.</source>
        <extracomment>%1 is an extension</extracomment>
        <translation>このマシンにはこの拡張機能が「%1」として既にあります。同じ種類は 1 つだけのため、それが更新されます。</translation>
    </message>
    <message>
        <source>Update an Extension of %1</source>
        <extracomment>Title of a window; %1 is a machine</extracomment>
        <translation>%1 の拡張機能の更新</translation>
    </message>
    <message>
        <source>Add an Extension to %1</source>
        <translation>%1 への拡張機能の追加</translation>
    </message>
    <message>
        <source>Extension:</source>
        <extracomment>Field: which extension</extracomment>
        <translation>拡張機能:</translation>
    </message>
    <message>
        <source>Publisher:</source>
        <extracomment>Field: who makes an extension</extracomment>
        <translation>発行元:</translation>
    </message>
    <message>
        <source>Type:</source>
        <extracomment>Field: an extension of a publisher</extracomment>
        <translation>種類:</translation>
    </message>
    <message>
        <source>Version:</source>
        <extracomment>Field: version of an extension</extracomment>
        <translation>バージョン:</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field: what the extension is called on the machine</extracomment>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Settings (JSON):</source>
        <extracomment>Field: settings of an extension, as JSON</extracomment>
        <translation>設定 (JSON):</translation>
    </message>
    <message>
        <source>Protected settings (JSON):</source>
        <extracomment>Field: secret settings of an extension, as JSON</extracomment>
        <translation>保護された設定 (JSON):</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>Button: changes an extension of a machine, or adds it</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Another extension of the machine is called &quot;%1&quot; already. Choose another name.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>マシンの別の拡張機能がすでに「%1」という名前です。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>This extension is made for Windows; the machine has Linux.</source>
        <translation>この拡張機能は Windows 用ですが、マシンは Linux です。</translation>
    </message>
    <message>
        <source>This extension is made for Linux; the machine has Windows.</source>
        <translation>この拡張機能は Linux 用ですが、マシンは Windows です。</translation>
    </message>
    <message>
        <source>Settings:</source>
        <extracomment>Field: how settings are entered</extracomment>
        <translation>設定:</translation>
    </message>
    <message>
        <source>In fields</source>
        <extracomment>Choice: settings are entered in fields</extracomment>
        <translation>フィールドに入力</translation>
    </message>
    <message>
        <source>As JSON</source>
        <extracomment>Choice: settings are entered as JSON</extracomment>
        <translation>JSON で入力</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ExtensionsTab</name>
    <message>
        <source>Extensions</source>
        <extracomment>Tab: the extensions of a machine</extracomment>
        <translation>拡張機能</translation>
    </message>
    <message>
        <source>Remove Extension</source>
        <extracomment>Title of a window</extracomment>
        <translation>拡張機能の削除</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed from &quot;%2&quot;. What it has installed or changed there may stay.</source>
        <extracomment>%1 is an extension, %2 a machine</extracomment>
        <translation>「%2」から「%1」を削除します。インストールまたは変更された内容は残ることがあります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: the name of an extension</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: how an extension is</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Column: the version of an extension</extracomment>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column: publisher and type of an extension</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>Button: opens a window for adding an extension to a machine</extracomment>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Update…</source>
        <extracomment>Button: opens a window for changing an extension&apos;s settings or version</extracomment>
        <translation>更新…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button: asks whether to remove an extension</extracomment>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: looks again</extracomment>
        <translation>最新の情報に更新</translation>
    </message>
    <message>
        <source>Try Again</source>
        <extracomment>Button: asks Azure once more</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This machine has no extensions.</source>
        <translation>このマシンには拡張機能がありません。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::FileModel</name>
    <message>
        <source>Modified</source>
        <extracomment>How a file differs from the image</extracomment>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>How a file differs from the image</extracomment>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>How a file differs from the image</extracomment>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Since the Image</source>
        <translation>イメージからの変更</translation>
    </message>
</context>
<context>
    <name>slipway::ui::FileView</name>
    <message>
        <source>This is not a text file. Download it to look into it.</source>
        <translation>テキスト ファイルではありません。内容を見るには、ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The first %1 of %2. Download the file to see all of it.</source>
        <extracomment>%1 and %2 are sizes, &quot;1 MB&quot;</extracomment>
        <translation>%2 のうち先頭の %1 です。すべて見るには、ファイルをダウンロードしてください。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルは空です。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the view of a file</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>slipway::ui::FilesTab</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After a list of names</extracomment>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Title of a tab: the files inside a container</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>Button: opens the folder above</extracomment>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Accessible name of a field with the path of a folder in a container</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens a folder, or shows a file</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Download…</source>
        <extracomment>Button: brings files from a container to this computer</extracomment>
        <translation>ダウンロード…</translation>
    </message>
    <message>
        <source>Upload…</source>
        <extracomment>Button: puts files of this computer into a container</extracomment>
        <translation>アップロード…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>最新の情報に更新</translation>
    </message>
    <message>
        <source>Not everything in this folder is shown: the container has no tools to list it with, and it is too large to be read through. Folders in it may be opened by their path.</source>
        <translation>このフォルダーの内容は一部しか表示されていません。コンテナーに一覧を取得するツールがなく、フォルダーが大きすぎてすべてを読み取れないためです。中のフォルダーは、パスを指定して開ける場合があります。</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>このフォルダーは空です。</translation>
    </message>
    <message>
        <source>Asking for the files…</source>
        <translation>ファイルの一覧を取得しています…</translation>
    </message>
    <message>
        <source>Upload Files</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>ファイルのアップロード</translation>
    </message>
    <message>
        <source>Replace Files</source>
        <extracomment>Title of a question</extracomment>
        <translation>ファイルの置き換え</translation>
    </message>
    <message>
        <source>Replace what has the same name in %1 of &quot;%2&quot;? Its old contents are lost.</source>
        <extracomment>%1 is a folder, %2 the name of a container</extracomment>
        <translation>「%2」の %1 にある同名のものを置き換えますか? 元の内容は失われます。</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button</extracomment>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Uploading to %1</source>
        <extracomment>%1 is a folder in a container</extracomment>
        <translation>%1 にアップロード中</translation>
    </message>
    <message>
        <source>Download to a Folder</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>フォルダーへのダウンロード</translation>
    </message>
    <message>
        <source>Replace what has the same name in %1? Its old contents are lost.</source>
        <extracomment>%1 is a folder on this computer</extracomment>
        <translation>%1 にある同名のものを置き換えますか? 元の内容は失われます。</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <extracomment>%1 is a path in a container</extracomment>
        <translation>%1 をダウンロード中</translation>
    </message>
    <message>
        <source>Folders and large files cannot be dragged out. Use Download instead.</source>
        <translation>フォルダーと大きなファイルは、ドラッグで取り出せません。代わりに [ダウンロード] を使用してください。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::GroupMenu</name>
    <message>
        <source>Label</source>
        <extracomment>Menu: below it are the names of labels to group containers by</extracomment>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>What containers are grouped by</extracomment>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>What containers are grouped by</extracomment>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>What containers are grouped by</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>What containers are grouped by: the Docker image</extracomment>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Containers are not grouped</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <extracomment>Button with a menu. %1 is what containers are grouped by: &quot;Project&quot;, &quot;None&quot;</extracomment>
        <translation>グループ化: %1</translation>
    </message>
    <message>
        <source>Other Label…</source>
        <extracomment>Menu entry: asks for the name of a label to group containers by</extracomment>
        <translation>その他のラベル…</translation>
    </message>
    <message>
        <source>Group by a Label</source>
        <extracomment>Title of a question</extracomment>
        <translation>ラベルでグループ化</translation>
    </message>
    <message>
        <source>Put containers with the same value of this label together.</source>
        <translation>このラベルの値が同じコンテナーをまとめます。</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Button: puts containers together by a label</extracomment>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Label:</source>
        <extracomment>Field: the name of a Docker label</extracomment>
        <translation>ラベル:</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HeaderKeys</name>
    <message>
        <source>%1, sorted ascending</source>
        <extracomment>Accessible name of the title of a column, %1, by which a table is sorted, the least first</extracomment>
        <translation>%1、昇順</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <extracomment>Accessible name of the title of a column, %1, by which a table is sorted, the greatest first</extracomment>
        <translation>%1、降順</translation>
    </message>
    <message>
        <source>Space sorts by this column.</source>
        <extracomment>What the keyboard does on the title of a column</extracomment>
        <translation>スペース キーでこの列を基準に並べ替えます。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HistoryModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column of a table of figures: when they were measured</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>CPU</source>
        <extracomment>Column of a table of figures: use of the processor</extracomment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>Column of a table of figures</extracomment>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Column of a table of figures: over the network</extracomment>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Column of a table of figures: over the network</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>Column of a table of figures: from disks</extracomment>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Column of a table of figures: to disks</extracomment>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Processes</source>
        <extracomment>Column of a table of figures: number of processes</extracomment>
        <translation>プロセス数</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HomePage</name>
    <message>
        <source>The record of this set-up cannot be read, so it can neither go on nor be undone.</source>
        <translation>このセットアップの記録を読み取れないため、続行することも元に戻すこともできません。</translation>
    </message>
    <message>
        <source>Open Machines</source>
        <extracomment>Button: opens the page Machines</extracomment>
        <translation>マシンを開く</translation>
    </message>
    <message>
        <source>Your Azure Machines</source>
        <translation>Azure のマシン</translation>
    </message>
    <message>
        <source>See every Linux machine of your subscriptions, and put Docker on the ones you choose.</source>
        <translation>サブスクリプション内のすべての Linux マシンを表示し、選択したマシンに Docker を追加します。</translation>
    </message>
    <message>
        <source>Sign In to Azure</source>
        <extracomment>Button: opens the window for signing in to Azure</extracomment>
        <translation>Azure にサインイン</translation>
    </message>
    <message>
        <source>The Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Practise on an Azure and a Docker Engine inside this program. No account, no cost, nothing real.</source>
        <translation>このプログラム内の Azure と Docker エンジンで練習できます。アカウントは不要で、料金もかからず、すべて模擬環境です。</translation>
    </message>
    <message>
        <source>Try the Sandbox</source>
        <extracomment>Button: opens the embedded sandbox</extracomment>
        <translation>サンドボックスを試す</translation>
    </message>
    <message>
        <source>A Host You Already Have</source>
        <translation>既にあるホスト</translation>
    </message>
    <message>
        <source>Watch the containers of a Docker Engine over TLS, SSH or a local socket.</source>
        <translation>TLS、SSH、またはローカル ソケット経由で、Docker エンジンのコンテナーを監視します。</translation>
    </message>
    <message>
        <source>Connect to a Host</source>
        <extracomment>Button: opens the window for adding a host by hand</extracomment>
        <translation>ホストに接続</translation>
    </message>
    <message>
        <source>Signed in as %1 · %2</source>
        <extracomment>Under the title. %1 is an account, %2 is a cloud: &quot;Azure&quot; or &quot;Sandbox&quot;</extracomment>
        <translation>%1 としてサインイン済み · %2</translation>
    </message>
    <message>
        <source>Docker on your Azure Linux machines, by pointing and clicking.</source>
        <translation>マウス操作だけで、Azure の Linux マシンに Docker を導入できます。</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Title of a page: where the program begins</extracomment>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Needs Attention</source>
        <extracomment>Title above the list of what needs somebody&apos;s attention</extracomment>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>Hosts</source>
        <extracomment>Title above the hosts</extracomment>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>The set-up of Docker on &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」での Docker のセットアップが中断されました</translation>
    </message>
    <message>
        <source>%L1 of %L2 steps done, started %3</source>
        <extracomment>%1 and %2 are numbers, %3 is &quot;3 h ago&quot;</extracomment>
        <translation>%L2 ステップ中 %L1 ステップ完了、開始: %3</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot;</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」に接続できません</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; has ended</source>
        <extracomment>%1 is the name of a certificate</extracomment>
        <translation>「%1」の証明書は期限切れです</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; ends %2</source>
        <extracomment>%1 is the name of a certificate, %2 is &quot;in 12 days&quot;</extracomment>
        <translation>「%1」の証明書は %2に期限切れになります</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; does not fit its machine any more</source>
        <extracomment>%1 is the name of a certificate</extracomment>
        <translation>「%1」の証明書がマシンに合わなくなりました</translation>
    </message>
    <message>
        <source>It does not name %1.</source>
        <extracomment>%1 is a list of names and addresses</extracomment>
        <translation>%1 が含まれていません。</translation>
    </message>
    <message>
        <source>The replacement of certificates on &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」での証明書の置き換えが中断されました</translation>
    </message>
    <message>
        <source>The network rule for &quot;%1&quot; is still there</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」のネットワーク規則がまだ残っています</translation>
    </message>
    <message>
        <source>You wanted to close it on %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 に閉じる予定でした。</translation>
    </message>
    <message>
        <source>New Machine…</source>
        <extracomment>Button: opens the window in which a machine is made</extracomment>
        <translation>新しいマシン…</translation>
    </message>
    <message>
        <source>The making of &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」の作成が中断されました</translation>
    </message>
    <message>
        <source>Started %1</source>
        <extracomment>%1 is &quot;3 h ago&quot;</extracomment>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>The change of Docker&apos;s options on &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」での Docker のオプションの変更が中断されました</translation>
    </message>
    <message>
        <source>The upgrade of Docker on &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」での Docker のアップグレードが中断されました</translation>
    </message>
    <message>
        <source>The removal of Docker from &quot;%1&quot; was interrupted</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」からの Docker の削除が中断されました</translation>
    </message>
    <message>
        <source>The renewed certificate of &quot;%1&quot; is not on its machine yet</source>
        <extracomment>%1 is the name of a certificate</extracomment>
        <translation>更新した「%1」の証明書はまだマシンにありません</translation>
    </message>
    <message>
        <source>The engine shows the former one: %1.</source>
        <extracomment>%1 is &quot;in 12 days&quot; or &quot;ended 3 days ago&quot;</extracomment>
        <translation>エンジンは以前のものを提示しています: %1。</translation>
    </message>
    <message>
        <source>Port %1 of &quot;%2&quot; is open to everybody</source>
        <extracomment>%1 is a port, %2 a machine</extracomment>
        <translation>「%2」のポート %1 がすべての人に開かれています</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HostBanner</name>
    <message>
        <source>Try Now</source>
        <translation>今すぐ接続</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot;, Slipway tries again by itself. %2</source>
        <extracomment>%1 is a host, %2 the reason as one or two sentences</extracomment>
        <translation>「%1」に接続できません。Slipway が自動的に再試行します。%2</translation>
    </message>
    <message numerus="yes">
        <source>No connection to %n host(s), Slipway tries again by itself: %1</source>
        <extracomment>%1 is a list of hosts</extracomment>
        <translation>
            <numerusform>%Ln 台のホストに接続できません。Slipway が自動的に再試行します: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Start Machine</source>
        <extracomment>Button: switches a machine on</extracomment>
        <translation>マシンの開始</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be reached because its machine does not run: %2. Start it?</source>
        <extracomment>%1 is a host, %2 is the state of its machine: &quot;Stopped&quot;, &quot;Stopped (deallocated)&quot;</extracomment>
        <translation>「%1」のマシンが実行されていないため、接続できません (状態: %2)。開始しますか?</translation>
    </message>
    <message>
        <source>The machine of &quot;%1&quot; is starting. Slipway connects as soon as Docker answers.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」のマシンを開始しています。Docker が応答すると、Slipway が接続します。</translation>
    </message>
    <message numerus="yes">
        <source>Slow to answer: %1 (%n second(s)). What is shown is the last that was heard.</source>
        <extracomment>%1 is a list of hosts; %n is for how many seconds an answer has been awaited</extracomment>
        <translation>
            <numerusform>応答が遅れています: %1 (%Ln 秒)。最後に受信した情報を表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of &quot;%1&quot; is %2 ahead of this computer&apos;s. Let both be set by the network: times are wrong here, and certificates may seem to be.</source>
        <extracomment>%1 is a host, %2 is a time span</extracomment>
        <translation>「%1」の時計は、このコンピューターより %2 進んでいます。両方の時計をネットワークで同期してください。このままでは表示される時刻が正しくなく、証明書も正しくないように見えることがあります。</translation>
    </message>
    <message>
        <source>The clock of &quot;%1&quot; is %2 behind this computer&apos;s. Let both be set by the network: times are wrong here, and certificates may seem to be.</source>
        <extracomment>%1 is a host, %2 is a time span</extracomment>
        <translation>「%1」の時計は、このコンピューターより %2 遅れています。両方の時計をネットワークで同期してください。このままでは表示される時刻が正しくなく、証明書も正しくないように見えることがあります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; calls itself the same engine as %2. Either it was added twice, or the machines were made from one image: then delete /var/lib/docker/engine-id on one of them and restart Docker there.</source>
        <extracomment>%1 is a host, %2 is a list of other hosts</extracomment>
        <translation>「%1」は %2 と同じエンジン ID を名乗っています。二重に追加されたか、マシンが同じイメージから作成されています。後者の場合は、一方のマシンで /var/lib/docker/engine-id を削除し、Docker を再起動してください。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HostList</name>
    <message>
        <source>Forget Host…</source>
        <extracomment>Menu: takes a host out of Slipway&apos;s list; nothing changes on the machine</extracomment>
        <translation>ホストを一覧から削除…</translation>
    </message>
    <message>
        <source>Check Connection…</source>
        <extracomment>Menu: looks at a host&apos;s certificate and connection and says what is wrong</extracomment>
        <translation>接続の確認…</translation>
    </message>
    <message>
        <source>Use Another Identity…</source>
        <extracomment>Menu: chooses which identity the engine of a host is shown</extracomment>
        <translation>別のアイデンティティを使用…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HostModel</name>
    <message>
        <source>All Hosts</source>
        <extracomment>First line of the list of hosts: the containers of all of them</extracomment>
        <translation>すべてのホスト</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>コンテナー</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HostStats</name>
    <message>
        <source>All containers of %1</source>
        <extracomment>Title of a pane with curves; %1 is a host</extracomment>
        <translation>%1 のすべてのコンテナー</translation>
    </message>
    <message>
        <source>Statistics are paused to spare the host.</source>
        <translation>ホストの負荷軽減のため、統計情報を一時停止しています。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定しています…</translation>
    </message>
    <message>
        <source>What all running containers use together, measured while this pane is open.</source>
        <translation>実行中のすべてのコンテナーの合計使用量です。このペインを開いている間、測定されます。</translation>
    </message>
    <message>
        <source>Host Stats</source>
        <extracomment>Accessible name of a pane with curves</extracomment>
        <translation>ホストの統計情報</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Accessible name of a choice</extracomment>
        <translation>ホスト</translation>
    </message>
</context>
<context>
    <name>slipway::ui::HostStrip</name>
    <message>
        <source>%L1 of %L2 running</source>
        <extracomment>How many of a host&apos;s containers run: 3 of 5</extracomment>
        <translation>%L2 個中 %L1 個が実行中</translation>
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
        <translation>%1、%2 による署名 (%3)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::IdentityDialog</name>
    <message>
        <source>Identity for &quot;%1&quot;</source>
        <extracomment>Title of a window. %1 is a host</extracomment>
        <translation>「%1」のアイデンティティ</translation>
    </message>
    <message>
        <source>An engine lets in only identities of an authority that it knows. It is asked with the chosen one first: if it does not let that in, everything stays as it is.</source>
        <translation>エンジンは、既知の証明機関のアイデンティティだけを受け入れます。最初に選択したもので確認し、受け入れられない場合は何も変わりません。</translation>
    </message>
    <message>
        <source>Identity:</source>
        <extracomment>Field: the identity that an engine is shown</extracomment>
        <translation>アイデンティティ:</translation>
    </message>
    <message>
        <source>The former identity stays on the page Certificates.</source>
        <translation>以前のアイデンティティは [証明書] ページに残ります。</translation>
    </message>
    <message>
        <source>No identity is kept here. Make or import one on the page Certificates.</source>
        <translation>ここに保管されているアイデンティティはありません。[証明書] ページで作成またはインポートしてください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use Identity</source>
        <extracomment>Button: from now on, an engine is shown the chosen identity</extracomment>
        <translation>アイデンティティを使用</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ImportDialog</name>
    <message>
        <source>Import Certificates</source>
        <extracomment>Title of a window</extracomment>
        <translation>証明書のインポート</translation>
    </message>
    <message>
        <source>Choose or drop files: PEM, DER, PKCS#12, in any order and mix. You see what is in them before anything is kept. The files are not changed.</source>
        <translation>ファイルを選択またはドロップします。PEM、DER、PKCS#12 を任意の順序と組み合わせで指定できます。保管する前に内容を確認できます。ファイルは変更されません。</translation>
    </message>
    <message>
        <source>Choose Files…</source>
        <extracomment>Button: opens a window for choosing files</extracomment>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <extracomment>Button: opens a window for choosing a folder</extracomment>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Search %1</source>
        <extracomment>Button: looks for what docker and its tools keep in their folder. %1 is a folder</extracomment>
        <translation>%1 を検索</translation>
    </message>
    <message>
        <source>Passphrase of the files:</source>
        <extracomment>Field: of encrypted files</extracomment>
        <translation>ファイルのパスフレーズ:</translation>
    </message>
    <message>
        <source>Look Again</source>
        <extracomment>Button: reads the chosen files once more</extracomment>
        <translation>もう一度読み取る</translation>
    </message>
    <message>
        <source>What Is in the Files</source>
        <extracomment>Accessible name of the list of what was found in files</extracomment>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: a certificate&apos;s name</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether something can be imported</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: authority, server or identity</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>Column: when a certificate ends</extracomment>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Column: the files that something was found in</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>Button: keeps what is marked</extracomment>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Before what is wrong with something in a file: it can be imported nevertheless</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>Before what is wrong with something in a file: it cannot be imported</extracomment>
        <translation>問題</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A line below a certificate. %1 is &quot;Warning&quot; or &quot;Problem&quot;, %2 is a sentence, %3 is a file</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Can be imported</source>
        <extracomment>State of something in a file</extracomment>
        <translation>インポート可能</translation>
    </message>
    <message>
        <source>Here already</source>
        <extracomment>State of something in a file</extracomment>
        <translation>既に存在</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <extracomment>State of something in a file</extracomment>
        <translation>インポート不可</translation>
    </message>
    <message>
        <source>With warnings</source>
        <extracomment>State of something in a file: there are warnings</extracomment>
        <translation>警告あり</translation>
    </message>
    <message>
        <source>No files are chosen yet.</source>
        <translation>ファイルはまだ選択されていません。</translation>
    </message>
    <message>
        <source>There is nothing in these files that could be imported.</source>
        <translation>これらのファイルにはインポートできるものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) found</source>
        <extracomment>%n certificates</extracomment>
        <translation>
            <numerusform>%n 個の証明書が見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; does not check who its engine is (SkipTLSVerify): with docker, anybody on the way can read and change everything. Slipway always checks.</source>
        <extracomment>A line about a docker context. %1 is its name; SkipTLSVerify is docker&apos;s name of the setting</extracomment>
        <translation>コンテキスト「%1」はエンジンの身元を検証しません (SkipTLSVerify)。docker では、経路上の誰もがすべてを読み取り、変更できます。Slipway は常に検証します。</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) could not be connected: %1</source>
        <extracomment>%n is how many engines could not be reached</extracomment>
        <translation>
            <numerusform>%Ln 台のホストに接続できませんでした: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect to &quot;%1&quot; at %2, too</source>
        <extracomment>A choice below an identity. %1 is what a host is called, %2 where its engine listens</extracomment>
        <translation>「%1」 (%2) にも接続</translation>
    </message>
</context>
<context>
    <name>slipway::ui::InspectTab</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Inspect</source>
        <extracomment>Title of a tab: the whole configuration of a container</extracomment>
        <translation>構成</translation>
    </message>
    <message>
        <source>Search in the Configuration</source>
        <extracomment>Accessible name of a search field</extracomment>
        <translation>構成内の検索</translation>
    </message>
    <message>
        <source>Search names and values</source>
        <translation>名前と値を検索</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>One of several views of a container&apos;s configuration</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>Environment variables</extracomment>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>マウント</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Health Checks</source>
        <translation>正常性チェック</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Columns of a table of a container&apos;s networks</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Columns of a table of a container&apos;s mounts</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>On the Host</source>
        <translation>ホスト側</translation>
    </message>
    <message>
        <source>In the Container</source>
        <translation>コンテナー側</translation>
    </message>
    <message>
        <source>Writable</source>
        <extracomment>Column: whether a mount can be written to</extracomment>
        <translation>書き込み可</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>IPv6 Address</source>
        <translation>IPv6 アドレス</translation>
    </message>
    <message>
        <source>MAC Address</source>
        <translation>MAC アドレス</translation>
    </message>
    <message>
        <source>Also Called</source>
        <extracomment>Column: further names of a container in a network</extracomment>
        <translation>別名</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Columns of a table of a container&apos;s health checks</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>Column: the beginning of what a health check printed</extracomment>
        <translation>出力</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies what is selected, masked as it is shown</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Button: asks for the data again</extracomment>
        <translation>最新の情報に更新</translation>
    </message>
    <message>
        <source>Healthy</source>
        <extracomment>Result of a health check; %1 is an exit code</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Failed with %1</source>
        <translation>失敗 (終了コード %1)</translation>
    </message>
    <message>
        <source>Hide Value</source>
        <extracomment>Button: shows a masked value, or masks it again</extracomment>
        <translation>値を隠す</translation>
    </message>
    <message>
        <source>Reveal Value</source>
        <translation>値を表示</translation>
    </message>
</context>
<context>
    <name>slipway::ui::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <extracomment>How much an array or object of JSON holds</extracomment>
        <translation>
            <numerusform>%Ln 個の要素</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <extracomment>How much an object of JSON holds</extracomment>
        <translation>
            <numerusform>%Ln 個のフィールド</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of a setting</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LearnPage</name>
    <message>
        <source>A container is a program that runs with its own files, its own network and its own limits, although it shares the Linux kernel with everything else on the machine.</source>
        <translation>コンテナーとは、Linux カーネルをマシン上の他のすべてと共有しながらも、独自のファイル、独自のネットワーク、独自の制限のもとで実行されるプログラムです。</translation>
    </message>
    <message>
        <source>The Words</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>An image is the set of files that a container starts from. It never changes; a new version is a new image.</source>
        <translation>イメージは、コンテナーの開始時に使われるファイルの集まりです。変更されることはなく、新しいバージョンは新しいイメージになります。</translation>
    </message>
    <message>
        <source>A container is one run of an image. What it writes is lost when it is removed.</source>
        <translation>コンテナーは、イメージを 1 回実行したものです。コンテナーが書き込んだ内容は、コンテナーを削除すると失われます。</translation>
    </message>
    <message>
        <source>A volume keeps data that has to outlive a container: a database belongs in one.</source>
        <translation>ボリュームには、コンテナーの削除後も残す必要のあるデータを保存します。データベースはボリュームに置いてください。</translation>
    </message>
    <message>
        <source>The engine is the service that does the work. Slipway asks it, as the docker command does.</source>
        <translation>エンジンは、実際の処理を行うサービスです。Slipway は、docker コマンドと同じようにエンジンに要求を送ります。</translation>
    </message>
    <message>
        <source>A Compose project is a group of containers that were described together in one file.</source>
        <translation>Compose プロジェクトは、1 つのファイルにまとめて記述されたコンテナーのグループです。</translation>
    </message>
    <message>
        <source>What the States Mean</source>
        <translation>状態の意味</translation>
    </message>
    <message>
        <source>A container that has exited with 0 did its work. Another number is an error: 137 means that it was killed, often for using more memory than it was allowed.</source>
        <translation>コード 0 で終了したコンテナーは、処理を完了しています。それ以外の数値はエラーです。137 は強制停止されたことを意味し、多くの場合、許可された量を超えるメモリを使用したことが原因です。</translation>
    </message>
    <message>
        <source>Slipway changes nothing before you have seen every change, and it can take each one back.</source>
        <translation>Slipway は、すべての変更内容が確認されるまで何も変更しません。また、どの変更も元に戻すことができます。</translation>
    </message>
    <message>
        <source>The Five Steps</source>
        <translation>5 つのステップ</translation>
    </message>
    <message>
        <source>Certificates: an authority of your own, a certificate for the machine, an identity for this computer. They are made here, and the key of the authority never leaves this computer.</source>
        <translation>証明書: 専用の証明機関、マシンの証明書、このコンピューターのアイデンティティです。これらはこのコンピューターで作成され、証明機関のキーがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Network rule: the port of the engine is opened in the network security group, for the addresses you name and for nobody else.</source>
        <translation>ネットワーク規則: 指定したアドレスに対してのみ、ネットワーク セキュリティ グループでエンジンのポートを開きます。</translation>
    </message>
    <message>
        <source>Check: Slipway connects by itself. Only an answer over mutual TLS counts as success, not what Azure reports.</source>
        <translation>確認: Slipway が自ら接続します。Azure からの報告ではなく、TLS 相互認証での応答があって初めて成功とみなされます。</translation>
    </message>
    <message>
        <source>Host: the machine appears on the page Containers.</source>
        <translation>ホスト: マシンが [コンテナー] ページに表示されます。</translation>
    </message>
    <message>
        <source>When Something Goes Wrong</source>
        <translation>問題が発生した場合</translation>
    </message>
    <message>
        <source>Every step is written down before the next one begins. After a failure, or when this computer was switched off, Home offers to continue or to undo.</source>
        <translation>どのステップも、次のステップが始まる前に記録されます。失敗した場合や、このコンピューターの電源が切れた場合は、[ホーム] で続行するか元に戻すかを選択できます。</translation>
    </message>
    <message>
        <source>Whoever can talk to a Docker Engine can become root on its machine: a container may be given any file and any device. Treat access to the engine like the password of root.</source>
        <translation>Docker エンジンと通信できる人は誰でも、そのマシンの root になることができます。コンテナーには、どのファイルやデバイスでも渡せるためです。エンジンへのアクセスは、root のパスワードと同じように扱ってください。</translation>
    </message>
    <message>
        <source>What Follows from That</source>
        <translation>守るべきこと</translation>
    </message>
    <message>
        <source>Never let an engine listen on TCP without TLS, not even for a minute. Such ports are found within hours.</source>
        <translation>TLS を使用しない TCP でエンジンに接続を待ち受けさせることは、たとえ 1 分間でも避けてください。そのようなポートは数時間以内に見つけられます。</translation>
    </message>
    <message>
        <source>Mutual TLS means that both sides show a certificate. The engine then refuses everybody whom your authority has not signed.</source>
        <translation>TLS 相互認証では、双方が証明書を提示します。エンジンは、証明機関が署名していない相手をすべて拒否します。</translation>
    </message>
    <message>
        <source>Open the port for your own address only. A certificate is the lock, the network rule is the fence.</source>
        <translation>ポートは自分のアドレスに対してのみ開いてください。証明書は錠、ネットワーク規則は柵にあたります。</translation>
    </message>
    <message>
        <source>Membership of the group docker on a machine is the same as root there.</source>
        <translation>マシンの docker グループのメンバーであることは、そのマシンの root であることと同じです。</translation>
    </message>
    <message>
        <source>Do not hand the engine&apos;s socket to a container unless you would hand it the machine.</source>
        <translation>マシンそのものを渡してもよい場合を除き、エンジンのソケットをコンテナーに渡さないでください。</translation>
    </message>
    <message>
        <source>Give each person and each program an identity of its own, so that one can be replaced without the others.</source>
        <translation>利用者やプログラムごとに専用のアイデンティティを用意してください。そうすれば、他に影響を与えずに 1 つだけを置き換えることができます。</translation>
    </message>
    <message>
        <source>Look at the ends of your certificates now and then. Home tells you 30 days before.</source>
        <translation>証明書の有効期限をときどき確認してください。期限の 30 日前になると [ホーム] に表示されます。</translation>
    </message>
    <message>
        <source>Azure&apos;s virtual machines and Docker&apos;s containers both divide a computer, at different heights.</source>
        <translation>Azure の仮想マシンと Docker のコンテナーは、どちらもコンピューターを分割しますが、分割する階層が異なります。</translation>
    </message>
    <message>
        <source>Virtual Machines</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>A hypervisor gives each machine its own kernel on hardware that is divided by the processor itself. The border is strong. A machine takes a minute to start and memory for a whole system.</source>
        <translation>ハイパーバイザーは、プロセッサ自体によって分割されたハードウェア上で、各マシンに独自のカーネルを与えます。境界は強固です。マシンの開始には 1 分ほどかかり、システム全体のためのメモリが必要です。</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>Containers share one kernel, which keeps them apart with namespaces and limits. They start in less than a second and cost little more than the program itself. A flaw in the kernel is a flaw in the border.</source>
        <translation>コンテナーは 1 つのカーネルを共有し、カーネルが名前空間と制限によってコンテナーどうしを分離します。1 秒未満で開始し、消費するリソースはプログラム自体とほとんど変わりません。カーネルの欠陥は、そのまま境界の欠陥になります。</translation>
    </message>
    <message>
        <source>Both Together</source>
        <translation>両者の併用</translation>
    </message>
    <message>
        <source>Put what must not trust each other on different machines, and what belongs together into containers on one. That is what Slipway is made for.</source>
        <translation>互いに信頼すべきでないものは別々のマシンに置き、まとめて使うものは 1 台のマシンのコンテナーに入れてください。Slipway はそのために作られています。</translation>
    </message>
    <message>
        <source>Docker and Containers</source>
        <translation>Docker とコンテナー</translation>
    </message>
    <message>
        <source>How the Set-Up Works</source>
        <translation>セットアップのしくみ</translation>
    </message>
    <message>
        <source>Safe Practice</source>
        <translation>安全な使い方</translation>
    </message>
    <message>
        <source>Machines and Containers Compared</source>
        <translation>マシンとコンテナーの比較</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>Title of a page with explanations</extracomment>
        <translation>学習</translation>
    </message>
    <message>
        <source>Texts</source>
        <extracomment>Accessible name of the list of texts</extracomment>
        <translation>文章</translation>
    </message>
    <message>
        <source>Installation: Azure runs a script on the machine, which installs Docker from signed packages. Nothing listens before the certificates are there.</source>
        <translation>インストール: Azure がマシンでスクリプトを実行し、署名済みパッケージから Docker をインストールします。証明書がそろうまで、どのポートも待ち受けません。</translation>
    </message>
    <message>
        <source>New Machine makes a Linux machine in your subscription and puts Docker on it. Azure charges for it from then on.</source>
        <translation>[新しいマシン] は、サブスクリプションに Linux マシンを作成し、Docker をインストールします。以後 Azure の料金が発生します。</translation>
    </message>
    <message>
        <source>What Is Made</source>
        <translation>作成されるもの</translation>
    </message>
    <message>
        <source>One deployment makes the machine with its disk, a network, a security group, a public address and a network interface. Azure is asked first whether it would take it.</source>
        <translation>1 回のデプロイで、マシンとそのディスク、ネットワーク、セキュリティ グループ、パブリック アドレス、ネットワーク インターフェイスが作成されます。受け入れ可能かどうかを先に Azure に確認します。</translation>
    </message>
    <message>
        <source>You sign in to the machine with an SSH key. There is no password to guess.</source>
        <translation>マシンには SSH キーでサインインします。推測されるパスワードはありません。</translation>
    </message>
    <message>
        <source>A DNS label gives the machine a name that stays when its address changes, and that its certificate can vouch for.</source>
        <translation>DNS ラベルにより、アドレスが変わっても変わらず、証明書で保証できる名前がマシンに付きます。</translation>
    </message>
    <message>
        <source>When It Is Not Wanted Any More</source>
        <translation>不要になったら</translation>
    </message>
    <message>
        <source>Take Back deletes exactly what was made. What was there before stays, also in the same resource group. A machine that is stopped costs no more than its disk and its address.</source>
        <translation>[元に戻す] は、作成したものだけを削除します。以前からあったものは、同じリソース グループ内でも残ります。停止したマシンにかかる料金は、ディスクとアドレスの分だけです。</translation>
    </message>
    <message>
        <source>New Machines</source>
        <translation>新しいマシン</translation>
    </message>
    <message>
        <source>Short texts about what Slipway does, and why.</source>
        <translation>Slipway が何をするのか、そしてその理由を説明する短い文章です。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LogToolBar</name>
    <message>
        <source>From a Time…</source>
        <extracomment>Choice of lines of a log: opens a dialog</extracomment>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Choice of lines of a log. %1 and %2 are dates and times</extracomment>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>Choice of lines of a log. %1 is a date and time</extracomment>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>Choice of lines of a log. %1 is a date and time</extracomment>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Last 1,000 Lines</source>
        <extracomment>Choice of lines of a log</extracomment>
        <translation>最新の 1,000 行</translation>
    </message>
    <message>
        <source>Last 15 Minutes</source>
        <extracomment>Choice of lines of a log</extracomment>
        <translation>過去 15 分間</translation>
    </message>
    <message>
        <source>Last Hour</source>
        <extracomment>Choice of lines of a log</extracomment>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Last 24 Hours</source>
        <extracomment>Choice of lines of a log</extracomment>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Choice of lines of a log</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Lines to Show</source>
        <extracomment>Accessible name of a choice: which part of the logs is shown</extracomment>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>Standard Output (stdout)</source>
        <extracomment>Menu item. stdout is the name of a stream</extracomment>
        <translation>標準出力 (stdout)</translation>
    </message>
    <message>
        <source>Standard Error (stderr)</source>
        <extracomment>Menu item. stderr is the name of a stream</extracomment>
        <translation>標準エラー (stderr)</translation>
    </message>
    <message>
        <source>Local Time</source>
        <extracomment>Menu item: time stamps of a log</extracomment>
        <translation>ローカル時刻</translation>
    </message>
    <message>
        <source>UTC</source>
        <extracomment>Menu item: time stamps of a log</extracomment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>No Time Stamps</source>
        <extracomment>Menu item: time stamps of a log</extracomment>
        <translation>タイムスタンプなし</translation>
    </message>
    <message>
        <source>Wrap Long Lines</source>
        <extracomment>Menu item: long lines go on in the next row</extracomment>
        <translation>長い行の折り返し</translation>
    </message>
    <message>
        <source>Show JSON as Text</source>
        <extracomment>Menu item</extracomment>
        <translation>JSON をテキストとして表示</translation>
    </message>
    <message>
        <source>Highlight Matches</source>
        <extracomment>Menu item: marks what was searched for</extracomment>
        <translation>一致箇所の強調表示</translation>
    </message>
    <message>
        <source>Search Logs</source>
        <extracomment>Accessible name of a field</extracomment>
        <translation>ログの検索</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <extracomment>Shown in the empty field; the keys go there</extracomment>
        <translation>検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Previous Match</source>
        <extracomment>Button: jumps to the match before</extracomment>
        <translation>前の一致箇所</translation>
    </message>
    <message>
        <source>Next Match</source>
        <extracomment>Button: jumps to the match behind</extracomment>
        <translation>次の一致箇所</translation>
    </message>
    <message>
        <source>Copy Lines</source>
        <extracomment>Button: copies lines of a log</extracomment>
        <translation>行のコピー</translation>
    </message>
    <message>
        <source>Save Lines…</source>
        <extracomment>Button: writes lines of a log into a file</extracomment>
        <translation>行の保存…</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button: empties the window; nothing changes in the container</extracomment>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Match Case</source>
        <extracomment>Button that stays pressed</extracomment>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Regular Expression</source>
        <extracomment>Button that stays pressed</extracomment>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Show Only Matching Lines</source>
        <extracomment>Button that stays pressed: shows only the lines that match</extracomment>
        <translation>一致する行のみ表示</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button that stays pressed: new lines of a log are scrolled to</extracomment>
        <translation>自動スクロール</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Button: menu of how a log is shown</extracomment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LogView</name>
    <message>
        <source>Copy</source>
        <extracomment>Menu: copies lines of a log with their time stamps</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy Without Time Stamps</source>
        <extracomment>Menu: copies lines of a log</extracomment>
        <translation>タイムスタンプなしでコピー</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Menu: selects all lines of a log</extracomment>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LogWords</name>
    <message>
        <source>Debug</source>
        <extracomment>Importance of a line of a log</extracomment>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Information</source>
        <extracomment>Importance of a line of a log</extracomment>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Importance of a line of a log</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Importance of a line of a log</extracomment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>The container was started again here.</source>
        <extracomment>Between the lines of a log</extracomment>
        <translation>ここでコンテナーが再び開始されました。</translation>
    </message>
    <message>
        <source>The connection was lost here.</source>
        <extracomment>Between the lines of a log</extracomment>
        <translation>ここで接続が切断されました。</translation>
    </message>
    <message>
        <source>The connection is back. Nothing was left out.</source>
        <extracomment>Between the lines of a log</extracomment>
        <translation>接続が回復しました。欠けている行はありません。</translation>
    </message>
    <message>
        <source>Lines are missing here: the engine no longer has them.</source>
        <extracomment>Between the lines of a log</extracomment>
        <translation>ここで行が欠けています。エンジンにはもう残っていません。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LogsTab</name>
    <message>
        <source>Logs</source>
        <extracomment>Title of a tab: what a container has written</extracomment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Not a valid expression</source>
        <extracomment>Beside the search field</extracomment>
        <translation>正しくない正規表現です</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside the search field: the match that is shown, and how many there are</extracomment>
        <translation>%1 / %2</translation>
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
            <numerusform>%Ln 行をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Lines</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>行の保存</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <extracomment>Below the lines of a log. %1 is a file</extracomment>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>%1 of %2 lines shown</source>
        <extracomment>Below the lines of a log. %1 of %2 lines are shown</extracomment>
        <translation>%2 行中 %1 行を表示</translation>
    </message>
    <message>
        <source>%1; older ones were let go to save memory</source>
        <extracomment>Below the lines of a log. %1 is &quot;1,234 lines&quot;</extracomment>
        <translation>%1 (メモリ節約のため、古い行は破棄されました)</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <extracomment>Instead of the lines of a log</extracomment>
        <translation>一致する行はありません。</translation>
    </message>
    <message>
        <source>There are no lines here yet. New ones appear as they are written.</source>
        <extracomment>Instead of the lines of a log</extracomment>
        <translation>ここにはまだ行がありません。新しい行は、書き込まれると表示されます。</translation>
    </message>
    <message>
        <source>The connection to the log of &quot;%1&quot; is lost and is tried again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>「%1」のログへの接続が切断されました。再試行しています。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <extracomment>Button</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Log Lines</source>
        <extracomment>Accessible name of the lines of a log</extracomment>
        <translation>ログの行</translation>
    </message>
    <message numerus="yes">
        <source>Only the logs of the first %1 of %n container(s) are shown.</source>
        <extracomment>%n containers are chosen in the list, %1 is 20</extracomment>
        <translation>
            <numerusform>%n 個のコンテナーのうち、最初の %1 個のログだけを表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of a line copied.</source>
        <translation>行の一部をコピーしました。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::LooseFolder</name>
    <message>
        <source>Make the Data Folder Private</source>
        <extracomment>Title of a question when the program starts</extracomment>
        <translation>データ フォルダーを非公開にする</translation>
    </message>
    <message>
        <source>Others on this computer can read the folder in which Slipway keeps its keys and settings, so it does not start. Take that from them? What is in the folder stays as it is.</source>
        <translation>このコンピューターの他のユーザーが、Slipway のキーと設定を保管するフォルダーを読み取れるため、起動しません。アクセス権を取り消しますか? フォルダーの内容は変わりません。</translation>
    </message>
    <message>
        <source>Make Private</source>
        <extracomment>Button: takes from others what they may do with a folder</extracomment>
        <translation>非公開にする</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineActions</name>
    <message>
        <source>Copy Name</source>
        <extracomment>Menu entry</extracomment>
        <translation>名前のコピー</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <extracomment>Menu entry</extracomment>
        <translation>アドレスのコピー</translation>
    </message>
    <message>
        <source>Copy Resource ID</source>
        <extracomment>Menu entry</extracomment>
        <translation>リソース ID のコピー</translation>
    </message>
    <message>
        <source>Copy ssh Command</source>
        <extracomment>Menu entry: copies &quot;ssh user@address&quot;</extracomment>
        <translation>ssh コマンドのコピー</translation>
    </message>
    <message>
        <source>Open in the Azure Portal</source>
        <extracomment>Menu entry: opens the web page of a machine</extracomment>
        <translation>Azure ポータルで開く</translation>
    </message>
    <message>
        <source>%1 %2 of %3 machines are done.</source>
        <extracomment>Above the list of machines: %1 is &quot;Starting…&quot;, %2 of %3 machines are done</extracomment>
        <translation>%1 %3 台中 %2 台のマシンが完了しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed.</source>
        <extracomment>Follows &quot;12 of 20 machines are done.&quot;</extracomment>
        <translation>
            <numerusform>うち %Ln 台が失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It failed for %n machine(s). &quot;%1&quot;: %2</source>
        <extracomment>%n machines could not be started, stopped or restarted; %1 is the first of them, %2 says why</extracomment>
        <translation>
            <numerusform>%Ln 台のマシンで失敗しました。「%1」: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineActivityTab</name>
    <message>
        <source>Activity</source>
        <extracomment>Tab: what was done to a machine</extracomment>
        <translation>アクティビティ</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineDetail</name>
    <message>
        <source>Machine Details</source>
        <extracomment>Accessible name of the pane that shows one machine</extracomment>
        <translation>マシンの詳細</translation>
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
        <translation>確認の結果</translation>
    </message>
    <message>
        <source>Change Rule…</source>
        <extracomment>Button: changes who may reach the engine over the network</extracomment>
        <translation>規則を変更…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <extracomment>Button: puts a new certificate for today&apos;s addresses on a machine</extracomment>
        <translation>修復…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Set up by</source>
        <extracomment>What installed Docker on a machine</extracomment>
        <translation>セットアップ方法</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>Version of Docker</extracomment>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>Where an engine listens</extracomment>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>The engine&apos;s certificate</extracomment>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Network rule</source>
        <extracomment>Slipway&apos;s rule in the security group of a machine</extracomment>
        <translation>ネットワーク規則</translation>
    </message>
    <message>
        <source>Reminder</source>
        <extracomment>When somebody wants to be reminded to close the network rule</extracomment>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Slipway has not set up Docker on this machine, and knows no engine there.</source>
        <translation>Slipway はこのマシンに Docker をセットアップしておらず、エンジンも把握していません。</translation>
    </message>
    <message>
        <source>Add Docker…</source>
        <extracomment>Button: opens the wizard that sets up Docker</extracomment>
        <translation>Docker を追加…</translation>
    </message>
    <message>
        <source>Valid until %1 (%2)</source>
        <extracomment>%1 is a date, %2 is &quot;in 12 days&quot; or &quot;ended 3 days ago&quot;</extracomment>
        <translation>有効期限 %1 (%2)</translation>
    </message>
    <message>
        <source>It does not name %1.</source>
        <extracomment>%1 is a list of names and addresses</extracomment>
        <translation>%1 が記載されていません。</translation>
    </message>
    <message>
        <source>The machine&apos;s address has changed to %1. Repairing gives it a certificate for that address, and leads the host there.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>マシンのアドレスが %1 に変わりました。修復すると、そのアドレスの証明書が作られ、ホストもそこに接続します。</translation>
    </message>
    <message>
        <source>The machine is reached by %1 today, which its certificate does not name. Repairing gives it one that does.</source>
        <extracomment>%1 is a list of names and addresses</extracomment>
        <translation>マシンには現在 %1 で接続しますが、証明書に記載がありません。修復すると、記載のある証明書に替わります。</translation>
    </message>
    <message>
        <source>The network rule has been changed.</source>
        <translation>ネットワーク規則を変更しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes back what was just done</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The network rule does not let you in: your address is %1 now.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>ネットワーク規則で接続が許可されていません。現在のアドレスは %1 です。</translation>
    </message>
    <message>
        <source>Update Rule…</source>
        <extracomment>Button: changes the network rule to another address</extracomment>
        <translation>規則を更新…</translation>
    </message>
    <message>
        <source>The day on which you wanted to close the network rule has come.</source>
        <translation>ネットワーク規則を閉じる予定の日になりました。</translation>
    </message>
    <message>
        <source>Remove Rule…</source>
        <extracomment>Menu: removes Slipway&apos;s rule from the security groups of a machine</extracomment>
        <translation>規則を削除…</translation>
    </message>
    <message>
        <source>Replace the Authority…</source>
        <extracomment>Menu: another authority takes the place of an engine&apos;s, on all its hosts</extracomment>
        <translation>証明機関を置き換える…</translation>
    </message>
    <message>
        <source>Remove Slipway&apos;s Access…</source>
        <extracomment>Menu: closes the way to an engine and forgets the host; Docker stays</extracomment>
        <translation>Slipway のアクセスを削除…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops looking at an engine</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Check Now</source>
        <extracomment>Button: looks how far a connection to an engine comes</extracomment>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Engine Options…</source>
        <extracomment>Menu: changes settings of an engine</extracomment>
        <translation>エンジンのオプション…</translation>
    </message>
    <message>
        <source>Upgrade Docker…</source>
        <extracomment>Menu: updates the packages of Docker on a machine</extracomment>
        <translation>Docker をアップグレード…</translation>
    </message>
    <message>
        <source>Remove Docker…</source>
        <extracomment>Menu: takes Docker away from a machine</extracomment>
        <translation>Docker を削除…</translation>
    </message>
    <message>
        <source>Slipway has set up Docker on this machine, but has no host for it any more. Connecting again keeps the engine and gives it new certificates.</source>
        <translation>Slipway はこのマシンに Docker をセットアップしましたが、対応するホストがなくなっています。再接続すると、エンジンはそのまま残り、新しい証明書が使われます。</translation>
    </message>
    <message>
        <source>Connect Again…</source>
        <extracomment>Button: opens the wizard that sets up Docker again, for a new way to an engine that is there</extracomment>
        <translation>再接続…</translation>
    </message>
    <message>
        <source>Keep the Address…</source>
        <extracomment>Button: opens a window that gives the public address of a machine a DNS name, or makes it stay</extracomment>
        <translation>アドレスを維持…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Resource Group</source>
        <translation>リソース グループ</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Private Address</source>
        <translation>プライベート IP アドレス</translation>
    </message>
    <message>
        <source>DNS Name</source>
        <translation>DNS 名</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
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
            <numerusform>%Ln 台のマシン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2, %3 running</source>
        <extracomment>Heading of a group. %1 is its name, %2 is &quot;12 machines&quot;, %3 how many of them run</extracomment>
        <translation>%1 · %2、実行中 %3 台</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineNetworkTab</name>
    <message>
        <source>Network</source>
        <extracomment>Title of a tab: addresses and security groups of a machine</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Reached from:</source>
        <extracomment>Label of a field: an address; whether it can reach the port is said below</extracomment>
        <translation>アクセス元:</translation>
    </message>
    <message>
        <source>My Address</source>
        <extracomment>Button: finds out the address of this computer on the Internet</extracomment>
        <translation>自分のアドレス</translation>
    </message>
    <message>
        <source>Port:</source>
        <extracomment>Label of a field: a TCP port</extracomment>
        <translation>ポート:</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>パブリック IP アドレス</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>プライベート IP アドレス</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>DNS 名</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>The network interface of a machine</extracomment>
        <translation>インターフェイス</translation>
    </message>
    <message>
        <source>Security group of the interface</source>
        <extracomment>The security group of a network interface</extracomment>
        <translation>インターフェイスのセキュリティ グループ</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>サブネット</translation>
    </message>
    <message>
        <source>Security group of the subnet</source>
        <extracomment>The security group of a subnet</extracomment>
        <translation>サブネットのセキュリティ グループ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No security group guards this machine.</source>
        <extracomment>A machine without network security groups</extracomment>
        <translation>このマシンを保護するセキュリティ グループはありません。</translation>
    </message>
    <message>
        <source>The machine has no public address: only its virtual network gets to it.</source>
        <translation>このマシンにはパブリック IP アドレスがありません。仮想ネットワークからのみアクセスできます。</translation>
    </message>
    <message>
        <source>DNS Name or Static Address…</source>
        <extracomment>Button: opens a window that gives the public address of a machine a DNS name, or makes it stay</extracomment>
        <translation>DNS 名または静的アドレス…</translation>
    </message>
    <message>
        <source>No security group guards this machine, and a Standard public address lets nothing in until a security group allows it.</source>
        <extracomment>Why nothing gets to a machine&apos;s public address. &quot;Standard&quot; is the name of Azure&apos;s kind of address</extracomment>
        <translation>このマシンを保護するセキュリティ グループはありません。Standard のパブリック IP アドレスは、セキュリティ グループで許可するまで何も通しません。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineOverviewTab</name>
    <message>
        <source>Overview</source>
        <extracomment>Title of a tab: what the list knows of a machine</extracomment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>What a machine has: the name of a size of Azure, e.g. Standard_D2s_v5</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Where a machine stands: a region of Azure</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>リソース グループ</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>What a machine was made from</extracomment>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>The Azure agent on a machine</extracomment>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>パブリック IP アドレス</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>プライベート IP アドレス</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>DNS 名</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Azure tags of a machine, &quot;key=value&quot;</extracomment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Can get Docker by: %1</source>
        <extracomment>%1 is a list of routes, e.g. &quot;Custom Script extension&quot;</extracomment>
        <translation>Docker を追加できる方法: %1</translation>
    </message>
    <message>
        <source>Open Containers</source>
        <translation>コンテナーを開く</translation>
    </message>
    <message>
        <source>Start Machine</source>
        <translation>マシンの開始</translation>
    </message>
    <message>
        <source>Add Docker…</source>
        <translation>Docker の追加…</translation>
    </message>
    <message>
        <source>Connect Again…</source>
        <extracomment>Button: opens the wizard that sets up Docker again, for a new way to an engine that is there</extracomment>
        <translation>再接続…</translation>
    </message>
    <message>
        <source>Show Extensions</source>
        <extracomment>Button: shows the tab with the extensions of a machine</extracomment>
        <translation>拡張機能を表示</translation>
    </message>
    <message>
        <source>Open in the Portal</source>
        <extracomment>Button: opens the page of a machine in the Azure portal, in a browser</extracomment>
        <translation>Azure portal で開く</translation>
    </message>
    <message>
        <source>Slipway has set up Docker here, but has no host for it any more. Connecting again keeps the engine and gives it new certificates.</source>
        <translation>Slipway はここに Docker をセットアップしましたが、対応するホストがなくなっています。再接続すると、エンジンはそのまま残り、新しい証明書が使われます。</translation>
    </message>
    <message>
        <source>Restart Machine…</source>
        <extracomment>Button: asks whether a machine shall be restarted</extracomment>
        <translation>マシンの再起動…</translation>
    </message>
    <message>
        <source>New Machine…</source>
        <extracomment>Button: opens the window in which a machine is made</extracomment>
        <translation>新しいマシン…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineStatusTab</name>
    <message>
        <source>Status</source>
        <extracomment>Title of a tab: what a virtual machine reports of itself</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>Title of a column: what a status is about: the machine, its agent, a disk</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Title of a column</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Title of a column: when it was reported</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Title of a column: what Azure or the agent says, in English</extracomment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>generation %1</source>
        <extracomment>%1 is &quot;V2&quot;: which kind of virtual hardware a machine has</extracomment>
        <translation>世代 %1</translation>
    </message>
    <message>
        <source>agent %1</source>
        <extracomment>%1 is a version</extracomment>
        <translation>エージェント %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachineStep</name>
    <message>
        <source>Add Docker to %1</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 への Docker の追加</translation>
    </message>
    <message>
        <source>Nothing is changed until you have seen the plan and agreed to it.</source>
        <translation>プランを確認して同意するまで、何も変更されません。</translation>
    </message>
    <message>
        <source>Operating system:</source>
        <translation>オペレーティング システム:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>アドレス:</translation>
    </message>
    <message>
        <source>Resource group:</source>
        <translation>リソース グループ:</translation>
    </message>
    <message>
        <source>Agent:</source>
        <translation>エージェント:</translation>
    </message>
    <message numerus="yes">
        <source>Add Docker to %n machine(s)</source>
        <translation>
            <numerusform>%Ln 台のマシンに Docker を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <extracomment>A machine is not set up with the others; %1 is a sentence or some words that say why</extracomment>
        <translation>対象外: %1</translation>
    </message>
    <message>
        <source>Packages:</source>
        <extracomment>Field: where packages of Docker come from</extracomment>
        <translation>パッケージ:</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>最新の情報に更新</translation>
    </message>
    <message>
        <source>Add Docker</source>
        <translation>Docker の追加</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Filter Machines</source>
        <translation>マシンのフィルター</translation>
    </message>
    <message>
        <source>Sign in to see your machines, or practise in the sandbox.</source>
        <translation>マシンを表示するにはサインインしてください。サンドボックスで練習することもできます。</translation>
    </message>
    <message>
        <source>There are no machines in the subscriptions of this account.</source>
        <translation>このアカウントのサブスクリプションにはマシンがありません。</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>ホームに移動</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Asking Azure for machines…</source>
        <translation>Azure からマシンの情報を取得しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <extracomment>First part of the status line; the second part says in how many subscriptions</extracomment>
        <translation>
            <numerusform>%Ln 台のマシン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%Ln 個のサブスクリプション</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;38 machines&quot;, %2 is &quot;3 subscriptions&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in %2 · updated %3</source>
        <extracomment>%1 is &quot;38 machines&quot;, %2 is &quot;3 subscriptions&quot;, %3 is &quot;12 s ago&quot;</extracomment>
        <translation>%1 (%2) · 最終更新 %3</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>Menu entry: writes the machines that are listed to a file for spreadsheets</extracomment>
        <translation>CSV としてエクスポート…</translation>
    </message>
    <message>
        <source>Show Windows Machines</source>
        <extracomment>Menu entry that can be checked</extracomment>
        <translation>Windows マシンを表示</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <extracomment>Button with a menu. %1 is what machines are grouped by: &quot;Location&quot;, &quot;None&quot;</extracomment>
        <translation>グループ: %1</translation>
    </message>
    <message>
        <source>Subscription</source>
        <extracomment>What machines are grouped by</extracomment>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Resource Group</source>
        <extracomment>What machines are grouped by</extracomment>
        <translation>リソース グループ</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>What machines are grouped by</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Docker</source>
        <extracomment>What machines are grouped by: whether they have Docker or can get it</extracomment>
        <translation>Docker</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Machines are not grouped</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>Button with a menu: start, stop, restart machines</extracomment>
        <translation>電源</translation>
    </message>
    <message>
        <source>Filter: name, address, tag:env=prod, os:ubuntu, state:running, location:west  (/)</source>
        <translation>フィルター: 名前、アドレス、tag:env=prod、os:ubuntu、state:running、location:west  (/)</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button with a menu: which columns the table shows</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with more</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>No machine matches the filter.</source>
        <translation>フィルターに一致するマシンはありません。</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <extracomment>Button: empties the filter field</extracomment>
        <translation>フィルターのクリア</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 machines match the filter, %2 is &quot;38 machines&quot;</extracomment>
        <translation>%2 中 %1 台</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <extracomment>Title of a column in a file</extracomment>
        <translation>リソース ID</translation>
    </message>
    <message>
        <source>Export Machines</source>
        <extracomment>Title of a file dialog</extracomment>
        <translation>マシンのエクスポート</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>%1 (%2), with its containers</source>
        <extracomment>One of several machines that will stop: %1 is its name, %2 its resource group</extracomment>
        <translation>%1 (%2)、コンテナーも含む</translation>
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
            <numerusform>ほか %Ln 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n Machine(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>%Ln 台のマシンの停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n machine(s) and give back the hardware? Everything that runs there ends; disks are kept.</source>
        <translation>
            <numerusform>%Ln 台のマシンを停止してハードウェアを返却しますか？そこで実行中のものはすべて終了します。ディスクは残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>A public address that is not static may be another one afterwards.</source>
        <translation>静的でないパブリック IP アドレスは、その後変わることがあります。</translation>
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
            <numerusform>%Ln 台のマシンの再起動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n machine(s)? Everything that runs there ends, and what does not start by itself stays ended.</source>
        <translation>
            <numerusform>%Ln 台のマシンを再起動しますか？そこで実行中のものはすべて終了し、自動で開始しないものは停止したままになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>Button: restarts machines</extracomment>
        <translation>再起動</translation>
    </message>
    <message numerus="yes">
        <source>Redeploy %n Machine(s)</source>
        <extracomment>Title of a question</extracomment>
        <translation>
            <numerusform>%Ln 台のマシンの再デプロイ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n machine(s) to other hardware? They restart, and what is on their temporary disk is lost.</source>
        <translation>
            <numerusform>%Ln 台のマシンを別のハードウェアに移動しますか？再起動され、一時ディスクの内容は失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Redeploy</source>
        <extracomment>Button: moves machines to other hardware</extracomment>
        <translation>再デプロイ</translation>
    </message>
    <message>
        <source>New Machine…</source>
        <extracomment>Button: opens the window in which a machine is made</extracomment>
        <translation>新しいマシン…</translation>
    </message>
    <message>
        <source>Connect Again</source>
        <extracomment>Button: sets up Docker again on a machine whose engine Slipway has no host for any more</extracomment>
        <translation>再接続</translation>
    </message>
</context>
<context>
    <name>slipway::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu</extracomment>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sign In to Azure…</source>
        <extracomment>Menu: opens the window for signing in</extracomment>
        <translation>Azure にサインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open the Sandbox</source>
        <extracomment>Menu: opens the embedded sandbox</extracomment>
        <translation>サンドボックスを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Connect to a Host…</source>
        <extracomment>Menu: opens the window for adding a host by hand</extracomment>
        <translation>ホストに接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Sign O&amp;ut</source>
        <translation>サインアウト(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu</extracomment>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Narrow Rail</source>
        <extracomment>Menu: makes the list of pages at the left narrow or wide</extracomment>
        <translation>サイド バーを狭くする(&amp;N)</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <extracomment>Menu: opens the window in which commands are found by typing</extracomment>
        <translation>コマンド パレット(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu</extracomment>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <extracomment>Menu: opens the page Learn</extracomment>
        <translation>学習(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <extracomment>Menu: opens the page Settings, which tells the version</extracomment>
        <translation>Slipway について(&amp;A)</translation>
    </message>
    <message>
        <source>Slipway (Sandbox)</source>
        <extracomment>Title of the window while the sandbox is open</extracomment>
        <translation>Slipway (サンドボックス)</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <extracomment>Menu: ends the session</extracomment>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Containers on %1</source>
        <extracomment>Command: %1 is a host</extracomment>
        <translation>%1 のコンテナー</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Name of a page: where the program begins</extracomment>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Machines</source>
        <extracomment>Name of a page: virtual machines</extracomment>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Containers</source>
        <extracomment>Name of a page: Docker containers</extracomment>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>Certificates</source>
        <extracomment>Name of a page</extracomment>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Name of a page: what Slipway does and did</extracomment>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Learn</source>
        <extracomment>Name of a page with explanations</extracomment>
        <translation>学習</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Name of a page</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <extracomment>Menu: opens the list of accounts in the settings</extracomment>
        <translation>アカウント…</translation>
    </message>
    <message>
        <source>&amp;New Machine with Docker…</source>
        <extracomment>Menu: opens the window in which a machine is made</extracomment>
        <translation>Docker 付きの新しいマシン(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NetworkPane</name>
    <message>
        <source>Unchanged</source>
        <extracomment>In an empty field: a password was entered before and is still used</extracomment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Enter the name or address of the proxy. Until then the choice before it holds.</source>
        <translation>プロキシの名前またはアドレスを入力してください。それまでは前の選択が有効です。</translation>
    </message>
    <message>
        <source>The server is a name or an address alone, without &quot;http://&quot;, port or path.</source>
        <translation>サーバーは名前またはアドレスだけで、「http://」、ポート、パスは含めません。</translation>
    </message>
    <message>
        <source>One of the exceptions is neither a name, an address nor a network such as 10.0.0.0/8.</source>
        <translation>例外の 1 つが、名前でもアドレスでも 10.0.0.0/8 のようなネットワークでもありません。</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. The password is good until you quit Slipway.</source>
        <translation>このコンピューターのキーチェーンを使用できません。パスワードは Slipway を終了するまで有効です。</translation>
    </message>
    <message>
        <source>Asking Azure…</source>
        <translation>Azure に問い合わせています…</translation>
    </message>
    <message>
        <source>Azure and its sign-in answer.</source>
        <translation>Azure とそのサインインが応答しました。</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Title of a group of settings: how Azure is reached</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>How Slipway reaches Azure. Docker hosts are always reached directly.</source>
        <translation>Slipway が Azure に接続する方法です。Docker ホストには常に直接接続します。</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>プロキシ:</translation>
    </message>
    <message>
        <source>As on This Computer</source>
        <extracomment>Choice of proxy: that of the computer</extracomment>
        <translation>このコンピューターと同じ</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Choice of proxy: no proxy</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>This HTTP Proxy</source>
        <extracomment>Choice of proxy: the one whose server and port are entered below</extracomment>
        <translation>この HTTP プロキシ</translation>
    </message>
    <message>
        <source>Server:</source>
        <extracomment>Field: name or address of the proxy</extracomment>
        <translation>サーバー:</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>ポート:</translation>
    </message>
    <message>
        <source>Not For:</source>
        <extracomment>Field: hosts that are reached without the proxy</extracomment>
        <translation>対象外:</translation>
    </message>
    <message>
        <source>Names, addresses and networks, separated by commas. This computer itself is always reached directly.</source>
        <translation>名前、アドレス、ネットワークをコンマで区切って入力します。このコンピューター自体には常に直接接続します。</translation>
    </message>
    <message>
        <source>User Name:</source>
        <translation>ユーザー名:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>パスワード:</translation>
    </message>
    <message>
        <source>Keep the password in the keychain of this computer</source>
        <translation>パスワードをこのコンピューターのキーチェーンに保存する</translation>
    </message>
    <message>
        <source>Try Connection</source>
        <extracomment>Button: asks Azure for something that needs no sign-in</extracomment>
        <translation>接続を試す</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewCertificateDialog</name>
    <message>
        <source>None: for any names</source>
        <extracomment>First choice of a list of machines: none of them</extracomment>
        <translation>なし: 任意の名前用</translation>
    </message>
    <message>
        <source>New Authority</source>
        <extracomment>Title of a window</extracomment>
        <translation>新しい証明機関</translation>
    </message>
    <message>
        <source>An authority signs the certificates of your engines and of those who may talk to them. Its key never leaves this computer unless you export it.</source>
        <translation>証明機関は、エンジンと、エンジンと通信できる人の証明書に署名します。エクスポートしない限り、そのキーがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>New Server Certificate</source>
        <extracomment>Title of a window</extracomment>
        <translation>新しいサーバー証明書</translation>
    </message>
    <message>
        <source>A server certificate proves that an engine is the one you mean. It counts only for the names and addresses that it carries.</source>
        <translation>サーバー証明書は、エンジンが意図したものであることを証明します。含まれている名前とアドレスに対してのみ有効です。</translation>
    </message>
    <message>
        <source>New Identity</source>
        <extracomment>Title of a window</extracomment>
        <translation>新しいアイデンティティ</translation>
    </message>
    <message>
        <source>An identity lets somebody talk to the engines that trust its authority, with all rights there. Make one for each person and each CI job, so that each can end by itself.</source>
        <translation>アイデンティティがあれば、その証明機関を信頼するエンジンとすべての権限で通信できます。個別に失効できるよう、人ごと、CI ジョブごとに作成してください。</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field: what a certificate is called</extracomment>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Machine:</source>
        <extracomment>Field: the machine a certificate is for</extracomment>
        <translation>マシン:</translation>
    </message>
    <message>
        <source>Names and Addresses:</source>
        <extracomment>Field: DNS names and addresses in a certificate</extracomment>
        <translation>名前とアドレス:</translation>
    </message>
    <message>
        <source>Everything that the engine is reached by, with commas or blanks in between.</source>
        <translation>エンジンへの接続に使用するすべての名前とアドレスを、コンマまたは空白で区切って入力します。</translation>
    </message>
    <message>
        <source>Signed By:</source>
        <extracomment>Field: who signs a certificate</extracomment>
        <translation>発行者:</translation>
    </message>
    <message>
        <source>Key:</source>
        <extracomment>Field: the kind of a key</extracomment>
        <translation>キー:</translation>
    </message>
    <message>
        <source>Valid for:</source>
        <extracomment>Field: how long a certificate is good for</extracomment>
        <translation>有効期間:</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>After a number in a field</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button: makes a certificate</extracomment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Only for These Names and Addresses:</source>
        <extracomment>Field: the DNS names and addresses for which an authority may sign certificates</extracomment>
        <translation>次の名前とアドレスのみ:</translation>
    </message>
    <message>
        <source>Whoever steals its key can then pretend to be nobody else. A name stands for everything below it, too. Empty: no limits. They cannot be changed later.</source>
        <translation>こうしておくと、キーが盗まれても、ほかのホストになりすますことはできません。名前には、その下位にあるすべての名前も含まれます。空の場合は制限なしです。後から変更することはできません。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineCard</name>
    <message>
        <source>Being made</source>
        <extracomment>State of a new machine</extracomment>
        <translation>作成中</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>State of a new machine</extracomment>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a new machine</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of a new machine: somebody stopped it</extracomment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <extracomment>State of a new machine: what was made is being deleted</extracomment>
        <translation>元に戻し中</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>State of a new machine: what was made was deleted</extracomment>
        <translation>元に戻し済み</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>State of a new machine: the program ended before it was done</extracomment>
        <translation>中断</translation>
    </message>
    <message>
        <source>Started %1</source>
        <extracomment>%1 is &quot;3 min ago&quot;</extracomment>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>New machine %1</source>
        <extracomment>Title of a card: a machine that is being made; %1 is its name</extracomment>
        <translation>新しいマシン %1</translation>
    </message>
    <message>
        <source>Take Back</source>
        <extracomment>Button: takes back what was made of a new machine</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on with making a machine</extracomment>
        <translation>続行</translation>
    </message>
    <message>
        <source>Show Steps</source>
        <translation>手順を表示</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineEnds</name>
    <message>
        <source>The machine &quot;%1&quot; is ready.</source>
        <extracomment>Notification. %1 is a machine that was made</extracomment>
        <translation>マシン「%1」の準備ができました。</translation>
    </message>
    <message>
        <source>The machine &quot;%1&quot; was taken back.</source>
        <extracomment>Notification. %1 is a machine: what was made of it is deleted</extracomment>
        <translation>マシン「%1」を元に戻しました。</translation>
    </message>
    <message>
        <source>The machine &quot;%1&quot; could not be taken back. %2</source>
        <extracomment>Notification. %1 is a machine, %2 says why, in sentences</extracomment>
        <translation>マシン「%1」を元に戻せませんでした。%2</translation>
    </message>
    <message>
        <source>The machine &quot;%1&quot; could not be made. %2</source>
        <extracomment>Notification. %1 is a machine, %2 says why, in sentences</extracomment>
        <translation>マシン「%1」を作成できませんでした。%2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineList</name>
    <message>
        <source>The record of this machine cannot be read, so it can neither go on nor be taken back.</source>
        <translation>このマシンの記録を読み取れないため、続行することも元に戻すこともできません。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineProgress</name>
    <message>
        <source>%1 runs, and its Docker answers over mutual TLS.</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 は実行中で、Docker が TLS 相互認証で応答しています。</translation>
    </message>
    <message>
        <source>Stopped. What was made so far can be continued or taken back.</source>
        <translation>停止しました。ここまでに作成した内容は、続行することも元に戻すこともできます。</translation>
    </message>
    <message>
        <source>Everything that was made is being taken back…</source>
        <translation>作成した内容をすべて元に戻しています…</translation>
    </message>
    <message>
        <source>Everything that was made has been taken back. The resource group stays: something else is in it.</source>
        <translation>作成した内容はすべて元に戻されました。リソース グループにはほかのものがあるため残されます。</translation>
    </message>
    <message>
        <source>Everything that was made has been taken back.</source>
        <translation>作成した内容はすべて元に戻されました。</translation>
    </message>
    <message>
        <source>Under way for %1</source>
        <extracomment>%1 is a duration such as &quot;2 min 5 s&quot;</extracomment>
        <translation>経過時間: %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <extracomment>%1 is a duration such as &quot;2 min 5 s&quot;</extracomment>
        <translation>所要時間: %1</translation>
    </message>
    <message>
        <source>Take Back %1</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 を元に戻す</translation>
    </message>
    <message>
        <source>The machine %1 is deleted with its disk and its network, and the resource group %2 if nothing else is in it. What is on the machine is lost.</source>
        <translation>マシン %1 は、ディスクとネットワークとともに削除されます。リソース グループ %2 も、ほかに何もなければ削除されます。マシン上の内容は失われます。</translation>
    </message>
    <message>
        <source>The machine %1 is deleted with its disk and its network. What is on the machine is lost. Everything that was in the resource group before stays.</source>
        <translation>マシン %1 は、ディスクとネットワークとともに削除されます。マシン上の内容は失われます。リソース グループに以前からあるものはすべて残ります。</translation>
    </message>
    <message>
        <source>Take Back</source>
        <extracomment>Button: deletes what was made</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Making %1</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 を作成しています</translation>
    </message>
    <message>
        <source>You can close this window: the work goes on and is shown under Activity.</source>
        <translation>このウィンドウは閉じてもかまいません。処理は続行され、[アクティビティ] に表示されます。</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Title of a column: a step or a resource</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Title of a column: how long something took</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open Containers</source>
        <translation>コンテナーを開く</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 の準備ができました</translation>
    </message>
    <message>
        <source>%1 could not be made</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 を作成できませんでした</translation>
    </message>
    <message>
        <source>Making %1 was stopped</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 の作成は停止されました</translation>
    </message>
    <message>
        <source>Taking %1 back</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 を元に戻しています</translation>
    </message>
    <message>
        <source>%1 was taken back</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 を元に戻しました</translation>
    </message>
    <message>
        <source>You find this under Activity, also when this window is closed.</source>
        <translation>このウィンドウを閉じた後も、[アクティビティ] で確認できます。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineQuestion</name>
    <message>
        <source>There is a machine of this name in the resource group. Choose another name.</source>
        <translation>リソース グループに同じ名前のマシンがあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>There is a resource group of this name already. Choose it in the list, or another name.</source>
        <translation>同じ名前のリソース グループが既にあります。一覧から選択するか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>Somebody has this DNS label in this location already. Choose another one.</source>
        <translation>この場所ではこの DNS ラベルが既に使用されています。別のラベルを選択してください。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineReview</name>
    <message>
        <source>Export ARM Template</source>
        <translation>ARM テンプレートのエクスポート</translation>
    </message>
    <message>
        <source>Export Template Parameters</source>
        <translation>テンプレート パラメーターのエクスポート</translation>
    </message>
    <message>
        <source>Export az Script</source>
        <translation>az スクリプトのエクスポート</translation>
    </message>
    <message>
        <source>Export cloud-init File</source>
        <translation>cloud-init ファイルのエクスポート</translation>
    </message>
    <message>
        <source>Looking whether the names are free…</source>
        <translation>名前が使用できるか確認しています…</translation>
    </message>
    <message>
        <source>Asking Azure what it would do. This can take a minute…</source>
        <translation>実行される内容を Azure に問い合わせています。1 分ほどかかることがあります…</translation>
    </message>
    <message>
        <source>Azure would take it. Nothing has been made yet.</source>
        <translation>Azure で受け入れ可能です。まだ何も作成されていません。</translation>
    </message>
    <message>
        <source>The machine costs about %1 a month while it runs. Its disk, its address and traffic come on top.</source>
        <extracomment>%1 is a price such as &quot;31.20 EUR&quot;</extracomment>
        <translation>マシンの料金は、実行中で 1 か月あたり約 %1 です。ディスク、アドレス、通信の料金は別にかかります。</translation>
    </message>
    <message>
        <source>What the machine costs is not known here: see the prices of Azure.</source>
        <translation>マシンの料金はここではわかりません。Azure の価格を確認してください。</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>作成される内容</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Azure&apos;s Answer</source>
        <extracomment>Tab: what Azure foresees</extracomment>
        <translation>Azure の回答</translation>
    </message>
    <message>
        <source>az Script</source>
        <translation>az スクリプト</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>ARM Template</source>
        <translation>ARM テンプレート</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button with a menu: writes the plan to files</extracomment>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>ARM Template…</source>
        <translation>ARM テンプレート…</translation>
    </message>
    <message>
        <source>Template Parameters…</source>
        <translation>テンプレート パラメーター…</translation>
    </message>
    <message>
        <source>az Script…</source>
        <translation>az スクリプト…</translation>
    </message>
    <message>
        <source>cloud-init File…</source>
        <translation>cloud-init ファイル…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing has been made yet. In a new resource group you may ask Azure only when it is there, and it is asked before anything else is made.</source>
        <translation>まだ何も作成されていません。新しいリソース グループについては、作成後でなければ Azure に問い合わせる権限がありません。ほかのものを作成する前に Azure に問い合わせます。</translation>
    </message>
    <message>
        <source>One deployment makes the machine. Its address is known only then, so Docker follows in a second step. With a DNS label, everything is in the one deployment. Keys and other secrets are shown as asterisks.</source>
        <translation>1 回のデプロイでマシンを作成します。アドレスはその時点で初めてわかるため、Docker は 2 番目のステップでセットアップします。DNS ラベルがあれば、すべてが 1 回のデプロイで完了します。キーなどのシークレットはアスタリスクで表示されます。</translation>
    </message>
    <message>
        <source>One deployment makes all of this and ends with Docker running. After it Slipway only checks that Docker answers, and adds the host. Nothing else is changed. Keys and other secrets are shown as asterisks.</source>
        <translation>1 回のデプロイでこれらすべてを作成し、Docker が実行されている状態で終わります。その後、Slipway は Docker が応答することを確認し、ホストを追加するだけです。それ以外は変更されません。キーなどのシークレットはアスタリスクで表示されます。</translation>
    </message>
    <message>
        <source>The script holds the private key of the machine&apos;s Docker. It is written so that only you can read it: give it to nobody, and delete it when it has run. Its certificates are made now. When it has run, continue the set-up under Activity.</source>
        <translation>このスクリプトには、マシンの Docker の秘密キーが含まれています。読み取れるのは自分だけになるように保存されます。誰にも渡さず、実行後は削除してください。証明書は今作成されます。実行後は、[アクティビティ] でセットアップを続行してください。</translation>
    </message>
    <message>
        <source>One deployment makes the machine. The key of its Docker is made there, so Docker follows in a second step. Keys and other secrets are shown as asterisks.</source>
        <translation>1 回のデプロイでマシンを作成します。Docker のキーはマシン上で作成されるため、Docker は 2 番目のステップでセットアップします。キーなどのシークレットはアスタリスクで表示されます。</translation>
    </message>
    <message>
        <source>The file holds the private key of the machine&apos;s Docker. It is written so that only you can read it: give it to nobody, and delete it when the machine is made. Make the machine with it and with the exported ARM template, which has the names that its certificates are for. Then continue the set-up under Activity.</source>
        <translation>このファイルには、マシンの Docker の秘密キーが含まれています。読み取れるのは自分だけになるように保存されます。誰にも渡さず、マシンの作成後は削除してください。このファイルと、証明書の対象となる名前を含むエクスポートした ARM テンプレートを使ってマシンを作成してください。その後、[アクティビティ] でセットアップを続行してください。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineSummary</name>
    <message>
        <source>New group &quot;%1&quot;</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>新しいグループ「%1」</translation>
    </message>
    <message>
        <source>Group &quot;%1&quot;</source>
        <translation>グループ「%1」</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <extracomment>%1 is a price such as &quot;31.20 EUR&quot;</extracomment>
        <translation>1 か月 %1</translation>
    </message>
    <message>
        <source>Price not known</source>
        <translation>価格は不明</translation>
    </message>
    <message>
        <source>User &quot;%1&quot;</source>
        <extracomment>%1 is the name of a user of a machine</extracomment>
        <translation>ユーザー「%1」</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>新しいマシン</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NewMachineWizard</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Make Machine</source>
        <translation>マシンの作成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>New Machine with Docker</source>
        <translation>Docker 付きの新しいマシン</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Page of a wizard: image, disk, user and key</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Page of a wizard: who may reach the machine</extracomment>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close While the Machine Is Being Made?</source>
        <translation>マシンの作成中に閉じますか?</translation>
    </message>
    <message>
        <source>%1 is still being made. It can go on in the background; you find it under Activity.</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 はまだ作成中です。バックグラウンドで続行でき、[アクティビティ] で確認できます。</translation>
    </message>
    <message>
        <source>Go On in the Background</source>
        <translation>バックグラウンドで続行</translation>
    </message>
    <message>
        <source>Drop These Answers?</source>
        <translation>入力内容を破棄しますか?</translation>
    </message>
    <message>
        <source>Nothing has been made. What you have entered for %1 is forgotten.</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>まだ何も作成されていません。%1 について入力した内容は失われます。</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>button</comment>
        <extracomment>Button: shows what will be made, before it is</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>More Options</source>
        <extracomment>Button: through the pages with all questions</extracomment>
        <translation>その他のオプション</translation>
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
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NoticeModel</name>
    <message>
        <source>What Happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
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
        <translation>再通知までの間隔:</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number: minutes</extracomment>
        <translation> 分</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <extracomment>Title of a list of rules: containers and hosts for which other notifications are wanted</extracomment>
        <translation>例外</translation>
    </message>
    <message>
        <source>The first one that matches the name of a container or host decides. The signs * and ? stand for any characters; with host: in front only hosts are meant.</source>
        <translation>コンテナーまたはホストの名前に最初に一致した例外が適用されます。* と ? は任意の文字を表します。先頭に host: を付けると、ホストのみが対象になります。</translation>
    </message>
    <message>
        <source>Add Exception</source>
        <extracomment>Button: adds an exception</extracomment>
        <translation>例外の追加</translation>
    </message>
    <message>
        <source>Also as messages of the desktop</source>
        <translation>デスクトップ通知としても表示する</translation>
    </message>
    <message>
        <source>While the window of Slipway is not in front.</source>
        <translation>Slipway のウィンドウが前面にないときに表示されます。</translation>
    </message>
    <message>
        <source>This desktop has no place for them (a system tray with messages).</source>
        <translation>このデスクトップには、通知を表示できる場所 (メッセージ対応のシステム トレイ) がありません。</translation>
    </message>
    <message>
        <source>Keep watching while the page Containers is not shown</source>
        <translation>[コンテナー] ページを表示していない間も監視を続ける</translation>
    </message>
    <message>
        <source>Otherwise nothing is noticed meanwhile. It costs each host two connections, an answer every 15 seconds and a list of its containers every minute and after every change; and this computer the same once for each host.</source>
        <translation>オフにすると、その間は何も検出されません。各ホストには、2 つの接続、15 秒ごとの応答、1 分ごとと変更のたびに取得されるコンテナー一覧の負荷がかかります。このコンピューターにも、ホスト 1 台ごとに同じ負荷がかかります。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::NoticeToast</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Below a notification; %n is how many others came at the same time</extracomment>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of a notification: opens the page Containers on its host, or the page Activity</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a message</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>You wanted to close the network rule for &quot;%1&quot; by now.</source>
        <extracomment>Notification. %1 is a host</extracomment>
        <translation>「%1」のネットワーク規則を閉じる予定の日を過ぎています。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::OperationList</name>
    <message>
        <source>It could not be cancelled. %1</source>
        <extracomment>Of an operation that goes on. %1 says why, in sentences</extracomment>
        <translation>操作をキャンセルできませんでした。%1</translation>
    </message>
    <message>
        <source>Operations</source>
        <extracomment>Title of a list: what Slipway was asked to do with machines and containers</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Button: does a failed operation once more, or looks again how it goes</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: ends an operation</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <extracomment>Button: takes operations that have ended out of the list</extracomment>
        <translation>終了した操作のクリア</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes back what an operation has done</extracomment>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>slipway::ui::OverviewTab</name>
    <message>
        <source>Overview</source>
        <extracomment>Title of a tab: what the list knows of a container</extracomment>
        <translation>概要</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Identifier of a container</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>Docker image of a container</extracomment>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>What a container runs</extracomment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>When a container was made</extracomment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Ports</source>
        <extracomment>Network ports of a container</extracomment>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>Docker Compose project of a container</extracomment>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Machine whose engine runs a container</extracomment>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>Docker labels of a container</extracomment>
        <translation>ラベル</translation>
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
        <translation>パスフレーズの変更</translation>
    </message>
    <message>
        <source>Private keys are encrypted with this passphrase. The keychain of this computer keeps it where it can; you are asked for it where it cannot. A recovery passphrase stays good.</source>
        <translation>秘密キーはこのパスフレーズで暗号化されます。可能な場合はこのコンピューターのキーチェーンに保管され、できない場合は入力を求められます。回復パスフレーズは引き続き有効です。</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <extracomment>Field</extracomment>
        <translation>新しいパスフレーズ:</translation>
    </message>
    <message>
        <source>Again:</source>
        <extracomment>Field: the same passphrase once more</extracomment>
        <translation>もう一度:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: gives private keys another passphrase</extracomment>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>slipway::ui::PortButtons</name>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens an address in the browser. %1 is &quot;http://203.0.113.21:8080&quot;</extracomment>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Open a Port</source>
        <extracomment>Title of a question</extracomment>
        <translation>ポートを開く</translation>
    </message>
    <message>
        <source>Open this address in the browser? The port is published there only, and it is not the address by which the host is reached.</source>
        <translation>このアドレスをブラウザーで開きますか? ポートはこのアドレスにだけ公開されており、これはホストへの接続に使われているアドレスではありません。</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: opens an address in the browser</extracomment>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ProcessesTab</name>
    <message>
        <source>Processes</source>
        <extracomment>Title of a tab: the processes that run in a container</extracomment>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Nothing runs in this container now. Start it to see its processes.</source>
        <translation>このコンテナーでは現在何も実行されていません。プロセスを表示するには、コンテナーを開始してください。</translation>
    </message>
    <message>
        <source>Asking for the processes…</source>
        <translation>プロセスの一覧を取得しています…</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ProgressStep</name>
    <message>
        <source>Docker %1 answers over mutual TLS</source>
        <extracomment>%1 is a version number such as 27.1</extracomment>
        <translation>Docker %1 が TLS 相互認証で応答しています</translation>
    </message>
    <message>
        <source>Stopped. What was done so far can be continued or undone.</source>
        <translation>停止しました。ここまでの処理は、続行することも元に戻すこともできます。</translation>
    </message>
    <message>
        <source>Everything that was set up has been taken back.</source>
        <translation>セットアップした内容はすべて元に戻されました。</translation>
    </message>
    <message>
        <source>Setting up Docker on %1</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 に Docker をセットアップしています</translation>
    </message>
    <message>
        <source>You can close this window: the set-up goes on and is shown under Activity.</source>
        <translation>このウィンドウは閉じてもかまいません。セットアップは続行され、[アクティビティ] に表示されます。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Open Containers</source>
        <translation>コンテナーを開く</translation>
    </message>
    <message>
        <source>Done: %1 · Failed: %2 · Under way or waiting: %3</source>
        <extracomment>How several set-ups stand together; %1, %2 and %3 are numbers of machines</extracomment>
        <translation>完了: %1 · 失敗: %2 · 実行中または待機中: %3</translation>
    </message>
    <message>
        <source>Undo the Set-Up of All Machines?</source>
        <translation>すべてのマシンの設定を元に戻しますか?</translation>
    </message>
    <message numerus="yes">
        <source>What was set up on %n machine(s) is taken back: network rules, certificates and hosts. Docker itself stays installed.</source>
        <translation>
            <numerusform>%Ln 台のマシンで設定したもの (ネットワーク規則、証明書、ホスト) を取り消します。Docker 自体はインストールされたまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo All</source>
        <extracomment>Button: takes back the set-up of all machines</extracomment>
        <translation>すべて元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Setting up Docker on %n machine(s)</source>
        <translation>
            <numerusform>%Ln 台のマシンに Docker をセットアップしています</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel This One</source>
        <extracomment>Button: stops the set-up of the machine that is selected, not that of the others</extracomment>
        <translation>これだけキャンセル</translation>
    </message>
    <message>
        <source>Retry All</source>
        <extracomment>Button: tries the set-up again on every machine on which it failed or was cancelled</extracomment>
        <translation>すべて再試行</translation>
    </message>
    <message>
        <source>The network rule, the certificates and the host have been taken back. Docker stays on the machine and goes on listening there for clients with a certificate.</source>
        <translation>ネットワーク規則、証明書、ホストは元に戻されました。Docker はマシンに残り、証明書を持つクライアントを引き続き待ち受けます。</translation>
    </message>
    <message>
        <source>Everything that was set up has been taken back, and Docker was removed. Its containers, images and volumes are still on the machine&apos;s disk.</source>
        <translation>セットアップした内容はすべて元に戻され、Docker は削除されました。コンテナー、イメージ、ボリュームはマシンのディスクに残っています。</translation>
    </message>
    <message>
        <source>Undo, and Remove Docker from %1?</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>元に戻し、%1 から Docker を削除しますか?</translation>
    </message>
    <message>
        <source>The set-up brought Docker to %1. All containers there stop, its packages and settings are removed, and nothing listens any more. Containers, images and volumes stay on the machine&apos;s disk. Network rule, certificates and host are taken back, too.</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 の Docker は、このセットアップでインストールされました。マシン上のすべてのコンテナーが停止し、パッケージと設定が削除され、待ち受けもなくなります。コンテナー、イメージ、ボリュームはマシンのディスクに残ります。ネットワーク規則、証明書、ホストも元に戻されます。</translation>
    </message>
    <message>
        <source>Undo and Remove Docker</source>
        <translation>元に戻して Docker を削除</translation>
    </message>
    <message>
        <source>Remove Docker Too…</source>
        <extracomment>Button: takes a set-up back, and the Docker that it brought</extracomment>
        <translation>Docker も削除…</translation>
    </message>
    <message>
        <source>Docker is set up on %1</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 に Docker をセットアップしました</translation>
    </message>
    <message>
        <source>Docker could not be set up on %1</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 に Docker をセットアップできませんでした</translation>
    </message>
    <message>
        <source>Setting up Docker on %1 was stopped</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 への Docker のセットアップは停止されました</translation>
    </message>
    <message>
        <source>Taking back the set-up of %1</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 のセットアップを元に戻しています</translation>
    </message>
    <message>
        <source>The set-up of %1 was taken back</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 のセットアップを元に戻しました</translation>
    </message>
    <message>
        <source>You find this under Activity, also when this window is closed.</source>
        <translation>このウィンドウを閉じた後も、[アクティビティ] で確認できます。</translation>
    </message>
    <message numerus="yes">
        <source>Setting up Docker on %n machine(s) has ended</source>
        <translation>
            <numerusform>%Ln 台のマシンへの Docker のセットアップが終了しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::PruneDialog</name>
    <message>
        <source>Host:</source>
        <extracomment>Field: the host that is cleaned up</extracomment>
        <translation>ホスト:</translation>
    </message>
    <message>
        <source>Clean Up</source>
        <extracomment>Title of a dialog that removes what nobody uses</extracomment>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>Containers that do not run</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>実行されていないコンテナー</translation>
    </message>
    <message>
        <source>Images without a name that no container uses</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>どのコンテナーも使用していない、名前のないイメージ</translation>
    </message>
    <message>
        <source>All images that no container uses</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>どのコンテナーも使用していない、すべてのイメージ</translation>
    </message>
    <message>
        <source>Volumes without a name that no container uses</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>どのコンテナーも使用していない、名前のないボリューム</translation>
    </message>
    <message>
        <source>All volumes that no container uses, with all that is in them</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>どのコンテナーも使用していない、すべてのボリュームとその内容</translation>
    </message>
    <message>
        <source>Networks that no container uses</source>
        <extracomment>Check box: kinds of things to remove</extracomment>
        <translation>どのコンテナーも使用していないネットワーク</translation>
    </message>
    <message>
        <source>What Would Be Removed</source>
        <extracomment>Accessible name of the list of what would be removed</extracomment>
        <translation>削除の対象</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column: container, image, volume or network</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: a thing&apos;s name</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Column: how large a thing is</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Remove All of These</source>
        <extracomment>Button: removes what the list shows</extracomment>
        <translation>これらをすべて削除</translation>
    </message>
    <message>
        <source>Looking for what nobody uses…</source>
        <translation>未使用のものを探しています…</translation>
    </message>
    <message>
        <source>There is nothing of this kind that nobody uses.</source>
        <translation>この種類に未使用のものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) on the host &quot;%1&quot; would go and give back up to %2. Images may share parts, so it can be less.</source>
        <extracomment>%1 is a host, %2 a size</extracomment>
        <translation>
            <numerusform>ホスト「%1」の %Ln 件が削除され、最大 %2 の空きができます。イメージは一部を共有していることがあるため、これより少なくなる場合があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing: %L1 of %L2 are done.</source>
        <extracomment>How far a removal is: %L1 of %L2 things</extracomment>
        <translation>削除しています: %L2 件中 %L1 件が完了しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) removed.</source>
        <translation>
            <numerusform>%Ln 件を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be removed. The details tell why.</source>
        <translation>
            <numerusform>%Ln 件を削除できませんでした。理由は [詳細] で確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Volumes cannot be brought back. To remove them, type the name of the host, %1:</source>
        <extracomment>Above a field in which a host&apos;s name has to be typed before volumes are removed. %1 is the host</extracomment>
        <translation>ボリュームは元に戻せません。削除するには、ホストの名前 %1 を入力してください:</translation>
    </message>
</context>
<context>
    <name>slipway::ui::Rail</name>
    <message>
        <source>Pages</source>
        <extracomment>Accessible name of the list of pages</extracomment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Expand</source>
        <extracomment>Button: makes the list of pages wide or narrow</extracomment>
        <translation>展開</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Sign In</source>
        <extracomment>Button at the foot of the rail</extracomment>
        <translation>サインイン</translation>
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
        <translation>マシンに接続できるのは誰ですか?</translation>
    </message>
    <message>
        <source>The machine&apos;s network security group lets these addresses in, by SSH and to the engine. All others stay out.</source>
        <translation>マシンのネットワーク セキュリティ グループは、次のアドレスからの SSH とエンジンへの接続を許可します。その他はすべて遮断されます。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RecoveryDialog</name>
    <message>
        <source>Recovery Passphrase</source>
        <extracomment>Title of a window: a second passphrase of the private keys, for emergencies</extracomment>
        <translation>回復パスフレーズ</translation>
    </message>
    <message>
        <source>The keychain of this computer keeps the passphrase of your private keys. If it loses that, a recovery passphrase opens them instead. It is shown only now: write it down or save it, and keep it away from this computer.</source>
        <translation>このコンピューターのキーチェーンは、秘密キーのパスフレーズを保管しています。それが失われた場合は、代わりに回復パスフレーズで秘密キーを開けます。表示されるのは今回だけです。書き留めるか保存し、このコンピューターとは別の場所に保管してください。</translation>
    </message>
    <message>
        <source>Recovery passphrase:</source>
        <extracomment>Field: a second passphrase of the private keys, for emergencies</extracomment>
        <translation>回復パスフレーズ:</translation>
    </message>
    <message>
        <source>Save to File…</source>
        <extracomment>Button: opens a window for choosing a file</extracomment>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>One that was made before opens your keys no more.</source>
        <translation>以前に作成したものでは、キーを開けなくなります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Button: closes a window after something was done</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Make Recovery Passphrase</source>
        <extracomment>Button: makes a second passphrase of the private keys</extracomment>
        <translation>回復パスフレーズの作成</translation>
    </message>
    <message>
        <source>The recovery passphrase is in &quot;%1&quot;.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>回復パスフレーズは「%1」に保存されました。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ReminderDay</name>
    <message>
        <source>&amp;Remind me to close it on</source>
        <extracomment>Check box before a date</extracomment>
        <translation>閉じる日を通知する(&amp;R)</translation>
    </message>
    <message>
        <source>Day of the reminder</source>
        <translation>通知する日</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RenewDialog</name>
    <message>
        <source>The new certificate is kept here. The engine uses the old one until you put the new one on its machine: export it, or set up Docker there again.</source>
        <translation>新しい証明書はここに保管されます。マシンに配置するまで、エンジンは古い証明書を使用します。エクスポートするか、マシンで Docker を再度セットアップしてください。</translation>
    </message>
    <message>
        <source>Slipway uses a new identity at once. Where you have exported the old one, export again; the old one works until it ends.</source>
        <translation>Slipway は新しいアイデンティティをすぐに使用します。古いものをエクスポートした場所には再度エクスポートしてください。古いものは期限まで有効です。</translation>
    </message>
    <message>
        <source>An authority keeps its key, so what it has signed stays good. Machines that trust its old certificate do so until that ends.</source>
        <translation>証明機関のキーは変わらないため、署名済みの証明書は有効なままです。古い証明書を信頼するマシンは、期限までそれを信頼します。</translation>
    </message>
    <message numerus="yes">
        <source>Renew %n Certificate(s)</source>
        <extracomment>Title of a window; %n certificates</extracomment>
        <translation>
            <numerusform>%n 個の証明書の更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is made anew under the same name, for as long as it was good for at first.</source>
        <translation>それぞれ同じ名前で、当初と同じ有効期間で作り直されます。</translation>
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
            <numerusform>他 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>With a new key</source>
        <extracomment>Choice: renewed certificates get another key</extracomment>
        <translation>新しいキーを使用</translation>
    </message>
    <message>
        <source>With the same key</source>
        <extracomment>Choice: renewed certificates keep their key</extracomment>
        <translation>同じキーを使用</translation>
    </message>
    <message>
        <source>Use the names and addresses that machines have today</source>
        <extracomment>Check box</extracomment>
        <translation>マシンの現在の名前とアドレスを使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Renew</source>
        <extracomment>Button: makes certificates anew</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Machines get a certificate with a new key, for the names and addresses that they have today. What that changes is shown before it is done.</source>
        <translation>マシンには、現在の名前とアドレスに対する、新しいキーの証明書が配置されます。変更内容は実行前に表示されます。</translation>
    </message>
    <message>
        <source>Also put it on %1</source>
        <extracomment>Check box; %1 is a machine</extracomment>
        <translation>%1 にも配置</translation>
    </message>
    <message numerus="yes">
        <source>Also put them on %n machine(s)</source>
        <extracomment>Check box; %n machines</extracomment>
        <translation>
            <numerusform>%n 台のマシンにも配置</numerusform>
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
            <numerusform>%Ln 個の証明書が更新されました。次の証明書は更新されませんでした。再試行できます:
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
        <translation>%1: エンジンの live-restore が有効なため、コンテナーは実行されたままです。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n running container(s) will stop. Those with a restart policy start again.</source>
        <extracomment>%1 is a host, %n containers</extracomment>
        <translation>
            <numerusform>%1: 実行中の %n 個のコンテナーが停止します。再起動ポリシーのあるものは再び開始されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the engine does not answer now. Unless it has live-restore, its containers will stop.</source>
        <extracomment>%1 is a host; live-restore is a setting of Docker</extracomment>
        <translation>%1: エンジンが応答していません。live-restore が有効でない場合、コンテナーは停止します。</translation>
    </message>
    <message>
        <source>Put New Certificates on Machines</source>
        <extracomment>Title of a window</extracomment>
        <translation>マシンへの新しい証明書の配置</translation>
    </message>
    <message>
        <source>Docker reads its certificates only when it starts, so each engine is started anew; a reload is not enough. The former certificates stay on the machine until the next time, and come back at once when the engine does not work with the new ones. Keys and other secrets are shown as asterisks.</source>
        <translation>Docker は起動時にのみ証明書を読み取るため、各エンジンを再起動します。再読み込みでは反映されません。以前の証明書は次回までマシンに残り、エンジンが新しい証明書で動作しない場合はすぐに戻されます。キーなどのシークレットはアスタリスクで表示されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Put on Machines</source>
        <extracomment>Button: puts new certificates on machines</extracomment>
        <translation>マシンに配置</translation>
    </message>
</context>
<context>
    <name>slipway::ui::ReviewStep</name>
    <message>
        <source>What will be changed</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>These are all the changes. Keys and other secrets are shown as asterisks. Nothing has been changed yet.</source>
        <translation>変更内容はこれですべてです。キーなどのシークレットはアスタリスクで表示されます。まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>az Commands</source>
        <translation>az コマンド</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>ARM Requests</source>
        <translation>ARM 要求</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <extracomment>%1 is the name of a machine, %2 a sentence that says why</extracomment>
        <translation>%1 は対象外: %2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RotationDialog</name>
    <message>
        <source>Knows the old authority only</source>
        <extracomment>State of a host while its authority is replaced</extracomment>
        <translation>古い証明機関のみを信頼</translation>
    </message>
    <message>
        <source>Trusts both</source>
        <extracomment>State of a host while its authority is replaced</extracomment>
        <translation>両方を信頼</translation>
    </message>
    <message>
        <source>Trusts the new authority only</source>
        <extracomment>State of a host while its authority is replaced</extracomment>
        <translation>新しい証明機関のみを信頼</translation>
    </message>
    <message>
        <source>Each engine is started anew twice: once to trust both authorities, once to trust the new one only. Containers keep running where the engine has live-restore; elsewhere they stop, and those with a restart policy start again.</source>
        <translation>各エンジンは 2 回再起動されます。1 回目で両方の証明機関を、2 回目で新しい証明機関のみを信頼します。live-restore が有効なエンジンではコンテナーは実行されたままです。それ以外では停止し、再起動ポリシーのあるものは再び開始されます。</translation>
    </message>
    <message>
        <source>One host after the other is changed. You can close this window: it goes on.</source>
        <translation>ホストを 1 つずつ変更しています。このウィンドウを閉じても続行されます。</translation>
    </message>
    <message>
        <source>Some hosts are left. Those that work already go on working: continue when the others run.</source>
        <translation>未完了のホストがあります。動作しているホストはそのまま動作します。残りのホストが実行されたら続行してください。</translation>
    </message>
    <message>
        <source>Every host trusts both authorities. Export the new identities for whoever else connects, then remove the old authority from the hosts.</source>
        <translation>すべてのホストが両方の証明機関を信頼しています。ほかに接続する人のために新しいアイデンティティをエクスポートしてから、古い証明機関をホストから削除してください。</translation>
    </message>
    <message>
        <source>Every host trusts both authorities. These identities stop working when the old one is removed from the hosts; make new ones for who uses them: %1</source>
        <extracomment>%1 are names of identities</extracomment>
        <translation>すべてのホストが両方の証明機関を信頼しています。古い証明機関をホストから削除すると、次のアイデンティティは使用できなくなります。使用者のために新しいものを作成してください: %1</translation>
    </message>
    <message>
        <source>No host trusts the old authority any more. What it has signed can be removed here, too.</source>
        <translation>古い証明機関を信頼するホストはなくなりました。署名された証明書もここから削除できます。</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button: begins to replace an authority</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on with replacing an authority</extracomment>
        <translation>続行</translation>
    </message>
    <message>
        <source>Remove the Old Authority</source>
        <extracomment>Button: no host trusts the old authority then</extracomment>
        <translation>古い証明機関を削除</translation>
    </message>
    <message>
        <source>Replace the Authority &quot;%1&quot;</source>
        <extracomment>Title of a window; %1 is an authority</extracomment>
        <translation>証明機関「%1」の置き換え</translation>
    </message>
    <message>
        <source>A new authority takes its place: first every host trusts both and gets a certificate of the new one, and Slipway uses new identities. Then the old one is removed from the hosts. Meanwhile, hosts that are up let in both old and new identities.</source>
        <translation>新しい証明機関に置き換えます。まず、すべてのホストが両方を信頼して新しい証明機関の証明書を使用し、Slipway は新しいアイデンティティを使用します。その後、古い証明機関をホストから削除します。その間、実行中のホストは古いアイデンティティと新しいアイデンティティの両方を受け入れます。</translation>
    </message>
    <message>
        <source>Docker does not check revocation lists: whoever has the key is let in by every host that trusts its authority, until the authority itself is replaced there.</source>
        <translation>Docker は失効リストを確認しません。証明機関そのものが置き換えられるまで、キーを持つ人は、その証明機関を信頼するすべてのホストに接続できます。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Button: stops replacing an authority, after the host that is being changed</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Leave Out &quot;%1&quot;</source>
        <extracomment>Title of a question, %1 is a host</extracomment>
        <translation>「%1」を除外</translation>
    </message>
    <message>
        <source>The host keeps the old authority: whoever has a key that it signed is accepted there. Slipway goes on using the old identity for it.</source>
        <translation>このホストは古い証明機関を使い続けます。その証明機関が署名したキーを持つ人は接続できます。Slipway はこのホストに古いアイデンティティを使い続けます。</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <extracomment>Button: the host is not changed</extracomment>
        <translation>除外</translation>
    </message>
    <message>
        <source>Changed by Hand</source>
        <extracomment>Button: somebody has changed this host&apos;s engine; it is asked whether that is so</extracomment>
        <translation>手動で変更済み</translation>
    </message>
    <message>
        <source>Leave Out…</source>
        <extracomment>Button: this host keeps the old authority</extracomment>
        <translation>除外…</translation>
    </message>
    <message>
        <source>A change of this host was begun and is not finished: it may trust the old authority, the new one, or both, and nobody goes on with it. Whoever has a key that the old one signed may be accepted there.</source>
        <translation>このホストの変更は開始されましたが、完了していません。古い証明機関、新しい証明機関、またはその両方を信頼している可能性があり、続行されません。古い証明機関が署名したキーを持つ人は、そこで受け入れられる可能性があります。</translation>
    </message>
    <message>
        <source>The host goes on trusting both authorities: whoever has a key that the old one signed is accepted there. Slipway uses the new identity for it.</source>
        <translation>ホストは引き続き両方の証明機関を信頼します。古い証明機関が署名したキーを持つ人は、そこで受け入れられます。Slipway はこのホストに新しいアイデンティティを使用します。</translation>
    </message>
    <message>
        <source>Put these files where the engine&apos;s tlscacert, tlscert and tlskey point, restart the engine, and choose Changed by Hand. Whoever has server-key.pem can pretend to be this host: delete it here afterwards.
%1</source>
        <extracomment>%1 are paths of files, a line each</extracomment>
        <translation>エンジンの tlscacert、tlscert、tlskey が指す場所にこれらのファイルを配置し、エンジンを再起動して、[手動で変更済み] を選択します。server-key.pem を持つ人はこのホストになりすますことができるため、完了後にここから削除してください。
%1</translation>
    </message>
    <message>
        <source>Save Files…</source>
        <extracomment>Button: writes what a host&apos;s engine needs into a folder, for whoever changes it by hand</extracomment>
        <translation>ファイルの保存…</translation>
    </message>
    <message>
        <source>Every host trusts both authorities. These were made anew. Export them again for who uses them, then remove the old authority from the hosts: %1</source>
        <extracomment>%1 are names of certificates</extracomment>
        <translation>すべてのホストが両方の証明機関を信頼しています。次のものは作り直されました。使用者のために再エクスポートしてから、ホストから古い証明機関を削除してください: %1</translation>
    </message>
    <message>
        <source>No host trusts the old authority any more. To be exported again for who uses them, if that is not done yet: %1</source>
        <extracomment>%1 are names of certificates</extracomment>
        <translation>古い証明機関を信頼するホストはなくなりました。まだの場合は、使用者のために再エクスポートが必要です: %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RuleDialog</name>
    <message>
        <source>Forget the host &quot;%1&quot;</source>
        <extracomment>A change that is about to be made. %1 is a host</extracomment>
        <translation>ホスト「%1」の登録を削除する</translation>
    </message>
    <message>
        <source>The rule is like that already.</source>
        <translation>規則は既にそのとおりです。</translation>
    </message>
    <message>
        <source>There is no rule of Slipway&apos;s for this port.</source>
        <translation>このポートには Slipway の規則がありません。</translation>
    </message>
    <message>
        <source>Slipway&apos;s rule lets only these addresses reach the engine&apos;s port. Other rules stay as they are. You can undo this.</source>
        <translation>Slipway の規則は、これらのアドレスだけにエンジンのポートへの接続を許可します。他の規則は変わりません。元に戻せます。</translation>
    </message>
    <message>
        <source>Nobody reaches the engine through Slipway&apos;s rule any more; other rules stay as they are. Docker and its containers go on. You can undo this.</source>
        <translation>Slipway の規則ではエンジンに接続できなくなります。他の規則は変わりません。Docker とコンテナーは動き続けます。元に戻せます。</translation>
    </message>
    <message>
        <source>Docker, its containers and its certificates stay on the machine; Slipway only closes the way to it and forgets the host. The certificates stay on the page Certificates. The rule can be put back afterwards; the host has to be added again.</source>
        <translation>Docker とそのコンテナー、証明書はマシンに残ります。Slipway は接続経路を閉じ、ホストの登録を削除するだけです。証明書は証明書ページに残ります。規則は後で元に戻せますが、ホストは追加し直す必要があります。</translation>
    </message>
    <message>
        <source>Change the Network Rule</source>
        <extracomment>Title of a window</extracomment>
        <translation>ネットワーク規則の変更</translation>
    </message>
    <message>
        <source>Change Rule</source>
        <extracomment>Button: makes the changes to a network rule</extracomment>
        <translation>規則を変更</translation>
    </message>
    <message>
        <source>Remove the Network Rule</source>
        <extracomment>Title of a window</extracomment>
        <translation>ネットワーク規則の削除</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <extracomment>Button: removes a network rule</extracomment>
        <translation>規則を削除</translation>
    </message>
    <message>
        <source>Remove Slipway&apos;s Access</source>
        <extracomment>Title of a window</extracomment>
        <translation>Slipway のアクセスの削除</translation>
    </message>
    <message>
        <source>Remove Access</source>
        <extracomment>Button: removes the network rule and forgets the host</extracomment>
        <translation>アクセスを削除</translation>
    </message>
    <message>
        <source>Addresses:</source>
        <extracomment>Field: addresses that may reach an engine</extracomment>
        <translation>アドレス:</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Find My Address</source>
        <translation>自分のアドレスを検索</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RuleLine</name>
    <message>
        <source>Name or Pattern</source>
        <extracomment>Accessible name of a field: of which containers or hosts a rule about notifications is</extracomment>
        <translation>名前またはパターン</translation>
    </message>
    <message>
        <source>What to Tell</source>
        <extracomment>Accessible name of a choice: what is told about those that match</extracomment>
        <translation>通知する内容</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>Choice in a rule about notifications</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Only What Is Serious</source>
        <extracomment>Choice in a rule about notifications: memory, health, restart loops, lost hosts</extracomment>
        <translation>重大なもののみ</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Choice in a rule about notifications</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <extracomment>Button: removes a rule about notifications</extracomment>
        <translation>規則の削除</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RunBanners</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button: ends what is being done to containers</extracomment>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RunCard</name>
    <message>
        <source>Under way</source>
        <extracomment>State of a set-up of Docker</extracomment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of a set-up of Docker</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a set-up of Docker</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of a set-up of Docker: somebody stopped it</extracomment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Being undone</source>
        <extracomment>State of a set-up of Docker: what it did is being taken back</extracomment>
        <translation>元に戻しています</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>State of a set-up of Docker: what it did was taken back</extracomment>
        <translation>元に戻し済み</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops a set-up</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: takes back what a set-up has done</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: goes on with a set-up, or tries its failed step again</extracomment>
        <translation>続行</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open Containers</source>
        <extracomment>Button: opens the page Containers</extracomment>
        <translation>コンテナーを開く</translation>
    </message>
    <message>
        <source>started %1</source>
        <extracomment>%1 is &quot;3 h ago&quot;</extracomment>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Docker on %1</source>
        <extracomment>Title of a set-up; %1 is a machine</extracomment>
        <translation>%1 の Docker</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>State of a set-up of Docker: the program ended before it was over</extracomment>
        <translation>中断</translation>
    </message>
    <message>
        <source>Certificates on %1</source>
        <extracomment>Title of a replacement of certificates; %1 is a machine</extracomment>
        <translation>%1 の証明書</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a set-up of Docker: others come first</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Options of Docker on %1</source>
        <extracomment>Title of a change of an engine&apos;s options; %1 is a machine</extracomment>
        <translation>%1 の Docker のオプション</translation>
    </message>
    <message>
        <source>Upgrade of Docker on %1</source>
        <extracomment>Title of an upgrade; %1 is a machine</extracomment>
        <translation>%1 の Docker のアップグレード</translation>
    </message>
    <message>
        <source>Removal of Docker from %1</source>
        <extracomment>Title of a removal; %1 is a machine</extracomment>
        <translation>%1 からの Docker の削除</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Button: forgets something that has failed and cannot be undone</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>State of something that cannot be undone, and was given up</extracomment>
        <translation>終了しました</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RunCommandTab</name>
    <message>
        <source>Run Script</source>
        <extracomment>Tab: runs a script on a machine</extracomment>
        <translation>スクリプトの実行</translation>
    </message>
    <message>
        <source>The machine has to run for this.</source>
        <translation>この操作にはマシンが実行中である必要があります。</translation>
    </message>
    <message>
        <source>The script is too long.</source>
        <translation>スクリプトが長すぎます。</translation>
    </message>
    <message>
        <source>It runs as root, or as SYSTEM on Windows, for ten minutes at most.</source>
        <translation>root (Windows では SYSTEM) として、最大 10 分間実行されます。</translation>
    </message>
    <message>
        <source>Exit code %1 (%2)</source>
        <translation>終了コード %1 (%2)</translation>
    </message>
    <message>
        <source>It printed nothing.</source>
        <extracomment>Stands where the output of a script would be</extracomment>
        <translation>何も出力されませんでした。</translation>
    </message>
    <message>
        <source>Script:</source>
        <extracomment>Field: a shell script</extracomment>
        <translation>スクリプト:</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>Button: runs a script on a machine</extracomment>
        <translation>実行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: ends a script</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No exit code (%1)</source>
        <translation>終了コードなし (%1)</translation>
    </message>
</context>
<context>
    <name>slipway::ui::RunsTable</name>
    <message>
        <source>Machines</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>Titles of columns: which machine, how its set-up stands, what is being done, how long it has taken</extracomment>
        <translation>マシン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SandboxSign</name>
    <message>
        <source>Sandbox</source>
        <extracomment>Sign that is always visible while people practise on the embedded cloud</extracomment>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>This is the sandbox: an Azure and a Docker Engine inside this program. Nothing here is real, and nothing costs money.</source>
        <translation>これはサンドボックスです。Azure と Docker エンジンは、このプログラム内の模擬環境です。実在するものはなく、料金もかかりません。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SecurityTab</name>
    <message>
        <source>Explanation</source>
        <extracomment>Accessible name of the text that explains a security finding</extracomment>
        <translation>説明</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>Title of a tab: how safe a container and its host are</extracomment>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>This Container</source>
        <extracomment>Button: shows what was found about the chosen container</extracomment>
        <translation>このコンテナー</translation>
    </message>
    <message>
        <source>Its Host</source>
        <extracomment>Button: shows what was found about the engine and its host</extracomment>
        <translation>そのホスト</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>最新の情報に更新</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>Accessible name of a table of security findings</extracomment>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Column: what a security check is about</extracomment>
        <translation>チェック項目</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column: what a security check found</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Column: how many points of 100 a finding costs</extracomment>
        <translation>減点</translation>
    </message>
    <message>
        <source>CIS</source>
        <extracomment>Column: number of a recommendation of the CIS Docker Benchmark</extracomment>
        <translation>CIS</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <extracomment>Above the reason of a security finding</extracomment>
        <translation>重要である理由</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Above what can be done about a security finding</extracomment>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Above what a security check found exactly</extracomment>
        <translation>検出された内容</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <extracomment>A score for safety; %1 is from 0 to 100</extracomment>
        <translation>%1 / 100</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Result of a security check; %1 is &quot;Found&quot;, %2 is &quot;high&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of a page</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>What you choose here takes effect at once.</source>
        <translation>ここで選択した内容はすぐに反映されます。</translation>
    </message>
    <message>
        <source>Look and Language</source>
        <extracomment>Title of a group of settings: language and colours</extracomment>
        <translation>表示と言語</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>言語:</translation>
    </message>
    <message>
        <source>As on This Computer</source>
        <extracomment>Choice of language: that of the computer
----------
Choice of theme: that of the computer</extracomment>
        <translation>このコンピューターに合わせる</translation>
    </message>
    <message>
        <source>Theme:</source>
        <translation>テーマ:</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice of theme: dark text on light ground</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of theme: light text on dark ground</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Data and Sign-In</source>
        <extracomment>Title of a group: where data is and who signs in</extracomment>
        <translation>データとサインイン</translation>
    </message>
    <message>
        <source>Data Folder:</source>
        <translation>データ フォルダー:</translation>
    </message>
    <message>
        <source>Hosts, certificates, keys and the records of set-ups. Choose another one with the option --data-dir.</source>
        <translation>ホスト、証明書、キー、セットアップの記録が保存されます。別のフォルダーを選択するには、オプション --data-dir を使用してください。</translation>
    </message>
    <message>
        <source>Client ID:</source>
        <extracomment>Identifier of the application as which Slipway signs in to Azure</extracomment>
        <translation>クライアント ID:</translation>
    </message>
    <message>
        <source>About Slipway</source>
        <extracomment>Title of a group: version and licence</extracomment>
        <translation>Slipway について</translation>
    </message>
    <message>
        <source>Slipway %1, built on Qt %2. Free software under the GNU General Public License, version 3 or later.</source>
        <extracomment>%1 is the version of Slipway, %2 that of Qt</extracomment>
        <translation>Slipway %1 (Qt %2 を使用)。GNU General Public License バージョン 3 以降のもとで提供される自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>The application as which people sign in to Azure by Slipway.</source>
        <translation>Slipway から Azure へのサインインに使うアプリケーションです。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SetupWizard</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Set Up Docker</source>
        <translation>Docker のセットアップ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Add Docker</source>
        <translation>Docker の追加</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close While Setting Up?</source>
        <translation>セットアップ中に閉じますか?</translation>
    </message>
    <message>
        <source>Docker is still being set up on %1. It can go on in the background; you find it under Activity.</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 では Docker のセットアップがまだ進行中です。バックグラウンドで続行でき、[アクティビティ] で確認できます。</translation>
    </message>
    <message>
        <source>Go On in the Background</source>
        <translation>バックグラウンドで続行</translation>
    </message>
    <message>
        <source>Cancel All</source>
        <extracomment>Button: stops the set-up of all machines</extracomment>
        <translation>すべてキャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Docker is still being set up on %n machine(s). It can go on in the background; you find it under Activity.</source>
        <translation>
            <numerusform>%Ln 台のマシンで Docker をまだ設定しています。バックグラウンドで続行でき、[アクティビティ] で確認できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::ShellForm</name>
    <message>
        <source>Closing a terminal closes the connection; what runs in it may go on running.</source>
        <translation>ターミナルを閉じると接続も閉じますが、その中で実行中のものは動作し続けることがあります。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>The shell: take the first one that the container has</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Shell:</source>
        <translation>シェル:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>ユーザー:</translation>
    </message>
    <message>
        <source>Working directory:</source>
        <translation>作業ディレクトリ:</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>環境変数:</translation>
    </message>
    <message>
        <source>As in the container</source>
        <extracomment>In an empty field: what the container itself says is taken</extracomment>
        <translation>コンテナーの設定に従う</translation>
    </message>
    <message>
        <source>NAME=value OTHER=&quot;another value&quot;</source>
        <extracomment>In an empty field: an example of environment variables</extracomment>
        <translation>NAME=value OTHER=&quot;another value&quot;</translation>
    </message>
    <message>
        <source>Open Terminal</source>
        <extracomment>Button: open a shell in the container</extracomment>
        <translation>ターミナルを開く</translation>
    </message>
    <message>
        <source>Attach to Main Process</source>
        <extracomment>Button: join the main process of the container, as docker attach does</extracomment>
        <translation>メイン プロセスにアタッチ</translation>
    </message>
    <message numerus="yes">
        <source>Show the last %n line(s) first</source>
        <translation>
            <numerusform>最初に最後の %n 行を表示する</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys go to the process itself: Ctrl+C may end it, closing the terminal never does.</source>
        <translation>キー入力はプロセス自体に送られます。Ctrl+C で終了することがありますが、ターミナルを閉じても終了することはありません。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SignInAgainDialog</name>
    <message>
        <source>Sign In Again</source>
        <extracomment>Title of a window: a person signs in once more
----------
Button: signs in once more</extracomment>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Sign in as %1.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1 としてサインインしてください。</translation>
    </message>
    <message>
        <source>Sign in as %1 to the tenant &quot;%2&quot;.</source>
        <extracomment>%1 is an account, %2 a tenant</extracomment>
        <translation>%1 としてテナント「%2」にサインインしてください。</translation>
    </message>
    <message>
        <source>Waiting for the browser. Go on there; this window closes by itself.</source>
        <translation>ブラウザーを待っています。続きはブラウザーで行ってください。このウィンドウは自動で閉じます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SignInDialog</name>
    <message>
        <source>Sign In to Azure</source>
        <extracomment>Title of a window</extracomment>
        <translation>Azure へのサインイン</translation>
    </message>
    <message>
        <source>Ways to Sign In</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>With a Code</source>
        <extracomment>Tab: sign in with a code that is entered in a browser</extracomment>
        <translation>コードを使用</translation>
    </message>
    <message>
        <source>Service Principal</source>
        <extracomment>Tab: sign in as a service principal, Azure&apos;s account for programs</extracomment>
        <translation>サービス プリンシパル</translation>
    </message>
    <message>
        <source>You get a short code and enter it on Microsoft&apos;s page, in a browser on this or another device.</source>
        <translation>短いコードを取得し、このデバイスまたは別のデバイスのブラウザーで Microsoft のページに入力します。</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>テナント:</translation>
    </message>
    <message>
        <source>Its ID or domain, such as example.com. Leave it empty to use that of your account.</source>
        <translation>テナントの ID またはドメイン (例: example.com)。空のままにすると、アカウントのテナントが使用されます。</translation>
    </message>
    <message>
        <source>Get a Code</source>
        <extracomment>Button: asks Azure for a code to sign in with</extracomment>
        <translation>コードを取得</translation>
    </message>
    <message>
        <source>Client ID:</source>
        <extracomment>Field: identifier of an application registered in Azure</extracomment>
        <translation>クライアント ID:</translation>
    </message>
    <message>
        <source>Client Secret:</source>
        <extracomment>Field: password of an application registered in Azure</extracomment>
        <translation>クライアント シークレット:</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Slipway.</source>
        <extracomment>Shown in the browser at the end</extracomment>
        <translation>サインインしました。このページを閉じて Slipway に戻ってください。</translation>
    </message>
    <message>
        <source>This did not work. Go back to Slipway, which says why.</source>
        <extracomment>Shown in the browser at the end</extracomment>
        <translation>うまくいきませんでした。Slipway に戻ると理由が表示されています。</translation>
    </message>
    <message>
        <source>Cloud:</source>
        <extracomment>Field: which of Azure&apos;s separate clouds</extracomment>
        <translation>クラウド:</translation>
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
        <translation>別のクラウド</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <extracomment>The simulated cloud to practise on</extracomment>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Address:</source>
        <extracomment>Field: web address of a cloud</extracomment>
        <translation>アドレス:</translation>
    </message>
    <message>
        <source>The address of its Azure Resource Manager, which tells the rest.</source>
        <translation>その Azure Resource Manager のアドレスです。残りはそこから取得します。</translation>
    </message>
    <message>
        <source>In the Browser</source>
        <extracomment>Tab: sign in on a web page</extracomment>
        <translation>ブラウザーで</translation>
    </message>
    <message>
        <source>This Computer</source>
        <extracomment>Tab: sign in with what this computer already has</extracomment>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Your browser opens the sign-in page and tells Slipway when you are done.</source>
        <translation>ブラウザーでサインイン ページが開き、完了すると Slipway に通知されます。</translation>
    </message>
    <message>
        <source>Sign In in the Browser</source>
        <extracomment>Button: opens the sign-in page in a browser</extracomment>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Waiting for the browser. Go on there; this window closes by itself.</source>
        <translation>ブラウザーを待っています。続きはブラウザーで行ってください。このウィンドウは自動で閉じます。</translation>
    </message>
    <message>
        <source>An account for programs. It needs the tenant, and a secret or a certificate, which are not stored.</source>
        <translation>プログラム用のアカウントです。テナントと、シークレットまたは証明書が必要です。これらは保存されません。</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <extracomment>Field: file with the certificate and key of an application registered in Azure</extracomment>
        <translation>証明書:</translation>
    </message>
    <message>
        <source>A PEM file with the certificate and its RSA key, instead of the secret.</source>
        <translation>シークレットの代わりに使う、証明書とその RSA キーを含む PEM ファイルです。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Button: chooses a file</extracomment>
        <translation>参照…</translation>
    </message>
    <message>
        <source>If you are signed in to the Azure CLI on this computer, Slipway can ask it for access.</source>
        <translation>このコンピューターで Azure CLI にサインインしている場合、Slipway はそこからアクセス権を取得できます。</translation>
    </message>
    <message>
        <source>Use the Azure CLI</source>
        <extracomment>Button: signs in with the account of the program az</extracomment>
        <translation>Azure CLI を使う</translation>
    </message>
    <message>
        <source>If this computer is an Azure machine with a managed identity, it can sign in by itself.</source>
        <translation>このコンピューターがマネージド ID を持つ Azure のマシンであれば、自動でサインインできます。</translation>
    </message>
    <message>
        <source>Identity:</source>
        <extracomment>Field: identifier of a user-assigned managed identity</extracomment>
        <translation>ID:</translation>
    </message>
    <message>
        <source>Client ID, if the machine has several</source>
        <translation>クライアント ID (マシンに複数ある場合)</translation>
    </message>
    <message>
        <source>Use the Managed Identity</source>
        <extracomment>Button: signs in as the Azure machine that this computer is</extracomment>
        <translation>マネージド ID を使う</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SizeModel</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>コア</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Monthly Price</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサ</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SizeQuestion</name>
    <message>
        <source>No size matches the filter.</source>
        <translation>フィルターに一致するサイズはありません。</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <extracomment>Button: empties the filter field</extracomment>
        <translation>フィルターのクリア</translation>
    </message>
    <message>
        <source>The quota of this subscription leaves no machine in this location. Choose another location, or ask Azure for more.</source>
        <translation>このサブスクリプションのクォータでは、この場所にマシンを作成できません。別の場所を選択するか、Azure にクォータの引き上げを依頼してください。</translation>
    </message>
    <message>
        <source>This location offers no size to this subscription. Choose another one.</source>
        <translation>この場所では、このサブスクリプションで使用できるサイズがありません。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Asking Azure for sizes…</source>
        <translation>サイズを Azure に問い合わせています…</translation>
    </message>
    <message numerus="yes">
        <source>%n size(s)</source>
        <translation>
            <numerusform>%Ln 個のサイズ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are beyond your quota</source>
        <translation>
            <numerusform>ほかに %Ln 個がクォータを超えています</numerusform>
        </translation>
    </message>
    <message>
        <source>How large should it be?</source>
        <translation>どのサイズにしますか?</translation>
    </message>
    <message>
        <source>These sizes are offered in the location and within your quota. Prices are Azure&apos;s public ones for Linux, without disks and traffic.</source>
        <translation>これらのサイズはこの場所で提供され、クォータの範囲内です。価格は Azure が公開している Linux 用のもので、ディスクと通信は含みません。</translation>
    </message>
    <message>
        <source>Filter Sizes</source>
        <translation>サイズのフィルター</translation>
    </message>
    <message>
        <source>Filter: name, arm64, cores:4, memory:16  (/)</source>
        <translation>フィルター: 名前、arm64、cores:4、memory:16  (/)</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SshPanel</name>
    <message>
        <source>Reach the engine by ssh; open its port to nobody</source>
        <extracomment>Check box: an engine is reached by ssh, and its port is opened to nobody</extracomment>
        <translation>ssh でエンジンに接続し、ポートは誰にも開かない</translation>
    </message>
    <message>
        <source>User:</source>
        <extracomment>Field: who signs in by ssh</extracomment>
        <translation>ユーザー:</translation>
    </message>
    <message>
        <source>Jump host (optional):</source>
        <extracomment>Field: a host through which ssh goes to another; may stay empty</extracomment>
        <translation>踏み台ホスト (省略可能):</translation>
    </message>
    <message>
        <source>ssh must get there without asking for anything, and the user must be allowed to use Docker, as members of the group docker are.</source>
        <translation>ssh が何も確認せずに接続でき、ユーザーが docker グループのメンバーのように Docker を使用できる必要があります。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::StatsTab</name>
    <message>
        <source>Stats</source>
        <extracomment>Title of a tab: what a container uses of its host</extracomment>
        <translation>統計情報</translation>
    </message>
    <message>
        <source>The container does not run. These are its last figures.</source>
        <translation>コンテナーは実行されていません。以下は最後に測定された値です。</translation>
    </message>
    <message>
        <source>The container does not run, so there is nothing to measure.</source>
        <translation>コンテナーが実行されていないため、測定するものがありません。</translation>
    </message>
    <message>
        <source>Statistics are paused to spare the host.</source>
        <translation>ホストの負荷軽減のため、統計情報を一時停止しています。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定しています…</translation>
    </message>
    <message>
        <source>The last hour, measured every second while this tab is open.</source>
        <translation>過去 1 時間の値です。このタブを開いている間、1 秒ごとに測定されます。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::StatsView</name>
    <message>
        <source>Received</source>
        <extracomment>In a chart: bytes that came over the network</extracomment>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>In a chart: bytes that went over the network</extracomment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>In a chart: bytes from disks</extracomment>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>In a chart: bytes to disks</extracomment>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>%1 of the host</source>
        <extracomment>In the chart CPU, after &quot;150 %&quot; of one core, and in the chart Memory; %1 is &quot;37 %&quot;</extracomment>
        <translation>ホストの %1</translation>
    </message>
    <message>
        <source>%1 of the limit</source>
        <extracomment>In the chart Memory; %1 is &quot;35 %&quot;</extracomment>
        <translation>上限の %1</translation>
    </message>
    <message>
        <source>Not available: the container has no network of its own.</source>
        <extracomment>In the chart Network</extracomment>
        <translation>利用不可: このコンテナーには独自のネットワークがありません。</translation>
    </message>
    <message>
        <source>CPU (of one core)</source>
        <extracomment>Title of a chart: use of the processor, in percent of one core</extracomment>
        <translation>CPU (1 コアに対する割合)</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>Title of a chart</extracomment>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>Title of a chart</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Block I/O</source>
        <extracomment>Title of a chart: what is read from and written to disks</extracomment>
        <translation>ブロック I/O</translation>
    </message>
    <message>
        <source>Processes</source>
        <extracomment>Title of a chart: number of processes and threads</extracomment>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <extracomment>Button: shows the figures of the charts as a table</extracomment>
        <translation>表として表示</translation>
    </message>
    <message>
        <source>Figures of the Last Hour</source>
        <extracomment>Accessible name of the table of figures of the last hour</extracomment>
        <translation>過去 1 時間の値</translation>
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
        <translation>マシン</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>Who may reach the engine over the network</extracomment>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>slipway::ui::SummaryPane</name>
    <message>
        <source>Identity &quot;%1&quot;</source>
        <extracomment>%1 is the name on a client certificate</extracomment>
        <translation>アイデンティティ「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%Ln 台のマシン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ui::SystemQuestion</name>
    <message>
        <source>The key was made: the public half is %1. Keep the other half, beside it, to yourself.</source>
        <extracomment>%1 is a file with a public key, ending in .pub</extracomment>
        <translation>キーを作成しました。公開側は %1 です。同じ場所にあるもう一方は誰にも渡さないでください。</translation>
    </message>
    <message>
        <source>What should run on it?</source>
        <translation>何を実行しますか?</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <comment>of a machine</comment>
        <translation>イメージ(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Disk:</source>
        <translation>ディスク(&amp;D):</translation>
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
        <translation>サイズ(&amp;Z):</translation>
    </message>
    <message>
        <source>Size of the disk</source>
        <translation>ディスクのサイズ</translation>
    </message>
    <message>
        <source>as the image</source>
        <translation>イメージと同じ</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>ユーザー(&amp;U):</translation>
    </message>
    <message>
        <source>SSH Key</source>
        <translation>SSH キー</translation>
    </message>
    <message>
        <source>A &amp;key of this computer</source>
        <translation>このコンピューターのキー(&amp;K)</translation>
    </message>
    <message>
        <source>Public key file</source>
        <translation>公開キー ファイル</translation>
    </message>
    <message>
        <source>There is none in your .ssh folder</source>
        <translation>.ssh フォルダーにありません</translation>
    </message>
    <message>
        <source>This &amp;public key</source>
        <translation>この公開キー(&amp;P)</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開キー</translation>
    </message>
    <message>
        <source>Make a ne&amp;w pair of keys</source>
        <translation>新しいキー ペアを作成(&amp;W)</translation>
    </message>
    <message>
        <source>File of the new key</source>
        <translation>新しいキーのファイル</translation>
    </message>
    <message>
        <source>Make Key</source>
        <extracomment>Button: makes a pair of SSH keys</extracomment>
        <translation>キーの作成</translation>
    </message>
    <message>
        <source>Azure charges for this system too, on top of the price of the machine.</source>
        <translation>マシンの料金に加えて、このシステムにも Azure の料金がかかります。</translation>
    </message>
    <message>
        <source>These images can have Docker, and come without terms to agree to. You sign in to the machine with an SSH key; it has no password.</source>
        <translation>これらのイメージには Docker をインストールでき、事前に同意が必要な条件はありません。マシンには SSH キーでサインインします。パスワードはありません。</translation>
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
        <translation>セッションが終了しました (終了コード %1)。再び開くには、Enter キーを押すか [再接続] を選択してください。</translation>
    </message>
    <message>
        <source>The connection to the shell has ended. What runs in it may go on running.</source>
        <translation>シェルへの接続が終了しました。シェルで実行していたものは、引き続き動作している可能性があります。</translation>
    </message>
    <message>
        <source>Opening a shell…</source>
        <translation>シェルを開いています…</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <extracomment>Button: open the shell again</extracomment>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Terminal in %1</source>
        <extracomment>Accessible name of a terminal. %1 is a container</extracomment>
        <translation>%1 のターミナル</translation>
    </message>
    <message>
        <source>Keys go to the shell, Tab too. %1 leaves the terminal.</source>
        <extracomment>%1 is a key, such as Ctrl+Shift+Esc</extracomment>
        <translation>キー入力は、Tab も含めてシェルに送られます。%1 でターミナルを離れます。</translation>
    </message>
    <message>
        <source>main process</source>
        <extracomment>In the title of a terminal&apos;s tab: the main process of a container</extracomment>
        <translation>メイン プロセス</translation>
    </message>
    <message>
        <source>The main process has ended (exit code %1). Start the container, then press Enter or choose Reconnect to join it again.</source>
        <extracomment>%1 is a number that a container&apos;s main process ended with; 0 means that all was well</extracomment>
        <translation>メイン プロセスが終了しました (終了コード %1)。再びアタッチするには、コンテナーを開始してから、Enter キーを押すか [再接続] を選択してください。</translation>
    </message>
    <message>
        <source>The connection to the main process has ended. It runs on, or was started again. Press Enter or choose Reconnect to join it again.</source>
        <translation>メイン プロセスへの接続が終了しました。メイン プロセスは実行を続けているか、再び開始されています。再びアタッチするには、Enter キーを押すか [再接続] を選択してください。</translation>
    </message>
    <message>
        <source>What is typed is not sent: the container was made without an input (-i).</source>
        <extracomment>-i is an option of docker run</extracomment>
        <translation>入力した内容は送信されません。このコンテナーは入力 (-i) なしで作成されています。</translation>
    </message>
    <message>
        <source>What is typed is not sent: this container closes its input for good as soon as the first who wrote to it leaves.</source>
        <translation>入力した内容は送信されません。このコンテナーは、最初に書き込んだ接続が離れると、入力を完全に閉じます。</translation>
    </message>
    <message>
        <source>The main process has no terminal: a line is sent with Enter, and what it says on stderr is red and italic.</source>
        <translation>メイン プロセスにはターミナルがありません。1 行は Enter キーで送信され、stderr への出力は赤の斜体で表示されます。</translation>
    </message>
    <message>
        <source>Attaching…</source>
        <extracomment>Shown until a container&apos;s main process was joined</extracomment>
        <translation>アタッチしています…</translation>
    </message>
    <message>
        <source>Keys go to the main process, Tab too. %1 leaves the terminal.</source>
        <extracomment>%1 is a key, such as Ctrl+Shift+Esc</extracomment>
        <translation>キー入力は、Tab も含めてメイン プロセスに送られます。%1 でターミナルを離れます。</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TerminalTab</name>
    <message>
        <source>Terminal</source>
        <extracomment>Title of a tab: a shell in a container</extracomment>
        <translation>ターミナル</translation>
    </message>
    <message>
        <source>Choose a container to open a shell in it.</source>
        <translation>シェルを開くコンテナーを選択してください。</translation>
    </message>
    <message>
        <source>The container does not run. Start it to open a shell in it.</source>
        <translation>コンテナーが実行されていません。シェルを開くには、コンテナーを開始してください。</translation>
    </message>
    <message>
        <source>Many terminals are open. Close one to open another.</source>
        <translation>開いているターミナルが多すぎます。別のターミナルを開くには、いずれかを閉じてください。</translation>
    </message>
    <message>
        <source>Close the Terminal</source>
        <translation>ターミナルを閉じる</translation>
    </message>
    <message>
        <source>Close this terminal in %1? What runs in it may go on running in the container.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>%1 のこのターミナルを閉じますか? ターミナルで実行していたものは、コンテナー内で引き続き動作する可能性があります。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: close a terminal</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>ターミナル</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Tab with the form that opens another terminal</extracomment>
        <translation>新規</translation>
    </message>
    <message>
        <source>Close Terminal</source>
        <extracomment>Button: close the terminal that is shown</extracomment>
        <translation>ターミナルを閉じる</translation>
    </message>
    <message>
        <source>%1 leaves the terminal</source>
        <extracomment>%1 is a key, such as Ctrl+Shift+Esc</extracomment>
        <translation>%1 でターミナルを離れます</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TerminalView</name>
    <message>
        <source>Paste into the Terminal</source>
        <translation>ターミナルへの貼り付け</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n line(s)? The shell runs each line as soon as it ends.</source>
        <extracomment>%n is how many lines of text are to be pasted into a shell</extracomment>
        <translation>
            <numerusform>%Ln 行を貼り付けますか? シェルは、行が終わるたびにその行を実行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>Button: insert the clipboard&apos;s text
----------
Menu: insert the clipboard&apos;s text</extracomment>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Open a Link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Open this address in the browser? It comes from the container, and its text may say something else.</source>
        <translation>このアドレスをブラウザーで開きますか? アドレスはコンテナーから送られたもので、表示されている文字列とは異なる場合があります。</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: open an address in the browser</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Menu: copy the marked text</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Open Link…</source>
        <extracomment>Menu: open the address behind the text under the mouse</extracomment>
        <translation>リンクを開く…</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Menu: mark everything</extracomment>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Clear Scroll-Back</source>
        <extracomment>Menu: forget the lines that have scrolled away</extracomment>
        <translation>スクロールバックのクリア</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TimeChart</name>
    <message>
        <source>limit %1</source>
        <extracomment>In a chart, beside a dashed line; %1 is &quot;512 MiB&quot;</extracomment>
        <translation>上限 %1</translation>
    </message>
</context>
<context>
    <name>slipway::ui::TransferStrip</name>
    <message>
        <source>%1, %2</source>
        <extracomment>How far a transfer is; %1 is &quot;3 MB&quot;, %2 is a file name</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: stops a transfer</extracomment>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>slipway::ui::UnlockDialog</name>
    <message>
        <source>At least %L1 characters: some words that do not belong together are best. Nobody can open the keys without it, not even Slipway.</source>
        <extracomment>%L1 is a number</extracomment>
        <translation>%L1 文字以上: 互いに関係のない単語をいくつか組み合わせるのが最適です。これがなければ、Slipway でさえキーを開けません。</translation>
    </message>
    <message>
        <source>Protect Your Keys</source>
        <extracomment>Title of a window</extracomment>
        <translation>キーの保護</translation>
    </message>
    <message>
        <source>Unlock Your Keys</source>
        <translation>キーのロック解除</translation>
    </message>
    <message>
        <source>Slipway keeps private keys encrypted. This computer has no keychain that could keep the passphrase, so you will be asked for it once each time Slipway starts.</source>
        <translation>Slipway は秘密キーを暗号化して保管します。このコンピューターにはパスフレーズを保管できるキーチェーンがないため、Slipway を起動するたびに 1 回入力が必要です。</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <extracomment>Field</extracomment>
        <translation>パスフレーズ:</translation>
    </message>
    <message>
        <source>Again:</source>
        <extracomment>Field: the same passphrase once more</extracomment>
        <translation>もう一度:</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Protect</source>
        <extracomment>Button: encrypts the private keys</extracomment>
        <translation>保護</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: makes private keys usable</extracomment>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Slipway keeps private keys encrypted, and no keychain of this computer has their passphrase. Without it, certificates can be looked at but not used. A recovery passphrase opens them, too.</source>
        <translation>Slipway は秘密キーを暗号化して保管しますが、このコンピューターのキーチェーンにはそのパスフレーズがありません。パスフレーズがないと、証明書は表示できますが、使用できません。回復パスフレーズでも開けます。</translation>
    </message>
    <message>
        <source>Start Anew…</source>
        <extracomment>Button: begins an empty store of certificates in the place of one that nobody can open</extracomment>
        <translation>最初からやり直す…</translation>
    </message>
    <message>
        <source>Start Anew</source>
        <extracomment>Title of a question</extracomment>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Begin with an empty store? All certificates and keys are put aside, into a folder &quot;former-store-…&quot; of the data folder, for the day on which the passphrase is found. Hosts stay in the list, but need another identity.</source>
        <translation>空のストアから始めますか? すべての証明書とキーは、パスフレーズが見つかったときのために、データ フォルダーの &quot;former-store-…&quot; フォルダーに移されます。ホストは一覧に残りますが、別のアイデンティティが必要です。</translation>
    </message>
    <message>
        <source>Put Aside</source>
        <extracomment>Button: begins an empty store of certificates in the place of one that nobody can open</extracomment>
        <translation>別に保管</translation>
    </message>
</context>
<context>
    <name>slipway::ui::WizardSummary</name>
    <message>
        <source>Port %1</source>
        <extracomment>%1 is a port number</extracomment>
        <translation>ポート %1</translation>
    </message>
    <message>
        <source>Authority &quot;%1&quot;</source>
        <extracomment>%1 is the name of a certificate authority</extracomment>
        <translation>証明機関「%1」</translation>
    </message>
    <message>
        <source>New authority &quot;%1&quot;</source>
        <extracomment>%1 is the name of a certificate authority</extracomment>
        <translation>新しい証明機関「%1」</translation>
    </message>
    <message>
        <source>Open to %1</source>
        <extracomment>%1 is a list of network addresses</extracomment>
        <translation>アクセス可: %1</translation>
    </message>
    <message>
        <source>Open to nobody yet</source>
        <translation>まだ誰もアクセス不可</translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation>誰でもアクセス可</translation>
    </message>
    <message>
        <source>Project &quot;%1&quot;</source>
        <extracomment>%1 is the name of a compose project</extracomment>
        <translation>プロジェクト「%1」</translation>
    </message>
</context>
<context>
    <name>slipway::ui::dialogs</name>
    <message>
        <source>without end</source>
        <extracomment>Instead of a number of attempts</extracomment>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Restart:</source>
        <extracomment>Field: when the engine starts a container again</extracomment>
        <translation>再起動:</translation>
    </message>
    <message>
        <source>Attempts:</source>
        <extracomment>Field: how often a container is started again after a failure</extracomment>
        <translation>試行回数:</translation>
    </message>
    <message>
        <source>Memory Limit:</source>
        <extracomment>Field: the most memory a container may use</extracomment>
        <translation>メモリ制限:</translation>
    </message>
    <message>
        <source>CPU Limit:</source>
        <extracomment>Field: the most processor time a container may use</extracomment>
        <translation>CPU 制限:</translation>
    </message>
    <message>
        <source>Process Limit:</source>
        <extracomment>Field: the most processes a container may have</extracomment>
        <translation>プロセス数の制限:</translation>
    </message>
    <message>
        <source>Empty fields stay as they are. A limit of memory or CPU can be changed, but only a new container can do without.</source>
        <translation>空欄の項目は変更されません。メモリや CPU の制限は変更できますが、制限をなくすには新しいコンテナーが必要です。</translation>
    </message>
    <message>
        <source>A limit cannot be right. Write 512m or 2g for memory, 0.5 or 2 for CPUs, a number for processes.</source>
        <translation>制限の値が正しくありません。メモリは 512m や 2g、CPU は 0.5 や 2、プロセスは数値で入力してください。</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>Choice: a setting is not changed</extracomment>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice: the engine never starts a container again by itself</extracomment>
        <translation>再起動しない</translation>
    </message>
    <message>
        <source>On Failure</source>
        <extracomment>Choice: the engine starts a container again when it failed</extracomment>
        <translation>失敗時</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Choice: the engine always starts a container again</extracomment>
        <translation>常に</translation>
    </message>
    <message>
        <source>Unless Stopped</source>
        <extracomment>Choice: the engine starts a container again unless somebody stopped it</extracomment>
        <translation>手動で停止されるまで</translation>
    </message>
    <message>
        <source>Also those that are running</source>
        <extracomment>Check box in a question before removing containers</extracomment>
        <translation>実行中のものも含める</translation>
    </message>
    <message>
        <source>With their volumes that have no name, and all that is in them</source>
        <extracomment>Check box in a question before removing containers</extracomment>
        <translation>名前のないボリュームとその内容もすべて含める</translation>
    </message>
    <message>
        <source>Signal:</source>
        <extracomment>Field: a signal of the system, such as SIGTERM</extracomment>
        <translation>シグナル:</translation>
    </message>
    <message>
        <source>Rename Container</source>
        <extracomment>Title of a question</extracomment>
        <translation>コンテナーの名前の変更</translation>
    </message>
    <message>
        <source>Give the container &quot;%1&quot; on the host &quot;%2&quot; another name.</source>
        <extracomment>%1 is a container, %2 the host it is on</extracomment>
        <translation>ホスト「%2」のコンテナー「%1」に別の名前を付けます。</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: gives a container the name that was entered</extracomment>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field: a container&apos;s name</extracomment>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Change Restart Policy and Limits</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>再起動ポリシーと制限の変更</translation>
    </message>
    <message>
        <source>What is changed takes effect at once, without a restart.</source>
        <translation>変更は、再起動せずにすぐに有効になります。</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button: changes settings of containers</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Recreate with Newer Image</source>
        <extracomment>Title of a question</extracomment>
        <translation>新しいイメージでの再作成</translation>
    </message>
    <message>
        <source>Pull the image &quot;%3&quot; and put a new container in the place of &quot;%1&quot; on the host &quot;%2&quot;? Settings, networks and volumes are kept. If anything fails, the old container is put back.</source>
        <extracomment>%1 is a container, %2 a host, %3 an image</extracomment>
        <translation>イメージ「%3」をプルし、ホスト「%2」の「%1」を新しいコンテナーに置き換えますか? 設定、ネットワーク、ボリュームは引き継がれます。何かが失敗した場合は、古いコンテナーに戻されます。</translation>
    </message>
    <message>
        <source>The image is named by its digest: there can be no newer one under that name.</source>
        <translation>イメージがダイジェストで指定されているため、その名前でより新しいイメージが存在することはありません。</translation>
    </message>
    <message>
        <source>The container removes itself when it stops, so this cannot be done with it.</source>
        <translation>このコンテナーは停止すると自動的に削除されるため、この操作は実行できません。</translation>
    </message>
    <message>
        <source>Recreate</source>
        <extracomment>Button: makes a container anew</extracomment>
        <translation>再作成</translation>
    </message>
    <message>
        <source>Also when there is no newer image</source>
        <extracomment>Check box in a question</extracomment>
        <translation>新しいイメージがない場合も実行する</translation>
    </message>
    <message>
        <source>Copy as docker run</source>
        <extracomment>Title of a dialog that shows a command</extracomment>
        <translation>docker run としてコピー</translation>
    </message>
    <message>
        <source>A container like &quot;%1&quot; on the host &quot;%2&quot; is made by this line:</source>
        <extracomment>%1 is a container, %2 the host it is on</extracomment>
        <translation>ホスト「%2」の「%1」と同様のコンテナーは、次のコマンド行で作成できます:</translation>
    </message>
    <message>
        <source>There is no option for this: %1</source>
        <extracomment>%1 is a list of technical names</extracomment>
        <translation>対応するオプションのない設定: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a dialog that shows something</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Show values that look like secrets</source>
        <extracomment>Check box: values that look like passwords are not hidden</extracomment>
        <translation>シークレットと思われる値を表示する</translation>
    </message>
</context>
<context>
    <name>slipway::ui::words</name>
    <message>
        <source>The certificate of &quot;%1&quot; has ended. Renew it, or check the clock of this computer.</source>
        <extracomment>%1 is a host, server or file</extracomment>
        <translation>「%1」の証明書は期限切れです。証明書を更新するか、このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is not valid yet. Check the clocks of both computers.</source>
        <extracomment>%1 is a host, server or file</extracomment>
        <translation>「%1」の証明書はまだ有効期間前です。両方のコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was not signed by the authority that Slipway trusts for it. Docker may have been set up there anew, or somebody stands in between.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>「%1」の証明書は、Slipway がこの接続先について信頼している証明機関によって署名されていません。接続先で Docker が新たにセットアップされたか、第三者が通信に割り込んでいる可能性があります。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was made for another name or address. If the address of the machine has changed, set up Docker again to get a new certificate.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>「%1」の証明書は、別の名前またはアドレス用に作成されたものです。マシンのアドレスが変わった場合は、Docker をもう一度セットアップして新しい証明書を取得してください。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was not made for this use. Get one that is for servers.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>「%1」の証明書は、この用途のために作成されたものではありません。サーバー用の証明書を取得してください。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; has a key or signature that is too weak. Make a new one.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>「%1」の証明書のキーまたは署名の強度が不足しています。新しい証明書を作成してください。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was revoked. Do not trust this host before you know why.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>「%1」の証明書は失効済みです。理由がわかるまで、このホストを信頼しないでください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a certificate that can be read. Choose a PEM or DER file.</source>
        <extracomment>%1 is a host, server or file</extracomment>
        <translation>「%1」は読み取り可能な証明書ではありません。PEM または DER ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; does not lead to a trusted authority in a valid way.</source>
        <extracomment>%1 is a host or server</extracomment>
        <translation>「%1」の証明書から、信頼された証明機関までの有効なチェーンを確認できませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refused the certificate of this computer. Use an identity that its authority signed.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」がこのコンピューターの証明書を拒否しました。その証明機関が署名したアイデンティティを使用してください。</translation>
    </message>
    <message>
        <source>The key and the certificate of &quot;%1&quot; do not belong together. Choose the pair that does.</source>
        <extracomment>%1 is a file or a name</extracomment>
        <translation>「%1」のキーと証明書が対応していません。対応する組み合わせを選択してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a private key that can be read. Choose a PEM file.</source>
        <extracomment>%1 is a file or a name</extracomment>
        <translation>「%1」は読み取り可能な秘密キーではありません。PEM ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is protected by a password. Choose a key without one.</source>
        <extracomment>%1 is a file or a name</extracomment>
        <translation>キー「%1」はパスワードで保護されています。パスワードのないキーを選択してください。</translation>
    </message>
    <message>
        <source>Others on this computer can read &quot;%1&quot;. Take their permission away, then try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>このコンピューターの他のユーザーが「%1」を読み取ることができます。他のユーザーのアクセス許可を取り消してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large to be what was asked for.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>「%1」は、要求された内容としては大きすぎます。</translation>
    </message>
    <message>
        <source>The Docker Engine on &quot;%1&quot; and Slipway have no API version in common. Update the engine.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」の Docker エンジンと Slipway に共通の API バージョンがありません。エンジンを更新してください。</translation>
    </message>
    <message>
        <source>The answer led away to another server, &quot;%1&quot;, and was not followed.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>応答が別のサーバー「%1」への転送を指示していたため、転送先には接続しませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not speak TLS at this port. An engine without TLS is never used: set it up with certificates, or choose its TLS port.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」はこのポートで TLS を使用していません。TLS のないエンジンは使用しません。証明書を使ってセットアップするか、TLS のポートを指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; offers only versions of TLS that are no longer safe. Update its Docker Engine or system.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」が対応しているのは、安全でなくなったバージョンの TLS だけです。Docker エンジンまたはシステムを更新してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; broke off while the protected connection was made. It may want another certificate; the details tell more.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>保護された接続の確立中に「%1」が接続を切断しました。別の証明書が必要な可能性があります。詳細を確認してください。</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; was cut off in the middle. Try again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」への接続が途中で切断されました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The Docker Engine on &quot;%1&quot; no longer speaks any API version that Slipway knows. Update Slipway.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」の Docker エンジンは、Slipway が対応する API バージョンをサポートしていません。Slipway を更新してください。</translation>
    </message>
    <message>
        <source>What answers at &quot;%1&quot; is not a Docker Engine. Check the address and the port.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」で応答しているのは Docker エンジンではありません。アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be an engine without TLS. Whoever reaches such an engine owns the machine, so Slipway does not use it.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>「%1」は TLS のないエンジンです。このようなエンジンに接続できる人は誰でもマシンを完全に制御できるため、Slipway では使用しません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an endpoint. Write tcp://address:2376, ssh://user@address or unix:///path.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>「%1」はエンドポイントではありません。tcp://address:2376、ssh://user@address、unix:///path のいずれかの形式で入力してください。</translation>
    </message>
    <message>
        <source>There is no usable address in &quot;%1&quot;.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>「%1」に有効なアドレスがありません。</translation>
    </message>
    <message>
        <source>There is no usable port in &quot;%1&quot;. Ports are between 1 and 65535.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>「%1」に有効なポートがありません。ポートは 1 から 65535 までです。</translation>
    </message>
    <message>
        <source>The path in &quot;%1&quot; cannot be right. Only unix:// takes one, and it begins with a slash.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>「%1」のパスが正しくありません。パスを指定できるのは unix:// だけで、スラッシュで始まる必要があります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a host.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>「%1」はホストのアドレスではありません。</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; is not installed on this computer. Install it, then try again.</source>
        <extracomment>%1 is a program, ssh</extracomment>
        <translation>プログラム「%1」がこのコンピューターにインストールされていません。インストールしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The identity for &quot;%1&quot; is not on this computer any more. Add the host again, or set up Docker again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」のアイデンティティがこのコンピューターに見つかりません。ホストを追加し直すか、Docker をもう一度セットアップしてください。</translation>
    </message>
    <message>
        <source>The authority of &quot;%1&quot; is not on this computer any more. Add the host again, or set up Docker again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」の証明機関がこのコンピューターに見つかりません。ホストを追加し直すか、Docker をもう一度セットアップしてください。</translation>
    </message>
    <message>
        <source>The record &quot;%1&quot; is damaged. It was kept beside the others; what it describes cannot be continued.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>記録「%1」は破損しています。別名で保存しましたが、その作業を続行することはできません。</translation>
    </message>
    <message>
        <source>The record &quot;%1&quot; was written by a newer Slipway. Use that version to continue.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>記録「%1」は新しいバージョンの Slipway で作成されました。続行するには、そのバージョンを使用してください。</translation>
    </message>
    <message>
        <source>Every priority for rules in &quot;%1&quot; is taken. Remove a rule there that is not needed.</source>
        <extracomment>%1 is a network security group</extracomment>
        <translation>「%1」には規則に使用できる優先度が残っていません。不要な規則を削除してください。</translation>
    </message>
    <message>
        <source>Azure has not finished with &quot;%1&quot; in time. It may still do so: wait a while, then try again.</source>
        <extracomment>%1 is a resource</extracomment>
        <translation>「%1」に対する Azure の処理が時間内に完了しませんでした。まだ完了する可能性があります。しばらく待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Azure reported that the change of &quot;%1&quot; failed. The details tell what it said.</source>
        <extracomment>%1 is a resource</extracomment>
        <translation>「%1」の変更に失敗したと Azure から報告されました。内容は詳細に表示されます。</translation>
    </message>
    <message>
        <source>The change of &quot;%1&quot; was cancelled in Azure, by somebody or by Azure itself.</source>
        <extracomment>%1 is a resource</extracomment>
        <translation>「%1」の変更は、他のユーザーまたは Azure 自体によって Azure 側でキャンセルされました。</translation>
    </message>
    <message>
        <source>The sign-in was declined. Start it again to get a new code.</source>
        <translation>サインインが拒否されました。もう一度開始して、新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>The code was not entered in time. Start again to get a new one.</source>
        <translation>時間内にコードが入力されませんでした。もう一度開始して、新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>The client ID or its secret is not right, or the secret has ended.</source>
        <translation>クライアント ID またはシークレットが正しくないか、シークレットの有効期限が切れています。</translation>
    </message>
    <message>
        <source>The set-up was taken back.</source>
        <translation>セットアップは元に戻されました。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>サインインしていません。先にサインインしてください。</translation>
    </message>
    <message>
        <source>The tenant is not usable. Enter its ID or its domain, such as example.com.</source>
        <translation>テナントが正しくありません。ID またはドメイン (例: example.com) を入力してください。</translation>
    </message>
    <message>
        <source>Give the host a name.</source>
        <translation>ホストの名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose the folder with ca.pem, cert.pem and key.pem.</source>
        <translation>ca.pem、cert.pem、key.pem があるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The service for finding your address gave no usable answer. Enter the address yourself.</source>
        <translation>アドレスを調べるサービスから有効な応答がありませんでした。アドレスを直接入力してください。</translation>
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
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>How long a container has run</extracomment>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How long a container has run</extracomment>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Restarts again and again, last ended with %1 %2</source>
        <extracomment>Status of a container. %1 is the exit code of its last run, %2 is &quot;3 min ago&quot;</extracomment>
        <translation>再起動を繰り返し中、前回の終了コード %1 (%2)</translation>
    </message>
    <message>
        <source>Exited with %1, %2</source>
        <extracomment>Status of a container. %1 is its exit code, %2 is &quot;3 min ago&quot;</extracomment>
        <translation>終了コード %1、%2</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>State of a container: it was made and has never run</extracomment>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>container</comment>
        <extracomment>State of a container</extracomment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a container</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Restarting</source>
        <extracomment>State of a container: it is between two runs</extracomment>
        <translation>再起動中</translation>
    </message>
    <message>
        <source>Removing</source>
        <extracomment>State of a container: it is being removed</extracomment>
        <translation>削除中</translation>
    </message>
    <message>
        <source>Exited</source>
        <extracomment>State of a container: its process has ended</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Dead</source>
        <extracomment>State of a container: it could not be removed whole</extracomment>
        <translation>使用不可 (dead)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>container</comment>
        <extracomment>State of a container that the engine did not tell</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <extracomment>State of a container that Slipway has no word for; %1 is the engine&apos;s own</extracomment>
        <translation>不明 (%1)</translation>
    </message>
    <message>
        <source>health not known yet</source>
        <extracomment>Result of a container&apos;s health check: it has not been told yet</extracomment>
        <translation>正常性を確認中</translation>
    </message>
    <message>
        <source>healthy</source>
        <extracomment>Result of a container&apos;s health check</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <extracomment>Result of a container&apos;s health check</extracomment>
        <translation>異常</translation>
    </message>
    <message>
        <source>Paused, up for %1</source>
        <extracomment>Status of a container. %1 is &quot;3 hours&quot;</extracomment>
        <translation>一時停止中、稼働時間 %1</translation>
    </message>
    <message>
        <source>Up for %1</source>
        <extracomment>Status of a container. %1 is &quot;3 hours&quot;: how long it has run</extracomment>
        <translation>稼働時間 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Status of a container. %1 is &quot;Up for 3 hours&quot;, %2 is &quot;healthy&quot; or &quot;unhealthy&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>State of the connection to a host</extracomment>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>State of the connection to a host</extracomment>
        <translation>接続しています</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>State of the connection to a host</extracomment>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Docker %1</source>
        <extracomment>State of the connection to a host; %1 is the version of its Docker Engine</extracomment>
        <translation>Docker %1</translation>
    </message>
    <message>
        <source>No connection, trying again</source>
        <extracomment>State of the connection to a host: it failed and will be tried again by itself</extracomment>
        <translation>接続できません、再試行しています</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>There was no answer in time. Check the network connection, then try again.</source>
        <translation>時間内に応答がありませんでした。ネットワーク接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no connection. Check the network connection, then try again.</source>
        <translation>接続がありません。ネットワーク接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A protected connection could not be made. The details tell why.</source>
        <translation>保護された接続を確立できませんでした。理由は [詳細] で確認してください。</translation>
    </message>
    <message>
        <source>You are not signed in any more. Sign in again.</source>
        <translation>サインインの状態が解除されました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask the owner of the subscription for a role that can.</source>
        <translation>このアカウントではこの操作を実行できません。サブスクリプションの所有者に、実行可能なロールの割り当てを依頼してください。</translation>
    </message>
    <message>
        <source>It does not exist any more. Refresh the list.</source>
        <translation>対象はもう存在しません。一覧を最新の情報に更新してください。</translation>
    </message>
    <message>
        <source>It is busy, or in a state in which this cannot be done. Try again in a moment.</source>
        <translation>対象は処理中か、この操作を実行できない状態です。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The service asks for a pause. Try again in a moment.</source>
        <translation>サービスから、しばらく待つよう求められました。少し時間をおいてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The service reported a failure. The details tell what it said.</source>
        <translation>サービスからエラーが報告されました。内容は [詳細] で確認してください。</translation>
    </message>
    <message>
        <source>The answer could not be understood. The details tell what was wrong with it.</source>
        <translation>応答を解釈できませんでした。問題の内容は [詳細] で確認してください。</translation>
    </message>
    <message>
        <source>What was entered cannot be right. The details tell why.</source>
        <translation>入力された内容は正しくありません。理由は [詳細] で確認してください。</translation>
    </message>
    <message>
        <source>Something on this computer failed: a file, a program or memory. The details tell what.</source>
        <translation>このコンピューターで、ファイル、プログラム、またはメモリに関する問題が発生しました。内容は [詳細] で確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was cancelled.</source>
        <extracomment>%1 is what it was about: a host, a container, a file</extracomment>
        <translation>「%1」はキャンセルされました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not answer in time. Check that it runs and that the network lets you through.</source>
        <extracomment>%1 is a host, a server or a resource</extracomment>
        <translation>「%1」から時間内に応答がありませんでした。実行されていること、およびネットワークで接続が許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>Cannot reach &quot;%1&quot;. Check the address, the network rule and the network connection.</source>
        <extracomment>%1 is a host or a server</extracomment>
        <translation>「%1」に接続できませんでした。アドレス、ネットワーク規則、ネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>A protected connection to &quot;%1&quot; could not be made. The details tell why.</source>
        <extracomment>%1 is a host or a server</extracomment>
        <translation>「%1」への保護された接続を確立できませんでした。理由は [詳細] で確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks you to sign in again.</source>
        <extracomment>%1 is a host, a server or a resource</extracomment>
        <translation>「%1」から、もう一度サインインするよう求められました。</translation>
    </message>
    <message>
        <source>You are not allowed to do this with &quot;%1&quot;. Ask its owner for a role that can.</source>
        <extracomment>%1 is a host, a resource or a file</extracomment>
        <translation>「%1」に対するこの操作は許可されていません。所有者に、実行可能なロールの割り当てを依頼してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not found. It may have been removed in the meantime.</source>
        <extracomment>%1 is a container, a resource or a file</extracomment>
        <translation>「%1」が見つかりませんでした。その間に削除された可能性があります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is busy, or in a state in which this cannot be done. Try again in a moment.</source>
        <extracomment>%1 is a container or a resource</extracomment>
        <translation>「%1」は処理中か、この操作を実行できない状態です。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for a pause. Try again in a moment.</source>
        <extracomment>%1 is a server or a resource</extracomment>
        <translation>「%1」から、しばらく待つよう求められました。少し時間をおいてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; reported a failure. The details tell what it said.</source>
        <extracomment>%1 is a host or a resource</extracomment>
        <translation>「%1」からエラーが報告されました。内容は [詳細] で確認してください。</translation>
    </message>
    <message>
        <source>The answer from &quot;%1&quot; could not be understood. The details tell what was wrong with it.</source>
        <extracomment>%1 is a host, a server or a file</extracomment>
        <translation>「%1」からの応答を解釈できませんでした。問題の内容は [詳細] で確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be right. The details tell why.</source>
        <extracomment>%1 is what was entered, or a file</extracomment>
        <translation>「%1」は正しくありません。理由は [詳細] で確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed on this computer. The details tell what happened.</source>
        <extracomment>%1 is a file or a program</extracomment>
        <translation>このコンピューターで「%1」に関する問題が発生しました。内容は [詳細] で確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (It asked for %n second(s).)</source>
        <extracomment>%1 is a whole sentence; %n is how many seconds the service asks us to wait</extracomment>
        <translation>
            <numerusform>%1 (%Ln 秒待つよう求められました。)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not Linux</source>
        <translation>Linux 以外</translation>
    </message>
    <message>
        <source>Cannot: %1</source>
        <extracomment>In a table: Docker cannot be put on this machine. %1 is a distribution, &quot;SLES 12&quot;</extracomment>
        <translation>不可: %1</translation>
    </message>
    <message>
        <source>Unknown distribution</source>
        <translation>不明なディストリビューション</translation>
    </message>
    <message>
        <source>Start it first</source>
        <extracomment>In a table: what to do with the machine before it can get Docker</extracomment>
        <translation>先にマシンの開始が必要</translation>
    </message>
    <message>
        <source>Azure is changing it</source>
        <translation>Azure が変更中</translation>
    </message>
    <message>
        <source>Agent is not ready</source>
        <translation>エージェントの準備未完了</translation>
    </message>
    <message>
        <source>Agent is too old</source>
        <translation>エージェントが古すぎます</translation>
    </message>
    <message>
        <source>Extensions are not allowed</source>
        <translation>拡張機能が許可されていません</translation>
    </message>
    <message>
        <source>Another script is in place</source>
        <translation>別のスクリプトが存在</translation>
    </message>
    <message>
        <source>An extension has failed</source>
        <translation>拡張機能が失敗</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>Has Docker</source>
        <translation>Docker あり</translation>
    </message>
    <message>
        <source>Can get Docker</source>
        <translation>Docker 追加可能</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ追加不可</translation>
    </message>
    <message>
        <source>Cannot get Docker</source>
        <translation>Docker 追加不可</translation>
    </message>
    <message>
        <source>The machine does not run. Start it first.</source>
        <translation>マシンが実行されていません。先にマシンを開始してください。</translation>
    </message>
    <message>
        <source>Azure is changing the machine just now. Wait until that is over.</source>
        <translation>Azure が現在マシンを変更しています。変更が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The Azure agent on the machine is not ready. Wait a moment, or restart the machine.</source>
        <translation>マシン上の Azure エージェントの準備ができていません。しばらく待つか、マシンを再起動してください。</translation>
    </message>
    <message>
        <source>The Azure agent on the machine is too old (%1). Update the package walinuxagent there.</source>
        <extracomment>%1 is the version of the Azure agent on the machine</extracomment>
        <translation>マシン上の Azure エージェントが古すぎます (%1)。マシンで walinuxagent パッケージを更新してください。</translation>
    </message>
    <message>
        <source>Extensions are switched off for this machine. Allow extension operations in the portal.</source>
        <translation>このマシンでは拡張機能が無効になっています。Azure portal で拡張機能の操作を許可してください。</translation>
    </message>
    <message>
        <source>The machine has no address at which this computer could reach it. Give it one in the portal.</source>
        <translation>マシンには、このコンピューターから接続できるアドレスがありません。Azure portal でアドレスを割り当ててください。</translation>
    </message>
    <message>
        <source>Custom Script Extension</source>
        <extracomment>A way to install Docker: the name of an Azure extension</extracomment>
        <translation>Custom Script 拡張機能</translation>
    </message>
    <message>
        <source>Run Command</source>
        <extracomment>A way to install Docker: the name of an Azure feature</extracomment>
        <translation>実行コマンド</translation>
    </message>
    <message>
        <source>Docker Extension (retired)</source>
        <extracomment>A way to install Docker: the name of an Azure extension that Microsoft retired</extracomment>
        <translation>Docker 拡張機能 (提供終了)</translation>
    </message>
    <message>
        <source>This machine cannot get Docker as it is. Choose another one.</source>
        <translation>現在の状態では、このマシンに Docker を追加できません。別のマシンを選択してください。</translation>
    </message>
    <message>
        <source>This way is not open for the machine. Choose another one.</source>
        <translation>このマシンではこの方法を使用できません。別の方法を選択してください。</translation>
    </message>
    <message>
        <source>The port must be between 1 and 65535.</source>
        <translation>ポートは 1 から 65535 の間で指定してください。</translation>
    </message>
    <message>
        <source>Port 22 belongs to SSH. Choose another one.</source>
        <translation>ポート 22 は SSH で使用されます。別のポートを選択してください。</translation>
    </message>
    <message>
        <source>Give the new authority a name.</source>
        <translation>新しい証明機関の名前を入力してください。</translation>
    </message>
    <message>
        <source>Give the identity a name.</source>
        <translation>アイデンティティの名前を入力してください。</translation>
    </message>
    <message>
        <source>The chosen authority does not exist any more. Choose another one.</source>
        <translation>選択した証明機関はもう存在しません。別の証明機関を選択してください。</translation>
    </message>
    <message>
        <source>Enter at least one address that may reach the engine.</source>
        <translation>エンジンへの接続を許可するアドレスを 1 つ以上入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Write it like 203.0.113.7 or 203.0.113.0/24.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>「%1」はアドレスではありません。203.0.113.7 や 203.0.113.0/24 のように入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means everybody on the Internet. Choose &quot;Everybody&quot; if that is what you want.</source>
        <extracomment>%1 is what was typed, &quot;0.0.0.0/0&quot;</extracomment>
        <translation>「%1」はインターネット上のすべての人を意味します。それでよい場合は [すべての人] を選択してください。</translation>
    </message>
    <message>
        <source>Type the name of the machine to allow everybody.</source>
        <translation>すべての人を許可するには、マシンの名前を入力してください。</translation>
    </message>
    <message>
        <source>The machine has no network security group in which a rule could be made. Choose &quot;Nobody yet&quot; and open the port yourself.</source>
        <translation>マシンには、規則を作成できるネットワーク セキュリティ グループがありません。[まだ誰にも許可しない] を選択し、自分でポートを開いてください。</translation>
    </message>
    <message>
        <source>Make the authority &quot;%1&quot;, a server certificate for %2, and the identity &quot;%3&quot;</source>
        <extracomment>A change of a plan. %1 is an authority, %2 the names and addresses of a machine, %3 an identity</extracomment>
        <translation>証明機関「%1」、%2 のサーバー証明書、アイデンティティ「%3」を作成する</translation>
    </message>
    <message>
        <source>With the chosen authority, make a server certificate for %1 and the identity &quot;%2&quot;</source>
        <extracomment>A change of a plan. %1 are the names and addresses of a machine, %2 is an identity</extracomment>
        <translation>選択した証明機関で、%1 のサーバー証明書とアイデンティティ「%2」を作成する</translation>
    </message>
    <message>
        <source>Make the rule &quot;%1&quot; (priority %2) in &quot;%3&quot;: let %4 through to port %5</source>
        <extracomment>A change of a plan. %1 is a rule, %2 its priority, %3 a network security group, %4 addresses, %5 a port</extracomment>
        <translation>「%3」に規則「%1」 (優先度 %2) を作成する: %4 からポート %5 への通信を許可</translation>
    </message>
    <message>
        <source>Install Docker on &quot;%1&quot; through the extension &quot;%2&quot;, to listen on port %3 with TLS only</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension, %3 a port</extracomment>
        <translation>拡張機能「%2」で「%1」に Docker をインストールし、ポート %3 で TLS のみを使って待ち受ける</translation>
    </message>
    <message>
        <source>Check that Docker on &quot;%1&quot; answers at %2, port %3, over mutual TLS</source>
        <extracomment>A change of a plan. %1 is a machine, %2 its address, %3 a port</extracomment>
        <translation>「%1」の Docker が %2 のポート %3 で相互 TLS により応答することを確認する</translation>
    </message>
    <message>
        <source>Add the host &quot;%1&quot; at %2</source>
        <extracomment>A change of a plan. %1 is a host, %2 where its engine listens</extracomment>
        <translation>ホスト「%1」 (%2) を追加する</translation>
    </message>
    <message>
        <source>Make certificates</source>
        <translation>証明書の作成</translation>
    </message>
    <message>
        <source>Open the port</source>
        <translation>ポートを開く</translation>
    </message>
    <message>
        <source>Install Docker</source>
        <translation>Docker のインストール</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>接続の確認</translation>
    </message>
    <message>
        <source>Add the host</source>
        <translation>ホストの追加</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a step of a set-up</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>step</comment>
        <extracomment>State of a step of a set-up: it is being done now</extracomment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of a step of a set-up</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a step of a set-up</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Being undone</source>
        <extracomment>State of a step of a set-up: it is being taken back</extracomment>
        <translation>元に戻しています</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>State of a step of a set-up: it was taken back</extracomment>
        <translation>元に戻し済み</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Power state of a virtual machine</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>Power state of a virtual machine</extracomment>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Power state of a virtual machine</extracomment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>Power state of a virtual machine</extracomment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Power state of a virtual machine: switched off, still paid for</extracomment>
        <translation>停止済み</translation>
    </message>
    <message>
        <source>Deallocating</source>
        <extracomment>Power state of a virtual machine</extracomment>
        <translation>割り当て解除中</translation>
    </message>
    <message>
        <source>Stopped (deallocated)</source>
        <extracomment>Power state of a virtual machine: switched off and not paid for, as the Azure portal says it</extracomment>
        <translation>停止済み (割り当て解除)</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
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
            <numerusform>%Ln 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <extracomment>How long ago; %n hours, h is the unit&apos;s sign</extracomment>
        <translation>
            <numerusform>%Ln 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>How long ago</extracomment>
        <translation>
            <numerusform>%Ln 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <extracomment>How long ago</extracomment>
        <translation>
            <numerusform>%Ln か月前</numerusform>
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
        <translation>期限切れ: %1</translation>
    </message>
    <message>
        <source>in less than an hour</source>
        <extracomment>When a certificate ends</extracomment>
        <translation>1 時間以内</translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <extracomment>A certificate ends in %n hours</extracomment>
        <translation>
            <numerusform>%Ln 時間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <extracomment>A certificate ends in %n days</extracomment>
        <translation>
            <numerusform>%Ln 日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <extracomment>A certificate ends in %n months</extracomment>
        <translation>
            <numerusform>%Ln か月後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <extracomment>A certificate ends in %n years</extracomment>
        <translation>
            <numerusform>%Ln 年後</numerusform>
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
        <translation>「%1」の証明書は受け入れられません。問題の内容は [詳細] で確認してください。</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; takes questions and does not answer. The machine may be overloaded, or the way to it is cut.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」の Docker は要求を受け付けますが、応答しません。マシンが過負荷になっているか、通信経路が途切れている可能性があります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there, but no Docker answers at its port. Check that Docker runs on the machine.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」は存在しますが、ポートで Docker が応答しません。マシンで Docker が実行されていることを確認してください。</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; broke. Docker may be restarting.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」への接続が切断されました。Docker が再起動している可能性があります。</translation>
    </message>
    <message>
        <source>This computer slept or changed its network. The connection to &quot;%1&quot; is made anew.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>このコンピューターがスリープしたか、ネットワークが変わりました。「%1」に接続し直しています。</translation>
    </message>
    <message>
        <source>The name in &quot;%1&quot; has no address. Check its spelling and the network connection.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」に含まれる名前のアドレスが見つかりません。名前のつづりとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>There is no socket at &quot;%1&quot;. Check that Docker runs on this computer.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>「%1」にソケットがありません。このコンピューターで Docker が実行されていることを確認してください。</translation>
    </message>
    <message>
        <source>You are not allowed to use &quot;%1&quot;. On most systems members of the group docker are.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>「%1」を使用する権限がありません。ほとんどのシステムでは、docker グループのメンバーが使用できます。</translation>
    </message>
    <message>
        <source>The answer from &quot;%1&quot; broke off in the middle. Try again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」からの応答が途中で途切れました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer from &quot;%1&quot; is larger than any answer should be, and was not read.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」からの応答が想定される上限を超えて大きいため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more containers than Slipway can show. Remove those that are not needed.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」には、Slipway で表示できる数を超えるコンテナーがあります。不要なコンテナーを削除してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has none of the usual shells. Name a program that it has.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>「%1」には一般的なシェルがありません。コンテナーにあるプログラムを指定してください。</translation>
    </message>
    <message>
        <source>The logging driver of this container, &quot;%1&quot;, keeps nothing that can be read back. Create the container with the driver &quot;local&quot; or &quot;json-file&quot; to see its logs here.</source>
        <extracomment>%1 is a logging driver of Docker, such as &quot;syslog&quot; or &quot;none&quot;</extracomment>
        <translation>このコンテナーのログ ドライバー「%1」は、読み戻せるログを保存しません。ここにログを表示するには、ドライバー「local」または「json-file」を指定してコンテナーを作成してください。</translation>
    </message>
    <message>
        <source>The Docker Engine could not go on reading for &quot;%1&quot;. What it said stands in the details.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>Docker エンジンは「%1」の読み取りを続行できませんでした。エンジンからのメッセージは [詳細] で確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not accept the certificates. The details tell which and why.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」が証明書を受け入れませんでした。対象の証明書と理由は [詳細] で確認してください。</translation>
    </message>
    <message>
        <source>The Linux distribution of &quot;%1&quot; is none that Docker can be installed on from here.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」の Linux ディストリビューションには、ここから Docker をインストールできません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not install Docker&apos;s packages. Check that it reaches its package sources, then try again.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」で Docker のパッケージをインストールできませんでした。マシンからパッケージの取得元に接続できることを確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The settings in daemon.json on &quot;%1&quot; stand in the way and were left as they are. The details tell which.</source>
        <extracomment>%1 is a machine; daemon.json is a file</extracomment>
        <translation>「%1」の daemon.json の設定が妨げになっています。設定は変更していません。該当する設定は [詳細] で確認してください。</translation>
    </message>
    <message>
        <source>Another program on &quot;%1&quot; uses the port for Docker. Stop it, or take everything back and set up Docker with another port.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」の別のプログラムが Docker 用のポートを使用しています。そのプログラムを停止するか、すべて元に戻し、別のポートで Docker をセットアップしてください。</translation>
    </message>
    <message>
        <source>Docker was installed on &quot;%1&quot; but does not start. The details tell what it said.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」に Docker をインストールしましたが、開始できません。Docker からのメッセージは [詳細] で確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks a program that the set-up needs. The details tell which.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」には、セットアップに必要なプログラムがありません。該当するプログラムは [詳細] で確認してください。</translation>
    </message>
    <message>
        <source>The Docker that is already on &quot;%1&quot; cannot be changed from here, such as one installed as a snap.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」に既にある Docker は、ここから変更できません。snap でインストールされた場合などが該当します。</translation>
    </message>
    <message>
        <source>Another program is writing &quot;%1&quot;. Try again in a moment.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>別のプログラムが「%1」に書き込んでいます。少し時間をおいてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>What the container sent has a path that leads out of the folder: &quot;%1&quot;. Nothing was written there. Do not trust this container.</source>
        <extracomment>%1 is a path in an archive</extracomment>
        <translation>コンテナーから送られたデータに、フォルダーの外を指すパス「%1」が含まれています。そこには何も書き込んでいません。このコンテナーを信頼しないでください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of this container is read-only. Upload to a folder that is a writable volume.</source>
        <extracomment>%1 is a folder in a container</extracomment>
        <translation>このコンテナーの「%1」は読み取り専用です。書き込み可能なボリュームのフォルダーにアップロードしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; became shorter while it was read. Wait until nobody writes to it, then try again.</source>
        <extracomment>%1 is a file of this computer</extracomment>
        <translation>読み取り中に「%1」が短くなりました。書き込みが終わるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file that can be shown.</source>
        <extracomment>%1 is a path in a container</extracomment>
        <translation>「%1」は表示できるファイルではありません。</translation>
    </message>
    <message>
        <source>The name of &quot;%1&quot; cannot be used, another container has it already. Choose another name, or rename or remove that container.</source>
        <extracomment>%1 is a container&apos;s name</extracomment>
        <translation>名前「%1」は、別のコンテナーで既に使用されているため使用できません。別の名前を選択するか、そのコンテナーの名前を変更または削除してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is running. Stop it first.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>「%1」は実行中です。先に停止してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is paused. Resume it first.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>「%1」は一時停止中です。先に再開してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not run. Start it first.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>「%1」は実行されていません。先に開始してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is just restarting. Wait a moment, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>「%1」は現在再起動中です。しばらく待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is being removed already.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>「%1」は既に削除中です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; removes itself when it stops, so it cannot be restarted by the engine.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>「%1」は停止すると自動的に削除されるため、エンジンによる再起動はできません。</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; is used by a container. Remove the container first.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>イメージ「%1」はコンテナーで使用されています。先にコンテナーを削除してください。</translation>
    </message>
    <message>
        <source>Other images were made from &quot;%1&quot;. Remove them first.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>「%1」から作成された他のイメージがあります。先にそれらを削除してください。</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; has several names. Remove the names one by one.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>イメージ「%1」には複数の名前があります。名前を 1 つずつ削除してください。</translation>
    </message>
    <message>
        <source>The volume &quot;%1&quot; is used by a container. Remove the container first.</source>
        <extracomment>%1 is a volume</extracomment>
        <translation>ボリューム「%1」はコンテナーで使用されています。先にコンテナーを削除してください。</translation>
    </message>
    <message>
        <source>Containers are still in the network &quot;%1&quot;.</source>
        <extracomment>%1 is a network</extracomment>
        <translation>ネットワーク「%1」にはまだコンテナーがあります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a port of the host that is in use already. Choose another port, or stop what uses it.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>「%1」に必要なホストのポートは、既に使用されています。別のポートを選択するか、そのポートを使用しているものを停止してください。</translation>
    </message>
    <message>
        <source>The memory limit of &quot;%1&quot; cannot be larger than that of memory and swap together.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>「%1」のメモリ制限は、メモリとスワップの合計の制限より大きくできません。</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; is not on the host. Pull it first.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>イメージ「%1」がホストにありません。先にプルしてください。</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; was not made for the kind of processor that the host has.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>イメージ「%1」は、ホストのプロセッサの種類に対応していません。</translation>
    </message>
    <message>
        <source>The registry has no image &quot;%1&quot;. Check its name and tag.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>レジストリにイメージ「%1」がありません。名前とタグを確認してください。</translation>
    </message>
    <message>
        <source>The registry does not give the image &quot;%1&quot;: it does not exist, or needs a sign-in.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>レジストリからイメージ「%1」を取得できません。存在しないか、サインインが必要です。</translation>
    </message>
    <message>
        <source>The registry of &quot;%1&quot; allows no more pulls for now. Try again later.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>「%1」のレジストリは、現在これ以上のプルを許可していません。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The host cannot reach the registry of &quot;%1&quot;. Check the network of the host.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>ホストから「%1」のレジストリに接続できません。ホストのネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; could not be pulled. The details tell what the engine said.</source>
        <extracomment>%1 is an image</extracomment>
        <translation>イメージ「%1」をプルできませんでした。エンジンからのメッセージは [詳細] で確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; removes itself when it stops, so it could not be put back if something failed. It was left alone.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>「%1」は停止すると自動的に削除され、失敗した場合に元に戻せないため、変更しませんでした。</translation>
    </message>
    <message>
        <source>The new container for &quot;%1&quot; did not stay up. The old one was put back.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>「%1」の新しいコンテナーは実行状態を維持できませんでした。古いコンテナーに戻しました。</translation>
    </message>
    <message>
        <source>Something failed, and the old container could not be put back: it is called &quot;%1&quot; now. Rename and start it yourself; the details tell more.</source>
        <extracomment>%1 is the name that the old container has now</extracomment>
        <translation>失敗が発生し、古いコンテナーを元に戻せませんでした。現在の名前は「%1」です。自分で名前を変更して開始してください。詳しくは [詳細] で確認してください。</translation>
    </message>
    <message>
        <source>The new container runs, but the old one, &quot;%1&quot;, could not be removed.</source>
        <extracomment>%1 is the name that the old container has now</extracomment>
        <translation>新しいコンテナーは実行中ですが、古いコンテナー「%1」を削除できませんでした。</translation>
    </message>
    <message>
        <source>What the engine sent is not an archive that can be read. Try again; if it stays so, see Details.</source>
        <translation>エンジンから送られたデータは、読み取り可能なアーカイブではありません。もう一度お試しください。解決しない場合は [詳細] を確認してください。</translation>
    </message>
    <message>
        <source>The container sent more files, longer names or more data than Slipway takes. Choose a smaller folder.</source>
        <translation>コンテナーから送られたファイルの数、名前の長さ、またはデータ量が Slipway の上限を超えています。より小さいフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The connection ended before all files had come. What is here is whole; try again for the rest.</source>
        <translation>すべてのファイルを受信する前に接続が終了しました。受信済みのファイルは完全です。残りを取得するには、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Out of memory (%1), %2</source>
        <extracomment>Status of a container that the system ended. %1 is its exit code, %2 is &quot;3 min ago&quot;</extracomment>
        <translation>メモリ不足 (%1)、%2</translation>
    </message>
    <message>
        <source>No answer, trying again</source>
        <extracomment>State of the connection to a host: it was asked and said nothing</extracomment>
        <translation>応答がありません、再試行しています</translation>
    </message>
    <message>
        <source>Docker does not run there, trying again</source>
        <extracomment>State of the connection to a host: the machine is there, and no Docker Engine at its port</extracomment>
        <translation>Docker が実行されていません、再試行しています</translation>
    </message>
    <message>
        <source>Name not found, trying again</source>
        <extracomment>State of the connection to a host: its name has no address</extracomment>
        <translation>名前が見つかりません、再試行しています</translation>
    </message>
    <message>
        <source>Certificate not accepted, trying again</source>
        <extracomment>State of the connection to a host: its certificate or ours was not accepted</extracomment>
        <translation>証明書が受け入れられません、再試行しています</translation>
    </message>
    <message>
        <source>Slow to answer</source>
        <extracomment>State of the connection to a host: an answer is awaited for longer than usual</extracomment>
        <translation>応答に時間がかかっています</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Signal sent</source>
        <translation>シグナルの送信</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Somebody attached</source>
        <translation>アタッチ</translation>
    </message>
    <message>
        <source>Somebody detached</source>
        <translation>デタッチ</translation>
    </message>
    <message>
        <source>Terminal resized</source>
        <translation>ターミナルのサイズ変更</translation>
    </message>
    <message>
        <source>Processes listed</source>
        <translation>プロセスの一覧表示</translation>
    </message>
    <message>
        <source>Command prepared</source>
        <translation>コマンドの準備</translation>
    </message>
    <message>
        <source>Command started</source>
        <translation>コマンドの開始</translation>
    </message>
    <message>
        <source>Command ended</source>
        <translation>コマンドの終了</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>ファイルの読み取り</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>ファイルの書き込み</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>ファイルのコピー</translation>
    </message>
    <message>
        <source>Saved as an image</source>
        <translation>イメージとして保存</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>正常性チェック</translation>
    </message>
    <message>
        <source>with exit code %1</source>
        <extracomment>More about the end of a container or command; %1 is a number</extracomment>
        <translation>終了コード %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <extracomment>More about a signal; %1 is its number</extracomment>
        <translation>シグナル %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>More about a renaming; %1 and %2 are names</extracomment>
        <translation>%1 から %2 へ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on &quot;%2&quot; ended by itself with exit code %3.</source>
        <extracomment>Notification. %1 is a container, %2 a host, %3 a number</extracomment>
        <translation>「%2」の「%1」が終了コード %3 で自ら終了しました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on &quot;%2&quot; ran out of memory.</source>
        <extracomment>Notification. %1 is a container, %2 a host</extracomment>
        <translation>「%2」の「%1」でメモリが不足しました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on &quot;%2&quot; is unhealthy: its health check fails.</source>
        <extracomment>Notification. %1 is a container, %2 a host</extracomment>
        <translation>「%2」の「%1」が異常です: 正常性チェックに失敗しています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on &quot;%2&quot; is healthy again.</source>
        <extracomment>Notification. %1 is a container, %2 a host</extracomment>
        <translation>「%2」の「%1」が正常に戻りました。</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; on &quot;%2&quot; restarts again and again: it ended %n time(s) in five minutes.</source>
        <extracomment>Notification. %1 is a container, %2 a host; %n is how often it has ended within five minutes</extracomment>
        <translation>
            <numerusform>「%2」の「%1」が再起動を繰り返しています: 5 分間に %Ln 回終了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is connected again.</source>
        <extracomment>Notification. %1 is a host</extracomment>
        <translation>「%1」に再び接続しました。</translation>
    </message>
    <message>
        <source>No connection to &quot;%1&quot;. %2</source>
        <extracomment>Notification. %1 is a host, %2 is the reason as one or two sentences</extracomment>
        <translation>「%1」に接続できません。%2</translation>
    </message>
    <message>
        <source>A container ends by itself with an error code</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>コンテナーがエラー コードで自ら終了したとき</translation>
    </message>
    <message>
        <source>A container runs out of memory</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>コンテナーでメモリが不足したとき</translation>
    </message>
    <message>
        <source>A container becomes unhealthy</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>コンテナーが異常になったとき</translation>
    </message>
    <message>
        <source>A container becomes healthy again</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>コンテナーが正常に戻ったとき</translation>
    </message>
    <message>
        <source>A container restarts again and again</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>コンテナーが再起動を繰り返しているとき</translation>
    </message>
    <message>
        <source>The connection to a host is lost</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>ホストへの接続が失われたとき</translation>
    </message>
    <message>
        <source>A lost host is connected again</source>
        <extracomment>Check box: what to be notified of</extracomment>
        <translation>接続が失われたホストに再び接続したとき</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Button: starts containers</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>starting…</source>
        <extracomment>State of a container that is being started</extracomment>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stops containers</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>stopping…</source>
        <extracomment>State of a container that is being stopped</extracomment>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>Button: stops containers and starts them again</extracomment>
        <translation>再起動</translation>
    </message>
    <message>
        <source>restarting…</source>
        <extracomment>State of a container that is being restarted</extracomment>
        <translation>再起動しています…</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Menu entry: freezes containers</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>pausing…</source>
        <extracomment>State of a container that is being paused</extracomment>
        <translation>一時停止しています…</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Menu entry: lets paused containers go on</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <source>resuming…</source>
        <extracomment>State of a container that is being resumed</extracomment>
        <translation>再開しています…</translation>
    </message>
    <message>
        <source>Kill…</source>
        <extracomment>Menu entry: sends a signal to containers; asks which</extracomment>
        <translation>強制停止…</translation>
    </message>
    <message>
        <source>killing…</source>
        <extracomment>State of a container that is being sent a signal</extracomment>
        <translation>強制停止しています…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>Menu entry: gives a container another name</extracomment>
        <translation>名前の変更…</translation>
    </message>
    <message>
        <source>renaming…</source>
        <extracomment>State of a container that is being renamed</extracomment>
        <translation>名前を変更しています…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: removes containers</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>removing…</source>
        <extracomment>State of a container that is being removed</extracomment>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Change Restart Policy and Limits…</source>
        <extracomment>Menu entry: changes restart policy and limits of containers</extracomment>
        <translation>再起動ポリシーと制限の変更…</translation>
    </message>
    <message>
        <source>changing…</source>
        <extracomment>State of a container whose limits are being changed</extracomment>
        <translation>変更しています…</translation>
    </message>
    <message>
        <source>Recreate with Newer Image…</source>
        <extracomment>Menu entry: makes a container anew from a newer image</extracomment>
        <translation>新しいイメージでの再作成…</translation>
    </message>
    <message>
        <source>recreating…</source>
        <extracomment>State of a container that is being made anew</extracomment>
        <translation>再作成しています…</translation>
    </message>
    <message>
        <source>%1: it failed for %L2 of %L3 containers. The details tell why.</source>
        <extracomment>Some of several containers could not be stopped, started ...: %1 is the action as on its button, %L2 of all %L3 containers it failed for</extracomment>
        <translation>%1: %L3 個中 %L2 個のコンテナーで失敗しました。理由は [詳細] で確認してください。</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3 containers are done.</source>
        <extracomment>Something is done to many containers: %1 is the action as on its button, %L2 of all %L3 are done</extracomment>
        <translation>%1: %L3 個中 %L2 個のコンテナーが完了しました。</translation>
    </message>
    <message>
        <source>Looking at the container…</source>
        <translation>コンテナーを確認しています…</translation>
    </message>
    <message>
        <source>Pulling the image…</source>
        <translation>イメージをプルしています…</translation>
    </message>
    <message>
        <source>Setting the old container aside…</source>
        <translation>古いコンテナーを退避しています…</translation>
    </message>
    <message>
        <source>Making the new container…</source>
        <translation>新しいコンテナーを作成しています…</translation>
    </message>
    <message>
        <source>Joining its networks…</source>
        <translation>ネットワークに接続しています…</translation>
    </message>
    <message>
        <source>Stopping the old container…</source>
        <translation>古いコンテナーを停止しています…</translation>
    </message>
    <message>
        <source>Starting the new container…</source>
        <translation>新しいコンテナーを開始しています…</translation>
    </message>
    <message>
        <source>Watching whether it stays up…</source>
        <translation>実行状態が続くかどうかを確認しています…</translation>
    </message>
    <message>
        <source>Removing the old container…</source>
        <translation>古いコンテナーを削除しています…</translation>
    </message>
    <message>
        <source>Something failed. Putting the old container back…</source>
        <translation>失敗が発生しました。古いコンテナーに戻しています…</translation>
    </message>
    <message>
        <source>What it wrote outside of volumes is lost.</source>
        <translation>ボリューム以外に書き込まれた内容は失われます。</translation>
    </message>
    <message>
        <source>Its logs begin anew.</source>
        <translation>ログは新しく記録し直されます。</translation>
    </message>
    <message>
        <source>A hardware address that was chosen for it is not kept.</source>
        <translation>指定されていた MAC アドレスは引き継がれません。</translation>
    </message>
    <message>
        <source>These containers use its network and have to be made anew, too: %1.</source>
        <extracomment>%1 is a list of containers</extracomment>
        <translation>次のコンテナーはこのコンテナーのネットワークを使用しているため、同様に再作成する必要があります: %1。</translation>
    </message>
    <message>
        <source>Making the container…</source>
        <translation>コンテナーを作成しています…</translation>
    </message>
    <message>
        <source>Starting the container…</source>
        <translation>コンテナーを開始しています…</translation>
    </message>
    <message>
        <source>Unpacking the image: %L1 of %L2 layers.</source>
        <extracomment>An image is downloaded; %L1 of %L2 parts are unpacked</extracomment>
        <translation>イメージを展開しています: %L2 個中 %L1 個のレイヤー。</translation>
    </message>
    <message>
        <source>Pulling the image: %L1 of %L2 layers are here, %3 received.</source>
        <extracomment>%L1 of %L2 parts are here; %3 is a size</extracomment>
        <translation>イメージをプルしています: %L2 個中 %L1 個のレイヤーを取得済み、%3 を受信。</translation>
    </message>
    <message>
        <source>Container</source>
        <extracomment>One container</extracomment>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>One Docker image</extracomment>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>One Docker volume</extracomment>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>One Docker network</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Runs privileged</source>
        <translation>特権モードで実行されている</translation>
    </message>
    <message>
        <source>Does not run privileged</source>
        <translation>特権モードで実行されていない</translation>
    </message>
    <message>
        <source>A privileged container may do everything that the host may: load kernel modules, use every device, mount disks. Whoever gets into it has the host.</source>
        <translation>特権モードのコンテナーは、カーネル モジュールの読み込み、すべてのデバイスの使用、ディスクのマウントなど、ホストに許可されていることをすべて実行できます。コンテナーに侵入した人は、ホストを支配できます。</translation>
    </message>
    <message>
        <source>Run it without --privileged and give it only the capabilities and devices that it needs.</source>
        <translation>--privileged を付けずに実行し、必要なケーパビリティとデバイスだけを与えてください。</translation>
    </message>
    <message>
        <source>Can control the container engine</source>
        <translation>コンテナー エンジンを制御できる</translation>
    </message>
    <message>
        <source>Cannot control the container engine</source>
        <translation>コンテナー エンジンを制御できない</translation>
    </message>
    <message>
        <source>The engine&apos;s socket is mounted. Through it the container can start a privileged container, and so has the host; mounting it read-only changes nothing.</source>
        <translation>エンジンのソケットがマウントされています。コンテナーはこのソケットを通じて特権モードのコンテナーを開始し、ホストを支配できます。読み取り専用でマウントしても変わりません。</translation>
    </message>
    <message>
        <source>Take the mount away, or put a proxy in between that lets only the needed requests through.</source>
        <translation>マウントを取り除くか、必要な要求だけを通すプロキシを間に置いてください。</translation>
    </message>
    <message>
        <source>Sees the host&apos;s processes</source>
        <translation>ホストのプロセスが見える</translation>
    </message>
    <message>
        <source>Does not see the host&apos;s processes</source>
        <translation>ホストのプロセスが見えない</translation>
    </message>
    <message>
        <source>It shares the process namespace of the host: it can see, signal and, as root, inspect every process there.</source>
        <translation>ホストのプロセス名前空間を共有しています。ホストのすべてのプロセスを参照してシグナルを送ることができ、root の場合は内部を調べることもできます。</translation>
    </message>
    <message>
        <source>Run it without --pid=host.</source>
        <translation>--pid=host を付けずに実行してください。</translation>
    </message>
    <message>
        <source>Has more capabilities than usual</source>
        <translation>通常より多くのケーパビリティがある</translation>
    </message>
    <message>
        <source>Has no more capabilities than usual</source>
        <translation>通常を超えるケーパビリティはない</translation>
    </message>
    <message>
        <source>Each capability is a part of root&apos;s power on the host. Some of them, such as SYS_ADMIN, are as good as all of it.</source>
        <translation>各ケーパビリティは、ホストでの root の権限の一部です。SYS_ADMIN のように、そのすべてに匹敵するものもあります。</translation>
    </message>
    <message>
        <source>Take away every --cap-add that the program does without.</source>
        <translation>プログラムに不要な --cap-add をすべて取り除いてください。</translation>
    </message>
    <message>
        <source>Mounts sensitive folders of the host</source>
        <translation>ホストの重要なフォルダーをマウントしている</translation>
    </message>
    <message>
        <source>Mounts no sensitive folder of the host</source>
        <translation>ホストの重要なフォルダーをマウントしていない</translation>
    </message>
    <message>
        <source>These folders hold the host&apos;s accounts, keys, programs or kernel settings. Written to, they give the host away; even read, they tell much.</source>
        <translation>これらのフォルダーには、ホストのアカウント、キー、プログラム、カーネル設定があります。書き込めればホストを支配でき、読み取るだけでも多くの情報が得られます。</translation>
    </message>
    <message>
        <source>Mount only the folder that is needed, read-only where possible, or use a volume.</source>
        <translation>必要なフォルダーだけを、可能であれば読み取り専用でマウントするか、ボリュームを使用してください。</translation>
    </message>
    <message>
        <source>Uses the host&apos;s network</source>
        <translation>ホストのネットワークを使用している</translation>
    </message>
    <message>
        <source>Does not use the host&apos;s network</source>
        <translation>ホストのネットワークを使用していない</translation>
    </message>
    <message>
        <source>It reaches everything that listens on the host alone, and can listen on every address of the host itself.</source>
        <translation>ホスト内部でのみ待ち受けているものすべてに接続でき、ホスト自体のすべてのアドレスで待ち受けることができます。</translation>
    </message>
    <message>
        <source>Give it a network of its own and publish the ports that are needed.</source>
        <translation>専用のネットワークを割り当て、必要なポートを公開してください。</translation>
    </message>
    <message>
        <source>May make every system call</source>
        <translation>すべてのシステム コールを実行できる</translation>
    </message>
    <message>
        <source>System calls are filtered</source>
        <translation>システム コールがフィルターされている</translation>
    </message>
    <message>
        <source>Without the seccomp filter a container can reach parts of the kernel that programs hardly ever need, and where most escapes were found.</source>
        <translation>seccomp フィルターがないと、コンテナーは、プログラムがほとんど必要とせず、コンテナーからの脱出の原因の多くが見つかったカーネルの部分に到達できます。</translation>
    </message>
    <message>
        <source>Run it without seccomp=unconfined, so that the engine&apos;s own profile holds.</source>
        <translation>seccomp=unconfined を付けずに実行し、エンジン独自のプロファイルを有効にしてください。</translation>
    </message>
    <message>
        <source>Is held by neither AppArmor nor SELinux</source>
        <translation>AppArmor にも SELinux にも制限されていない</translation>
    </message>
    <message>
        <source>Is held by AppArmor or SELinux</source>
        <translation>AppArmor または SELinux に制限されている</translation>
    </message>
    <message>
        <source>These keep a container from files and settings of the host even when it runs as root.</source>
        <translation>これらは、コンテナーが root として実行されていても、ホストのファイルや設定へのアクセスを防ぎます。</translation>
    </message>
    <message>
        <source>Run it without apparmor=unconfined and label=disable.</source>
        <translation>apparmor=unconfined と label=disable を付けずに実行してください。</translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation>root として実行されている</translation>
    </message>
    <message>
        <source>Does not run as root</source>
        <translation>root として実行されていない</translation>
    </message>
    <message>
        <source>Root in the container is root outside when something lets it out, and can change every file of its image.</source>
        <translation>コンテナー内の root は、外に出る手段があれば外でも root であり、コンテナーのイメージのすべてのファイルを変更できます。</translation>
    </message>
    <message>
        <source>Name a user in the image, or run it with --user.</source>
        <translation>イメージでユーザーを指定するか、--user を付けて実行してください。</translation>
    </message>
    <message>
        <source>Shares the host&apos;s memory segments</source>
        <translation>ホストのメモリ セグメントを共有している</translation>
    </message>
    <message>
        <source>Does not share the host&apos;s memory segments</source>
        <translation>ホストのメモリ セグメントを共有していない</translation>
    </message>
    <message>
        <source>It can read and change what processes of the host keep in shared memory.</source>
        <translation>ホストのプロセスが共有メモリに置いている内容を、読み取って変更できます。</translation>
    </message>
    <message>
        <source>Run it without --ipc=host.</source>
        <translation>--ipc=host を付けずに実行してください。</translation>
    </message>
    <message>
        <source>Is left out of the user namespace</source>
        <translation>ユーザー名前空間の対象外になっている</translation>
    </message>
    <message>
        <source>Has users of its own</source>
        <translation>独自のユーザーを使用している</translation>
    </message>
    <message>
        <source>The engine maps users to harmless ones, but not for this container.</source>
        <translation>エンジンはユーザーを権限のないユーザーに割り当てますが、このコンテナーは対象外です。</translation>
    </message>
    <message>
        <source>Run it without --userns=host.</source>
        <translation>--userns=host を付けずに実行してください。</translation>
    </message>
    <message>
        <source>Uses devices of the host</source>
        <translation>ホストのデバイスを使用している</translation>
    </message>
    <message>
        <source>Uses no device of the host</source>
        <translation>ホストのデバイスを使用していない</translation>
    </message>
    <message>
        <source>A device is the way around the file system: a disk can be read and written whole.</source>
        <translation>デバイスを使うとファイル システムを迂回できます。ディスク全体の読み取りと書き込みが可能になります。</translation>
    </message>
    <message>
        <source>Take away every --device that is not needed.</source>
        <translation>不要な --device をすべて取り除いてください。</translation>
    </message>
    <message>
        <source>Can change the host&apos;s name</source>
        <translation>ホストの名前を変更できる</translation>
    </message>
    <message>
        <source>Cannot change the host&apos;s name</source>
        <translation>ホストの名前を変更できない</translation>
    </message>
    <message>
        <source>It shares the namespace of the host&apos;s name and domain.</source>
        <translation>ホストの名前とドメインの名前空間を共有しています。</translation>
    </message>
    <message>
        <source>Run it without --uts=host.</source>
        <translation>--uts=host を付けずに実行してください。</translation>
    </message>
    <message>
        <source>Ports are published on all addresses</source>
        <translation>ポートがすべてのアドレスで公開されている</translation>
    </message>
    <message>
        <source>No port is published on all addresses</source>
        <translation>すべてのアドレスで公開されているポートはない</translation>
    </message>
    <message>
        <source>Everybody who reaches the host reaches these ports; published ports also pass many firewalls of the host.</source>
        <translation>ホストに到達できる人は誰でもこれらのポートに接続できます。公開されたポートは、ホストの多くのファイアウォールも通過します。</translation>
    </message>
    <message>
        <source>Publish on one address, such as 127.0.0.1:8080:80, or limit who may connect in the network security group.</source>
        <translation>127.0.0.1:8080:80 のように 1 つのアドレスで公開するか、ネットワーク セキュリティ グループで接続できる相手を制限してください。</translation>
    </message>
    <message>
        <source>The image is old</source>
        <translation>イメージが古い</translation>
    </message>
    <message>
        <source>The image is not old</source>
        <translation>イメージは古くない</translation>
    </message>
    <message>
        <source>What was mended since the image was made is not in it.</source>
        <translation>イメージの作成後に行われた修正は含まれていません。</translation>
    </message>
    <message>
        <source>Pull or build a newer image, then make the container anew.</source>
        <translation>新しいイメージをプルまたはビルドし、コンテナーを作成し直してください。</translation>
    </message>
    <message>
        <source>Keeps the usual capabilities</source>
        <translation>通常のケーパビリティを保持している</translation>
    </message>
    <message>
        <source>Gives up the usual capabilities</source>
        <translation>通常のケーパビリティを放棄している</translation>
    </message>
    <message>
        <source>Most programs need none of the capabilities that a container is given.</source>
        <translation>ほとんどのプログラムは、コンテナーに与えられるケーパビリティを 1 つも必要としません。</translation>
    </message>
    <message>
        <source>Run it with --cap-drop=ALL and add back what it turns out to need.</source>
        <translation>--cap-drop=ALL を付けて実行し、必要とわかったものだけを追加してください。</translation>
    </message>
    <message>
        <source>Can gain privileges</source>
        <translation>特権を取得できる</translation>
    </message>
    <message>
        <source>Cannot gain privileges</source>
        <translation>特権を取得できない</translation>
    </message>
    <message>
        <source>Programs with the setuid bit, such as su, can make a user into root.</source>
        <translation>su のように setuid ビットの付いたプログラムは、ユーザーを root にすることができます。</translation>
    </message>
    <message>
        <source>Run it with --security-opt no-new-privileges.</source>
        <translation>--security-opt no-new-privileges を付けて実行してください。</translation>
    </message>
    <message>
        <source>Can change its programs</source>
        <translation>自身のプログラムを変更できる</translation>
    </message>
    <message>
        <source>Cannot change its programs</source>
        <translation>自身のプログラムを変更できない</translation>
    </message>
    <message>
        <source>Whoever gets in can leave something behind in its file system.</source>
        <translation>侵入した人が、コンテナーのファイル システムに何かを残すことができます。</translation>
    </message>
    <message>
        <source>Run it with --read-only, and with a volume or tmpfs where it has to write.</source>
        <translation>--read-only を付けて実行し、書き込みが必要な場所にはボリュームまたは tmpfs を使用してください。</translation>
    </message>
    <message>
        <source>May use all memory</source>
        <translation>すべてのメモリを使用できる</translation>
    </message>
    <message>
        <source>Has a memory limit</source>
        <translation>メモリ制限がある</translation>
    </message>
    <message>
        <source>One leak can take the memory of everything else on the host.</source>
        <translation>1 つのメモリ リークによって、ホスト上の他のすべてのメモリが奪われる可能性があります。</translation>
    </message>
    <message>
        <source>Set a limit with --memory.</source>
        <translation>--memory で制限を設定してください。</translation>
    </message>
    <message>
        <source>May start any number of processes</source>
        <translation>任意の数のプロセスを開始できる</translation>
    </message>
    <message>
        <source>Has a limit of processes</source>
        <translation>プロセス数の制限がある</translation>
    </message>
    <message>
        <source>A program that starts itself again and again stops the whole host.</source>
        <translation>自身を繰り返し起動するプログラムは、ホスト全体を停止させます。</translation>
    </message>
    <message>
        <source>Set a limit with --pids-limit.</source>
        <translation>--pids-limit で制限を設定してください。</translation>
    </message>
    <message>
        <source>May use all processors</source>
        <translation>すべてのプロセッサを使用できる</translation>
    </message>
    <message>
        <source>Has a processor limit</source>
        <translation>プロセッサの制限がある</translation>
    </message>
    <message>
        <source>One busy container can slow down everything else on the host.</source>
        <translation>負荷の高い 1 つのコンテナーによって、ホスト上の他のすべてが遅くなる可能性があります。</translation>
    </message>
    <message>
        <source>Set a limit with --cpus.</source>
        <translation>--cpus で制限を設定してください。</translation>
    </message>
    <message>
        <source>Has no health check</source>
        <translation>正常性チェックがない</translation>
    </message>
    <message>
        <source>Has a health check</source>
        <translation>正常性チェックがある</translation>
    </message>
    <message>
        <source>Nobody notices when it runs but no longer works.</source>
        <translation>実行中でも機能しなくなった場合に、誰も気付きません。</translation>
    </message>
    <message>
        <source>Add a HEALTHCHECK to the image, or run it with --health-cmd.</source>
        <translation>イメージに HEALTHCHECK を追加するか、--health-cmd を付けて実行してください。</translation>
    </message>
    <message>
        <source>The engine does not filter system calls</source>
        <translation>エンジンがシステム コールをフィルターしていない</translation>
    </message>
    <message>
        <source>The engine filters system calls</source>
        <translation>エンジンがシステム コールをフィルターしている</translation>
    </message>
    <message>
        <source>Without the seccomp filter containers can reach parts of the kernel that programs hardly ever need.</source>
        <translation>seccomp フィルターがないと、コンテナーは、プログラムがほとんど必要としないカーネルの部分に到達できます。</translation>
    </message>
    <message>
        <source>Use a kernel with seccomp, and leave seccomp-profile out of daemon.json.</source>
        <translation>seccomp に対応したカーネルを使用し、daemon.json に seccomp-profile を指定しないでください。</translation>
    </message>
    <message>
        <source>Neither AppArmor nor SELinux is on</source>
        <translation>AppArmor も SELinux も有効でない</translation>
    </message>
    <message>
        <source>AppArmor or SELinux is on</source>
        <translation>AppArmor または SELinux が有効</translation>
    </message>
    <message>
        <source>These keep containers from files and settings of the host even when they run as root.</source>
        <translation>これらは、コンテナーが root として実行されていても、ホストのファイルや設定へのアクセスを防ぐものです。</translation>
    </message>
    <message>
        <source>Switch on the one that the host&apos;s distribution brings.</source>
        <translation>ホストのディストリビューションに付属するものを有効にしてください。</translation>
    </message>
    <message>
        <source>Containers share the host&apos;s users</source>
        <translation>コンテナーがホストのユーザーを共有している</translation>
    </message>
    <message>
        <source>Containers have users of their own</source>
        <translation>コンテナーが独自のユーザーを使用している</translation>
    </message>
    <message>
        <source>Root in a container is root outside when something lets it out.</source>
        <translation>コンテナー内の root は、外に出る手段があれば外でも root です。</translation>
    </message>
    <message>
        <source>Set userns-remap in daemon.json or run the engine rootless. Containers have to be made anew then.</source>
        <translation>daemon.json で userns-remap を設定するか、エンジンを rootless モードで実行してください。その場合、コンテナーを作成し直す必要があります。</translation>
    </message>
    <message>
        <source>Images may come without TLS</source>
        <translation>イメージが TLS なしで取得される可能性がある</translation>
    </message>
    <message>
        <source>Images come by TLS only</source>
        <translation>イメージは TLS でのみ取得される</translation>
    </message>
    <message>
        <source>Whoever stands between the host and these registries can put something else in the place of an image.</source>
        <translation>ホストとこれらのレジストリの間に割り込んだ人は、イメージを別のものにすり替えることができます。</translation>
    </message>
    <message>
        <source>Give the registry a certificate and take it out of insecure-registries.</source>
        <translation>レジストリに証明書を用意し、insecure-registries から取り除いてください。</translation>
    </message>
    <message>
        <source>The storage driver is no longer kept up</source>
        <translation>ストレージ ドライバーの保守が終了している</translation>
    </message>
    <message>
        <source>The storage driver is kept up</source>
        <translation>ストレージ ドライバーは保守されている</translation>
    </message>
    <message>
        <source>Errors in it are not mended any more.</source>
        <translation>このドライバーの不具合は、もう修正されません。</translation>
    </message>
    <message>
        <source>Move to overlay2. Images have to be pulled again.</source>
        <translation>overlay2 に移行してください。イメージを再びプルする必要があります。</translation>
    </message>
    <message>
        <source>Containers can gain privileges</source>
        <translation>コンテナーが特権を取得できる</translation>
    </message>
    <message>
        <source>Containers cannot gain privileges</source>
        <translation>コンテナーは特権を取得できない</translation>
    </message>
    <message>
        <source>Set no-new-privileges in daemon.json.</source>
        <translation>daemon.json で no-new-privileges を設定してください。</translation>
    </message>
    <message>
        <source>The engine is out of date</source>
        <translation>エンジンが古い</translation>
    </message>
    <message>
        <source>The engine is still mended</source>
        <translation>エンジンは現在も修正の対象</translation>
    </message>
    <message>
        <source>This version gets no security updates from its makers; a distribution may still mend it.</source>
        <translation>このバージョンには、開発元からのセキュリティ更新プログラムが提供されません。ディストリビューションによって修正されている場合があります。</translation>
    </message>
    <message>
        <source>Install a newer Docker Engine.</source>
        <translation>新しい Docker エンジンをインストールしてください。</translation>
    </message>
    <message>
        <source>Containers stop when the engine does</source>
        <translation>エンジンが停止するとコンテナーも停止する</translation>
    </message>
    <message>
        <source>Containers run on without the engine</source>
        <translation>エンジンが停止してもコンテナーは動作し続ける</translation>
    </message>
    <message>
        <source>Updates of the engine are put off when they stop everything.</source>
        <translation>エンジンの更新によってすべてが停止する場合、更新は先延ばしにされがちです。</translation>
    </message>
    <message>
        <source>Set live-restore in daemon.json.</source>
        <translation>daemon.json で live-restore を設定してください。</translation>
    </message>
    <message>
        <source>Experimental features are on</source>
        <translation>試験段階の機能が有効</translation>
    </message>
    <message>
        <source>Experimental features are off</source>
        <translation>試験段階の機能は無効</translation>
    </message>
    <message>
        <source>They are less tested than the rest.</source>
        <translation>これらの機能は、他の機能ほどテストされていません。</translation>
    </message>
    <message>
        <source>Take experimental out of daemon.json where nothing needs it.</source>
        <translation>必要としているものがなければ、daemon.json から experimental を取り除いてください。</translation>
    </message>
    <message>
        <source>The engine runs in debug mode</source>
        <translation>エンジンがデバッグ モードで実行されている</translation>
    </message>
    <message>
        <source>The engine does not run in debug mode</source>
        <translation>エンジンはデバッグ モードで実行されていない</translation>
    </message>
    <message>
        <source>Its log tells more than it should, and it answers on paths for debugging.</source>
        <translation>必要以上の情報がログに記録され、デバッグ用のパスでも応答します。</translation>
    </message>
    <message>
        <source>Take debug out of daemon.json.</source>
        <translation>daemon.json から debug を取り除いてください。</translation>
    </message>
    <message>
        <source>Logs stay on the host</source>
        <translation>ログがホストにのみ保存されている</translation>
    </message>
    <message>
        <source>Logs go elsewhere, too</source>
        <translation>ログが別の場所にも送られている</translation>
    </message>
    <message>
        <source>Whoever gets into the host can erase what happened.</source>
        <translation>ホストに侵入した人は、起きたことの記録を消去できます。</translation>
    </message>
    <message>
        <source>Choose a log driver that sends logs to another place.</source>
        <translation>ログを別の場所に送るログ ドライバーを選択してください。</translation>
    </message>
    <message>
        <source>Every client may do everything</source>
        <translation>すべてのクライアントが何でも実行できる</translation>
    </message>
    <message>
        <source>A plug-in decides what clients may do</source>
        <translation>クライアントが実行できることをプラグインが判断する</translation>
    </message>
    <message>
        <source>Who has a client certificate has the host.</source>
        <translation>クライアント証明書を持つ人は、ホストを支配できます。</translation>
    </message>
    <message>
        <source>Where several people use this host, install an authorization plug-in.</source>
        <translation>複数の人がこのホストを使用する場合は、認可プラグインをインストールしてください。</translation>
    </message>
    <message>
        <source>Swarm mode is on</source>
        <translation>Swarm モードが有効</translation>
    </message>
    <message>
        <source>Swarm mode is off</source>
        <translation>Swarm モードは無効</translation>
    </message>
    <message>
        <source>It opens further ports to other hosts.</source>
        <translation>他のホストに対して、さらにポートが開かれます。</translation>
    </message>
    <message>
        <source>Leave the swarm where nothing uses it.</source>
        <translation>使用しているものがなければ、Swarm から離脱してください。</translation>
    </message>
    <message>
        <source>The engine warns about its host</source>
        <translation>エンジンがホストについて警告している</translation>
    </message>
    <message>
        <source>The engine has no warnings</source>
        <translation>エンジンからの警告はない</translation>
    </message>
    <message>
        <source>Something of the host keeps limits or networks of containers from working.</source>
        <translation>ホストの何らかの要因により、コンテナーの制限やネットワークが機能していません。</translation>
    </message>
    <message>
        <source>See the engine&apos;s own words below.</source>
        <translation>以下のエンジンからのメッセージを確認してください。</translation>
    </message>
    <message>
        <source>Passed</source>
        <extracomment>Verdict of a security check</extracomment>
        <translation>合格</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Verdict of a security check: what it looks for is there</extracomment>
        <translation>検出</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Verdict of a security check: the engine does not tell</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <extracomment>Verdict of a security check that makes no sense here</extracomment>
        <translation>対象外</translation>
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
        <translation>重大</translation>
    </message>
    <message numerus="yes">
        <source>It was made %n day(s) ago.</source>
        <extracomment>How old an image is</extracomment>
        <translation>
            <numerusform>%Ln 日前に作成されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an image.</source>
        <translation>イメージを選択してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of an image.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>「%1」はイメージの名前ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name: use at least two letters, digits, &quot;_&quot;, &quot;.&quot; or &quot;-&quot;, and begin with a letter or digit.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>「%1」は名前として使用できません。英数字、「_」、「.」、「-」を 2 文字以上使用し、先頭は英字または数字にしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no variable: write NAME=value.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>「%1」は変数ではありません。NAME=value の形式で入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port: write 8080:80, or 53:53/udp.</source>
        <extracomment>%1 is a port as it was entered</extracomment>
        <translation>「%1」はポートではありません。8080:80 や 53:53/udp のように入力してください。</translation>
    </message>
    <message>
        <source>The port %1 of the host is named twice.</source>
        <extracomment>%1 is a port of the host</extracomment>
        <translation>ホストのポート %1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address of the host.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>「%1」はホストの IP アドレスではありません。</translation>
    </message>
    <message>
        <source>With the network &quot;%1&quot; no ports can be published.</source>
        <extracomment>%1 is a network mode: host, container:web</extracomment>
        <translation>ネットワーク「%1」ではポートを公開できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place in the container: it begins with a slash.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>「%1」はコンテナー内の場所ではありません。先頭はスラッシュにしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a volume nor a whole path on the host.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>「%1」は、ボリュームでもホスト上の完全パスでもありません。</translation>
    </message>
    <message>
        <source>Two things would stand at &quot;%1&quot;.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>「%1」に 2 つのものが指定されています。</translation>
    </message>
    <message>
        <source>The engine wants at least 6 MiB of memory.</source>
        <translation>エンジンには 6 MiB 以上のメモリが必要です。</translation>
    </message>
    <message>
        <source>Memory and swap together cannot be less than the memory alone.</source>
        <translation>メモリとスワップの合計を、メモリだけの値より小さくすることはできません。</translation>
    </message>
    <message>
        <source>The number of CPUs cannot be negative.</source>
        <translation>CPU の数に負の値は指定できません。</translation>
    </message>
    <message>
        <source>A container that removes itself cannot be restarted by the engine.</source>
        <translation>停止すると自動的に削除されるコンテナーは、エンジンで再起動できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a host.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>「%1」はホストの名前として使用できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a capability, such as NET_ADMIN.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>「%1」はケーパビリティではありません。NET_ADMIN のように入力してください。</translation>
    </message>
    <message>
        <source>The health check cannot be right.</source>
        <translation>正常性チェックの指定が正しくありません。</translation>
    </message>
    <message>
        <source>The working directory &quot;%1&quot; has to begin with a slash.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>作業ディレクトリ「%1」は、スラッシュで始める必要があります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no label: write name=value.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>「%1」はラベルではありません。name=value の形式で入力してください。</translation>
    </message>
    <message>
        <source>This is no &quot;docker run&quot; line.</source>
        <translation>これは「docker run」のコマンド行ではありません。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means something to a shell. Write the value itself, or put it into single quotation marks.</source>
        <extracomment>%1 is a character such as $ or |</extracomment>
        <translation>「%1」はシェルで特別な意味を持ちます。値そのものを入力するか、一重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Slipway does not know the option &quot;%1&quot;.</source>
        <extracomment>%1 is an option such as --gpus</extracomment>
        <translation>オプション「%1」は Slipway では認識されません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be right.</source>
        <extracomment>%1 is an option with its value</extracomment>
        <translation>「%1」は正しくありません。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; would come from a shell. Write NAME=value.</source>
        <extracomment>%1 is the name of a variable</extracomment>
        <translation>「%1」の値はシェルから取得されるものです。NAME=value の形式で入力してください。</translation>
    </message>
    <message>
        <source>there is something of that name</source>
        <extracomment>Why a file was not copied</extracomment>
        <translation>同じ名前のものがあります</translation>
    </message>
    <message>
        <source>a link that leads out of the folder</source>
        <extracomment>Why a link was not copied</extracomment>
        <translation>フォルダーの外を指すリンクです</translation>
    </message>
    <message>
        <source>a link to something that was left out</source>
        <extracomment>Why a link was not copied</extracomment>
        <translation>除外されたものへのリンクです</translation>
    </message>
    <message>
        <source>a device, pipe or socket</source>
        <extracomment>Why something was not copied</extracomment>
        <translation>デバイス、パイプ、またはソケットです</translation>
    </message>
    <message>
        <source>a kind of file that cannot be copied</source>
        <extracomment>Why something was not copied</extracomment>
        <translation>コピーできない種類のファイルです</translation>
    </message>
    <message>
        <source>its name cannot be used here</source>
        <extracomment>Why a file was not copied</extracomment>
        <translation>この名前はここでは使用できません</translation>
    </message>
    <message>
        <source>its folder is a link on this computer</source>
        <extracomment>Why a file was not copied</extracomment>
        <translation>保存先のフォルダーがこのコンピューター上のリンクです</translation>
    </message>
    <message>
        <source>Copied %1, %2.</source>
        <extracomment>What was copied; %1 is &quot;12 files&quot;, %2 is &quot;3.4 MB&quot;</extracomment>
        <translation>%1 (%2) をコピーしました。</translation>
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
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>↓ %1 ↑ %2</source>
        <extracomment>What came in and what went out, %1 and %2 are &quot;1.2 MiB/s&quot;</extracomment>
        <translation>↓ %1 ↑ %2</translation>
    </message>
    <message>
        <source>Start container</source>
        <translation>コンテナーの開始</translation>
    </message>
    <message>
        <source>Stop container</source>
        <translation>コンテナーの停止</translation>
    </message>
    <message>
        <source>Restart container</source>
        <translation>コンテナーの再起動</translation>
    </message>
    <message>
        <source>Pause container</source>
        <translation>コンテナーの一時停止</translation>
    </message>
    <message>
        <source>Resume container</source>
        <translation>コンテナーの再開</translation>
    </message>
    <message>
        <source>Kill container</source>
        <translation>コンテナーの強制停止</translation>
    </message>
    <message>
        <source>Rename container</source>
        <translation>コンテナーの名前の変更</translation>
    </message>
    <message>
        <source>Remove container</source>
        <translation>コンテナーの削除</translation>
    </message>
    <message>
        <source>Change limits of container</source>
        <translation>コンテナーの制限の変更</translation>
    </message>
    <message>
        <source>Recreate container</source>
        <translation>コンテナーの再作成</translation>
    </message>
    <message>
        <source>Set up Docker</source>
        <extracomment>A step of making a machine</extracomment>
        <translation>Docker のセットアップ</translation>
    </message>
    <message>
        <source>Undo the set-up of Docker</source>
        <translation>Docker のセットアップを元に戻す</translation>
    </message>
    <message>
        <source>Start machine</source>
        <translation>マシンの開始</translation>
    </message>
    <message>
        <source>Stop machine</source>
        <translation>マシンの停止</translation>
    </message>
    <message>
        <source>Restart machine</source>
        <translation>マシンの再起動</translation>
    </message>
    <message>
        <source>Redeploy machine</source>
        <translation>マシンの再デプロイ</translation>
    </message>
    <message>
        <source>Add or update extension %1</source>
        <extracomment>An operation. %1 is an extension of a machine</extracomment>
        <translation>拡張機能 %1 の追加または更新</translation>
    </message>
    <message>
        <source>Remove extension %1</source>
        <extracomment>An operation. %1 is an extension of a machine</extracomment>
        <translation>拡張機能 %1 の削除</translation>
    </message>
    <message>
        <source>Change access to machine</source>
        <extracomment>An operation: changes passwords, keys or users of a machine</extracomment>
        <translation>マシンへのアクセスの変更</translation>
    </message>
    <message>
        <source>Run script</source>
        <extracomment>An operation: runs a script on a machine</extracomment>
        <translation>スクリプトの実行</translation>
    </message>
    <message>
        <source>Create container</source>
        <translation>コンテナーの作成</translation>
    </message>
    <message>
        <source>Running (%1)</source>
        <extracomment>State of an operation; %1 is how much is done, e.g. &quot;40%&quot;</extracomment>
        <translation>実行中 (%1)</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>operation</comment>
        <extracomment>State of an operation</extracomment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Not watched</source>
        <extracomment>State of an operation that Azure may still be at, of which Slipway hears nothing</extracomment>
        <translation>監視していません</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>operation</comment>
        <extracomment>State of an operation</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>operation</comment>
        <extracomment>State of an operation</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>operation</comment>
        <extracomment>State of an operation</extracomment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>operation</comment>
        <extracomment>State of an operation that nobody knows the end of</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;: failed. %3</source>
        <extracomment>How an operation ended. %1 is what was done, e.g. &quot;Start machine&quot;, %2 a machine, %3 why, in sentences</extracomment>
        <translation>%1、「%2」: 失敗しました。%3</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;: cancelled.</source>
        <extracomment>How an operation ended. %1 is what was done, e.g. &quot;Start machine&quot;, %2 a machine</extracomment>
        <translation>%1、「%2」: キャンセルされました。</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;: done.</source>
        <extracomment>How an operation ended. %1 is what was done, e.g. &quot;Start machine&quot;, %2 a machine</extracomment>
        <translation>%1、「%2」: 完了しました。</translation>
    </message>
    <message>
        <source>Runs a command or a script on the machine, once.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>マシンでコマンドまたはスクリプトを 1 回実行します。</translation>
    </message>
    <message>
        <source>Sends metrics and logs to Azure Monitor.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>メトリックとログを Azure Monitor に送信します。</translation>
    </message>
    <message>
        <source>Lets people of your organisation sign in by SSH. The machine needs an identity.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>組織のユーザーが SSH でサインインできるようにします。マシンに ID が必要です。</translation>
    </message>
    <message>
        <source>Lets people of your organisation sign in by remote desktop.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>組織のユーザーがリモート デスクトップでサインインできるようにします。</translation>
    </message>
    <message>
        <source>Fetches certificates from Key Vault and keeps them up to date.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Key Vault から証明書を取得し、最新の状態に保ちます。</translation>
    </message>
    <message>
        <source>Captures packets and tests connections for Network Watcher.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Network Watcher のためにパケットをキャプチャし、接続をテストします。</translation>
    </message>
    <message>
        <source>Draws the map of connections in VM insights.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>VM Insights の接続マップを描きます。</translation>
    </message>
    <message>
        <source>Asks your application whether it is well.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>アプリケーションが正常かどうかを確認します。</translation>
    </message>
    <message>
        <source>Proves that the machine has started unchanged.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>マシンが改変されずに起動したことを証明します。</translation>
    </message>
    <message>
        <source>Protects the machine with Defender for Endpoint.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Defender for Endpoint でマシンを保護します。</translation>
    </message>
    <message>
        <source>Checks settings inside the machine against policies.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>マシン内の設定をポリシーと照合します。</translation>
    </message>
    <message>
        <source>Encrypts the disks of the machine.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>マシンのディスクを暗号化します。</translation>
    </message>
    <message>
        <source>Installs the driver of NVIDIA graphics cards.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>NVIDIA グラフィックス カードのドライバーをインストールします。</translation>
    </message>
    <message>
        <source>Installed Docker. It was retired in 2018: set up Docker with Slipway instead.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Docker をインストールするものでした。2018 年に提供終了しています。代わりに Slipway で Docker をセットアップしてください。</translation>
    </message>
    <message>
        <source>Looks for malware on the machine.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>マシン上のマルウェアを探します。</translation>
    </message>
    <message>
        <source>Collects logs and performance counters.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>ログとパフォーマンス カウンターを収集します。</translation>
    </message>
    <message>
        <source>Brings the machine into the state that a PowerShell configuration describes.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>PowerShell の構成に記述された状態にマシンを設定します。</translation>
    </message>
    <message>
        <source>Writes facts about the machine on its desktop.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>マシンの情報をデスクトップに表示します。</translation>
    </message>
    <message>
        <source>Type the name of a user.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>No user can have this name.</source>
        <translation>この名前はユーザー名に使用できません。</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>The password needs 12 to 72 characters of at least three kinds: small letters, capital letters, digits, others.</source>
        <translation>パスワードには、小文字、大文字、数字、その他のうち 3 種類以上を含む 12 から 72 文字が必要です。</translation>
    </message>
    <message>
        <source>Paste a public key.</source>
        <translation>公開キーを貼り付けてください。</translation>
    </message>
    <message>
        <source>Azure&apos;s agent does not take ECDSA keys. Use an RSA or an Ed25519 key.</source>
        <translation>Azure のエージェントは ECDSA キーを受け付けません。RSA または Ed25519 キーを使用してください。</translation>
    </message>
    <message>
        <source>This is a private key. Paste the public one, and give the private one to nobody.</source>
        <translation>これは秘密キーです。公開キーを貼り付け、秘密キーは誰にも渡さないでください。</translation>
    </message>
    <message>
        <source>This is no public key that Azure&apos;s agent takes. One line, beginning with ssh-rsa or ssh-ed25519, is right.</source>
        <translation>Azure のエージェントが受け付ける公開キーではありません。ssh-rsa または ssh-ed25519 で始まる 1 行が必要です。</translation>
    </message>
    <message>
        <source>The account would have ended already.</source>
        <translation>アカウントは既に期限切れになります。</translation>
    </message>
    <message>
        <source>The user gets this password, is made if there is none, and may use sudo. Signing in with passwords is switched on.</source>
        <translation>ユーザーにこのパスワードが設定されます。存在しない場合は作成され、sudo を使用できます。パスワードでのサインインが有効になります。</translation>
    </message>
    <message>
        <source>The user can sign in with this key, is made if there is none, and may use sudo.</source>
        <translation>ユーザーはこのキーでサインインできます。存在しない場合は作成され、sudo を使用できます。</translation>
    </message>
    <message>
        <source>The configuration of the SSH server is replaced by Azure&apos;s own. Your changes to it are lost; a copy stays on the machine.</source>
        <translation>SSH サーバーの構成は Azure のものに置き換えられます。変更内容は失われますが、コピーがマシンに残ります。</translation>
    </message>
    <message>
        <source>The user and the user&apos;s home folder are removed.</source>
        <translation>ユーザーとそのホーム フォルダーが削除されます。</translation>
    </message>
    <message>
        <source>The local administrator gets this name and this password.</source>
        <translation>ローカル管理者にこの名前とパスワードが設定されます。</translation>
    </message>
    <message>
        <source>Remote desktop is switched on again with its usual settings.</source>
        <translation>リモート デスクトップが通常の設定で再び有効になります。</translation>
    </message>
    <message>
        <source>Set a password</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>パスワードの設定</translation>
    </message>
    <message>
        <source>Add an SSH key</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>SSH キーの追加</translation>
    </message>
    <message>
        <source>Reset the SSH server</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>SSH サーバーのリセット</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>ユーザーの削除</translation>
    </message>
    <message>
        <source>Reset the administrator</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>管理者のリセット</translation>
    </message>
    <message>
        <source>Reset remote desktop</source>
        <extracomment>What can be done with the way into a machine</extracomment>
        <translation>リモート デスクトップのリセット</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>extension</comment>
        <extracomment>State of an extension of a machine</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Changing</source>
        <comment>extension</comment>
        <extracomment>State of an extension of a machine: it is being installed, updated, removed, or its script runs</extracomment>
        <translation>変更中</translation>
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
        <translation>JSON ではありません。%1 行目を確認してください。</translation>
    </message>
    <message>
        <source>Settings are a JSON object: { … }</source>
        <translation>設定は JSON オブジェクトです: { … }</translation>
    </message>
    <message>
        <source>You signed in as &quot;%1&quot;, which is another account. Add it as an account of its own.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>「%1」としてサインインしましたが、これは別のアカウントです。独立したアカウントとして追加してください。</translation>
    </message>
    <message>
        <source>The Azure CLI is not installed here, or not on the PATH. Install it, or sign in another way.</source>
        <translation>Azure CLI がインストールされていないか、PATH にありません。インストールするか、別の方法でサインインしてください。</translation>
    </message>
    <message>
        <source>Nobody is signed in to the Azure CLI. Run &quot;az login&quot; in a terminal, then try again.</source>
        <translation>Azure CLI に誰もサインインしていません。ターミナルで「az login」を実行してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The Azure CLI did not give access. The details tell what it said.</source>
        <translation>Azure CLI からアクセス権を取得できませんでした。詳細にその内容があります。</translation>
    </message>
    <message>
        <source>This computer is not a machine of Azure, so it has no managed identity.</source>
        <translation>このコンピューターは Azure のマシンではないため、マネージド ID がありません。</translation>
    </message>
    <message>
        <source>This machine has no such managed identity. Assign one to it in Azure.</source>
        <translation>このマシンにはそのマネージド ID がありません。Azure で割り当ててください。</translation>
    </message>
    <message>
        <source>The browser did not come back within five minutes. Sign in again.</source>
        <translation>ブラウザーから 5 分以内に応答がありませんでした。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This tenant wants more than a password, such as a second factor. Sign in again to it.</source>
        <translation>このテナントはパスワード以外に、第 2 要素などを必要とします。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This computer has no keychain that Slipway can use. You stay signed in until you quit Slipway.</source>
        <translation>このコンピューターには Slipway が使えるキーチェーンがありません。Slipway を終了するまでサインインしたままになります。</translation>
    </message>
    <message>
        <source>The keychain of this computer refused. You stay signed in until you quit Slipway.</source>
        <translation>このコンピューターのキーチェーンに拒否されました。Slipway を終了するまでサインインしたままになります。</translation>
    </message>
    <message>
        <source>An account is not in the keychain any more. Add it again.</source>
        <translation>キーチェーンに見つからないアカウントがあります。もう一度追加してください。</translation>
    </message>
    <message>
        <source>Azure takes only certificates with an RSA key. Choose another one.</source>
        <translation>Azure は RSA キーの証明書だけを受け付けます。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of the Azure agent on a machine</extracomment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Not ready</source>
        <extracomment>State of the Azure agent on a machine</extracomment>
        <translation>準備未完了</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The Azure agent on a machine: %1 is &quot;Ready&quot;, %2 its version</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Start Machine</source>
        <extracomment>Menu entry: starts virtual machines</extracomment>
        <translation>マシンの開始</translation>
    </message>
    <message>
        <source>Stop (Deallocate)</source>
        <extracomment>Menu entry: stops virtual machines so that they cost no more than their disks</extracomment>
        <translation>停止 (割り当て解除)</translation>
    </message>
    <message>
        <source>Restart Machine</source>
        <extracomment>Menu entry: restarts virtual machines</extracomment>
        <translation>マシンの再起動</translation>
    </message>
    <message>
        <source>Redeploy</source>
        <extracomment>Menu entry: moves virtual machines to other hardware of Azure</extracomment>
        <translation>再デプロイ</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>A machine is being started</extracomment>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>A machine is being stopped</extracomment>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <extracomment>A machine is being restarted</extracomment>
        <translation>再起動しています…</translation>
    </message>
    <message>
        <source>Redeploying…</source>
        <extracomment>A machine is being moved to other hardware</extracomment>
        <translation>再デプロイしています…</translation>
    </message>
    <message>
        <source>Machine</source>
        <extracomment>What a status is about</extracomment>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>What a status is about: the Azure agent on a machine</extracomment>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Boot diagnostics</source>
        <extracomment>What a status is about: how a machine starts</extracomment>
        <translation>ブート診断</translation>
    </message>
    <message>
        <source>Handler %1</source>
        <extracomment>What a status is about: %1 is a kind of extension</extracomment>
        <translation>ハンドラー %1</translation>
    </message>
    <message>
        <source>Extension %1</source>
        <extracomment>What a status is about: %1 is an extension of a machine</extracomment>
        <translation>拡張機能 %1</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <extracomment>What a status is about: %1 is a disk of a machine</extracomment>
        <translation>ディスク %1</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Being made</source>
        <extracomment>State of a resource that is being made</extracomment>
        <translation>作成中</translation>
    </message>
    <message>
        <source>Being changed</source>
        <translation>変更中</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>Does not report</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>%1 can reach port %2.</source>
        <extracomment>%1 is an address, %2 a port</extracomment>
        <translation>%1 はポート %2 に到達できます。</translation>
    </message>
    <message>
        <source>%1 cannot reach port %2.</source>
        <extracomment>%1 is an address, %2 a port</extracomment>
        <translation>%1 はポート %2 に到達できません。</translation>
    </message>
    <message>
        <source>Whether %1 can reach port %2 hangs on addresses that only Azure knows.</source>
        <extracomment>%1 is an address, %2 a port</extracomment>
        <translation>%1 がポート %2 に到達できるかどうかは、Azure だけが知るアドレスによります。</translation>
    </message>
    <message>
        <source>%1: no rule of its own fits, Azure&apos;s default rules decide</source>
        <extracomment>%1 is a network security group</extracomment>
        <translation>%1: 該当する独自の規則がないため、Azure の既定の規則で決まります</translation>
    </message>
    <message>
        <source>%1: the rule %2 allows it</source>
        <extracomment>%1 is a network security group, %2 one of its rules</extracomment>
        <translation>%1: 規則 %2 が許可します</translation>
    </message>
    <message>
        <source>%1: the rule %2 denies it</source>
        <extracomment>%1 is a network security group, %2 one of its rules</extracomment>
        <translation>%1: 規則 %2 が拒否します</translation>
    </message>
    <message>
        <source>%1: the rule %2 may decide it</source>
        <extracomment>%1 is a network security group, %2 one of its rules</extracomment>
        <translation>%1: 規則 %2 で決まる可能性があります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server. Write it like vm1.example:2376 or tcp://10.0.0.4:2376.</source>
        <extracomment>%1 is what was entered</extracomment>
        <translation>「%1」はサーバーのアドレスではありません。vm1.example:2376 や tcp://10.0.0.4:2376 のように入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not reached by TLS, so there are no certificates to look at.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」には TLS で接続していないため、調べる証明書がありません。</translation>
    </message>
    <message>
        <source>The authority may not vouch for all of these: %1. It was limited to other names when it was made; use another authority or make a new one.</source>
        <extracomment>%1 is a list of names and addresses</extracomment>
        <translation>この証明機関は、次のすべてを保証することはできません: %1。作成時にほかの名前に限定されています。別の証明機関を使用するか、新しく作成してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a symbolic link. Slipway follows none where keys are, since it could lead anywhere. Remove it.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>「%1」はシンボリック リンクです。どこにでもつながる可能性があるため、Slipway はキーのある場所ではリンクをたどりません。削除してください。</translation>
    </message>
    <message>
        <source>Private keys are locked. Unlock them on the page Certificates, then try again.</source>
        <translation>秘密キーはロックされています。[証明書] ページでロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>That is not the passphrase of your keys.</source>
        <translation>キーのパスフレーズが違います。</translation>
    </message>
    <message>
        <source>Another Slipway is writing into &quot;%1&quot;. Wait until it is done, then try again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>別の Slipway が「%1」に書き込んでいます。完了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a later version of Slipway. Use that version.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>「%1」は新しいバージョンの Slipway で書き込まれました。そのバージョンを使用してください。</translation>
    </message>
    <message>
        <source>Other packages on &quot;%1&quot;, such as podman, runc or containerd, stand in the way of Docker. Remove them if nobody needs them, then try again.</source>
        <extracomment>%1 is a machine; podman, runc and containerd are programs</extracomment>
        <translation>「%1」にある podman、runc、containerd などの別のパッケージが Docker の妨げになっています。不要であれば削除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Nobody knows an address for &quot;%1&quot;.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>「%1」のアドレスが見つかりません。</translation>
    </message>
    <message>
        <source>The computer of &quot;%1&quot; is there, but nothing listens at this port.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>「%1」のコンピューターには到達しましたが、このポートで待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not answer in time.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>「%1」は時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>There is no way from this computer to &quot;%1&quot;.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>このコンピューターから「%1」への経路がありません。</translation>
    </message>
    <message>
        <source>Check how the name is written, and whether this network can look it up.</source>
        <translation>名前のつづりと、このネットワークで名前を解決できるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Check the port, and whether Docker runs on the machine.</source>
        <translation>ポートと、マシンで Docker が動作しているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Check that the machine runs, and that a network rule lets your address through to this port.</source>
        <translation>マシンが動作していること、およびネットワーク規則で自分のアドレスからこのポートへの通信が許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>Check the network connection, and whether a VPN is needed.</source>
        <translation>ネットワーク接続と、VPN が必要かどうかを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was issued by your authority &quot;%2&quot;, which does not count for this host.</source>
        <extracomment>%1 is a host and port, %2 an authority</extracomment>
        <translation>「%1」の証明書はお使いの証明機関「%2」が発行したものですが、このホストには適用されません。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was issued by &quot;%2&quot;, which Slipway does not know.</source>
        <extracomment>%1 is a host and port, %2 an authority</extracomment>
        <translation>「%1」の証明書は、Slipway が把握していない「%2」によって発行されています。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; names no host that it is for.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>「%1」の証明書には対象のホストが記載されていません。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is for %2 and not for this name.</source>
        <extracomment>%1 is a host and port, %2 a list of names</extracomment>
        <translation>「%1」の証明書は %2 用であり、この名前用ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in order, but lets in only who shows an identity, and there was none to show.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>「%1」に問題はありませんが、アイデンティティの提示が必要です。提示できるものがありませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in order, but lets in only who shows an identity of %2.</source>
        <extracomment>%1 is a host and port, %2 a list of authorities</extracomment>
        <translation>「%1」に問題はありませんが、%2 のアイデンティティの提示が必要です。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; ended on %2.</source>
        <extracomment>%1 is a host and port, %2 a time</extracomment>
        <translation>「%1」の証明書は %2 に期限切れになりました。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is valid only from %2 on.</source>
        <extracomment>%1 is a host and port, %2 a time</extracomment>
        <translation>「%1」の証明書は %2 から有効になります。</translation>
    </message>
    <message>
        <source>A proxy stands between this computer and &quot;%1&quot;: %2</source>
        <extracomment>%1 is a host and port, %2 how a proxy calls itself</extracomment>
        <translation>このコンピューターと「%1」の間にプロキシがあります: %2</translation>
    </message>
    <message>
        <source>All is well: &quot;%1&quot; is a Docker engine that is trusted and that lets you in.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>問題ありません。「%1」は信頼できる Docker エンジンで、接続が許可されています。</translation>
    </message>
    <message>
        <source>What answers at &quot;%1&quot; speaks neither TLS nor HTTP.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>「%1」の応答は TLS でも HTTP でもありません。</translation>
    </message>
    <message>
        <source>A web server without TLS answers at &quot;%1&quot;, where an engine with TLS should be.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>TLS を使うエンジンがあるはずの「%1」で、TLS を使わない Web サーバーが応答しています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; speaks TLS, although the address says that it does not.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>アドレスでは TLS を使わないことになっていますが、「%1」は TLS を使っています。</translation>
    </message>
    <message>
        <source>The engine at &quot;%1&quot; is unprotected: whoever reaches this port owns the machine.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>「%1」のエンジンは保護されていません。このポートに到達できる人は誰でもマシンを自由にできます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; speaks only TLS below 1.2, which is not safe.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>「%1」は 1.2 より前の TLS しか使えず、安全ではありません。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is not fit for a server. The details tell why.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>「%1」の証明書はサーバーに適していません。理由は詳細を参照してください。</translation>
    </message>
    <message>
        <source>The engine at &quot;%1&quot; does not accept your identity.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>「%1」のエンジンはこのアイデンティティを受け入れません。</translation>
    </message>
    <message>
        <source>What answers at &quot;%1&quot; is no Docker engine.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>「%1」で応答しているのは Docker エンジンではありません。</translation>
    </message>
    <message>
        <source>A TLS connection to &quot;%1&quot; could not be made. The details tell why.</source>
        <extracomment>%1 is a host and port</extracomment>
        <translation>「%1」との TLS 接続を確立できませんでした。理由は詳細を参照してください。</translation>
    </message>
    <message>
        <source>By the clock of the server it is valid: set the clock of this computer right.</source>
        <translation>サーバーの時計では有効です。このコンピューターの時計を合わせてください。</translation>
    </message>
    <message>
        <source>Check the clocks of both computers, then make a new certificate.</source>
        <translation>両方のコンピューターの時計を確認してから、新しい証明書を作成してください。</translation>
    </message>
    <message>
        <source>Renew the certificate, and put it on the machine.</source>
        <translation>証明書を更新し、マシンに配置してください。</translation>
    </message>
    <message>
        <source>It would let in your %1: use that for this host.</source>
        <extracomment>%1 is a list of identities</extracomment>
        <translation>%1 であれば受け入れられます。このホストにはそれを使用してください。</translation>
    </message>
    <message>
        <source>Make or import an identity of %1.</source>
        <extracomment>%1 is a list of authorities</extracomment>
        <translation>%1 のアイデンティティを作成またはインポートしてください。</translation>
    </message>
    <message>
        <source>Make or import an identity of the authority that the engine was set up with.</source>
        <translation>エンジンの設定に使われた証明機関のアイデンティティを作成またはインポートしてください。</translation>
    </message>
    <message>
        <source>If that is right, connect to the host again with an identity of this authority.</source>
        <translation>それが正しい場合は、この証明機関のアイデンティティでホストに接続し直してください。</translation>
    </message>
    <message>
        <source>If you know who has issued it, import that authority. Else do not go on: somebody may stand in between.</source>
        <translation>発行元がわかっている場合は、その証明機関をインポートしてください。わからない場合は続行しないでください。第三者が通信に割り込んでいる可能性があります。</translation>
    </message>
    <message>
        <source>Check the port: an engine with TLS usually listens at 2376.</source>
        <translation>ポートを確認してください。TLS を使うエンジンは通常 2376 で待ち受けます。</translation>
    </message>
    <message>
        <source>Check the port, or set up Docker with certificates on the machine.</source>
        <translation>ポートを確認するか、マシンで証明書を使って Docker をセットアップしてください。</translation>
    </message>
    <message>
        <source>Write the address as tcp:// with the port at which it speaks TLS.</source>
        <translation>アドレスを tcp:// と TLS を使うポートで入力してください。</translation>
    </message>
    <message>
        <source>Close the port by a network rule now, then set up Docker with certificates that it checks (--tlsverify).</source>
        <translation>今すぐネットワーク規則でポートを閉じ、証明書を検証する設定 (--tlsverify) で Docker をセットアップしてください。</translation>
    </message>
    <message>
        <source>Ask who runs the network to let this address and port through untouched, or use another network.</source>
        <translation>このアドレスとポートをそのまま通すようネットワーク管理者に依頼するか、別のネットワークを使用してください。</translation>
    </message>
    <message>
        <source>Update Docker on the machine.</source>
        <translation>マシンの Docker を更新してください。</translation>
    </message>
    <message>
        <source>Use one of the names in the certificate, or renew it with the address of today.</source>
        <translation>証明書に含まれる名前のいずれかを使うか、現在のアドレスで証明書を更新してください。</translation>
    </message>
    <message>
        <source>Make a new certificate for the machine.</source>
        <translation>マシン用の新しい証明書を作成してください。</translation>
    </message>
    <message>
        <source>Look into the log of Docker on the machine for what it says about this moment.</source>
        <translation>マシンの Docker のログで、この時刻の記録を確認してください。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind that of the server.</source>
        <extracomment>%1 is a time span: &quot;5 min&quot;</extracomment>
        <translation>このコンピューターの時計はサーバーより %1 遅れています。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of that of the server.</source>
        <extracomment>%1 is a time span: &quot;5 min&quot;</extracomment>
        <translation>このコンピューターの時計はサーバーより %1 進んでいます。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; was signed by an authority that this computer does not know. Your company probably inspects TLS: get its authority as a file from its administrators and add it in Settings, under Authorities for Azure. If nobody should inspect here, do not go on.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」の証明書は、このコンピューターが知らない証明機関によって署名されています。会社が TLS を検査している可能性があります。管理者から証明機関のファイルを入手し、設定の「Azure 用の証明機関」で追加してください。検査されるはずがない場合は、続行しないでください。</translation>
    </message>
    <message>
        <source>What answers as &quot;%1&quot; has the certificate of another server. The sign-in page of a network or a proxy may stand in between: open a page in the browser, then try again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」として応答した相手は、別のサーバーの証明書を持っています。ネットワークのサインイン ページやプロキシが間に入っている可能性があります。ブラウザーでページを開いてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>A protected connection to &quot;%1&quot; could not be made. A proxy or firewall may be in the way; the details tell more.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」との保護された接続を確立できませんでした。プロキシやファイアウォールが妨げている可能性があります。詳細を確認してください。</translation>
    </message>
    <message>
        <source>Nobody answers at &quot;%1&quot;. Check the network connection, and the proxy in Settings.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」から応答がありません。ネットワーク接続と、設定のプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The connection to &quot;%1&quot; broke. Try again; if it stays so, check the proxy in Settings.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」への接続が切れました。もう一度試してください。続く場合は、設定のプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The proxy on the way to &quot;%1&quot; wants a user name and password, or does not take those it was given. Enter them in Settings, under Network.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」への途中にあるプロキシがユーザー名とパスワードを求めているか、渡されたものを受け付けません。設定の「ネットワーク」で入力してください。</translation>
    </message>
    <message>
        <source>The proxy on the way to &quot;%1&quot; cannot be reached, or lets nobody through to there. Check it in Settings, under Network.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」への途中にあるプロキシに接続できないか、そこへの通信が許可されていません。設定の「ネットワーク」で確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be reached without TLS, and secrets are not sent so. Enter an address that begins with https://.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」には TLS なしで接続することになり、その場合シークレットは送信されません。https:// で始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a server that is reached by https. Check the address.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」は https で接続するサーバーではありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a certificate that is not an authority&apos;s. Choose the file with the authority itself.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>「%1」には証明機関のものではない証明書が含まれています。証明機関自体のファイルを選択してください。</translation>
    </message>
    <message>
        <source>With &quot;%1&quot; there would be more authorities than Slipway keeps. Choose a file with those alone that are needed.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>「%1」を加えると、Slipway が保持できる数を超える証明機関になります。必要なものだけを含むファイルを選択してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the ID of a resource in Azure.</source>
        <extracomment>%1 is an id that cannot be right</extracomment>
        <translation>「%1」は Azure のリソースの ID ではありません。</translation>
    </message>
    <message>
        <source>What Azure does with &quot;%1&quot; cannot be stopped any more. Wait until it is over.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>Azure が「%1」に対して行っている操作は、もう止められません。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; is not whole: it needs addresses, ports, and a priority between 100 and 4096.</source>
        <extracomment>%1 is a rule of a network security group</extracomment>
        <translation>規則「%1」が不完全です。アドレス、ポート、100 から 4096 までの優先度が必要です。</translation>
    </message>
    <message>
        <source>Azure sent the same part of the list of &quot;%1&quot; twice. Try again.</source>
        <extracomment>%1 is a server or a list of Azure</extracomment>
        <translation>Azure が「%1」の一覧の同じ部分を 2 回送信しました。もう一度試してください。</translation>
    </message>
    <message>
        <source>The list of &quot;%1&quot; has no end. Try again; choose fewer subscriptions if it stays so.</source>
        <extracomment>%1 is a server or a list of Azure</extracomment>
        <translation>「%1」の一覧に終わりがありません。もう一度試してください。続く場合は、選択するサブスクリプションを減らしてください。</translation>
    </message>
    <message>
        <source>Azure does not tell how far it is with &quot;%1&quot;. Refresh the list to see what has become of it.</source>
        <extracomment>%1 is a resource</extracomment>
        <translation>Azure が「%1」の進み具合を知らせません。一覧を更新して結果を確認してください。</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; answered is not HTTP. A proxy or another program may be in between.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」の応答は HTTP ではありません。プロキシか別のプログラムが間に入っている可能性があります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; closed the connection without an answer. Try again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」が応答せずに接続を閉じました。もう一度試してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; answered in a way that was not asked for. Check the address and the port.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」が求めていない形で応答しました。アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>No way leads from this network to &quot;%1&quot;. Check the network connection, and a VPN if one is needed.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>このネットワークから「%1」へ到達できません。ネットワーク接続と、必要な場合は VPN を確認してください。</translation>
    </message>
    <message>
        <source>The identity for &quot;%1&quot; cannot be read. Add the host again with its files.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」用の ID を読み取れません。ファイルを指定してホストをもう一度追加してください。</translation>
    </message>
    <message>
        <source>The key and the certificate for &quot;%1&quot; do not belong together. Add the host again with the pair that does.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」用の鍵と証明書が対になっていません。正しい組み合わせでホストをもう一度追加してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the path of a socket: it is empty or too long.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>「%1」はソケットのパスにできません。空であるか、長すぎます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ended early. The details tell what it said.</source>
        <extracomment>%1 is a program, such as ssh</extracomment>
        <translation>「%1」が途中で終了しました。出力は詳細にあります。</translation>
    </message>
    <message>
        <source>The authority that signed &quot;%1&quot; is not kept here, so only its owner can renew it.</source>
        <extracomment>%1 is a certificate</extracomment>
        <translation>「%1」に署名した証明機関はここに保管されていないため、所有者だけが更新できます。</translation>
    </message>
    <message>
        <source>The authority &quot;%1&quot; has ended or ends today. Renew it first.</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>証明機関「%1」は期限切れか、今日期限が切れます。先に更新してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>「%1」は既に存在します。</translation>
    </message>
    <message>
        <source>The certificate is not there any more.</source>
        <translation>証明書はもう存在しません。</translation>
    </message>
    <message>
        <source>What was found in the files is not there any more. Look at them again.</source>
        <translation>ファイルで見つかった内容はもうありません。もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>This cannot be a passphrase. Choose another one.</source>
        <translation>これはパスフレーズとして使用できません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Docker does not take this as the name of a context. Use letters, digits, dots and hyphens.</source>
        <translation>Docker はこのコンテキスト名を受け付けません。英字、数字、ピリオド、ハイフンを使用してください。</translation>
    </message>
    <message>
        <source>The sign-in is no longer good: it was withdrawn, has ended, or the password was changed. Sign in again.</source>
        <translation>サインインが無効になりました。取り消された、期限が切れた、またはパスワードが変更された可能性があります。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in page has to see you once more. Sign in again.</source>
        <translation>サインイン ページでもう一度確認が必要です。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Nobody has agreed yet that this program may use Azure for you. Sign in again, or ask an administrator of the tenant to agree.</source>
        <translation>このプログラムがあなたに代わって Azure を使うことに、まだ誰も同意していません。もう一度サインインするか、テナントの管理者に同意を依頼してください。</translation>
    </message>
    <message>
        <source>Access was denied on the sign-in page, by you or by a rule of the tenant. Sign in again, or ask an administrator of the tenant.</source>
        <translation>サインイン ページで、あなた自身またはテナントの規則によってアクセスが拒否されました。もう一度サインインするか、テナントの管理者に相談してください。</translation>
    </message>
    <message>
        <source>The tenant does not let this program sign people in. Ask its administrator, or set another client ID.</source>
        <translation>このテナントは、このプログラムによるサインインを許可していません。管理者に相談するか、別のクライアント ID を設定してください。</translation>
    </message>
    <message>
        <source>The code is not known any more. Start again to get a new one.</source>
        <translation>コードが無効になりました。最初からやり直して新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>The sign-in service did not take the request. The details tell what it said.</source>
        <translation>サインイン サービスが要求を受け付けませんでした。内容は詳細にあります。</translation>
    </message>
    <message>
        <source>The sign-in service does not know Azure by that name in this cloud. Check the cloud and its address.</source>
        <translation>サインイン サービスは、このクラウドでその名前の Azure を認識していません。クラウドとそのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>This tenant has no access to Azure in this cloud. Check the tenant and the cloud.</source>
        <translation>このテナントは、このクラウドの Azure にアクセスできません。テナントとクラウドを確認してください。</translation>
    </message>
    <message>
        <source>The sign-in service does not offer this way to sign in. Choose another one.</source>
        <translation>サインイン サービスはこのサインイン方法を提供していません。別の方法を選択してください。</translation>
    </message>
    <message>
        <source>There is no such tenant. Check its ID or domain.</source>
        <translation>そのようなテナントはありません。ID またはドメインを確認してください。</translation>
    </message>
    <message>
        <source>This computer has no free port at which the browser could come back. Sign in with a code instead.</source>
        <translation>ブラウザーが戻るための空きポートがこのコンピューターにありません。代わりにコードでサインインしてください。</translation>
    </message>
    <message>
        <source>The answer of the sign-in page was for somebody or something else, and was not trusted. Sign in again.</source>
        <translation>サインイン ページの応答は別の人またはプログラム宛てだったため、信頼されませんでした。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>What was to be sent is not allowed in a request. The details tell what it was.</source>
        <translation>送信しようとした内容は要求に含められません。詳細を確認してください。</translation>
    </message>
    <message>
        <source>There is no certificate and no key in this file.</source>
        <translation>このファイルには証明書もキーもありません。</translation>
    </message>
    <message>
        <source>The file is damaged: it cannot be read to its end.</source>
        <translation>ファイルが破損しています。最後まで読み取れません。</translation>
    </message>
    <message>
        <source>The file is larger than certificates and keys are.</source>
        <translation>ファイルが証明書やキーとしては大きすぎます。</translation>
    </message>
    <message>
        <source>It is encrypted. Type its passphrase, then look again.</source>
        <translation>暗号化されています。パスフレーズを入力し、もう一度読み取ってください。</translation>
    </message>
    <message>
        <source>The passphrase does not open it.</source>
        <translation>パスフレーズで開けません。</translation>
    </message>
    <message>
        <source>The key is of a kind that Slipway cannot use, for example one of OpenSSH.</source>
        <translation>OpenSSH のキーなど、Slipway で使用できない種類のキーです。</translation>
    </message>
    <message>
        <source>The same stands in another file, too.</source>
        <translation>同じものが別のファイルにもあります。</translation>
    </message>
    <message>
        <source>The key belongs to none of the certificates.</source>
        <translation>キーはどの証明書のものでもありません。</translation>
    </message>
    <message>
        <source>The key and the certificate do not belong together.</source>
        <translation>キーと証明書が対応していません。</translation>
    </message>
    <message>
        <source>Its private key is not among the files.</source>
        <translation>秘密キーがファイルの中にありません。</translation>
    </message>
    <message>
        <source>The authority that signed it is not among the files.</source>
        <translation>署名した証明機関がファイルの中にありません。</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>期限が切れています。</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>まだ有効ではありません。</translation>
    </message>
    <message>
        <source>It is made neither for servers nor for clients.</source>
        <translation>サーバー用でもクライアント用でもありません。</translation>
    </message>
    <message>
        <source>It names no host in the way that counts today, so clients will refuse it. Renew it.</source>
        <translation>現在有効な方法でホスト名が記載されていないため、クライアントに拒否されます。更新してください。</translation>
    </message>
    <message>
        <source>Its key is too weak. Make a new one.</source>
        <translation>キーが弱すぎます。新しく作成してください。</translation>
    </message>
    <message>
        <source>Its signature is too weak. Make a new one.</source>
        <translation>署名が弱すぎます。新しく作成してください。</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message>
        <source>A name has at most 64 characters.</source>
        <translation>名前は 64 文字以内です。</translation>
    </message>
    <message>
        <source>The authority itself has this name.</source>
        <translation>証明機関自体がこの名前です。</translation>
    </message>
    <message>
        <source>A server needs the names or addresses under which it is reached.</source>
        <translation>サーバーには、接続に使用する名前またはアドレスが必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>「%1」は DNS 名でも IP アドレスでもありません。</translation>
    </message>
    <message>
        <source>Make an authority first: somebody has to sign it.</source>
        <translation>先に証明機関を作成してください。署名する機関が必要です。</translation>
    </message>
    <message>
        <source>Its authority ends before, on %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>証明機関の期限がそれより前の %1 です。</translation>
    </message>
    <message>
        <source>That is longer than usual: who gets hold of the key can use it all that time.</source>
        <translation>通常より長い期間です。キーを手に入れた人は、その間ずっと使用できます。</translation>
    </message>
    <message>
        <source>EC P-256 (usual)</source>
        <extracomment>Kind of key</extracomment>
        <translation>EC P-256 (標準)</translation>
    </message>
    <message>
        <source>RSA 2048 (for old clients)</source>
        <extracomment>Kind of key</extracomment>
        <translation>RSA 2048 (古いクライアント用)</translation>
    </message>
    <message>
        <source>RSA 4096 (slow)</source>
        <extracomment>Kind of key</extracomment>
        <translation>RSA 4096 (低速)</translation>
    </message>
    <message>
        <source>Ed25519 (Docker and Go only)</source>
        <extracomment>Kind of key</extracomment>
        <translation>Ed25519 (Docker と Go のみ)</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; has ended. Renew it.</source>
        <extracomment>Notification. %1 is the name of a certificate</extracomment>
        <translation>「%1」の証明書の期限が切れました。更新してください。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; ends %2.</source>
        <extracomment>Notification. %1 is the name of a certificate, %2 is &quot;in 12 days&quot;</extracomment>
        <translation>「%1」の証明書の期限は%2です。</translation>
    </message>
    <message>
        <source>Certificate of &quot;%1&quot; ends</source>
        <extracomment>In a calendar. %1 is the name of a certificate</extracomment>
        <translation>「%1」の証明書の期限</translation>
    </message>
    <message>
        <source>%1: %2. Renew it in Slipway.</source>
        <extracomment>In a calendar. %1 is &quot;Server&quot;, %2 is whom a certificate is for</extracomment>
        <translation>%1: %2。Slipway で更新してください。</translation>
    </message>
    <message>
        <source>Type what is to run.</source>
        <translation>実行する内容を入力してください。</translation>
    </message>
    <message>
        <source>A command line is one line. For more, choose to run a script, or fetch one as a file.</source>
        <translation>コマンド ラインは 1 行です。複数行の場合は、スクリプトの実行を選ぶか、ファイルとして取得してください。</translation>
    </message>
    <message>
        <source>This is more than the extension runs. Put it into a file that is fetched.</source>
        <translation>拡張機能が実行できる量を超えています。取得するファイルに入れてください。</translation>
    </message>
    <message>
        <source>Each file is a whole address that begins with https:// or http://.</source>
        <translation>各ファイルは https:// または http:// で始まる完全なアドレスで指定します。</translation>
    </message>
    <message>
        <source>A storage account and its key belong together: enter both, or neither.</source>
        <translation>ストレージ アカウントとそのキーは組で使います。両方を入力するか、どちらも空にしてください。</translation>
    </message>
    <message>
        <source>A storage account&apos;s name has 3 to 24 small letters and digits.</source>
        <translation>ストレージ アカウントの名前は、3 から 24 文字の英小文字と数字です。</translation>
    </message>
    <message>
        <source>This is no key of a storage account. Copy it whole from the portal.</source>
        <translation>これはストレージ アカウントのキーではありません。ポータルから全体をコピーしてください。</translation>
    </message>
    <message>
        <source>The script on &quot;%1&quot; took too long and was stopped. What it printed stands in the details.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」のスクリプトは時間がかかりすぎたため停止されました。出力は詳細に表示されます。</translation>
    </message>
    <message>
        <source>The script was not run on &quot;%1&quot;. The details tell what its agent said.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>スクリプトは「%1」で実行されませんでした。エージェントの応答は詳細に表示されます。</translation>
    </message>
    <message>
        <source>The Docker extension failed on &quot;%1&quot;. What it said stands in the details. Another route may do better.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」で Docker 拡張機能が失敗しました。メッセージは詳細に表示されます。別の方法ならうまくいくかもしれません。</translation>
    </message>
    <message>
        <source>%1: it does not work on %2.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a distribution, &quot;Debian 11&quot;</extracomment>
        <translation>%1: %2 では使えません。</translation>
    </message>
    <message>
        <source>%1: the machine already has one, &quot;%2&quot;, and can have only one.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 the name of an extension</extracomment>
        <translation>%1: マシンには既に「%2」があり、追加できるのは 1 つだけです。</translation>
    </message>
    <message>
        <source>%1: the Azure agent on the machine is too old for it (%2).</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a version</extracomment>
        <translation>%1: マシンの Azure エージェントが古すぎます (%2)。</translation>
    </message>
    <message>
        <source>%1: Azure does not offer it in %2.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a location, &quot;westeurope&quot;</extracomment>
        <translation>%1: Azure は %2 で提供していません。</translation>
    </message>
    <message>
        <source>%1: Azure has not said whether it is offered in %2.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a location, &quot;westeurope&quot;</extracomment>
        <translation>%1: %2 で提供されているかどうか、Azure からの回答がありません。</translation>
    </message>
    <message>
        <source>Install Docker on &quot;%1&quot; through the run command &quot;%2&quot;, to listen on port %3 with TLS only</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of a run command, %3 a port</extracomment>
        <translation>実行コマンド「%2」で「%1」に Docker をインストールし、ポート %3 で TLS のみを使って待ち受ける</translation>
    </message>
    <message>
        <source>Install Docker on &quot;%1&quot; through the retired Docker extension &quot;%2&quot;, to listen on port %3 with TLS only</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension, %3 a port</extracomment>
        <translation>提供終了の Docker 拡張機能「%2」で「%1」に Docker をインストールし、ポート %3 で TLS のみを使って待ち受ける</translation>
    </message>
    <message>
        <source>Protocol:</source>
        <extracomment>Field of the Application Health extension: http, https or tcp</extracomment>
        <translation>プロトコル:</translation>
    </message>
    <message>
        <source>Port:</source>
        <extracomment>Field of the Application Health extension: a number</extracomment>
        <translation>ポート:</translation>
    </message>
    <message>
        <source>Path:</source>
        <extracomment>Field of the Application Health extension: a path of an URL</extracomment>
        <translation>パス:</translation>
    </message>
    <message>
        <source>The application is well when it answers 200 there.</source>
        <translation>そこで 200 を返せば、アプリケーションは正常です。</translation>
    </message>
    <message>
        <source>Interval:</source>
        <extracomment>Field of the Application Health extension: a number of seconds
----------
Field of the Key Vault extension: a number of seconds</extracomment>
        <translation>間隔:</translation>
    </message>
    <message>
        <source>Seconds from one question to the next.</source>
        <translation>確認から次の確認までの秒数です。</translation>
    </message>
    <message>
        <source>Answers:</source>
        <extracomment>Field of the Application Health extension: a number</extracomment>
        <translation>応答:</translation>
    </message>
    <message>
        <source>So many equal answers in a row change the state.</source>
        <translation>同じ応答がこの回数続くと状態が変わります。</translation>
    </message>
    <message>
        <source>Certificates:</source>
        <extracomment>Field of the Key Vault extension: addresses</extracomment>
        <translation>証明書:</translation>
    </message>
    <message>
        <source>Addresses of their secrets in Key Vault, one a line. Without a version at the end the newest is fetched. The machine needs an identity that may read them.</source>
        <translation>Key Vault にあるシークレットのアドレスを 1 行に 1 つずつ入力します。末尾にバージョンがなければ最新のものが取得されます。マシンには、それらを読み取れる ID が必要です。</translation>
    </message>
    <message>
        <source>Seconds from one look for newer ones to the next.</source>
        <translation>新しいものの確認から次の確認までの秒数です。</translation>
    </message>
    <message>
        <source>Identity:</source>
        <extracomment>Field of the Azure Monitor agent: the resource id of a managed identity</extracomment>
        <translation>ID:</translation>
    </message>
    <message>
        <source>Resource ID of a user-assigned identity. Empty: the machine&apos;s own.</source>
        <translation>ユーザー割り当て ID のリソース ID。空の場合はマシン自身の ID を使います。</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <extracomment>Field of the Azure Monitor agent: an address</extracomment>
        <translation>プロキシ:</translation>
    </message>
    <message>
        <source>For example http://10.0.0.4:3128. Empty: none.</source>
        <translation>例: http://10.0.0.4:3128。空の場合は使いません。</translation>
    </message>
    <message>
        <source>Send what it finds by the Azure Monitor agent</source>
        <extracomment>Choice of the Dependency Agent</extracomment>
        <translation>見つけたものを Azure Monitor エージェントで送信する</translation>
    </message>
    <message>
        <source>Key vault:</source>
        <extracomment>Field of Disk Encryption: an address</extracomment>
        <translation>キー コンテナー:</translation>
    </message>
    <message>
        <source>Its address, for example https://name.vault.azure.net. It must allow disk encryption.</source>
        <translation>アドレス (例: https://name.vault.azure.net)。ディスクの暗号化を許可している必要があります。</translation>
    </message>
    <message>
        <source>Resource ID:</source>
        <extracomment>Field of Disk Encryption: of the key vault</extracomment>
        <translation>リソース ID:</translation>
    </message>
    <message>
        <source>Disks:</source>
        <extracomment>Field of Disk Encryption: Data, OS or All</extracomment>
        <translation>ディスク:</translation>
    </message>
    <message>
        <source>The disk of the system cannot be decrypted again on Linux.</source>
        <translation>Linux では、システムのディスクを後から復号することはできません。</translation>
    </message>
    <message>
        <source>Wrapping key:</source>
        <extracomment>Field of Disk Encryption: the address of a key that encrypts other keys</extracomment>
        <translation>ラップ キー:</translation>
    </message>
    <message>
        <source>Address, with version, of a key that encrypts those of the disks. Empty: they are kept as they are, as secrets.</source>
        <translation>ディスクのキーを暗号化するキーのアドレス (バージョンを含む)。空の場合、キーはそのままシークレットとして保存されます。</translation>
    </message>
    <message>
        <source>Its vault:</source>
        <extracomment>Field of Disk Encryption: a resource id</extracomment>
        <translation>そのコンテナー:</translation>
    </message>
    <message>
        <source>Resource ID of the vault that holds this key.</source>
        <translation>このキーを保持するコンテナーのリソース ID。</translation>
    </message>
    <message>
        <source>Look at every file that is used</source>
        <extracomment>Choice of the Antimalware extension</extracomment>
        <translation>使われるすべてのファイルを調べる</translation>
    </message>
    <message>
        <source>Scan every Saturday at two in the morning</source>
        <extracomment>Choice of the Antimalware extension</extracomment>
        <translation>毎週土曜日の午前 2 時にスキャンする</translation>
    </message>
    <message>
        <source>Scan:</source>
        <extracomment>Field of the Antimalware extension: Quick or Full</extracomment>
        <translation>スキャン:</translation>
    </message>
    <message>
        <source>Skip paths:</source>
        <extracomment>Field of the Antimalware extension: folders and files</extracomment>
        <translation>除外するパス:</translation>
    </message>
    <message>
        <source>Skip files:</source>
        <extracomment>Field of the Antimalware extension: file name extensions</extracomment>
        <translation>除外するファイル:</translation>
    </message>
    <message>
        <source>Ends of their names, one a line: .log</source>
        <translation>名前の末尾を 1 行に 1 つずつ入力します: .log</translation>
    </message>
    <message>
        <source>Skip programs:</source>
        <extracomment>Field of the Antimalware extension: programs</extracomment>
        <translation>除外するプログラム:</translation>
    </message>
    <message>
        <source>What these programs open is not looked at.</source>
        <translation>これらのプログラムが開くものは調べません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty, but needed.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>「%1」は空ですが、必須です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds something that is no web address.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>「%1」に Web アドレスでないものが含まれています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not accept the new certificates. The details tell why; the former ones are in use.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」は新しい証明書を受け入れませんでした。理由は [詳細] で確認してください。以前の証明書が使用されています。</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; did not work with the new certificates. It was given the former ones back. The details tell what it said.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」の Docker は新しい証明書では動作しなかったため、以前の証明書に戻されました。Docker からのメッセージは [詳細] で確認してください。</translation>
    </message>
    <message>
        <source>There are no certificates on &quot;%1&quot; that could be replaced: Docker there was not set up from here, or with another port.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」には置き換えられる証明書がありません。Docker がここからセットアップされていないか、別のポートが使用されています。</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; was removed. Its machine keeps the certificates it has.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>ホスト「%1」は削除されました。マシンの証明書はそのまま残ります。</translation>
    </message>
    <message>
        <source>The certificates of &quot;%1&quot; cannot be replaced from here: it is no machine of Azure that is reached by TLS. Export them, and put them there yourself.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」の証明書はここから置き換えられません。TLS で接続する Azure マシンではありません。エクスポートして、手動で配置してください。</translation>
    </message>
    <message>
        <source>The machine of &quot;%1&quot; is switched off. It keeps its certificates until it runs and you continue.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」のマシンは停止しています。マシンが実行され、続行するまで、証明書はそのまま残ります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is being replaced already. Continue that.</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>「%1」は既に置き換え中です。それを続行してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there any more.</source>
        <extracomment>%1 is an authority, an identity or a host</extracomment>
        <translation>「%1」はもうありません。</translation>
    </message>
    <message>
        <source>Replace certificates</source>
        <translation>証明書の置き換え</translation>
    </message>
    <message>
        <source>Make a new server certificate for %1</source>
        <extracomment>A change of a plan. %1 are the names and addresses of a machine</extracomment>
        <translation>%1 の新しいサーバー証明書を作成</translation>
    </message>
    <message>
        <source>Replace the engine&apos;s certificates on &quot;%1&quot; through &quot;%2&quot;, keep the former ones there, and start the engine anew</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command</extracomment>
        <translation>「%2」を使用して「%1」のエンジンの証明書を置き換え、以前の証明書をマシンに残し、エンジンを再起動</translation>
    </message>
    <message>
        <source>Let the host &quot;%1&quot; use the new certificates</source>
        <extracomment>A change of a plan. %1 is a host</extracomment>
        <translation>ホスト「%1」で新しい証明書を使用</translation>
    </message>
    <message>
        <source>Replace certificates on the machine</source>
        <translation>マシンの証明書の置き換え</translation>
    </message>
    <message>
        <source>Update the host</source>
        <translation>ホストの更新</translation>
    </message>
    <message>
        <source>The engine of &quot;%1&quot; still accepts the old identity. Remove the old authority from its ca.pem and restart the engine.</source>
        <translation>「%1」のエンジンはまだ古いアイデンティティを受け入れます。ca.pem から古い証明機関を削除し、エンジンを再起動してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is being replaced at this moment. Pause that first.</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>「%1」は現在置き換え中です。先に一時停止してください。</translation>
    </message>
    <message>
        <source>Somebody else has changed the rule &quot;%1&quot; in the meantime. Nothing was done to it: look at it again.</source>
        <extracomment>%1 is a rule of a network security group</extracomment>
        <translation>その間に他の人が規則「%1」を変更しました。規則には何もしていません。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Enter addresses or networks, such as 203.0.113.7 or 198.51.100.0/24, and none that stands for everybody.</source>
        <translation>203.0.113.7 や 198.51.100.0/24 のようなアドレスまたはネットワークを入力してください。すべての人を表すものは使えません。</translation>
    </message>
    <message>
        <source>No network security group guards &quot;%1&quot;, so there is no place for a rule.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」を保護するネットワーク セキュリティ グループがないため、規則を置く場所がありません。</translation>
    </message>
    <message>
        <source>No service for finding your address was chosen. Enter the address yourself, or choose a service in Settings.</source>
        <translation>アドレスを調べるサービスが選ばれていません。アドレスを自分で入力するか、設定でサービスを選んでください。</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <extracomment>Stage of a check of an engine</extracomment>
        <translation>接続 (TCP)</translation>
    </message>
    <message>
        <source>Encryption and certificate (TLS)</source>
        <extracomment>Stage of a check of an engine: TLS and the authority and dates of the server&apos;s certificate</extracomment>
        <translation>暗号化と証明書 (TLS)</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <extracomment>Stage of a check of an engine: whether the server&apos;s certificate is for this address</extracomment>
        <translation>証明書の名前</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <extracomment>Stage of a check of an engine: whether it accepts our certificate</extracomment>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Docker&apos;s API</source>
        <extracomment>Stage of a check of an engine: whether Docker answers</extracomment>
        <translation>Docker API</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of %2 lets everybody on the Internet through to port %3. Only the machine&apos;s other security group keeps them out.</source>
        <extracomment>%1 is a rule, %2 a network security group, %3 a port</extracomment>
        <translation>%2 の規則「%1」は、インターネット上のすべての人にポート %3 への接続を許可しています。マシンのもう一方のセキュリティ グループだけがそれを防いでいます。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of %2 lets everybody on the Internet through to port %3, Docker&apos;s port without TLS. Whoever reaches an engine there is root on the machine. Remove the rule.</source>
        <extracomment>%1 is a rule, %2 a network security group, %3 a port</extracomment>
        <translation>%2 の規則「%1」は、インターネット上のすべての人に、TLS を使わない Docker のポート %3 への接続を許可しています。そこでエンジンに接続できる人は、そのマシンの root です。規則を削除してください。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of %2 lets everybody on the Internet through to port %3. Limit it to the addresses that need it.</source>
        <extracomment>%1 is a rule, %2 a network security group, %3 a port</extracomment>
        <translation>%2 の規則「%1」は、インターネット上のすべての人にポート %3 への接続を許可しています。必要なアドレスだけに制限してください。</translation>
    </message>
    <message>
        <source>No security group guards this machine.</source>
        <translation>このマシンを保護するセキュリティ グループはありません。</translation>
    </message>
    <message>
        <source>No rule of Slipway&apos;s opens port %1.</source>
        <extracomment>%1 is a port</extracomment>
        <translation>ポート %1 を開く Slipway の規則はありません。</translation>
    </message>
    <message>
        <source>No rule of Slipway&apos;s opens port %1, but another one lets %2 in.</source>
        <extracomment>%1 is a port, %2 an address</extracomment>
        <translation>ポート %1 を開く Slipway の規則はありませんが、別の規則が %2 を許可しています。</translation>
    </message>
    <message>
        <source>The rule lets everybody through to port %1.</source>
        <extracomment>%1 is a port</extracomment>
        <translation>規則はすべての人にポート %1 への接続を許可しています。</translation>
    </message>
    <message>
        <source>Lets %1 through to port %2, and you are among them</source>
        <extracomment>%1 is a list of addresses, %2 a port</extracomment>
        <translation>%1 にポート %2 への接続を許可 (このコンピューターを含む)</translation>
    </message>
    <message>
        <source>Lets %1 through to port %2, but you are at %3</source>
        <extracomment>%1 is a list of addresses, %2 a port, %3 an address</extracomment>
        <translation>%1 にポート %2 への接続を許可 (現在のアドレスは %3)</translation>
    </message>
    <message>
        <source>Lets %1 through to port %2</source>
        <extracomment>%1 is a list of addresses, %2 a port</extracomment>
        <translation>%1 にポート %2 への接続を許可</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <extracomment>%1 is a stage of a check, such as &quot;Connection (TCP)&quot;</extracomment>
        <translation>%1: 正常</translation>
    </message>
    <message>
        <source>%1: fails here</source>
        <extracomment>%1 is a stage of a check, such as &quot;Connection (TCP)&quot;</extracomment>
        <translation>%1: ここで失敗</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <extracomment>%1 is a stage of a check, such as &quot;Connection (TCP)&quot;</extracomment>
        <translation>%1: 未到達</translation>
    </message>
    <message>
        <source>It has to be mended on this computer.</source>
        <translation>このコンピューターで直す必要があります。</translation>
    </message>
    <message>
        <source>It has to be mended between this computer and the machine: network rules, firewalls, proxies, or the machine is off.</source>
        <translation>このコンピューターとマシンの間で直す必要があります。ネットワーク規則、ファイアウォール、プロキシ、またはマシンの停止が考えられます。</translation>
    </message>
    <message>
        <source>It has to be mended on the machine.</source>
        <translation>マシン側で直す必要があります。</translation>
    </message>
    <message>
        <source>Remove the rule &quot;%1&quot; from &quot;%2&quot;: it lets %3 through to port %4</source>
        <extracomment>A change of a plan. %1 is a rule, %2 a network security group, %3 addresses, %4 a port</extracomment>
        <translation>「%2」から規則「%1」を削除する: %3 にポート %4 への接続を許可している規則</translation>
    </message>
    <message>
        <source>Let the host &quot;%1&quot; use the new certificates and its new address %2</source>
        <extracomment>A change of a plan. %1 is a host, %2 where its engine listens now</extracomment>
        <translation>ホスト「%1」に新しい証明書と新しいアドレス %2 を使わせる</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a mirror. Write it like https://mirror.example.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>「%1」はミラーのアドレスではありません。https://mirror.example のように入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a registry. Write it like registry.example:5000 or 10.0.0.0/8.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>「%1」はレジストリではありません。registry.example:5000 や 10.0.0.0/8 のように入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the data folder. Give Docker a folder of its own, like /data/docker.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>「%1」はデータ フォルダーにできません。/data/docker のような Docker 専用のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address pool. Write it like 172.30.0.0/16:24.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>「%1」はアドレス プールではありません。172.30.0.0/16:24 のように入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a label, or its name stands there twice. Write it like stage=test.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>「%1」はラベルではないか、名前が重複しています。stage=test のように入力してください。</translation>
    </message>
    <message>
        <source>The Docker extension takes no engine options. Empty them, or choose another way.</source>
        <translation>Docker 拡張機能ではエンジンのオプションを使えません。空にするか、別の方法を選択してください。</translation>
    </message>
    <message>
        <source>%1; in daemon.json, replacing settings of the same name: %2</source>
        <extracomment>A change of a plan. %1 is what is done, %2 are settings with their values; daemon.json is a file</extracomment>
        <translation>%1。daemon.json の設定 (同じ名前の設定は置き換えられます): %2</translation>
    </message>
    <message>
        <source>Azure does not offer what &quot;%1&quot; needs in this location. Choose another way to bring Docker there.</source>
        <extracomment>%1 is a machine, or an extension on it</extracomment>
        <translation>Azure はこの場所では「%1」に必要なものを提供していません。別の方法で Docker を導入してください。</translation>
    </message>
    <message>
        <source>The agent on &quot;%1&quot; does not answer. After a start it needs some minutes, and it has to reach Azure from there; on the machine, /var/log/waagent.log tells more.</source>
        <extracomment>%1 is a machine, or an extension on it</extracomment>
        <translation>「%1」のエージェントが応答しません。起動後は数分かかり、そこから Azure に到達できる必要があります。詳しくはマシン上の /var/log/waagent.log を確認してください。</translation>
    </message>
    <message>
        <source>Azure does not let anything be installed on &quot;%1&quot; now. Start the machine, or wait until nothing else is being changed on it, then try again.</source>
        <extracomment>%1 is a machine, or an extension on it</extracomment>
        <translation>Azure は現在「%1」へのインストールを許可していません。マシンを起動するか、ほかの変更が終わるのを待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The script on &quot;%1&quot; was not run, or ended early, although Azure calls it a success. What it printed stands in the details; a retry runs it again.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」のスクリプトは実行されなかったか途中で終わりましたが、Azure は成功としています。出力は詳細にあります。再試行するともう一度実行されます。</translation>
    </message>
    <message>
        <source>No identity of the old authority is left here, so nobody can ask the engine of &quot;%1&quot; whether it refuses them. Make an identity of that authority, then try again.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>古い証明機関のアイデンティティがここに残っていないため、「%1」のエンジンがそれらを拒否するかどうかを確認できません。その証明機関のアイデンティティを作成してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Azure asks whoever is signed in to the Azure CLI for more proof, such as a second factor. Run the commands of the details in a terminal (an older Azure CLI: without --claims-challenge), then try again.</source>
        <translation>Azure は、Azure CLI にサインインしているユーザーに、2 つ目の要素などの追加の証明を求めています。詳細にあるコマンドをターミナルで実行してから (古い Azure CLI では --claims-challenge を付けずに)、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is a resource group &quot;%1&quot; already. Choose it as an existing one, or another name for the new one.</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>リソース グループ「%1」は既にあります。既存のものとして選択するか、新しいものに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The resource group &quot;%1&quot; is not there any more. Choose another one.</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>リソース グループ「%1」はもうありません。別のものを選択してください。</translation>
    </message>
    <message>
        <source>Something named after &quot;%1&quot; is in the resource group already. Choose another name for the machine.</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>リソース グループには「%1」という名前を使ったものが既にあります。マシンに別の名前を選択してください。</translation>
    </message>
    <message>
        <source>An answer cannot be used as it is. Go back: what is wrong stands beside it.</source>
        <translation>このままでは使用できない入力があります。戻って、横に表示された問題を確認してください。</translation>
    </message>
    <message>
        <source>There is a file &quot;%1&quot; already, and no key is ever overwritten. Give another name.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ファイル「%1」は既にあり、キーが上書きされることはありません。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>Give the machine a name.</source>
        <translation>マシンに名前を付けてください。</translation>
    </message>
    <message>
        <source>A name has 1 to 64 letters, digits and hyphens. It is no number, and no hyphen stands at either end.</source>
        <translation>名前は 1 から 64 文字の英字、数字、ハイフンです。数字だけにはできず、先頭と末尾にハイフンは使えません。</translation>
    </message>
    <message>
        <source>Choose a subscription.</source>
        <translation>サブスクリプションを選択してください。</translation>
    </message>
    <message>
        <source>Choose a resource group, or name a new one.</source>
        <translation>リソース グループを選択するか、新しいものに名前を付けてください。</translation>
    </message>
    <message>
        <source>The name of a resource group has up to 90 letters, digits, hyphens, underscores, dots and brackets, and no dot at its end.</source>
        <translation>リソース グループの名前は、90 文字までの英字、数字、ハイフン、アンダースコア、ピリオド、かっこです。末尾にピリオドは使えません。</translation>
    </message>
    <message>
        <source>Choose a location.</source>
        <translation>場所を選択してください。</translation>
    </message>
    <message>
        <source>Choose a size.</source>
        <translation>サイズを選択してください。</translation>
    </message>
    <message>
        <source>Choose an image of the list.</source>
        <translation>一覧からイメージを選択してください。</translation>
    </message>
    <message>
        <source>There is no image of it for the processor of the chosen size. Choose another image, or another size.</source>
        <translation>選択したサイズのプロセッサ用のイメージがありません。別のイメージか別のサイズを選択してください。</translation>
    </message>
    <message>
        <source>Give the user a name.</source>
        <translation>ユーザーに名前を付けてください。</translation>
    </message>
    <message>
        <source>The name of a user has up to 32 characters: first a small letter or an underscore, then small letters, digits, underscores and hyphens.</source>
        <translation>ユーザーの名前は 32 文字までです。先頭は英小文字かアンダースコア、以降は英小文字、数字、アンダースコア、ハイフンを使えます。</translation>
    </message>
    <message>
        <source>Azure or Linux keeps this name for itself. Choose another one.</source>
        <translation>この名前は Azure または Linux で予約されています。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Choose the SSH key with which you will sign in to the machine, or make one.</source>
        <translation>マシンへのサインインに使用する SSH キーを選択するか、作成してください。</translation>
    </message>
    <message>
        <source>This is a private key, which should never leave this computer. Give its public half, from the file that ends in .pub.</source>
        <translation>これは秘密キーです。このコンピューターの外に出してはいけません。末尾が .pub のファイルにある公開側を指定してください。</translation>
    </message>
    <message>
        <source>This is no public SSH key. Give the one line of the file that ends in .pub.</source>
        <translation>これは SSH の公開キーではありません。末尾が .pub のファイルにある 1 行を指定してください。</translation>
    </message>
    <message>
        <source>Azure takes RSA and Ed25519 keys for new machines, and no others.</source>
        <translation>新しいマシンでは、Azure は RSA と Ed25519 のキーだけを受け付けます。</translation>
    </message>
    <message>
        <source>An RSA key must have 2048 bits or more. Ed25519 is best.</source>
        <translation>RSA キーは 2048 ビット以上必要です。Ed25519 が最適です。</translation>
    </message>
    <message>
        <source>The chosen size takes no premium disks. Choose another kind of disk, or another size.</source>
        <translation>選択したサイズでは Premium ディスクを使用できません。別の種類のディスクか別のサイズを選択してください。</translation>
    </message>
    <message>
        <source>A DNS label has 3 to 63 characters: first a small letter, then small letters, digits and hyphens, and no hyphen at its end.</source>
        <translation>DNS ラベルは 3 から 63 文字です。先頭は英小文字、以降は英小文字、数字、ハイフンで、末尾にハイフンは使えません。</translation>
    </message>
    <message>
        <source>Lets nobody in yet</source>
        <translation>まだ誰のアクセスも許可しません</translation>
    </message>
    <message>
        <source>Lets everybody in</source>
        <translation>すべての人のアクセスを許可します</translation>
    </message>
    <message>
        <source>Lets in: %1</source>
        <extracomment>%1 is a list of network addresses</extracomment>
        <translation>アクセスを許可: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <extracomment>%1 is a size of machines, such as Standard_B2s</extracomment>
        <translation>サイズ: %1</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <extracomment>%1 is an image of machines, such as &quot;Ubuntu 24.04 LTS&quot;</extracomment>
        <translation>イメージ: %1</translation>
    </message>
    <message>
        <source>Disk: %1</source>
        <extracomment>%1 is a kind of disk, perhaps with its size</extracomment>
        <translation>ディスク: %1</translation>
    </message>
    <message>
        <source>User: %1</source>
        <extracomment>%1 is the name of a user of a machine</extracomment>
        <translation>ユーザー: %1</translation>
    </message>
    <message>
        <source>DNS label: %1</source>
        <extracomment>%1 is a label in the DNS</extracomment>
        <translation>DNS ラベル: %1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <extracomment>%1 is a port number</extracomment>
        <translation>ポート: %1</translation>
    </message>
    <message>
        <source>New authority: %1</source>
        <extracomment>%1 is the name of a certificate authority</extracomment>
        <translation>新しい証明機関: %1</translation>
    </message>
    <message>
        <source>Authority: %1</source>
        <translation>証明機関: %1</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <extracomment>%1 is the name on a client certificate</extracomment>
        <translation>アイデンティティ: %1</translation>
    </message>
    <message>
        <source>The disk must have %1 to %2 GiB.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>ディスクは %1 から %2 GiB にしてください。</translation>
    </message>
    <message>
        <source>Make the resource group</source>
        <extracomment>A step of making a machine</extracomment>
        <translation>リソース グループの作成</translation>
    </message>
    <message>
        <source>Make the machine</source>
        <extracomment>A step of making a machine</extracomment>
        <translation>マシンの作成</translation>
    </message>
    <message>
        <source>Makes the resource group %1</source>
        <extracomment>%1 is the name of a resource group</extracomment>
        <translation>リソース グループ %1 を作成</translation>
    </message>
    <message>
        <source>Makes the machine %1 with its disk, network, security group and public address</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>マシン %1 を、ディスク、ネットワーク、セキュリティ グループ、パブリック アドレスとともに作成</translation>
    </message>
    <message>
        <source>Sets up Docker on %1, protected by certificates</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>%1 に、証明書で保護された Docker をセットアップ</translation>
    </message>
    <message>
        <source>Location: %1</source>
        <extracomment>%1 is a location of Azure</extracomment>
        <translation>場所: %1</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Network interface</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>ネットワーク インターフェイス</translation>
    </message>
    <message>
        <source>Public IP address</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>パブリック IP アドレス</translation>
    </message>
    <message>
        <source>Network security group</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>ネットワーク セキュリティ グループ</translation>
    </message>
    <message>
        <source>Virtual network</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>仮想ネットワーク</translation>
    </message>
    <message>
        <source>Makes %1</source>
        <extracomment>%1 is &quot;Network interface: web-03-nic&quot;</extracomment>
        <translation>%1 を作成</translation>
    </message>
    <message>
        <source>Deletes %1</source>
        <extracomment>%1 is &quot;Network interface: web-03-nic&quot;</extracomment>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <extracomment>%1 is &quot;Network interface: web-03-nic&quot;</extracomment>
        <translation>%1 を変更</translation>
    </message>
    <message>
        <source>Leaves %1 as it is</source>
        <extracomment>%1 is &quot;Network interface: web-03-nic&quot;</extracomment>
        <translation>%1 は変更なし</translation>
    </message>
    <message>
        <source>Azure cannot foresee: %1</source>
        <extracomment>%1 is &quot;Network interface: web-03-nic&quot;</extracomment>
        <translation>Azure では予測できません: %1</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>State of a resource that was made</extracomment>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>of a resource</comment>
        <extracomment>State of a resource that could not be made</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>of a resource</comment>
        <extracomment>State of a resource whose making was stopped</extracomment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a DNS name nor an IP address or a range of them.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>「%1」は DNS 名でも、IP アドレスでも、IP アドレスの範囲でもありません。</translation>
    </message>
    <message>
        <source>The Linux distribution of &quot;%1&quot; is none whose packages can be changed from here.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」の Linux ディストリビューションのパッケージは、ここからは変更できません。</translation>
    </message>
    <message>
        <source>The packages on &quot;%1&quot; could not be changed. Check that it reaches its package sources, then try again.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」のパッケージを変更できませんでした。マシンからパッケージの取得元に接続できることを確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The options of the engine on &quot;%1&quot; cannot be changed like this: what stands in daemon.json, or the containers and images there, would be in the way. Nothing was changed; the details tell which.</source>
        <extracomment>%1 is a machine; daemon.json is a file</extracomment>
        <translation>「%1」のエンジンのオプションはこのようには変更できません。daemon.json の内容、またはそこにあるコンテナーやイメージが妨げになります。何も変更していません。詳細を確認してください。</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; did not come up again. Changed options were put back. The details tell what it said.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」の Docker が再び起動しませんでした。変更したオプションは元に戻しました。出力は詳細を確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks a program that is needed for this. The details tell which.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」には、これに必要なプログラムがありません。詳細を確認してください。</translation>
    </message>
    <message>
        <source>The Docker on &quot;%1&quot; was not set up from here, or with another port, so it is left alone.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」の Docker はここからセットアップされたものではないか、別のポートを使用しているため、変更しません。</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; did not take the new options. The former ones were put back. The details tell what it said.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」の Docker は新しいオプションを受け入れませんでした。元のオプションに戻しました。出力は詳細を確認してください。</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; did not come in packages that can be updated from here: it is part of the system, or was installed in another way.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」の Docker は、ここから更新できるパッケージのものではありません。システムの一部であるか、別の方法でインストールされています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no engine that was set up on a machine from here, so it cannot be changed from here.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」はここからマシンにセットアップされたエンジンではないため、ここからは変更できません。</translation>
    </message>
    <message>
        <source>The engine of &quot;%1&quot; has these options already.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」のエンジンは既にこれらのオプションになっています。</translation>
    </message>
    <message>
        <source>Change options of Docker</source>
        <translation>Docker のオプションの変更</translation>
    </message>
    <message>
        <source>Upgrade Docker</source>
        <translation>Docker のアップグレード</translation>
    </message>
    <message>
        <source>Remove Docker</source>
        <translation>Docker の削除</translation>
    </message>
    <message>
        <source>Stop all containers on &quot;%1&quot;, delete them with all images and volumes, and remove Docker, through &quot;%2&quot;</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command</extracomment>
        <translation>「%2」を使用して、「%1」のすべてのコンテナーを停止し、すべてのイメージおよびボリュームとともに削除し、Docker を削除する</translation>
    </message>
    <message>
        <source>Stop all containers on &quot;%1&quot; and remove Docker, through &quot;%2&quot;; images, containers and volumes stay on its disk</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command</extracomment>
        <translation>「%2」を使用して、「%1」のすべてのコンテナーを停止し、Docker を削除する。イメージ、コンテナー、ボリュームはディスクに残る</translation>
    </message>
    <message>
        <source>Change in daemon.json on &quot;%1&quot;, through &quot;%2&quot; (what has no value is taken out): %3</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command, %3 are settings with their values; those without a value are taken out. daemon.json is a file</extracomment>
        <translation>「%2」を使用して、「%1」の daemon.json を変更する (値のないものは取り除かれます): %3</translation>
    </message>
    <message>
        <source>Update the packages of Docker on &quot;%1&quot; through &quot;%2&quot;, and start the engine anew if there is a newer one</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command</extracomment>
        <translation>「%2」を使用して、「%1」の Docker のパッケージを更新し、新しいエンジンがあれば再起動する</translation>
    </message>
    <message>
        <source>Remove the rule &quot;%1&quot; from &quot;%2&quot;</source>
        <extracomment>A change of a plan. %1 is a rule, %2 a network security group</extracomment>
        <translation>「%2」から規則「%1」を削除する</translation>
    </message>
    <message>
        <source>Forget the host &quot;%1&quot;, its server certificate, and what brought the script</source>
        <extracomment>A change of a plan. %1 is a host</extracomment>
        <translation>ホスト「%1」、そのサーバー証明書、およびスクリプトを届けたものを削除する</translation>
    </message>
    <message>
        <source>Change the engine&apos;s options</source>
        <translation>エンジンのオプションの変更</translation>
    </message>
    <message>
        <source>Close the port</source>
        <translation>ポートを閉じる</translation>
    </message>
    <message>
        <source>Forget the host</source>
        <translation>ホストの登録の削除</translation>
    </message>
    <message>
        <source>Slipway does not do &quot;%1&quot; of the compose file. Leave it out, or start the project with docker compose.</source>
        <extracomment>%1 is a place in a compose file, such as services.web.build</extracomment>
        <translation>Slipway は Compose ファイルの「%1」に対応していません。これを取り除くか、docker compose でプロジェクトを起動してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the compose file does not have a value that fits. The details tell which.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>Compose ファイルの「%1」の値が適切ではありません。詳細を確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the compose file uses a variable without a value. Write the value, or one after &quot;:-&quot;.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>Compose ファイルの「%1」で、値のない変数が使われています。値を書くか、「:-」の後に値を指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the compose file is a path beside the file, which is not on the machine. Use a volume, or a path that begins with /.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>Compose ファイルの「%1」はファイルからの相対パスで、マシン上には存在しません。ボリュームか、/ で始まるパスを使用してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the compose file names a service, network or volume that the file does not have.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>Compose ファイルの「%1」は、ファイルにないサービス、ネットワーク、またはボリュームを参照しています。</translation>
    </message>
    <message>
        <source>Services of the compose file wait for each other, see &quot;%1&quot;.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>Compose ファイルのサービスが互いに待ち合っています。「%1」を確認してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no compose file in YAML. The details tell the line.</source>
        <extracomment>%1 is a file or a project</extracomment>
        <translation>「%1」は YAML の Compose ファイルではありません。行は詳細を確認してください。</translation>
    </message>
    <message>
        <source>The compose file is larger than Slipway takes, at &quot;%1&quot;.</source>
        <extracomment>%1 is a file or a place in it</extracomment>
        <translation>Compose ファイルが Slipway の上限を超えています (「%1」)。</translation>
    </message>
    <message>
        <source>The compose file has no &quot;%1&quot;.</source>
        <extracomment>%1 is a place in a compose file</extracomment>
        <translation>Compose ファイルに「%1」がありません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ファイル %1 を読み取れません。</translation>
    </message>
    <message>
        <source>There is a container &quot;%1&quot; already that is none of the project&apos;s. Remove or rename it, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>プロジェクトに属さないコンテナー「%1」が既にあります。削除するか名前を変更してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The project needs the network or volume &quot;%1&quot;, which the engine does not have.</source>
        <extracomment>%1 is a network or a volume</extracomment>
        <translation>プロジェクトにはネットワークまたはボリューム「%1」が必要ですが、エンジンにありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not found healthy within two minutes, so what waits for it was not started. Look at its log, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>「%1」が 2 分以内に正常にならなかったため、それを待つものは起動されませんでした。ログを確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The compose file cannot be used: see &quot;%1&quot; in it.</source>
        <extracomment>%1 is a place in a compose file, such as services.web.build</extracomment>
        <translation>Compose ファイルを使用できません。ファイル内の「%1」を確認してください。</translation>
    </message>
    <message>
        <source>The compose project &quot;%1&quot; is started from this computer, so this computer has to reach the engine.</source>
        <extracomment>%1 is the name of a compose project</extracomment>
        <translation>Compose プロジェクト「%1」はこのコンピューターから起動されるため、このコンピューターからエンジンに接続できる必要があります。</translation>
    </message>
    <message>
        <source>Start the compose project &quot;%1&quot; on &quot;%2&quot;: %3</source>
        <extracomment>A change of a plan. %1 is the name of a compose project, %2 a machine, %3 its services with their images</extracomment>
        <translation>「%2」で Compose プロジェクト「%1」を起動する: %3</translation>
    </message>
    <message>
        <source>Start the compose project</source>
        <translation>Compose プロジェクトの起動</translation>
    </message>
    <message>
        <source>%1 cannot be read. It says how far hosts are on their way to another authority. Bring it back from a backup, or move it away when you know that no host is on its way.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 を読み取れません。このファイルには、各ホストの別の証明機関への移行状況が記録されています。バックアップから復元するか、移行中のホストがないことが確かであれば、移動してください。</translation>
    </message>
    <message>
        <source>The day of the reminder is over. Go back to the page Access and choose another one.</source>
        <translation>通知する日を過ぎています。[アクセス] ページに戻り、別の日を選択してください。</translation>
    </message>
    <message>
        <source>Change network rule</source>
        <extracomment>An operation: changes who may reach the engine of a machine over the network</extracomment>
        <translation>ネットワーク規則の変更</translation>
    </message>
    <message>
        <source>Remove network rule</source>
        <extracomment>An operation</extracomment>
        <translation>ネットワーク規則の削除</translation>
    </message>
    <message>
        <source>Undo a change of the network rule</source>
        <extracomment>An operation: puts a network rule back as it was before</extracomment>
        <translation>ネットワーク規則の変更を元に戻す</translation>
    </message>
    <message>
        <source>Reminder to close it: %1</source>
        <extracomment>%1 is the day on which Slipway reminds somebody to close a port</extracomment>
        <translation>閉じるよう通知する日: %1</translation>
    </message>
    <message>
        <source>Make the rule &quot;%1&quot; (priority %2) in &quot;%3&quot;: let %4 through to port %5. Slipway reminds you on %6 to close it</source>
        <extracomment>A change of a plan. %1 is a rule, %2 its priority, %3 a network security group, %4 addresses, %5 a port, %6 a day</extracomment>
        <translation>「%3」に規則「%1」 (優先度 %2) を作成する: %4 からポート %5 への通信を許可。%6 に閉じるよう Slipway が通知します</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no health check, so it can never be found healthy, and what waits for it was not started. Give it a health check in the compose file, or wait only for its start.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>「%1」には正常性チェックがないため、正常と判定されることがなく、これを待つサービスは開始されませんでした。compose ファイルで正常性チェックを追加するか、開始だけを待つようにしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not run any more, so what waits for it was not started. Look at its log, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>「%1」は実行されていないため、これを待つサービスは開始されませんでした。ログを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Compose project &quot;%1&quot;: %2</source>
        <extracomment>%1 is the name of a compose project, %2 a list of its services with their images</extracomment>
        <translation>Compose プロジェクト「%1」: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no machine of Azure: change it by hand. Choose Save Files, put them there, restart the engine, and choose Changed by Hand.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」は Azure のマシンではないため、手動で変更してください。[ファイルの保存] を選択してファイルを配置し、エンジンを再起動して、[手動で変更済み] を選択します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no machine of Azure: change it by hand. Choose Save Files, put the new ca.pem there, which leaves the old authority out, restart the engine, and choose Changed by Hand.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>「%1」は Azure のマシンではないため、手動で変更してください。[ファイルの保存] を選択し、古い証明機関を含まない新しい ca.pem を配置して、エンジンを再起動し、[手動で変更済み] を選択します。</translation>
    </message>
    <message>
        <source>The proxy on the way to &quot;%1&quot; asks for a Windows sign-in (NTLM), which Slipway cannot give. Use a proxy that takes a user name and password (Basic or Digest), or a program on this computer that signs in for you.</source>
        <extracomment>%1 is a host. NTLM, Basic and Digest are ways to sign in</extracomment>
        <translation>「%1」への途中にあるプロキシが Windows のサインイン (NTLM) を求めていますが、Slipway は対応していません。ユーザー名とパスワード (Basic または Digest) を受け付けるプロキシ、または代わりにサインインするこのコンピューター上のプログラムを使ってください。</translation>
    </message>
    <message>
        <source>The proxy on the way to &quot;%1&quot; asks for a Kerberos ticket, which Slipway cannot show. Use a proxy that takes a user name and password (Basic or Digest), or a program on this computer that signs in for you.</source>
        <extracomment>%1 is a host. Basic and Digest are ways to sign in</extracomment>
        <translation>「%1」への途中にあるプロキシが Kerberos チケットを求めていますが、Slipway は提示できません。ユーザー名とパスワード (Basic または Digest) を受け付けるプロキシ、または代わりにサインインするこのコンピューター上のプログラムを使ってください。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; keeps these addresses out, and no priority before it is free, so that a rule of Slipway&apos;s would be without effect. Change &quot;%1&quot; in the portal, or choose other addresses.</source>
        <extracomment>%1 is a rule of a network security group</extracomment>
        <translation>規則「%1」がこれらのアドレスを拒否しており、それより前の優先度に空きがないため、Slipway の規則は効果を持ちません。Azure portal で「%1」を変更するか、別のアドレスを選択してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a DNS name that a certificate can have. Give other names.</source>
        <extracomment>%1 is a name in a certificate</extracomment>
        <translation>「%1」は証明書に使用できる DNS 名ではありません。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address.</source>
        <extracomment>%1 is an address in a certificate</extracomment>
        <translation>「%1」は IP アドレスではありません。</translation>
    </message>
    <message>
        <source>The certificate would be good for longer than its authority &quot;%1&quot;. Choose fewer days, or renew the authority first.</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>証明書の有効期間が証明機関「%1」より長くなります。日数を減らすか、先に証明機関を更新してください。</translation>
    </message>
    <message>
        <source>The authority &quot;%1&quot; is not valid yet. Check the clock of this computer.</source>
        <extracomment>%1 is an authority</extracomment>
        <translation>証明機関「%1」はまだ有効ではありません。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>A certificate in &quot;%1&quot; has ended, so no engine takes it. Get a renewed one from whoever made it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>「%1」の証明書は期限切れのため、どのエンジンも受け付けません。作成者から更新された証明書を入手してください。</translation>
    </message>
    <message>
        <source>A certificate in &quot;%1&quot; is not valid yet. Check the clock of this computer.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>「%1」の証明書はまだ有効ではありません。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is not for clients, so no engine takes it. Choose the folder of an identity.</source>
        <extracomment>%1 is whom a certificate is for</extracomment>
        <translation>「%1」の証明書はクライアント用ではないため、どのエンジンも受け付けません。アイデンティティのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>A key or signature in &quot;%1&quot; is too weak to be trusted. Get a new certificate from whoever made it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>「%1」のキーまたは署名は弱すぎて信頼できません。作成者から新しい証明書を入手してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a jump host. Write it like user@bastion.example or user@bastion.example:22.</source>
        <extracomment>%1 is what somebody typed
----------
%1 is what was typed</extracomment>
        <translation>「%1」は踏み台ホストではありません。user@bastion.example または user@bastion.example:22 のように入力してください。</translation>
    </message>
    <message>
        <source>No key could be made on &quot;%1&quot;, or the one that was made is gone. Try again: another one is made then.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」上でキーを作成できなかったか、作成したキーがなくなっています。もう一度試してください。別のキーが作成されます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has made a key but sent no certificate request for it. Try again.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」はキーを作成しましたが、証明書署名要求を送ってきませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; sent is no certificate request, so nothing was signed. Try again.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」が送ってきたものは証明書署名要求ではないため、何も署名していません。もう一度試してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for a certificate for another kind of key than Slipway has it make, so nothing was signed. Somebody may have changed what runs there.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」は、Slipway が作成させるものとは異なる種類のキーの証明書を要求しているため、何も署名していません。そこで実行されるものを誰かが変更した可能性があります。</translation>
    </message>
    <message>
        <source>The certificate request from &quot;%1&quot; is not signed by the key that it is for, so nothing was signed. Somebody may have changed it on its way.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」からの証明書署名要求は、その対象のキーで署名されていないため、何も署名していません。途中で誰かが変更した可能性があります。</translation>
    </message>
    <message>
        <source>A certificate cannot have this name: it is empty, longer than 64 characters, that of the authority, or an address that is not among the certificate&apos;s names.</source>
        <translation>この名前は証明書に使用できません。空であるか、64 文字を超えているか、証明機関の名前であるか、証明書の名前に含まれないアドレスです。</translation>
    </message>
    <message>
        <source>A server certificate needs a DNS name or an IP address, and this one has none. Make a new one for the names of the host.</source>
        <translation>サーバー証明書には DNS 名または IP アドレスが必要ですが、この証明書にはありません。ホストの名前に対して新しい証明書を作成してください。</translation>
    </message>
    <message>
        <source>A certificate can have no more than 100 names.</source>
        <translation>証明書に含められる名前は 100 個までです。</translation>
    </message>
    <message>
        <source>A certificate is good for 1 to 36500 days, and its authority has to be good for as long. Renew the authority, or choose another number of days.</source>
        <translation>証明書の有効期間は 1 日から 36500 日で、証明機関も同じ期間有効である必要があります。証明機関を更新するか、別の日数を選択してください。</translation>
    </message>
    <message>
        <source>It does not say whether it is for a server or a client. Renew it.</source>
        <translation>サーバー用かクライアント用かが示されていません。更新してください。</translation>
    </message>
    <message>
        <source>Make the server&apos;s key on &quot;%1&quot; through &quot;%2&quot;, fetch only a certificate request from there, and sign it with the authority</source>
        <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension or of a run command</extracomment>
        <translation>「%2」を使用して「%1」上でサーバーのキーを作成し、証明書署名要求だけを取得して証明機関で署名</translation>
    </message>
    <message>
        <source>Makes the machine %1 with its disk, network, security group and public address, and brings Docker to it, all in one deployment</source>
        <extracomment>%1 is the name of a machine</extracomment>
        <translation>マシン %1 を、ディスク、ネットワーク、セキュリティ グループ、パブリック アドレスとともに作成し、Docker をインストールします (すべて 1 回のデプロイで)</translation>
    </message>
    <message>
        <source>The machine already has a Custom Script extension, &quot;%1&quot;, and can have only one. Remove it under Extensions if it is not needed any more.</source>
        <extracomment>%1 is the name of an extension</extracomment>
        <translation>マシンには既に Custom Script 拡張機能「%1」があり、追加できるのは 1 つだけです。不要になった場合は、[拡張機能] で削除してください。</translation>
    </message>
    <message>
        <source>The extension &quot;%1&quot; is in a failed state and blocks others. Change or remove it under Extensions.</source>
        <extracomment>%1 is the name of an extension</extracomment>
        <translation>拡張機能「%1」が失敗状態のため、他の拡張機能を追加できません。[拡張機能] で変更または削除してください。</translation>
    </message>
    <message>
        <source>%1: it does not work on Arm processors, as machines of the size %2 have.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a size, &quot;Standard_D4ps_v5&quot;</extracomment>
        <translation>%1: サイズ %2 のマシンが搭載する Arm プロセッサでは動作しません。</translation>
    </message>
    <message>
        <source>The public address changes when the machine is deallocated, and the engine is not reached any more until it is repaired. Give the machine a DNS name or a static address before.</source>
        <translation>マシンの割り当てが解除されるとパブリック アドレスが変わり、修復するまでエンジンに接続できなくなります。先に、マシンに DNS 名か静的アドレスを割り当ててください。</translation>
    </message>
    <message>
        <source>The machine&apos;s subnet lets nothing out to the Internet, so that packages of Docker may not be found. Give the subnet a NAT gateway, or the machine a public address.</source>
        <translation>マシンのサブネットからはインターネットに出られないため、Docker のパッケージを取得できない可能性があります。サブネットに NAT ゲートウェイを、またはマシンにパブリック アドレスを割り当ててください。</translation>
    </message>
    <message>
        <source>The Docker extension has to be given a key. Do not have the key made on the machine, or choose another way.</source>
        <translation>Docker 拡張機能にはキーを渡す必要があります。マシン上でキーを作成しないようにするか、別の方法を選択してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a user for ssh. Write it like azureuser.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>「%1」は ssh のユーザーではありません。azureuser のように入力してください。</translation>
    </message>
    <message>
        <source>Make the key on the machine</source>
        <translation>マシン上でキーを作成</translation>
    </message>
    <message>
        <source>Extension</source>
        <extracomment>A kind of resource of Azure</extracomment>
        <translation>拡張機能</translation>
    </message>
    <message>
        <source>What this address tells of its cloud does not say where to sign in. Check the address.</source>
        <translation>このアドレスが返すクラウドの情報に、サインイン先が含まれていません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Somebody else has changed the public address &quot;%1&quot; in the meantime. Nothing was done to it: look at it again.</source>
        <extracomment>%1 is a public IP address resource</extracomment>
        <translation>その間に他の人がパブリック アドレス「%1」を変更しました。アドレスには何もしていません。もう一度確認してください。</translation>
    </message>
    <message>
        <source>The network interface &quot;%1&quot; has no public address. Give it one in the portal.</source>
        <extracomment>%1 is a network interface</extracomment>
        <translation>ネットワーク インターフェイス「%1」にはパブリック アドレスがありません。Azure portal で割り当ててください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a DNS label. Enter 3 to 63 small letters, digits and hyphens; the first is a letter, the last no hyphen.</source>
        <extracomment>%1 is what was entered as a DNS label</extracomment>
        <translation>「%1」は DNS ラベルとして使用できません。小文字の英字、数字、ハイフンを 3 から 63 文字で入力してください。先頭は英字とし、末尾にハイフンは使えません。</translation>
    </message>
    <message>
        <source>Somebody else has the DNS label &quot;%1&quot; in this location. Choose another one.</source>
        <extracomment>%1 is the first part of a DNS name</extracomment>
        <translation>この場所の DNS ラベル「%1」は他の人が使用しています。別のものを選択してください。</translation>
    </message>
    <message>
        <source>The address of &quot;%1&quot; is static. Slipway does not give it up.</source>
        <extracomment>%1 is a machine</extracomment>
        <translation>「%1」のアドレスは静的です。Slipway はそれを手放しません。</translation>
    </message>
    <message>
        <source>The identity &quot;%1&quot; has ended, so no engine takes it. Renew it first.</source>
        <extracomment>%1 is an identity</extracomment>
        <translation>アイデンティティ「%1」は期限切れのため、どのエンジンにも受け入れられません。先に更新してください。</translation>
    </message>
    <message>
        <source>The identity &quot;%1&quot; is not valid yet, so no engine takes it. Check this computer&apos;s clock.</source>
        <extracomment>%1 is an identity</extracomment>
        <translation>アイデンティティ「%1」はまだ有効ではないため、どのエンジンにも受け入れられません。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of &quot;%1&quot; is not for clients, so no engine takes it. Choose another identity.</source>
        <extracomment>%1 is an identity</extracomment>
        <translation>「%1」の証明書はクライアント用ではないため、どのエンジンにも受け入れられません。別のアイデンティティを選択してください。</translation>
    </message>
    <message>
        <source>cloud-init did not run the set-up on &quot;%1&quot;. What it says of itself stands in the details. A retry runs the set-up by a Run Command.</source>
        <extracomment>%1 is a machine; cloud-init is a program</extracomment>
        <translation>cloud-init は「%1」でセットアップを実行しませんでした。cloud-init のメッセージは詳細に表示されます。再試行すると、Run Command でセットアップを実行します。</translation>
    </message>
    <message>
        <source>Docker on &quot;%1&quot; does not answer, and the machine could not be asked why. Sign in there by SSH: &quot;cloud-init status --long&quot; and /var/log/slipway-docker.err tell more. A retry looks again.</source>
        <extracomment>%1 is a machine; cloud-init is a program, and &quot;cloud-init status --long&quot; a command</extracomment>
        <translation>「%1」の Docker が応答せず、マシンに理由を問い合わせることもできませんでした。SSH でサインインし、&quot;cloud-init status --long&quot; と /var/log/slipway-docker.err を確認してください。再試行すると、もう一度確認します。</translation>
    </message>
    <message>
        <source>Could not be removed: %1. They are in use by now, or the engine has refused it. The details tell which.</source>
        <extracomment>%1 is a number: of containers, images, volumes or networks that were to be removed</extracomment>
        <translation>削除できなかった項目: %1 個。現在使用中であるか、エンジンが拒否しました。どれであるかは詳細に示されています。</translation>
    </message>
    <message>
        <source>The keys of the sandbox protect nothing, so they have no passphrase.</source>
        <translation>サンドボックスのキーは何も保護しないため、パスフレーズはありません。</translation>
    </message>
    <message>
        <source>Your keys are not locked, so nothing was changed.</source>
        <translation>キーはロックされていないため、何も変更されませんでした。</translation>
    </message>
    <message>
        <source>How &quot;%1&quot; will be named in this cloud is not known beforehand, so cloud-init cannot set up Docker. Go back and choose the other route.</source>
        <extracomment>%1 is the name of a machine; cloud-init is a program</extracomment>
        <translation>このクラウドでの「%1」の名前は事前にわからないため、cloud-init で Docker をセットアップできません。前に戻り、もう 1 つの方法を選択してください。</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of %2 keeps the machine from the Internet (port %3), so that packages of Docker may not be found. Let it out to the archives that they come from.</source>
        <extracomment>%1 is a rule, %2 a network security group, %3 a list of ports, &quot;443, 80&quot;</extracomment>
        <translation>%2 の規則「%1」により、マシンはインターネットに出られません (ポート %3)。そのため、Docker のパッケージを取得できない可能性があります。パッケージの提供元への接続を許可してください。</translation>
    </message>
    <message>
        <source>Change public address</source>
        <extracomment>An operation: gives the public address of a machine a DNS name, or makes it static</extracomment>
        <translation>パブリック アドレスの変更</translation>
    </message>
    <message>
        <source>Undo a change of the public address</source>
        <extracomment>An operation: takes the DNS name of a public address away again, or makes it dynamic again</extracomment>
        <translation>パブリック アドレスの変更を元に戻す</translation>
    </message>
    <message>
        <source>Clean up host</source>
        <extracomment>An operation: removes containers, images, volumes and networks of a host that nobody uses</extracomment>
        <translation>ホストのクリーンアップ</translation>
    </message>
    <message>
        <source>The engine of &quot;%1&quot; still shows its former certificate (%2). Put the renewed one on the machine.</source>
        <extracomment>Notification about a machine&apos;s certificate. %1 is its name, %2 is &quot;in 12 days&quot; or &quot;ended 3 days ago&quot;</extracomment>
        <translation>「%1」のエンジンはまだ以前の証明書を提示しています (%2)。更新した証明書をマシンに配置してください。</translation>
    </message>
    <message>
        <source>%1: %2. It is renewed: put the new one on the machine.</source>
        <extracomment>In a calendar. %1 is &quot;Server&quot;, %2 is whom a certificate is for</extracomment>
        <translation>%1: %2。更新済みです。新しい証明書をマシンに配置してください。</translation>
    </message>
    <message>
        <source>Install Docker on &quot;%1&quot; by cloud-init at its first start, to listen on port %2 with TLS only</source>
        <extracomment>A change of a plan. %1 is a machine, %2 a port. cloud-init is a program</extracomment>
        <translation>「%1」の初回起動時に cloud-init で Docker をインストールし、ポート %2 で TLS のみを使って待ち受ける</translation>
    </message>
    <message>
        <source>The authority &quot;%2&quot; that issued the certificate of &quot;%1&quot; has ended. The certificate itself is valid until %3.</source>
        <extracomment>%1 is a host and port, %2 an authority, %3 a time</extracomment>
        <translation>「%1」の証明書を発行した証明機関「%2」の期限が切れています。証明書自体は %3 まで有効です。</translation>
    </message>
    <message>
        <source>Replace the authority under Certificates, and with it what it has signed.</source>
        <translation>[証明書] で証明機関を交換し、それが署名したものもあわせて交換してください。</translation>
    </message>
    <message>
        <source>Collects logs and performance counters in a storage account.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>ログとパフォーマンス カウンターをストレージ アカウントに収集します。</translation>
    </message>
    <message>
        <source>Takes snapshots for Azure Backup, which adds it by itself.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Azure Backup 用のスナップショットを作成します。Azure Backup が自動的に追加します。</translation>
    </message>
    <message>
        <source>Collects security events for Defender for Cloud.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>Defender for Cloud 用にセキュリティ イベントを収集します。</translation>
    </message>
    <message>
        <source>Sent logs to Log Analytics. It was retired in 2024: use the Azure Monitor agent instead.</source>
        <extracomment>What an extension of a machine is for</extracomment>
        <translation>ログを Log Analytics に送信するものでした。2024 年に提供終了しています。代わりに Azure Monitor エージェントを使用してください。</translation>
    </message>
    <message>
        <source>The distribution&apos;s own archive</source>
        <extracomment>Where packages of Docker come from</extracomment>
        <translation>ディストリビューション独自のアーカイブ</translation>
    </message>
    <message>
        <source>Docker&apos;s archive (download.docker.com)</source>
        <extracomment>Where packages of Docker come from. The name of a server stays as it is</extracomment>
        <translation>Docker のアーカイブ (download.docker.com)</translation>
    </message>
    <message>
        <source>Part of the system</source>
        <extracomment>Where Docker comes from</extracomment>
        <translation>システムの一部</translation>
    </message>
    <message>
        <source>cloud-init needs a DNS label, because the certificates name the machine before it is there. Go back and give it one, or choose the other route.</source>
        <translation>証明書にはマシンが作成される前にその名前が入るため、cloud-init には DNS ラベルが必要です。前に戻って DNS ラベルを指定するか、もう 1 つの方法を選択してください。</translation>
    </message>
    <message>
        <source>cloud-init has to be given a key. Do not have the key made on the machine, or choose the other route.</source>
        <translation>cloud-init にはキーを渡す必要があります。マシン上でキーを作成しないようにするか、もう 1 つの方法を選択してください。</translation>
    </message>
    <message>
        <source>Route: %1</source>
        <extracomment>%1 is a way to install Docker, such as &quot;Custom Script Extension&quot;</extracomment>
        <translation>方法: %1</translation>
    </message>
    <message>
        <source>The server&apos;s key is made on the machine, and never leaves it</source>
        <translation>サーバーのキーはマシン上で作成され、外に出ません</translation>
    </message>
    <message>
        <source>The machine&apos;s custom data holds the server&apos;s key, and root on the machine can read it there</source>
        <translation>マシンのカスタム データにはサーバーのキーが含まれ、マシン上の root はそれを読み取れます</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>State of a container that could not be started</extracomment>
        <translation>開始できませんでした</translation>
    </message>
    <message>
        <source>not stopped</source>
        <extracomment>State of a container that could not be stopped</extracomment>
        <translation>停止できませんでした</translation>
    </message>
    <message>
        <source>not restarted</source>
        <extracomment>State of a container that could not be restarted</extracomment>
        <translation>再起動できませんでした</translation>
    </message>
    <message>
        <source>not paused</source>
        <extracomment>State of a container that could not be paused</extracomment>
        <translation>一時停止できませんでした</translation>
    </message>
    <message>
        <source>not resumed</source>
        <extracomment>State of a container that could not be resumed</extracomment>
        <translation>再開できませんでした</translation>
    </message>
    <message>
        <source>not killed</source>
        <extracomment>State of a container that could not be sent a signal</extracomment>
        <translation>強制停止できませんでした</translation>
    </message>
    <message>
        <source>not renamed</source>
        <extracomment>State of a container that could not be renamed</extracomment>
        <translation>名前を変更できませんでした</translation>
    </message>
    <message>
        <source>not removed</source>
        <extracomment>State of a container that could not be removed</extracomment>
        <translation>削除できませんでした</translation>
    </message>
    <message>
        <source>not changed</source>
        <extracomment>State of a container whose limits could not be changed</extracomment>
        <translation>変更できませんでした</translation>
    </message>
    <message>
        <source>not recreated</source>
        <extracomment>State of a container that could not be made anew</extracomment>
        <translation>再作成できませんでした</translation>
    </message>
    <message>
        <source>waiting…</source>
        <extracomment>State of a container to which something is done when others are done</extracomment>
        <translation>待機しています…</translation>
    </message>
    <message>
        <source>%1 In the way: %2.</source>
        <extracomment>%1 is a sentence that says what failed, %2 a list of containers or a port of the host</extracomment>
        <translation>%1競合の原因: %2。</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>In a table: Azure has not yet said whether a machine can get Docker</extracomment>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>Only the retired Docker extension can set up Docker on this system, and Azure has not said yet whether it is offered in %1.</source>
        <extracomment>%1 is a location, &quot;westeurope&quot;</extracomment>
        <translation>このシステムに Docker をセットアップできるのは提供が終了した Docker 拡張機能だけですが、%1 で提供されているかどうかを Azure がまだ示していません。</translation>
    </message>
    <message>
        <source>%1: it does not take %2.</source>
        <extracomment>Why a way to install Docker is not open. %1 is that way, %2 a version or an image, &quot;7.0&quot;</extracomment>
        <translation>%1: %2 には対応していません。</translation>
    </message>
    <message>
        <source>Free security updates of %1 end on %2. Plan for a newer release.</source>
        <extracomment>%1 is a distribution, &quot;Ubuntu 22.04&quot;, %2 a date</extracomment>
        <translation>%1 の無償のセキュリティ更新は %2 に終了します。新しいリリースへの移行を計画してください。</translation>
    </message>
    <message>
        <source>Free security updates of %1 ended on %2, and packages may not be found any more. Better take a newer release.</source>
        <extracomment>%1 is a distribution, &quot;Ubuntu 20.04&quot;, %2 a date</extracomment>
        <translation>%1 の無償のセキュリティ更新は %2 に終了しており、パッケージを取得できない可能性があります。新しいリリースの使用をお勧めします。</translation>
    </message>
    <message>
        <source>Type the user with whom ssh signs in.</source>
        <translation>ssh でサインインするユーザーを入力してください。</translation>
    </message>
    <message>
        <source>The engine listens to anybody</source>
        <translation>エンジンが誰からの接続でも受け付ける</translation>
    </message>
    <message>
        <source>The engine listens to its own clients only</source>
        <translation>エンジンが自分のクライアントだけを受け付ける</translation>
    </message>
    <message>
        <source>At these addresses it asks for no client certificate. Whoever reaches one of them has the host.</source>
        <translation>これらのアドレスでは、クライアント証明書が要求されません。いずれかに到達できる人は、ホストを支配できます。</translation>
    </message>
    <message>
        <source>Take them out of hosts in daemon.json, or set tlsverify with certificates. Until then, close the port in the network security group.</source>
        <translation>daemon.json の hosts からこれらを削除するか、証明書と共に tlsverify を設定してください。それまでは、ネットワーク セキュリティ グループでポートを閉じてください。</translation>
    </message>
    <message>
        <source>Containers on the default network reach each other</source>
        <translation>既定のネットワーク上のコンテナーが互いに到達できる</translation>
    </message>
    <message>
        <source>Containers on the default network are kept apart</source>
        <translation>既定のネットワーク上のコンテナーが互いに分離されている</translation>
    </message>
    <message>
        <source>Whoever gets into one of them reaches every port of the others, published or not.</source>
        <translation>1 つに侵入した人は、公開されているかどうかにかかわらず、他のコンテナーのすべてのポートに到達できます。</translation>
    </message>
    <message>
        <source>Set icc to false in daemon.json, and give containers that belong together a network of their own.</source>
        <translation>daemon.json で icc を false に設定し、関連するコンテナーには専用のネットワークを割り当ててください。</translation>
    </message>
    <message>
        <source>The list of your hosts could not be read from &quot;%1&quot;, so it begins anew. The damaged file was kept beside it; its name stands in the details. Nothing has changed on your machines: connect to their engines again, or close Slipway and put a copy of the file in its place.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ホストの一覧を「%1」から読み取れなかったため、空の状態で始めます。破損したファイルは同じ場所に保存されており、名前は詳細に表示されます。マシンには何の変更もありません。エンジンに接続し直すか、Slipway を閉じてファイルのコピーを元の場所に置いてください。</translation>
    </message>
    <message>
        <source>The list of your hosts, &quot;%1&quot;, was written by a newer Slipway. Use that version to see them; this one leaves the file alone.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>ホストの一覧「%1」は、より新しい Slipway で書き込まれています。ホストを表示するには、その版を使ってください。この版はファイルを変更しません。</translation>
    </message>
    <message>
        <source>System not known yet</source>
        <extracomment>In a table: Azure has not yet said which Linux runs on a machine</extracomment>
        <translation>システムはまだ不明</translation>
    </message>
    <message>
        <source>This machine does not run Linux. Slipway sets up Docker on Linux only; a new machine can have it.</source>
        <translation>このマシンでは Linux が実行されていません。Slipway が Docker をセットアップできるのは Linux のみですが、新しいマシンなら可能です。</translation>
    </message>
    <message>
        <source>Slipway cannot set up Docker on %1. A newer release may be possible, here or on a new machine.</source>
        <extracomment>%1 is a distribution, &quot;SLES 12&quot;</extracomment>
        <translation>Slipway では %1 に Docker をセットアップできません。このマシンまたは新しいマシンで、より新しいリリースにすれば可能な場合があります。</translation>
    </message>
    <message>
        <source>Slipway does not know %1, and cannot tell how Docker is put on it. A new machine with one of the usual systems can have Docker.</source>
        <extracomment>%1 is a system that Slipway does not know, &quot;gentoo 2.15&quot;</extracomment>
        <translation>Slipway は %1 を認識できず、Docker のインストール方法がわかりません。一般的なシステムの新しいマシンなら Docker をインストールできます。</translation>
    </message>
    <message>
        <source>Azure does not say yet which Linux this is. The agent on the machine reports it some minutes after the machine has started.</source>
        <translation>これがどの Linux なのか、Azure はまだ示していません。マシンの開始から数分後に、マシン上のエージェントが報告します。</translation>
    </message>
    <message>
        <source>Who was signed in could not be read from &quot;%1&quot;. Sign in again; the damaged file is then kept beside the new one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>サインインしていたアカウントを「%1」から読み取れませんでした。もう一度サインインしてください。破損したファイルは新しいファイルの隣に保存されます。</translation>
    </message>
    <message>
        <source>The list of what was asked of Azure could not be read from &quot;%1&quot;, so it begins anew. The damaged file was kept beside it; its name stands in the details. Azure goes on with what it had begun: look at the machines themselves.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Azure に依頼した操作の一覧を「%1」から読み取れなかったため、空の状態で始めます。破損したファイルは同じ場所に保存されており、名前は詳細に表示されます。Azure は始めた操作を続けています。マシンそのものを確認してください。</translation>
    </message>
    <message>
        <source>Can mount on the host</source>
        <translation>ホストにマウントできる</translation>
    </message>
    <message>
        <source>Cannot mount on the host</source>
        <translation>ホストにマウントできない</translation>
    </message>
    <message>
        <source>These folders are shared both ways: what the container mounts below them appears on the host, over what was there.</source>
        <translation>これらのフォルダーは双方向で共有されています。コンテナーがその下にマウントしたものは、元の内容を覆ってホストにも現れます。</translation>
    </message>
    <message>
        <source>Mount them without bind-propagation=shared and rshared, or with rslave where it has to see what the host mounts.</source>
        <translation>bind-propagation=shared と rshared を付けずにマウントするか、ホストがマウントしたものを見る必要がある場合は rslave を使用してください。</translation>
    </message>
    <message>
        <source>Takes privileged ports of the host</source>
        <translation>ホストの特権ポートを使用している</translation>
    </message>
    <message>
        <source>Takes no privileged port of the host</source>
        <translation>ホストの特権ポートを使用していない</translation>
    </message>
    <message>
        <source>Ports below 1024 belong to the services of a system, and others trust what answers there. For 80 and 443 it is usual.</source>
        <translation>1024 未満のポートはシステムのサービスのもので、そこで応答するものは信頼されます。80 と 443 では一般的な使い方です。</translation>
    </message>
    <message>
        <source>Publish on a port from 1024 on, such as 8080:80, or put a proxy in front.</source>
        <translation>8080:80 のように 1024 以上のポートで公開するか、手前にプロキシを置いてください。</translation>
    </message>
    <message>
        <source>Is on the default network of the engine</source>
        <translation>エンジンの既定のネットワークにある</translation>
    </message>
    <message>
        <source>Is not on the default network of the engine</source>
        <translation>エンジンの既定のネットワークにない</translation>
    </message>
    <message>
        <source>Everything that was given no network of its own is there, too, and can reach it.</source>
        <translation>専用のネットワークを割り当てられていないものはすべてそこにあり、このコンテナーに到達できます。</translation>
    </message>
    <message>
        <source>Make a network for what belongs together, and run it with --network.</source>
        <translation>関連するもののためにネットワークを作成し、--network を付けて実行してください。</translation>
    </message>
    <message>
        <source>The authorities that you had added for Azure could not be read from &quot;%1&quot;, so none of them is trusted now. The damaged file was kept beside it; its name stands in the details. Add your company&apos;s authority again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Azure 用に追加した証明機関を「%1」から読み取れなかったため、現在はどれも信頼されていません。破損したファイルは同じ場所に保存されており、名前は詳細に表示されます。会社の証明機関をもう一度追加してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be started, so what depends on it was not started either.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>「%1」を開始できなかったため、これに依存するものも開始されませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has ended with an error, so what waits for it was not started. Look at its log, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>「%1」がエラーで終了したため、これを待つものは開始されませんでした。ログを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; did not end within ten minutes, so what waits for it was not started. Look at its log, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>「%1」が 10 分以内に終了しなかったため、これを待つものは開始されませんでした。ログを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be restarted, so what depends on it was not restarted either.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>「%1」を再起動できなかったため、これに依存するものも再起動されませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was restarted, and is not as what depends on it needs it, so that was not restarted. Look at its log, then try again.</source>
        <extracomment>%1 is a container</extracomment>
        <translation>「%1」は再起動されましたが、これに依存するものが必要とする状態ではないため、それらは再起動されませんでした。ログを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Runs an SSH server</source>
        <translation>SSH サーバーを実行している</translation>
    </message>
    <message>
        <source>Runs no SSH server</source>
        <translation>SSH サーバーを実行していない</translation>
    </message>
    <message>
        <source>Its accounts, keys and updates have to be looked after beside those of the host, and it is another way in.</source>
        <translation>ホストのものとは別に、アカウント、キー、更新プログラムを管理する必要があり、侵入口も増えます。</translation>
    </message>
    <message>
        <source>Take it out of the image, and open a terminal in the container instead.</source>
        <translation>イメージから取り除き、代わりにコンテナーでターミナルを開いてください。</translation>
    </message>
    <message>
        <source>The image has no fixed version</source>
        <translation>イメージのバージョンが固定されていない</translation>
    </message>
    <message>
        <source>The image has a fixed version</source>
        <translation>イメージのバージョンが固定されている</translation>
    </message>
    <message>
        <source>Where no version is named, or latest, the next pull may bring another program, and nobody can say which one ran.</source>
        <translation>バージョンの指定がない場合や latest の場合は、次のプルで別のプログラムになる可能性があり、どれが実行されていたのかもわかりません。</translation>
    </message>
    <message>
        <source>Name a version, such as nginx:1.27, or a digest.</source>
        <translation>nginx:1.27 のようなバージョンか、ダイジェストを指定してください。</translation>
    </message>
    <message>
        <source>Is in a control group of its own</source>
        <translation>独自のコントロール グループにある</translation>
    </message>
    <message>
        <source>Is in the engine&apos;s control group</source>
        <translation>エンジンのコントロール グループにある</translation>
    </message>
    <message>
        <source>Limits for all containers together do not hold for it, and it may share those of something else.</source>
        <translation>すべてのコンテナーに共通の制限が適用されず、別のものの制限を共有する可能性があります。</translation>
    </message>
    <message>
        <source>Run it without --cgroup-parent where nothing needs it.</source>
        <translation>必要がなければ、--cgroup-parent なしで実行してください。</translation>
    </message>
    <message>
        <source>Is started again without end</source>
        <translation>無制限に再起動される</translation>
    </message>
    <message>
        <source>Is not started again without end</source>
        <translation>無制限には再起動されない</translation>
    </message>
    <message>
        <source>One that fails at its start is started again and again: it takes the host&apos;s time, and its error is easily overlooked.</source>
        <translation>開始に失敗するコンテナーが何度も再起動され、ホストに負荷がかかるうえ、エラーが見逃されやすくなります。</translation>
    </message>
    <message>
        <source>Where that matters more than its return after a restart of the host, use --restart=on-failure:5.</source>
        <translation>ホストの再起動後に復帰することよりもこちらが重要な場合は、--restart=on-failure:5 を使用してください。</translation>
    </message>
    <message>
        <source>It breaks a rule for certificates, so connections will refuse it. Make a new one.</source>
        <translation>証明書の規則に違反しているため、接続時に拒否されます。新しく作成してください。</translation>
    </message>
</context>
</TS>
