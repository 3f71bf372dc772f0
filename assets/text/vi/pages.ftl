# Every sentence that people see. Short words, short sentences; nothing here is built from two parts.

app-name = Regain
window-title = Đặt lại mật khẩu camera - Regain
not-made-by = Regain không phải sản phẩm của Hikvision.

# Two whole sentences behind one another, and two names of a list: how a language puts them together.
two-sentences = { $one } { $other }
two-of-a-list = { $one }, { $other }

# --- the frame ---

stage-find = Tìm camera
stage-prove = Chứng minh là của bạn
stage-password = Chọn mật khẩu mới
stage-done = Hoàn tất
sub-method = Chọn cách làm
sub-privacy = Quyền riêng tư
sub-export = Lấy ảnh
sub-request = Gửi ảnh
sub-wait = Chờ email
sub-code = Nhập mã
sub-answers = Trả lời câu hỏi
rail-count = Bước { $n } trên { $total }
rail-count-short = { $n }/{ $total }
rail-entry = Bước { $n } trên { $total }: { $stage }
rail-entry-done = Bước { $n } trên { $total }: { $stage }, đã xong
page-scroll-bar = Cuộn trang này
list-scroll-bar = Cuộn danh sách
rail-list = Các bước
rail-here = Bạn đang ở đây
rail-part-done = { $step }, đã xong
camera-nameless = Camera của bạn
camera-line = { $model } · { $address }
row-line = { $address } · sê-ri đuôi { $tail }

demo-strip = Bản demo – camera mô phỏng, không có gì rời khỏi máy tính này
link-stuck = Tôi cần trợ giúp
stuck-title = Khi bạn cần trợ giúp
stuck-other = Cách khác
stuck-other-text = Trên trang của camera, hãy tìm “Quên mật khẩu” (Forgot password). Ở đó có thể có câu hỏi bảo mật hoặc tệp khóa.
stuck-support = Vẫn chưa được? Hãy nhờ người giúp
stuck-support-text = Cửa hàng hoặc người lắp đặt có thể giúp. Bộ phận hỗ trợ của Hikvision sẽ hỏi kiểu máy và số sê-ri.
stuck-about = Regain không phải sản phẩm của Hikvision. Regain đặt lại mật khẩu theo đúng cách của hãng.
button-close-help = Đóng trợ giúp
button-copy-details = Sao chép chi tiết
button-back = Quay lại
button-stop = Dừng
button-continue = Tiếp tục
button-close = Đóng
button-close-anyway = Vẫn đóng
button-copied = Đã sao chép
label-details = Chi tiết
details-said = Phản hồi nhận được: { $said }

# --- time ---

monday = Thứ Hai
tuesday = Thứ Ba
wednesday = Thứ Tư
thursday = Thứ Năm
friday = Thứ Sáu
saturday = Thứ Bảy
sunday = Chủ Nhật
january = tháng 1
february = tháng 2
march = tháng 3
april = tháng 4
may = tháng 5
june = tháng 6
july = tháng 7
august = tháng 8
september = tháng 9
october = tháng 10
november = tháng 11
december = tháng 12
time-today = { $time } hôm nay
time-tomorrow = { $time } ngày mai
time-yesterday = { $time } hôm qua
time-on-day = { $time } { $weekday }, { $day } { $month }
time-on-date = { $time } { $weekday }, { $day } { $month }, { $year }
time-after-change = { $time } (sau khi chỉnh lùi giờ)
# 0 to 23, then 1 to 12.
clock-time = { NUMBER($hour, minimumIntegerDigits: 2) }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-time-of-twelve = { $hour }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-am = { $time } SA
clock-pm = { $time } CH

# --- resume ---

