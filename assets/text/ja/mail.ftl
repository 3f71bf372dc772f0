# Sentences of the pages from the picture to the code, and of the mail service. Nothing here is built from two parts.

# --- request ---

request-title = 画像をHikvisionに送ってください
request-title-other = 画像を下の宛先に送ってください
request-lead = どのメールアカウントからでも送れます。認証コードは、カメラに登録されているアドレスに届きます。
request-lead-chosen = どのメールアカウントからでも送れます。認証コードは{ $address }に届きます。
request-fetching = カメラから画像を取得しています…
request-picture = QRコードの画像
request-to = 宛先
named-by-camera = カメラが指定した宛先です。
named-by-camera-alone = カメラだけが指定している宛先です。Hikvisionのアドレスではありません。
named-by-brand = このブランドの通常の宛先です。
named-by-neutral = ブランド名のないカメラの通常の宛先です。
request-said-page = カメラのページに別の宛先があるときは、そちらに送ってください。
request-subject = 件名と本文
request-saved = 保存し、内容を確認しました：
request-saved-here = このパソコンではファイル選択画面を使えません。画像の保存先：
request-choose = どの方法で送りますか？
request-easiest = 一番かんたん
request-new-mail = 新しいメールの宛先
request-save = 青いボタンを押して、画像を保存してください。
request-save-yours = 画像はもう保存してあります。
request-saving = 画像を保存しています…
request-drafting = メールソフトを開いています…
request-attach = ファイルをそのまま添付してください。写真に撮ったものは使えません。
request-drafted = メールソフトで下書きを開きました
request-drafted-todo = メールソフトで送信してください。何も開かないときは、このファイルにメール全体が入っています：
request-composed-todo = メールソフトで送信してください。画像が付いていないときは、このファイルを使ってください：
request-demo-draft = デモではメールソフトは開きません
request-demo-draft-todo = 「送信しました」を押してください。デモでは、この画像を使います：
request-unopened = メールソフトを開けませんでした
request-unopened-todo = メールはこのファイルに用意できています。開いて送信してください。
request-not-shown = フォルダーを開けませんでした。ファイル名で探してください。

dispatch-here = ここから送信する
dispatch-here-note = メールアカウントのパスワードが必要です。
dispatch-draft = メールソフトで開く
dispatch-draft-note = メールの準備ができています。送信はご自分で行います。
dispatch-hand = 自分で送る
dispatch-hand-note = 画像を保存し、新しいメールに添付します。
button-save-picture = 画像を保存…
button-save-again = もう一度保存…
button-i-have-sent = 送信しました
button-open-draft = 下書きとして開く
button-open-again = もう一度開く
button-show-in-folder = フォルダーで表示
button-copy = コピー
button-copy-address = 宛先をコピー
button-copy-subject = 件名と本文をコピー

# --- request: the camera names a stranger ---

strange-title = 画像をどこに送りますか？
strange-lead = カメラが指定した宛先は、Hikvisionのアドレスではありません。まだ何も送っていません。
strange-usual = Hikvisionのアドレス
strange-usual-note = ほとんどのカメラで正しい宛先です。
strange-named = カメラが指定したアドレス
strange-named-note = 誰が受け取るのかわかりません。販売店から指示があった場合にだけ選んでください。
strange-reconsider = 宛先を選び直す
button-usual-service = 通常の宛先を使う
button-named-service = カメラの宛先を使う

# --- send: which mailbox ---

send-title = メールアカウントから送信
send-lead = まず、メールアドレスを入力してください。まだ何も送信されません。
send-look-up = メールサービスのサーバーを探します。問い合わせる相手は、そのサービスだけです。
send-looking = メールサービスを探しています…
field-from = メールアドレス
hint-from = hanako@example.org

# --- mailbox: what was found, and the password ---

