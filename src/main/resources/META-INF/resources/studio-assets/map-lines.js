// Draws a line from each lesson on the map to those it builds on, anew when the map changes its shape. The lines of the
// lesson under the pointer or the focus stand out from the others.
const NS = 'http://www.w3.org/2000/svg';

window.gradusMapLines = (lines) => {
  const map = document.querySelector('.g-map');
  if (!map) return;
  lines.undraw?.();
  const over = new AbortController();
  const svg = map.appendChild(element('svg'));
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('g-lines');
  const draw = () => {
    if (lines.isConnected) svg.replaceChildren(...drawn(lines.dataset.links || '', map));
    else lines.undraw();
  };
  const watch = new ResizeObserver(draw);
  lines.undraw = () => {
    watch.disconnect();
    over.abort();
    svg.remove();
  };
  for (const kind of ['pointerover', 'focusin']) {
    map.addEventListener(kind, (event) => mark(svg, event.target.closest('[data-lesson]')?.dataset.lesson), over);
  }
  watch.observe(map);
};

// All boxes are measured before any line is made: a measure after a change makes the browser lay out the page again.
function drawn(links, map) {
  const rows = new Map([...map.querySelectorAll('[data-lesson]')].map((row) => [row.dataset.lesson, row]));
  const boxes = new Map();
  const box = (id) => {
    if (!boxes.has(id)) boxes.set(id, rows.get(id)?.getBoundingClientRect());
    return boxes.get(id);
  };
  const frame = map.getBoundingClientRect();
  return links.split(' ').filter(Boolean).map((link) => link.split(/([>!])/))
    .filter(([from, , to]) => box(from) && box(to))
    .map(([from, kind, to]) => {
      const all = line(box(from), box(to), frame);
      all.dataset.of = `${from} ${to}`;
      all.classList.toggle('g-line-bad', kind === '!');
      return all;
    });
}

function mark(svg, lesson) {
  const of = lesson ? svg.querySelectorAll(`[data-of~="${lesson}"]`) : [];
  svg.querySelectorAll('.g-line-here').forEach((each) => each.classList.remove('g-line-here'));
  of.forEach((each) => each.classList.add('g-line-here'));
  svg.classList.toggle('g-lines-of-one', of.length > 0);
}

// From a dot at the lesson below to an arrow at the one that builds on it, in a curve that leaves both boxes straight; within
// a stage beside the boxes, in the gap between the stages.
function line(from, to, frame) {
  const beside = from.left > to.right;
  const x1 = from.left - 3 - frame.left;
  const x2 = (beside ? to.right : to.left - 3) - frame.left;
  const y1 = from.top + from.height / 2 - frame.top;
  const y2 = to.top + to.height / 2 - frame.top;
  const bend = beside ? Math.max(24, (x1 - x2) / 2) : 22;
  const path = element('path');
  path.setAttribute('d', `M${x1 - 5} ${y1}C${x1 - bend} ${y1} ${beside ? x2 + bend : x2 - bend} ${y2} ${x2} ${y2}`);
  const head = element('path');
  head.classList.add('g-line-head');
  head.setAttribute('d', `M${x1} ${y1}l-7 -4v8z`);
  const dot = element('circle');
  dot.setAttribute('cx', x2);
  dot.setAttribute('cy', y2);
  dot.setAttribute('r', 3);
  const all = element('g');
  all.append(path, head, dot);
  return all;
}

function element(name) {
  return document.createElementNS(NS, name);
}
