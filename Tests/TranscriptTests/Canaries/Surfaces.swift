/// Everywhere that words could turn up, with the bytes that are there.
struct Surfaces {
    private var bytes: [String: [UInt8]] = [:]
    private let setting: CanarySetting

    /// Exports everything and reads every list.
    init(_ run: Run, _ setting: CanarySetting, said: String) throws {
        self.setting = setting
        bytes["what run said"] = Array(said.utf8)
        func collect(_ surface: String, _ words: [String]) throws {
            let outcome = try run.now(words)
            bytes["errors", default: []] += Array(outcome.errors.utf8)
            bytes[surface, default: []] += outcome.outputBytes
        }
        func export(_ surface: String, _ words: [String]) throws {
            let folder = "to-\(bytes.count)"
            let outcome = try run.now(["export"] + words + ["--to", folder])
            bytes["errors", default: []] += Array(outcome.errors.utf8)
            bytes[surface, default: []] += Folder(run.folder + "/" + folder).files.flatMap(\.bytes)
        }
        if setting.isCircle {
            try export("circle", ["circle"])
            try export("lead", ["lead", "--session", "1"])
        } else {
            try export("pair", ["pair"])
        }
        try export("lead", ["lead"])
        for name in setting.names {
            try export("personal of \(name)", ["personal", "--person", name])
            try export("lead", ["lead", "--person", name])
        }
        for list in ["promises", "goals", "ideas", "parked"] { try collect(list, [list]) }
        for list in ["sessions", "people", "pairs", "cohort show", "cohort list", "suggest", "doctor"] {
            try collect("other lists", list.split(separator: " ").map(String.init))
        }
        for name in ["data", "home", "tmp"] {
            let files = Folder(run.folder + "/" + name).files
            bytes[name] = files.flatMap { Array($0.name.utf8) + $0.bytes }
        }
    }

    /// What is found where it should not be, or missing where it should be.
    func compare(with canaries: [CanarySheet.Canary]) -> [String] {
        var problems = canaries.isEmpty ? ["there are no canaries"] : []
        for canary in canaries {
            let wanted = surfaces(of: canary)
            let found = Set(bytes.filter { $0.value.holds(Array(canary.word.utf8)) }.keys)
            let name = "\(canary.question.id) of \(canary.author ?? "all")"
            let tooMany = found.subtracting(wanted.must).subtracting(wanted.may).sorted()
            let missing = wanted.must.subtracting(found).sorted()
            if !tooMany.isEmpty { problems.append("\(name) is found in \(tooMany)") }
            if !missing.isEmpty { problems.append("\(name) is missing in \(missing)") }
        }
        return problems
    }

    /// Where an answer must be found, and where it may be besides.
    private func surfaces(of canary: CanarySheet.Canary) -> (must: Set<String>, may: Set<String>) {
        var must: Set<String> = []
        var may: Set<String> = []
        let everyone = setting.names.map { "personal of \($0)" }
        let isKept = canary.question.keptByDefault ?? true
        switch canary.question.readBy {
        case "self":
            if isKept || canary.isKeptByAuthor, let author = canary.author { must = ["personal of \(author)"] }
        case "pair" where setting.isCircle:
            if isKept { must = Set(canary.author.map { ["personal of \($0)"] } ?? everyone) }
        case "pair":
            if isKept { must = Set(everyone + ["pair"]) }
        case "circle":
            if isKept { must = Set(everyone + ["circle"]) }
        default: break
        }
        if !must.isEmpty, canary.question.readBy != "self" { may = ["promises", "goals"] }
        if canary.isReleased {
            must.insert("lead")
            may.insert("ideas")
        }
        if !must.isEmpty { must.insert("data") }
        if canary.question.id == "exit-sentence" { must = [] }
        return (must, may)
    }
}
