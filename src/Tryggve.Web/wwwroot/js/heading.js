// Saves what is typed in the heading as soon as a field is left, so that a link takes nothing away. Without it every button carries the heading along.
const form = document.querySelector('form[data-keep]')
const status = form?.querySelector('.kept')

async function keep() {
  if (!form.reportValidity()) return
  const sent = new FormData(form)
  const answer = await fetch(form.dataset.keep, { method: 'POST', body: new URLSearchParams(sent), keepalive: true, redirect: 'error' }).catch(() => null)
  if (answer?.status !== 204) return status.textContent = ''
  // What was typed is now what stands there.
  for (const field of form.elements) {
    const shown = field.name.startsWith('Shown.') ? field.name.replace('Shown.', 'Heading.') : field.name.endsWith('.Shown') ? field.name.replace(/Shown$/, 'Name') : null
    if (shown) field.value = sent.get(shown)
  }
  status.textContent = 'Uppgifterna är sparade i utkastet.'
}

form?.addEventListener('change', keep)
for (const field of form?.elements ?? []) if (!form.contains(field)) field.addEventListener('change', keep)
