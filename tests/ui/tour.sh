#!/usr/bin/env bash
# tour.sh BUILD OUTDIR: drives the real window through its story (open five photos, protect, compare, skip a face,
# undo, export) and leaves numbered pictures of it in OUTDIR. The photos are drawn by make_test_photos; the display is
# an Xvfb of its own. Needs xvfb, xdotool and imagemagick, which nothing else needs: they are not in packages.txt.
set -euo pipefail
build=${1:?BUILD, the folder with bin/vizard} out=${2:?OUTDIR}
for tool in Xvfb xdotool import; do
    command -v "$tool" >/dev/null || { echo "tour.sh: $tool is missing"; exit 2; }
done
build=$(cd "$build" && pwd)
mkdir -p "$out" && out=$(cd "$out" && pwd)
home=$(mktemp -d)
display=:$((90 + RANDOM % 400))
Xvfb "$display" -screen 0 1440x900x24 >/dev/null 2>&1 &
server=$!
window_program=
finish() {
    [ -n "$window_program" ] && kill "$window_program" 2>/dev/null
    kill "$server" 2>/dev/null
    rm -rf "$home"
}
trap finish EXIT
export DISPLAY=$display HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_RUNTIME_DIR=$home
export QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
chmod 700 "$home"

QT_QPA_PLATFORM=offscreen "$build/bin/make_test_photos" "$home/photos" --count 5 --seed 4 --size 1000 >/dev/null
mkdir "$home/exported"

number=0
shot() { # NAME
    number=$((number + 1))
    sleep 1
    import -window root "$out/$(printf %02d "$number")-$1.png"
    echo "$(printf %02d "$number") $1"
}
keys() {
    # Without a window manager nobody gives the window its keys back after a dialog.
    xdotool windowfocus "$id"
    sleep 0.3
    xdotool key --clearmodifiers "$@"
    sleep 0.5
}
title() { xdotool getwindowname "$id"; }
# Until the title says that no work is shown in it any more.
until_done() {
    sleep 2
    for _ in $(seq 600); do
        [ "$(title)" = Vizard ] && return
        sleep 0.5
    done
    echo "tour.sh: the work did not end" && exit 1
}

started=$(date +%s%N)
"$build/bin/vizard" >"$out/vizard.log" 2>&1 &
window_program=$!
id=$(xdotool search --sync --onlyvisible --name '^Vizard$' | head -1)
read -r -a used <"/proc/$window_program/stat" # fields 14 and 15: processor time in hundredths of a second
echo "window after $((($(date +%s%N) - started) / 1000000)) ms, $(((used[13] + used[14]) * 10)) ms of processor time"
xdotool windowsize --sync "$id" 1440 900 || true
xdotool windowmove "$id" 0 0 || true
sleep 2
shot first-start
xdotool key Return
sleep 1
xdotool windowfocus "$id" || true
shot empty

keys ctrl+o
sleep 2
xdotool type --delay 20 "$(printf '"%s" ' "$home"/photos/*)"
xdotool key Return
sleep 8
shot opened
keys ctrl+Return
shot protecting
until_done
shot protected
keys 2
shot side-by-side
keys 3
shot difference
keys 1 n
shot face
keys p
sleep 6
shot face-left-as-it-is
keys ctrl+z f
sleep 4
shot undone
keys ctrl+e
sleep 2
xdotool key ctrl+a
xdotool type --delay 20 "$home/exported"
sleep 3
shot export-plan
xdotool key Return
until_done
sleep 2
shot exported
echo "$(ls "$home/exported" | wc -l) files exported"
[ "$(ls "$home/exported" | wc -l)" -ge 4 ]
