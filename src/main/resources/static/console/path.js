/* Draws the way of a case on its models: what it passed, where it is, where work stopped. */
(async () => {
  const place = document.getElementById('diagram');
  const address = `${location.pathname.replace(/\/$/, '')}`;
  const tabs = [...document.querySelectorAll('[role=tab]')];
  if (!tabs.length) {
    place.remove();
    return;
  }
  const response = await fetch(`${address}/jalur`);
  if (!response.ok) {
    place.textContent = 'Diagram tidak dapat dimuat. Muat ulang halaman ini.';
    return;
  }
  const paths = await response.json();
  const viewer = new BpmnJS({ container: place });

  const mark = path => {
    const canvas = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    const paint = (ids, name) => ids.forEach(id => registry.get(id) && canvas.addMarker(id, name));
    paint(path.done, 'passed');
    paint(path.active, 'waiting');
    paint(path.stopped, 'stopped');
    const seen = new Set([...path.done, ...path.active]);
    registry.filter(element => element.type === 'bpmn:SequenceFlow' && !element.labelTarget
        && seen.has(element.source.id) && seen.has(element.target.id) && path.done.includes(element.source.id))
      .forEach(flow => canvas.addMarker(flow.id, 'passed'));
  };

  const show = async index => {
    tabs.forEach((tab, i) => tab.setAttribute('aria-selected', String(i === index)));
    const model = await fetch(`${address}/model?id=${encodeURIComponent(paths[index].definition)}`);
    await viewer.importXML(await model.text());
    viewer.get('canvas').zoom('fit-viewport', 'auto');
    mark(paths[index]);
    place.dataset.shown = paths[index].name;
  };

  tabs.forEach((tab, index) => tab.addEventListener('click', () => show(index)));
  const current = paths.findIndex((path, i) => i > 0 && path.active.length);
  await show(0);
  if (current > 0) tabs[current].classList.add('current');
})();
