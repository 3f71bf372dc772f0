# The menu at the foot of the rail, and what it leads to.

link-menu = メニュー
button-close-menu = メニューを閉じる

# --- the menu ---

menu-title = メニュー
# The name of this language, in this language.
language-name = 日本語
menu-language = 言語
# On the first page and in the menu: the language that is spoken, and the way to the others.
link-language = 言語（Language）：{ $name }
menu-language-system = パソコンの設定に合わせる
menu-language-no-letters = フォントがないため表示できない言語：{ $languages }
menu-theme = 配色
menu-theme-system = パソコンの設定に合わせる
menu-theme-light = ライト
menu-theme-dark = ダーク
menu-size = 文字の大きさ
menu-size-smaller = 小
menu-size-normal = 標準
menu-size-larger = 大
menu-size-largest = 特大
menu-size-held = この大きさには、ウィンドウが小さすぎます。ウィンドウを広げてください。
menu-size-keys = キーボードでは、Ctrlキーと「+」「-」「0」で変えられます。
menu-about = Regainについて
menu-log = ログのフォルダーを開く
menu-forget = すべての記録を消去…
folder-not-opened = 開けませんでした。場所：{ $path }

# --- about ---

about-title = Regainについて
about-version = バージョン { $version }
about-maker = Regainは無料です。Hikvisionの製品ではありません。
about-data = Regainが保存するもの
about-log = ログ
link-data-folder = 保存先のフォルダーを開く
link-log-folder = ログのフォルダーを開く
about-learned = Regainが学習したこと
about-learned-nothing = まだありません。カメラのページを使うと学習します。
about-learned-kind = { $model }、ソフトウェア{ $firmware }：{ $form }
link-forget-kind = { $model }の記録を消去
about-parts = ほかの開発者が作った部品
about-parts-text = Regainは、無償で公開されている部品を使って作られています。作者の皆さんに感謝します。
link-licences = 部品とライセンスを表示

# --- the licences ---

licences-title = 部品とライセンス
licences-lead = Regainに組み込まれている部品です。

# --- forget everything ---

button-forget = すべての記録を消去
forget-title = すべての記録を消去しますか？
forget-goes = 次のものが消え、元に戻せません：
forget-goes-list =
    途中のパスワード再設定と、その画像。
    このメニューで選んだ設定と、ログ。
    Regainがカメラから学習したこと。
    Regainが保存している受信トレイのパスワード。
forget-stays = 次のものは残ります：
forget-stays-list =
    カメラ。設定は何も変わりません。
    保存したカメラのパスワード。パスワード保管庫で確認できます。
    ご自分で保存した画像と下書き。
forget-not-now = パスワードを設定しています。終わるまでお待ちください。
forget-done-title = すべての記録を消去しました
forget-done = Regainがこのパソコンに保存したものは、もうありません。新しく始めることも、アプリを削除することもできます。
forget-files-left = 消去できないファイルがあります。そのファイルを使っているソフトを閉じて、もう一度押してください。
forget-mailboxes-left = パスワード保管庫が閉じているため、受信トレイのパスワードが残っています。保管庫を開いて、もう一度押してください。

# --- what was copied ---

copied-until-closed = Regainを閉じる前に貼り付けてください。
