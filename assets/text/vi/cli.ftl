# Words of the command line. One sentence each, with what to do.

cli-help =
    Regain { $version }: lấy lại quyền truy cập camera Hikvision của chính bạn.

    regain                               mở cửa sổ
    regain --demo [--scenario S]         như trên với camera mô phỏng; không có màn hình: ảnh của mọi trang
    regain find [--seconds N] [--interface IP] [--json]
                                         liệt kê camera
    regain probe ADDRESS [--json]        một camera có những cách nào, chỉ đọc
    regain relay ADDRESS [--json]        trang của camera qua máy tính này; cho biết đã thấy gì, không kèm giá trị
    regain rehearse [--scenario S] [--mail desk|real] [--pictures DIR] [--json]
                                         chạy toàn bộ quá trình với camera mô phỏng; với email thật
                                         qua Exim và Dovecot, nếu đã cài
    regain simulate [--bind IP] [--http-port N] [--https-port N] [--scenario S] [--json] [OPTIONS]
                                         camera mô phỏng chạy như một chương trình
        --sadp                           trả lời các lượt tìm; các tùy chọn sau cũng vậy:
        --count N                        số camera (đến 2000), mỗi camera ở địa chỉ kế tiếp
        --sadp-mode unicast|multicast|both
                                         gửi câu trả lời đi đâu
        --claims-address IP              báo một địa chỉ khác, như camera ở mạng khác
        --hello-after SECONDS            im lặng đến lúc đó rồi mới chào, như camera đang khởi động
        --onvif, --onvif-only            trả lời cả lượt tìm ONVIF, hoặc chỉ ONVIF

    --renderer auto|gl|software          cách vẽ cửa sổ
    --language TAG                       ngôn ngữ hiển thị, ví dụ en, es hoặc pt-BR
    --version, --help

    Kịch bản: { $scenarios }

cli-unknown-argument = Regain không biết “{ $argument }”; “regain --help” liệt kê những gì Regain biết.
cli-missing-value = Sau “{ $option }” cần có giá trị; “regain --help” cho biết cách dùng.
cli-bad-value = “{ $value }” không hợp với “{ $option }”; “regain --help” cho biết giá trị nào hợp.
cli-no-language = Regain không có ngôn ngữ “{ $language }”. Các ngôn ngữ hiện có: { $languages }
cli-conflict = “{ $one }” và “{ $other }” không dùng cùng nhau được; “regain --help” cho biết cách dùng.
cli-needs-demo = “--scenario”, “--pictures” và “--json” ở đây cần có “--demo”; “regain --help” cho biết cách dùng.
cli-missing-address = Hãy cho biết camera nào, ví dụ “192.168.1.64”.
cli-bad-address = “{ $address }” không phải địa chỉ của camera; hãy nhập dạng 192.168.1.64 hoặc 192.168.1.64:8080.

cli-already-open = Regain đang mở, nhưng cửa sổ không phản hồi. Hãy đợi một lát rồi tìm cửa sổ đó; nếu không có, hãy đăng xuất khỏi máy tính này rồi đăng nhập lại.
cli-no-display = Ở đây không có màn hình để mở cửa sổ; “regain --demo” chạy được cả khi không có màn hình.
cli-no-window = Không mở được cửa sổ: { $reason }. Chưa có gì trong camera bị thay đổi. Hãy đăng xuất khỏi máy tính này rồi đăng nhập lại, sau đó mở lại Regain.
cli-no-window-gl = Không mở được cửa sổ: { $reason }. Hãy thử “regain --renderer software”.
cli-no-window-library = Không mở được cửa sổ vì máy tính chưa cài một phần của giao diện: { $reason }. Hãy cài libx11, libx11-xcb, libxcursor, libxi và libxkbcommon-x11, rồi mở lại Regain.
cli-broke-off-title = Regain phải đóng
cli-broke-off = Regain bị dừng do lỗi của chính nó ({ $reason }). Hãy mở lại: việc đang dở vẫn được lưu. Nếu lúc đó mật khẩu mới đang được gửi đi, Regain sẽ giúp bạn biết mật khẩu có dùng được không. Nhật ký nằm trong { $folder }.
cli-no-log = Regain tiếp tục mà không ghi nhật ký: { $reason }.
cli-log-no-file = thứ nằm ở vị trí đó không phải là tệp
cli-no-start = Regain không khởi động được: { $reason }. Hãy xem thư mục dữ liệu của bạn có ghi được không.
cli-no-threads = Regain không khởi động được: hệ thống không cho nó thêm luồng hay tệp mở nữa ({ $reason }). Hãy đóng bớt chương trình khác, rồi mở lại Regain.
cli-no-disk = Regain không khởi động được: ổ đĩa chứa thư mục dữ liệu của nó không phản hồi. Hãy kiểm tra ổ đĩa đó và dây cáp, hoặc khởi động lại máy tính này, rồi mở lại Regain.
cli-no-scratch = Regain không khởi động được: không có chỗ cho tệp tạm trong { $folder } ({ $reason }). Hãy xem thư mục này có tồn tại và ghi được không.
cli-no-simulator = Camera mô phỏng không khởi động được: { $reason }. Hãy thử cổng hoặc địa chỉ khác.
cli-no-mail-program = Email thật cần {$program}, nhưng chương trình này chưa được cài; hãy cài, hoặc bỏ “--mail real”.
cli-no-mail-servers = Các máy chủ email thật không khởi động được: { $reason }. Bỏ “--mail real” để chạy mà không cần chúng.
cli-no-output = Không ghi được kết quả: { $reason }. Hãy kiểm tra nơi ghi.
cli-no-pictures = Không ghi được ảnh: { $reason }. Hãy chọn thư mục khác.

