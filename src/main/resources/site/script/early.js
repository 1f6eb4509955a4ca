// Runs before the first line is drawn, so that a page never changes its looks after it is seen.
try {
  const root = document.documentElement;
  root.dataset.script = "";
  // Room for what the script will say of it, so that nothing jumps.
  if (localStorage.getItem("gradus.progress")) root.dataset.progress = "";
  const chosen = JSON.parse(localStorage.getItem("gradus.look") ?? "{}");
  for (const name of ["theme", "size", "spacing", "pinyin"]) {
    if (/^[a-z0-9]{1,8}$/.test(chosen[name] ?? "")) root.dataset[name] = chosen[name];
  }
} catch {
  // Without storage the page looks as its device wishes.
}
