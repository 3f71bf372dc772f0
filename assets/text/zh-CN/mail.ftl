# Sentences of the pages from the picture to the code, and of the mail service. Nothing here is built from two parts.

# --- request ---

request-title = 把这张图片发送给 Hikvision
request-title-other = 把这张图片发送到下面的地址
request-lead = 用哪个邮箱发送都可以。验证码会发到摄像机的预留邮箱。
request-lead-chosen = 用哪个邮箱发送都可以。验证码会发到 { $address }。
request-fetching = 正在向摄像机获取图片…
request-picture = 二维码图片
request-to = 发送到
named-by-camera = 这个地址由您的摄像机给出。
named-by-camera-alone = 只有您的摄像机给出这个地址。它不属于 Hikvision。
named-by-brand = 这是该品牌的常用地址。
named-by-neutral = 这是无品牌摄像机的常用地址。
request-said-page = 如果摄像机页面给出的是另一个地址，请发送到那里。
request-subject = 主题和正文
request-saved = 已保存并核对：
request-saved-here = 这台电脑上没有文件窗口。图片在这里：
request-choose = 您想怎样发送？
request-easiest = 最简单
request-new-mail = 新建邮件，收件人：
request-save = 保存图片：点击蓝色按钮。
request-save-yours = 图片您已经有了。
request-saving = 正在保存图片…
request-drafting = 正在打开邮件软件…
request-attach = 请把原文件添加为附件，不要用拍的照片。
request-drafted = 草稿已在邮件软件中打开
request-drafted-todo = 请在那里点击“发送”。没有看到草稿？整封邮件在这个文件中：
request-composed-todo = 请在那里点击“发送”。没有看到邮件？图片在这个文件中：
request-demo-draft = 演示时不会打开邮件软件
request-demo-draft-todo = 请点击“我已发送”。演示会使用这里的图片：
request-unopened = 无法打开邮件软件
request-unopened-todo = 邮件已写好，在这个文件中。请打开它，再点击“发送”。
request-not-shown = 无法打开文件夹。请按文件名查找。

dispatch-here = 从这里发送
dispatch-here-note = 需要您的邮箱密码。
dispatch-draft = 用我的邮件软件打开
dispatch-draft-note = 邮件会自动写好，您只需点击“发送”。
dispatch-hand = 我自己发送
dispatch-hand-note = 保存图片，再作为附件添加到新邮件中。
button-save-picture = 保存图片…
button-save-again = 再次保存…
button-i-have-sent = 我已发送
button-open-draft = 打开草稿
button-open-again = 再次打开
button-show-in-folder = 在文件夹中显示
button-copy = 复制
button-copy-address = 复制地址
button-copy-subject = 复制主题和正文

# --- request: the camera names a stranger ---

strange-title = 图片要发到哪里？
strange-lead = 摄像机给出的地址不属于 Hikvision。目前还没有发送任何内容。
strange-usual = Hikvision 的地址
strange-usual-note = 几乎适用于所有摄像机。
strange-named = 摄像机给出的地址
strange-named-note = 我们不知道谁会看到那里的邮件。只有商家让您用它时，才选择它。
strange-reconsider = 重新选择地址
button-usual-service = 使用常用地址
button-named-service = 使用摄像机的地址

# --- send: which mailbox ---

send-title = 从您的邮箱发送
send-lead = 先填写您的邮箱地址。这一步不会发送任何内容。
send-look-up = 我们会查找您邮箱服务的服务器，只询问这一家。
send-looking = 正在查找您的邮箱服务…
field-from = 您的邮箱地址
hint-from = anna@example.org

# --- mailbox: what was found, and the password ---

