# Sentences of the ways to prove that a camera is yours, of its own page, and of ends. Nothing here is built from two parts.

# --- method ---

method-title = 持ち主の確認方法を選んでください
method-lead = このカメラは、登録されているメールアドレスに認証コードを送れます。
method-lead-unclear = このカメラは、登録されているメールアドレスに認証コードを送れる可能性があります。
method-email = メールで認証コードを受け取る
method-address = 認証コードの送信先：{ $address }
method-addresses = 認証コードは、次のどれかに届きます：{ $addresses }。
method-address-unknown = どのメールアドレスに届くかは、カメラからは示されません。
method-can-you-read = そのアドレスのメールを読めますか。読めない場合は、カメラを設定した人に聞いてください。
method-unclear = この方法を使えるかどうか、カメラは答えませんでした。試しても問題ありません。
method-not-named = カメラの答えにこの方法がないため、使えないかもしれません。一度試しても問題ありません。
method-old-protection = このカメラは古い方式の保護にだけ対応しています。公共のネットワークではなく、自宅のネットワークで行ってください。
method-other-network = このパソコンは、カメラとは別のネットワークにあります。先にカメラと同じネットワークに接続してください。
method-others = ほかの方法
other-questions = セキュリティの質問
other-file = キーファイル
other-app = スマートフォンのアプリ
other-reset = 初期化
other-asking = カメラに質問の内容を問い合わせています…
link-own-page = カメラのページを使う
link-own-page-text = カメラのページで操作します。どのボタンを押すかをご案内します。
other-questions-text = 設定時に答えを登録してある場合。
other-file-text = 設定時にキーファイルを保存してある場合。
other-app-text = カメラがHik-Connectに登録されている場合。
other-reset-text = すべての設定が消えます。
button-use-email = メールで受け取る

# --- the picture from the camera's own page ---

export-title = カメラから画像を取得
export-lead = カメラのページでQRコードを保存し、ここに渡します。
export-lead-passed = ここからカメラのページを開いてください。QRコードが表示されると、Regainが取り込みます。
export-1 = 「パスワードをお忘れの場合」（Forgot password）を押します。
export-1-mark = パスワードをお忘れの場合
export-1-picture = 図：ログイン欄のあるページ。その下に「パスワードをお忘れの場合」（Forgot password）のリンク。
export-2 = 「メール認証」（E-mail verification）を選びます。
export-2-mark = メール認証
export-2-picture = 図：3つの方法が並ぶページ。1つ目は「メール認証」（E-mail verification）。
export-3 = 「プライバシーポリシー」（Privacy policy）にチェックして進みます。
export-3-mark = プライバシーポリシー
export-3-picture = 図：文章のページ。その下に、チェックの入った「プライバシーポリシー」（Privacy policy）の欄。
export-4 = 「エクスポート」（Export）を押して保存します。
export-4-mark = エクスポート
export-4-picture = 図：QRコードのあるページ。その横に「エクスポート」（Export）のボタン。
export-4-passed = QRコードが表示されるまで待ちます。Regainが取り込みます。
export-4-passed-picture = 図：QRコードのあるページ。
export-drop-passed = 取り込まれないときは、保存してここにドロップ
export-drop = 保存した画像をこのウィンドウにドロップ
export-found = 「ダウンロード」にあります：{ $name }、{ $when }
export-let-go = ここで離すと取り込みます
export-importing = 画像を確認しています…
link-let-regain = Regainに任せる
button-choose-picture = 画像を選ぶ…
button-paste-picture = 画像を貼り付け
button-use-file = これを使う

# --- security questions ---

answer-first-title = 1つ目の質問に答えてください
answer-second-title = 2つ目の質問に答えてください
answer-third-title = 3つ目の質問に答えてください
answer-lead = 質問{ $n }／{ $count }。答えは、カメラの設定時に登録されたものです。
answer-number = カメラの一覧にある{ $id }番の質問
answer-number-where = カメラからわかるのは番号だけです。質問の文は、カメラのページに表示されます。
answer-exact = 登録されたとおりに入力してください。答えは、あとでカメラがまとめて確認します。
field-answer = 答え
button-show-answer = 答えを表示
button-hide-answer = 答えを隠す
button-change-answers = 答えを修正

