# Sentences of the pages from the picture to the code, and of the mail service. Nothing here is built from two parts.

# --- request ---

request-title = Gửi ảnh này cho Hikvision
request-title-other = Gửi ảnh này đến địa chỉ bên dưới
request-lead = Hãy dùng hộp thư bất kỳ. Mã sẽ được gửi đến địa chỉ đã lưu trong camera.
request-lead-chosen = Hãy dùng hộp thư bất kỳ. Mã sẽ được gửi đến { $address }.
request-fetching = Đang lấy ảnh từ camera…
request-picture = Ảnh có mã QR
request-to = Gửi đến
named-by-camera = Camera của bạn đưa ra địa chỉ này.
named-by-camera-alone = Chỉ camera của bạn đưa ra địa chỉ này. Đây không phải địa chỉ của Hikvision.
named-by-brand = Địa chỉ thường dùng của hãng này.
named-by-neutral = Địa chỉ thường dùng cho camera không nhãn hiệu.
request-said-page = Nếu trang của camera đưa ra địa chỉ khác, hãy gửi đến đó.
request-subject = Chủ đề và nội dung
request-saved = Đã lưu và kiểm tra:
request-saved-here = Máy tính này không có cửa sổ chọn tệp. Ảnh nằm ở đây:
request-choose = Bạn muốn gửi bằng cách nào?
request-easiest = Dễ nhất
request-new-mail = Soạn email mới gửi đến
request-save = Lưu ảnh: nhấn nút màu xanh dương.
request-save-yours = Bạn đã có ảnh.
request-saving = Đang lưu ảnh…
request-drafting = Đang mở ứng dụng email của bạn…
request-attach = Đính kèm nguyên tệp, không dùng ảnh chụp lại.
request-drafted = Thư nháp đã mở trong ứng dụng email
request-drafted-todo = Hãy nhấn “Gửi” ở đó. Không thấy gì? Toàn bộ email nằm trong tệp này:
request-composed-todo = Hãy nhấn “Gửi” ở đó. Không thấy gì? Ảnh nằm trong tệp này:
request-demo-draft = Bản demo không mở ứng dụng email
request-demo-draft-todo = Hãy nhấn “Tôi đã gửi”. Bản demo lấy ảnh từ đây:
request-unopened = Không mở được ứng dụng email của bạn
request-unopened-todo = Email đã sẵn sàng trong tệp này. Hãy mở tệp và nhấn “Gửi” ở đó.
request-not-shown = Không mở được thư mục. Hãy tìm tệp theo tên.

dispatch-here = Gửi từ đây
dispatch-here-note = Bạn cần mật khẩu hộp thư của mình.
dispatch-draft = Mở trong ứng dụng email
dispatch-draft-note = Email có sẵn ở đó. Bạn chỉ cần nhấn “Gửi”.
dispatch-hand = Tôi tự gửi
dispatch-hand-note = Lưu ảnh, rồi đính kèm vào một email mới.
button-save-picture = Lưu ảnh…
button-save-again = Lưu lần nữa…
button-i-have-sent = Tôi đã gửi
button-open-draft = Mở ở dạng thư nháp
button-open-again = Mở lại
button-show-in-folder = Hiện trong thư mục
button-copy = Sao chép
button-copy-address = Sao chép địa chỉ
button-copy-subject = Sao chép chủ đề và nội dung

# --- request: the camera names a stranger ---

strange-title = Nên gửi ảnh đi đâu?
strange-lead = Camera đưa ra một địa chỉ không phải của Hikvision. Chưa có gì được gửi đi.
strange-usual = Địa chỉ của Hikvision
strange-usual-note = Đúng với hầu hết camera.
strange-named = Địa chỉ mà camera đưa ra
strange-named-note = Chúng tôi không biết ai đọc email ở đó. Chỉ chọn nếu người bán dặn bạn như vậy.
strange-reconsider = Chọn lại địa chỉ
button-usual-service = Dùng địa chỉ thường dùng
button-named-service = Dùng địa chỉ của camera

# --- send: which mailbox ---

send-title = Gửi từ hộp thư của bạn
send-lead = Trước hết, hãy cho biết địa chỉ email của bạn. Chưa có gì được gửi đi.
send-look-up = Chúng tôi tìm máy chủ của dịch vụ email, và chỉ hỏi dịch vụ đó.
send-looking = Đang tìm dịch vụ email của bạn…
field-from = Địa chỉ email của bạn
hint-from = lan@example.org

# --- mailbox: what was found, and the password ---

