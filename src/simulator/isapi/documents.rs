//! The documents that the camera gives to whoever may read them. It knows their shapes, not who that is.

use serde_json::{Value, json};

use crate::secret::{Email, QrText};
use crate::simulator::clock::Clock;
use crate::simulator::device::{Device, masked};
use crate::simulator::random::{HEX, text};
use crate::simulator::xml::Element;

/// OBSERVED.
pub(super) fn activate_status(activated: bool) -> Element {
    Element::new("ActivateStatus").leaf("Activated", activated)
}

/// INFERRED.
pub(super) fn language() -> Element {
    Element::new("Language").leaf("type", "English")
}

/// An element that says from where to where a value may go.
fn range(name: &str, min: u32, max: u32) -> Element {
    Element::new(name).attribute("min", &min.to_string()).attribute("max", &max.to_string())
}

/// OBSERVED on cameras with firmware V5.7 that offer e-mail verification.
pub(super) fn security_capabilities(by_email: bool) -> Element {
    let limits = Element::new("SecurityLimits").with(range("LoginPasswordLenLimit", 8, 16)).with(range(
        "SecurityAnswerLenLimit",
        1,
        128,
    ));
    Element::new("SecurityCap")
        .leaf("supportUserNums", 32)
        .leaf("issupIllegalLoginLock", true)
        .with(Element::new("securityVersion").attribute("opt", "1"))
        .leaf("keyIterateNum", 100)
        .leaf("isSupportUserCheck", true)
        .leaf("isSupportSecurityQuestionConfig", true)
        .with(limits)
        .with(Element::new("RSAKeyLength").attribute("opt", "1024,2048").attribute("def", "2048"))
        .leaf("isSupportPasswordProtection", true)
        .leaf("isSupportPasswordProtection", true)
        .leaf("isIrreversible", true)
        .leaf("salt", text(HEX, 64))
        .leaf("isSupportSecurityEmail", by_email)
        .with(range("maxIllegalLoginTimes", 3, 20).attribute("def", "5"))
        .with(range("maxIllegalLoginLockTime", 1, 120).attribute("def", "30"))
}

/// DOCUMENTED, down to the spelling; that cameras add the app is OBSERVED.
pub(super) fn extern_capabilities(by_email: bool) -> Element {
    let ways = Element::new("RestAdminPassWord")
        .leaf("isSupportWithSecurityQuestion", true)
        .leaf("isSupportWithGUIDFileData", true)
        .leaf("isSupportWithSecurityEmail", by_email)
        .leaf("isSupportWithHCApp", true);
    let limits = Element::new("SecurityLimits").with(range("LoginPasswordLenLimit", 1, 16)).with(range(
        "SecurityAnswerLenLimit",
        1,
        128,
    ));
    Element::new("externSecurityCap").with(ways).with(limits)
}

/// DOCUMENTED.
pub(super) fn email_capabilities(device: &Device) -> Value {
    let most = device.saved().count();
    json!({"SecurityEmailCap": {"emailAddressNum": most, "emailAddress": {"@min": 1, "@max": 128}}})
}

/// DOCUMENTED; an address that was never saved is empty (OBSERVED).
pub(super) fn email(saved: &[(Email, &QrText)], is_saved: bool) -> Value {
    let address = |address: &Email| if is_saved { masked(address) } else { String::new() };
    let saved: Vec<Value> = saved.iter().map(|(email, _)| json!({"emailAddress": address(email)})).collect();
    json!({"SecurityEmail": {"SecurityInformation": saved}})
}

/// DOCUMENTED: one element for each saved address, and the mailbox of the recovery service.
pub(super) fn qr_code(saved: &[(Email, &QrText)], service: &str) -> Value {
    let picture =
        |(address, text): &(Email, &QrText)| json!({"emailAddress": masked(address), "qrCode": text.reveal()});
    let pictures: Vec<Value> = saved.iter().map(picture).collect();
    json!({"SecurityEmailQrCode": {
        "SecurityInformation": pictures,
        "serverEmailAddress": service,
        "isDisclaimerDisplay": true,
    }})
}

/// DOCUMENTED.
pub(super) fn challenge(key: &str) -> Element {
    Element::new("Challenge").leaf("key", key)
}

/// DOCUMENTED.
pub(super) fn device_info(device: &Device) -> Element {
    let model = device.model;
    let (encoder, encoder_date) = model.encoder;
    Element::new("DeviceInfo")
        .leaf("deviceName", "IP CAMERA")
        .leaf("deviceID", device.uuid())
        .leaf("deviceDescription", "IPCamera")
        .leaf("deviceLocation", "hangzhou")
        .leaf("systemContact", "Hikvision.China")
        .leaf("model", model.name)
        .leaf("serialNumber", &device.serial)
        .leaf("macAddress", device.mac(":"))
        .leaf("firmwareVersion", model.firmware)
        .leaf("firmwareReleasedDate", model.firmware_date)
        .leaf("encoderVersion", encoder)
        .leaf("encoderReleasedDate", encoder_date)
        .leaf("deviceType", model.kind)
        .leaf("telecontrolID", 88)
        .leaf("manufacturer", "hikvision")
        .leaf("OEMCode", 1)
}

/// DOCUMENTED.
pub(super) fn status(device: &Device, local_time: &str) -> Element {
    let cpu = Element::new("CPU").leaf("cpuDescription", "2616.00").leaf("cpuUtilization", 21);
    let memory = Element::new("Memory").leaf("memoryUsage", 140).leaf("memoryAvailable", 88);
    Element::new("DeviceStatus")
        .leaf("currentDeviceTime", local_time)
        .leaf("deviceUpTime", device.up_time())
        .with(Element::new("CPUList").with(cpu))
        .with(Element::new("MemoryList").with(memory))
}

/// DOCUMENTED. The zone is written the POSIX way round: eight hours ahead is `-8`.
pub(super) fn time(clock: &Clock, local_time: &str) -> Element {
    Element::new("Time").leaf("timeMode", clock.mode()).leaf("localTime", local_time).leaf("timeZone", clock.zone())
}
