# Sentences of the ways to prove that a camera is yours, of its own page, and of ends. Nothing here is built from two parts.

# --- method ---

method-title = Chứng minh camera là của bạn bằng cách nào?
method-lead = Camera này có thể gửi mã đến địa chỉ email đã lưu.
method-lead-unclear = Có thể camera này gửi được mã đến địa chỉ email đã lưu.
method-email = Mã qua email
method-address = Mã sẽ được gửi đến { $address }.
method-addresses = Mã sẽ được gửi đến một trong các địa chỉ này: { $addresses }.
method-address-unknown = Camera không cho biết đó là địa chỉ nào.
method-can-you-read = Bạn có đọc được email ở đó không? Nếu không, hãy hỏi người đã thiết lập camera.
method-unclear = Camera không cho biết cách này có dùng được không. Bạn cứ yên tâm thử.
method-not-named = Camera không nhắc đến cách này, nên có thể không có. Bạn cứ yên tâm thử một lần.
method-old-protection = Camera này chỉ dùng được kiểu bảo mật cũ. Hãy dùng mạng gia đình cho việc này, không dùng mạng công cộng.
method-other-network = Máy tính này không ở cùng mạng với camera. Trước hết, hãy kết nối vào mạng của camera.
method-others = Cách khác
other-questions = Câu hỏi bảo mật
other-file = Tệp khóa
other-app = Ứng dụng điện thoại
other-reset = Khôi phục cài đặt gốc
other-asking = Đang lấy câu hỏi từ camera…
link-own-page = Dùng trang của camera
link-own-page-text = Bạn nhấn nút ở đó. Chúng tôi chỉ rõ nút nào.
other-questions-text = Nếu câu trả lời đã được lưu khi thiết lập.
other-file-text = Nếu tệp khóa đã được lưu khi thiết lập.
other-app-text = Nếu camera có trong Hik-Connect.
other-reset-text = Mọi cài đặt sẽ mất.
button-use-email = Dùng mã qua email

# --- the picture from the camera's own page ---

export-title = Lấy ảnh từ camera
export-lead = Hãy lưu mã QR trên trang của camera, rồi đưa vào đây.
export-lead-passed = Hãy mở trang của camera từ đây. Regain sẽ lấy mã QR khi mã hiện ra.
export-1 = Nhấn “Quên mật khẩu” (Forgot password).
export-1-mark = Quên mật khẩu
export-1-picture = Hình vẽ: một trang có ô đăng nhập. Bên dưới là liên kết “Quên mật khẩu”.
export-2 = Chọn “Xác thực qua email” (E-mail verification).
export-2-mark = Xác thực qua email
export-2-picture = Hình vẽ: một trang có ba cách. Cách đầu tiên là “Xác thực qua email”.
export-3 = Đánh dấu “Chính sách quyền riêng tư” (Privacy policy) rồi đi tiếp.
export-3-mark = Quyền riêng tư
export-3-picture = Hình vẽ: một trang có văn bản. Bên dưới là ô đã đánh dấu cho “Chính sách quyền riêng tư”.
export-4 = Nhấn “Xuất” (Export) và lưu ảnh.
export-4-mark = Xuất
export-4-picture = Hình vẽ: một trang có mã QR. Bên cạnh là nút “Xuất”.
export-4-passed = Hãy đợi mã QR. Regain sẽ tự lấy.
export-4-passed-picture = Hình vẽ: một trang có mã QR.
export-drop-passed = Không thấy gì? Hãy lưu ảnh ở đó rồi thả vào đây
export-drop = Thả ảnh đã lưu vào cửa sổ này
export-found = Trong thư mục Tải xuống: { $name }, { $when }
export-let-go = Thả ra để đưa ảnh vào
export-importing = Đang kiểm tra ảnh…
link-let-regain = Để Regain làm
button-choose-picture = Chọn ảnh…
button-paste-picture = Dán ảnh
button-use-file = Dùng

# --- security questions ---

answer-first-title = Trả lời câu hỏi thứ nhất
answer-second-title = Trả lời câu hỏi thứ hai
answer-third-title = Trả lời câu hỏi thứ ba
answer-lead = Câu hỏi { $n } trên { $count }. Các câu trả lời đã được lưu khi thiết lập camera.
answer-number = Câu hỏi số { $id } trong danh sách của camera
answer-number-where = Camera chỉ cho biết số. Nội dung câu hỏi có trên trang của camera.
answer-exact = Hãy nhập đúng như đã lưu. Lát nữa camera mới kiểm tra mọi câu trả lời.
field-answer = Câu trả lời của bạn
button-show-answer = Hiện câu trả lời
button-hide-answer = Ẩn câu trả lời
button-change-answers = Sửa câu trả lời