mailbox-title = Đăng nhập vào hộp thư của bạn
mailbox-lead = Regain gửi ảnh một lần. Regain không lưu mật khẩu email của bạn.
mailbox-closed-title = Hãy dùng ứng dụng email của bạn
mailbox-closed-lead = { $name } không cho ứng dụng khác gửi bằng mật khẩu.
mailbox-found = Đã tìm thấy dịch vụ email của bạn
mailbox-by-hand = Máy chủ bạn đã nhập
mailbox-demo = Dịch vụ email mô phỏng
mailbox-line = { $server }, cổng { $port }, có mã hóa
mailbox-line-open = { $server }, cổng { $port }, không mã hóa
mailbox-from = Gửi từ { $from }
send-status = Đang gửi email…
send-waiting = Đang chờ dịch vụ email…
send-delayed = Dịch vụ yêu cầu chờ. Chúng tôi sẽ gửi lại đúng email đó lúc { $time }.
field-mail-password = Mật khẩu của hộp thư này
field-app-password = Mật khẩu ứng dụng
send-app-password = Một số dịch vụ email yêu cầu mật khẩu ứng dụng ở đây: mật khẩu tạo riêng cho một ứng dụng.
mailbox-demo-password = Đây là bản demo: mật khẩu nào cũng được, hoặc để trống.
mailbox-app-password = Mật khẩu ứng dụng là mật khẩu mà { $name } tạo riêng cho một ứng dụng.
link-server = Cài đặt máy chủ
link-server-less = Ẩn cài đặt máy chủ
field-server = Máy chủ email
hint-server = smtp.example.org
field-port = Cổng
label-protection = Bảo mật kết nối
protection-start = STARTTLS, thường là cổng 587
protection-tls = TLS, thường là cổng 465
protection-none = Không dùng, cho máy chủ trong nhà
protection-none-note = Trên đường truyền, ai cũng có thể đọc email và mật khẩu này.
field-user = Tên người dùng
hint-user = Địa chỉ email của bạn
button-send = Gửi ảnh
button-open-service = Mở trang web

# What each known service wants first; and, where it is not the same, what it wants before an inbox is watched.
service-gmail = Gmail cần mật khẩu ứng dụng ở đây. Trước hết, hãy bật “Xác minh 2 bước”. Sau đó tạo một mật khẩu cho Regain.
service-outlook = Hãy mở thư nháp trong ứng dụng email, hoặc soạn email trên trang web.
service-yahoo = Yahoo cần mật khẩu ứng dụng ở đây. Hãy tạo một mật khẩu cho Regain trong mục “Bảo mật tài khoản” (Account security).
service-icloud = Apple cần mật khẩu dành riêng cho ứng dụng ở đây. Hãy tạo một mật khẩu cho Regain trong mục “Đăng nhập và bảo mật” (Sign-In and Security).
service-gmx = GMX cho ứng dụng vào sau khi bạn cho phép. Hãy bật POP3 và IMAP trên trang web.
service-gmx_com = GMX cho ứng dụng vào sau khi bạn cho phép. Hãy bật POP3 và IMAP trên trang web.
service-webde = WEB.DE cho ứng dụng vào sau khi bạn cho phép. Hãy bật POP3 và IMAP trên trang web.
service-aol = AOL cần mật khẩu ứng dụng ở đây. Hãy tạo một mật khẩu cho Regain trong mục “Bảo mật tài khoản” (Account security).
service-zoho = Zoho cho ứng dụng vào sau khi bạn cho phép IMAP. Nếu đăng nhập hai bước, hãy tạo mật khẩu ứng dụng.
service-zoho_eu = Zoho cho ứng dụng vào sau khi bạn cho phép IMAP. Nếu đăng nhập hai bước, hãy tạo mật khẩu ứng dụng.
service-fastmail = Fastmail cần mật khẩu ứng dụng ở đây. Hãy tạo một mật khẩu có quyền gửi email.
    .inbox = Fastmail cần mật khẩu ứng dụng ở đây. Hãy tạo một mật khẩu có quyền đọc email.
service-tonline = T-Online cần mật khẩu riêng cho ứng dụng email (“E-Mail-Passwort”). Hãy tạo trên trang web.
service-comcast = Xfinity cho ứng dụng vào sau khi bạn cho phép. Hộp thư của bạn đã chuyển sang Yahoo? Hãy mở thư nháp.
    .inbox = Xfinity cho ứng dụng vào sau khi bạn cho phép trên trang web.
service-att = AT&T cần khóa email bảo mật (“secure mail key”) ở đây. Hãy tạo trên trang web.
service-qq = QQ Mail cần mã ủy quyền riêng ở đây. Hãy bật SMTP trên trang web để lấy mã này.
    .inbox = QQ Mail cần mã ủy quyền riêng ở đây. Hãy bật IMAP trên trang web để lấy mã này.
service-163 = 163 Mail cần mã ủy quyền riêng ở đây. Hãy bật SMTP trên trang web để lấy mã này.
    .inbox = 163 Mail cần mã ủy quyền riêng ở đây. Hãy bật IMAP trên trang web để lấy mã này.

# --- wait ---

