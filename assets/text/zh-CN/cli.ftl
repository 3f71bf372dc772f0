# Words of the command line. One sentence each, with what to do.

cli-help =
    Regain { $version }：重新登录您自己的 Hikvision 摄像机。

    regain                               打开窗口
    regain --demo [--scenario S]         同上，但使用内置摄像机；没有显示器时，输出每个页面的图片
    regain find [--seconds N] [--interface IP] [--json]
                                         列出摄像机
    regain probe ADDRESS [--json]        查看一台摄像机支持什么，只读
    regain relay ADDRESS [--json]        经这台电脑打开摄像机页面；报告看到了什么，但绝不显示内容
    regain rehearse [--scenario S] [--mail desk|real] [--pictures DIR] [--json]
                                         用内置摄像机演练整个流程；如果装有 Exim 和 Dovecot，
                                         可通过它们收发真实邮件
    regain simulate [--bind IP] [--http-port N] [--https-port N] [--scenario S] [--json] [OPTIONS]
                                         把内置摄像机作为程序运行
        --sadp                           应答查找；使用以下任一选项时也会应答：
        --count N                        摄像机的台数（最多 2000），地址依次递增
        --sadp-mode unicast|multicast|both
                                         应答发往哪里
        --claims-address IP              自称另有地址，就像另一个网络中的摄像机
        --hello-after SECONDS            先不应答，到时再报到，就像正在启动的摄像机
        --onvif, --onvif-only            也应答 ONVIF 查找，或只应答 ONVIF 查找

    --renderer auto|gl|software          窗口的绘制方式
    --language TAG                       所有文字使用的语言，例如 en、es 或 pt-BR
    --version, --help

    场景：{ $scenarios }

cli-unknown-argument = Regain 无法识别“{ $argument }”；可用的内容请看“regain --help”。
cli-missing-value = “{ $option }”后面需要一个值；用法请看“regain --help”。
cli-bad-value = “{ $value }”不适用于“{ $option }”；可用的值请看“regain --help”。
cli-no-language = Regain 不支持语言“{ $language }”。支持的语言：{ $languages }
cli-conflict = “{ $one }”和“{ $other }”不能同时使用；用法请看“regain --help”。
cli-needs-demo = 这里的“--scenario”“--pictures”和“--json”需要与“--demo”同时使用；用法请看“regain --help”。
cli-missing-address = 请指定摄像机，例如“192.168.1.64”。
cli-bad-address = “{ $address }”不是摄像机地址；格式类似 192.168.1.64 或 192.168.1.64:8080。

cli-already-open = Regain 已经打开，但窗口没有响应。请稍等片刻，再找一找它的窗口；如果没有窗口，请注销这台电脑并重新登录。
cli-no-display = 这里没有显示器，无法打开窗口；“regain --demo”不需要显示器也能运行。
cli-no-window = 无法打开窗口：{ $reason }。摄像机没有任何改动。请注销这台电脑并重新登录，再启动一次 Regain。
cli-no-window-gl = 无法打开窗口：{ $reason }。请试试“regain --renderer software”。
cli-no-window-library = 无法打开窗口，因为没有安装桌面所需的组件：{ $reason }。请安装 libx11、libx11-xcb、libxcursor、libxi 和 libxkbcommon-x11，再启动 Regain。
cli-broke-off-title = Regain 需要关闭
cli-broke-off = Regain 因自身故障而中断（{ $reason }）。请重新启动，已开始的操作都保留着。如果新密码已发往摄像机，Regain 会帮您查明它是否有效。日志在 { $folder }。
cli-no-log = Regain 将继续运行，但没有日志：{ $reason }。
cli-log-no-file = 日志的位置上不是文件
cli-no-start = Regain 无法启动：{ $reason }。请检查数据文件夹是否允许写入。
cli-no-threads = Regain 无法启动：系统无法再提供线程或打开更多文件（{ $reason }）。请关闭其他程序，再启动 Regain。
cli-no-disk = Regain 无法启动：数据文件夹所在的磁盘没有响应。请检查该磁盘及其连接线，或重新启动这台电脑，再启动 Regain。
cli-no-scratch = Regain 无法启动：在 { $folder } 中找不到存放临时文件的位置（{ $reason }）。请检查该文件夹是否存在、是否允许写入。
cli-no-simulator = 无法启动内置摄像机：{ $reason }。请换一个端口或地址。
cli-no-mail-program = 收发真实邮件需要 {$program}，但这里没有安装；请安装它，或去掉“--mail real”。
cli-no-mail-servers = 无法启动真实邮件服务器：{ $reason }。不需要的话，请去掉“--mail real”。
cli-no-output = 无法写入输出：{ $reason }。请检查输出的去向。
cli-no-pictures = 无法写入图片：{ $reason }。请选择其他文件夹。

cli-found = { $model }，地址 { $address }，序列号末尾 { $serial }
cli-unknown-model = 摄像机
cli-unknown-serial = 未知
cli-none-no_adapter_up = 这台电脑没有连接网络。请连接摄像机所在的网络，再重新查找。
cli-none-only_vpn = 这台电脑只连着 VPN，没有其他网络。请连接摄像机所在的网络，再重新查找。
cli-none-firewall_may_drop = 没有摄像机应答。这台电脑的防火墙拦住了查找：请允许它，或直接使用摄像机的地址。
cli-none-wifi_isolation = 没有摄像机应答。这个 Wi-Fi 可能像访客网络那样不让设备互通：请连接家庭网络。
cli-none-port_taken = 没有摄像机应答，查找端口被另一个程序占用：请关闭它，再重新查找。
cli-none-windows_public_profile = 没有摄像机应答。Windows 可能把此网络当作公用网络：请设为专用网络，再重新查找。
cli-none-macos_local_network = 没有摄像机应答。请在系统设置中允许本程序使用本地网络，再重新查找。
cli-none-other_network = 没有摄像机应答。请检查它是否通电、是否在同一网络，以及防火墙是否拦住了应答。
cli-port-taken = 查找端口被另一个程序占用，列表可能不完整。

