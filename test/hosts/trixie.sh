# Runs a command in Debian trixie, in the same folder. All mounts go away with the mount namespace that this runs in.
# trixie.sh ROOT SHARED-FOLDER NODE NPM COMMAND…
set -eu
root=$1 shared=$2 node=$3 npm=$4
shift 4
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/opt"
mount -t tmpfs tmpfs "$root/tmp"
mkdir -p "$root/opt/bin" "$root/opt/npm" "$root$shared"
touch "$root/opt/bin/node"
mount --bind "$node" "$root/opt/bin/node"
mount --bind "$npm" "$root/opt/npm"
ln -s ../npm/bin/npx-cli.js "$root/opt/bin/npx"
mount --bind "$shared" "$root$shared"
exec chroot "$root" env -u NODE_EXTRA_CA_CERTS PATH=/opt/bin:/usr/bin:/bin sh -c 'cd "$0" && exec "$@"' "$PWD" "$@"