# --- other ways that the app can only explain ---

aside-key_file = キーファイルを使う
    .lead = カメラの設定時に保存されたファイルです。USBメモリーに入っていることがよくあります。
    .steps =
        名前に「GUID」が含まれるファイルを探します。
        カメラのページを開き、「パスワードをお忘れの場合」（Forgot password）を押します。
        「GUIDファイル」（GUID file）を選び、見つけたファイルを指定します。
        新しいパスワードを2回入力し、OKを押します。
    .cost = 使えるのは1回だけです
    .cost-in-full = 終わったら、新しいキーファイルを保存してください。違うファイルを使うと、カメラが30分ロックされることがあります。
aside-phone_app = スマートフォンのアプリを使う
    .lead = カメラがHik-Connectアプリに登録されていれば使えます。
    .steps =
        スマートフォンでHik-Connectを開き、「その他」（More）に進みます。
        「デバイスのパスワードをリセット」（Reset device password）を選びます。
        カメラのページに表示される、この方法用のQRコードを読み取ります。
        アプリに表示された認証コードを、カメラのページに入力します。
    .cost = すべての設定が消えることがあります
    .cost-in-full = この方法ですべての設定が消えるレコーダーもあります。先にメールの認証コードを試してください。
aside-factory_reset = カメラを初期化する
    .lead = 最後の手段です。カメラ本体での操作が必要です。
    .steps =
        「Reset」と書かれたボタンを探します。カバーの下にあることがよくあります。
        カメラの電源を抜きます。ボタンを押したまま、電源をつなぎます。
        そのまま押し続けます。15秒ほどのことが多く、正確な時間は説明書にあります。
        最初のパスワードを決め、メールアドレスを登録します。
    .cost = すべての設定が消えます
    .cost-in-full = 名前、ネットワーク、登録されたメールアドレス、時刻の設定が消えます。このボタンがないカメラもあります。

# --- the sheet for the maker's support ---

support-title = メーカーのサポートに伝える情報
support-lead = このシートを保存し、販売店かHikvisionに送ってください。
support-model = 型番：
support-serial = シリアル番号：
support-firmware = ソフトウェア：
support-mac = MACアドレス：
support-serial-note = シリアル番号はすべて表示されます。サポート以外には見せないでください。
support-1 = シートには、試したことと日時も書かれています。
support-2 = パスワード、認証コード、メールアドレスは含まれません。
support-3 = カメラのラベルの写真も添えてください。
support-saved = 保存先：
button-save-sheet = シートを保存…
button-copy-sheet = シートをコピー
button-show-support = サポート用シートを表示
sheet-head = パスワードがわからなくなったカメラの情報。Regain { $version }で作成。
sheet-tried = 試したことと日時：
sheet-step = { $when } – { $page }
sheet-step-again = { $when } – { $page }（{ $times }回）
sheet-trouble = { $when } – { $page } – { $trouble }
sheet-trouble-again = { $when } – { $page } – { $trouble }（{ $times }回）
sheet-label = サポート担当者のために、次の写真を添えてください：
sheet-photos =
    カメラのラベル（型番、シリアル番号、その横の日付）。
    箱のラベル（残っている場合）。
    購入時の領収書や納品書（店名と日付）。
sheet-ask = 相談先：
sheet-desks =
    まず、販売店か設置業者に相談してください。こうした業者からの相談だけを受け付けるサポート窓口も多くあります。
    Hikvisionのサポート窓口は地域ごとに分かれています。その地域で販売されたカメラに対応します。
    アメリカとカナダの窓口は、その2か国で販売されたカメラだけに対応します。
    海外の通販サイトで買ったカメラは、その店に相談してください。
    再設定用の宛先に送ったメールには、自動で返信が届きます。販売店も地域も問われません。

# --- setting, unsure, own page ---

setting-title = パスワードを設定しています
setting-lead = カメラは電源につないだままにしてください。
setting-committing = カメラに新しいパスワードを送っています…
setting-signing-in = 新しいパスワードを1回試しています…
setting-close = 今はアプリを閉じないでください。数秒で終わります。
button-setting = 設定中…

