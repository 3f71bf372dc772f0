# Words of what is installed: the entry in the menu, the description in app shops, and the installer. Not in the program.

# --- the entry in the menu ---

package-generic-name = カメラのパスワード再設定
package-comment = ご自分のHikvisionカメラのパスワードを忘れたときに再設定します
# Words that people may search for, each ended by a semicolon.
package-keywords = カメラ;防犯カメラ;監視カメラ;ネットワークカメラ;パスワード;忘れた;再設定;リセット;復旧;Hikvision;ハイクビジョン;CCTV;

# --- in app shops ---

package-summary = ご自分のHikvisionカメラのパスワードを再設定
package-what = ご自分のHikvisionカメラのパスワードを忘れてしまいましたか。Regainは、メーカーが用意したメールでの再設定を一つずつ順番にご案内し、手間のかかる作業を代わりに行います。
package-finds = 自宅のネットワークにあるカメラを探し、メールで再設定できるカメラを示します。
package-gets = QRコードの画像を取得し、メールで送るか、送り方をご案内します。
package-waits = 認証コードが届くのを待ち、新しいパスワードを設定し、1回ログインして使えることを確かめます。
package-tells = うまくいかないときは原因と対処を示し、途中からでも続けられます。
package-honest = 裏技は使わず、パスワードを推測することもありません。RegainはHikvisionの製品ではありません。

# --- the installer and the uninstaller of Windows ---

installer-title = Regain { $version }のインストール
installer-what = Regainは、ご自分のHikvisionカメラのパスワードを忘れたときに再設定するアプリです。
installer-alone = ご自分のアカウントだけにインストールされ、管理者は必要ありません。ほかのアプリと同じように削除できます。
installer-press = 「インストール」を押してください。
installer-done-title = Regainの準備ができました
installer-done = Regainはスタート メニューにあります。
installer-start = 今すぐRegainを開く
installer-open = Regainが開いているため、先に閉じる必要があります。途中の内容は保存されています。
installer-close = 「OK」を押すと閉じます。
installer-still-open = Regainがまだ開いています。ウィンドウを閉じて、もう一度お試しください。
installer-not-installed = Regainが開いています。何もインストールされていません。
installer-not-removed = Regainが開いています。何も削除されていません。
installer-not-written = { $folder }にファイルを書き込めませんでした。
installer-keeps = Regainを削除しました。Regainの記録も削除しますか？
installer-keeps-what = 記録は、途中のパスワード再設定とログで、{ $data }にあります。保存した画像とパスワードは残ります。