mailbox-title = メールアカウントにログイン
mailbox-lead = Regainは画像を1回だけ送信します。メールのパスワードは保存しません。
mailbox-closed-title = お使いのメールソフトで送ってください
mailbox-closed-lead = { $name }は、ほかのアプリがパスワードで送信することを許可していません。
mailbox-found = メールサービスが見つかりました
mailbox-by-hand = 入力したサーバー
mailbox-demo = デモ用のメールサービス
mailbox-line = { $server }、ポート{ $port }、暗号化あり
mailbox-line-open = { $server }、ポート{ $port }、暗号化なし
mailbox-from = 送信元：{ $from }
send-status = メールを送信しています…
send-waiting = メールサービスの応答を待っています…
send-delayed = 待つよう求められました。{ $time }に同じメールをもう一度送ります。
field-mail-password = このメールアカウントのパスワード
field-app-password = アプリ パスワード
send-app-password = アプリ パスワードが必要なメールサービスもあります。1つのアプリ専用に作るパスワードです。
mailbox-demo-password = デモなので、パスワードは何でもかまいません。空欄でも進めます。
mailbox-app-password = アプリ パスワードは、{ $name }が1つのアプリ専用に作るパスワードです。
link-server = サーバー設定
link-server-less = サーバー設定を隠す
field-server = メールサーバー
hint-server = smtp.example.org
field-port = ポート番号
label-protection = 保護
protection-start = STARTTLS（通常はポート587）
protection-tls = TLS（通常はポート465）
protection-none = なし（自宅内のサーバー用）
protection-none-note = 通信の途中で、メールとこのパスワードを誰でも読み取れます。
field-user = ユーザー名
hint-user = メールアドレス
button-send = 画像を送信
button-open-service = サービスのページを開く

# What each known service wants first; and, where it is not the same, what it wants before an inbox is watched.
service-gmail = Gmailでは、アプリ パスワードが必要です。先に2段階認証プロセスを有効にし、Regain用に作ってください。
service-outlook = 下書きをメールソフトで開くか、Webページでメールを作成してください。
service-yahoo = Yahooでは、アプリ パスワードが必要です。「アカウントセキュリティ」（Account security）でRegain用に作ってください。
service-icloud = Appleでは、アプリ用パスワードが必要です。「サインインとセキュリティ」でRegain用に作ってください。
service-gmx = GMXでは、アプリからの利用を許可する必要があります。WebページでPOP3とIMAPを有効にしてください。
service-gmx_com = GMXでは、アプリからの利用を許可する必要があります。WebページでPOP3とIMAPを有効にしてください。
service-webde = WEB.DEでは、アプリからの利用を許可する必要があります。WebページでPOP3とIMAPを有効にしてください。
service-aol = AOLでは、アプリ パスワードが必要です。「アカウントセキュリティ」（Account security）でRegain用に作ってください。
service-zoho = Zohoでは、IMAPを有効にするとアプリから使えます。2段階のログインを使っている場合は、アプリ パスワードを作ってください。
service-zoho_eu = Zohoでは、IMAPを有効にするとアプリから使えます。2段階のログインを使っている場合は、アプリ パスワードを作ってください。
service-fastmail = Fastmailでは、アプリ パスワードが必要です。メールを送信できるものを作ってください。
    .inbox = Fastmailでは、アプリ パスワードが必要です。メールを読み取れるものを作ってください。
service-tonline = T-Onlineでは、メールソフト専用のパスワードが必要です。Webページで作ってください。
service-comcast = Xfinityでは、アプリからの利用を許可する必要があります。メールがYahooに移った場合は、下書きを開いてください。
    .inbox = Xfinityでは、Webページでアプリからの利用を許可する必要があります。
service-att = AT&Tでは、「セキュアメールキー」（secure mail key）が必要です。Webページで作ってください。
service-qq = QQメールでは、専用のコード（授权码）が必要です。WebページでSMTPを有効にして取得してください。
    .inbox = QQメールでは、専用のコード（授权码）が必要です。WebページでIMAPを有効にして取得してください。
service-163 = 163メールでは、専用のコード（授权码）が必要です。WebページでSMTPを有効にして取得してください。
    .inbox = 163メールでは、専用のコード（授权码）が必要です。WebページでIMAPを有効にして取得してください。

# --- wait ---

