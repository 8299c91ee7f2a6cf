#!/usr/bin/env bash
# Drops exercises into a copy of the package and takes them out again, and makes every mistake the build should explain.
#
# usage: drop-in.sh [SCRATCH-PATH [WORD...]]
#
# SCRATCH-PATH keeps the build for the next run. With WORDs, the whole program is built and asked for its list with
# `turnabout WORD...`; without, only the module of exercises is built and the list that the plugin wrote is read.
set -euo pipefail

package=$(cd "$(dirname "$0")/../.." && pwd)
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
copy=$room/turnabout
scratch=${1:-$room/build}
mkdir -p "$copy" "$scratch"
scratch=$(cd "$scratch" && pwd)
words=("${@:2}")

(cd "$package" && tar -cf - --exclude './.build*' --exclude ./.git .) | tar -xf - -C "$copy"
cd "$copy"

build() {
    if [ ${#words[@]} -gt 0 ]; then
        swift build --scratch-path "$scratch" --product turnabout
    else
        swift build --scratch-path "$scratch" --target Exercises
    fi >"$room/log" 2>&1
}

list() {
    if [ ${#words[@]} -gt 0 ]; then
        "$(swift build --scratch-path "$scratch" --show-bin-path)/turnabout" "${words[@]}"
    else
        cat "$scratch"/plugins/outputs/turnabout/Exercises/destination/RegisterExercises/RegisteredExercises.swift
    fi
}

fail() {
    echo "FAILED: $1" >&2
    cat "$room/log" >&2
    exit 1
}

# The build succeeds.
builds() {
    build || fail "$1"
    echo "ok: $1"
}

listed() { list | grep -qw -e "$1" || fail "$1 is not in the list"; }
not_listed() { if list | grep -qw -e "$1"; then fail "$1 is still in the list"; fi; }

# The build fails, and says so in one line: a path in Exercises, the place, and the whole message.
refused() {
    if build; then fail "built in spite of: $1"; fi
    grep -qF -e "$copy/Exercises/$1" "$room/log" || fail "the build should say: $1"
    echo "ok: refused with: $1"
}

# Writes an exercise: folder, file (without .swift), and lines to put before the type and into it.
exercise() {
    mkdir -p "Exercises/$1"
    cat >"Exercises/$1/$2.swift" <<END
import Workshop
${3:-}
struct $2: Exercise {
    ${4:-}
    let card = Card(title: "$2", purpose: "It is dropped in and taken out.", company: .pair, traces: "N-30")

    func stages(in setting: Setting) -> [Stage] {
        Stage("Begin", minutes: 5) { Say("Begin.") }
    }
}
END
}

remove() { rm -r "Exercises/$1"; }

exists='folder, file and type have one name'

builds "the package as it is"
list >"$room/before"
not_listed shadow-day

exercise ShadowDay ShadowDay
echo "Why this exercise is here." >Exercises/ShadowDay/README.md
builds "with a folder dropped in"
if grep -q "unhandled" "$room/log"; then fail "a README.md in a folder should not be remarked on"; fi
listed shadow-day

remove ShadowDay
builds "with the folder taken out"
list | cmp -s - "$room/before" || fail "the list is not what it was"

mkdir Exercises/ShadowDay
refused 'ShadowDay:1:1: error: the folder `ShadowDay` holds no exercise — declare `struct ShadowDay: Exercise` in Exercises/ShadowDay/ShadowDay.swift, or delete the folder'
echo "Soon." >Exercises/ShadowDay/README.md
refused 'ShadowDay:1:1: error: the folder `ShadowDay` holds no exercise — declare `struct ShadowDay: Exercise` in Exercises/ShadowDay/ShadowDay.swift, or delete the folder'
exercise ShadowDay Shadow
refused "ShadowDay:1:1: error: the folder \`ShadowDay\` has no file \`ShadowDay.swift\` — declare \`struct ShadowDay: Exercise\` in Exercises/ShadowDay/ShadowDay.swift; $exists"
mv Exercises/ShadowDay/Shadow.swift Exercises/ShadowDay/ShadowDay.swift
refused "ShadowDay/ShadowDay.swift:1:1: error: no type \`ShadowDay\` at the top level of this file — declare \`struct ShadowDay: Exercise\`; $exists"
exercise ShadowDay ShadowDay
builds "once every mistake is mended"
listed shadow-day

exercise ShadowDay ShadowDay "import struct Foundation.Date"
refused 'ShadowDay/ShadowDay.swift:2:15: error: an exercise may not import `Foundation` — import only `Workshop`; what its language cannot say, an exercise cannot do'
exercise ShadowDay ShadowDay "" 'static let noticed = Key("keep", of: Line.self)'
refused "ShadowDay/ShadowDay.swift:4:30: error: the id \"keep\" belongs to the console's own questions — give this one another id"
exercise ShadowDay ShadowDay "struct Second: Exercise {}"
refused 'ShadowDay/ShadowDay.swift:2:8: error: `Second` is an exercise, but not the one of the folder `ShadowDay` — give it a folder: Exercises/Second/Second.swift'
exercise ShadowDay ShadowDay
sed 's/struct/final class/' Exercises/ShadowDay/ShadowDay.swift >"$room/class" && cp "$room/class" Exercises/ShadowDay/ShadowDay.swift
refused 'ShadowDay/ShadowDay.swift:3:13: error: `ShadowDay` is declared with `class`, but an exercise is a plain value — write `struct ShadowDay: Exercise` (an enum will do as well)'
exercise ShadowDay ShadowDay

exercise Shadow_Day Shadow_Day
refused 'Shadow_Day/Shadow_Day.swift:3:8: error: `Shadow_Day` and `ShadowDay` would both be called `shadow-day`: Exercises/ShadowDay/ShadowDay.swift — rename one of them, or leave one out'
remove Shadow_Day
if [ ! -e Exercises/SHADOWDAY ]; then
    exercise Shadowday Shadowday
    refused 'Shadowday:1:1: error: the folders `ShadowDay` and `Shadowday` differ in capitals only — rename one of them, because many disks take them for one folder'
    remove Shadowday
fi
exercise SixHats SixHats
touch Exercises/ShadowDay/Words.swift Exercises/SixHats/Words.swift
refused 'SixHats/Words.swift:1:1: another file is named `Words.swift` too: Exercises/ShadowDay/Words.swift — rename one of them, because a module needs every file name once'
remove SixHats
rm Exercises/ShadowDay/Words.swift
touch Exercises/ShadowDay/RegisteredExercises.swift
refused 'ShadowDay/RegisteredExercises.swift:1:1: `RegisteredExercises.swift` is the name of the file that the build writes — rename this one'
rm Exercises/ShadowDay/RegisteredExercises.swift
touch Exercises/Words.swift
refused 'Words.swift:1:1: error: a Swift file directly in `Exercises` belongs to no exercise — make a folder for it: Exercises/Words/Words.swift'
rm Exercises/Words.swift
mkdir Exercises/six-hats Exercises/class Exercises/Stage
refused 'six-hats:1:1: error: `six-hats` cannot be the name of a Swift type — use letters and digits in words that begin with a capital, such as `SixHats`'
refused 'class:1:1: error: `class` is a keyword of Swift — choose a name in words of your own'
refused 'Stage:1:1: error: `Stage` already means something where exercises are written — choose another name, such as `StageDay`'
rmdir Exercises/six-hats Exercises/class Exercises/Stage
printf '// \xff\n' >Exercises/ShadowDay/Words.swift
refused 'ShadowDay/Words.swift:1:1: error: this file is not UTF-8 text — save it in that encoding'
remove ShadowDay

new_exercise() {
    swift package --scratch-path "$scratch" --allow-writing-to-package-directory new-exercise "$1" >"$room/log" 2>&1
}
new_exercise ShadowDay || fail "new-exercise ShadowDay"
builds "with the exercise that new-exercise wrote"
listed shadow-day
if new_exercise ShadowDay; then fail "new-exercise wrote over an exercise"; fi
grep -qF 'the folder `ShadowDay` already exists — choose another name, or edit the exercise there' "$room/log" ||
    fail "new-exercise should say that the folder exists"
remove ShadowDay
builds "as it was"
list | cmp -s - "$room/before" || fail "the list is not what it was"
echo "Every folder that went in came out again."
