# Every sentence that people see. Short words, short sentences; nothing here is built from two parts.

app-name = Regain
window-title = 重置摄像机密码 - Regain
not-made-by = Regain 并非 Hikvision 出品。

# Two whole sentences behind one another, and two names of a list: how a language puts them together.
two-sentences = { $one }{ $other }
two-of-a-list = { $one }、{ $other }

# --- the frame ---

stage-find = 找到摄像机
stage-prove = 证明是您的摄像机
stage-password = 设置新密码
stage-done = 完成
sub-method = 选择方式
sub-privacy = 隐私说明
sub-export = 获取图片
sub-request = 发送图片
sub-wait = 等待邮件
sub-code = 输入验证码
sub-answers = 回答问题
rail-count = 第 { $n } 步，共 { $total } 步
rail-count-short = { $n }/{ $total }
rail-entry = 第 { $n } 步，共 { $total } 步：{ $stage }
rail-entry-done = 第 { $n } 步，共 { $total } 步：{ $stage }，已完成
page-scroll-bar = 滚动此页面
list-scroll-bar = 滚动列表
rail-list = 步骤
rail-here = 当前步骤
rail-part-done = { $step }，已完成
camera-nameless = 您的摄像机
camera-line = { $model } · { $address }
row-line = { $address } · 序列号末尾 { $tail }

demo-strip = 演示：使用内置摄像机，任何内容都不会离开这台电脑
link-stuck = 我需要帮助
stuck-title = 需要帮助时
stuck-other = 其他方式
stuck-other-text = 请在摄像机页面上找“忘记密码”（Forgot password）。那里可能提供安全问题或密钥文件。
stuck-support = 还是不行？找人帮忙
stuck-support-text = 商家或安装人员可以帮忙。Hikvision 客服会询问型号和序列号。
stuck-about = Regain 并非 Hikvision 出品，使用的是厂家自己的密码重置方式。
button-close-help = 关闭帮助
button-copy-details = 复制详细信息
button-back = 返回
button-stop = 停止
button-continue = 继续
button-close = 关闭
button-close-anyway = 仍要关闭
button-copied = 已复制
label-details = 详细信息
details-said = 收到的应答：{ $said }

# --- time ---

monday = 星期一
tuesday = 星期二
wednesday = 星期三
thursday = 星期四
friday = 星期五
saturday = 星期六
sunday = 星期日
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
time-today = 今天 { $time }
time-tomorrow = 明天 { $time }
time-yesterday = 昨天 { $time }
time-on-day = { $month }{ $day }日{ $weekday } { $time }
time-on-date = { $year }年{ $month }{ $day }日{ $weekday } { $time }
time-after-change = { $time }（时钟回拨后）
# 0 to 23, then 1 to 12.
clock-time = { NUMBER($hour, minimumIntegerDigits: 2) }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-time-of-twelve = { $hour }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-am = 上午{ $time }
clock-pm = 下午{ $time }

# --- resume ---

resume-title = 要继续上次的操作吗？
resume-lead = 您已为这台摄像机申请过验证码。
resume-lead-unsent = 这台摄像机的图片还没有发送。
resume-lead-doubt = 新密码已发往摄像机，结果还不清楚。
resume-asked = 申请时间：{ $when }。
resume-asked-code = 申请验证码的时间：{ $when }。
resume-fetched = 从摄像机获取的时间：{ $when }。
resume-valid = 验证码有效期至：{ $until }。摄像机一旦重启，验证码即失效。
resume-doubt = 我们可以查明新密码是否有效。
resume-unsent = 如果其实已经发送，照样可以继续。
resume-over = 按这台电脑的时钟，验证码的失效时间是：{ $until }。如果时钟不准，可以继续。
resume-clock-behind = 这台电脑的时钟后来被调慢了，页面上的时间可能不准。
link-other-camera = 其他摄像机
link-remove-journey = 从这台电脑中删除此记录
button-carry-on = 继续上次操作
button-start-again = 重新开始

# --- find ---

find-title = 重新登录您的摄像机
find-lead = 请在下方选择摄像机。第 3 步之前，不会有任何改动。
find-lead-none = 先来查找摄像机。第 3 步之前，不会有任何改动。
find-newer-memo = 这台电脑上用过更新版本的 Regain。它保存的内容不会被改动。要接着用，请打开新版本。
find-damaged-memo = Regain 上次保存的进度无法读取，已另行存放。请从这里重新开始。
find-broke-off = 上次 Regain 因自身故障而中断。您可以继续未完成的操作。
find-cut-off = 上次 Regain 意外中断。您可以继续未完成的操作。
find-earlier = 尚未完成
earlier-camera = { $model }，序列号末尾 { $end }
earlier-camera-at = { $model }，地址 { $address }
earlier-asked = 申请验证码的时间：{ $when }。
earlier-unsent = 获取图片的时间：{ $when }。图片还没有发送。
earlier-doubt = 新密码已发往摄像机。我们可以查明它是否有效。
button-carry-on-with = 继续上次操作：{ $camera }
find-need-network = 同一家庭网络
find-need-inbox = 能查看摄像机的预留邮箱
find-need-time = 大约 10 分钟
find-label = 摄像机和包装盒的标签上，序列号末尾是同样的四个字符。
find-label-picture = 示意图：标签上的序列号，末尾为 { $tail }
find-unplug = 有两台很像？把您的那台断电片刻，再重新查找。
find-searching = 正在家庭网络中查找…
find-count = { $count ->
   *[other] 找到 { $count } 台摄像机。
}
find-so-far = { $count ->
   *[other] 目前 { $count } 台
}
find-none = 还没有找到摄像机。
find-incomplete = 列表可能不完整。请关闭其他摄像机软件，再重新查找。
find-list = 您网络中的摄像机
link-not-listed = 列表里没有我的摄像机
link-look-again = 重新查找
link-look-everywhere = 扩大查找
link-more-reasons = 更多原因
field-address = 摄像机地址
hint-address = 例如 192.168.1.64

