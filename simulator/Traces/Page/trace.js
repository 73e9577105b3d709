"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const steps = data.steps;
  const timeline = document.getElementById("timeline");
  const pane = document.getElementById("step");
  const slider = document.getElementById("slider");
  let current = -1;

  // Everything from the run goes in as text; nothing is ever parsed as markup.
  const el = (name, kind, ...children) => {
    const made = document.createElement(name);
    if (kind) made.className = kind;
    for (const child of children) if (child !== null && child !== undefined && child !== "") made.append(child);
    return made;
  };

  const pretty = (json) => {
    try {
      return JSON.stringify(JSON.parse(json), null, 2);
    } catch {
      return json;
    }
  };

  const section = (title, ...parts) => {
    const shown = parts.flat().filter(Boolean);
    return shown.length ? [el("h3", "", title), ...shown] : [];
  };

  const layers = ["shared", "transient", "secure"];

  function stateTable(step) {
    const body = el("tbody");
    for (const layer of layers) {
      const [before, after] = [step.before[layer], step.after[layer]];
      const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
      if (!keys.length) continue;
      body.append(el("tr", "layer", Object.assign(el("td", "", layer), { colSpan: 3 })));
      for (const key of keys) {
        const [was, is] = [before[key], after[key]];
        const kind = was === undefined ? "new" : is === undefined ? "gone" : was !== is ? "changed" : "same";
        const mark = { new: "+", gone: "−", changed: "~", same: "" }[kind];
        const row = el("tr", kind, el("td", "", el("span", "mark", mark), el("code", "", key)));
        const old = el("td", "", was === undefined ? "" : el("pre", "", pretty(was)));
        if (kind === "same") old.colSpan = 2;
        row.append(old);
        if (kind !== "same") row.append(el("td", "", is === undefined ? "" : el("pre", "", pretty(is))));
        body.append(row);
      }
    }
    if (!body.children.length) return null;
    const head = el("tr", "", el("th", "", "key"), el("th", "", "before"), el("th", "", "after"));
    return el("table", "state", el("thead", "", head), body);
  }

  /** What a question to the user did to the state between two steps. */
  function between(step, previous) {
    if (!previous || previous.journey !== step.journey) return null;
    const lines = [];
    for (const layer of layers) {
      const [left, found] = [previous.after[layer], step.before[layer]];
      for (const key of Object.keys(left)) if (!(key in found)) lines.push(`− ${layer}.${key}`);
      for (const key of Object.keys(found)) if (!(key in left)) lines.push(`+ ${layer}.${key}`);
    }
    return lines.length ? el("p", "quiet", "Since the step before (a question ends transient state): " + lines.join(", ")) : null;
  }

  const pairs = (list) => {
    const made = el("dl", "pairs");
    for (const [name, value] of list) made.append(el("dt", "", name || "value"), el("dd", "", el("pre", "", value)));
    return made;
  };

  function callbacks(event) {
    return event.callbacks.map((callback) => {
      const body = el("div", "body", pairs(callback.shows));
      if (callback.answered.length) body.append(el("h4", "", "answered"), pairs(callback.answered));
      return el("div", "card", el("div", "head", callback.type), body);
    });
  }

  function http(event) {
    const bad = event.failure || event.status >= 400;
    const status = el("span", "status " + (bad ? "bad" : "good"), event.failure ? "no answer" : String(event.status));
    const summary = el("summary", "", el("b", "", event.method), " ", event.url, " ", status, el("span", "quiet", ` · ${event.by} · ${event.milliseconds} ms`));
    const body = el("div", "body");
    const part = (title, headers, text, decoded) => {
      if (!headers.length && !text) return;
      body.append(el("h4", "", title));
      if (decoded) body.append(el("pre", "", pretty(decoded)));
      else if (text) body.append(el("pre", "", text));
      const more = el("details", "", el("summary", "quiet", "as sent"), pairs(headers), decoded ? el("pre", "", text) : null);
      body.append(more);
    };
    if (event.failure) body.append(el("p", "bad", event.failure));
    part("request", event.requestHeaders, event.request, event.requestDecoded);
    part("response", event.responseHeaders, event.response, event.responseDecoded);
    const card = el("details", "card", summary, body);
    card.open = true;
    return card;
  }

  function effect(event) {
    const card = el("div", "card", el("div", "head", el("b", "", event.kind), " ", event.text || ""));
    if (event.more) card.append(el("div", "body", el("pre", "", pretty(event.more))));
    if (event.request) card.append(el("div", "body", pairs([["request", pretty(event.request)], ["response", pretty(event.response || "")]])));
    return card;
  }

  function log(events) {
    if (!events.length) return null;
    const made = el("div", "log");
    for (const line of events) {
      made.append(el("span", line.level, line.level), el("pre", line.level, line.text + (line.more ? "\n" + line.more : "")));
    }
    return made;
  }

  function source(visit) {
    const script = data.scripts[visit.script];
    const list = el("ol");
    let first = null;
    script.source.split("\n").forEach((text, index) => {
      const count = visit.lines[index + 1];
      const item = el("li", count === undefined ? "" : count > 0 ? "ran" : "not");
      item.append(el("span", "number", String(index + 1)), el("span", "count", count === undefined ? "" : count > 0 ? count + "×" : "–"), el("span", "text", text.replace(/\r$/, "") || " "));
      list.append(item);
      first = first || (count > 0 ? item : null);
    });
    const lines = Object.values(visit.lines);
    const ran = lines.filter((count) => count > 0).length;
    const box = el("div", "source", el("div", "head", el("b", "", script.name), el("span", "quiet", ` · ${script.file} · ${ran} of ${lines.length} lines with statements ran`)), list);
    return { box, first };
  }

  function show(index, focus) {
    const next = Math.max(0, Math.min(steps.length - 1, index));
    if (next === current) return;
    current = next;
    const step = steps[current];
    slider.value = String(current);
    timeline.querySelectorAll("button").forEach((button, at) => {
      if (at === current) {
        button.setAttribute("aria-current", "step");
        const box = timeline.getBoundingClientRect();
        const own = button.getBoundingClientRect();
        if (own.top < box.top || own.bottom > box.bottom) timeline.scrollTop += own.top - box.top - 40;
        if (focus) button.focus({ preventScroll: true });
      } else button.removeAttribute("aria-current");
    });
    const of = (...kinds) => step.events.filter((event) => kinds.includes(event.kind));
    const sources = step.scripts.map(source);
    const end = of("end")[0];
    pane.replaceChildren(
      el("h2", "", step.name, " ", step.outcome === null ? "" : el("span", "to", "→ " + step.outcome)),
      el("p", "", `${step.type} in ${step.journey} · ${step.at.replace("T", " ").replace(/(\.\d+)?(\+00:00|Z)$/, " UTC")}` + (step.milliseconds === undefined ? "" : ` · ${step.milliseconds} ms`)),
      ...(end ? [el("p", end.text === "success" ? "good" : "bad", `The journey ends here: ${end.text}` + (end.more ? ` (${end.more})` : ""))] : []),
      ...section("Notes", of("note").map(effect)),
      ...section("Asks", of("asked").flatMap(callbacks)),
      ...section("State", between(step, steps[current - 1]), stateTable(step)),
      ...section("HTTP", of("http").map(http)),
      ...section("Effects", of("message", "object", "cookie", "idm").map(effect)),
      ...section("Log", log(of("log"))),
      ...section("Script", sources.map((made) => made.box)),
    );
    for (const { box, first } of sources) if (first) box.scrollTop = Math.max(0, first.offsetTop - box.offsetTop - 80);
    light(step);
    history.replaceState(null, "", "#" + (current + 1));
  }

  function light(step) {
    document.querySelectorAll(".picture .now").forEach((lit) => lit.classList.remove("now"));
    for (const figure of document.querySelectorAll("figure")) {
      if (figure.dataset.journey !== step.journey) continue;
      for (const box of figure.querySelectorAll(".box")) {
        if (box.dataset.node !== step.node) continue;
        box.classList.add("now");
        const picture = figure.querySelector(".picture");
        const shape = box.getBBox();
        picture.scrollTo({ left: shape.x - picture.clientWidth / 2 + shape.width / 2, top: shape.y - picture.clientHeight / 2 + shape.height / 2 });
      }
      for (const arrow of figure.querySelectorAll(".arrow")) {
        if (arrow.dataset.from === step.node && arrow.dataset.outcome === step.outcome) arrow.classList.add("now");
      }
    }
  }

  steps.forEach((step, index) => {
    const has = (kind) => step.events.some((event) => event.kind === kind);
    const wrong = step.events.some((event) => (event.kind === "log" && event.level === "error") || (event.kind === "http" && (event.failure || event.status >= 400)) || event.kind === "note");
    const signs = el("span", "signs", [has("asked") ? "?" : "", has("http") ? "⇄" : "", has("message") ? "✉" : ""].join(" ").trim(), wrong ? el("b", "", " !") : "");
    const outcome = step.outcome !== null ? "→ " + step.outcome : has("asked") ? "asks" : has("end") ? "ends the journey" : "";
    const button = el("button", "", el("span", "number", String(index + 1)), el("span", "name", step.name), signs, el("small", "", outcome));
    button.type = "button";
    button.addEventListener("click", () => show(index));
    timeline.append(el("li", step.journey === steps[0].journey ? "" : "inner", button));
  });

  for (const box of document.querySelectorAll(".picture .box")) {
    const journey = box.closest("figure").dataset.journey;
    const visits = steps.map((step, index) => (step.journey === journey && step.node === box.dataset.node ? index : -1)).filter((index) => index >= 0);
    if (!visits.length) continue;
    box.classList.add("visited");
    box.addEventListener("click", () => show(visits.find((index) => index > current) ?? visits[0]));
  }

  slider.max = String(Math.max(0, steps.length - 1));
  slider.addEventListener("input", () => show(Number(slider.value)));
  document.getElementById("back").addEventListener("click", () => show(current - 1));
  document.getElementById("forth").addEventListener("click", () => show(current + 1));
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target === slider) return;
    const to = { ArrowRight: current + 1, ArrowDown: current + 1, j: current + 1, ArrowLeft: current - 1, ArrowUp: current - 1, k: current - 1, Home: 0, End: steps.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    show(to, true);
  });

  if (!steps.length) {
    pane.append(el("p", "quiet", "No node ran."));
    return;
  }
  // The last step is where a failed case is looked at first; #3 in the address opens the third.
  const asked = Number(location.hash.slice(1));
  show(asked >= 1 && asked <= steps.length ? asked - 1 : steps.length - 1);
})();
