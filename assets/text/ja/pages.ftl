# Every sentence that people see. Short words, short sentences; nothing here is built from two parts.

app-name = Regain
window-title = カメラのパスワードを再設定 - Regain
not-made-by = RegainはHikvision製ではありません。

# Two whole sentences behind one another, and two names of a list: how a language puts them together.
two-sentences = { $one }{ $other }
two-of-a-list = { $one }、{ $other }

# --- the frame ---

stage-find = カメラを探す
stage-prove = 持ち主を確認する
stage-password = パスワードを決める
stage-done = 完了
sub-method = 方法を選ぶ
sub-privacy = プライバシーについて
sub-export = 画像を取得する
sub-request = 画像を送る
sub-wait = メールを待つ
sub-code = 認証コードを入力する
sub-answers = 質問に答える
rail-count = ステップ{ $n }／{ $total }
rail-count-short = { $n }/{ $total }
rail-entry = ステップ{ $n }／{ $total }：{ $stage }
rail-entry-done = ステップ{ $n }／{ $total }：{ $stage }、完了
page-scroll-bar = ページをスクロール
list-scroll-bar = 一覧をスクロール
rail-list = ステップ
rail-here = 現在のステップ
rail-part-done = { $step }、完了
camera-nameless = お使いのカメラ
camera-line = { $model } · { $address }
row-line = { $address } · シリアル番号の末尾 { $tail }

demo-strip = デモ用カメラを使用中 – パソコンの外には何も送られません
link-stuck = 困ったときは
stuck-title = 困ったときは
stuck-other = ほかの方法
stuck-other-text = カメラのページで「パスワードをお忘れの場合」（Forgot password）を探してください。セキュリティの質問やキーファイルを使えることがあります。
stuck-support = 解決しないときは、詳しい人に相談
stuck-support-text = 販売店や設置業者に相談できます。Hikvisionのサポートでは、型番とシリアル番号を聞かれます。
stuck-about = RegainはHikvisionの製品ではありません。メーカーが用意したパスワードの再設定方法を使います。
button-close-help = ヘルプを閉じる
button-copy-details = 詳細をコピー
button-back = 戻る
button-stop = 中止
button-continue = 次へ
button-close = 閉じる
button-close-anyway = このまま閉じる
button-copied = コピーしました
label-details = 詳細
details-said = 返された内容：{ $said }

# --- time ---

monday = 月曜日
tuesday = 火曜日
wednesday = 水曜日
thursday = 木曜日
friday = 金曜日
saturday = 土曜日
sunday = 日曜日
january = 1月
february = 2月
march = 3月
april = 4月
may = 5月
june = 6月
july = 7月
august = 8月
september = 9月
october = 10月
november = 11月
december = 12月
time-today = 今日 { $time }
time-tomorrow = 明日 { $time }
time-yesterday = 昨日 { $time }
time-on-day = { $month }{ $day }日（{ $weekday }）{ $time }
time-on-date = { $year }年{ $month }{ $day }日（{ $weekday }）{ $time }
time-after-change = { $time }（夏時間の終了後）
# 0 to 23, then 1 to 12.
clock-time = { $hour }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-time-of-twelve = { $hour }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-am = 午前{ $time }
clock-pm = 午後{ $time }

# --- resume ---

resume-title = 前回の続きから始めますか？
resume-lead = このカメラの認証コードを依頼済みです。
resume-lead-unsent = このカメラの画像は、まだ送られていません。
resume-lead-doubt = カメラに新しいパスワードを送っている途中でした。
resume-asked = { $when }に依頼しました。
resume-asked-code = 認証コードは{ $when }に依頼しました。
resume-fetched = 画像は{ $when }にカメラから取得しました。
resume-valid = 認証コードは{ $until }まで使えます。カメラが再起動すると無効になります。
resume-doubt = 新しいパスワードが使えるかどうかを確認できます。
resume-unsent = すでに送った場合も、そのまま続けられます。
resume-over = このパソコンの時計では、認証コードの期限は{ $until }でした。時計がずれている場合は、そのまま続けてください。
resume-clock-behind = 前回のあと、このパソコンの時計が前の時刻に戻されました。表示される時刻が正しくない可能性があります。
link-other-camera = 別のカメラ
link-remove-journey = この記録をパソコンから削除
button-carry-on = 続ける
button-start-again = 最初から始める

