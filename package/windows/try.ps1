# Tries the installer on a Windows: `package/windows/try.ps1 FOLDER`, where the installer lies. Installs, starts, rehearses, removes, and
# fails where something is missing or left. It works in the account that it runs in: not for one in which Regain is used.
param([Parameter(Mandatory)] [string] $Folder)
$ErrorActionPreference = 'Stop'

function Confirm-That([string] $What, [bool] $Holds) {
    if (-not $Holds) { throw "NOT so: $What" }
    Write-Output "good: $What"
}

$setup = (Get-ChildItem -Path $Folder -Recurse -Filter '*-setup.exe' | Select-Object -First 1).FullName
$home_ = Join-Path $env:LOCALAPPDATA 'Programs\Regain'
$link = Join-Path ([Environment]::GetFolderPath('Programs')) 'Regain.lnk'
$key = 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\Regain'
Confirm-That 'Regain is not installed yet' (-not (Test-Path $key))

$done = Start-Process $setup -ArgumentList '/S' -PassThru -Wait
Confirm-That 'the installer ends with 0' ($done.ExitCode -eq 0)
foreach ($file in 'regain.exe', 'regain.com', 'README.txt', 'LICENSE-MIT.txt', 'LICENSE-APACHE.txt', 'licences-of-all-parts.txt', 'uninstall.exe') {
    Confirm-That "$file is there" (Test-Path (Join-Path $home_ $file))
}
Confirm-That 'the entry in the start menu is there' (Test-Path $link)
$entry = Get-ItemProperty $key
foreach ($value in 'DisplayName', 'DisplayVersion', 'Publisher', 'Comments', 'DisplayIcon', 'EstimatedSize', 'UninstallString', 'QuietUninstallString') {
    Confirm-That "the list of apps knows $value" ([bool] $entry.$value)
}

$console = Join-Path $home_ 'regain.com'
$version = & $console --version
Confirm-That "the console says the version: $version" ($version -like "regain $($entry.DisplayVersion)*")
& $console rehearse
Confirm-That 'the journey ends well' ($LASTEXITCODE -eq 0)
& $console --no-such-option 2>$null
Confirm-That 'wrong arguments end with 2' ($LASTEXITCODE -eq 2)

$window = Start-Process (Join-Path $home_ 'regain.exe') -ArgumentList '--demo', '--renderer', 'software' -PassThru
$until = (Get-Date).AddSeconds(60)
do { Start-Sleep -Milliseconds 200; $window.Refresh() } until ($window.MainWindowTitle -or $window.HasExited -or (Get-Date) -gt $until)
Confirm-That 'the window opens' ($window.MainWindowTitle -like '*Regain')
$open = Get-NetUDPEndpoint -OwningProcess $window.Id -ErrorAction SilentlyContinue | Where-Object { $_.LocalAddress -notlike '127.*' }
$open += Get-NetTCPConnection -OwningProcess $window.Id -State Listen -ErrorAction SilentlyContinue | Where-Object { $_.LocalAddress -notlike '127.*' }
Confirm-That 'the demo opens sockets of this computer alone' (-not $open)

# A Regain that is open is closed, and the same version goes over itself.
$done = Start-Process $setup -ArgumentList '/S' -PassThru -Wait
Confirm-That 'it installs over itself' ($done.ExitCode -eq 0)
Confirm-That 'the window was closed for that' ($window.WaitForExit(1000))

Start-Process (Join-Path $home_ 'uninstall.exe') -ArgumentList '/S' -Wait
$until = (Get-Date).AddSeconds(60)
while ((Test-Path $home_) -and (Get-Date) -lt $until) { Start-Sleep -Milliseconds 200 }
Confirm-That 'nothing is left of the program' (-not (Test-Path $home_))
Confirm-That 'nothing is left in the start menu' (-not (Test-Path $link))
Confirm-That 'nothing is left in the list of apps' (-not (Test-Path $key))
