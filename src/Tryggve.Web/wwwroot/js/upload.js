// Shows how far an upload has come, takes a dropped file, and says at once when a file is too large. Without it the form posts as usual.
const form = document.querySelector('form[data-upload]')
const file = form?.elements.document
const area = form?.querySelector('.drop')
const [progress, status] = [form?.querySelector('progress'), form?.querySelector('[role=status]')]

function tooLarge() {
  const large = file.files[0]?.size > Number(form.dataset.maxBytes)
  file.setCustomValidity(large ? `Filen är större än ${Math.floor(form.dataset.maxBytes / 1048576)} MB. Ta bort bilder ur dokumentet och försök igen.` : '')
  return large
}

function send(event) {
  if (tooLarge()) return
  event.preventDefault()
  const request = new XMLHttpRequest()
  request.open('POST', form.action)
  form.querySelector('.progress').hidden = false
  form.querySelector('button').disabled = true
  request.upload.onprogress = ({ loaded, total }) => {
    progress.value = (loaded / total) * 100
    status.textContent = loaded < total ? `Laddar upp, ${Math.round((loaded / total) * 100)} procent` : 'Läser dokumentet …'
  }
  request.onload = () => {
    // The review's own address after a redirect; else the page that says what was wrong.
    if (new URL(request.responseURL).pathname !== location.pathname) return location.assign(request.responseURL)
    document.open()
    document.write(request.responseText)
    document.close()
  }
  request.onerror = () => {
    form.querySelector('button').disabled = false
    status.textContent = 'Uppladdningen avbröts. Kontrollera nätet och försök igen.'
  }
  request.send(new FormData(form))
}

file?.addEventListener('change', tooLarge)
form?.addEventListener('submit', send)
for (const name of ['dragenter', 'dragover']) area?.addEventListener(name, event => { event.preventDefault(); area.classList.add('over') })
for (const name of ['dragleave', 'drop']) area?.addEventListener(name, () => area.classList.remove('over'))
area?.addEventListener('drop', event => {
  event.preventDefault()
  file.files = event.dataTransfer.files
  tooLarge()
})