# --- find ---

find-title = カメラのパスワードを再設定
find-lead = 下の一覧からカメラを選んでください。ステップ3までは何も変わりません。
find-lead-none = まずカメラを探します。ステップ3までは何も変わりません。
find-newer-memo = このパソコンでは、より新しいバージョンのRegainが使われました。その記録はそのまま残してあります。続きは新しいバージョンで開いてください。
find-damaged-memo = Regainの前回の記録を読み取れません。記録は別の場所に移しました。ここから新しく始めてください。
find-broke-off = 前回は、Regainの不具合により途中で終了しました。続きから始められます。
find-cut-off = 前回は、Regainが途中で終了しました。続きから始められます。
find-earlier = まだ終わっていないカメラ
earlier-camera = { $model }、シリアル番号の末尾 { $end }
earlier-camera-at = { $model }、アドレス { $address }
earlier-asked = 認証コードは{ $when }に依頼しました。
earlier-unsent = 画像は{ $when }に取得しました。まだ送っていません。
earlier-doubt = 新しいパスワードを送っている途中でした。使えるかどうかを確認できます。
button-carry-on-with = 続ける：{ $camera }
find-need-network = カメラと同じネットワーク
find-need-inbox = カメラの登録アドレスの受信トレイ
find-need-time = 約10分
find-label = カメラ本体と箱のラベルの番号も、同じ4文字で終わります。
find-label-picture = 番号の末尾が{ $tail }のラベル
find-unplug = よく似たカメラが2台ある場合は、ご自分のカメラの電源を一度抜いて、もう一度探してください。
find-searching = 自宅のネットワークを検索しています…
find-count = { $count ->
   *[other] カメラが{ $count }台見つかりました。
}
find-so-far = { $count ->
   *[other] これまでに{ $count }台
}
find-none = カメラはまだ見つかりません。
find-incomplete = 一部のカメラが表示されていない可能性があります。ほかのカメラ用ソフトを閉じて、もう一度探してください。
find-list = ネットワーク上のカメラ
link-not-listed = 自分のカメラが一覧にない
link-look-again = もう一度探す
link-look-everywhere = 範囲を広げて探す
link-more-reasons = ほかの原因
field-address = カメラのアドレス
hint-address = 例：192.168.1.64

family-camera = カメラ
family-thermal = サーマルカメラ
family-recorder = レコーダー
family-doorbell = ドアホン
family-access = 入退室リーダー
family-alarm = 警報装置
row-kind = { $kind } { $model }
row-nameless = 不明な機器

# --- badges: a few words in the row; then what to do ---

note-lead = { $note }。
badge-not_activated = 未設定
    .do = まだパスワードがないので、認証コードは不要です。「次へ」を押すと、やり方が表示されます。
badge-other_segment = 別のネットワーク
    .do = このパソコンからはまだ接続できません。パソコンをカメラと同じネットワークにつないでください。
spare-address = このパソコンからはまだ接続できません。パソコンのネットワーク設定で、一時的にアドレスを{ $address }、サブネットマスクを{ $mask }にしてください。カメラの設定は変わりません。
badge-clock_wrong = 時計のずれ
    .do = 電源が切れていた可能性があります。終わるまで電源につないだままにしてください。
badge-recorders_own = レコーダーに接続
    .do = レコーダーにつながっています。パスワードはレコーダーから再設定してください。
badge-not_hikvision = Hikvision以外の製品
    .do = 再設定の方法がメーカーによって異なります。このアプリでは対応できません。
badge-only_onvif = 範囲を広げた検索で検出
    .do = Hikvision独自の検索には応答しませんでした。試しても問題ありません。
badge-cannot_reset_by_email = メールでの再設定は不可
    .do = カメラがそう答えています。「次へ」を押すと、ほかの方法が表示されます。
note-new = 新しく見つかりました
note-silent = 今回は応答がありません
note-done = { $minutes ->
    [0] たった今完了
   *[other] { $minutes }分前に完了
}
note-email-likely = メールで再設定できそうです

# --- why the list is empty; what to do ---