resume-title = Làm tiếp từ chỗ đang dở?
resume-lead = Bạn đã yêu cầu mã cho camera này.
resume-lead-unsent = Ảnh mã QR của camera này chưa được gửi.
resume-lead-doubt = Lúc đó, mật khẩu mới đang được gửi đến camera.
resume-asked = Thời điểm: { $when }.
resume-asked-code = Bạn đã yêu cầu mã lúc { $when }.
resume-fetched = Ảnh được lấy từ camera lúc { $when }.
resume-valid = Mã có hiệu lực đến { $until }. Nếu camera khởi động lại, mã sẽ hết hiệu lực.
resume-doubt = Chúng tôi có thể kiểm tra xem mật khẩu mới có dùng được không.
resume-unsent = Nếu bạn đã gửi rồi, cứ làm tiếp.
resume-over = Theo đồng hồ máy tính này, mã đã hết hiệu lực lúc { $until }. Nếu đồng hồ sai, bạn cứ làm tiếp.
resume-clock-behind = Từ đó đến nay, đồng hồ máy tính này đã bị chỉnh lùi. Giờ trên các trang này có thể sai.
link-other-camera = Camera khác
link-remove-journey = Xóa mục này khỏi máy tính
button-carry-on = Làm tiếp
button-start-again = Làm lại từ đầu

# --- find ---

find-title = Lấy lại quyền truy cập camera
find-lead = Hãy chọn camera bên dưới. Trước bước 3, chưa có gì thay đổi.
find-lead-none = Trước hết, chúng tôi tìm camera. Trước bước 3, chưa có gì thay đổi.
find-newer-memo = Máy tính này từng dùng một bản Regain mới hơn. Dữ liệu của bản đó được giữ nguyên. Hãy mở bản đó để làm tiếp.
find-damaged-memo = Không đọc được dữ liệu Regain lưu từ lần trước. Dữ liệu đó đã được để riêng. Hãy làm lại từ đầu tại đây.
find-broke-off = Lần trước, Regain bị dừng do lỗi của chính nó. Bạn có thể làm tiếp việc đang dở.
find-cut-off = Lần trước, Regain bị ngắt giữa chừng. Bạn có thể làm tiếp việc đang dở.
find-earlier = Chưa hoàn tất
earlier-camera = { $model }, sê-ri đuôi { $end }
earlier-camera-at = { $model } tại { $address }
earlier-asked = Bạn đã yêu cầu mã lúc { $when }.
earlier-unsent = Bạn đã lấy ảnh mã QR lúc { $when }. Ảnh chưa được gửi.
earlier-doubt = Lúc đó, mật khẩu mới đang được gửi đi. Chúng tôi có thể kiểm tra xem mật khẩu có dùng được không.
button-carry-on-with = Làm tiếp với { $camera }
find-need-network = Cùng mạng gia đình
find-need-inbox = Hộp thư của email lưu trong camera
find-need-time = Khoảng 10 phút
find-label = Nhãn trên camera và trên hộp cũng có bốn ký tự cuối này.
find-label-picture = Nhãn có số kết thúc bằng { $tail }
find-unplug = Có hai camera giống nhau? Hãy rút điện camera của bạn một lát rồi tìm lại.
find-searching = Đang tìm trong mạng gia đình…
find-count = { $count ->
   *[other] Đã tìm thấy { $count } camera.
}
find-so-far = { $count ->
   *[other] Đã thấy { $count }
}
find-none = Chưa thấy camera nào.
find-incomplete = Danh sách có thể chưa đầy đủ. Hãy đóng các phần mềm camera khác rồi tìm lại.
find-list = Camera trong mạng của bạn
link-not-listed = Không thấy camera của tôi
link-look-again = Tìm lại
link-look-everywhere = Tìm rộng hơn
link-more-reasons = Lý do khác
field-address = Địa chỉ của camera
hint-address = Ví dụ: 192.168.1.64

family-camera = Camera
family-thermal = Camera ảnh nhiệt
family-recorder = Đầu ghi
family-doorbell = Chuông cửa
family-access = Máy kiểm soát cửa
family-alarm = Bộ báo động
row-kind = { $kind } { $model }
row-nameless = Thiết bị không xác định

