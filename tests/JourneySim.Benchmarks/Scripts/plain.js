// A script of ordinary JavaScript, as journey scripts are: no bindings, no Java. It runs alike in every engine.
var settings = {
    attempts: 3,
    realm: "alpha",
    roles: ["admin", "auditor", "helpdesk", "guest"],
    limits: { minutes: 15, perUser: 5 }
};

var log = [];

function note(level, text) {
    log.push(level + ": " + text);
}

function parse(json) {
    try {
        return JSON.parse(json);
    } catch (e) {
        note("error", "no JSON: " + json);
        return null;
    }
}

function isMail(text) {
    return /^[a-z0-9._-]+@[a-z0-9-]+(\.[a-z]{2,})+$/.test(text.toLowerCase());
}

function pad(number) {
    return number < 10 ? "0" + number : "" + number;
}

function day(time) {
    var date = new Date(time);
    return date.getUTCFullYear() + "-" + pad(date.getUTCMonth() + 1) + "-" + pad(date.getUTCDate());
}

var users = parse(
    '[{"mail":"ann@example.com","name":"Ann","roles":["admin"],"seen":1700000000000,"tries":0},' +
        '{"mail":"bob.example.com","name":"Bob","roles":["guest"],"seen":1710000000000,"tries":4},' +
        '{"mail":"cy@example.org","name":"Cy","roles":["auditor","helpdesk"],"seen":1720000000000,"tries":2},' +
        '{"mail":"di@example.org","name":"Di","roles":[],"seen":1730000000000,"tries":7}]'
);

function rank(user) {
    var best = settings.roles.length;
    for (var i = 0; i < user.roles.length; i++) {
        var at = settings.roles.indexOf(user.roles[i]);
        if (at >= 0 && at < best) {
            best = at;
        }
    }
    return best;
}

function checked(user) {
    var result = { name: user.name, problems: [], score: 100 };
    if (!isMail(user.mail)) {
        result.problems.push("mail");
        result.score -= 40;
    }
    if (user.tries > settings.attempts) {
        result.problems.push("tries");
        result.score = result.score - (user.tries - settings.attempts) * 10;
    }
    if (user.roles.length === 0) {
        result.problems.push("roles");
        result.score /= 2;
    }
    result.since = day(user.seen);
    result.rank = rank(user);
    return result;
}

var results = users.map(checked);
results.sort(function (a, b) {
    return b.score - a.score || a.rank - b.rank;
});

var byProblem = {};
results.forEach(function (result) {
    result.problems.forEach(function (problem) {
        if (!byProblem[problem]) {
            byProblem[problem] = [];
        }
        byProblem[problem].push(result.name);
    });
});

var lines = [];
for (var problem in byProblem) {
    if (byProblem.hasOwnProperty(problem)) {
        lines.push(problem + "=" + byProblem[problem].join(","));
    }
}

switch (lines.length) {
    case 0:
        note("info", "all well");
        break;
    default:
        note("warning", lines.join("; "));
}

parse("{");
var parts = "a=1&b=two&c=%20three".split("&").map(function (pair) {
    var at = pair.indexOf("=");
    return { key: pair.substring(0, at), value: decodeURIComponent(pair.substring(at + 1)) };
});

var outcome = results[0].score > 80 && log.length === 2 ? "true" : "false";
JSON.stringify({ outcome: outcome, log: log, first: results[0], parts: parts });
