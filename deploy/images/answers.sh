#!/bin/bash
# Health check for images that carry no HTTP client: answers.sh <port> <path> succeeds when the answer is 200.
exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3
read -r -t 5 status <&3
[[ $status == HTTP/1.*' 200'* ]]