cli-probe-offline = { $address } 没有应答。请检查地址，以及摄像机是否通电。
cli-probe-broken-off = { $address } 有应答，但中途断了。请等一分钟再试。
cli-probe-changes = { $address } 的设备每次询问给出的证书都不同。中间可能有人冒充，因此它说的都不可信。
cli-probe-unknown = 这里没有名为 { $address } 的设备。请检查拼写。
cli-probe-other = { $address } 有应答，但它不是 Hikvision 摄像机。
cli-probe-outdated = { $address } 的摄像机只支持旧式加密，Regain 不支持。请在地址前加上 http:// 再试。
cli-probe-way = 通过邮箱找回：{ $way ->
        [offered] 这台摄像机支持，并且有预留邮箱
        [no_address_saved] 没有预留邮箱，无法发送验证码
        [not_offered] 这台摄像机不支持
        [not_activated] 摄像机还没有密码，无需重置
        [other_segment] 摄像机只对自己的网络支持，而这台电脑在另一个网络
        [not_named] 摄像机没有列出，很可能不支持；试过才知道
       *[hidden] 摄像机没有说明；试过才知道
    }。
cli-probe-activated = 是否设置过第一个密码：{ $answer ->
        [yes] 是
        [no] 否，摄像机是新的
       *[unknown] 摄像机没有说明
    }。

cli-probe-model = 型号是 { $model }。
cli-probe-other-way = 它还支持：{ $way }。
cli-probe-asked = { $path }：{ $answer }
cli-probe-silent = 没有应答

cli-simulating = 内置摄像机的密码是 { $password }，地址是 http://{ $address }/
cli-simulated-camera = { $model }，序列号 { $serial }，地址 http://{ $address }/
cli-too-many-files = 要模拟这么多摄像机，系统允许本程序打开的文件数不够；请先提高上限，例如使用“ulimit -n 8192”，或减少台数。
cli-simulated-mail = 带有验证码 { $code } 的邮件已送达所有者的邮箱。

cli-demo-offscreen = 这里没有显示器，因此不开窗口，直接演练整个流程。
cli-step = { $step }：{ $ms } 毫秒
cli-step-trouble = { $step }，{ $trouble }：{ $ms } 毫秒
cli-rehearsal-done = 完成：新密码可以登录，旧密码不能。
cli-rehearsal-clock = 摄像机的时钟不准，已校准。
cli-rehearsal-address = 接收验证码的邮箱已更改。
cli-rehearsal-stopped = 已停止：{ $trouble }。
cli-rehearsal-stuck = 已停止：{ $seconds } 秒内没有任何进展。
cli-pictures-in = 图片位置：{ $folder }

dialog-save-title = 保存要发给 Hikvision 的图片
dialog-pick-title = 选择从摄像机页面保存的图片
dialog-sheet-title = 保存信息单

cli-no-relay = 无法经这台电脑打开摄像机页面：{ $reason }。请直接在浏览器中打开。
cli-relay-ready = 请在浏览器中打开这个地址，它只能用一次：{ $url }
cli-relay-link = 如果浏览器已关闭，用这个地址可以再次打开页面：{ $url }
cli-relay-opened = 页面已打开。
cli-relay-picture = 页面已获取要发给找回服务的图片。
cli-relay-sent = 页面已发送新密码（{ $request }）：{ $shape }
cli-relay-known-form = Regain 能识别它的格式：{ $dialects }
cli-relay-one-of-forms = 它的格式是以下之一，这些格式看起来相同：{ $dialects }
cli-relay-unknown-form = Regain 无法识别它的格式。
cli-relay-addresses = 摄像机告知的预留邮箱数量：{ $count }
cli-relay-address-saved = 页面已更改摄像机的预留邮箱。
cli-relay-no-email = 摄像机说它不支持邮箱验证码。
cli-relay-locked = 摄像机暂时不接受尝试。
cli-relay-locked-for = 摄像机现在不接受尝试。需要等待的分钟数：{ $minutes }
cli-relay-old-protection = 这台摄像机只支持旧式加密，Regain 不支持。请直接在浏览器中打开它的页面：{ $url }
cli-relay-answered = 摄像机的应答：{ $outcome }

relay-opening = 正在打开您的摄像机页面…
relay-refused = 这个链接只能在首次打开它的浏览器中使用一次。请回到 Regain，点击“打开摄像机页面”，生成新链接。
relay-unreachable = 您的摄像机没有应答。没有任何改动。请稍等，再刷新此页面。
relay-lost = 您的摄像机收到了新密码，但没有应答。密码可能已设置，也可能没有。请用新密码登录试试。
relay-other-camera = 这个地址现在是另一台摄像机。Regain 没有向它发送新密码。没有任何改动。请返回 Regain。
relay-old-protection = 您的摄像机只支持旧式加密，Regain 不支持。没有任何改动。请绕过 Regain 直接打开页面。
relay-elsewhere = 您的摄像机想转到另一个地址，Regain 没有跟随。没有任何改动。