mailbox-title = 登录您的邮箱
mailbox-lead = Regain 只发送一次图片，不会保存您的邮箱密码。
mailbox-closed-title = 请用您自己的邮件软件
mailbox-closed-lead = { $name } 不允许其他应用凭密码发送邮件。
mailbox-found = 已找到您的邮箱服务
mailbox-by-hand = 您填写的服务器
mailbox-demo = 内置的邮件服务
mailbox-line = { $server }，端口 { $port }，已加密
mailbox-line-open = { $server }，端口 { $port }，不加密
mailbox-from = 发件人：{ $from }
send-status = 正在发送邮件…
send-waiting = 正在等待您的邮箱服务…
send-delayed = 它要求稍等。再次发送同一封邮件的时间：{ $time }
field-mail-password = 这个邮箱的密码
field-app-password = 应用专用密码
send-app-password = 有些邮箱在这里需要应用专用密码（或授权码），也就是专为某个软件生成的密码。
mailbox-demo-password = 这是演示：密码可以随便填，也可以不填。
mailbox-app-password = 应用专用密码是 { $name } 专为某个软件生成的密码。
link-server = 服务器设置
link-server-less = 收起服务器设置
field-server = 邮件服务器
hint-server = smtp.example.org
field-port = 端口
label-protection = 加密方式
protection-start = STARTTLS，端口多为 587
protection-tls = TLS，端口多为 465
protection-none = 不加密，用于家里的服务器
protection-none-note = 传输途中，任何人都可能看到邮件和这个密码。
field-user = 用户名
hint-user = 您的邮箱地址
button-send = 发送图片
button-open-service = 打开邮箱网页

# What each known service wants first; and, where it is not the same, what it wants before an inbox is watched.
service-gmail = Gmail 在这里需要应用专用密码。请先开启“两步验证”，再为 Regain 生成一个。
service-outlook = 请在邮件软件中打开草稿，或在网页上写邮件。
service-yahoo = Yahoo 在这里需要应用专用密码。请在“账户安全”（Account security）中为 Regain 生成一个。
service-icloud = Apple 在这里需要“App 专用密码”。请在“登录与安全性”中为 Regain 生成一个。
service-gmx = GMX 需要您先允许应用登录。请在它的网页上开启 POP3 和 IMAP。
service-gmx_com = GMX 需要您先允许应用登录。请在它的网页上开启 POP3 和 IMAP。
service-webde = WEB.DE 需要您先允许应用登录。请在它的网页上开启 POP3 和 IMAP。
service-aol = AOL 在这里需要应用专用密码。请在“账户安全”（Account security）中为 Regain 生成一个。
service-zoho = Zoho 需要您先允许 IMAP。如果开启了两步登录，请生成应用专用密码。
service-zoho_eu = Zoho 需要您先允许 IMAP。如果开启了两步登录，请生成应用专用密码。
service-fastmail = Fastmail 在这里需要应用专用密码。请生成一个可以发送邮件的。
    .inbox = Fastmail 在这里需要应用专用密码。请生成一个可以读取邮件的。
service-tonline = T-Online 在这里需要邮件软件的专用密码。请在它的网页上生成。
service-comcast = Xfinity 需要您先允许应用登录。邮箱已转到 Yahoo？那就请打开草稿。
    .inbox = Xfinity 需要您先在它的网页上允许应用登录。
service-att = AT&T 在这里需要“secure mail key”（安全邮件密钥）。请在它的网页上生成。
service-qq = QQ 邮箱在这里需要授权码。请在它的网页上开启 SMTP 服务来获取。
    .inbox = QQ 邮箱在这里需要授权码。请在它的网页上开启 IMAP 服务来获取。
service-163 = 163 邮箱在这里需要授权码。请在它的网页上开启 SMTP 服务来获取。
    .inbox = 163 邮箱在这里需要授权码。请在它的网页上开启 IMAP 服务来获取。

# --- wait ---

