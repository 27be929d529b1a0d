'use strict';
// The counter. Texts from the till are put in as text, never as markup; the timeline is drawn by the till itself.
const $ = id => document.getElementById(id);
const API = '/api/v1/';
let link = new URLSearchParams(location.hash.slice(1)).get('join');

function element(name, text, className) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** A random UUID, also on another machine without TLS, where browsers offer none. */
function uuid() {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((b, i) => (i === 6 ? b & 15 | 64 : i === 8 ? b & 63 | 128 : b).toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const yuan = visit => visit.amount.toFixed(2);

/** Sends a request; throws the words of the problem. A change is sent again under the same key. */
async function send(path, body, key) {
  const headers = {'Accept-Language': 'zh-CN'};
  if (body) headers['Content-Type'] = 'application/json';
  if (key) headers['Idempotency-Key'] = key;
  const answer = await fetch(API + path, {
    method: body ? 'POST' : 'GET', headers, body: body && JSON.stringify(body), signal: AbortSignal.timeout(8000)
  });
  if (answer.ok) return answer;
  if (answer.status === 401) show(false);
  throw new Error((await answer.json()).detail);
}

const ask = async (...all) => (await send(...all)).json();

function words(error) {
  return error.name === 'TimeoutError' || error instanceof TypeError ? '收银程序没有响应，请重试' : error.message;
}

function show(isIn) {
  $('door').hidden = isIn;
  $('counter').hidden = !isIn;
  $('leave').hidden = !isIn;
  document.querySelector('.skip').hidden = !isIn;
  $('join-hint').hidden = !link;
  $('login').elements.password.autocomplete = link ? 'new-password' : 'current-password';
  (isIn ? $('number') : $('login').elements.name).focus();
}

$('login').addEventListener('submit', async event => {
  event.preventDefault();
  const form = event.target;
  const body = {name: form.elements.name.value, password: form.elements.password.value};
  try {
    await ask(link ? 'users' : 'session', link ? {link, ...body} : body);
    link = null;
    history.replaceState(null, '', '/');
    form.reset();
    form.querySelector('.fault').textContent = '';
    show(true);
    refresh();
  } catch (error) {
    form.querySelector('.fault').textContent = words(error);
  }
});

$('leave').addEventListener('click', async () => {
  await fetch(API + 'session', {method: 'DELETE'});
  location.reload(); // nothing of a member stays on the screen
});

// the field with live diagnosis

let typed = 0;
$('number').addEventListener('input', () => {
  const turn = ++typed;
  setTimeout(() => turn === typed && diagnose(turn), 150);
});

async function diagnose(turn) {
  const text = $('number').value;
  if (!text.trim()) return diagnosis('', [], text, []);
  try {
    const found = await ask('checks', {text});
    if (turn !== typed) return;
    const kind = [found.label, found.region].filter(Boolean).join(' · ');
    const faults = found.faults.map(fault => fault.message);
    diagnosis(found.valid ? '有效：' + kind : [found.label || '不是有效号码', ...faults].join('；'),
      found.faults.map(fault => fault.index), text, found.proposals, found.valid);
  } catch (error) {
    diagnosis(words(error), [], text, []);
  }
}

function diagnosis(line, places, text, proposals, isValid) {
  $('diagnosis').textContent = line;
  $('diagnosis').className = isValid ? 'yes' : 'no';
  $('number').setAttribute('aria-invalid', String(Boolean(text) && !isValid));
  $('marked').replaceChildren();
  if (places.length) {
    let place = 0; // of UTF-16, as the till counts
    for (const c of text) {
      $('marked').append(places.includes(place) ? element('b', c) : c);
      place += c.length;
    }
  }
  $('corrections').replaceChildren(...proposals.map(proposal => {
    const button = element('button', proposal.message);
    button.type = 'button';
    button.addEventListener('click', () => correct(proposal));
    return button;
  }));
}

/** Replaces the characters of a correction; separators stay as they were typed. */
function correct(proposal) {
  const units = $('number').value.split('');
  proposal.places.forEach((place, i) => { units[place] = proposal.intended[i]; });
  $('number').value = units.join('');
  $('number').focus();
  diagnose(++typed);
}

// visits

let pending = null; // a change that was not answered keeps its key
$('visit').addEventListener('submit', async event => {
  event.preventDefault();
  const form = event.target;
  const say = form.querySelector('.answer');
  const body = {
    kind: form.elements.kind.value, number: form.elements.number.value,
    amount: form.elements.amount.value, words: form.elements.words.value
  };
  const content = JSON.stringify(body);
  if (!pending || pending.content !== content) pending = {content, key: uuid()};
  try {
    await ask('visits', body, pending.key);
    pending = null;
    form.reset();
    diagnosis('', [], '', []);
    say.textContent = '已保存';
    refresh();
    $('number').focus();
  } catch (error) {
    say.textContent = words(error);
  }
});

const CLOSING = {R: {kind: 'ENTER', name: '补录'}, A: {kind: 'SETTLE', name: '补刷'}, E: {kind: 'CLAIM', name: '转零星报销'}};

async function refresh() {
  try {
    const due = await ask('visits/due');
    const urgent = due.filter(visit => visit.warning !== 'IN_TIME' && visit.warning !== 'LAST_DAY_OFF').length;
    $('urgent').textContent = urgent ? urgent + ' 笔须尽快办理' : '';
    $('due').replaceChildren(...(due.length ? due.map(row) : [element('li', '没有待补录的登记')]));
  } catch (error) {
    $('due-answer').textContent = words(error);
  }
}

function row(visit) {
  const item = element('li');
  item.append(
    element('span', visit.number, 'number'), element('time', time(visit.at)), element('span', visit.status),
    element('span', yuan(visit) + ' 元'), element('span', visit.words, 'grow'),
    element('span', visit.warningText, visit.warning), element('span', visit.advice));
  const close = CLOSING[visit.phase === 'EXPIRED' ? 'E' : visit.phase === 'ADMITTED' ? 'A' : 'R'];
  const actions = element('span', '', 'actions');
  actions.append(
    action(close.name, visit, () => end(visit, close)),
    action('撤销', visit, () => end(visit, {kind: 'WITHDRAW', name: '撤销'})),
    action('显示号码', visit, () => reveal(visit, item.firstChild)));
  item.append(actions);
  return item;
}

function action(name, visit, run) {
  const button = element('button', name);
  button.type = 'button';
  button.setAttribute('aria-label', name + '：' + visit.number + '，' + yuan(visit) + ' 元');
  button.addEventListener('click', run);
  return button;
}

/** Opens the dialog; returns the fields, or null if the clerk cancels. */
function dialog(title, label, withPassword) {
  $('ask-title').textContent = title;
  $('ask-words').textContent = label;
  $('ask-password').hidden = !withPassword;
  const form = $('ask').querySelector('form');
  form.elements.password.required = withPassword;
  form.reset();
  $('ask').showModal();
  form.elements.words.focus();
  return new Promise(done => {
    form.onsubmit = () => done({words: form.elements.words.value, password: form.elements.password.value});
    $('ask').oncancel = () => done(null);
    $('cancel').onclick = () => { $('ask').close(); done(null); };
  });
}

async function change(path, body, key) {
  $('due-answer').textContent = '';
  try {
    const answer = await ask(path, body, key);
    $('due-answer').textContent = '已保存';
    return answer;
  } catch (error) {
    $('due-answer').textContent = words(error);
    return null;
  }
}

async function end(visit, closing) {
  const label = {ENTER: '平台回执号', SETTLE: '平台回执号'}[closing.kind] || '原因';
  const given = await dialog(closing.name + ' ' + visit.number, label, false);
  if (given) {
    await change('visits/' + visit.id + '/endings', {kind: closing.kind, words: given.words}, uuid());
    await refresh();
    $('refresh').focus();
  }
}

async function reveal(visit, place) {
  const given = await dialog('显示完整号码 ' + visit.number, '用途（将记入审计）', true);
  const answer = given && await change('visits/' + visit.id + '/reveals',
    {reason: given.words, password: given.password}, uuid());
  if (answer) {
    place.textContent = answer.number;
    setTimeout(() => { place.textContent = visit.number; }, 30000);
  }
}

$('refresh').addEventListener('click', refresh);

/** Warnings renew themselves, unless the clerk works in the list. */
setInterval(() => {
  const isBusy = $('due').contains(document.activeElement) || $('ask').open;
  if (!$('counter').hidden && !isBusy) refresh();
}, 60000);

// the status card

$('lookup').addEventListener('submit', async event => {
  event.preventDefault();
  const form = event.target;
  const card = $('card');
  try {
    const second = form.elements.a90100.value.trim();
    const found = await ask('lookups', {
      answer1101: JSON.parse(form.elements.a1101.value), answer90100: second ? JSON.parse(second) : null
    });
    card.replaceChildren(status(found));
    const picture = card.querySelector('.picture');
    picture.scrollLeft = picture.scrollWidth; // the present is at its end
  } catch (error) {
    card.replaceChildren(element('p', error instanceof SyntaxError ? '粘贴的内容不是 JSON' : words(error), 'no'));
  }
});

function status(found) {
  const all = document.createDocumentFragment();
  const list = element('dl');
  const add = (name, text, className) => list.append(element('dt', name), element('dd', text, className));
  add('状态', found.status);
  for (const [name, part] of [['统筹基金', found.pooledFund], ['个人账户', found.account]]) {
    add(name, part.label + '（可信度：' + part.confidence + '）', part.granted ? 'yes' : 'no');
  }
  const picture = element('div', '', 'picture');
  picture.tabIndex = 0;
  picture.setAttribute('role', 'group');
  picture.setAttribute('aria-label', '缴费与待遇时间轴');
  const parsed = new DOMParser().parseFromString(found.timeline, 'image/svg+xml');
  picture.append(document.importNode(parsed.documentElement, true));
  all.append(list, element('p', found.explanation), picture);
  if (found.doubts.length) {
    const doubts = element('ul');
    doubts.append(...found.doubts.map(doubt => element('li', doubt)));
    all.append(element('h3', '请核对'), doubts);
  }
  return all;
}

// the sheet of the day

const time = instant => instant && new Intl.DateTimeFormat('sv-SE',
  {timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short'}).format(new Date(instant));

$('print').addEventListener('click', async () => {
  try {
    const sheet = await ask('sheets/today');
    const table = element('table');
    const line = (cells, name) => {
      const made = element('tr');
      made.append(...cells.map(cell => element(name, cell == null ? '' : String(cell))));
      return made;
    };
    table.append(line(['时间', '号码', '状态', '金额', '内容', '经办人', '应于此前办结', '回执或原因'], 'th'));
    table.append(...sheet.visits.map(v =>
      line([time(v.at), v.number, v.status, yuan(v), v.words, v.clerk, time(v.deadline), v.receipt], 'td')));
    $('sheet').replaceChildren(element('h1', '离线登记清单 ' + sheet.day + '（时间为北京时间）'), table);
    window.print();
  } catch (error) {
    $('due-answer').textContent = words(error);
  }
});

/** Fetched here: by a link the browser would request the file in its own language. */
$('export').addEventListener('click', async () => {
  try {
    const answer = await send('sheets/today.csv');
    const file = element('a');
    file.download = answer.headers.get('Content-Disposition').split('"')[1];
    file.href = URL.createObjectURL(await answer.blob());
    file.click();
    setTimeout(() => URL.revokeObjectURL(file.href), 60000);
  } catch (error) {
    $('due-answer').textContent = words(error);
  }
});

fetch(API + 'visits/due').then(answer => {
  show(answer.ok);
  if (answer.ok) refresh();
}, () => show(false));
