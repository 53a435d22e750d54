# On Windows: packs, tries the bundle, builds both installers. Needs Python 3.11 with the locked packages, NSIS and WiX 3.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
$python = ".venv\Scripts\python.exe"
function Run { & $args[0] $args[1..($args.Length - 1)]; if ($LASTEXITCODE -ne 0) { throw "failed: $args" } }

if (-not (Test-Path $python)) { Run python -m venv .venv; Run $python -m pip install --require-hashes -r requirements.lock }
$env:PYTHONHASHSEED = "1"; $env:SOURCE_DATE_EPOCH = "315532800"
Get-ChildItem translations\*.ts | ForEach-Object { Run .venv\Scripts\pyside6-lrelease.exe -silent $_ -qm ([IO.Path]::ChangeExtension($_, ".qm")) }
Run $python -m installer.icons build\icons
Run $python -m PyInstaller --noconfirm --clean --log-level ERROR --distpath dist --workpath build\pyinstaller installer\ledarapp.spec
Run dist\ledarapp\ledarapp.exe --selftest

$version = (& $python -c "import ledarapp; print(ledarapp.__version__)")
# SIGN names a command that signs the file it is given, e.g. a script around signtool with the office's certificate.
function Sign($file) { if ($env:SIGN) { Run $env:SIGN $file } else { Write-Warning "not signed: $file" } }
Sign dist\ledarapp\ledarapp.exe; Sign dist\ledarapp\ledarapp-window.exe

$setup = "dist\Ledarapp-$version-setup.exe"
Run makensis -WX -NOCD "-DVERSION=$version" "-DNUMBERS=$version.0" "-DPAYLOAD=dist/ledarapp" "-DICON=build/icons/ledarapp.ico" `
    "-DPACKAGE_ICON=build/icons/package.ico" "-DOUT=$setup" installer\windows\ledarapp.nsi
Run heat dir dist\ledarapp -cg Payload -dr INSTALLDIR -srd -sreg -gg -var var.Payload -out build\payload.wxs
Run candle -arch x64 "-dVersion=$version" "-dPayload=dist\ledarapp" "-dIcon=build\icons\ledarapp.ico" "-dPackageIcon=build\icons\package.ico" `
    -out build\ installer\windows\ledarapp.wxs build\payload.wxs
Run light -out "dist\Ledarapp-$version.msi" build\ledarapp.wixobj build\payload.wixobj
Sign $setup; Sign "dist\Ledarapp-$version.msi"
