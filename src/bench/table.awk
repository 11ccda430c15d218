# Ratios of one round against the same round, and of those the median with minimum and maximum.

function order(key, values, n,    i, j, t) {
    n = split(all[key], values, " ")
    for (i = 2; i <= n; i++)
        for (j = i; j > 1 && values[j - 1] + 0 > values[j] + 0; j--) {
            t = values[j]; values[j] = values[j - 1]; values[j - 1] = t
        }
    return n
}

function number(x) {
    return x >= 100 ? sprintf("%.0f", x) : x >= 10 ? sprintf("%.1f", x) : x >= 0.1 ? sprintf("%.2f", x) : sprintf("%.4f", x)
}

function text(key,    values, n, m) {
    n = order(key, values)
    if (!n) return "-"
    m = n % 2 ? values[(n + 1) / 2] : (values[n / 2] + values[n / 2 + 1]) / 2
    return number(m) " (" number(values[1]) "-" number(values[n]) ")"
}

function note(key, x) { all[key] = all[key] " " x }

# Starts: name, milliseconds, kB.
FNR == NR {
    note("start " $1, $2 / 1000)
    note("rss " $1, $3 / 1024)
    next
}

# Windows: round, case, server, requests, seconds, p50, p99, errors, CPU ms for each 1,000, MB. A server that has two
# windows in a round frames the others: the mean counts.
{
    k = $1 " " $2 " " $3
    n[k]++; rate[k] += $4 / $5; p50[k] += $6; p99[k] += $7; cpu[k] += $9
    errors[$3] += $8
    if ($10 > most[$3 " " $1]) most[$3 " " $1] = $10
    rounds[$1]; cases[$2]; servers[$3]
}

function ratios(case, server, against,    r, a, b) {
    for (r in rounds) {
        a = r " " case " " server; b = r " " case " " against
        if (!(a in n) || !(b in n)) continue
        note(case server against "rate", (rate[a] / n[a]) / (rate[b] / n[b]))
        note(case server against "p50", (p50[a] / n[a]) / (p50[b] / n[b]))
        note(case server against "p99", (p99[a] / n[a]) / (p99[b] / n[b]))
        note(case server against "cpu", (cpu[a] / n[a]) / (cpu[b] / n[b]))
    }
}

function row(label, case, server, against,    k) {
    ratios(case, server, against)
    k = case server against
    printf "| %s | %s | %s | %s | %s |\n", label, text(k "rate"), text(k "p50"), text(k "p99"), text(k "cpu")
}

END {
    print "| application to ... | throughput | p50 | p99 | CPU for each request |"
    print "|---|---|---|---|---|"
    row("nginx, page of 20 awards", "page", "application", "nginx")
    row("nginx, short record", "record", "application", "nginx")
    row("nginx, award in full", "detail", "application", "nginx")
    row("nginx, 304", "304", "application", "nginx")
    row("nginx, page in gzip", "gzip", "application", "nginx")
    row("json-server, page", "page", "application", "json-server")
    row("json-server, record", "record", "application", "json-server")
    row("json-server, page never asked before", "new", "application", "json-server")
    row("Spring Data REST, page", "page", "application", "data-rest")
    row("Spring Data REST, record", "record", "application", "data-rest")
    row("Spring Data REST, page never asked before", "new", "application", "data-rest")
    print ""
    print "| | requests/s, page | requests/s, new page | CPU ms/1,000, page | MB after start | MB under load | seconds to first answer | errors |"
    print "|---|---|---|---|---|---|---|---|"
    split("nginx application application-aot json-server data-rest", names, " ")
    for (i = 1; i <= 5; i++) {
        s = names[i]
        for (r in rounds) {
            k = r " page " s
            if (k in n) { note("abs rate " s, rate[k] / n[k]); note("abs cpu " s, cpu[k] / n[k]) }
            k = r " new " s
            if (s != "nginx" && k in n) note("abs new " s, rate[k] / n[k])
            if ((s " " r) in most) note("abs mb " s, most[s " " r])
        }
        printf "| %s | %s | %s | %s | %s | %s | %s | %s |\n", s, text("abs rate " s), text("abs new " s), text("abs cpu " s), \
            text("rss " s), text("abs mb " s), text("start " s), (s in errors) ? errors[s] : "-"
    }
}
