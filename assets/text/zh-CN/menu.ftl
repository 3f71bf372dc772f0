# The menu at the foot of the rail, and what it leads to.

link-menu = 菜单
button-close-menu = 关闭菜单

# --- the menu ---

menu-title = 菜单
# The name of this language, in this language.
language-name = 简体中文
menu-language = 语言
# On the first page and in the menu: the language that is spoken, and the way to the others.
link-language = 语言（Language）：{ $name }
menu-language-system = 跟随这台电脑
menu-language-no-letters = 这台电脑缺少以下语言的字体：{ $languages }
menu-theme = 外观
menu-theme-system = 跟随这台电脑
menu-theme-light = 浅色
menu-theme-dark = 深色
menu-size = 文字大小
menu-size-smaller = 较小
menu-size-normal = 标准
menu-size-larger = 较大
menu-size-largest = 最大
menu-size-held = 窗口太小，放不下这个大小的文字。请放大窗口。
menu-size-keys = 用键盘：Ctrl 加“+”“-”或“0”。
menu-about = 关于 Regain
menu-log = 打开日志文件夹
menu-forget = 清除所有数据…
folder-not-opened = 无法打开，它在这里：{ $path }

# --- about ---

about-title = 关于 Regain
about-version = 版本 { $version }
about-maker = Regain 是免费软件，并非 Hikvision 出品。
about-data = Regain 保存的内容
about-log = 日志
link-data-folder = 打开数据文件夹
link-log-folder = 打开日志文件夹
about-learned = Regain 学到的内容
about-learned-nothing = 还没有。您使用摄像机页面时，它会学习。
about-learned-kind = { $model }，软件版本 { $firmware }：{ $form }
link-forget-kind = 清除 { $model } 的记录
about-parts = 第三方组件
about-parts-text = Regain 由开源组件构建而成。感谢所有作者。
link-licences = 查看组件及其许可证

# --- the licences ---

licences-title = 组件和许可证
licences-lead = Regain 内含以下组件。

# --- forget everything ---

button-forget = 清除所有数据
forget-title = 要清除所有数据吗？
forget-goes = 以下内容将被清除，无法恢复：
forget-goes-list =
    您已开始的密码重置及其图片。
    您在此菜单中的选择，以及日志。
    Regain 从摄像机学到的内容。
    Regain 为您保存的邮箱密码。
forget-stays = 以下内容会保留：
forget-stays-list =
    您的摄像机。其中的内容不会改变。
    您让 Regain 存下的摄像机密码。请到密码库中查看。
    您保存的图片和草稿。
forget-not-now = 正在设置密码，请等它结束。
forget-done-title = 所有数据已清除
forget-done = 这台电脑上已没有 Regain 保存的内容。您可以重新开始，或卸载本应用。
forget-files-left = 有些文件无法删除。请关闭正在使用它们的软件，再点击一次。
forget-mailboxes-left = 邮箱密码还在，因为密码库没有打开。请打开它，再点击一次。

# --- what was copied ---

copied-until-closed = 请在关闭 Regain 之前粘贴。
