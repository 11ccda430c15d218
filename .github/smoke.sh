#!/usr/bin/env bash
# Waits until Honorary Cities is ready, then asks ten questions and stops at the first wrong answer.
# For CI jobs that use the service:  .github/smoke.sh [address]
set -euo pipefail
address=${1:-http://localhost:8080}

for second in {1..120}; do
    curl --silent --fail --output /dev/null "$address/actuator/health/readiness" && break
    if ((second == 120)); then
        echo "not ready after $second seconds: $address"
        exit 1
    fi
    sleep 1
done

# ask QUESTION PATH ANSWER: a part of the body, or of the status line and the headers
ask() {
    local answer
    answer=$(curl --silent --show-error --include "$address/api/v1$2")
    if [[ $answer != *"$3"* ]]; then
        printf 'WRONG  %s\n       %s/api/v1%s does not answer %s but\n%s\n' "$1" "$address" "$2" "$3" "${answer:0:1000}"
        exit 1
    fi
    printf 'ok     %s\n' "$1"
}

ask 'How many titles are there?' '/titles' '"total":3,'
ask 'How many places hold one?' '/awards?limit=1' '"total":60,'
ask 'How many Hero Cities were there at the end of 1965?' '/awards?title=hero-city&asOf=1965' '"total":6,'
ask 'Which place was called Stalingrad?' '/places?q=%D0%A1%D1%82%D0%B0%D0%BB%D0%B8%D0%BD%D0%B3%D1%80%D0%B0%D0%B4' '"id":"volgograd"'
ask 'Since when is Kerch a Hero City?' '/places/kerch' '"edtf":"1973-09-14"'
ask 'Who says so?' '/statements?subject=award/kerch-hero-city&property=awarded' '"rank":"preferred"'
ask 'What happened on 8 May?' '/on-this-day?date=05-08' '"yearsPassed":'
ask 'Are there tables?' '/awards?format=csv' 'id,title,title_name,place,place_name,'
ask 'Are there maps?' '/places?format=geojson' '"type":"FeatureCollection"'
ask 'Is a slip of the pen told?' '/titles?limt=5' '"suggestion":"limit"'
