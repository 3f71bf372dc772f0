//! Where a text announces a code, and where it announces another number: one of the post, of an order, of a device.
//! INFERRED as the words of the code are.

use std::ops::Range;

use super::words::{HINTS, small, whole};

/// What announces another number, in small letters, whole words with a blank for each dash in them. Many have the word
/// for a code in them, and mean none.
const OTHERS: &str = "zip, zip code, zip codes, zipcode, postal code, postal codes, post code, postcode, area code, \
    country code, dialing code, dialling code, error code, status code, qr code, barcode, bar code, order number, \
    order no, order id, ticket, ticket id, ticket number, serial number, serial no, s/n, device, message id, reference, \
    ref, case number, build, mac, icp, phone, tel, hotline, call, \
    plz, plz code, postleitzahl, vorwahl, ländervorwahl, landesvorwahl, ländercode, fehlercode, strichcode, \
    bestellnummer, auftragsnummer, vorgangsnummer, seriennummer, gerät, \
    code postal, code d'erreur, code d’erreur, code erreur, code pays, code barres, code à barres, code qr, \
    numéro de commande, numéro de série, appareil, \
    código postal, codigo postal, código de error, código de área, código de país, código de barras, código qr, \
    número de pedido, número de serie, cep, código de erro, código do país, número de série, número do pedido, \
    cap, codice postale, codice di avviamento postale, codice errore, codice di errore, codice qr, codice a barre, \
    numero d'ordine, numero d’ordine, numero di serie, \
    cod poștal, codul poștal, cod postal, cod de eroare, cod qr, număr de serie, numărul comenzii, codi postal, \
    foutcode, landcode, netnummer, streepjescode, bestelnummer, ordernummer, serienummer, postnummer, felkod, fejlkode, \
    postinumero, sihtnumber, póstnúmer, \
    kod pocztowy, kodu pocztowego, kod błędu, kod kraju, kod qr, numer zamówienia, numer seryjny, \
    psč, směrovací číslo, kód chyby, kód země, qr kód, číslo objednávky, sériové číslo, \
    irányítószám, hibakód, országkód, sorozatszám, \
    posta kodu, posta kodunuz, hata kodu, alan kodu, ülke kodu, qr kodu, karekod, sipariş numarası, seri numarası, \
    индекс, почтовый код, код города, код страны, код ошибки, qr код, номер заказа, серийный номер, \
    індекс, поштовий код, код міста, код країни, код помилки, номер замовлення, серійний номер, пощенски код, \
    ταχυδρομικός κώδικας, ταχυδρομικός κωδικός, τ.κ, \
    पिन कोड, डाक कोड, क्यूआर कोड, त्रुटि कोड, kode pos, kode area, kode negara, kode kesalahan, kode qr, nomor pesanan, \
    nomor seri, mã bưu chính, mã bưu điện, mã vùng, mã quốc gia, mã lỗi, mã qr, mã đơn hàng, số sê ri, \
    รหัสไปรษณีย์, รหัสประเทศ, รหัสข้อผิดพลาด, الرمز البريدي, رمز بريدي, رمز الخطأ, رمز البلد, رمز الدولة, מיקוד, \
    کد پستی, پوسٹل کوڈ, পোস্ট কোড, পোস্টাল কোড, საფოსტო კოდი, \
    邮政编码, 邮编, 区号, 国家代码, 错误代码, 错误码, 二维码, 订单号, 订单编号, 工单号, 序列号, 设备, 公网安备, 电话, 热线, \
    郵遞區號, 郵政編碼, 郵編, 區號, 國家代碼, 錯誤代碼, 錯誤碼, 二維碼, 訂單號, 訂單編號, 序號, 序列號, 電話, \
    郵便番号, エラーコード, 国番号, 国コード, 市外局番, qrコード, 注文番号, シリアル番号, \
    우편번호, 우편 번호, 오류 코드, 에러 코드, 국가 코드, 국가 번호, 지역 번호, qr 코드, 주문번호, 주문 번호, 일련번호, 시리얼 번호";

/// So many letters at most are between a number and what announces it: ": No. ".
const BESIDE: usize = 8;

/// What a text announces, in the order in which it ends.
pub(super) struct Announced {
    /// A code.
    pub codes: Vec<Range<usize>>,
    /// Another number.
    others: Vec<Range<usize>>,
}

impl Announced {
    pub fn of(text: &str) -> Self {
        let small = small(text);
        let spaced = small.replace('-', " ");
        let place = |at: usize, word: &str| at..at + word.len();
        let of_other = |word| whole(&spaced, word).map(move |at| place(at, word));
        let mut others: Vec<Range<usize>> = OTHERS.split(", ").flat_map(of_other).collect();
        others.sort_by_key(|place| place.end);
        let mut left = small.into_bytes();
        for place in &others {
            left.get_mut(place.clone()).unwrap_or_default().fill(b' ');
        }
        let left = String::from_utf8(left).unwrap_or_default();
        let of_code = |hint: &&'static str| left.match_indices(*hint).map(|(at, hint)| place(at, hint));
        let mut codes: Vec<Range<usize>> = HINTS.iter().flat_map(of_code).collect();
        codes.sort_by_key(|place| place.end);
        Self { codes, others }
    }

    /// Whether the last word before a number that announces anything announces another number than the code.
    pub fn is_other(&self, text: &str, number: &Range<usize>) -> bool {
        let last = |places: &[Range<usize>]| {
            let before = places.partition_point(|place| place.end <= number.start);
            Some(places.get(before.checked_sub(1)?)?.end)
        };
        let Some(other) = last(&self.others).filter(|other| last(&self.codes) < Some(*other)) else { return false };
        text.get(other..number.start).is_some_and(|between| between.chars().nth(BESIDE).is_none())
    }
}
