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
