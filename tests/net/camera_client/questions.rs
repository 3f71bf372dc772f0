//! The security questions: read without credentials, answered in one request.

use std::sync::{Arc, Mutex};

use regain::camera::Error;
use regain::camera::wire::{Element, Meaning, path};
use regain::domain::{Evidence, ResetOrder, SecurityQuestion, Transport};
use regain::secret::{GivenAnswer, Password};

use super::replies::status_xml;
use super::reset::{challenge, unseal};
use super::server::{Reply, Request, Server, closed_port, json, limits, page, reply, xml};

const PASSWORD: &str = "Maple-Garden<&7";
const ANSWERS: [(u32, &str); 3] = [(1, "Biscuit"), (4, "Little & Whinging"), (9, "Lentil soup")];

fn order() -> ResetOrder {
    let answers = ANSWERS.map(|(id, answer)| (id, GivenAnswer::new(answer))).into();
    ResetOrder { evidence: Evidence::Answers(answers), password: Password::new(PASSWORD) }
}

async fn camera(commit: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Server {
    Server::start(move |request| match request.line.as_str() {
        "POST /ISAPI/Security/challenge" => challenge(request),
        "PUT /ISAPI/Security/questionCertification" => commit(request),
        _ => page(404),
    })
    .await
}

fn status(code: u32, reason: &str) -> String {
    status_xml(code, reason, "")
}

#[tokio::test]
async fn questions_come_with_or_without_words_and_never_more_than_three() {
    let question = |id: u32, words: &str| format!("<Question><id>{id}</id>{words}</Question>");
    let words = "<question> Your first pet? </question><answer/>";
    let list = [question(3, words), question(5, ""), question(8, ""), question(9, "")].concat();
    let document = format!("<SecurityQuestion><QuestionList>{list}</QuestionList></SecurityQuestion>");
    let server = Server::start(move |_| xml(&document)).await;
    let asked = server.camera().security_questions().await.unwrap();
    let expected = |id, words: Option<&str>| SecurityQuestion { id, words: words.map(str::to_owned) };
    assert_eq!(asked, [expected(3, Some("Your first pet?")), expected(5, None), expected(8, None)]);
    assert_eq!((server.authorizations(), server.count("GET", path::QUESTION_CONFIG)), (0, 1));
}

#[tokio::test]
async fn a_camera_that_tells_no_questions_says_so() {
    let refused = async |answer: fn() -> Reply| -> Error {
        let server = Server::start(move |_| answer()).await;
        server.camera().security_questions().await.unwrap_err()
    };
    let not_set = refused(|| reply(403, &[("Content-Type", "application/xml")], status(4, "ResetErrorNoSEQ"))).await;
    assert!(not_set.refusal().unwrap().meaning() == Meaning::NoQuestions);
    for hidden in [(|| page(401)) as fn() -> Reply, || page(200), || json(200, "{}"), || xml("<a")] {
        let error = refused(hidden).await;
        assert!(error.refusal().is_some_and(|refusal| refusal.meaning() != Meaning::NoQuestions), "{error}");
    }
    let (_socket, port) = closed_port();
    let camera = regain::camera::Camera::on("127.0.0.1", Transport::Plain { port }, limits()).unwrap();
    assert!(camera.security_questions().await.unwrap_err().is_offline());
}

#[tokio::test]
async fn all_answers_and_the_password_arrive_sealed_in_one_request() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let arrived = Arc::clone(&seen);
    let server = camera(move |request| {
        let root = Element::read(&request.body).unwrap();
        let list = &root.find("QuestionList").unwrap().children;
        let mut values = arrived.lock().unwrap();
        for question in list {
            let id = question.text_of("id").unwrap().to_owned();
            values.push((id, unseal(question.text_of("answer").unwrap())));
        }
        values.push(("password".to_owned(), unseal(root.text_of("password").unwrap())));
        xml(&status(1, "ok"))
    })
    .await;
    server.camera().reset_password(order(), None).await.unwrap();
    let mut expected: Vec<_> = ANSWERS.map(|(id, answer)| (id.to_string(), answer.to_owned())).into();
    expected.push(("password".to_owned(), PASSWORD.to_owned()));
    assert_eq!(*seen.lock().unwrap(), expected);
    // The key exchange, and the one request.
    assert_eq!((server.requests().len(), server.authorizations()), (2, 0));
    for request in server.requests() {
        let text = String::from_utf8_lossy(&request.body).into_owned();
        assert!(ANSWERS.iter().all(|(_, answer)| !text.contains(answer)) && !text.contains("Maple"));
    }
}

#[tokio::test]
async fn a_refusal_is_read_once_and_repeats_no_answer() {
    let answer = "<ResponseStatus><statusCode>6</statusCode><statusString>Biscuit and Maple-Garden&lt;&amp;7</statusString>\
        <subStatusCode>SEQCertificateUnmatch</subStatusCode><lockStatus>unlock</lockStatus><retryTimes>4</retryTimes>\
        </ResponseStatus>";
    let server = camera(move |_| reply(400, &[("Content-Type", "application/xml")], answer)).await;
    let error = server.camera().reset_password(order(), None).await.unwrap_err();
    let refusal = error.refusal().unwrap();
    assert!(
        refusal.meaning() == Meaning::WrongAnswers
            && refusal.is_understood()
            && refusal.meaning() != Meaning::WrongCode
    );
    assert_eq!(refusal.message.tries_left, Some(4));
    for told in [format!("{error}"), format!("{error:?}"), refusal.message.words.as_str().to_owned()] {
        assert!(!told.contains("Biscuit") && !told.contains("Maple"), "{told}");
    }
    assert_eq!(server.count("PUT", path::QUESTION_CERTIFICATION), 1);
}
