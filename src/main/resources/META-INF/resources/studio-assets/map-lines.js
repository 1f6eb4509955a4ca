// Draws a line from each lesson of the map to those it builds on, and draws them anew when the map changes its shape.
const NS = 'http://www.w3.org/2000/svg';

window.gradusMapLines = (lines) => {
  const map = document.querySelector('.g-map');
  if (!map) return;
  map.querySelector(':scope > svg')?.remove();
  const svg = map.appendChild(document.createElementNS(NS, 'svg'));
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('g-lines');
  const rows = new Map([...map.querySelectorAll('[data-lesson]')].map((row) => [row.dataset.lesson, row]));
  const draw = () => {
    if (!lines.isConnected) {
      watch.disconnect();
      svg.remove();
      return;
    }
    svg.replaceChildren();
    const frame = map.getBoundingClientRect();
    for (const link of (lines.dataset.links || '').split(' ').filter(Boolean)) {
      const [from, to] = link.split('>').map((id) => rows.get(id)?.getBoundingClientRect());
      if (from && to) svg.append(line(from, to, frame));
    }
  };
  const watch = new ResizeObserver(draw);
  watch.observe(map);
};

// From the side of the one box that faces the other, in a curve that leaves both boxes straight.
function line(from, to, frame) {
  const beside = from.left > to.right;
  const x1 = (beside ? from.left : from.left + 8) - frame.left;
  const x2 = (beside ? to.right : to.left + 8) - frame.left;
  const y1 = from.top + from.height / 2 - frame.top;
  const y2 = to.top + to.height / 2 - frame.top;
  const bend = beside ? Math.max(24, (x1 - x2) / 2) : -22;
  const path = document.createElementNS(NS, 'path');
  path.setAttribute('d', `M${x1} ${y1}C${x1 - bend} ${y1} ${x2 + (beside ? bend : -22)} ${y2} ${x2} ${y2}`);
  const dot = document.createElementNS(NS, 'circle');
  dot.setAttribute('cx', x2);
  dot.setAttribute('cy', y2);
  dot.setAttribute('r', 3);
  const both = document.createElementNS(NS, 'g');
  both.append(path, dot);
  return both;
}
