# Sentences of the ways to prove that a camera is yours, of its own page, and of ends. Nothing here is built from two parts.

# --- method ---

method-title = 怎样证明是您的摄像机？
method-lead = 这台摄像机可以把验证码发到预留邮箱。
method-lead-unclear = 这台摄像机也许可以把验证码发到预留邮箱。
method-email = 邮箱验证码
method-address = 验证码会发到 { $address }。
method-addresses = 验证码会发到其中一个邮箱：{ $addresses }。
method-address-unknown = 摄像机没有显示是哪个邮箱。
method-can-you-read = 您能查看那里的邮件吗？如果不能，请询问当初设置摄像机的人。
method-unclear = 摄像机没有说明是否可行。可以放心尝试。
method-not-named = 摄像机没有列出这种方式，可能不支持。可以放心试一次。
method-old-protection = 这台摄像机只支持旧式加密。请在家庭网络中操作，不要用公用网络。
method-other-network = 这台电脑和摄像机不在同一网络。请先连接摄像机所在的网络。
method-others = 其他方式
other-questions = 安全问题
other-file = 密钥文件
other-app = 手机应用
other-reset = 恢复出厂设置
other-asking = 正在向摄像机获取问题…
link-own-page = 使用摄像机页面
link-own-page-text = 您在那里操作，我们告诉您点哪里。
other-questions-text = 需在设置时保存过答案。
other-file-text = 需在设置时保存过密钥文件。
other-app-text = 摄像机需已添加到 Hik-Connect。
other-reset-text = 所有设置都会丢失。
button-use-email = 使用邮箱验证码

# --- the picture from the camera's own page ---

export-title = 从摄像机获取图片
export-lead = 在摄像机页面上保存二维码，再交给 Regain。
export-lead-passed = 在这里打开摄像机页面。二维码一出现，Regain 就会自动获取。
export-1 = 点击“忘记密码”（Forgot password）。
export-1-mark = 忘记密码
export-1-picture = 示意图：登录页面，登录框下方有“忘记密码”链接。
export-2 = 选择“邮箱验证”（E-mail verification）。
export-2-mark = 邮箱验证
export-2-picture = 示意图：页面上有三种方式，第一种是“邮箱验证”。
export-3 = 勾选“隐私政策”（Privacy policy），然后继续。
export-3-mark = 隐私政策
export-3-picture = 示意图：页面上有一段文字，下方已勾选“隐私政策”。
export-4 = 点击“导出”（Export）并保存。
export-4-mark = 导出
export-4-picture = 示意图：页面上有二维码，旁边是“导出”按钮。
export-4-passed = 等待二维码出现。Regain 会自动获取。
export-4-passed-picture = 示意图：页面上有二维码。
export-drop-passed = 没有自动获取？请在那里保存，再拖到这里
export-drop = 请把保存的图片拖到此窗口
export-found = 在您的下载文件夹中：{ $name }，{ $when }
export-let-go = 松开即可交给 Regain
export-importing = 正在查看图片…
link-let-regain = 交给 Regain 来做
button-choose-picture = 选择图片…
button-paste-picture = 粘贴图片
button-use-file = 使用

# --- security questions ---

answer-first-title = 回答第一个问题
answer-second-title = 回答第二个问题
answer-third-title = 回答第三个问题
answer-lead = 第 { $n } 个问题，共 { $count } 个。答案是设置摄像机时保存的。
answer-number = 摄像机问题列表中的第 { $id } 题
answer-number-where = 摄像机只给出编号，问题内容请看摄像机页面。
answer-exact = 请按当时保存的原样输入。摄像机稍后会一起核对所有答案。
field-answer = 您的答案
button-show-answer = 显示答案
button-hide-answer = 隐藏答案
button-change-answers = 修改答案

# --- other ways that the app can only explain ---

aside-key_file = 使用密钥文件
    .lead = 它是设置摄像机时保存的，常在 U 盘里。
    .steps =
        找到名称中带“GUID”的文件。
        打开摄像机页面，点击“忘记密码”（Forgot password）。
        选择“GUID 文件”（GUID file），再选取您的文件。
        输入两次新密码，点击“确定”（OK）。
    .cost = 只能用一次
    .cost-in-full = 用过之后，请保存新的密钥文件。用错文件可能使摄像机锁定半小时。
aside-phone_app = 使用手机应用
    .lead = 前提是摄像机已添加到您的 Hik-Connect。
    .steps =
        在手机上打开 Hik-Connect，进入“更多”（More）。
        选择“重置设备密码”（Reset device password）。
        扫描摄像机页面上供此方式使用的二维码。
        把应用给出的验证码输入到那个页面。
    .cost = 可能清除所有设置
    .cost-in-full = 有些录像机会因此丢失所有设置。请先试试邮箱验证码。
aside-factory_reset = 恢复出厂设置
    .lead = 这是最后的办法，需要您到摄像机旁动手操作。
    .steps =
        找到标有“Reset”的按钮，它常在盖子下面。
        拔掉摄像机的电源。按住按钮，再接通电源。
        继续按住，通常要 15 秒。具体时间请看说明书。
        设置第一个密码，并保存预留邮箱。
    .cost = 会丢失所有设置
    .cost-in-full = 它的名称、网络、预留邮箱和时间设置都会清除。不是每台摄像机都有这个按钮。

# --- the sheet for the maker's support ---

