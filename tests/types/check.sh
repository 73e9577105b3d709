#!/usr/bin/env bash
# Checks the declarations of `journeysim types` with the TypeScript compiler: check.sh FOLDER, which holds legacy.d.ts and nextgen.d.ts.
# Every script under legacy/ and nextgen/, and the product's own scripts, must be accepted as they are; the samples mark with
# @ts-expect-error what must be refused, and the compiler fails where it is not.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(cd "$1" && pwd)
compile() { "$here/node_modules/.bin/tsc" --noEmit --allowJs --checkJs --moduleDetection force --lib es5 --target es5 --typeRoots "$work" "$@"; }

for engine in legacy nextgen; do
    scripts=("$here/$engine"/*.js)
    for script in "$root"/scripts/*.js "$root"/scripts/libraries/*.js; do
        written=legacy
        head -8 "$script" | grep -q "next-generation" && written=nextgen
        [ "$written" = "$engine" ] && scripts+=("$script")
    done
    compile "$work/$engine.d.ts" "${scripts[@]}"
done

# A wrong script without a mark must be refused.
echo 'nodeState.putShard("a", "b");' >"$work/wrong.js"
if compile "$work/nextgen.d.ts" "$work/wrong.js" >/dev/null; then
    echo "A misspelt method was accepted." >&2
    exit 1
fi