# --- other ways that the app can only explain ---

aside-key_file = Dùng tệp khóa
    .lead = Tệp này được lưu khi thiết lập camera, thường là trên USB.
    .steps =
        Tìm tệp có chữ “GUID” trong tên.
        Mở trang của camera và nhấn “Quên mật khẩu” (Forgot password).
        Chọn “Tệp GUID” (GUID file) rồi chọn tệp của bạn ở đó.
        Nhập mật khẩu mới hai lần và nhấn “OK”.
    .cost = Tệp chỉ dùng được một lần
    .cost-in-full = Sau đó, hãy lưu tệp khóa mới. Dùng sai tệp có thể khiến camera bị khóa nửa giờ.
aside-phone_app = Dùng ứng dụng điện thoại
    .lead = Cách này dùng được nếu camera có trong ứng dụng Hik-Connect của bạn.
    .steps =
        Mở Hik-Connect trên điện thoại và vào “Thêm” (More).
        Chọn “Đặt lại mật khẩu thiết bị” (Reset device password).
        Quét mã QR mà trang của camera hiện cho cách này.
        Nhập mã từ ứng dụng vào trang đó.
    .cost = Có thể mất mọi cài đặt
    .cost-in-full = Với cách này, một số đầu ghi mất hết cài đặt. Hãy thử mã qua email trước.
aside-factory_reset = Đưa camera về như mới
    .lead = Đây là cách cuối cùng. Bạn cần thao tác tận tay trên camera.
    .steps =
        Tìm nút có chữ “Reset”, thường ở dưới nắp.
        Rút điện camera. Giữ nút và cắm điện lại.
        Tiếp tục giữ, thường là 15 giây. Sách hướng dẫn ghi rõ bao lâu.
        Chọn mật khẩu đầu tiên và lưu một địa chỉ email.
    .cost = Bạn sẽ mất mọi cài đặt
    .cost-in-full = Tên, mạng, email đã lưu và giờ giấc đều mất. Không phải camera nào cũng có nút này.

# --- the sheet for the maker's support ---

support-title = Thông tin cho bộ phận hỗ trợ của hãng
support-lead = Hãy lưu phiếu này và gửi cho cửa hàng hoặc Hikvision.
support-model = Kiểu máy:
support-serial = Số sê-ri:
support-firmware = Phần mềm:
support-mac = Địa chỉ MAC:
support-serial-note = Số sê-ri được hiện đầy đủ. Chỉ đưa cho bộ phận hỗ trợ.
support-1 = Phiếu cũng cho biết bạn đã thử những gì và khi nào.
support-2 = Phiếu không có mật khẩu, mã hay địa chỉ email.
support-3 = Hãy kèm theo ảnh chụp nhãn trên camera.
support-saved = Đã lưu:
button-save-sheet = Lưu phiếu…
button-copy-sheet = Sao chép phiếu
button-show-support = Xem phiếu hỗ trợ
sheet-head = Thông tin về camera bị mất mật khẩu. Tạo bằng Regain { $version }.
sheet-tried = Đã thử những gì và khi nào:
sheet-step = { $when } – { $page }
sheet-step-again = { $when } – { $page } ({ $times } lần)
sheet-trouble = { $when } – { $page } – { $trouble }
sheet-trouble-again = { $when } – { $page } – { $trouble } ({ $times } lần)
sheet-label = Kèm theo ảnh chụp cho người hỗ trợ:
sheet-photos =
    Nhãn trên camera: kiểu máy, số sê-ri và ngày bên cạnh.
    Nhãn trên hộp, nếu bạn còn giữ.
    Hóa đơn, có tên cửa hàng và ngày mua.
sheet-ask = Nơi có thể hỏi:
sheet-desks =
    Trước hết là cửa hàng hoặc người lắp đặt. Nhiều nơi hỗ trợ chỉ trả lời họ.
    Hikvision có bộ phận hỗ trợ cho từng khu vực. Họ giúp với camera được bán ở đó.
    Bộ phận ở Hoa Kỳ và Canada chỉ giúp với camera được bán ở đó.
    Camera được mua qua mạng từ khu vực khác? Hãy hỏi cửa hàng đó.
    Email gửi đến dịch vụ đặt lại mật khẩu do máy trả lời. Không cần cửa hàng hay khu vực nào.

# --- setting, unsure, own page ---

setting-title = Đang đặt mật khẩu
setting-lead = Để camera luôn cắm điện.
setting-committing = Đang chuyển mật khẩu mới cho camera…
setting-signing-in = Đang thử mật khẩu mới một lần…
setting-close = Đừng đóng ứng dụng lúc này. Chỉ mất vài giây.
button-setting = Đang đặt…

