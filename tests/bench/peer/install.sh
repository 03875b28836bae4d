#!/bin/sh
# Installs Debian's Redmine on SQLite, the peer of `npm run bench -- peer`: some 50 MB, to be run as root on a machine that may keep it.
set -eu
DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends redmine redmine-sqlite puma