family-camera = 摄像机
family-thermal = 热成像摄像机
family-recorder = 录像机
family-doorbell = 可视门铃
family-access = 门禁设备
family-alarm = 报警主机
row-kind = { $kind } { $model }
row-nameless = 未知设备

# --- badges: a few words in the row; then what to do ---

note-lead = { $note }。
badge-not_activated = 尚未设置
    .do = 它还没有密码，不需要验证码。点击“继续”，查看该怎么做。
badge-other_segment = 在另一个网络
    .do = 这台电脑暂时连不上它。请把电脑接入摄像机所在的网络。
spare-address = 这台电脑暂时连不上它。请在电脑的网络设置中，暂时使用地址 { $address } 和子网掩码 { $mask }。摄像机不会被改动。
badge-clock_wrong = 时钟不准
    .do = 它可能断过电。完成之前，请让它一直通电。
badge-recorders_own = 接在录像机上
    .do = 它接在录像机上，请通过录像机重置密码。
badge-not_hikvision = 不是 Hikvision
    .do = 它的厂家有别的重置方式，本应用帮不上忙。
badge-only_onvif = 扩大查找才找到
    .do = 它没有回应 Hikvision 自己的查找。可以放心尝试。
badge-cannot_reset_by_email = 不支持邮箱找回
    .do = 这是摄像机自己给出的信息。点击“继续”，查看其他方式。
note-new = 上次查找后新出现
note-silent = 这次没有应答
note-done = { $minutes ->
    [0] 刚刚完成
   *[other] { $minutes } 分钟前完成
}
note-email-likely = 很可能支持邮箱找回

# --- why the list is empty; what to do ---

cause-no_adapter_up = 这台电脑没有连接网络
    .do = 请插上网线，或连接家里的 Wi-Fi。
cause-only_vpn = 这台电脑只连着 VPN
    .do = 请同时连接家庭网络。
cause-firewall_may_drop = 防火墙可能拦住了应答
    .do = 请在电脑的防火墙中允许 Regain，或直接输入摄像机地址。
cause-wifi_isolation = 这个 Wi-Fi 可能不让设备互通
    .do = 请改连非访客的 Wi-Fi，或使用网线。
cause-port_taken = 另一个摄像机软件正开着
    .do = 请关闭它，例如 SADP 或 iVMS。
cause-windows_public_profile = Windows 可能把您的网络当作公用网络
    .do = 请打开网络设置，选择“专用网络”。
cause-macos_local_network = 这台 Mac 可能不让 Regain 查找设备
    .do = 请打开“系统设置”，进入“隐私与安全性”中的“本地网络”，开启 Regain。
cause-other_network = 摄像机可能没开，或在另一个网络
    .do = 请检查电源。如果它接在录像机上，请输入录像机的地址。

# --- check ---

check-title = 正在查看您的摄像机
check-lead = 我们只询问摄像机支持哪些方式，不做任何改动。
check-status = 正在询问摄像机…

# --- privacy ---

privacy-title = 申请验证码之前
privacy-lead = 接下来会发生什么，请看以下四点。
privacy-what = 发送什么
privacy-what-text = 一张带方形图案的图片，也就是二维码。它标明是哪台摄像机。
privacy-whom = 发给谁
privacy-whom-text = Hikvision，地址是 { $address }。邮件由您发送。我们不会向其他任何人发送任何内容。
privacy-named-later = 通常发到这个地址。实际地址由摄像机在下一步给出。
privacy-why = 为什么
privacy-why-text = Hikvision 据此查到您的摄像机，再把验证码发到邮箱。
privacy-kept = 保留什么
privacy-kept-text = 图片保留到您完成为止。验证码不保留。
link-full-notice = 阅读完整说明
link-less-notice = 收起
notice-1 = Regain 在这台电脑上运行，不需要账户，也不跟踪您。
notice-2 = 它与您的摄像机通信。只有您从这里发送邮件或让它查看收件箱时，它才会连接您的邮箱服务。
notice-3 = 图片、摄像机型号和时间都留在这台电脑上，完成后即删除。
notice-4 = Hikvision 会看到图片和您的发件地址，并按它自己的隐私政策处理。
button-accept = 同意并继续