cli-found = { $model } tại { $address }, sê-ri đuôi { $serial }
cli-unknown-model = Camera
cli-unknown-serial = không rõ
cli-none-no_adapter_up = Máy tính này chưa kết nối mạng nào. Hãy kết nối vào mạng của camera rồi tìm lại.
cli-none-only_vpn = Máy tính này chỉ đang dùng VPN, không có mạng nào khác. Hãy kết nối vào mạng của camera rồi tìm lại.
cli-none-firewall_may_drop = Không camera nào phản hồi. Tường lửa trên máy tính này chặn lượt tìm: hãy cho phép, hoặc dùng địa chỉ của camera.
cli-none-wifi_isolation = Không camera nào phản hồi. Wi-Fi có thể đang tách riêng các thiết bị, như Wi-Fi khách: hãy kết nối mạng gia đình.
cli-none-port_taken = Không camera nào phản hồi, và một phần mềm khác đang giữ cổng tìm kiếm: hãy đóng phần mềm đó rồi tìm lại.
cli-none-windows_public_profile = Không camera nào phản hồi. Windows có thể coi mạng này là công cộng: hãy đặt thành mạng riêng tư rồi tìm lại.
cli-none-macos_local_network = Không camera nào phản hồi. Trong cài đặt hệ thống, hãy cho phép chương trình này dùng mạng cục bộ rồi tìm lại.
cli-none-other_network = Không camera nào phản hồi. Hãy xem camera có điện và ở cùng mạng không, và tường lửa có chặn phản hồi không.
cli-port-taken = Một phần mềm khác đang giữ cổng tìm kiếm, nên danh sách có thể chưa đầy đủ.

cli-probe-offline = Không có gì phản hồi tại { $address }. Hãy kiểm tra địa chỉ và nguồn điện của camera.
cli-probe-broken-off = Có thiết bị tại { $address }, nhưng phản hồi bị đứt quãng. Hãy đợi một phút rồi thử lại.
cli-probe-changes = Mỗi lần hỏi, thiết bị tại { $address } lại đưa ra một chứng chỉ khác. Có thể có người xen vào giữa, nên mọi phản hồi đều không đáng tin.
cli-probe-unknown = Không có thiết bị nào tên { $address } ở đây. Hãy kiểm tra cách viết.
cli-probe-other = Có thiết bị phản hồi tại { $address }, nhưng không phải camera Hikvision.
cli-probe-outdated = Camera tại { $address } chỉ dùng được kiểu bảo mật cũ mà Regain không hỗ trợ. Hãy thử địa chỉ với http:// ở đầu.
cli-probe-way = Lấy lại quyền truy cập qua email: { $way ->
        [offered] camera này có cách này và đã lưu một địa chỉ
        [no_address_saved] chưa ai lưu địa chỉ nào, nên không gửi được mã
        [not_offered] camera này không có cách này
        [not_activated] camera chưa có mật khẩu, nên không có gì để đặt lại
        [other_segment] camera chỉ cho cách này trong mạng của nó, mà máy tính này ở mạng khác
        [not_named] camera không nhắc đến cách này, nên có lẽ không có; cứ thử là biết
       *[hidden] camera không cho biết; cứ thử là biết
    }.
cli-probe-activated = Đã đặt mật khẩu đầu tiên: { $answer ->
        [yes] có
        [no] chưa, camera còn mới
       *[unknown] camera không cho biết
    }.