support-title = 提供给厂家客服的信息
support-lead = 请保存这份信息单，发给商家或 Hikvision。
support-model = 型号：
support-serial = 序列号：
support-firmware = 软件版本：
support-mac = MAC 地址：
support-serial-note = 这里显示完整的序列号，请只告诉客服。
support-1 = 信息单还列出您试过的操作和时间。
support-2 = 其中没有密码、验证码和邮箱地址。
support-3 = 请附上摄像机标签的照片。
support-saved = 已保存：
button-save-sheet = 保存信息单…
button-copy-sheet = 复制信息单
button-show-support = 显示信息单
sheet-head = 密码遗失的摄像机的信息。由 Regain { $version } 生成。
sheet-tried = 试过的操作和时间：
sheet-step = { $when } – { $page }
sheet-step-again = { $when } – { $page }（{ $times } 次）
sheet-trouble = { $when } – { $page } – { $trouble }
sheet-trouble-again = { $when } – { $page } – { $trouble }（{ $times } 次）
sheet-label = 请为客服附上以下各项的照片：
sheet-photos =
    摄像机上的标签：型号、序列号和旁边的日期。
    包装盒上的标签（如果还在）。
    购买凭证，要能看到商家名称和日期。
sheet-ask = 向谁求助：
sheet-desks =
    先找商家或安装人员。许多客服只答复他们。
    Hikvision 在各地区都有客服，负责在当地售出的摄像机。
    美国和加拿大的客服只负责在当地售出的摄像机。
    是在网上从其他地区购买的？那就请询问那家店。
    发给重置服务的邮件由机器答复，与商家和地区无关。

# --- setting, unsure, own page ---

setting-title = 正在设置密码
setting-lead = 请让摄像机一直通电。
setting-committing = 正在把新密码发给摄像机…
setting-signing-in = 正在用新密码试登录一次…
setting-close = 请先不要关闭本应用，只需几秒钟。
button-setting = 正在设置…

unsure-title = 新密码生效了吗？
unsure-lead = 登录一次就知道。您同意后，我们再试。
unsure-keep = 在那之前，请把新旧密码都留好。
unsure-wait-until = 请等到 { $time }，再点击“再次检查”。
unsure-checking = 正在用新密码试登录一次…
button-check-again = 再次检查

own-title = 在摄像机页面上完成
own-lead = 请在那里输入验证码和新密码。我们在这里试登录。
own-1 = 打开摄像机页面。
own-2 = 点击“忘记密码”（Forgot password）。
own-3 = 选择“邮箱验证”（E-mail verification），勾选隐私政策。
own-4 = 输入邮件中的验证码。
own-5 = 输入两次新密码，点击“确定”（OK）。
own-go-on = 请到浏览器中继续：输入验证码和新密码。
own-go-back = 然后在这里输入新密码。
own-go-closed = 那个页面已关闭？请点击“打开摄像机页面”。
own-lead-answers = 请在那里回答问题并输入新密码。然后，我们在这里试登录一次。
own-3-answers = 选择“安全问题”（Security question）。
own-4-answers = 输入三个答案。
own-mark = 邮件中的验证码
own-mark-answers = 您的答案
own-picture = 示意图：页面上有三个输入框，第一个填验证码，其余填新密码。
own-code = 您的验证码
own-password = 您的新密码
own-opening = 正在打开摄像机页面…
own-checking = 正在用新密码试登录一次…
beside-picture = 摄像机页面已在浏览器中打开。图片一出现，Regain 就会自动获取。
beside-reset = 摄像机页面已在浏览器中打开。Regain 能看到摄像机在那里的应答。
beside-sent = 新密码已发送。正在等待摄像机应答…
beside-accepted = 摄像机已接受新密码。请在这里输入一次，我们来试登录。
beside-stuck = 摄像机页面没有出现。请稍等，再在浏览器中刷新。
beside-answer = 摄像机的应答：{ $answer }
beside-old-protection = 这台摄像机只支持旧式加密。它的页面会绕过 Regain 直接打开。
link-open-directly = 页面打不开？绕过 Regain 直接打开
turn-title = 摄像机页面上的步骤已完成
turn-text = 请回到 Regain 继续。
button-open-page = 打开摄像机页面
button-show-code = 显示验证码
button-hide-code = 隐藏验证码
button-copy-password = 复制新密码
button-set-there = 我已设好

# --- dead ends ---

end-not_activated = 这台摄像机还没有密码
    .lead = 它是新的，或者恢复过出厂设置，不需要验证码。
    .steps =
        打开摄像机页面，在那里设置第一个密码。
        页面询问时，请填写邮箱地址。忘记密码时要用到它。
end-no_email_saved = 没有预留邮箱
    .lead = 因此 Hikvision 无处发送验证码。
    .steps =
        请向当初设置摄像机的人询问密码。
        在摄像机页面的“忘记密码”（Forgot password）下找找其他方式。
        有些摄像机带有重置按钮，会让一切恢复出厂状态。
end-not_offered = 这台摄像机不支持邮箱验证码
    .lead = 它的软件太旧，或者没有对您的网络开放此功能。
    .steps =
        请连接摄像机所在的网络，再试一次。
        请试试摄像机页面，那里也许有我们看不到的方式。
        请询问 Hikvision 客服。
dead-what = 您可以这样做
dead-offered = 其他方式
button-other-camera = 选择其他摄像机
button-reset-another = 重置另一台的密码
button-open-camera = 打开摄像机页面
