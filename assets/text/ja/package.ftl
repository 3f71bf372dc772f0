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