wait-title = 请查收邮件
wait-lead = Hikvision 通常会在 5 分钟内发来验证码。
wait-lead-to = Hikvision 通常会在 5 分钟内把验证码发到 { $address }。
wait-by = 通常在此时间前收到：{ $time }
wait-left = { $minutes ->
   *[other] 大约还要 { $minutes } 分钟
}
wait-progress = 正在等待邮件
wait-while = 等待期间
wait-spam = 也看看“垃圾邮件”文件夹。
wait-plugged = 请让摄像机一直通电。一旦断电，验证码就会失效。
wait-close = 您可以关闭本应用。再次打开时，会回到这里。
wait-keep-open = 完成之前，请不要关闭本应用。{ $why }
not-remembered-room = 这台电脑没有空间来保存进度。
not-remembered-folder = Regain 保存进度的文件夹不允许写入。
not-remembered = 这台电脑无法保存进度。
wait-valid = 验证码有效期至：{ $until }。
wait-late = 这次比平时慢
wait-late-spam = 请看看“垃圾邮件”文件夹。
wait-late-attached = 请检查您发出的邮件是否带有图片附件。
wait-late-again = 如果没有，请再发送一次。
wait-late-slow = 有时验证码要等一小时，甚至一个工作日。
wait-expired = 这个验证码已过期
wait-expired-text = 验证码在 48 小时后失效。请获取新图片，再发送一次。
link-no-email = 5 分钟后还没收到邮件？
button-have-code = 我有验证码了
button-send-again = 重新发送此图片
button-new-request = 重新申请
demo-title = 演示邮箱
demo-mail = 发给 { $to } 的邮件
demo-code = 您的验证码：{ $code }
button-copy-code = 复制验证码

# --- code ---

code-title = 输入邮件中的验证码
code-lead = 请从邮件中复制，粘贴到这里。验证码有效期至：{ $until }。
code-lead-plain = 请从邮件中复制，粘贴到这里。
field-code = 验证码
code-once = 稍后，摄像机会把验证码和新密码一起核对。

# --- watch: the inbox, beside the wait ---

watch-title = 自动查收验证码
watch-lead = 请使用摄像机的预留邮箱。
watch-lead-to = 验证码会发到 { $address }。请使用这个邮箱。
watch-status = 正在登录邮箱…
watch-app-password = 有些邮箱在这里需要应用专用密码（或授权码）。之前保存过？这里就不用填。
watch-closed = { $name } 不允许其他应用查看。请在网页上查看这个收件箱。
watch-keep = 保存到这台电脑的密码库
watch-reads = Regain 会看新邮件来自谁，只打开 Hikvision 发来的邮件。
watch-changes = 它不会改动收件箱，完成后就停止查收。
watch-forgotten = 密码已不再保存。
field-inbox-address = 邮箱地址
field-inbox-password = 邮箱密码
hint-inbox-server = imap.example.org
button-start-watching = 开始查收
link-forget-mailbox = 删除已保存的密码
link-watch = 让 Regain 自动查收
link-watch-again = 再次自动查收
link-stop-watching = 停止查收
watching-since = 正在查收 { $name }@…，开始时间：{ $time }
watching-lost = 连接已断开。下次尝试：{ $time }
watching-other-sender = 有一封提到 Hikvision 的邮件来自其他地址。Regain 没有打开它，请自己查看收件箱。
watching-ended = Regain 无法继续查收。请自己查看收件箱。
keeping-kept = 它的密码已存入这台电脑的密码库。
keeping-missing = 这台电脑没有密码库。下次 Regain 会再询问。
keeping-closed = 密码库没有打开。下次 Regain 会再询问。

# --- codes that are offered ---

offer-arrived = 验证码已到达（{ $time }）
offer-mail = 收到 Hikvision 的邮件（{ $time }）
offer-no-code = 邮件中没有找到验证码，请自己查看。
offer-found = 这看起来是验证码：{ $code }
offer-copied = 您复制的可能是验证码
offer-junk = 邮件在“垃圾邮件”文件夹里。
offer-unproven = 邮件自称来自 Hikvision，Regain 无法证实。摄像机会核对验证码。
link-show-arrival = 显示邮件
link-hide-arrival = 隐藏邮件
button-use-code = 使用
notice-title = 您的邮件到了
notice-text = 请回到 Regain 继续。
