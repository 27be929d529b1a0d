// What is wrong with the page as it is shown: names, contrast (WCAG AA), width, and what came from elsewhere.
const faults = [];
const isShown = e => e.getClientRects().length > 0 && getComputedStyle(e).visibility === 'visible';
const all = [...document.querySelectorAll('body *')].filter(isShown);

for (const field of all.filter(e => e.matches('input, textarea, select'))) {
  if (!field.labels.length && !field.getAttribute('aria-label')) faults.push('no label: ' + (field.name || field.id));
}
for (const button of all.filter(e => e.matches('button, a'))) {
  if (!button.textContent.trim() && !button.getAttribute('aria-label')) faults.push('no name: ' + button.id);
}

const parts = colour => colour.match(/[\d.]+/g).map(Number);
const light = colour => parts(colour).slice(0, 3).map(c => c / 255)
  .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
  .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
const ground = e => {
  for (let each = e; each; each = each.parentElement) {
    const colour = getComputedStyle(each).backgroundColor;
    if ((parts(colour)[3] ?? 1) > 0) return colour;
  }
  return 'rgb(255, 255, 255)';
};
const hasText = e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
for (const e of all.filter(e => hasText(e) && !e.closest('svg'))) {
  const [a, b] = [light(getComputedStyle(e).color), light(ground(e))].sort((x, y) => y - x);
  if ((a + 0.05) / (b + 0.05) < 4.5) faults.push('contrast: ' + e.textContent.slice(0, 20));
}

if (document.documentElement.scrollWidth > innerWidth) faults.push('wider than the screen');
for (const e of all.filter(e => e.matches('button, input, textarea, h1, h2, li') && !e.closest('.picture'))) {
  const box = e.getBoundingClientRect();
  if (box.left < 0 || box.right > innerWidth + 1) faults.push('cut off: ' + (e.id || e.textContent.slice(0, 20)));
}
for (const each of performance.getEntriesByType('resource')) {
  if (!each.name.startsWith(location.origin) && !each.name.startsWith('data:')) faults.push('from elsewhere: ' + each.name);
}
return faults;