# --- badges: a few words in the row; then what to do ---

note-lead = { $note }.
badge-not_activated = Chưa thiết lập
    .do = Thiết bị chưa có mật khẩu nên chưa cần mã. Nhấn “Tiếp tục” để xem cách làm.
badge-other_segment = Ở mạng khác
    .do = Máy tính này chưa kết nối được với camera. Hãy cắm máy tính vào cùng mạng với camera.
spare-address = Máy tính này chưa kết nối được với camera. Trong cài đặt mạng, hãy tạm đặt cho máy tính địa chỉ { $address } và mặt nạ mạng con { $mask }. Chúng tôi không bao giờ thay đổi camera.
badge-clock_wrong = Sai giờ
    .do = Có thể thiết bị từng bị mất điện. Hãy để thiết bị luôn cắm điện cho đến khi xong.
badge-recorders_own = Nối qua đầu ghi
    .do = Camera này cắm vào đầu ghi. Hãy đặt lại mật khẩu qua đầu ghi.
badge-not_hikvision = Không phải Hikvision
    .do = Hãng khác có cách đặt lại khác. Ứng dụng này không giúp được.
badge-only_onvif = Chỉ thấy khi tìm rộng
    .do = Thiết bị không phản hồi kiểu tìm riêng của Hikvision. Bạn cứ yên tâm thử.
badge-cannot_reset_by_email = Không đặt lại qua email
    .do = Thiết bị báo như vậy. Nhấn “Tiếp tục” để xem cách khác.
note-new = Mới so với lần tìm trước
note-silent = Lần này không phản hồi
note-done = { $minutes ->
    [0] Vừa xong
   *[other] Đã xong { $minutes } phút trước
}
note-email-likely = Có lẽ đặt lại được qua email

# --- why the list is empty; what to do ---

cause-no_adapter_up = Máy tính này chưa kết nối mạng nào
    .do = Hãy cắm dây mạng hoặc kết nối Wi-Fi ở nhà.
cause-only_vpn = Máy tính này chỉ đang dùng VPN
    .do = Hãy kết nối cả mạng gia đình.
cause-firewall_may_drop = Tường lửa có thể đang chặn phản hồi
    .do = Hãy cho phép Regain qua tường lửa của máy tính này, hoặc nhập địa chỉ của camera.
cause-wifi_isolation = Wi-Fi có thể đang tách riêng các thiết bị
    .do = Hãy rời Wi-Fi khách hoặc dùng dây mạng.
cause-port_taken = Một phần mềm camera khác đang mở
    .do = Hãy đóng phần mềm đó, ví dụ SADP hoặc iVMS.
cause-windows_public_profile = Windows có thể coi mạng này là công cộng
    .do = Hãy mở cài đặt mạng và chọn “Mạng riêng tư”.
cause-macos_local_network = Máy Mac này có thể chưa cho Regain tìm camera
    .do = Trong Cài đặt hệ thống, mở “Quyền riêng tư & Bảo mật”, rồi “Mạng cục bộ”. Bật Regain ở đó.
cause-other_network = Camera có thể đang tắt hoặc ở mạng khác
    .do = Hãy kiểm tra nguồn điện. Nếu camera cắm vào đầu ghi, hãy nhập địa chỉ của đầu ghi.

# --- check ---

check-title = Đang kiểm tra camera của bạn
check-lead = Chúng tôi hỏi camera làm được những gì. Việc này không thay đổi gì.
check-status = Đang hỏi camera…

# --- privacy ---