unsure-title = 新しいパスワードは使えるでしょうか？
unsure-lead = 1回ログインすると確かめられます。ボタンを押すと試します。
unsure-keep = それまで、新旧両方のパスワードを手元に残してください。
unsure-wait-until = { $time }まで待ってから、「もう一度確認」を押してください。
unsure-checking = 新しいパスワードを1回試しています…
button-check-again = もう一度確認

own-title = カメラのページで完了させてください
own-lead = カメラのページで認証コードと新しいパスワードを入力します。使えるかどうかは、ここで試します。
own-1 = カメラのページを開きます。
own-2 = 「パスワードをお忘れの場合」（Forgot password）を押します。
own-3 = 「メール認証」（E-mail verification）を選び、プライバシーポリシーにチェックを入れます。
own-4 = メールの認証コードを入力します。
own-5 = 新しいパスワードを2回入力し、OKを押します。
own-go-on = ブラウザーに移り、認証コードと新しいパスワードを入力してください。
own-go-back = そのあと、新しいパスワードをここに入力してください。
own-go-closed = ページを閉じてしまったときは、「カメラのページを開く」を押してください。
own-lead-answers = カメラのページで質問に答え、新しいパスワードを入力してください。そのあと、ここで1回試します。
own-3-answers = 「セキュリティの質問」（Security question）を選びます。
own-4-answers = 3つの答えを入力します。
own-mark = メールの認証コード
own-mark-answers = 質問の答え
own-picture = 図：3つの入力欄があるページ。1つ目は認証コード用、残りは新しいパスワード用。
own-code = 認証コード
own-password = 新しいパスワード
own-opening = カメラのページを開いています…
own-checking = 新しいパスワードを1回試しています…
beside-picture = カメラのページをブラウザーで開きました。画像が表示されると、Regainが自動で取り込みます。
beside-reset = カメラのページをブラウザーで開きました。カメラの応答は、Regainにも伝わります。
beside-sent = 新しいパスワードを送りました。カメラの応答を待っています…
beside-accepted = カメラが新しいパスワードを受け付けました。ここに1回入力してください。使えるかどうか試します。
beside-stuck = カメラのページが表示されません。少し待ってから、ブラウザーで再読み込みしてください。
beside-answer = カメラの応答：{ $answer }
beside-old-protection = このカメラは古い方式の保護にだけ対応しています。ページはRegainを通さずに開きます。
link-open-directly = うまく動かないときは、Regainを通さずに開く
turn-title = カメラのページでの操作が終わりました
turn-text = Regainに戻って続けてください。
button-open-page = カメラのページを開く
button-show-code = 認証コードを表示
button-hide-code = 認証コードを隠す
button-copy-password = 新しいパスワードをコピー
button-set-there = 設定しました

# --- dead ends ---

end-not_activated = このカメラにはまだパスワードがありません
    .lead = 新品か、初期化された状態です。認証コードは必要ありません。
    .steps =
        カメラのページを開き、最初のパスワードを決めます。
        メールアドレスを聞かれたら入力します。パスワードを忘れたときに必要です。
end-no_email_saved = メールアドレスが登録されていません
    .lead = そのため、Hikvisionは認証コードを送れません。
    .steps =
        カメラを設定した人に、パスワードを聞いてください。
        カメラのページの「パスワードをお忘れの場合」（Forgot password）に、ほかの方法がないか確認してください。
        リセットボタンのあるカメラなら、初期化できます。
end-not_offered = このカメラは認証コードを送れません
    .lead = ソフトウェアが古いか、今のネットワークからは使えない設定になっています。
    .steps =
        カメラと同じネットワークに接続し、もう一度試してください。
        カメラのページも試してください。ここからは見えない方法があるかもしれません。
        Hikvisionのサポートに問い合わせてください。
dead-what = できること
dead-offered = ほかの方法
button-other-camera = 別のカメラを選ぶ
button-reset-another = 別のカメラを再設定
button-open-camera = カメラのページを開く
