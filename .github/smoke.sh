#!/usr/bin/env bash
# Waits until Honorary Cities responds, then checks ten responses and stops at the first wrong one.
# For CI jobs that use the service:  .github/smoke.sh [URL]
set -euo pipefail
url=${1:-http://localhost:8080}/api/v1

until curl --silent --fail --max-time 5 --output /dev/null "$url/dataset"; do
    if ((SECONDS >= 120)); then
        echo "No response from $url/dataset within $SECONDS seconds"
        exit 1
    fi
    sleep 1
done

# check NAME PATH EXPECTED: the status line, headers or body contain EXPECTED
check() {
    local response
    response=$(curl --silent --show-error --max-time 30 --include "$url$2")
    if [[ $response != *"$3"* ]]; then
        printf 'FAILED  %s\n        %s does not contain %s:\n%s\n' "$1" "$url$2" "$3" "${response:0:1000}"
        exit 1
    fi
    printf 'ok      %s\n' "$1"
}

check 'Titles' '/titles' '"id":"hero-city"'
check 'Awards' '/awards?place=minsk' '"id":"minsk-hero-city"'
check 'Hero Cities at the end of 1965' '/awards?title=hero-city&asOf=1965' '"total":6,'
check 'Search by a former name' '/places?q=%D0%A1%D1%82%D0%B0%D0%BB%D0%B8%D0%BD%D0%B3%D1%80%D0%B0%D0%B4' '"id":"volgograd"'
check 'A place' '/places/kerch' '"edtf":"1973-09-14"'
check 'Statements about a value' '/statements?subject=award/kerch-hero-city&property=awarded' '"rank":"preferred"'
check 'On this day' '/on-this-day?date=05-08' '"yearsPassed":'
check 'CSV' '/awards?format=csv' 'id,title,title_name,place,place_name,'
check 'GeoJSON' '/places?format=geojson' '"type":"FeatureCollection"'
check 'Suggestion for a misspelled parameter' '/titles?limt=5' '"suggestion":"limit"'