privacy-title = Trước khi yêu cầu mã
privacy-lead = Bốn điều về bước tiếp theo.
privacy-what = Những gì được gửi
privacy-what-text = Một ảnh có ô vuông đen trắng, gọi là mã QR. Ảnh cho biết camera nào là của bạn.
privacy-whom = Ai nhận
privacy-whom-text = Hikvision, tại { $address }. Bạn gửi qua email. Chúng tôi không gửi gì cho ai khác.
privacy-named-later = Địa chỉ thường dùng. Ở bước sau, camera sẽ cho biết địa chỉ này.
privacy-why = Vì sao
privacy-why-text = Hikvision tra cứu camera của bạn và gửi mã cho bạn qua email.
privacy-kept = Những gì được giữ lại
privacy-kept-text = Ảnh, cho đến khi bạn xong việc. Mã thì không.
link-full-notice = Đọc thông báo đầy đủ
link-less-notice = Thu gọn
notice-1 = Regain chạy trên máy tính này, không cần tài khoản và không thu thập thông tin về bạn.
notice-2 = Regain kết nối với camera của bạn. Regain chỉ kết nối với dịch vụ email khi bạn gửi từ đây hoặc cho Regain theo dõi hộp thư đến.
notice-3 = Ảnh, kiểu máy của camera và các mốc giờ chỉ nằm trên máy tính này. Tất cả sẽ bị xóa khi bạn xong việc.
notice-4 = Hikvision thấy ảnh và địa chỉ email bạn dùng để gửi. Khi đó, thông báo quyền riêng tư của Hikvision được áp dụng.
button-accept = Đồng ý và tiếp tục

# --- saved address ---

saved-address-title = Bạn đọc được hộp thư nào?
saved-address-lead = Camera lưu nhiều địa chỉ email. Mã sẽ được gửi đến địa chỉ bạn chọn.
saved-address-unnamed = Địa chỉ đã lưu số { $number }
saved-address-other = Mỗi địa chỉ có ảnh riêng. Nếu không nhận được mã, hãy quay lại và chọn địa chỉ khác.

# --- password ---

