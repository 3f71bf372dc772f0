# Words of the command line. One sentence each, with what to do.

cli-help =
    Regain { $version }：ご自分のHikvisionカメラのパスワードを再設定します。

    regain                               ウィンドウを開きます
    regain --demo [--scenario S]         デモ用カメラで同じことをします。画面がなければ全ページの画像を作ります
    regain find [--seconds N] [--interface IP] [--json]
                                         カメラの一覧を表示します
    regain probe ADDRESS [--json]        カメラ1台の対応状況を調べます（読み取りのみ）
    regain relay ADDRESS [--json]        カメラのページをこのパソコン経由で開き、検出した内容を示します（値は除く）
    regain rehearse [--scenario S] [--mail desk|real] [--pictures DIR] [--json]
                                         デモ用カメラで全手順を実行します。EximとDovecotがあれば、
                                         実際のメールも使えます
    regain simulate [--bind IP] [--http-port N] [--https-port N] [--scenario S] [--json] [OPTIONS]
                                         デモ用カメラを単独で動かします
        --sadp                           検索に応答します（以下のどのオプションでも応答します）
        --count N                        カメラの台数（2000台まで）。アドレスは1つずつ増えます
        --sadp-mode unicast|multicast|both
                                         応答の送り先
        --claims-address IP              別のネットワークのカメラのように、別のアドレスを名乗ります
        --hello-after SECONDS            起動中のカメラのように、指定の秒数だけ黙ってから名乗ります
        --onvif, --onvif-only            ONVIFの検索にも応答します（またはONVIFだけに応答します）

    --renderer auto|gl|software          ウィンドウの描画方法
    --language TAG                       表示する言語（en、es、pt-BRなど）
    --version, --help

    シナリオ：{ $scenarios }

cli-unknown-argument = 「{ $argument }」は使えません。使えるものは「regain --help」で確認できます。
cli-missing-value = 「{ $option }」の後に値が必要です。書き方は「regain --help」で確認できます。
cli-bad-value = 「{ $value }」は「{ $option }」に使えません。使える値は「regain --help」で確認できます。
cli-no-language = Regainは「{ $language }」に対応していません。対応している言語：{ $languages }
cli-conflict = 「{ $one }」と「{ $other }」は同時に使えません。使い方は「regain --help」で確認できます。
cli-needs-demo = ここで「--scenario」「--pictures」「--json」を使うには「--demo」が必要です。使い方は「regain --help」で確認できます。
cli-missing-address = カメラを指定してください。例：「192.168.1.64」
cli-bad-address = 「{ $address }」はカメラのアドレスではありません。192.168.1.64や192.168.1.64:8080のように入力してください。

cli-already-open = Regainはすでに開いていますが、ウィンドウが応答しません。少し待ってからウィンドウを探してください。見つからないときは、このパソコンから一度サインアウトし、もう一度サインインしてください。
cli-no-display = ウィンドウを開ける画面がありません。「regain --demo」は画面がなくても使えます。
cli-no-window = ウィンドウを開けませんでした（理由：{ $reason }）。カメラの設定は何も変わっていません。このパソコンから一度サインアウトし、もう一度サインインしてから、Regainを起動してください。
cli-no-window-gl = ウィンドウを開けませんでした（理由：{ $reason }）。「regain --renderer software」を試してください。
cli-no-window-library = デスクトップの部品がインストールされていないため、ウィンドウを開けませんでした（理由：{ $reason }）。libx11、libx11-xcb、libxcursor、libxi、libxkbcommon-x11をインストールし、もう一度Regainを起動してください。
cli-broke-off-title = Regainを終了します
cli-broke-off = Regainの不具合により途中で終了しました（理由：{ $reason }）。もう一度起動してください。途中の内容は保存されています。新しいパスワードを送っている途中だった場合は、使えるかどうかを確認できます。ログの場所：{ $folder }
cli-no-log = ログを使わずに続けます（理由：{ $reason }）。
cli-log-no-file = 同じ場所にファイルではないものがあります
cli-no-start = Regainを起動できませんでした（理由：{ $reason }）。保存先のフォルダーに書き込めるか確認してください。
cli-no-threads = Regainを起動できませんでした。これ以上スレッドやファイルを開けません（理由：{ $reason }）。ほかのプログラムを閉じてから、もう一度Regainを起動してください。
cli-no-disk = Regainを起動できませんでした。保存先のフォルダーがあるディスクが応答しません。そのディスクとケーブルを確認するか、このパソコンを再起動してから、もう一度Regainを起動してください。
cli-no-scratch = Regainを起動できませんでした。{ $folder } に一時ファイルを置けません（理由：{ $reason }）。このフォルダーがあり、書き込めるか確認してください。
cli-no-simulator = デモ用カメラを起動できませんでした（理由：{ $reason }）。別のポートかアドレスを試してください。
cli-no-mail-program = 実際のメールを使うには{$program}が必要ですが、インストールされていません。インストールするか、「--mail real」を外してください。
cli-no-mail-servers = 実際のメールサーバーを起動できませんでした（理由：{ $reason }）。使わずに進めるには「--mail real」を外してください。
cli-no-output = 出力を書き込めませんでした（理由：{ $reason }）。出力先を確認してください。
cli-no-pictures = 画像を書き込めませんでした（理由：{ $reason }）。別のフォルダーを選んでください。