wait-title = Hãy kiểm tra email
wait-lead = Hikvision thường gửi mã trong vòng 5 phút.
wait-lead-to = Hikvision thường gửi mã đến { $address } trong vòng 5 phút.
wait-by = Email thường đến trước { $time }
wait-left = { $minutes ->
   *[other] Còn khoảng { $minutes } phút
}
wait-progress = Đang chờ email
wait-while = Trong khi chờ
wait-spam = Hãy xem cả mục “Spam” hoặc “Thư rác”.
wait-plugged = Để camera luôn cắm điện. Nếu camera tắt, mã sẽ bị hủy.
wait-close = Bạn có thể đóng ứng dụng này. Khi mở lại, bạn sẽ về đúng chỗ này.
wait-keep-open = Đừng đóng ứng dụng này cho đến khi xong. { $why }
not-remembered-room = Máy tính này không còn chỗ để ghi nhớ bạn đang ở bước nào.
not-remembered-folder = Không ghi được vào thư mục mà Regain dùng để ghi nhớ.
not-remembered = Máy tính này không ghi nhớ được bạn đang ở bước nào.
wait-valid = Mã có hiệu lực đến { $until }.
wait-late = Lần này lâu hơn thường lệ
wait-late-spam = Hãy xem mục “Spam” hoặc “Thư rác”.
wait-late-attached = Hãy xem ảnh đã được đính kèm vào email chưa.
wait-late-again = Nếu chưa, hãy gửi lại.
wait-late-slow = Có khi phải chờ một giờ, hoặc một ngày làm việc.
wait-expired = Mã này đã quá hạn
wait-expired-text = Mã hết hiệu lực sau 48 giờ. Hãy tạo ảnh mới và gửi lại.
link-no-email = Sau 5 phút vẫn chưa có email?
button-have-code = Tôi đã có mã
button-send-again = Gửi lại ảnh cũ
button-new-request = Gửi yêu cầu mới
demo-title = Hộp thư của bản demo
demo-mail = Email cho { $to }
demo-code = Mã của bạn: { $code }
button-copy-code = Sao chép mã

# --- code ---

code-title = Nhập mã trong email
code-lead = Sao chép mã từ email rồi dán vào đây. Mã có hiệu lực đến { $until }.
code-lead-plain = Sao chép mã từ email rồi dán vào đây.
field-code = Mã
code-once = Lát nữa camera mới kiểm tra mã, cùng với mật khẩu mới.

# --- watch: the inbox, beside the wait ---

watch-title = Theo dõi hộp thư đến để lấy mã
watch-lead = Hãy dùng hộp thư đến đã đăng ký khi thiết lập camera.
watch-lead-to = Mã sẽ được gửi đến { $address }. Hãy dùng hộp thư đến đó.
watch-status = Đang đăng nhập vào hộp thư đến…
watch-app-password = Một số dịch vụ email yêu cầu mật khẩu ứng dụng ở đây. Đã lưu từ trước? Hãy để trống ô này.
watch-closed = { $name } không cho ứng dụng khác xem. Hãy xem hộp thư đến này trên trang web.
watch-keep = Lưu vào kho mật khẩu của máy tính này
watch-reads = Regain xem email mới do ai gửi, và chỉ mở email từ Hikvision.
watch-changes = Regain không thay đổi gì trong hộp thư đến, và dừng khi bạn xong việc.
watch-forgotten = Mật khẩu không còn được lưu nữa.
field-inbox-address = Địa chỉ của hộp thư đến
field-inbox-password = Mật khẩu của hộp thư đến
hint-inbox-server = imap.example.org
button-start-watching = Bắt đầu theo dõi
link-forget-mailbox = Xóa một mật khẩu đã lưu
link-watch = Để Regain theo dõi hộp thư đến
link-watch-again = Theo dõi lại
link-stop-watching = Dừng theo dõi
watching-since = Đang theo dõi { $name }@… từ { $time }
watching-lost = Mất kết nối. Lần thử tiếp theo: { $time }
watching-other-sender = Có email nhắc đến Hikvision từ một địa chỉ khác. Regain không mở email đó: hãy xem hộp thư đến của bạn.
watching-ended = Regain không theo dõi được hộp thư đến nữa. Bạn hãy tự xem.
keeping-kept = Mật khẩu này nằm trong kho mật khẩu của máy tính này.
keeping-missing = Máy tính này không có kho mật khẩu. Regain sẽ hỏi lại.
keeping-closed = Kho mật khẩu vẫn đóng. Regain sẽ hỏi lại.

# --- codes that are offered ---

offer-arrived = Đã nhận được mã ({ $time })
offer-mail = Đã nhận được email từ Hikvision ({ $time })
offer-no-code = Chúng tôi không thấy mã trong đó. Bạn hãy tự đọc.
offer-found = Đây có vẻ là mã: { $code }
offer-copied = Có vẻ bạn vừa sao chép mã
offer-junk = Email này nằm ở mục “Spam” hoặc “Thư rác”.
offer-unproven = Email này ghi là từ Hikvision. Regain không xác nhận được điều đó. Camera sẽ kiểm tra mã.
link-show-arrival = Xem email
link-hide-arrival = Ẩn email
button-use-code = Dùng
notice-title = Email của bạn đã đến
notice-text = Hãy quay lại Regain để tiếp tục.