password-title = Chọn mật khẩu mới
password-lead = Bạn sẽ dùng mật khẩu này với tên “{ $user }” để mở camera.
field-password = Mật khẩu mới
field-repeat = Nhập lại mật khẩu mới
rule-length = { $min } đến { $max } ký tự
rule-kinds = Ít nhất hai loại: a–z, A–Z, 0–9, ký tự đặc biệt
rule-characters = Chữ Latinh không dấu, không dùng nháy (") hay hai chấm (:)
rule-name = Không chứa “{ $user }”
rule-met = { $rule }: đạt
rule-open = { $rule }: chưa đạt
rule-too-long = { $min } đến { $max } ký tự, bạn đã nhập { $count }
password-longer = Càng dài càng an toàn. Nếu được, hãy dùng đủ { $max } ký tự.
password-unprotected = Camera này không che được những gì chúng tôi gửi. Chỉ tiếp tục trong mạng mà bạn tin tưởng.
password-stops = Mật khẩu cũ sẽ hết hiệu lực ngay.
password-devices = Điện thoại và đầu ghi đang dùng mật khẩu cũ sẽ hỏi mật khẩu mới.
password-keep = Lưu vào kho mật khẩu của máy tính này
button-suggest = Gợi ý mật khẩu
password-suggested = Bạn thấy mật khẩu này thế nào?
button-use-password = Dùng
button-show-password = Hiện mật khẩu mới
button-hide-password = Ẩn mật khẩu mới
button-show-repeat = Hiện mật khẩu nhập lại
button-hide-repeat = Ẩn mật khẩu nhập lại
button-show-mail = Hiện mật khẩu email
button-hide-mail = Ẩn mật khẩu email
button-set-password = Đặt mật khẩu mới

# --- done ---

done-title = Camera của bạn đã có mật khẩu mới
done-lead = Chúng tôi đã đăng nhập lúc { $when }. Mật khẩu dùng được.
done-snapshot = Hình ảnh từ camera
done-caption = Hình ảnh từ camera, { $when }
done-unknown-form = Trang của camera dùng một cách mà Regain chưa từng gặp. Hãy nhấn “Sao chép chi tiết” và đăng lên nơi bạn đã tải Regain. Dùng biểu mẫu “Regain learned something from my camera”. Nội dung không có gì bí mật.
done-order = Việc nên làm thêm

# --- done: the clock ---

done-clock-shows = Giờ trên camera: { $camera }. Giờ trên máy tính này: { $computer }.
done-clock-right = Đồng hồ camera chạy đúng
done-clock-zone = Đồng hồ camera ở múi giờ khác
done-clock-ahead = Đồng hồ camera nhanh { $amount }
done-clock-behind = Đồng hồ camera chậm { $amount }
done-clock-says = Chúng tôi ghi giờ và múi giờ của máy tính này vào camera.
done-clock-server = Chúng tôi ghi giờ và múi giờ của máy tính này vào camera. Máy chủ giờ của camera không phản hồi nên chúng tôi tắt mục này.
done-clock-set = Chúng tôi đã chỉnh và xem lại: giờ đã đúng.
done-clock-unknown = Camera không cho biết giờ
done-setting-clock = Đang chỉnh giờ…
button-set-clock = Chỉnh giờ
amount-minutes = { $n ->
   *[other] { $n } phút
}
amount-hours = { $n ->
   *[other] { $n } giờ
}
amount-days = { $n ->
   *[other] { $n } ngày
}
amount-years = { $n ->
   *[other] { $n } năm
}

# --- done: the address for next time ---

done-recovery-to = Lần sau, mã sẽ được gửi đến { $addresses }
done-recovery-note = Bạn có đọc được hộp thư này không?
done-recovery-none = Chưa lưu địa chỉ email nào cho lần sau
done-recovery-none-note = Không có địa chỉ email thì không nhận được mã.
done-recovery-saved = Đã lưu, và camera hiện đúng địa chỉ này.
done-recovery-replaces = { $n ->
    [0] Chúng tôi ghi địa chỉ này vào camera, ngoài ra không đổi gì.
   *[other] Địa chỉ này thay cho { $n } địa chỉ cũ. Ngoài ra không đổi gì.
}
field-recovery-address = Địa chỉ email của bạn
done-saving-address = Đang lưu địa chỉ…
button-change-short = Thay đổi
button-change-address = Đổi địa chỉ này
button-type-address = Nhập địa chỉ
button-save-address = Lưu địa chỉ này
link-keep-address = Giữ nguyên
done-signed-out = Phiên đăng nhập đã hết. Bạn có thể đổi trên trang của camera.

# --- done: what else uses the old password ---

done-others = Điện thoại và đầu ghi cũng cần mật khẩu này
done-others-stop = Trước hết, hãy dừng thiết bị nào tự đăng nhập, như đầu ghi. Thử sai nhiều lần, camera sẽ bị khóa.
done-others-type = Nhập mật khẩu mới vào từng ứng dụng điện thoại và đầu ghi.
done-others-start = Sau đó cho các thiết bị chạy lại.
button-show-how = Xem cách làm
button-hide-how = Ẩn cách làm

# --- done: the password store ---

done-kept = Mật khẩu đã nằm trong kho mật khẩu của máy tính này. Hãy tìm “regain” trong { $app }.
done-kept-demo = Trong bản demo, không có gì được lưu vào kho mật khẩu của máy tính này.
store-linux = Mật khẩu và Chìa khóa
store-macos = Truy cập chuỗi khóa
store-windows = Trình quản lý thông tin xác thực
done-keeping = Đang chờ kho mật khẩu của máy tính này…
done-not-kept = Máy tính này không lưu được mật khẩu
done-not-kept-todo = Hãy sao chép hoặc ghi lại ngay. Khi bạn đóng trang này, mật khẩu sẽ không còn ở đây.

# --- the new password, until the last page closes ---

fresh-title = Mật khẩu mới của bạn
fresh-hidden = Đang ẩn
fresh-write = Hãy cất giữ cẩn thận. Khi bạn đóng trang này, mật khẩu sẽ bị xóa khỏi đây.
button-show-short = Hiện
button-hide-short = Ẩn