cli-found = { $model }、アドレス { $address }、シリアル番号の末尾 { $serial }
cli-unknown-model = カメラ
cli-unknown-serial = 不明
cli-none-no_adapter_up = パソコンがネットワークにつながっていません。カメラのネットワークに接続し、もう一度探してください。
cli-none-only_vpn = パソコンがVPNだけにつながっています。カメラのネットワークにも接続し、もう一度探してください。
cli-none-firewall_may_drop = どのカメラも応答しませんでした。このパソコンのファイアウォールが検索を止めています。許可するか、カメラのアドレスを使ってください。
cli-none-wifi_isolation = どのカメラも応答しませんでした。ゲスト用のように、Wi-Fiが機器どうしの通信を止めている可能性があります。自宅のネットワークに接続してください。
cli-none-port_taken = どのカメラも応答しませんでした。別のソフトが検索用のポートを使っています。そのソフトを閉じて、もう一度探してください。
cli-none-windows_public_profile = どのカメラも応答しませんでした。Windowsがパブリック ネットワークとして扱っている可能性があります。プライベート ネットワークに変更し、もう一度探してください。
cli-none-macos_local_network = どのカメラも応答しませんでした。システム設定でこのアプリにローカルネットワークの使用を許可し、もう一度探してください。
cli-none-other_network = どのカメラも応答しませんでした。カメラに電源が入り、同じネットワークにあること、ファイアウォールが応答を止めていないことを確認してください。
cli-port-taken = 別のソフトが検索用のポートを使っているため、一部のカメラが表示されていない可能性があります。

cli-probe-offline = { $address }から応答がありません。アドレスと、カメラの電源を確認してください。
cli-probe-broken-off = { $address }からの応答が途中で切れました。1分待ってから、もう一度試してください。
cli-probe-changes = { $address }の機器は、問い合わせるたびに違う証明書を示します。誰かが間に入っている可能性があるため、この機器の答えは信用できません。
cli-probe-unknown = { $address }という名前の機器は見つかりません。つづりを確認してください。
cli-probe-other = { $address }から応答がありますが、Hikvisionのカメラではありません。
cli-probe-outdated = { $address }のカメラは、Regainで使えない古い方式の保護にだけ対応しています。アドレスの先頭に http:// を付けて試してください。
cli-probe-way = メールでの再設定：{ $way ->
        [offered] 対応しています。メールアドレスも登録されています
        [no_address_saved] メールアドレスが登録されていないため、認証コードを送れません
        [not_offered] 対応していません
        [not_activated] まだパスワードがないため、再設定の必要はありません
        [other_segment] カメラと同じネットワークでだけ使えます。このパソコンは別のネットワークにあります
        [not_named] カメラの答えに含まれないため、おそらく使えません。試すとわかります
       *[hidden] カメラは答えませんでした。試すとわかります
    }。