# --- saved address ---

saved-address-title = 您能查看哪个邮箱？
saved-address-lead = 摄像机里有多个预留邮箱。验证码会发到您选择的那个。
saved-address-unnamed = 预留邮箱 { $number }
saved-address-other = 每个邮箱对应不同的图片。如果收不到验证码，请返回另选一个。

# --- password ---

password-title = 设置新密码
password-lead = 以后使用用户名“{ $user }”和这个密码登录摄像机。
field-password = 新密码
field-repeat = 再输入一次
rule-length = { $min } 到 { $max } 个字符
rule-kinds = 至少包含两种：a–z、A–Z、0–9、符号
rule-characters = 仅限英文半角字符，不含双引号和冒号
rule-name = 不含“{ $user }”
rule-met = { $rule }：已符合
rule-open = { $rule }：尚未符合
rule-too-long = { $min } 到 { $max } 个字符，现在有 { $count } 个
password-longer = 越长越安全。可以的话，请用满 { $max } 个字符。
password-unprotected = 这台摄像机无法加密传输的内容，请只在可信的网络中继续。
password-stops = 旧密码会立即失效。
password-devices = 使用旧密码的手机和录像机需改用新密码。
password-keep = 保存到这台电脑的密码库
button-suggest = 推荐一个
password-suggested = 这个怎么样？
button-use-password = 就用它
button-show-password = 显示新密码
button-hide-password = 隐藏新密码
button-show-repeat = 显示再次输入的密码
button-hide-repeat = 隐藏再次输入的密码
button-show-mail = 显示邮箱密码
button-hide-mail = 隐藏邮箱密码
button-set-password = 设置新密码

# --- done ---

done-title = 您的摄像机已设置新密码
done-lead = 登录成功：{ $when }。新密码有效。
done-snapshot = 摄像机的画面
done-caption = 摄像机画面：{ $when }
done-unknown-form = 您的摄像机页面使用了 Regain 没见过的格式。请复制详细信息，发到您下载 Regain 的地方，使用表单“Regain learned something from my camera”。详细信息中不含任何秘密。
done-order = 最后几件事

# --- done: the clock ---

done-clock-shows = 摄像机显示：{ $camera }，这台电脑显示：{ $computer }。
done-clock-right = 摄像机的时钟准确
done-clock-zone = 摄像机的时钟用了另一个时区
done-clock-ahead = 摄像机的时钟快了 { $amount }
done-clock-behind = 摄像机的时钟慢了 { $amount }
done-clock-says = 将写入这台电脑的时间和时区。
done-clock-server = 将写入这台电脑的时间和时区。摄像机所用的时间服务器没有应答，会一并停用。
done-clock-set = 已校准并再次核对，现在是准的。
done-clock-unknown = 摄像机没有给出时间
done-setting-clock = 正在校准时钟…
button-set-clock = 校准时钟
amount-minutes = { $n ->
   *[other] { $n } 分钟
}
amount-hours = { $n ->
   *[other] { $n } 小时
}
amount-days = { $n ->
   *[other] { $n } 天
}
amount-years = { $n ->
   *[other] { $n } 年
}

# --- done: the address for next time ---

done-recovery-to = 下次验证码将发到 { $addresses }
done-recovery-note = 您能查看这个邮箱吗？
done-recovery-none = 摄像机里还没有预留邮箱
done-recovery-none-note = 没有预留邮箱，下次就收不到验证码。
done-recovery-saved = 已保存，摄像机上也能看到。
done-recovery-replaces = { $n ->
    [0] 我们只把它写入摄像机，其他内容不变。
   *[other] 它会替换原有的 { $n } 个邮箱，其他内容不变。
}
field-recovery-address = 您的邮箱地址
done-saving-address = 正在保存邮箱…
button-change-short = 更改
button-change-address = 更改此邮箱
button-type-address = 填写邮箱
button-save-address = 保存此邮箱
link-keep-address = 保持不变
done-signed-out = 本次登录已结束。您可以在摄像机页面上更改。

# --- done: what else uses the old password ---

done-others = 手机和录像机也要换新密码
done-others-stop = 先停用会自动登录的设备，例如录像机。多次输错会锁定摄像机。
done-others-type = 在每个手机应用和每台录像机中输入新密码。
done-others-start = 然后让它们恢复运行。
button-show-how = 查看方法
button-hide-how = 收起

# --- done: the password store ---

done-kept = 密码已存入这台电脑的密码库。请在“{ $app }”中查找“regain”。
done-kept-demo = 演示中不会向这台电脑的密码库存入任何内容。
store-linux = 密码和密钥
store-macos = 钥匙串访问
store-windows = 凭据管理器
done-keeping = 正在等待这台电脑的密码库…
done-not-kept = 这台电脑没能保存密码
done-not-kept-todo = 请现在就复制或抄下来。关闭后，这里就没有了。

# --- the new password, until the last page closes ---

fresh-title = 您的新密码
fresh-hidden = 已隐藏
fresh-write = 请妥善保存。关闭后，这里就没有了。
button-show-short = 显示
button-hide-short = 隐藏
