import Foundation
import Testing
import Workshop

@testable import Facilitation

/// A file that is wrong, and everything that is said about it.
struct WrongFile: Sendable, CustomTestStringConvertible {
    let json: String
    let error: String
    var testDescription: String { json }

    init(_ json: String, _ error: String) {
        self.json = json
        self.error = error
    }

    static let all = [
        // The whole file.
        WrongFile("[]", #"The answers are a list. They must be an object: {"question id": answer, ...}."#),
        WrongFile("null", #"The answers are nothing (null). They must be an object: {"question id": answer, ...}."#),
        WrongFile(#""x""#, #"The answers are a text. They must be an object: {"question id": answer, ...}."#),
        // Ids.
        WrongFile(
            #"{"topics": {}}"#,
            #"There is no question "topics" in this exercise. Did you mean "topic"? `show` lists the questions."#),
        WrongFile(
            #"{"topic#3": {}}"#,
            #"There is no question "topic#3" in this exercise. Did you mean "topic#2"? `show` lists the questions."#),
        WrongFile(
            #"{"nonsense": 1}"#, #"There is no question "nonsense" in this exercise. `show` lists the questions."#),
        WrongFile(#"{"x": 1}"#, #"There is no question "x" in this exercise. `show` lists the questions."#),
        WrongFile(
            #"{"live.talk": "x"}"#, #"There is no question "live.talk" in this exercise. `show` lists the questions."#),
        // People.
        WrongFile(
            #"{"topic": {"Ife": "x"}}"#, #""topic" names "Ife", who does not take part. Taking part: Amara and Joel."#),
        WrongFile(#"{"topic": {"Joel": "x"}}"#, #""topic" is not asked of Joel. It is asked of Amara."#),
        WrongFile(
            #"{"topic": "x"}"#,
            #""topic" is a text, but it is answered person by person. Write {"Amara": answer}."#),
        WrongFile(
            #"{"way": {"Amara": "stay", "AMARA": "help"}}"#,
            #""way" answers twice for Amara. Leave one of the two out."#),
        // Values.
        WrongFile(#"{"topic": {"Amara": 3}}"#, #""topic" of "Amara": this is a number, but a text is wanted."#),
        WrongFile(
            #"{"topic": {"Amara": null}}"#, #""topic" of "Amara": this is nothing (null), but a text is wanted."#),
        WrongFile(#"{"topic": {"Amara": {"a": 1}}}"#, #""topic" of "Amara": this is an object, but a text is wanted."#),
        WrongFile(
            #"{"topic": {"Amara": " \n "}}"#,
            #""topic" of "Amara": this is an empty text. Leave the question out of the file to pass it."#),
        WrongFile(#"{"list": "x"}"#, #""list": this is a text, but a list of texts is wanted."#),
        WrongFile(#"{"list": ["x", 1]}"#, #""list": the list holds a number, but texts are wanted."#),
        WrongFile(#"{"list": ["x", ["y"]]}"#, #""list": the list holds a list, but texts are wanted."#),
        WrongFile(
            #"{"list": ["a", "b", "c"]}"#,
            #""list": the list has 3 items; 2 at the most. Leave out the least important."#),
        WrongFile(#"{"list": []}"#, #""list": this is an empty list. Leave the question out of the file to pass it."#),
        WrongFile(
            #"{"list": ["a", ""]}"#,
            #""list": this is an empty text. Leave the question out of the file to pass it."#),
        WrongFile(
            #"{"pulse": {"Joel": 6}}"#,
            #""pulse" of "Joel": 6 is not on the scale. Write a whole number from 1 to 5."#),
        WrongFile(
            #"{"pulse": {"Joel": 2.5}}"#,
            #""pulse" of "Joel": 2.5 is not on the scale. Write a whole number from 1 to 5."#),
        WrongFile(
            #"{"pulse": {"Joel": 1e30}}"#,
            #""pulse" of "Joel": 1e+30 is not on the scale. Write a whole number from 1 to 5."#),
        WrongFile(#"{"pulse": {"Joel": "3"}}"#, #""pulse" of "Joel": this is a text, but a whole number is wanted."#),
        WrongFile(
            #"{"pulse": {"Joel": true}}"#, #""pulse" of "Joel": this is true or false, but a whole number is wanted."#),
        WrongFile(
            #"{"way": {"Joel": "Stay as we are"}}"#,
            #""way" of "Joel": "Stay as we are" is not one of the options. The options are stay, help and end."#),
        WrongFile(
            #"{"way": {"Joel": "1"}}"#,
            #""way" of "Joel": "1" is not one of the options. The options are stay, help and end."#),
        WrongFile(#"{"way": {"Joel": 1}}"#, #""way" of "Joel": this is a number, but the id of an option is wanted."#),
        WrongFile(
            #"{"several": {"Joel": ["stay", "leave"]}}"#,
            #""several" of "Joel": "leave" is not one of the options. The options are stay, help and end."#),
        WrongFile(
            #"{"several": {"Joel": ["stay", "help", "end"]}}"#,
            #""several" of "Joel": the list has 3 items; 2 at the most. Leave out the least important."#),
        WrongFile(
            #"{"several": {"Joel": "stay"}}"#,
            #""several" of "Joel": this is a text, but a list of option ids is wanted."#),
        // Promises.
        WrongFile(
            #"{"deed": {"Amara": "call"}}"#,
            #""deed" of "Amara": this is a text, but {"owner": name, "action": words, "by": "YYYY-MM-DD"} is wanted."#),
        WrongFile(
            #"{"deed": {"Amara": {"by": "2031-05-20"}}}"#,
            #""deed" of "Amara": a promise needs an "action" in words, at most 2000 characters."#),
        WrongFile(
            #"{"deed": {"Amara": {"action": "call"}}}"#,
            #""deed" of "Amara": a promise needs a "by" date written YYYY-MM-DD."#),
        WrongFile(
            #"{"deed": {"Amara": {"action": "call", "by": "20 May"}}}"#,
            #""deed" of "Amara": a promise needs a "by" date written YYYY-MM-DD."#),
        WrongFile(
            #"{"deed": {"Amara": {"action": "call", "by": "2031-05-20", "who": "Joel"}}}"#,
            #""deed" of "Amara": a promise has owner, action and by, not "who"."#),
        WrongFile(
            #"{"deed": {"Amara": {"action": "call", "by": "2031-05-20", "owner": "Ife"}}}"#,
            #""deed" of "Amara": the "owner" is "Ife", who does not take part. Taking part: Amara and Joel."#),
        WrongFile(
            #"{"deed": {"Amara": {"action": "call", "by": "2031-05-20", "owner": 1}}}"#,
            #""deed" of "Amara": the "owner" of a promise is a name."#),
        // What is kept and released.
        WrongFile(#"{"keep": "Amara"}"#, #""keep" is a text. Write a list of names."#),
        WrongFile(#"{"keep": [1]}"#, #""keep" holds a number. Write names, each a text."#),
        WrongFile(#"{"keep": ["Ife"]}"#, #""keep" names "Ife", who does not take part. Taking part: Amara and Joel."#),
        WrongFile(#"{"release": ["learned"]}"#, #""release" is a list. Write {"name": ["question id", ...]}."#),
        WrongFile(
            #"{"release": {"Ife": []}}"#,
            #""release" names "Ife", who does not take part. Taking part: Amara and Joel."#),
        WrongFile(
            #"{"release": {"Amara": "learned"}}"#,
            #""release" of "Amara" is a text. Write a list of question ids."#),
        WrongFile(
            #"{"release": {"Amara": [true]}}"#,
            #""release" of "Amara" holds true or false. Write question ids, each a text."#),
        WrongFile(
            #"{"release": {"Amara": ["learnt"]}}"#,
            #"There is no question "learnt" in this exercise. Did you mean "learned"? `show` lists the questions."#),
        WrongFile(
            #"{"release": {"Amara": ["secret"]}}"#,
            #""secret" can never be released. Take it out of "release" of "Amara"."#),
    ]
}

struct AnswerSheetErrorTests {
    @Test(arguments: WrongFile.all)
    func aWrongFileIsRefusedByNameBeforeAnythingIsKept(file: WrongFile) {
        #expect(throws: Refusal(file.error)) { try AnswerSheetTests.sheet(file.json) }
    }

    @Test func aTextThatIsTooLongIsRefused() {
        let long = String(repeating: "x", count: 2001)
        #expect(
            throws: Refusal(
                #""topic" of "Amara": this has 2001 characters; at most 2000 are kept. Shorten it a little."#)
        ) { try AnswerSheetTests.sheet(#"{"topic": {"Amara": "\#(long)"}}"#) }
    }

    @Test func anyJSONIsReadWithoutACrash() throws {
        let odd = [
            "0", "-1e300", "true", "[[[[]]]]", #"{"":{"":{"":[]}}}"#, #"{"topic": {"": ""}}"#, #"{"keep": {}}"#,
            #"{"topic": {"Amara": []}, "release": null}"#,
            String(repeating: "[", count: 200) + String(repeating: "]", count: 200),
        ]
        for json in odd {
            #expect(throws: Refusal.self, "\(json.prefix(40))") { try AnswerSheetTests.sheet(json) }
        }
    }

    @Test func wordsThatAreCloseAreOneOrTwoSlipsAway() {
        #expect("topic".distance(to: "topic") == 0)
        #expect("topic".distance(to: "topci") == 1)
        #expect("topic".distance(to: "tpic") == 1)
        #expect("".distance(to: "abc") == 3)
        #expect("kitten".distance(to: "sitting") == 3)
        #expect(String(repeating: "a", count: 5_000).distance(to: "a") == 5_000)
    }
}