cli-probe-activated = 最初のパスワード：{ $answer ->
        [yes] 設定済みです
        [no] 未設定です。新しいカメラです
       *[unknown] カメラは答えませんでした
    }。

cli-probe-model = 型番は{ $model }です。
cli-probe-other-way = ほかに使える方法：{ $way }
cli-probe-asked = { $path }：{ $answer }
cli-probe-silent = 応答なし

cli-simulating = デモ用カメラが http://{ $address }/ で応答しています。パスワードは{ $password }です。
cli-simulated-camera = { $model }（シリアル番号 { $serial }）：http://{ $address }/
cli-too-many-files = このシステムで同時に開けるファイルの数が、カメラの台数に足りません。先に「ulimit -n 8192」などで上限を上げるか、台数を減らしてください。
cli-simulated-mail = 認証コード{ $code }のメールが、持ち主のメールアカウントに届きました。

cli-demo-offscreen = 画面がないため、ウィンドウを開かずに全手順を実行します。
cli-step = { $step }：{ $ms } ms
cli-step-trouble = { $step }、{ $trouble }：{ $ms } ms
cli-rehearsal-done = 完了：新しいパスワードでログインでき、古いパスワードは使えません。
cli-rehearsal-clock = カメラの時計がずれていたため、合わせました。
cli-rehearsal-address = 認証コードの送信先アドレスを変更しました。
cli-rehearsal-stopped = 停止：{ $trouble }。
cli-rehearsal-stuck = 停止：{ $seconds }秒間、何も起こりませんでした。
cli-pictures-in = 画像の保存先：{ $folder }

dialog-save-title = Hikvisionに送る画像を保存
dialog-pick-title = カメラのページの画像を選択
dialog-sheet-title = サポート用シートを保存

cli-no-relay = カメラのページを、このパソコン経由で開けませんでした（理由：{ $reason }）。ブラウザーで直接開いてください。
cli-relay-ready = このアドレスをブラウザーで開いてください。使えるのは1回だけです：{ $url }
cli-relay-link = ブラウザーを閉じた場合は、このアドレスでもう一度開けます：{ $url }
cli-relay-opened = ページが開かれました。
cli-relay-picture = ページが再設定用の画像を取得しました。
cli-relay-sent = ページが新しいパスワードを送りました（{ $request }）：{ $shape }
cli-relay-known-form = Regainが知っている形式で書かれています：{ $dialects }
cli-relay-one-of-forms = 次のどれかの形式で書かれています（見た目は同じです）：{ $dialects }
cli-relay-unknown-form = Regainの知らない形式で書かれています。
cli-relay-addresses = カメラに登録されているメールアドレスの数：{ $count }
cli-relay-address-saved = ページが、カメラに登録されたメールアドレスを変更しました。
cli-relay-no-email = カメラは、認証コードをメールで送れないと答えました。
cli-relay-locked = カメラは、しばらくの間、入力を受け付けません。
cli-relay-locked-for = カメラは今、入力を受け付けません。待ち時間（分）：{ $minutes }
cli-relay-old-protection = このカメラは、Regainで使えない古い方式の保護にだけ対応しています。ページをブラウザーで直接開いてください：{ $url }
cli-relay-answered = カメラの応答：{ $outcome }

relay-opening = カメラのページを開いています…
relay-refused = このリンクは、最初に開いたブラウザーで1回だけ使えます。Regainに戻り、「カメラのページを開く」を押すと、新しいリンクができます。
relay-unreachable = カメラが応答しません。何も変更していません。少し待ってから、このページを再読み込みしてください。
relay-lost = 新しいパスワードをカメラに送りましたが、応答がありません。設定されたかどうかは、新しいパスワードでログインするとわかります。
relay-other-camera = 別のカメラがこのアドレスを使っています。新しいパスワードは送っていません。何も変更していません。Regainに戻ってください。
relay-old-protection = このカメラは、Regainで使えない古い方式の保護にだけ対応しています。何も変更していません。ページは、Regainを通さずに開いてください。
relay-elsewhere = カメラから別のアドレスへ案内されましたが、Regainは移動しませんでした。何も変更していません。