unsure-title = Mật khẩu mới có dùng được không?
unsure-lead = Đăng nhập một lần là biết. Chúng tôi chỉ thử khi bạn đồng ý.
unsure-keep = Cho đến lúc đó, hãy giữ cả hai mật khẩu.
unsure-wait-until = Hãy đợi đến { $time } rồi nhấn “Kiểm tra lại”.
unsure-checking = Đang thử mật khẩu mới một lần…
button-check-again = Kiểm tra lại

own-title = Hoàn tất trên trang của camera
own-lead = Nhập mã và mật khẩu mới ở đó. Chúng tôi sẽ thử ở đây.
own-1 = Mở trang của camera.
own-2 = Nhấn “Quên mật khẩu” (Forgot password).
own-3 = Chọn “Xác thực qua email” (E-mail verification), đánh dấu đồng ý chính sách.
own-4 = Nhập mã trong email.
own-5 = Nhập mật khẩu mới hai lần, nhấn “OK”.
own-go-on = Tiếp tục trong trình duyệt: nhập mã và mật khẩu mới ở đó.
own-go-back = Sau đó nhập mật khẩu mới ở đây.
own-go-closed = Trang đó đã đóng? Nhấn “Mở trang của camera”.
own-lead-answers = Hãy trả lời câu hỏi và nhập mật khẩu mới ở đó. Sau đó chúng tôi thử một lần ở đây.
own-3-answers = Chọn “Câu hỏi bảo mật” (Security question).
own-4-answers = Nhập ba câu trả lời.
own-mark = Mã trong email
own-mark-answers = Câu trả lời của bạn
own-picture = Hình vẽ: một trang có ba ô. Ô đầu để nhập mã, hai ô sau để nhập mật khẩu mới.
own-code = Mã của bạn
own-password = Mật khẩu mới của bạn
own-opening = Đang mở trang của camera…
own-checking = Đang thử mật khẩu mới một lần…
beside-picture = Trang của camera đang mở trong trình duyệt. Khi ảnh hiện ra ở đó, Regain sẽ tự lấy.
beside-reset = Trang của camera đang mở trong trình duyệt. Regain sẽ thấy camera phản hồi gì ở đó.
beside-sent = Mật khẩu mới đã được gửi. Đang chờ camera phản hồi…
beside-accepted = Camera đã nhận mật khẩu mới. Hãy nhập mật khẩu đó một lần ở đây để chúng tôi thử.
beside-stuck = Trang của camera chưa hiện ra. Hãy đợi một lát rồi tải lại trang trong trình duyệt.
beside-answer = Camera đã phản hồi: { $answer }
beside-old-protection = Camera này chỉ dùng được kiểu bảo mật cũ. Trang của camera mở mà không qua Regain.
link-open-directly = Trang bị lỗi? Mở không qua Regain
turn-title = Trang của camera đã làm xong phần mình
turn-text = Hãy quay lại Regain để tiếp tục.
button-open-page = Mở trang của camera
button-show-code = Hiện mã
button-hide-code = Ẩn mã
button-copy-password = Sao chép mật khẩu mới
button-set-there = Tôi đã đặt xong

# --- dead ends ---

end-not_activated = Camera này chưa có mật khẩu
    .lead = Camera còn mới, hoặc đã được khôi phục cài đặt gốc. Không cần mã.
    .steps =
        Mở trang của camera và chọn mật khẩu đầu tiên ở đó.
        Nhập địa chỉ email khi được hỏi. Bạn sẽ cần đến nếu quên mật khẩu.
end-no_email_saved = Chưa lưu địa chỉ email nào
    .lead = Vì vậy Hikvision không biết gửi mã đi đâu.
    .steps =
        Hỏi người đã thiết lập camera về mật khẩu.
        Xem trang của camera có cách khác trong mục “Quên mật khẩu” (Forgot password) không.
        Một số camera có nút “Reset”. Nút này đưa mọi thứ về như mới.
end-not_offered = Camera này không gửi được mã
    .lead = Phần mềm của camera quá cũ, hoặc camera không cho mạng của bạn thấy cách này.
    .steps =
        Kết nối vào cùng mạng với camera rồi thử lại.
        Thử trang của camera. Ở đó có thể có cách mà chúng tôi không thấy.
        Hỏi bộ phận hỗ trợ của Hikvision.
dead-what = Bạn có thể làm gì
dead-offered = Cách khác
button-other-camera = Chọn camera khác
button-reset-another = Đặt lại cho camera khác
button-open-camera = Mở trang của camera