cause-no_adapter_up = パソコンがネットワークにつながっていません
    .do = ケーブルをつなぐか、自宅のWi-Fiに接続してください。
cause-only_vpn = パソコンがVPNだけにつながっています
    .do = 自宅のネットワークにも接続してください。
cause-firewall_may_drop = ファイアウォールが応答を止めている可能性があります
    .do = このパソコンのファイアウォールでRegainを許可するか、カメラのアドレスを入力してください。
cause-wifi_isolation = Wi-Fiが機器どうしの通信を止めている可能性があります
    .do = ゲスト用Wi-Fiから別のWi-Fiに切り替えるか、ケーブルでつないでください。
cause-port_taken = ほかのカメラ用ソフトが開いています
    .do = SADPやiVMSなどのソフトを閉じてください。
cause-windows_public_profile = Windowsがパブリック ネットワークとして扱っている可能性があります
    .do = ネットワークの設定を開き、「プライベート ネットワーク」を選んでください。
cause-macos_local_network = このMacでRegainの検索が許可されていない可能性があります
    .do = システム設定で「プライバシーとセキュリティ」、「ローカルネットワーク」の順に開き、Regainをオンにしてください。
cause-other_network = カメラの電源が切れているか、別のネットワークにある可能性があります
    .do = 電源を確認してください。レコーダーにつないでいる場合は、レコーダーのアドレスを入力してください。

# --- check ---

check-title = カメラを確認しています
check-lead = 使える方法をカメラに問い合わせます。設定は何も変わりません。
check-status = カメラに問い合わせています…

# --- privacy ---

privacy-title = 認証コードを依頼する前に
privacy-lead = これから行うことを、4つにまとめました。
privacy-what = 送るもの
privacy-what-text = QRコードという四角い模様の画像です。どのカメラかを示します。
privacy-whom = 送り先
privacy-whom-text = Hikvisionの{ $address }です。ご自分のメールで送ります。ほかの相手には何も送りません。
privacy-named-later = 通常の宛先です。次の画面で、カメラが指定する宛先を確認できます。
privacy-why = 送る理由
privacy-why-text = Hikvisionがカメラを照合し、認証コードをメールで送ります。
privacy-kept = 保存するもの
privacy-kept-text = 完了するまでの間、画像を保存します。認証コードは保存しません。
link-full-notice = 詳しい説明を読む
link-less-notice = 短く表示
notice-1 = Regainはこのパソコンの中で動きます。アカウントの登録も、利用状況の追跡もありません。
notice-2 = 通信する相手はカメラです。メールサービスとは、ここから送信する場合と、受信トレイの自動確認を許可した場合にだけ通信します。
notice-3 = 画像、カメラの型番、日時はこのパソコンに保存され、完了すると消えます。
notice-4 = Hikvisionには、画像と送信元のメールアドレスが伝わります。その扱いは、Hikvisionのプライバシーポリシーに従います。
button-accept = 同意して次へ

# --- saved address ---

saved-address-title = 受信できるメールアドレスはどれですか？
saved-address-lead = カメラには複数のメールアドレスが登録されています。認証コードは、選んだアドレスに届きます。
saved-address-unnamed = 登録アドレス{ $number }
saved-address-other = 画像はアドレスごとに異なります。認証コードが届かないときは、戻って別のアドレスを選んでください。

# --- password ---

password-title = 新しいパスワードを決めてください
password-lead = カメラを開くときに、ユーザー名「{ $user }」と一緒に使います。
field-password = 新しいパスワード
field-repeat = もう一度入力
rule-length = { $min }〜{ $max }文字
rule-kinds = a–z、A–Z、0–9、記号のうち2種類以上
rule-characters = 半角文字のみ（「"」「:」は不可）
rule-name = 「{ $user }」を含まない
rule-met = { $rule }：OK
rule-open = { $rule }：まだです
rule-too-long = { $min }〜{ $max }文字（現在{ $count }文字）
password-longer = 長いほど安全です。できれば{ $max }文字すべてを使ってください。
password-unprotected = このカメラは通信を暗号化できません。信頼できるネットワークでだけ続けてください。
password-stops = 古いパスワードは、すぐに使えなくなります。
password-devices = スマートフォンやレコーダーでは、新しいパスワードの入力が必要です。
password-keep = このパソコンのパスワード保管庫に保存する
button-suggest = おまかせで作成
password-suggested = こちらはいかがですか？
button-use-password = これを使う
button-show-password = 新しいパスワードを表示
button-hide-password = 新しいパスワードを隠す
button-show-repeat = 確認用のパスワードを表示
button-hide-repeat = 確認用のパスワードを隠す
button-show-mail = メールのパスワードを表示
button-hide-mail = メールのパスワードを隠す
button-set-password = 新しいパスワードを設定

