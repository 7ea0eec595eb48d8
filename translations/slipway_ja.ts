<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>slipway::ui::AccessStep</name>
        <message>
            <source>Finding your address…</source>
            <translation>アドレスを確認しています…</translation>
        </message>
        <message>
            <source>Who may reach the engine?</source>
            <translation>エンジンに接続できるのは誰ですか?</translation>
        </message>
        <message>
            <source>One rule in the machine's network security group lets these addresses reach the engine's port. All others stay out.</source>
            <translation>マシンのネットワーク セキュリティ グループの 1 つの規則で、次のアドレスからエンジンのポートへの接続を許可します。その他はすべて遮断されます。</translation>
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
            <source>Everybod&amp;y: type the machine's name to allow it</source>
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
            <source>Nothing has been done yet. When you set up Docker on a machine, every step of it stands here.</source>
            <translation>まだ何も行われていません。マシンに Docker をセットアップすると、すべてのステップがここに表示されます。</translation>
        </message>
        <message>
            <source>Open Machines</source>
            <extracomment>Button: opens the page Machines</extracomment>
            <translation>マシンを開く</translation>
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
            <extracomment>Button: opens the page Certificates</extracomment>
            <translation>表示</translation>
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
            <source>Creating, importing, exporting and renewing by hand come in a later version. Today the set-up of Docker on a machine makes what it needs.</source>
            <translation>手動での作成、インポート、エクスポート、更新は、今後のバージョンで提供されます。現在は、マシンへの Docker のセットアップ時に必要なものが作成されます。</translation>
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
    </context>
    <context>
        <name>slipway::ui::ContainerDetail</name>
        <message>
            <source>Container Details</source>
            <extracomment>Accessible name of the pane that shows one container</extracomment>
            <translation>コンテナーの詳細</translation>
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
            <source>Logs, terminal and statistics are not part of this version yet.</source>
            <translation>ログ、ターミナル、統計情報は、このバージョンにはまだ含まれていません。</translation>
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
            <extracomment>Column of the table of containers: "Up for 3 hours"</extracomment>
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
            <source>Remove the container "%1" from the host "%2"? What it wrote outside of volumes is lost.</source>
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
            <source>Stop the container "%1" on the host "%2"? You can start it again.</source>
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
            <source>Restart the container "%1" on the host "%2"? It stops for a moment.</source>
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
            <source>Start</source>
            <extracomment>Button: starts containers</extracomment>
            <translation>開始</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>Button: stops containers</extracomment>
            <translation>停止</translation>
        </message>
        <message>
            <source>Restart</source>
            <extracomment>Button: stops containers and starts them again</extracomment>
            <translation>再起動</translation>
        </message>
        <message>
            <source>Remove</source>
            <extracomment>Button: removes containers</extracomment>
            <translation>削除</translation>
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
            <extracomment>How many containers run; follows "12 containers"</extracomment>
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
            <extracomment>Under the title. %1 is "12 containers", %2 is "5 running", %3 is a number, %4 is "12 s ago"</extracomment>
            <translation>%1、%2 · %L3 個がフィルターに一致 · 最終更新 %4</translation>
        </message>
        <message>
            <source>%1, %2 · updated %3</source>
            <extracomment>Under the title. %1 is "12 containers", %2 is "5 running", %3 is "12 s ago"</extracomment>
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
            <source>No container matches the filter.</source>
            <translation>フィルターに一致するコンテナーはありません。</translation>
        </message>
        <message>
            <source>Clear Filter</source>
            <extracomment>Button: empties the filter field</extracomment>
            <translation>フィルターのクリア</translation>
        </message>
        <message>
            <source>No connection to "%1", Slipway tries again by itself. %2</source>
            <extracomment>%1 is a host, %2 the reason as one or two sentences</extracomment>
            <translation>「%1」に接続できません。Slipway は自動的に再試行します。%2</translation>
        </message>
        <message numerus="yes">
            <source>No connection to %n host(s), Slipway tries again by itself: %1</source>
            <extracomment>%1 is a list of hosts</extracomment>
            <translation>
                <numerusform>%Ln 台のホストに接続できません。Slipway は自動的に再試行します: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget Host</source>
            <extracomment>Title of a question</extracomment>
            <translation>ホストを一覧から削除</translation>
        </message>
        <message>
            <source>Take "%1" out of the list of hosts? Nothing changes on the machine: Docker and its containers stay.</source>
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
            <source>Connect to a Host…</source>
            <extracomment>Button: adds a host by hand</extracomment>
            <translation>ホストに接続…</translation>
        </message>
        <message>
            <source>Filter Containers</source>
            <extracomment>Accessible name of a filter field</extracomment>
            <translation>コンテナーのフィルター</translation>
        </message>
        <message>
            <source>Filter: name, state:running, image:nginx, host:web-01, project:blog  (/)</source>
            <translation>フィルター: 名前、state:running、image:nginx、host:web-01、project:blog  (/)</translation>
        </message>
        <message>
            <source>Hosts</source>
            <extracomment>Accessible name of the list of hosts</extracomment>
            <translation>ホスト</translation>
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
        <name>slipway::ui::DockerStep</name>
        <message>
            <source>How should Docker be installed?</source>
            <translation>Docker をどのようにインストールしますか?</translation>
        </message>
        <message>
            <source>The machine installs Docker from its distribution's own signed packages, and keeps an engine that is already there.</source>
            <translation>マシンは、ディストリビューション独自の署名済みパッケージから Docker をインストールします。既存のエンジンがある場合は、そのまま使用します。</translation>
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
            <source>Docker's usual port with TLS is 2376.</source>
            <translation>TLS を使用する Docker の通常のポートは 2376 です。</translation>
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
            <extracomment>Under the title. %1 is an account, %2 is a cloud: "Azure" or "Sandbox"</extracomment>
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
            <extracomment>Title above the list of what needs somebody's attention</extracomment>
            <translation>対応が必要</translation>
        </message>
        <message>
            <source>Hosts</source>
            <extracomment>Title above the hosts</extracomment>
            <translation>ホスト</translation>
        </message>
        <message>
            <source>The set-up of Docker on "%1" was interrupted</source>
            <extracomment>%1 is a machine</extracomment>
            <translation>「%1」での Docker のセットアップが中断されました</translation>
        </message>
        <message>
            <source>%L1 of %L2 steps done, started %3</source>
            <extracomment>%1 and %2 are numbers, %3 is "3 h ago"</extracomment>
            <translation>%L2 ステップ中 %L1 ステップ完了、開始: %3</translation>
        </message>
        <message>
            <source>No connection to "%1"</source>
            <extracomment>%1 is a host</extracomment>
            <translation>「%1」に接続できません</translation>
        </message>
        <message>
            <source>The certificate of "%1" has ended</source>
            <extracomment>%1 is the name of a certificate</extracomment>
            <translation>「%1」の証明書は期限切れです</translation>
        </message>
        <message>
            <source>The certificate of "%1" ends %2</source>
            <extracomment>%1 is the name of a certificate, %2 is "in 12 days"</extracomment>
            <translation>「%1」の証明書は %2に期限切れになります</translation>
        </message>
    </context>
    <context>
        <name>slipway::ui::HostList</name>
        <message>
            <source>Forget Host…</source>
            <extracomment>Menu: takes a host out of Slipway's list; nothing changes on the machine</extracomment>
            <translation>ホストを一覧から削除…</translation>
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
        <name>slipway::ui::HostStrip</name>
        <message>
            <source>%L1 of %L2 running</source>
            <extracomment>How many of a host's containers run: 3 of 5</extracomment>
            <translation>%L2 個中 %L1 個が実行中</translation>
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
            <source>Installation: Azure runs a script on the machine, which installs Docker from the packages of its distribution. Nothing listens before the certificates are there.</source>
            <translation>インストール: Azure がマシン上でスクリプトを実行し、ディストリビューションのパッケージから Docker をインストールします。証明書が用意されるまで、接続の待ち受けは行われません。</translation>
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
            <source>Do not hand the engine's socket to a container unless you would hand it the machine.</source>
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
            <source>Azure's virtual machines and Docker's containers both divide a computer, at different heights.</source>
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
            <source>Four short texts about what Slipway does, and why.</source>
            <translation>Slipway が何をするのか、そしてその理由を説明する 4 つの短い文章です。</translation>
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
            <translation>マシンの詳細</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Networking</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>Extensions</source>
            <translation>拡張機能</translation>
        </message>
        <message>
            <source>Size:</source>
            <translation>サイズ:</translation>
        </message>
        <message>
            <source>Location:</source>
            <translation>場所:</translation>
        </message>
        <message>
            <source>Resource group:</source>
            <translation>リソース グループ:</translation>
        </message>
        <message>
            <source>Subscription:</source>
            <translation>サブスクリプション:</translation>
        </message>
        <message>
            <source>Image:</source>
            <translation>イメージ:</translation>
        </message>
        <message>
            <source>Agent:</source>
            <translation>エージェント:</translation>
        </message>
        <message>
            <source>Public address:</source>
            <translation>パブリック IP アドレス:</translation>
        </message>
        <message>
            <source>Private address:</source>
            <translation>プライベート IP アドレス:</translation>
        </message>
        <message>
            <source>DNS name:</source>
            <translation>DNS 名:</translation>
        </message>
        <message>
            <source>Can get Docker by: %1</source>
            <extracomment>%1 is a list of routes, e.g. "Custom Script extension"</extracomment>
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
            <source>None</source>
            <translation>なし</translation>
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
            <source>Filter: name, address, os:ubuntu, state:running</source>
            <translation>フィルター: 名前、アドレス、os:ubuntu、state:running</translation>
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
            <extracomment>%1 is "38 machines", %2 is "3 subscriptions"</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 in %2 · updated %3</source>
            <extracomment>%1 is "38 machines", %2 is "3 subscriptions", %3 is "12 s ago"</extracomment>
            <translation>%1 (%2) · 最終更新 %3</translation>
        </message>
        <message>
            <source>Copy Name</source>
            <translation>名前のコピー</translation>
        </message>
        <message>
            <source>Copy Address</source>
            <translation>アドレスのコピー</translation>
        </message>
        <message>
            <source>Copy Resource ID</source>
            <translation>リソース ID のコピー</translation>
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
            <extracomment>%1 is "3 h ago"</extracomment>
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
            <source>The application as which Slipway asks Azure for a code when you sign in.</source>
            <translation>サインイン時に、Slipway が Azure にコードを要求するために使用するアプリケーションです。</translation>
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
            <extracomment>Tab: sign in as a service principal, Azure's account for programs</extracomment>
            <translation>サービス プリンシパル</translation>
        </message>
        <message>
            <source>You get a short code and enter it on Microsoft's page, in a browser on this or another device.</source>
            <translation>短いコードを取得し、このデバイスまたは別のデバイスのブラウザーで Microsoft のページに入力します。</translation>
        </message>
        <message>
            <source>Tenant:</source>
            <translation>テナント:</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>省略可能</translation>
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
            <source>An account for programs. Its secret is used once to sign in and is not stored.</source>
            <translation>プログラム用のアカウントです。シークレットはサインイン時に 1 回だけ使用され、保存されません。</translation>
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
            <source>Open %1 and enter this code:</source>
            <extracomment>%1 is a web address</extracomment>
            <translation>%1 を開いて、次のコードを入力してください:</translation>
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
            <source>Port %1</source>
            <extracomment>%1 is a port number</extracomment>
            <translation>ポート %1</translation>
        </message>
        <message>
            <source>Authority “%1”</source>
            <extracomment>%1 is the name of a certificate authority</extracomment>
            <translation>証明機関「%1」</translation>
        </message>
        <message>
            <source>New authority “%1”</source>
            <translation>新しい証明機関「%1」</translation>
        </message>
        <message>
            <source>Identity “%1”</source>
            <extracomment>%1 is the name on a client certificate</extracomment>
            <translation>アイデンティティ「%1」</translation>
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
    </context>
    <context>
        <name>slipway::ui::words</name>
        <message>
            <source>The certificate of "%1" has ended. Renew it, or check the clock of this computer.</source>
            <extracomment>%1 is a host, server or file</extracomment>
            <translation>「%1」の証明書は期限切れです。証明書を更新するか、このコンピューターの時計を確認してください。</translation>
        </message>
        <message>
            <source>The certificate of "%1" is not valid yet. Check the clocks of both computers.</source>
            <extracomment>%1 is a host, server or file</extracomment>
            <translation>「%1」の証明書はまだ有効期間前です。両方のコンピューターの時計を確認してください。</translation>
        </message>
        <message>
            <source>The certificate of "%1" was not signed by the authority that Slipway trusts for it. Docker may have been set up there anew, or somebody stands in between.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>「%1」の証明書は、Slipway がこの接続先について信頼している証明機関によって署名されていません。接続先で Docker が新たにセットアップされたか、第三者が通信に割り込んでいる可能性があります。</translation>
        </message>
        <message>
            <source>The certificate of "%1" was made for another name or address. If the address of the machine has changed, set up Docker again to get a new certificate.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>「%1」の証明書は、別の名前またはアドレス用に作成されたものです。マシンのアドレスが変わった場合は、Docker をもう一度セットアップして新しい証明書を取得してください。</translation>
        </message>
        <message>
            <source>The certificate of "%1" was not made for this use. Get one that is for servers.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>「%1」の証明書は、この用途のために作成されたものではありません。サーバー用の証明書を取得してください。</translation>
        </message>
        <message>
            <source>The certificate of "%1" has a key or signature that is too weak. Make a new one.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>「%1」の証明書のキーまたは署名の強度が不足しています。新しい証明書を作成してください。</translation>
        </message>
        <message>
            <source>The certificate of "%1" was revoked. Do not trust this host before you know why.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>「%1」の証明書は失効済みです。理由がわかるまで、このホストを信頼しないでください。</translation>
        </message>
        <message>
            <source>"%1" is not a certificate that can be read. Choose a PEM or DER file.</source>
            <extracomment>%1 is a host, server or file</extracomment>
            <translation>「%1」は読み取り可能な証明書ではありません。PEM または DER ファイルを選択してください。</translation>
        </message>
        <message>
            <source>The certificate of "%1" does not lead to a trusted authority in a valid way.</source>
            <extracomment>%1 is a host or server</extracomment>
            <translation>「%1」の証明書から、信頼された証明機関までの有効なチェーンを確認できませんでした。</translation>
        </message>
        <message>
            <source>"%1" refused the certificate of this computer. Use an identity that its authority signed.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>「%1」がこのコンピューターの証明書を拒否しました。その証明機関が署名したアイデンティティを使用してください。</translation>
        </message>
        <message>
            <source>The key and the certificate of "%1" do not belong together. Choose the pair that does.</source>
            <extracomment>%1 is a file or a name</extracomment>
            <translation>「%1」のキーと証明書が対応していません。対応する組み合わせを選択してください。</translation>
        </message>
        <message>
            <source>"%1" is not a private key that can be read. Choose a PEM file.</source>
            <extracomment>%1 is a file or a name</extracomment>
            <translation>「%1」は読み取り可能な秘密キーではありません。PEM ファイルを選択してください。</translation>
        </message>
        <message>
            <source>The key "%1" is protected by a password. Choose a key without one.</source>
            <extracomment>%1 is a file or a name</extracomment>
            <translation>キー「%1」はパスワードで保護されています。パスワードのないキーを選択してください。</translation>
        </message>
        <message>
            <source>Others on this computer can read "%1". Take their permission away, then try again.</source>
            <extracomment>%1 is a file</extracomment>
            <translation>このコンピューターの他のユーザーが「%1」を読み取ることができます。他のユーザーのアクセス許可を取り消してから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>"%1" is too large to be what was asked for.</source>
            <extracomment>%1 is a file</extracomment>
            <translation>「%1」は、要求された内容としては大きすぎます。</translation>
        </message>
        <message>
            <source>The Docker Engine on "%1" and Slipway have no API version in common. Update the engine.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>「%1」の Docker エンジンと Slipway に共通の API バージョンがありません。エンジンを更新してください。</translation>
        </message>
        <message>
            <source>The answer led away to another server, "%1", and was not followed.</source>
            <extracomment>%1 is a server</extracomment>
            <translation>応答が別のサーバー「%1」への転送を指示していたため、転送先には接続しませんでした。</translation>
        </message>
        <message>
            <source>"%1" does not speak TLS at this port. An engine without TLS is never used: set it up with certificates, or choose its TLS port.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>"%1" はこのポートで TLS を使用していません。TLS のないエンジンは使用しません。証明書を使ってセットアップするか、TLS のポートを指定してください。</translation>
        </message>
        <message>
            <source>"%1" offers only versions of TLS that are no longer safe. Update its Docker Engine or system.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>"%1" が対応しているのは、安全でなくなったバージョンの TLS だけです。Docker エンジンまたはシステムを更新してください。</translation>
        </message>
        <message>
            <source>"%1" broke off while the protected connection was made. It may want another certificate; the details tell more.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>保護された接続の確立中に "%1" が接続を切断しました。別の証明書が必要な可能性があります。詳細を確認してください。</translation>
        </message>
        <message>
            <source>The connection to "%1" was cut off in the middle. Try again.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>"%1" への接続が途中で切断されました。もう一度お試しください。</translation>
        </message>
        <message>
            <source>The Docker Engine on "%1" no longer speaks any API version that Slipway knows. Update Slipway.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>"%1" の Docker エンジンは、Slipway が対応する API バージョンをサポートしていません。Slipway を更新してください。</translation>
        </message>
        <message>
            <source>What answers at "%1" is not a Docker Engine. Check the address and the port.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>"%1" で応答しているのは Docker エンジンではありません。アドレスとポートを確認してください。</translation>
        </message>
        <message>
            <source>"%1" would be an engine without TLS. Whoever reaches such an engine owns the machine, so Slipway does not use it.</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>"%1" は TLS のないエンジンです。このようなエンジンに接続できる人は誰でもマシンを完全に制御できるため、Slipway では使用しません。</translation>
        </message>
        <message>
            <source>"%1" is not an endpoint. Write tcp://address:2376, ssh://user@address or unix:///path.</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>"%1" はエンドポイントではありません。tcp://address:2376、ssh://user@address、unix:///path のいずれかの形式で入力してください。</translation>
        </message>
        <message>
            <source>There is no usable address in "%1".</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>"%1" に有効なアドレスがありません。</translation>
        </message>
        <message>
            <source>There is no usable port in "%1". Ports are between 1 and 65535.</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>"%1" に有効なポートがありません。ポートは 1 から 65535 までです。</translation>
        </message>
        <message>
            <source>The path in "%1" cannot be right. Only unix:// takes one, and it begins with a slash.</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>"%1" のパスが正しくありません。パスを指定できるのは unix:// だけで、スラッシュで始まる必要があります。</translation>
        </message>
        <message>
            <source>"%1" is not the address of a host.</source>
            <extracomment>%1 is what was entered</extracomment>
            <translation>"%1" はホストのアドレスではありません。</translation>
        </message>
        <message>
            <source>The program "%1" is not installed on this computer. Install it, then try again.</source>
            <extracomment>%1 is a program, ssh</extracomment>
            <translation>プログラム "%1" がこのコンピューターにインストールされていません。インストールしてから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The identity for "%1" is not on this computer any more. Add the host again, or set up Docker again.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>"%1" のアイデンティティがこのコンピューターに見つかりません。ホストを追加し直すか、Docker をもう一度セットアップしてください。</translation>
        </message>
        <message>
            <source>The authority of "%1" is not on this computer any more. Add the host again, or set up Docker again.</source>
            <extracomment>%1 is a host</extracomment>
            <translation>"%1" の証明機関がこのコンピューターに見つかりません。ホストを追加し直すか、Docker をもう一度セットアップしてください。</translation>
        </message>
        <message>
            <source>The record "%1" is damaged. It was kept beside the others; what it describes cannot be continued.</source>
            <extracomment>%1 is a file</extracomment>
            <translation>記録 "%1" は破損しています。別名で保存しましたが、その作業を続行することはできません。</translation>
        </message>
        <message>
            <source>The record "%1" was written by a newer Slipway. Use that version to continue.</source>
            <extracomment>%1 is a file</extracomment>
            <translation>記録 "%1" は新しいバージョンの Slipway で作成されました。続行するには、そのバージョンを使用してください。</translation>
        </message>
        <message>
            <source>Every priority for rules in "%1" is taken. Remove a rule there that is not needed.</source>
            <extracomment>%1 is a network security group</extracomment>
            <translation>"%1" には規則に使用できる優先度が残っていません。不要な規則を削除してください。</translation>
        </message>
        <message>
            <source>The script on "%1" ended early. What it printed stands in the details.</source>
            <extracomment>%1 is a machine</extracomment>
            <translation>"%1" のスクリプトが途中で終了しました。出力は詳細に表示されます。</translation>
        </message>
        <message>
            <source>Azure has not finished with "%1" in time. It may still do so: wait a while, then try again.</source>
            <extracomment>%1 is a resource</extracomment>
            <translation>"%1" に対する Azure の処理が時間内に完了しませんでした。まだ完了する可能性があります。しばらく待ってから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Azure reported that the change of "%1" failed. The details tell what it said.</source>
            <extracomment>%1 is a resource</extracomment>
            <translation>"%1" の変更に失敗したと Azure から報告されました。内容は詳細に表示されます。</translation>
        </message>
        <message>
            <source>The change of "%1" was cancelled in Azure, by somebody or by Azure itself.</source>
            <extracomment>%1 is a resource</extracomment>
            <translation>"%1" の変更は、他のユーザーまたは Azure 自体によって Azure 側でキャンセルされました。</translation>
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
            <source>No service for finding your address was chosen. Enter the address yourself.</source>
            <translation>アドレスを調べるサービスが設定されていません。アドレスを直接入力してください。</translation>
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
            <extracomment>Status of a container. %1 is the exit code of its last run, %2 is "3 min ago"</extracomment>
            <translation>再起動を繰り返し中、前回の終了コード %1 (%2)</translation>
        </message>
        <message>
            <source>Exited with %1, %2</source>
            <extracomment>Status of a container. %1 is its exit code, %2 is "3 min ago"</extracomment>
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
            <extracomment>State of a container that Slipway has no word for; %1 is the engine's own</extracomment>
            <translation>不明 (%1)</translation>
        </message>
        <message>
            <source>health not known yet</source>
            <extracomment>Result of a container's health check: it has not been told yet</extracomment>
            <translation>正常性を確認中</translation>
        </message>
        <message>
            <source>healthy</source>
            <extracomment>Result of a container's health check</extracomment>
            <translation>正常</translation>
        </message>
        <message>
            <source>unhealthy</source>
            <extracomment>Result of a container's health check</extracomment>
            <translation>異常</translation>
        </message>
        <message>
            <source>Paused, up for %1</source>
            <extracomment>Status of a container. %1 is "3 hours"</extracomment>
            <translation>一時停止中、稼働時間 %1</translation>
        </message>
        <message>
            <source>Up for %1</source>
            <extracomment>Status of a container. %1 is "3 hours": how long it has run</extracomment>
            <translation>稼働時間 %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>Status of a container. %1 is "Up for 3 hours", %2 is "healthy" or "unhealthy"</extracomment>
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
            <source>"%1" was cancelled.</source>
            <extracomment>%1 is what it was about: a host, a container, a file</extracomment>
            <translation>「%1」はキャンセルされました。</translation>
        </message>
        <message>
            <source>"%1" did not answer in time. Check that it runs and that the network lets you through.</source>
            <extracomment>%1 is a host, a server or a resource</extracomment>
            <translation>「%1」から時間内に応答がありませんでした。実行されていること、およびネットワークで接続が許可されていることを確認してください。</translation>
        </message>
        <message>
            <source>Cannot reach "%1". Check the address, the network rule and the network connection.</source>
            <extracomment>%1 is a host or a server</extracomment>
            <translation>「%1」に接続できませんでした。アドレス、ネットワーク規則、ネットワーク接続を確認してください。</translation>
        </message>
        <message>
            <source>A protected connection to "%1" could not be made. The details tell why.</source>
            <extracomment>%1 is a host or a server</extracomment>
            <translation>「%1」への保護された接続を確立できませんでした。理由は [詳細] で確認してください。</translation>
        </message>
        <message>
            <source>"%1" asks you to sign in again.</source>
            <extracomment>%1 is a host, a server or a resource</extracomment>
            <translation>「%1」から、もう一度サインインするよう求められました。</translation>
        </message>
        <message>
            <source>You are not allowed to do this with "%1". Ask its owner for a role that can.</source>
            <extracomment>%1 is a host, a resource or a file</extracomment>
            <translation>「%1」に対するこの操作は許可されていません。所有者に、実行可能なロールの割り当てを依頼してください。</translation>
        </message>
        <message>
            <source>"%1" was not found. It may have been removed in the meantime.</source>
            <extracomment>%1 is a container, a resource or a file</extracomment>
            <translation>「%1」が見つかりませんでした。その間に削除された可能性があります。</translation>
        </message>
        <message>
            <source>"%1" is busy, or in a state in which this cannot be done. Try again in a moment.</source>
            <extracomment>%1 is a container or a resource</extracomment>
            <translation>「%1」は処理中か、この操作を実行できない状態です。しばらくしてからもう一度お試しください。</translation>
        </message>
        <message>
            <source>"%1" asks for a pause. Try again in a moment.</source>
            <extracomment>%1 is a server or a resource</extracomment>
            <translation>「%1」から、しばらく待つよう求められました。少し時間をおいてからもう一度お試しください。</translation>
        </message>
        <message>
            <source>"%1" reported a failure. The details tell what it said.</source>
            <extracomment>%1 is a host or a resource</extracomment>
            <translation>「%1」からエラーが報告されました。内容は [詳細] で確認してください。</translation>
        </message>
        <message>
            <source>The answer from "%1" could not be understood. The details tell what was wrong with it.</source>
            <extracomment>%1 is a host, a server or a file</extracomment>
            <translation>「%1」からの応答を解釈できませんでした。問題の内容は [詳細] で確認してください。</translation>
        </message>
        <message>
            <source>"%1" cannot be right. The details tell why.</source>
            <extracomment>%1 is what was entered, or a file</extracomment>
            <translation>「%1」は正しくありません。理由は [詳細] で確認してください。</translation>
        </message>
        <message>
            <source>"%1" failed on this computer. The details tell what happened.</source>
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
            <extracomment>In a table: Docker cannot be put on this machine. %1 is a distribution, "SLES 12"</extracomment>
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
            <source>This machine does not run Linux. Slipway sets up Docker on Linux only.</source>
            <translation>このマシンでは Linux が実行されていません。Slipway が Docker をセットアップできるのは Linux のみです。</translation>
        </message>
        <message>
            <source>Slipway cannot set up Docker on %1. A newer release may be possible.</source>
            <extracomment>%1 is a distribution, "SLES 12"</extracomment>
            <translation>Slipway では %1 に Docker をセットアップできません。より新しいリリースでは可能な場合があります。</translation>
        </message>
        <message>
            <source>Azure does not say which Linux this is. Start the machine and wait until its agent reports.</source>
            <translation>Azure からは、この Linux の種類がわかりません。マシンを開始し、エージェントから報告があるまでお待ちください。</translation>
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
            <source>The machine already has a Custom Script extension, "%1", and can have only one. Remove it in the portal if it is not needed any more.</source>
            <extracomment>%1 is the name of an extension</extracomment>
            <translation>マシンには既に Custom Script 拡張機能「%1」があり、追加できるのは 1 つだけです。不要になった場合は、Azure portal で削除してください。</translation>
        </message>
        <message>
            <source>The extension "%1" is in a failed state and blocks others. Repair or remove it in the portal.</source>
            <extracomment>%1 is the name of an extension</extracomment>
            <translation>拡張機能「%1」が失敗状態のため、他の拡張機能を追加できません。Azure portal で修復または削除してください。</translation>
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
            <source>"%1" is not an address. Write it like 203.0.113.7 or 203.0.113.0/24.</source>
            <extracomment>%1 is what was typed</extracomment>
            <translation>「%1」はアドレスではありません。203.0.113.7 や 203.0.113.0/24 のように入力してください。</translation>
        </message>
        <message>
            <source>"%1" means everybody on the Internet. Choose "Everybody" if that is what you want.</source>
            <extracomment>%1 is what was typed, "0.0.0.0/0"</extracomment>
            <translation>「%1」はインターネット上のすべての人を意味します。それでよい場合は [すべての人] を選択してください。</translation>
        </message>
        <message>
            <source>Type the name of the machine to allow everybody.</source>
            <translation>すべての人を許可するには、マシンの名前を入力してください。</translation>
        </message>
        <message>
            <source>The machine has no network security group in which a rule could be made. Choose "Nobody yet" and open the port yourself.</source>
            <translation>マシンには、規則を作成できるネットワーク セキュリティ グループがありません。[まだ誰にも許可しない] を選択し、自分でポートを開いてください。</translation>
        </message>
        <message>
            <source>Make the authority "%1", a server certificate for %2, and the identity "%3"</source>
            <extracomment>A change of a plan. %1 is an authority, %2 the names and addresses of a machine, %3 an identity</extracomment>
            <translation>証明機関 "%1"、%2 のサーバー証明書、アイデンティティ "%3" を作成する</translation>
        </message>
        <message>
            <source>With the chosen authority, make a server certificate for %1 and the identity "%2"</source>
            <extracomment>A change of a plan. %1 are the names and addresses of a machine, %2 is an identity</extracomment>
            <translation>選択した証明機関で、%1 のサーバー証明書とアイデンティティ "%2" を作成する</translation>
        </message>
        <message>
            <source>Make the rule "%1" (priority %2) in "%3": let %4 through to port %5</source>
            <extracomment>A change of a plan. %1 is a rule, %2 its priority, %3 a network security group, %4 addresses, %5 a port</extracomment>
            <translation>"%3" に規則 "%1" (優先度 %2) を作成する: %4 からポート %5 への通信を許可</translation>
        </message>
        <message>
            <source>Install Docker on "%1" through the extension "%2", to listen on port %3 with TLS only</source>
            <extracomment>A change of a plan. %1 is a machine, %2 the name of an extension, %3 a port</extracomment>
            <translation>拡張機能 "%2" で "%1" に Docker をインストールし、ポート %3 で TLS のみを使って待ち受ける</translation>
        </message>
        <message>
            <source>Check that Docker on "%1" answers at %2, port %3, over mutual TLS</source>
            <extracomment>A change of a plan. %1 is a machine, %2 its address, %3 a port</extracomment>
            <translation>"%1" の Docker が %2 のポート %3 で相互 TLS により応答することを確認する</translation>
        </message>
        <message>
            <source>Add the host "%1" at %2</source>
            <extracomment>A change of a plan. %1 is a host, %2 where its engine listens</extracomment>
            <translation>ホスト "%1" (%2) を追加する</translation>
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
            <extracomment>How long ago; %n seconds, s is the unit's sign</extracomment>
            <translation>
                <numerusform>%Ln 秒前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <extracomment>How long ago; %n minutes, min is the unit's sign</extracomment>
            <translation>
                <numerusform>%Ln 分前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <extracomment>How long ago; %n hours, h is the unit's sign</extracomment>
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
            <extracomment>A certificate's end. %1 is "3 days ago"</extracomment>
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
    </context>
</TS>