cli-probe-model = Kiểu máy: { $model }.
cli-probe-other-way = Camera còn có cách khác: { $way }.
cli-probe-asked = { $path }: { $answer }
cli-probe-silent = im lặng

cli-simulating = Camera mô phỏng chạy tại http://{ $address }/ và mật khẩu là { $password }.
cli-simulated-camera = { $model } tại http://{ $address }/, số sê-ri { $serial }
cli-too-many-files = Hệ thống cho chương trình này mở quá ít tệp để chạy ngần ấy camera; trước hết hãy nâng giới hạn, ví dụ bằng “ulimit -n 8192”, hoặc chạy ít camera hơn.
cli-simulated-mail = Một email có mã { $code } đã đến hộp thư của chủ camera.

cli-demo-offscreen = Ở đây không có màn hình, nên quá trình được chạy mà không mở cửa sổ.
cli-step = { $step }: { $ms } ms
cli-step-trouble = { $step }, { $trouble }: { $ms } ms
cli-rehearsal-done = Hoàn tất: mật khẩu mới đăng nhập được, mật khẩu cũ thì không.
cli-rehearsal-clock = Đồng hồ camera bị sai và đã được chỉnh.
cli-rehearsal-address = Địa chỉ nhận mã đã được đổi.
cli-rehearsal-stopped = Đã dừng: { $trouble }.
cli-rehearsal-stuck = Đã dừng: không có gì xảy ra trong { $seconds } giây.
cli-pictures-in = Ảnh nằm trong { $folder }.

dialog-save-title = Lưu ảnh gửi cho Hikvision
dialog-pick-title = Chọn ảnh từ trang của camera
dialog-sheet-title = Lưu phiếu hỗ trợ

cli-no-relay = Không chuyển được trang của camera qua máy tính này: { $reason }. Hãy mở trực tiếp trong trình duyệt.
cli-relay-ready = Hãy mở địa chỉ này trong trình duyệt; địa chỉ chỉ dùng được một lần: { $url }
cli-relay-link = Nếu trình duyệt đã đóng, địa chỉ này sẽ mở lại trang: { $url }
cli-relay-opened = Trang đã được mở.
cli-relay-picture = Trang đã lấy ảnh để gửi cho dịch vụ đặt lại mật khẩu.
cli-relay-sent = Trang đã gửi mật khẩu mới ({ $request }): { $shape }
cli-relay-known-form = Mật khẩu được viết ở dạng mà Regain biết: { $dialects }
cli-relay-one-of-forms = Mật khẩu được viết ở một trong các dạng sau, nhìn giống nhau: { $dialects }
cli-relay-unknown-form = Mật khẩu được viết ở dạng mà Regain không biết.
cli-relay-addresses = Camera đã cho biết số địa chỉ email lưu trong đó: { $count }
cli-relay-address-saved = Trang đã đổi địa chỉ email lưu trong camera.
cli-relay-no-email = Camera cho biết không gửi được mã qua email.
cli-relay-locked = Camera tạm thời không nhận lần thử nào.
cli-relay-locked-for = Camera hiện không nhận lần thử nào. Số phút phải đợi: { $minutes }
cli-relay-old-protection = Camera này chỉ dùng được kiểu bảo mật cũ mà Regain không hỗ trợ. Hãy mở trang trực tiếp trong trình duyệt: { $url }
cli-relay-answered = Camera đã phản hồi: { $outcome }

relay-opening = Đang mở trang của camera…
relay-refused = Liên kết này chỉ dùng được một lần, trong trình duyệt đã mở đầu tiên. Hãy quay lại Regain và nhấn “Mở trang của camera” để có liên kết mới.
relay-unreachable = Camera của bạn không phản hồi. Chưa có gì bị thay đổi. Hãy đợi một lát rồi tải lại trang này.
relay-lost = Camera đã nhận mật khẩu mới nhưng không phản hồi. Mật khẩu có thể đã được đặt, hoặc chưa. Hãy đăng nhập bằng mật khẩu mới để biết.
relay-other-camera = Bây giờ một camera khác dùng địa chỉ này. Regain không gửi mật khẩu mới cho camera đó. Chưa có gì bị thay đổi. Hãy quay lại Regain.
relay-old-protection = Camera của bạn chỉ dùng được kiểu bảo mật cũ. Regain không dùng được kiểu đó. Chưa có gì bị thay đổi. Hãy mở trang mà không qua Regain.
relay-elsewhere = Camera muốn dẫn bạn đến một địa chỉ khác. Regain không đi theo. Chưa có gì bị thay đổi.
