# Words of what is installed: the entry in the menu, the description in app shops, and the installer. Not in the program.

# --- the entry in the menu ---

package-generic-name = 摄像机密码找回
package-comment = 忘记密码时，重新登录您自己的 Hikvision 摄像机
# Words that people may search for, each ended by a semicolon.
package-keywords = 摄像机;摄像头;监控;密码;忘记密码;重置密码;找回密码;海康威视;海康;Hikvision;CCTV;

# --- in app shops ---

package-summary = 重新登录您自己的 Hikvision 摄像机
package-what = 忘记了自己的 Hikvision 摄像机的密码？Regain 带您一步步完成厂家自己的邮箱找回流程，并替您做好其中的繁琐部分。
package-finds = 它会查找家庭网络中的摄像机，并说明哪些可以通过邮箱重置密码。
package-gets = 它会获取二维码图片，用邮件发送，或教您怎样发送。
package-waits = 它会陪您等待验证码，设置新密码，再登录一次，确认密码有效。
package-tells = 它会说明哪里出了问题、该怎么做，并能从上次中断的地方继续。
package-honest = 它不用任何破解手段，也不猜密码。Regain 并非 Hikvision 出品。

# --- the installer and the uninstaller of Windows ---

installer-title = 安装 Regain { $version }
installer-what = 忘记密码时，Regain 帮您重新登录自己的 Hikvision 摄像机。
installer-alone = 仅为您一人安装，无需管理员。卸载方法与其他应用相同。
installer-press = 请点击“安装”。
installer-done-title = Regain 已就绪
installer-done = 您可以在“开始”菜单中找到 Regain。
installer-start = 立即打开 Regain
installer-open = Regain 正在运行，需要先关闭。已开始的进度会保留。
installer-close = 点击“确定”即可关闭。
installer-still-open = Regain 仍在运行。请自行关闭它的窗口，然后重试。
installer-not-installed = Regain 正在运行，没有安装任何内容。
installer-not-removed = Regain 正在运行，没有卸载任何内容。
installer-not-written = 有一个文件无法写入 { $folder }。
installer-keeps = Regain 已卸载。要同时删除它保存的内容吗？
installer-keeps-what = 这些内容是您已开始的密码重置和日志，位于 { $data }。您保存的图片和密码会保留。