# --- done ---

done-title = カメラのパスワードが新しくなりました
done-lead = { $when }にログインし、使えることを確認しました。
done-snapshot = カメラの映像
done-caption = カメラの映像（{ $when }）
done-unknown-form = カメラのページが、Regainのまだ知らない形式を使いました。詳細をコピーして、Regainの入手先に投稿してください。「Regain learned something from my camera」というフォームを使います。秘密の情報は含まれていません。
done-order = 最後の確認

# --- done: the clock ---

done-clock-shows = カメラは{ $camera }、このパソコンは{ $computer }です。
done-clock-right = カメラの時計は合っています
done-clock-zone = カメラの時計のタイムゾーンが違います
done-clock-ahead = カメラの時計が{ $amount }進んでいます
done-clock-behind = カメラの時計が{ $amount }遅れています
done-clock-says = このパソコンの時刻とタイムゾーンを書き込みます。
done-clock-server = このパソコンの時刻とタイムゾーンを書き込みます。カメラの時刻サーバーは応答しないため、オフにします。
done-clock-set = 設定して、もう一度確認しました。時計は合っています。
done-clock-unknown = カメラの時刻を確認できませんでした
done-setting-clock = 時計を合わせています…
button-set-clock = 時計を合わせる
amount-minutes = { $n ->
   *[other] { $n }分
}
amount-hours = { $n ->
   *[other] { $n }時間
}
amount-days = { $n ->
   *[other] { $n }日
}
amount-years = { $n ->
   *[other] { $n }年
}

# --- done: the address for next time ---

done-recovery-to = 次回の認証コードの送信先：{ $addresses }
done-recovery-note = このアドレスのメールを読めますか？
done-recovery-none = 次回に備えたメールアドレスが登録されていません
done-recovery-none-note = 登録がないと、認証コードを受け取れません。
done-recovery-saved = 登録できました。カメラにも表示されています。
done-recovery-replaces = { $n ->
    [0] このアドレスをカメラに登録します。ほかの設定は変わりません。
   *[other] 登録済みの{ $n }件と置き換えます。ほかの設定は変わりません。
}
field-recovery-address = メールアドレス
done-saving-address = アドレスを登録しています…
button-change-short = 変更
button-change-address = アドレスを変更
button-type-address = アドレスを入力
button-save-address = アドレスを登録
link-keep-address = このままにする
done-signed-out = ログインの有効時間が終わりました。変更はカメラのページでできます。

# --- done: what else uses the old password ---

done-others = スマートフォンとレコーダーも変更が必要です
done-others-stop = まず、レコーダーなど自動でログインする機器を止めてください。違うパスワードでのログインが続くと、カメラがロックされます。
done-others-type = スマートフォンのアプリとレコーダーに、新しいパスワードを入力してください。
done-others-start = そのあとで、止めた機器を元どおり動かしてください。
button-show-how = 手順を表示
button-hide-how = 手順を隠す

# --- done: the password store ---

done-kept = このパソコンのパスワード保管庫に保存しました。「{ $app }」で「regain」を探してください。
done-kept-demo = デモでは、このパソコンのパスワード保管庫には何も保存されません。
store-linux = パスワードと鍵
store-macos = キーチェーンアクセス
store-windows = 資格情報マネージャー
done-keeping = パソコンのパスワード保管庫の応答を待っています…
done-not-kept = パスワードをパソコンに保存できませんでした
done-not-kept-todo = コピーするか、今すぐ書き留めてください。閉じると、ここからは消えます。

# --- the new password, until the last page closes ---

fresh-title = 新しいパスワード
fresh-hidden = 非表示
fresh-write = 大切に保管してください。閉じると消えます。
button-show-short = 表示
button-hide-short = 隠す