wait-title = メールを確認してください
wait-lead = 通常、5分以内にHikvisionから認証コードが届きます。
wait-lead-to = 通常、5分以内にHikvisionから{ $address }に認証コードが届きます。
wait-by = 届く目安：{ $time }まで
wait-left = { $minutes ->
   *[other] あと約{ $minutes }分
}
wait-progress = メールを待っています
wait-while = お待ちの間に
wait-spam = 「迷惑メール」や「ジャンク」も確認してください。
wait-plugged = カメラは電源につないだままにしてください。電源を切ると、認証コードが無効になります。
wait-close = アプリは閉じてもかまいません。次に開くと、ここから続けられます。
wait-keep-open = 終わるまでアプリを閉じないでください。{ $why }
not-remembered-room = パソコンの空き容量がないため、途中の状態を保存できません。
not-remembered-folder = Regainの記録用フォルダーに書き込めません。
not-remembered = このパソコンには途中の状態を保存できません。
wait-valid = 認証コードは{ $until }まで使えます。
wait-late = いつもより時間がかかっています
wait-late-spam = 「迷惑メール」や「ジャンク」を確認してください。
wait-late-attached = 送ったメールに画像が添付されているか確認してください。
wait-late-again = 添付されていなければ、もう一度送ってください。
wait-late-slow = 1時間、または1営業日ほどかかることもあります。
wait-expired = 認証コードの期限が切れています
wait-expired-text = 認証コードは48時間で無効になります。新しい画像を作り、もう一度送ってください。
link-no-email = 5分たってもメールが届かない場合
button-have-code = 認証コードが届いた
button-send-again = 同じ画像をもう一度送る
button-new-request = 新しく依頼する
demo-title = デモ用の受信トレイ
demo-mail = { $to }宛てのメール
demo-code = 認証コード：{ $code }
button-copy-code = 認証コードをコピー

# --- code ---

code-title = メールの認証コードを入力してください
code-lead = メールからコピーして、ここに貼り付けてください。認証コードは{ $until }まで使えます。
code-lead-plain = メールからコピーして、ここに貼り付けてください。
field-code = 認証コード
code-once = 認証コードは、あとで新しいパスワードと一緒にカメラが確認します。

# --- watch: the inbox, beside the wait ---

watch-title = 受信トレイで認証コードを自動確認
watch-lead = カメラに登録されたメールアドレスの受信トレイを指定してください。
watch-lead-to = 認証コードは{ $address }に届きます。その受信トレイを指定してください。
watch-status = 受信トレイにログインしています…
watch-app-password = アプリ パスワードが必要なメールサービスもあります。保存済みの場合は、空欄のままにしてください。
watch-closed = { $name }は、ほかのアプリからの確認を許可していません。この受信トレイは、Webページで確認してください。
watch-keep = このパソコンのパスワード保管庫に保存する
watch-reads = Regainが見るのは、新しいメールの差出人です。開くのはHikvisionからのメールだけです。
watch-changes = 受信トレイの内容は変わりません。完了すると、確認は終わります。
watch-forgotten = 保存したパスワードを削除しました。
field-inbox-address = 受信トレイのメールアドレス
field-inbox-password = 受信トレイのパスワード
hint-inbox-server = imap.example.org
button-start-watching = 自動確認を開始
link-forget-mailbox = 保存したパスワードを削除
link-watch = Regainで受信トレイを自動確認
link-watch-again = もう一度自動確認する
link-stop-watching = 自動確認を停止
watching-since = { $name }@… を自動確認中（開始：{ $time }）
watching-lost = 接続が切れました。次に試す時刻：{ $time }
watching-other-sender = Hikvisionを名乗るメールが、別のアドレスから届きました。Regainは開いていません。受信トレイで確認してください。
watching-ended = Regainは受信トレイを確認できなくなりました。ご自分で確認してください。
keeping-kept = 受信トレイのパスワードは、このパソコンのパスワード保管庫にあります。
keeping-missing = このパソコンにはパスワード保管庫がありません。次回も入力が必要です。
keeping-closed = パスワード保管庫を開けませんでした。次回も入力が必要です。

# --- codes that are offered ---

offer-arrived = 認証コードが届きました（{ $time }）
offer-mail = Hikvisionからメールが届きました（{ $time }）
offer-no-code = メールの中に認証コードが見つかりません。ご自分で確認してください。
offer-found = 認証コードと思われる文字：{ $code }
offer-copied = コピーした文字は、認証コードかもしれません
offer-junk = このメールは「迷惑メール」または「ジャンク」にありました。
offer-unproven = 差出人はHikvisionとなっていますが、本物かどうかは確認できません。認証コードはカメラが確認します。
link-show-arrival = メールを表示
link-hide-arrival = メールを隠す
button-use-code = これを使う
notice-title = メールが届きました
notice-text = Regainに戻って続けてください。
