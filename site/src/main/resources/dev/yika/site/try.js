'use strict';

// Asks the till of this computer, and no other, what it thinks of a number.
const answer = document.getElementById('answer');
const words = answer.dataset;

document.getElementById('form').addEventListener('submit', async (event) => {
  event.preventDefault();
  answer.textContent = '';
  const till = 'http://127.0.0.1:' + document.getElementById('port').value + '/api/v1/';
  try {
    const response = await fetch(till + 'checks', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': document.documentElement.lang,
      },
      body: JSON.stringify({ text: document.getElementById('number').value }),
    });
    answer.textContent = response.ok ? said(await response.json()) : words.closed;
  } catch (error) {
    answer.textContent = error instanceof SyntaxError
      ? words.unreadable
      : (await runs(till)) ? words.closed : words.none;
  }
});

// A till that refuses this page is told from none by an answer that the page may not read.
async function runs(till) {
  try {
    await fetch(till + 'openapi.json', { mode: 'no-cors' });
    return true;
  } catch (error) {
    return false;
  }
}

function said(finding) {
  if (finding.valid) {
    return words.valid + [finding.label, finding.region].filter(Boolean).join(', ');
  }
  const faults = finding.faults.map((fault) => words.place + (fault.index + 1) + ': ' + fault.message);
  return words.invalid + [finding.label, ...faults, ...finding.proposals.map((each) => each.message)]
    .filter(Boolean).join('; ');
}
